"""Documents become one row of tokens, the row becomes windows, and windows become batches that can be repeated exactly."""
from typing import Any
from dataclasses import dataclass
from pathlib import Path
import numpy as np
from .core.methods import patch as patch
from torch import Tensor
from torch.utils.data import Dataset
from .core.errors import MissingFileError as MissingFileError, UserError as UserError, UserTypeError as UserTypeError, WriteError as WriteError
from .bpe import END_OF_TEXT as END_OF_TEXT, TiktokenBPE as TiktokenBPE, get_tokenizer as get_tokenizer
from .core.checks import Whole as Whole, as_rows as as_rows, check_value as check_value, is_number as is_number, text_rows as text_rows
from .core.folders import tell_left_out as tell_left_out, text_files as text_files
from .core.readers import JSON_KINDS as JSON_KINDS, TABLE_KINDS as TABLE_KINDS, kind_of as kind_of, name_of as name_of, place_in as place_in, read_lines as read_lines, read_records as read_records, read_text as read_text
from .core.splits import SPLIT_VERSION as SPLIT_VERSION, check_share as check_share, choose_documents as choose_documents, cut_ends as cut_ends, document_hash as document_hash
from .core.tables import quoted_rows as quoted_rows, read_table as read_table
from .tokenizer import bundled_file as bundled_file, check_text as check_text, read_json as read_json, read_utf8 as read_utf8, write_atomic as write_atomic
_MARKER: Any
def cut_documents(text: str) -> list[str]:
    """Cut a text at its marker lines.

    text: one text, its documents divided by lines that are exactly <|endoftext|>
    returns: the documents, without the marker lines; blank ones are left out"""
def join_documents(documents) -> str:
    """One text of many documents, a marker line between two: what `cut_documents` undoes.

    documents: an iterable of str"""
def encode_documents(documents, tokenizer) -> list[int]:
    """All documents as one list of ids, each closed by the end-of-text id (where the tokenizer has one).

    documents: an iterable of str; one str is one document
    tokenizer: anything with encode_ordinary and eot_id"""
def split_documents(documents: list[str], val_fraction: float=..., seed: int=..., version: int=...) -> tuple[list[str], list[str]]:
    """Hold out whole documents, copies of one text together; where they are too few for the share, the end of each.

    documents: what load_documents gives
    val_fraction: this share of the characters is held out, 0 ≤ val_fraction < 1
    seed: chooses which documents
    version: of the rules: what a run recorded, so that it finds its parts again
    returns: (train, validation)"""
def drop_contained(documents: list[str], share: float=...) -> list[str]:
    """Leave out each document of which another one, longer, holds at least `share` in the same paragraphs.

    documents: what may hold parts of each other
    share: of a document's characters, that makes it part of a longer one
    returns: in the same order"""
class TokenDataset(Dataset):
    """Windows over one row of tokens, each beside itself shifted by one: what comes in, and what should come next."""
    context_length: int
    stride: Any
    n_tokens: Any
    inputs: Any
    targets: Any
    def __init__(self, tokens, context_length: int, stride: int | None=...):  # type: ignore[override]
        """tokens: ids: list, array or tensor, one-dimensional
        context_length: tokens in a window, T
        stride: tokens from one window's start to the next; None = context_length: no overlap"""
    def __len__(self) -> int:  # type: ignore[override]
        ...
    def __getitem__(self, i):  # type: ignore[override]
        """self: each (T,) int64
        i: each (T,) int64"""
    def gather(self, rows: Tensor) -> tuple[Tensor, Tensor]:  # type: ignore[override]
        """A batch of windows by two indexing operations.

        rows: (B,) int64, numbers of windows
        returns: inputs and targets, each (B, T) int64"""
def window_order(n_windows: int, seed: int=..., epoch: int=..., shuffle: bool=...) -> Tensor:
    """The order of one epoch, from `seed` and `epoch` alone.

    n_windows: how many windows there are
    seed: of the run
    epoch: passes over the data before this one
    shuffle: False: 0, 1, 2, …
    returns: (n_windows,) int64, each window once"""
class TokenLoader:
    """Batches of windows. Each `iter` begins the next epoch; `state_dict` says where it stands."""
    batch_size: Any
    num_workers: Any
    seed: Any
    rank: Any
    world_size: Any
    dataset: Dataset
    shuffle: Any
    drop_last: Any
    epoch: Any
    batch: Any
    def __init__(self, dataset: Dataset, batch_size: int=..., shuffle: bool=..., drop_last: bool=..., num_workers: int=..., seed: int=..., rank: int=..., world_size: int=...):
        """dataset: the windows: a TokenDataset, or those of TokenShards
        batch_size: windows in a batch of this process
        shuffle: a new order each epoch
        drop_last: leave out the last batch where it is not full
        num_workers: 0: in this process, by one indexing operation a batch
        seed: with the epoch it fixes the order
        rank: this process among …
        world_size: … so many, which share each global batch of batch_size · world_size windows"""
    def __len__(self) -> int:
        """self: batches of an epoch
        returns: batches of an epoch"""
    def __iter__(self):
        ...
    def indices(self, epoch: int, start: int=...):
        """Which windows this process takes in each batch of an epoch.

        epoch: which pass over the data
        start: the first batch that is wanted"""
    def state_dict(self) -> dict:
        """Where the loader stands: the epoch, the batches given in it, and what the order depends on.

        self: plain numbers, fit for JSON
        returns: plain numbers, fit for JSON"""
    def load_state_dict(self, state: dict) -> None:
        """Go on from there: the next `iter` gives the exact next batch. ValueError where data or settings differ.

        state: what state_dict gave"""
def create_dataloader(source, batch_size: int=..., context_length: int=..., stride: int | None=..., shuffle: bool=..., drop_last: bool=..., num_workers: int=..., seed: int=..., tokenizer=..., rank: int=..., world_size: int=...) -> TokenLoader:
    """From text to batches. ValueError where the text is too short, a batch too large or an id outside the vocabulary.

    source: text (str), documents (list of str), ids (list, array, tensor), a Path of text, or TokenShards
    batch_size: windows in a batch, B
    context_length: tokens in a window, T
    stride: from one window to the next; None = context_length
    shuffle: a new order each epoch, fixed by (seed, epoch)
    drop_last: leave out the last batch where it is not full
    num_workers: processes that prepare batches; 0 is quickest for text in memory
    seed: of the order
    tokenizer: for text and documents; None = get_tokenizer(), GPT-2's. With ids: their vocabulary, to be checked
    rank: this process among …
    world_size: … the processes that train together
    returns: iterates (inputs, targets), each (B, T) int64"""
MANIFEST: str
def iter_documents(source, text_key: str | None=..., encoding: str | None=...):
    """The documents one by one: the source may be larger than memory, a single document may not.

    source: a data set's name; the path of a text file, a .jsonl file (.gz, .bz2 and .xz too) or a folder of them; or a stream of bytes
    text_key: the key of the text in JSON records, or a table's column; None = "text"
    encoding: of the files; None = UTF-8"""
def load_documents(source, text_key: str | None=..., encoding: str | None=...) -> list[str]:
    """The documents of a data set, a file or a folder. Unknown, missing, empty or undecodable sources are one clear error.

    source: a data set's name, or the path of a text file, a .jsonl file or a folder of them
    text_key: the key of the text in JSON records, or a table's column; None = "text"
    encoding: of the files; None = UTF-8
    returns: at least one document"""
def load_text(source, text_key: str | None=..., encoding: str | None=...) -> str:
    """One text: a text file's as it stands, or the documents of a data set, folder or JSON file with marker lines between them.

    source: a data set's name, or the path of a file or a folder
    text_key: the key of the text in JSON records, or a table's column; None = "text"
    encoding: of the files; None = UTF-8"""
def text_hash(documents) -> str:
    """The sha256 of a text, or of documents joined by marker lines: what a run records about its data.

    documents: a text, or a list of documents
    returns: 64 hexadecimal digits"""
from .core.files import file_hash as file_hash, new_folder as new_folder
@dataclass(frozen=True)
class DataFile:
    """One file of a data set.

    name: where it lies below a data folder, as "novels/baum-oz.txt"
    address: where it is downloaded from
    n_bytes: its size
    sha256: of the file; for a member of a zip archive, of the member
    member: the member's name where the address is a zip archive"""
    name: str
    address: str
    n_bytes: int
    sha256: str
    member: str = ...
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
_RAW: str
_GITHUB: str
_SINGLE: list
_SST2: Any
_WIKITEXT: Any
_SEVERAL: list
_NOVELS: str
class DatasetTable(list):
    """A list of `DatasetInfo` that shows itself as a table."""
    def __repr__(self) -> str:  # type: ignore[override]
        ...
_BUNDLED: dict
_COURSE: str
def datasets() -> DatasetTable:
    """The data sets that this course knows, bundled ones first.

    returns: list[DatasetInfo]"""
_TABLES: dict
def clean_novel(text: str) -> str:
    """A book without the archive's header and footer, its hard-wrapped paragraphs joined; verse and headings keep their lines.

    text: a book as Project Gutenberg gives it
    returns: paragraphs, one line each, a blank line between two"""
def dataset_info(name: str) -> DatasetInfo:
    """What is known about one data set; ValueError with the nearest names for an unknown one.

    name: a data set's name"""
def fetch(name: str, data_home=...) -> Path:
    """Where a data set's files lie: in the cache, `data/downloaded/` of a clone or `$GPT2_NBDEV_DATA`, else downloaded and checked.

    name: a data set's name
    data_home: the folder for downloads; None = the user's cache folder
    returns: a file; for a set of several files, their folder"""
def load_records(source, split: str | None=..., encoding: str | None=...) -> list[dict]:
    """The records of a JSONL file. ValueError for a file of another kind, or a split that no record has.

    source: a data set's name (str), or the path of a JSONL file
    split: only the records of this split: "train", "validation" or "test"
    encoding: of the file; None = UTF-8"""
def fetch_all(folder) -> list[str]:
    """Fetch every downloadable data set into a folder, go on past failures, and say how each went.

    folder: where the files go, as data/downloaded
    returns: the names that failed"""
_TASK_WORDS: dict
_TASKS: list
def make_tasks(n: int, split: str=..., seed: int=...) -> list[dict]:
    """Instructions whose one right answer is known, the kinds in turn. ValueError for another split or too many.

    n: how many, no two alike
    split: "train" or "test": wordings, words, names and numbers are different
    seed: the same seed, the same tasks
    returns: records as those of "instructions": instruction, input, output, kind, split"""
class _ShardWriter:
    """Ids into files of `shard_tokens` each, in a folder."""
    folder: Path
    shard_tokens: int
    shards: Any
    file: Any
    sha256: Any
    room: Any
    def __init__(self, folder: Path, shard_tokens: int):
        ...
    def write(self, ids: np.ndarray) -> None:
        ...
    def close(self) -> None:
        """End the shard that is being written; it is on the disk then, not only on its way there."""
_worker_tokenizer: Any
def write_token_shards(documents, out_dir, tokenizer, shard_tokens: int=..., n_workers: int | None=..., progress: bool=...) -> dict:
    """Encode documents into files of ids. The folder appears when all is written; ValueError for no text, OSError where the disk is full.

    documents: an iterable of str, read once: `iter_documents(source)` for what is larger than memory
    out_dir: the folder to make
    tokenizer: at most 65,536 tokens; `get_tokenizer(engine="tiktoken")` is the fastest
    shard_tokens: ids in each file but the last, 2 bytes each
    n_workers: processes that encode; None = 1. The files do not depend on it
    progress: count tokens on standard error
    returns: the manifest"""
class TokenShards:
    """A folder of token shards as one row of ids, memory-mapped."""
    dir: Any
    manifest: Any
    n_tokens: Any
    vocab_size: Any
    def __init__(self, dir, tokenizer=...):
        """dir: a folder that `write_token_shards` made
        tokenizer: compare its fingerprint with that of the shards"""
    def __repr__(self):
        ...
    def __len__(self) -> int:
        ...
    def __reduce__(self):
        """self: another process maps the files itself"""
    def tokens(self, i: int, j: int) -> np.ndarray:
        """The ids from place i up to j.

        i: the first place in the row
        j: the place after the last one, 0 ≤ i ≤ j ≤ n_tokens
        returns: (j - i,) uint16; a view of the file where it lies in one"""
    def check_tokenizer(self, tokenizer) -> TokenShards:
        """The shards themselves; ValueError where another tokenizer made them.

        tokenizer: None: nothing is compared"""
    @property
    def fingerprint(self) -> str:
        """A sha256 of all shards' sha256: equal for equal rows in equal files."""
    def verify(self) -> None:
        """Compare every file with the manifest: shards by their sha256, and the tokenizer's; ValueError names those that differ."""
    def windows(self, context_length: int, stride: int | None=...) -> ShardDataset:
        """Windows over the shards, for `create_dataloader` or a loader of your own.

        context_length: tokens in a window, T
        stride: from one window to the next; None = context_length"""
_AGAIN: str
class ShardDataset(Dataset):
    """What `TokenDataset` is for a row in memory, for a row in shards: made by `TokenShards.windows`."""
    stride: Any
    shards: TokenShards
    context_length: int
    n_tokens: Any
    def __init__(self, shards: TokenShards, context_length: int, stride: int | None=...):  # type: ignore[override]
        """shards: the row
        context_length: tokens in a window, T
        stride: tokens from one window's start to the next; None = context_length"""
    def __len__(self) -> int:  # type: ignore[override]
        ...
    def __getitem__(self, i):  # type: ignore[override]
        """self: each (T,) int64
        i: each (T,) int64"""
    def gather(self, rows: Tensor) -> tuple[Tensor, Tensor]:  # type: ignore[override]
        """A batch of windows, copied out of the files.

        rows: (B,) int64, numbers of windows
        returns: inputs and targets, each (B, T) int64"""
def is_held_out(document: str, val_fraction: float) -> bool:
    """Whether a document of a stream belongs to the validation part. Of few documents the share is left to chance: see `StreamSplit`.

    document: its text alone decides
    val_fraction: the share of documents to hold out, 0 ≤ val_fraction < 1"""
