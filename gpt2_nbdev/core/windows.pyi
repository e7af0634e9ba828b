"""Ids, windows and the settings of a loader are checked where they come in; batches are gathered here or by torch's workers."""
from torch import Tensor
from .checks import Whole as Whole, as_rows as as_rows, check_value as check_value, is_number as is_number, text_rows as text_rows
from .commands import command_line as command_line
from .counted import noun as noun
from .errors import UserError as UserError, UserTypeError as UserTypeError
def as_ids(tokens) -> Tensor:
    """Token ids as one int64 row; `UserTypeError` or `UserError` where they are no ids.

    tokens: a list, array or tensor
    returns: (n,) int64"""
def ids_or_documents(source):
    """A row of ids as a tensor, or documents as a list.

    source: a list, array, tensor, column or generator, of ids or of texts"""
def check_vocabulary_ids(ids: Tensor, tokenizer=...) -> Tensor:
    """`UserError` for ids below 0, or beyond the tokenizer's vocabulary.

    ids: (n,) int64
    tokenizer: with vocab_size; None: any id from 0 on
    returns: the same"""
def check_shard_ids(ids, shards):
    """`UserError` for ids that the shards' own vocabulary does not have: a file is not what was
    written, and is named.

    ids: a tensor or an array, read from shards
    shards: TokenShards, or a stretch of them, which has the whole as `shards`"""
def fingerprint_of(dataset) -> str:
    """A hash of a dataset's ids, computed when it is first asked for.

    dataset: with `tokens`, a row of ids
    returns: 16 hexadecimal digits"""
def check_windows(n_tokens: int, context_length: int, stride: int | None) -> tuple[int, int]:
    """`UserError` where no window can be cut.

    n_tokens: in the row
    context_length: tokens in a window, T
    stride: from one window to the next; None = T
    returns: T and the stride, as plain numbers"""
def check_loader(n_windows: int, batch_size: int, drop_last: bool, num_workers: int, seed: int, rank: int, world_size: int) -> tuple:
    """`UserError` for settings that give no batch, or no order.

    n_windows: how many there are
    batch_size: windows in a batch of one process
    drop_last: whether a batch that is not full is left out
    num_workers: processes that gather
    seed: of the order
    rank: this process among …
    world_size: … so many
    returns: batch_size, num_workers, seed, rank, world_size as plain numbers"""
def check_state(here: dict, state: dict) -> None:
    """`UserError` where the two would not give the same batches.

    here: what fixes a loader's order of batches
    state: what another loader said of itself"""
def gather_batches(dataset, batches, num_workers: int=...):
    """The batches, one after the other.

    dataset: with `gather`, as TokenDataset has it
    batches: iterable of (B,) int64: for each batch the numbers of its windows
    num_workers: processes of torch's loader; 0: this one"""
