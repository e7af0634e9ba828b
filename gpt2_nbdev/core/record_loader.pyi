"""An order that a seed fixes, and a place in it that can be written down and found again."""
from typing import Any
from typing import Protocol
from .errors import UserError as UserError
class Examples(Protocol):
    """A data set that makes its own batches."""
    def __len__(self) -> int:  # type: ignore[override]
        ...
    def __getitem__(self, i: int):  # type: ignore[override]
        ...
    def collate(self, items: list):  # type: ignore[override]
        """self: a batch of examples
        items: a batch of examples"""
class RecordLoader:
    """Batches of whole examples, in an order that the seed fixes. Each `iter` begins an epoch;
    `state_dict` says where it stands."""
    dataset: Examples
    batch_size: int
    seed: int
    epoch: Any
    batch: Any
    def __init__(self, dataset: Examples, batch_size: int, seed: int=...):
        """batch_size: examples in a batch; what is left over at the end of an epoch is left out
        seed: of the order"""
    def __len__(self) -> int:
        """self: batches of an epoch
        returns: batches of an epoch"""
    def __iter__(self):
        ...
    def state_dict(self) -> dict:
        """Where the loader stands, and what its order depends on.

        self: plain numbers, fit for JSON
        returns: plain numbers, fit for JSON"""
    def load_state_dict(self, state: dict) -> None:
        """Go on from there; `UserError` where examples or settings differ.

        state: what state_dict gave"""
