"""A text that comes piece by piece ends before the first of several strings, which may be spread over pieces."""
from .errors import UserError as UserError
def until_stop(pieces, stops):
    """The pieces up to the first stop string, which is left out.

    pieces: an iterator of str
    stops: strings, none of them empty"""
def open_end(text: str, stop: str) -> int:
    """How many characters at the end of a text may be the beginning of a stop string.

    text: what has come so far
    stop: a string that may have begun in it
    returns: characters"""
