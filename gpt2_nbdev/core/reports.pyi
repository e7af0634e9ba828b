"""A validation loss, a row of figures, a sample, a bar: none of them changes what is trained."""
from typing import Any
from pathlib import Path
from typing import Callable, Optional
from .errors import UserError as UserError
from .loaders import place_kept as place_kept
from .methods import patch as patch
from .metrics import COLUMNS as COLUMNS, append_row as append_row
from .processes import OwnRows as OwnRows, are_many as are_many, mean_of_processes as mean_of_processes, process_number as process_number
from .stops import RunStops as RunStops, StopAsked as StopAsked
class RunReports(RunStops):
    """How a run measures its model and tells of it."""
    board: Any
    looked_at: Any
    failure: Any
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
