"""By the ending of its name, and by its first bytes where that is no text."""
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
_SIGNS: tuple
_ZIPPED: tuple
_OFFICE: tuple
def recognise(head: bytes, ending: str=...) -> tuple[str, str] | None:
    """What a file is by its first bytes; None for what may be text.

    head: the first bytes of a file, some hundred
    ending: of its name, as ".docx"
    returns: what it is, and what to do with it"""
