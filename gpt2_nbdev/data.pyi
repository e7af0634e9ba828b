"""One row of tokens becomes questions with their answers, in windows and batches that can be repeated exactly."""
from typing import Any
from .core.methods import patch as patch
from torch import Tensor
from torch.utils.data import Dataset
from .bpe import END_OF_TEXT as END_OF_TEXT, get_tokenizer as get_tokenizer
from .core.checks import as_rows as as_rows, text_rows as text_rows
from .core.loader_settings import LoaderSettings as LoaderSettings
from .core.sources import iter_documents as iter_documents, load_documents as load_documents, load_records as load_records, load_text as load_text
from .core.splits import SPLIT_VERSION as SPLIT_VERSION, check_share as check_share, choose_documents as choose_documents, cut_ends as cut_ends, drop_contained as drop_contained
from .core.token_checks import check_text as check_text
from .core.windows import as_ids as as_ids, check_state as check_state, check_vocabulary_ids as check_vocabulary_ids, check_windows as check_windows, fingerprint_of as fingerprint_of, ids_or_documents as ids_or_documents
from .core.catalogue import dataset_info as dataset_info, datasets as datasets, fetch as fetch
from .core.shards import TokenShards as TokenShards, write_token_shards as write_token_shards
from .core.tasks import make_tasks as make_tasks
class TokenDataset(Dataset):
    """Windows over a row of tokens, each beside itself shifted by one token."""
    tokens: Any
    n_tokens: Any
    context_length: Any
    stride: Any
    inputs: Any
    targets: Any
    def __init__(self, tokens, context_length: int, stride: int | None=...):  # type: ignore[override]
        """tokens: ids: list, array or tensor, one-dimensional
        context_length: tokens in a window, T
        stride: from one window's start to the next; None: no overlap"""
    def __len__(self) -> int:  # type: ignore[override]
        ...
    def __getitem__(self, i):  # type: ignore[override]
        """self: each (T,) int64
        i: each (T,) int64"""
    def gather(self, rows: Tensor) -> tuple[Tensor, Tensor]:  # type: ignore[override]
        """A batch of windows: the same rows of both tables.

        rows: (B,) int64, numbers of windows
        returns: inputs and targets, each (B, T) int64"""
    @property
    def fingerprint(self) -> str:
        """A hash of the ids: equal for equal rows."""
def cut_documents(text: str) -> list[str]:
    """Cut a text at its marker lines.

    text: its documents are divided by lines that are exactly <|endoftext|>
    returns: the documents, without the marker lines; blank ones are left out"""
def join_documents(documents) -> str:
    """One text of many documents, with a marker line between each two.

    documents: an iterable of str"""
def encode_documents(documents, tokenizer) -> list[int]:
    """One list of ids, each document closed by the end-of-text id, if there is one.

    documents: an iterable of str; one str is one document
    tokenizer: anything with encode_ordinary and eot_id"""
def split_documents(documents: list[str], val_fraction: float=..., seed: int=..., version: int=...) -> tuple[list[str], list[str]]:
    """Hold out whole documents, copies together; of too few documents the end of each.

    documents: what load_documents gives
    val_fraction: share of the characters to hold out, below 1
    seed: chooses which documents
    version: of the rules, as a run has recorded it
    returns: (train, validation)"""
def window_order(n_windows: int, seed: int=..., epoch: int=..., shuffle: bool=...) -> Tensor:
    """The order of one epoch, from `seed`, `epoch` and the number of windows alone.

    n_windows: how many windows there are
    seed: of the run
    epoch: passes over the data before this one
    shuffle: False: 0, 1, 2, …
    returns: (n_windows,) int64, each window once"""
class TokenLoader(LoaderSettings):
    """Batches of windows: an epoch for each `iter`, in an order that can be repeated.
    For its arguments see `LoaderSettings`."""
    epoch: int
    batch: int
    has_begun: bool
    def __iter__(self):  # type: ignore[override]
        ...
    def indices(self, epoch: int, start: int=...):  # type: ignore[override]
        """Which windows this process takes in each batch of an epoch.

        epoch: which pass over the data
        start: the first batch that is wanted"""
    def batches(self, epoch: int, start: int=...):  # type: ignore[override]
        """The batches of one epoch; each is counted as it is given.

        epoch: which pass over the data
        start: the first batch that is wanted"""
    def state_dict(self) -> dict:  # type: ignore[override]
        """Where the loader stands, and what the order of its batches depends on.

        self: plain numbers, fit for JSON
        returns: plain numbers, fit for JSON"""
    def load_state_dict(self, state: dict) -> None:  # type: ignore[override]
        """Go on with the exact next batch. ValueError where data or settings differ.

        state: what state_dict gave"""
def source_ids(source, tokenizer=...):
    """The ids that a text, documents or ids mean.

    source: text (str), documents, a Path of text, or ids
    tokenizer: encodes texts (None: GPT-2's); ids must be in its vocabulary"""
def create_dataloader(source, batch_size: int=..., context_length: int=..., stride: int | None=..., shuffle: bool=..., drop_last: bool=..., num_workers: int=..., seed: int=..., tokenizer=..., rank: int=..., world_size: int=...) -> TokenLoader:
    """From text to batches. ValueError for a short text, a large batch, a foreign id.

    source: text, documents, ids, a Path of text, or TokenShards
    batch_size: windows in a batch, B
    context_length: tokens in a window, T
    stride: from one window to the next; None = context_length
    shuffle: a new order each epoch, fixed by (seed, epoch)
    drop_last: leave out the last batch where it is not full
    num_workers: processes that gather; 0 is quickest for text in memory
    seed: of the order
    tokenizer: encodes texts (None: GPT-2's); ids must be in its vocabulary
    rank: this process among …
    world_size: … the processes that train together
    returns: iterates (inputs, targets), each (B, T) int64"""
