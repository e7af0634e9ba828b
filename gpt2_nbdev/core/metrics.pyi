"""A row for every few steps, in `metrics.csv` and as a picture."""
from pathlib import Path
from .files import write_atomic as write_atomic
from .lessons import COLORS as COLORS
COLUMNS: tuple
def csv_line(values) -> str:
    """A line of the file; floats are written so that they come back exactly.

    values: of one row"""
def append_row(path: Path, row: dict) -> None:
    """Add a row at the end.

    path: a metrics.csv
    row: with all COLUMNS"""
def write_rows(path: Path, rows: list[dict]) -> None:
    """Write all rows under a line of names, whole or not at all.

    path: a metrics.csv, written anew
    rows: all of them"""
def read_metrics(path) -> list[dict]:
    """The history of a run from its metrics.csv; a line cut off by a crash is left out.

    path: a metrics.csv, or the run folder that holds it
    returns: as `Trainer.fit` returns it"""
def number_in(name: str, word: str):
    """A cell's number: whole for steps and tokens, None where nothing was measured.

    name: of COLUMNS
    word: as the file has it"""
def plot_history(history: list[dict], ax=...):
    """Draw training and validation loss over the steps.

    history: what `fit` returns
    ax: matplotlib axes; None = a new picture"""
def save_plot(history: list[dict], path: Path) -> None:
    """The same picture as a file, drawn without a window.

    history: what `fit` returns
    path: a .png file"""
