"""What a loader is told, checked once; each of several processes takes its own part of every batch."""
from typing import Any
from torch import Tensor
from .windows import check_loader as check_loader, gather_batches as gather_batches
class LoaderSettings:
    """What a loader of windows is told."""
    batch_size: Any
    num_workers: Any
    seed: Any
    rank: Any
    world_size: Any
    dataset: Any
    shuffle: Any
    drop_last: Any
    def __init__(self, dataset, batch_size: int=..., shuffle: bool=..., drop_last: bool=..., num_workers: int=..., seed: int=..., rank: int=..., world_size: int=...):
        """dataset: the windows, with `gather`: a TokenDataset, or those of TokenShards
        batch_size: windows in a batch of this process
        shuffle: a new order each epoch
        drop_last: leave out the last batch where it is not full
        num_workers: processes that gather; 0: this one, by indexing
        seed: with the epoch it fixes the order
        rank: this process among …
        world_size: … so many, which share each global batch"""
    @property
    def global_batch(self) -> int:
        """Windows in a batch of all processes together."""
    def __len__(self) -> int:
        """self: batches of an epoch
        returns: batches of an epoch"""
    def share(self, rows: Tensor) -> Tensor:
        """This process's part: parts differ by one window at most.

        rows: numbers of the windows in a global batch
        returns: (B,) those of this process"""
    def gathered(self, rows):
        """The batches, made here or by torch's workers.

        rows: iterable of (B,) int64: for each batch the numbers of its windows"""
    def order_settings(self) -> dict:
        """What fixes the order of batches, however many processes share them."""
