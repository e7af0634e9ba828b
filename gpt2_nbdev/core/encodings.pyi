"""UTF-8 unless another is named; and advice that fits the bytes where it is none."""
from .errors import UserError as UserError, UserTypeError as UserTypeError
MARKS: tuple
def check_encoding(encoding) -> str:
    """The name of a codec for text; a byte order mark is no part of UTF-8 text.

    encoding: a name that Python knows, or None"""
def how_to_read(encoding: str) -> str:
    """Advice without its full stop, for text of that encoding.

    encoding: its name"""
def encoding_advice(data: bytes) -> str:
    """What to do with bytes that are no UTF-8.

    data: some of the text"""
