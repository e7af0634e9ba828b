"""Which command goes on with a folder, whether there is anything left to do, and what is said where there is not."""
from typing import Optional
from .checkpoints import latest_checkpoint as latest_checkpoint, read_run as read_run, read_state as read_state, step_of as step_of
from .classifier_files import UNFINISHED as UNFINISHED
from .commands import command_line as command_line
from .errors import UserError as UserError
def task_of(folder) -> str:
    """The command that goes on with a folder. `UserError` for a folder that none does.

    folder: of a run, a tuning, or a classifier's training
    returns: train, instruct train, or classify train"""
def check_task(folder, task: str) -> None:
    """`UserError` where another one has to.

    folder: that a command is to go on with
    task: that command"""
def what_next(folder) -> str:
    """What to do with a folder: only unfinished work can be gone on with.

    folder: of a run, a tuning, or a classifier's training"""
def finished_step(run_dir) -> Optional[int]:
    """The step at which a run was finished, as its folder has it; no data is needed to tell.

    run_dir: of a run or a tuning
    returns: None where it is not finished"""
def finished_work(folder) -> Optional[dict]:
    """What is to be said of a folder in which there is nothing left to do.

    folder: of a run, a tuning, or a classifier's training
    returns: figures, steps among them, and `said`, a sentence; None where not finished"""
