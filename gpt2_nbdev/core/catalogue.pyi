"""What the course knows of texts: bundled ones, and others with address, size and hash, which are looked for in three places before the network is asked."""
from typing import Any
from dataclasses import dataclass
from pathlib import Path
from .cleaning import python_docs as python_docs
from .documents import MARKER_LINE as MARKER_LINE, text_hash as text_hash
from .ebooks import ebook_text as ebook_text
from .errors import MissingFileError as MissingFileError, UserError as UserError
from .files import bundled_file as bundled_file, file_hash as file_hash, write_atomic as write_atomic
from .misspelt import near_names as near_names
BUNDLED: dict
@dataclass(frozen=True)
class DataFile:
    """One file of a data set.

    name: where it lies below a data folder, as "novels/baum-oz.txt"
    address: where it is downloaded from
    n_bytes: its size
    sha256: of the file; of an archive's member or an e-book's text, where it is one
    member: the member's name where the address is a zip archive
    is_ebook: True: the address is an e-book's repository as a zip archive"""
    name: str
    address: str
    n_bytes: int
    sha256: str
    member: str = ...
    is_ebook: bool = ...
@dataclass(frozen=True)
class DatasetInfo:
    """What is known about a data set.

    name: as `fetch` and `load_text` take it
    description: what it is
    licence: under what terms
    source: where it comes from
    files: of DataFile; none for what is bundled
    is_bundled: True: no download, it comes with this package or with Python"""
    name: str
    description: str
    licence: str
    source: str
    files: tuple = ...
    is_bundled: bool = ...
    @property
    def n_bytes(self) -> int:
        """How large it is.

        self: size of all files
        returns: size of all files"""
class DatasetTable(list):
    """A list of `DatasetInfo` that shows itself as a table."""
    def __repr__(self) -> str:  # type: ignore[override]
        ...
RAW: str
GITHUB: str
COURSE: Any
OWN: list
SINGLE: list
_SST2: Any
_WIKITEXT: Any
SEVERAL: list
NOVELS: str
FICTION: str
def datasets() -> DatasetTable:
    """The data sets that this course knows, bundled ones first.

    returns: list[DatasetInfo]"""
def dataset_info(name: str) -> DatasetInfo:
    """What is known about one data set; `UserError` with the nearest names for an unknown one.

    name: a data set's name"""
def data_places(data_home=...) -> list[Path]:
    """The folders where data sets are looked for, in order; the first is where downloads go.

    data_home: the folder for downloads; None = the user's cache folder"""
def check_sha256(path: Path, file: DataFile) -> None:
    """`UserError` where a file is not the one that the table means.

    path: a file that was found
    file: what it should be"""
def download(file: DataFile, target: Path, places: list[Path]) -> None:
    """Download one file with a progress bar, check its sha256, and only then give it its name.

    file: what is wanted
    target: the file to write
    places: where the error says that it may be put by hand"""
def bring(info: DatasetInfo, places: list[Path]) -> Path:
    """Copy from another place or download what the first place lacks.

    info: a data set that is not bundled
    places: the first is filled, the others may have copies
    returns: the first place"""
def fetch(name: str, data_home=...) -> Path:
    """Where a data set's files lie; what is nowhere yet is downloaded. All are checked.

    name: a data set's name
    data_home: the folder for downloads; None = the user's cache folder
    returns: a file; for a set of several files, their folder"""
def fetch_all(folder) -> list[str]:
    """Fetch every downloadable data set into a folder, go on past failures, and say how each went.

    folder: where the files go, as data/downloaded
    returns: the names that failed"""
