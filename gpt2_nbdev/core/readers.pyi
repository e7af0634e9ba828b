"""One reader for text and one for JSON records: files, packed files and pipes, in any encoding, with errors that say where and what to do."""
from typing import Any
import io
from contextlib import contextmanager
from .encodings import MARKS as MARKS, check_encoding as check_encoding, encoding_advice as encoding_advice, how_to_read as how_to_read
from .counted import counted as counted
from .errors import BadRowError as BadRowError, MissingFileError as MissingFileError, UserError as UserError, UserTypeError as UserTypeError
from .file_kinds import JSON_KINDS as JSON_KINDS, JSON_LINES as JSON_LINES, PACKED as PACKED, TABLE_KINDS as TABLE_KINDS, kind_of as kind_of, name_of as name_of, recognise as recognise
from .misspelt import near_names as near_names
class _Pipe(io.RawIOBase):
    """A stream of bytes that knows how many were read, for messages."""
    stream: Any
    count: Any
    def __init__(self, stream):  # type: ignore[override]
        ...
    def readable(self):  # type: ignore[override]
        ...
    def tell(self):  # type: ignore[override]
        ...
    def readinto(self, buffer):  # type: ignore[override]
        ...
@contextmanager
def open_text(source, encoding=...):
    """Open a source as text. `UserError` says what it is where it is none.

    source: a Path, a stream of bytes, bytes, or a str
    encoding: of the bytes; None = UTF-8"""
def read_text(source, encoding=...) -> str:
    """A whole text, line ends as \\n and without a byte order mark; `UserError` where it is none.

    source: a Path (.gz, .bz2, .xz too), a stream of bytes, bytes, or a str
    encoding: of the bytes; None = UTF-8
    returns: with a word in it"""
def read_utf8(path, encoding=...) -> str:
    """A text file's content: `read_text` for a path, which may be a str.

    path: a text file: a Path, or a str that is one
    encoding: of its bytes; None = UTF-8"""
def read_lines(source, encoding=...):
    """The lines of a text, one by one as they are asked for: the source may be larger than memory.

    source: as for `read_text`
    encoding: of the bytes; None = UTF-8"""
def standard_input():
    """The bytes of standard input; of a replaced `sys.stdin` without bytes, its text as UTF-8."""
SKIP_BAD: str
class Reasons(dict):
    """Where `refuse_or_skip` writes what is wrong with each row. Advice is said once for all."""
    advice: Any
    def __init__(self):  # type: ignore[override]
        ...
    def told(self, places: list) -> str:  # type: ignore[override]
        """What is wrong with these, and what to do.

        places: of some rows, in their order"""
    def refuse(self, n_good: int) -> None:  # type: ignore[override]
        """Raise the error for the first row, if there is one: `BadRowError` where others remain
        when it is passed over.

        n_good: rows that can be used"""
def refuse_or_skip(message: str, bad: dict | None, place, advice: str=...) -> None:
    """Raise `BadRowError`, or remember why a row is left out.

    message: what is wrong with one row
    bad: where it is written down, by the row's place; None: it is an error
    place: of the row: the number of a line, or "record 3"
    advice: what to do, where that is the same for all such rows"""
@contextmanager
def naming_skip_bad(skip_bad: bool | None=...):
    """Around a reader that has `skip_bad`: the error for a bad row says so.

    skip_bad: as the reader was given it; None: it has no such choice"""
class FirstReasons(Reasons):
    """The same for a source of any size: the first few rows with what is wrong with them, and the
    number of all."""
    MOST: int
    n: Any
    def __init__(self):  # type: ignore[override]
        ...
    def __setitem__(self, place, message):  # type: ignore[override]
        ...
def row_number(place) -> int:
    """The number in a row's place: 3 for line 3, or for "record 3".

    place: as above"""
_counts: list
@contextmanager
def counting_skipped():
    """Around readers: it gives a list, to which each of them appends how many rows it left out."""
def tell_skipped(bad: dict | None, n_rows: int, name: str, what: str=...) -> None:
    """One warning for all rows that cannot be used; `UserError` where none is left.

    bad: what `refuse_or_skip` wrote
    n_rows: those that were kept
    name: where they come from
    what: what became of them"""
def nearest_key(key: str, keys) -> str:
    """What a missing key may have meant; capitals do not count.

    key: that is missing
    keys: those that there are
    returns: " Did you mean 'Text'?", or nothing"""
_decoder: Any
def place_in(place, name: str) -> str:
    """How messages call a row.

    place: the number of a line (int), or what else a row is called, as "record 3"
    name: of the source"""
def read_records(source, encoding=..., bad: dict | None=..., like: str=..., name=...):
    """The records of JSON lines, of a JSON list, or of JSON over several lines.

    source: a Path of .jsonl, .ndjson or .json (packed too), a stream, bytes, a str, or an iterator of lines
    encoding: of the bytes; None = UTF-8
    bad: where the sentences of bad records go, by their place; None: the first is an error
    like: what messages show as a record
    name: how messages call the source; None: by its path"""
