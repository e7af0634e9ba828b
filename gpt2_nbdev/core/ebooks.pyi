"""A book's repository of Standard Ebooks, as one zip archive, becomes a plain text with a line for each heading and each paragraph."""
from typing import Any
import zipfile
from .errors import UserError as UserError
PLAIN: Any
def plain(text: str) -> str:
    """Quotation marks, dashes and ellipses of a keyboard; all white space as single blanks.

    text: of one paragraph
    returns: one line"""
XHTML: str
LINES: Any
def kinds(element) -> list[str]:
    """What an element of an e-book says that it is.

    element: of a page
    returns: as ["bodymatter", "z3998:fiction"]"""
def text_lines(element):
    """A line for each heading, paragraph and cell of a table inside an element.

    element: of a page"""
OPF_NAME: str
LISTS: Any
def spine_pages(book: zipfile.ZipFile):
    """The pages of a book in the order of its spine, without lists of what is in it.

    book: a repository of Standard Ebooks"""
def book_lines(book: zipfile.ZipFile):
    """The headings and paragraphs of the book itself, without the marks of notes.

    book: a repository of Standard Ebooks"""
def ebook_text(archive) -> str:
    """A book's text. `UserError` for another archive; `zipfile.BadZipFile` for what is none.

    archive: path or file of a zip archive: a repository of Standard Ebooks at one commit
    returns: headings and paragraphs, one line each, an empty line between two"""
