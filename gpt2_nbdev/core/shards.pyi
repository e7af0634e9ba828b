"""A text of any size is encoded once, into files of ids; from then on it is one row, memory-mapped, whose windows are read where they lie."""
from typing import Any
from pathlib import Path
from typing import Protocol
import numpy as np
from torch import Tensor
from torch.utils.data import Dataset
from .checks import Whole as Whole, check_value as check_value, text_rows as text_rows
from .counted import counted as counted, noun as noun
from .errors import MissingFileError as MissingFileError, UserError as UserError, WriteError as WriteError
from .files import file_hash as file_hash, new_folder as new_folder, not_there as not_there, read_json as read_json
from .files import write_atomic as write_atomic
from .folders import MANIFEST as MANIFEST
from .locks import TargetLock as TargetLock
from .windows import check_windows as check_windows
from .word_counts import batches as batches, in_order as in_order
class ShardTokenizer(Protocol):
    """What sharding asks of a tokenizer; of one that has `encode_array` (text to NumPy array), that.

    vocab_size: at most 65,536
    eot_id: closes each document; None: nothing does
    fingerprint: equal for tokenizers that give equal ids"""
    vocab_size: int
    eot_id: int | None
    fingerprint: str
    def encode_ordinary(self, text: str) -> list[int]:  # type: ignore[override]
        ...
    def save(self, path):  # type: ignore[override]
        ...
class ShardWriter:
    """Ids into files of `shard_tokens` each, in a folder."""
    folder: Path
    shard_tokens: int
    shards: Any
    file: Any
    room: Any
    sha256: Any
    def __init__(self, folder: Path, shard_tokens: int):
        """folder: there already
        shard_tokens: ids in each file but the last"""
    def write(self, ids: np.ndarray) -> None:
        """Append ids, in as many files as they need.

        ids: (n,) of at most 16 bits each"""
    def close(self) -> None:
        """End the shard that is being written; it is on the disk then, not only on its way there."""
def encode_batch(tokenizer: ShardTokenizer, batch: list[str]) -> tuple[np.ndarray, int, int]:
    """The ids of a batch, each document closed by the end token.

    tokenizer: at most 65,536 tokens
    batch: documents
    returns: (n,) uint16; documents; bytes of their text"""
def encoded_batches(documents, tokenizer: ShardTokenizer, n_workers: int):
    """The encoded batches in order, from this process or from several.

    documents: an iterable of str
    tokenizer: sent to each process once
    n_workers: 1: this process"""
def check_sharding(out_dir: Path, tokenizer: ShardTokenizer, shard_tokens: int, n_workers: int | None) -> tuple[int, int]:
    """`UserError` for what cannot be sharded, before a document is read.

    out_dir: the folder to make
    tokenizer: its size is looked at
    shard_tokens: ids in a file
    n_workers: None: 1
    returns: the two numbers in plain form"""
def write_token_shards(documents, out_dir, tokenizer, shard_tokens: int=..., n_workers: int | None=..., progress: bool=...) -> dict:
    """Encode documents into files of ids, in a folder that appears when all is written.

    documents: an iterable of str, read once: `iter_documents(source)` for what is large
    out_dir: the folder to make
    tokenizer: at most 65,536 tokens; `get_tokenizer(engine="tiktoken")` is the fastest
    shard_tokens: ids in each file but the last, 2 bytes each
    n_workers: processes that encode; None = 1. The files do not depend on it
    progress: count tokens on standard error
    returns: the manifest"""
_AGAIN: str
_KINDS: dict
_SHARD_KINDS: dict
def read_manifest(folder: Path) -> dict:
    """The manifest of a folder; `UserError` or `MissingFileError` where its files do not fit it.

    folder: of token shards"""
READ_TOKENIZER: tuple
def is_own_tokenizer(folder: Path, manifest: dict) -> bool:
    """Whether the tokenizer.json beside the shards is the one that made them.

    folder: of token shards
    manifest: theirs"""
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
    def check_tokenizer(self, tokenizer) -> 'TokenShards':
        """The shards themselves; `UserError` where another tokenizer made them.

        tokenizer: None: nothing is compared"""
    @property
    def fingerprint(self) -> str:
        """A sha256 of all shards' sha256: equal for equal rows in equal files."""
    def verify(self) -> None:
        """Compare every file with the manifest by its hash; `UserError` names those that differ."""
    def windows(self, context_length: int, stride: int | None=...) -> 'ShardDataset':
        """Windows over the shards, for `create_dataloader` or a loader of your own.

        context_length: tokens in a window, T
        stride: from one window to the next; None = context_length"""
class ShardDataset(Dataset):
    """What `TokenDataset` is for a row in memory, for one in shards: `TokenShards.windows` makes it."""
    shards: TokenShards
    context_length: Any
    stride: Any
    n_tokens: Any
    def __init__(self, shards: TokenShards, context_length: int, stride: int | None=...):  # type: ignore[override]
        """shards: the row
        context_length: tokens in a window, T
        stride: from one window to the next; None = context_length"""
    def __len__(self) -> int:  # type: ignore[override]
        ...
    def __getitem__(self, i):  # type: ignore[override]
        ...
    def gather(self, rows: Tensor) -> tuple[Tensor, Tensor]:  # type: ignore[override]
        """A batch of windows, copied out of the files.

        rows: (B,) int64, numbers of windows
        returns: inputs and targets, each (B, T) int64"""
