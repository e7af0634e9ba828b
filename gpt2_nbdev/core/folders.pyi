"""The texts of a folder and its subfolders, in an order that stays, and one line about what was not read."""
from pathlib import Path
from .counted import counted as counted
from .errors import UserError as UserError
from .file_kinds import JSON_KINDS as JSON_KINDS, JSON_LINES as JSON_LINES, PACKED as PACKED, TABLE_KINDS as TABLE_KINDS, kind_of as kind_of
TEXT_KINDS: tuple
ROW_KINDS: tuple
MANIFEST: str
def text_files(folder: Path, kinds: tuple=...) -> tuple[list[Path], dict]:
    """The .txt, .md, .jsonl and .ndjson files of a folder, or others; no hidden or empty ones.

    folder: read with its subfolders
    kinds: endings of the files that are wanted, packed or not
    returns: the files in order; how many of what were left out"""
def tell_left_out(folder: Path, n_files: int, left: dict) -> None:
    """One warning that says what a folder holds besides its texts.

    folder: that was read
    n_files: how many of its files were
    left: what `text_files` counted"""
