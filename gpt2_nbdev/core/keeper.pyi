"""The trainer's base: a folder that is locked, a beginning that a resumed run meets again, an end at which all is saved."""
from typing import Any
from contextlib import contextmanager
from torch import nn
from .batches import text_room as text_room
from .checkpoints import begins_from_seed as begins_from_seed, check_place as check_place
from .commands import command_line as command_line
from .counted import noun as noun
from .devices import warn_without_bf16 as warn_without_bf16
from .errors import UserError as UserError
from .loaders import loader_sizes as loader_sizes
from .locks import FolderLock as FolderLock
from .methods import patch as patch
from .parts import is_quantised as is_quantised
from .processes import agree as agree, are_many as are_many, from_first as from_first, n_processes as n_processes
from .random_state import random_kept as random_kept, random_tensors as random_tensors, seed_device as seed_device, set_random_tensors as set_random_tensors
from .reports import RunReports as RunReports, open_board as open_board
from .run_folder import RunFolder as RunFolder, taken_over as taken_over
from .signals import StopSignals as StopSignals
from .updates import RunUpdates as RunUpdates
class RunKeeper(RunUpdates, RunReports, RunFolder):
    """Keeps a run: how it begins, ends, and goes on."""
    interrupted: bool
    stopped_by: Any
    signals: Any
    stop_asked: Any
    all_asked: Any
    failure: Any
    random_state: Any
    board: Any
    batches: Any
    partial: Any
    config: Any
    looked_at: Any
    recent: Any
    row_began: Any
    def keep_run(self, *run) -> None:  # type: ignore[override]
        """Begin a run. `UserError` where its model could not be built again.

        run: model, folder, sizes, settings: as for `RunFolder.keep_run`"""
    @property
    def ended_by(self) -> str:
        """Why the last `fit` ended: "steps", "patience", the name of a signal, or "stop" where a
        callback asked."""
    @property
    def is_finished(self) -> bool:
        """Whether all steps are made, looked at and written."""
    @contextmanager
    def at_work(self):
        """What holds while `fit` is at work.

        self: a context manager; inside, the progress bar"""
    def begin(self) -> None:  # type: ignore[override]
        """Try the place, make the folder, open the data, set the random numbers: in this order, so that
        a resumed run meets the same ones."""
    def finish(self) -> None:  # type: ignore[override]
        """Save what there is: a checkpoint, the model, the picture. Then an error that waited is raised."""
    def end_early(self) -> None:  # type: ignore[override]
        """Let this step be the run's last, for callbacks. Of several processes all make one more, after
        which they know."""
    def settle_end(self, ended: dict) -> None:  # type: ignore[override]
        """The run has as many steps as it has made.

        ended: steps that were planned, and warm-up steps"""
    def take_back_row(self) -> None:  # type: ignore[override]
        """A row that a stop wrote before its time goes: its steps belong to the next one."""
    def how_to_go_on(self) -> str:  # type: ignore[override]
        """One line after a stop."""
    def say_finished(self) -> list[dict]:  # type: ignore[override]
        """What `fit` answers on a run that is finished.

        self: the history
        returns: the history"""
def check_learns(model: nn.Module, precision: str) -> None:
    """`UserError` for a model in which nothing could learn, or which computes in another half
    precision already.

    model: to be trained
    precision: fp32 or bf16"""
def say(line: str) -> None:
    """Print, also where the terminal was closed.

    line: to be printed"""
