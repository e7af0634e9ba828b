"""What may change when a run or a tuning goes on: more steps or fewer, another device, how it is watched."""
from ..core.checkpoints import StoppedRun as StoppedRun, step_of as step_of
from ..core.counted import counted as counted
from ..core.errors import UserError as UserError
from ..training import TrainConfig as TrainConfig, Trainer as Trainer, learning_rate_at as learning_rate_at
SCHEDULE: tuple
MAY_CHANGE: tuple
def check_may_change(settings: dict) -> None:
    """`UserError` for settings that have to stay as a run was begun.

    settings: fields of TrainConfig"""
def change_settings(stopped: StoppedRun, settings: dict) -> tuple[TrainConfig, dict]:
    """Other settings for a run, before it is built again. `UserError` for steps that it has made.

    stopped: its record is changed
    settings: fields of TrainConfig that may change
    returns: the settings before; those that are others now"""
def as_planned(record: dict) -> TrainConfig:
    """A run's settings as they were before it ended early, if it did.

    record: run.json"""
def check_more(steps: int, stopped: StoppedRun) -> None:
    """`UserError` where a run has made as many steps already.

    steps: in all"""
def steps_made(stopped: StoppedRun) -> int:
    """How many steps are in the checkpoint that a run goes on from."""
def lengthened(stopped: StoppedRun, began: TrainConfig, changed: dict) -> dict:
    """A run with another schedule; patience counts from here. A warm-up that nobody asked for stays
    as long as it was, and where there are fewer steps than were planned it is their own.

    began: its settings
    changed: fields that are to be others
    returns: entries of run.json"""
def what_changed(trainer: Trainer, began: TrainConfig, changed: dict) -> str:
    """One line for whoever asked: the new schedule, the other new settings.

    trainer: before `fit`
    began: the settings of the run before
    changed: fields that are others now"""
