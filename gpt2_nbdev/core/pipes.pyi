"""A pipe has no name that says what it holds: its beginning does, before anything else is read."""
from typing import Any
from .encodings import check_encoding as check_encoding
from .file_kinds import JSON_LINES as JSON_LINES, JSON_KINDS as JSON_KINDS, TABLE_KINDS as TABLE_KINDS, kind_told as kind_told, name_of as name_of
from .file_kinds import recognise as recognise
from .tables import kind_by_content as kind_by_content
HEAD: Any
class Pipe:
    """A stream of bytes that knows what it holds. It can be read once."""
    stream: Any
    head: bytes
    kind: str
    called: str
    def __init__(self, stream, head: bytes, kind: str, called: str):
        """stream: of bytes
        head: what was read of it already
        kind: the ending that a file of this content would have
        called: how messages call it"""
    def read(self, n: int=...) -> bytes:
        """The next bytes; empty at the end.

        n: bytes at most; -1: all. What was looked at comes first, by itself"""
def is_pipe(source) -> bool:
    """Whether a source can be read only once: a stream, or the path of a pipe or a device.

    source: anything"""
def open_pipe(source, keys=..., encoding=..., format=...):
    """Look at the beginning of a pipe.

    source: anything
    keys: the columns that are wanted
    encoding: of the bytes; None = UTF-8
    format: text, jsonl, json, csv or tsv, where it is known"""
def beginning(head: bytes, encoding) -> str:
    """The whole lines of a text's beginning.

    head: of a text, perhaps cut within a line
    encoding: of the bytes; None = UTF-8
    returns: empty for what is no text"""
def what_it_is(pipe: Pipe) -> str:
    """In words, what a pipe was taken for.

    pipe: that was looked at"""
