"""Texts, files and streams of both become one table of words with their counts, in one process or several."""
from typing import Any
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from .checks import Whole as Whole, as_rows as as_rows, check_value as check_value, is_missing as is_missing
from .errors import UserError as UserError, UserTypeError as UserTypeError
from .readers import JSON_KINDS as JSON_KINDS, TABLE_KINDS as TABLE_KINDS, kind_of as kind_of, read_utf8 as read_utf8
from .token_checks import check_special_tokens as check_special_tokens, check_text as check_text, is_unicode as is_unicode
from .words import chunks as chunks
def check_row(text, n: int) -> str:
    """The text, or a TypeError that names its row.

    text: an entry of a list of texts
    n: its number"""
def read_plain(path: Path) -> str:
    """A file's text; ValueError where it is no plain text, whose marks would be learned too.

    path: a UTF-8 file"""
def check_no_file(text: str) -> None:
    """ValueError for a text that is the name of a file, and was surely meant as one.

    text: any"""
def check_texts(texts) -> Iterable:
    """The same as an iterable of texts and paths. TypeError for what is none.

    texts: what a caller gave: a str, a Path, or an iterable of them"""
def plain_texts(texts, special_tokens) -> Iterator[str]:
    """The texts one by one, files read, cut at special tokens.

    texts: a str, a Path to a UTF-8 file, or an iterable of them
    special_tokens: texts are cut at these"""
def batches(texts, size: int) -> Iterator[list[str]]:
    """Lists of texts of about `size` characters together.

    texts: an iterable of str
    size: characters together"""
_job: Any
def in_order(job, batches, n_workers: int):
    """What several processes make of batches, in the batches' order.

    job: what to do with a batch; it is sent to each process once
    batches: an iterable of lists
    n_workers: how many processes"""
def count_texts(texts, cut) -> Counter:
    """How often each word occurs.

    texts: an iterable of str
    cut: a text → its words, in order"""
def count_in_processes(texts, cut, n_workers: int, size: int=...) -> Counter:
    """The same counts, from several processes.

    texts: an iterable of str
    cut: a text → its words
    n_workers: how many processes
    size: characters of a batch; a longer text is cut where a word ends"""
def count_in_texts(texts, cut, special_tokens=..., n_workers: int | None=...) -> Counter:
    """Count the words of texts; memory grows with the distinct words only.

    texts: a str, a Path to a UTF-8 file, or an iterable of them
    cut: a text → its words, in order
    special_tokens: texts are cut at these
    n_workers: processes; None or 1: this one
    returns: word → how often"""
