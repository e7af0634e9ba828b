"""Rows of CSV, TSV and JSONL with all their columns, and the number of the line at which each begins."""
from typing import Any
from collections.abc import Iterator
from dataclasses import dataclass
from .counted import counted as counted
from .errors import UserError as UserError
from .file_kinds import JSON_KINDS as JSON_KINDS, TABLE_KINDS as TABLE_KINDS, kind_told as kind_told, name_of as name_of
from .readers import Reasons as Reasons, naming_skip_bad as naming_skip_bad, nearest_key as nearest_key, place_in as place_in, read_records as read_records, read_text as read_text, refuse_or_skip as refuse_or_skip, row_number as row_number, tell_skipped as tell_skipped
DELIMITERS: dict
def check_delimiter(delimiter):
    """The character that stands between two cells.

    delimiter: a character, or a name of DELIMITERS; None: it is to be recognised"""
def quoted_rows(text: str, delimiter: str) -> Iterator:
    """The rows of a table by RFC 4180. After a faulty row comes the line after its first one.

    text: a table, its lines ending in \\n
    delimiter: between two cells
    returns: of (number of the line, list of cells; or a str that says what is wrong)"""
def find_delimiter(text: str, keys, ending: str=...) -> str:
    """The separator that fits a table best.

    text: a table with a header
    keys: the columns that are wanted
    ending: of the file's name: .tsv and .tab prefer the tab"""
def kind_by_content(text: str, keys) -> str:
    """What a text is by its beginning.

    text: the whole, or its beginning
    keys: the columns that are wanted
    returns: .jsonl, .json, .csv or .tsv; .txt for plain text"""
_COLUMN: Any
def other_columns(text: str) -> list[str]:
    """The header of what has the form of a table, whichever columns were wanted.

    text: the whole, or its beginning
    returns: names of columns; none for lines of text"""
@dataclass
class Table:
    """Rows with all their columns.

    name: of the source, as messages call it
    columns: names in their order
    rows: of (place, dict): a line's number, or "record 3"
    blank: numbers of blank lines, where each line is a text
    bad: of (place, dict, what is wrong): rows left out
    is_lines: whether each line is a text"""
    name: str
    columns: list
    rows: list = ...
    blank: list = ...
    bad: list = ...
    is_lines: bool = ...
    def in_order(self) -> Iterator[tuple[dict, str]]:
        """All rows as they stood, each with what is wrong with it; empty for a good one."""
def parse_table(text: str, name: str, keys, delimiter=..., ending: str=..., bad: dict | None=...) -> Table:
    """The rows of a table of text.

    text: the table; its first row names the columns
    name: how messages call it
    keys: the columns that are wanted
    delimiter: None: recognised
    ending: of the file's name
    bad: where the sentences of bad rows go, by their place; None: the first is an error"""
def read_table(source, labels: bool=..., text_key: str=..., label_key: str=..., split=..., encoding=..., delimiter=..., skip_bad: bool | None=..., format=..., classes=..., left: str=...) -> Table:
    """A table's rows with all their columns; those left out are its `bad` ones. `UserError` names
    the line, or the missing column.

    source: the Path of a .csv, .tsv, .jsonl, .json or .txt file; a stream, bytes; a str: the text itself
    labels: whether labels are needed; without them plain lines are welcome too
    text_key: the column or key of the text
    label_key: that of the label
    split: only rows whose column or key `split` is this
    encoding: of the bytes; None = UTF-8
    delimiter: between two cells: a character, or comma, semicolon, tab, pipe; None = recognised
    skip_bad: leave bad rows out and count them in a warning, instead of an error; None: the same error, by a reader that has no such choice
    format: text, jsonl, json, csv or tsv; None = by the name, or the beginning
    classes: the labels that training had, where no other can be used; empty: all can
    left: how the warning calls what becomes of bad rows
    returns: each row has a text, and a label where needed"""
