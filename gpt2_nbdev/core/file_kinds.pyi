"""By the ending of its name, and by its first bytes where that is no text."""
from .errors import UserError as UserError
PACKED: dict
JSON_LINES: tuple
JSON_KINDS: tuple
TABLE_KINDS: tuple
def kind_of(path) -> str:
    """The ending that says what is in a file, in small letters and without that of the packing.

    path: a file's name"""
def name_of(source) -> str:
    """How messages call a source.

    source: a Path, a stream, bytes or a text"""
FORMATS: dict
def check_format(format) -> str | None:
    """The ending that a format stands for; None where none was named. `UserError` for another word.

    format: a name of FORMATS, or None"""
def kind_told(source, format=...) -> str:
    """What a source is said to hold: by a format, by the ending of its name, by a pipe that knows.

    source: a Path, a stream, bytes or a text
    format: which counts more than a name
    returns: an ending; empty where nothing tells"""
_SIGNS: tuple
_ZIPPED: tuple
_OFFICE: tuple
def recognise(head: bytes, ending: str=...) -> tuple[str, str] | None:
    """What a file is by its first bytes; None for what may be text.

    head: the first bytes of a file, some hundred
    ending: of its name, as ".docx"
    returns: what it is, and what to do with it"""
