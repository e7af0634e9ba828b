"""A regular expression cuts a text into words; most of a text can be cut by a quicker one."""
from typing import Any
from collections.abc import Iterator
def valid_unicode(text: str) -> str:
    """Lone surrogates become U+FFFD and pairs of them one character, as in tiktoken.

    text: any"""
SAFE_CUT: Any
def chunks(text: str, size: int=...) -> Iterator[str]:
    """Pieces of a text, cut before a space or line end that follows a visible character.

    text: any
    size: characters; a chunk ends at the first safe place after them
    returns: joined, they are the text"""
ASCII_CLASSES: dict
def ascii_pattern(pattern: str) -> str:
    """The same rules for texts of ASCII characters, without classes that `re` does not know.

    pattern: for the package regex
    returns: for re with the flag ASCII"""
class WordCutter:
    """Cuts texts into words by a pattern of GPT-2's kind, in which no word goes on with a space or
    line end after a visible character."""
    pattern: str
    any: Any
    ascii: Any
    def __init__(self, pattern: str):
        """pattern: for the package regex"""
    def __repr__(self):
        ...
    def __call__(self, text: str) -> Iterator[str]:
        """The words, a chunk at a time, so that memory does not grow with the text.

        text: any; half characters become U+FFFD
        returns: joined, they are the text"""
