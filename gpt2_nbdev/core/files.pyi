"""Written whole or not at all; found in a clone and in an installed wheel."""
from contextlib import contextmanager
from pathlib import Path
from .errors import ExistingFileError as ExistingFileError, MissingFileError as MissingFileError, UserError as UserError, WriteError as WriteError
from .locks import is_alive as is_alive
@contextmanager
def new_file(path):
    """A file under a temporary name that takes its own when the block ends well: a reader sees the
    old file or the new one, never half of one.

    path: the file to write or replace"""
def write_atomic(path, content) -> Path:
    """Write a text or bytes, whole or not at all.

    path: the file to write or replace
    content: str (written as UTF-8) or bytes"""
@contextmanager
def new_folder(folder: Path):
    """A folder under a temporary name that takes its own when the block ends well, and vanishes
    when it does not.

    folder: the name that it is to have; an older folder of that name goes only when the new one is whole"""
def clear_leftovers(folder) -> None:
    """Take away what killed processes left of it under temporary names; a folder that stood between
    two names gets its own back.

    folder: a folder or file that `new_folder` or `new_file` writes"""
def give_back(home: Path) -> None:
    """Folders in it that a crash left between two names get their own back.

    home: a folder that is locked: nobody else writes there"""
def check_writable(folder, n_bytes: int=..., advice: str=...) -> None:
    """`WriteError` where a folder could not be made or written, or has too little room.

    folder: that will be written to, made or not
    n_bytes: how much
    advice: what else might help where there is too little room, as a clause"""
def perhaps_meant(path, what: str=...) -> list[Path]:
    """Paths that are spelt like one that is missing.

    path: that does not exist
    what: what was looked for; a "folder" is meant for folders alone
    returns: of those that exist, at most three"""
def not_there(path, what: str=...) -> str:
    """A sentence about a missing path, with what was found near it.

    path: that does not exist
    what: as for `perhaps_meant`"""
def file_hash(path) -> str:
    """The sha256 of a file, read in pieces.

    path: a file of any size
    returns: 64 hexadecimal digits"""
def read_json(path, hint: str=...) -> dict:
    """The object that a JSON file holds; `UserError` in one sentence where it holds none.

    path: a JSON file that holds an object
    hint: what to say where the file is missing"""
def bundled_file(name: str) -> Path:
    """Where a file that ships with the course lies: in `data/` or `nbs/` of a clone, in
    `gpt2_nbdev/_files/` of an installed wheel.

    name: a file's name below `data/` or `nbs/`, as `gpt2/vocab.bpe`, `results/race.json`"""
