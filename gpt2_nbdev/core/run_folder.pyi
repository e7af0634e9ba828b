"""What a run writes: its record, its figures, checkpoints, the finished model. And how a trainer takes it up again."""
from typing import Any
from contextlib import contextmanager
from pathlib import Path
from torch import nn
from .checkpoints import StoppedRun as StoppedRun, copy_told as copy_told, damage as damage, find_stopped as find_stopped, latest_checkpoint as latest_checkpoint, list_checkpoints as list_checkpoints, load_optimizer as load_optimizer, make_of as make_of, optimizer_tensors as optimizer_tensors, read_run as read_run, read_state as read_state, save_into as save_into, step_of as step_of, tidy_leftovers as tidy_leftovers, versions as versions, write_checkpoint as write_checkpoint
from .checks import to_plain as to_plain
from .errors import UserError as UserError, WriteError as WriteError
from .files import new_file as new_file, new_folder as new_folder, write_atomic as write_atomic
from .locks import LOCK_NAME as LOCK_NAME, FolderLock as FolderLock
from .methods import patch as patch
from .metrics import read_metrics as read_metrics, save_plot as save_plot, write_rows as write_rows
from .processes import agree as agree, are_many as are_many, is_sharded as is_sharded, mean_of_processes as mean_of_processes, process_number as process_number, whole_weights as whole_weights
from .random_state import random_kept as random_kept, random_tensors as random_tensors
from .registry import rebuild_model as rebuild_model
class RunFolder:
    """Where a run stands, and the folder that says so."""
    run_dir: Any
    run: Any
    make: Any
    step: Any
    tokens: Any
    seconds: Any
    history: Any
    best_val_loss: Any
    recent: Any
    row_began: Any
    partial: Any
    looked_at: Any
    saved_at: Any
    random_state: Any
    reading_from: Any
    def keep_run(self, model: nn.Module, run_dir, sizes: dict, settings: dict) -> None:
        """Begin the record of a run. `UserError` where its model could not be built again.

        model: as it will be trained
        run_dir: the folder; None = nothing is written
        sizes: of the model, for run.json
        settings: of the training"""
    @property
    def writes(self) -> bool:
        """Whether this process writes the run's folder: the first one does."""
    def loader_state(self) -> dict | None:
        """Where the training loader stands; None where it cannot say."""
    def whole_model(self) -> nn.Module | None:
        """The model; a sharded one is put together on the CPU of the first process, None in the
        others. All call it together."""
    def prepare_folder(self) -> None:
        """A folder with run.json and a metrics.csv that ends where this run stands. `UserError` for a
        folder that holds something else."""
    def check_later(self, folder: Path) -> None:
        """`UserError` where the run has gone on since this trainer was made; later checkpoints that are
        damaged go.

        folder: of the run"""
    def write_record(self) -> None:
        """Write run.json."""
    def keep_changes(self) -> None:
        """Write run.json anew before `fit`, after settings were changed."""
    def make_folder(self, files: dict, models: dict | None=...) -> None:
        """Make the run's folder before `fit` does, with files of its own beside run.json. Only a folder
        that is new or empty is taken.

        files: name → text: what the run is begun from
        models: name → model: the same, as folders"""
    def write_result(self) -> None:
        """The model of this step and the picture, at the top of the folder; of a task whose result
        counts only when it is whole, not after a stop. A run with `keep_best` that is whole leaves the
        best model there."""
    def put_best(self) -> int | None:
        """Let the run's folder hold the weights of the lowest validation loss, in place of the last.

        self: their step; None where no look was taken
        returns: their step; None where no look was taken"""
    def save_checkpoint(self) -> Path:
        """Write weights, optimizer, random states and the data's position to `checkpoints/step-…`;
        older ones beyond `keep_checkpoints` go."""
    def save_best(self) -> None:
        """Write the weights with the lowest validation loss so far to `checkpoints/best`, where the run
        has a folder. An error waits."""
    def write_best(self) -> None:
        """Write `checkpoints/best`."""
    def state(self) -> dict:
        """Where the run stands, for state.json."""
    def take_up(self, stopped: StoppedRun) -> None:
        """Go on where a run was stopped: optimizer, random states, the data's position.

        stopped: whose model was built when this trainer was made"""
def taken_over(folder: Path, record: dict) -> str:
    """A line for a lock whose process is dead.

    folder: of a run
    record: what its lock said"""
@contextmanager
def stopped_run(run_dir):
    """What a folder holds of a run, while nobody else writes there. Several processes leave it at
    the same step.

    run_dir: of a run; or a StoppedRun that somebody else has opened, and perhaps changed"""
