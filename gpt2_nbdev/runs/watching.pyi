"""Callbacks: curves that are drawn anew, an end where nothing improves; and a schedule of one's own."""
from typing import Callable
from ..core.checks import Whole as Whole, check_value as check_value
from ..core.errors import UserError as UserError
from ..core.files import new_file as new_file
from ..core.locks import FolderLock as FolderLock
from ..core.metrics import plot_history as plot_history
from ..core.processes import agree as agree, are_many as are_many
from ..training import Trainer as Trainer, learning_rate_at as learning_rate_at
def live_plot(every: float=...):
    """A callback that draws the loss curves in a notebook while training goes on. RuntimeError
    outside of one.

    every: seconds between two pictures at least"""
def stop_early(patience: int):
    """A callback that ends a run whose validation loss no longer falls.

    patience: looks at the validation text without a better loss"""
def end_here(trainer: Trainer) -> None:
    """Let this step be the run's last.

    trainer: at work"""
def put_best(trainer: Trainer) -> int | None:
    """Let the run's folder hold the weights of the lowest validation loss, in place of the last.

    trainer: after `fit`, with a run folder
    returns: the step at which it was; None where no look was taken"""
def lengthen(trainer: Trainer, steps: int) -> str:
    """Let a run go on for longer, or end sooner than it was planned, and write that down.
    `UserError` where it has made that many steps already.

    trainer: resumed, finished or not
    steps: in all, the ones that it has made included
    returns: what becomes of the schedule"""
def follow(trainer: Trainer, schedule: Callable) -> Trainer:
    """Let the learning rate be what a function of the step says; metrics.csv shows it.

    trainer: before `fit`; of a run that is resumed again
    schedule: updates made (0 = the first is to come) → learning rate
    returns: the same"""
