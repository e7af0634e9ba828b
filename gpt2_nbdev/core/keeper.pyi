"""The trainer's base: a folder that is locked, signals that wait for whole steps, checkpoints, a bar, callbacks."""
from typing import Any
from contextlib import contextmanager
from pathlib import Path
from typing import Callable, Optional
from torch import Tensor, nn
from .checkpoints import begins_from_seed as begins_from_seed, check_place as check_place, latest_checkpoint as latest_checkpoint
from .commands import command_line as command_line
from .errors import UserError as UserError, UserTypeError as UserTypeError
from .locks import FolderLock as FolderLock
from .methods import patch as patch
from .metrics import COLUMNS as COLUMNS, append_row as append_row
from .processes import OwnRows as OwnRows, agree as agree, are_many as are_many, mean_of_processes as mean_of_processes, n_processes as n_processes, process_number as process_number, seed_step as seed_step, whole as whole
from .random_state import random_kept as random_kept, random_tensors as random_tensors, seed_device as seed_device, set_random_tensors as set_random_tensors
from .run_folder import RunFolder as RunFolder, taken_over as taken_over
from .signals import StopSignals as StopSignals
class StopAsked(Exception):
    """A stop was asked for while the model was only looked at."""
class RunKeeper(RunFolder):
    """Keeps a run: how it begins, ends, and goes on."""
    interrupted: Any
    stopped_by: Any
    batches: Any
    signals: Any
    stop_asked: Any
    all_asked: Any
    failure: Any
    compiled: Any
    board: Any
    sizes_said: Any
    random_state: Any
    partial: Any
    recent: Any
    row_began: Any
    reading_from: Any
    looked_at: Any
    def keep_run(self, model: nn.Module, run_dir, sizes: dict, settings: dict) -> None:  # type: ignore[override]
        """Begin a run. `UserError` where its model could not be built again.

        model: as it will be trained
        run_dir: the folder; None = nothing is written
        sizes: of the model, for run.json
        settings: of the training"""
    @property
    def is_finished(self) -> bool:
        """Whether all steps are made, looked at and written."""
    def compare_sizes(self, rows: Optional[int], n_tokens: Optional[int]) -> None:  # type: ignore[override]
        """Say once where the loader has other sizes than the settings: its are the ones that count.

        rows: of the loader's batches
        n_tokens: of its windows"""
    @contextmanager
    def at_work(self):
        """What holds while `fit` is at work.

        self: a context manager; inside, the progress bar"""
    def begin(self) -> None:  # type: ignore[override]
        """Try the place, make the folder, open the data, set the random numbers: in this order, so that
        a resumed run meets the same ones."""
    def finish(self) -> None:  # type: ignore[override]
        """Save what there is: a checkpoint, the model, the picture. Then an error that waited is raised."""
    def take_back_row(self) -> None:  # type: ignore[override]
        """A row that a stop wrote before its time goes: its steps belong to the next one."""
    def how_to_go_on(self) -> str:  # type: ignore[override]
        """One line after a stop."""
    def say_finished(self) -> list[dict]:  # type: ignore[override]
        """What `fit` answers on a run that is finished.

        self: the history
        returns: the history"""
    def stop(self) -> None:  # type: ignore[override]
        """Ask `fit` to end after this step, as Ctrl-C does: for callbacks."""
    def is_asked(self) -> bool:  # type: ignore[override]
        """Whether this process was asked to stop."""
    def shall_stop(self) -> bool:  # type: ignore[override]
        """Whether `fit` ends here."""
    def look_for_stop(self) -> None:  # type: ignore[override]
        """While the model is only looked at: end that where a stop was asked for."""
    def outside(self, work: Callable, *given):  # type: ignore[override]
        """Call it; its error waits until the run is saved. KeyboardInterrupt means a stop.

        work: not the trainer's own, as a callback
        given: its arguments"""
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
    def judge(self, evaluate: Callable, loader, max_batches: Optional[int]=...) -> float:  # type: ignore[override]
        """`evaluate`, by all processes together; a stop breaks it off, with StopAsked. The loader's
        place and the random numbers stay.

        evaluate: (model, loader) → mean loss
        loader: batches
        max_batches: None = all
        returns: nats per token"""
    def prompt_ids(self) -> list[int]:  # type: ignore[override]
        """The tokens that samples begin with: the configured prompt, or the first eight of the
        validation text."""
    def progress_bar(self):  # type: ignore[override]
        """A bar with step, losses, tokens per second and time left, on standard error.

        self: tqdm's"""
    def report(self, bar, val_loss: Optional[float]) -> None:  # type: ignore[override]
        """A row for the history, the bar and the callbacks.

        bar: of the run, tqdm's
        val_loss: nats per token, where it was just measured"""
    def write_row(self, row: dict) -> None:  # type: ignore[override]
        """Add a row to metrics.csv. Where that fails the run goes on: all rows are written again at its
        end.

        row: of the history"""
    def show_sample(self, bar) -> None:  # type: ignore[override]
        """A live sample over the bar; a stop ends it.

        bar: of the run, tqdm's"""
    def sample_text(self) -> str:  # type: ignore[override]
        """A sample under a line that says when it was taken."""
    def on_board(self, work: Callable, *given):  # type: ignore[override]
        """TensorBoard's part; after its first fault it is left alone.

        work: on TensorBoard's files
        given: its arguments"""
def loader_sizes(loader) -> tuple:
    """The sizes that a loader says it gives.

    loader: of training batches
    returns: (rows of a batch of all processes, tokens of a window); None for what it does not say"""
def check_learns(model: nn.Module, precision: str) -> None:
    """`UserError` for a model in which nothing could learn, or which computes in another half
    precision already.

    model: to be trained
    precision: fp32 or bf16"""
def say(line: str) -> None:
    """Print, also where the terminal was closed.

    line: to be printed"""
def show_row(bar, row: dict) -> None:
    """The newest figures behind the bar; the validation loss stays until there is a newer one.

    bar: of the run, tqdm's
    row: the newest"""
def open_board(folder: Path, step: int):
    """TensorBoard's writer; None where tensorboard is not installed.

    folder: of a run
    step: where it stands"""
def log_row(writer, row: dict) -> None:
    """A row's figures on the board.

    writer: TensorBoard's
    row: of the history"""
