"""The texts of a folder and its subfolders, in an order that stays, and one line about what was not read."""
from pathlib import Path
from .errors import UserError as UserError
from .readers import JSON_LINES as JSON_LINES, PACKED as PACKED, kind_of as kind_of
TEXT_KINDS: tuple
MANIFEST: str
def text_files(folder: Path) -> tuple[list[Path], dict]:
    """The .txt, .md, .jsonl and .ndjson files of a folder, packed ones too; no hidden or empty ones.

    folder: read with its subfolders
    returns: the files in order; how many of what were left out"""
def tell_left_out(folder: Path, n_files: int, left: dict) -> None:
    """One warning that says what a folder holds besides its texts.

    folder: that was read
    n_files: how many of its files were
    left: what `text_files` counted"""
