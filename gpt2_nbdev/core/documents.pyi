"""A text is cut at its marker lines, records give their texts, a folder is read with its subfolders, and a pipe is read as it comes."""
from pathlib import Path
from .checks import text_rows as text_rows
from .errors import UserError as UserError
from .file_kinds import JSON_KINDS as JSON_KINDS, TABLE_KINDS as TABLE_KINDS, kind_told as kind_told, name_of as name_of
from .folders import MANIFEST as MANIFEST, TEXT_KINDS as TEXT_KINDS, tell_left_out as tell_left_out, text_files as text_files
from .pipes import open_pipe as open_pipe
from .readers import FirstReasons as FirstReasons, naming_skip_bad as naming_skip_bad, nearest_key as nearest_key, place_in as place_in
from .readers import read_lines as read_lines, read_records as read_records, refuse_or_skip as refuse_or_skip, tell_skipped as tell_skipped
from .tables import read_table as read_table
END_OF_TEXT: str
MARKER_LINE: str
def is_marker(line: str) -> bool:
    """Whether a line is the marker and nothing else.

    line: with its line end, if it has one"""
def marked_documents(lines):
    """Lines of text as documents, divided at marker lines.

    lines: an iterable of str, each with its line end"""
def record_texts(source, text_key: str, encoding, name: str, skip_bad: bool | None=...):
    """The texts of JSON records; `UserError` names a record without one.

    source: a Path, a stream of bytes, or lines of text
    text_key: the key of the text
    encoding: of the bytes; None = UTF-8
    name: how messages call the source
    skip_bad: leave out what cannot be used and count it in a warning, instead of an error; None: the same error, where the caller has no such choice"""
def column_texts(source, text_key: str | None, encoding, delimiter=..., format=..., skip_bad: bool | None=...):
    """The texts in one column of a table; `UserError` where none is named.

    source: the Path of a table, or a stream of bytes
    text_key: the column
    encoding: of the bytes; None = UTF-8
    delimiter: between two cells; None = recognised
    format: csv or tsv, where the name does not say so
    skip_bad: as for `record_texts`"""
def first_record(lines: list[str]) -> dict | None:
    """The record that a text begins with, where it is one of JSON lines.

    lines: the beginning of a text, to its first line that is not blank"""
def text_documents(source, text_key: str | None=..., encoding=..., by_line: bool=..., is_said: bool=..., skip_bad: bool | None=...):
    """The documents of a plain text; of JSON records under such a name, where their key is given.

    source: a Path or a stream of bytes
    text_key: the key of JSON records, which the text may be after all
    encoding: of the bytes; None = UTF-8
    by_line: lines without the markers, in place of documents
    is_said: whether somebody said that it is plain text
    skip_bad: as for `record_texts`"""
def file_documents(source, text_key: str | None=..., encoding=..., delimiter=..., format=..., skip_bad: bool | None=...):
    """The documents of one file or pipe.

    source: the Path of a file, or a stream of bytes
    text_key: the text's key in records, or a table's column; None = "text"
    encoding: of the bytes; None = UTF-8
    delimiter: between two cells; what no name calls records is a table where it is given
    format: text, jsonl, json, csv or tsv; None = by the name, of a pipe by its beginning
    skip_bad: as for `record_texts`"""
def folder_files(folder: Path, kinds: tuple=...) -> list[Path]:
    """A folder's texts; what was not read is said once. `UserError` where there is none.

    folder: read with its subfolders
    kinds: endings of the files that are wanted, packed or not
    returns: at least one"""
def in_turn(sources: list, read):
    """The documents of several sources; a warning names those that have none, unless all are empty.

    sources: read one after the other
    read: source → its documents"""
def label_of(source) -> str:
    """How messages call a source.

    source: a data set's name, a Path or a stream"""
def some_of(names: list[str]) -> str:
    """The first few of many names.

    names: at least one"""
def path_documents(source, text_key: str | None=..., encoding=..., delimiter=..., format=..., skip_bad: bool | None=...):
    """The documents of a file, a folder or a pipe.

    source: the Path of a file or folder, or a stream of bytes
    text_key: the text's key in records, or a table's column; None = "text"
    encoding: of the bytes; None = UTF-8
    delimiter: between two cells of a table; a folder's files are read by their names
    format: of a file or a pipe
    skip_bad: as for `record_texts`"""
def is_plain_text(source, format=...) -> bool:
    """Whether this is a plain text, to be read as it stands: a file, or a pipe that was looked at.

    source: a Path, a stream, or a data set's name
    format: what it was said to be"""
def check_documents(documents: list[str], source) -> None:
    """`UserError` where there is no document.

    documents: what was read
    source: where it was read"""
def text_hash(documents) -> str:
    """The sha256 of a text, or of documents joined by marker lines: what a run records of its data.

    documents: a text, or a list of documents
    returns: 64 hexadecimal digits"""
