"""Books lose their archive's frame and their broken lines, tables their labels, and Python's reference its repetitions."""
from typing import Any
from .documents import file_documents as file_documents
from .readers import read_records as read_records, read_utf8 as read_utf8
from .splits import drop_contained as drop_contained
from .tables import quoted_rows as quoted_rows
_START: Any
_END: Any
def join_lines(paragraph: str) -> str:
    """Join a line to the next unless it is short (its break was meant) or the next one is indented.

    paragraph: lines as they were set"""
def clean_novel(text: str) -> str:
    """A book without the archive's header and footer, a line for each paragraph; verse keeps its
    lines.

    text: a book as Project Gutenberg gives it
    returns: paragraphs, one line each, a blank line between two"""
def python_docs() -> list[str]:
    """The topics of Python's reference, by their names, without those that are part of another."""
def record_text(record: dict) -> str:
    """An instruction, its input if it has one, and its answer, with a blank line between two.

    record: with instruction, input and output"""
SET_TEXTS: dict
