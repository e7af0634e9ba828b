"""Numbers, choices, rows of texts: read once where they come in, with one wording, from Python's, NumPy's and pandas' types alike."""
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar
from .errors import UserError as UserError, UserTypeError as UserTypeError
def is_whole(value) -> bool:
    """Whether a value is a whole number: Python's or NumPy's, no bool.

    value: anything"""
def is_number(value) -> bool:
    """Whether a value is a finite real number: Python's or NumPy's, no bool.

    value: anything"""
@dataclass(frozen=True)
class Whole:
    """A rule: a whole number from `least` to `most`.

    least: the smallest that is allowed
    most: the largest; infinite: none
    optional: None is allowed too
    note: what the error adds, as "0: no limit"
    kind: a value of another one is a TypeError"""
    least: int = ...
    most: float = ...
    optional: bool = ...
    note: str = ...
    kind: ClassVar[type] = ...
    def allows(self, value) -> bool:
        ...
    def plain(self, value) -> int:
        ...
    def __str__(self):
        ...
@dataclass(frozen=True)
class Number:
    """A rule: a finite number from `least` (above `above`) to `most` (below `below`).

    least: the smallest that is allowed
    most: the largest
    above: larger than this
    below: smaller than this
    optional: None is allowed too
    note: what the error adds
    kind: a value of another one is a TypeError"""
    least: float = ...
    most: float = ...
    above: float = ...
    below: float = ...
    optional: bool = ...
    note: str = ...
    kind: ClassVar[type] = ...
    def allows(self, value) -> bool:
        ...
    def plain(self, value) -> int | float:
        ...
    def __str__(self):
        ...
@dataclass(frozen=True)
class Flag:
    """A rule: True or False.

    optional: None is allowed too
    note: what the error adds
    kind: a value of another one is a TypeError"""
    optional: bool = ...
    note: str = ...
    kind: ClassVar[type] = ...
    def allows(self, value) -> bool:
        ...
    def plain(self, value) -> bool:
        ...
    def __str__(self):
        ...
@dataclass(frozen=True)
class Choice:
    """A rule: one of a few words.

    names: the words
    optional: None is allowed too
    note: what the error adds
    kind: a value of another one is a TypeError"""
    names: tuple
    optional: bool = ...
    note: str = ...
    kind: ClassVar[type] = ...
    def allows(self, value) -> bool:
        ...
    def plain(self, value) -> str:
        ...
    def __str__(self):
        ...
def check_value(value, rule, name: str):
    """The value in plain form; `UserError` says what was given and what is allowed.

    value: what was given
    rule: a Whole, Number, Flag or Choice
    name: how the caller knows it"""
def check_fields(record, rules: dict) -> None:
    """Check an object's fields in the order of the table; `UserError` for the first that is not
    allowed.

    record: an object, changed in place: its numbers become plain ones
    rules: name of a field → rule"""
def to_plain(value):
    """The same as JSON can write it: NumPy's numbers and arrays become Python's.

    value: a record of dicts, lists, texts, numbers, NumPy's too"""
def is_missing(value) -> bool:
    """Whether a value stands for none: None, NaN, pandas' NA and NaT.

    value: one entry of a column"""
def as_rows(values, name: str) -> list:
    """What was given as a list; `UserError` for what has no rows in one order: a str, a dict, a
    set, a table with two axes.

    values: a list, tuple, array, Series, view, generator: one entry a row
    name: what they are, as "texts"
    returns: Python's own objects; None for what a mask hides"""
def text_rows(documents, name: str=...) -> Iterator[str]:
    """The texts one by one; `UserError` names the first that is none, or says why these are no rows.

    documents: one str, or an iterable of them: lists, arrays, columns, generators
    name: what they are"""
