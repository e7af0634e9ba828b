"""Whoever reads a text says where it is: by the name of a known data set, by a path, or with a stream of bytes."""
from pathlib import Path
from .catalogue import dataset_info as dataset_info, datasets as datasets, fetch as fetch
from .cleaning import SET_TEXTS as SET_TEXTS, python_docs as python_docs
from .documents import MARKER_LINE as MARKER_LINE, check_documents as check_documents, file_documents as file_documents
from .documents import first_record as first_record, in_turn as in_turn, is_plain_text as is_plain_text, path_documents as path_documents, some_of as some_of
from .errors import UserError as UserError, UserTypeError as UserTypeError
from .file_kinds import JSON_KINDS as JSON_KINDS, TABLE_KINDS as TABLE_KINDS, kind_of as kind_of, kind_told as kind_told, name_of as name_of
from .folders import text_files as text_files
from .readers import read_lines as read_lines, read_records as read_records, read_text as read_text
def as_source(source):
    """A str as the data set of that name or, where there is none, as a path that exists.

    source: a data set's name, a path, a stream of bytes, or a list of these"""
def known_documents(name: str):
    """The documents of a data set that the course knows.

    name: of a data set"""
def iter_documents(source, text_key: str | None=..., encoding: str | None=..., delimiter: str | None=..., format: str | None=..., skip_bad: bool | None=...):
    """The documents one by one: the source may be larger than memory, a single document may not.

    source: a data set's name; the path of a text or .jsonl file (.gz, .bz2 and .xz too) or of a folder of them; a stream of bytes; or a list of these, one read after the other
    text_key: the key of the text in JSON records, or a table's column; None = "text"
    encoding: of the files; None = UTF-8
    delimiter: between two cells; what no name calls records is a table then
    format: text, jsonl, json, csv or tsv; None = by the name, of a pipe by its beginning
    skip_bad: leave out rows and records that cannot be used and count them in a warning, instead of an error; None: the same error, where the caller has no such choice"""
def uses(source, reading: dict) -> set[str]:
    """Which options of reading mean something for a source.

    source: a data set's name, a Path or a stream
    reading: text_key, encoding, delimiter, format, skip_bad, where given"""
def begins_with_record(path: Path, encoding) -> bool:
    """Whether the first line that is not blank is a record of JSON.

    path: of a text
    encoding: of its bytes; None = UTF-8"""
def tell_unused(sources: list, reading: dict) -> None:
    """One warning for options of reading that no source has a use for.

    sources: data sets' names, Paths, streams
    reading: text_key, encoding, delimiter, format, skip_bad, where given"""
def load_documents(source, text_key: str | None=..., encoding: str | None=...) -> list[str]:
    """The documents of a data set, a file or a folder. ValueError where there is none.

    source: a data set's name, or the path of a file or a folder of them
    text_key: the text's key in JSON records, or a column; None = "text"
    encoding: of the files; None = UTF-8
    returns: at least one document"""
def load_text(source, text_key: str | None=..., encoding: str | None=...) -> str:
    """A text file as it stands; of anything else the documents, with marker lines.

    source: a data set's name, or the path of a file or a folder of them
    text_key: the text's key in JSON records, or a column; None = "text"
    encoding: of the files; None = UTF-8"""
def load_records(source, split: str | None=..., encoding: str | None=...) -> list[dict]:
    """The records of a JSONL file. `UserError` for another file, or a split that no record has.

    source: a data set's name (str), or the path of a JSONL file
    split: only the records of this split: "train", "validation" or "test"
    encoding: of the file; None = UTF-8"""
