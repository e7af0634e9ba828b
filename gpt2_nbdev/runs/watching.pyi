"""Callbacks: curves that are drawn anew, an end where nothing improves; and a schedule of one's own."""
from contextlib import contextmanager
from typing import Callable
from ..core.checks import Whole as Whole, check_value as check_value
from ..core.metrics import plot_history as plot_history
from ..core.processes import share_of as share_of
from ..training import Trainer as Trainer
def live_plot(every: float=...):
    """A callback that draws the loss curves in a notebook while training goes on. RuntimeError
    outside of one.

    every: seconds between two pictures at least"""
def stop_early(patience: int):
    """A callback that ends a run whose validation loss no longer falls.

    patience: looks at the validation text without a better loss"""
def keep_watch(trainer: Trainer, patience: int | None) -> None:
    """Let a run end where it no longer improves, and leave its best weights; written down, so that
    it holds for a run that is resumed.

    trainer: before `fit`
    patience: looks at the validation text without a better loss; None = all steps"""
@contextmanager
def as_written(trainer: Trainer):
    """Inside, the trainer's model has the weights of the run's folder; afterwards its last ones.

    trainer: after `fit`"""
def follow(trainer: Trainer, schedule: Callable) -> Trainer:
    """Let the learning rate be what a function of the step says; metrics.csv shows it.

    trainer: before `fit`; of a run that is resumed again
    schedule: updates made (0 = the first is to come) → learning rate
    returns: the same"""
