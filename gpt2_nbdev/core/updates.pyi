"""Batches that may come from a faulty loader, a loss in the chosen precision, and figures that must be numbers."""
from typing import Any
from typing import Callable, Optional
from torch import Tensor
from .checkpoints import latest_checkpoint as latest_checkpoint
from .errors import UserError as UserError, UserTypeError as UserTypeError
from .methods import patch as patch
from .processes import are_many as are_many, mean_of_processes as mean_of_processes, n_processes as n_processes, seed_step as seed_step, whole as whole
from .stops import RunStops as RunStops
class RunUpdates(RunStops):
    """How a run reads batches and computes losses."""
    batches: Any
    compiled: Any
    sizes_said: bool
    failure: Any
    reading_from: Any
    all_asked: Any
    def compare_sizes(self, rows: Optional[int], n_tokens: Optional[int]) -> None:  # type: ignore[override]
        """Say once where the loader has other sizes than the settings: its are the ones that count.

        rows: of the loader's batches
        n_tokens: of its windows"""
    def timed(self, step: Callable) -> None:  # type: ignore[override]
        """Make an update, and count its seconds.

        step: one update"""
    def read_batches(self) -> tuple[list, float]:  # type: ignore[override]
        """The batches of an update as (inputs, targets, pieces), and the number of their targets.
        `pieces`: as many such batches hold all these."""
    def check_given(self, batch) -> tuple[Tensor, Tensor]:  # type: ignore[override]
        """`UserTypeError` for what is no batch.

        batch: what the training loader gave
        returns: inputs and targets"""
    def sharing(self, now: bool):  # type: ignore[override]
        """Whether several processes share their gradients. A sharded model always does: it has no room
        for whole ones.

        now: False = the gradients are only added up here"""
    def loss_of(self, inputs: Tensor, targets: Tensor) -> Tensor:  # type: ignore[override]
        """The model's loss in the chosen precision, compiled where asked.

        inputs: (B, T)
        targets: (B, T)
        returns: nats per token, one number"""
    def note(self, loss: Tensor, norm: Tensor, n_targets: float) -> None:  # type: ignore[override]
        """Keep an update's figures for the next row. `UserError` where they are no numbers, before the
        weights are touched.

        loss: of this update
        norm: the gradients' length
        n_targets: by which the mean was taken"""
    def check_finite(self) -> None:  # type: ignore[override]
        """`UserError` that names the first step whose loss or gradient is no number."""
    def say_last_good(self) -> str:  # type: ignore[override]
        """A sentence on what can be gone back to."""
    def mean_loss(self) -> Optional[float]:  # type: ignore[override]
        """The mean over the targets of all updates since the last row, of all processes.

        self: nats per token
        returns: nats per token"""
