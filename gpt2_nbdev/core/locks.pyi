"""One process at a time writes a folder: a lock says who, and a lock left by a dead process is recognised."""
from typing import Any
from pathlib import Path
from .errors import ExistingFileError as ExistingFileError, UserError as UserError, WriteError as WriteError
LOCK_NAME: str
def boot_id() -> str:
    """What tells one start of this machine from the next; empty where the system does not say."""
def started_at(pid: int) -> str:
    """When a process was started, in the system's own count: two processes with one number differ
    in it. Empty where the system does not say.

    pid: a process of this machine"""
def is_alive(pid: int) -> bool:
    """Whether there is such a process.

    pid: a number of this machine"""
def this_process() -> dict:
    """What a lock says of the process that holds it."""
def is_left_behind(record: dict) -> bool:
    """Whether the process of a record is surely gone.

    record: as `this_process` made it, elsewhere or earlier"""
class FolderLock:
    """A context in which this process alone writes a folder. `UserError` says who else does."""
    folder: Any
    target: Any
    new: bool
    path: Any
    taken_from: Any
    def __init__(self, folder, new: bool=...):
        """folder: made where there is none
        new: True: it must be empty, a dead process' lock aside"""
    def __enter__(self):
        ...
    def check(self) -> None:
        """`ExistingFileError` for what is in the way of whoever holds the lock."""
    def __exit__(self, *_):
        ...
    def __del__(self):
        ...
    def release(self) -> None:
        """Let go of the folder; one that was made here and is still empty goes, too."""
def check_empty(folder: Path, *own) -> None:
    """`ExistingFileError` for a folder that holds more than its lock.

    folder: that exists
    own: names in it that are in nobody's way"""
class TargetLock(FolderLock):
    """A context in which this process alone makes a file or folder, which must not exist yet; an
    empty folder is as good as none."""
    target: Any
    path: Any
    def __init__(self, target):  # type: ignore[override]
        """target: to be made; the folder around it is, too"""
    def check(self) -> None:  # type: ignore[override]
        """`ExistingFileError` where the target exists."""
def check_free(target: Path) -> None:
    """`ExistingFileError` where there is one, other than an empty folder.

    target: a file or folder that is to be made"""
def make_next_folder(parent, name: str) -> Path:
    """Make the first free of `name-1`, `name-2` …: no two processes get the same.

    parent: made where there is none
    name: of the folders, before the number
    returns: parent/name-1, or the first that did not exist"""
