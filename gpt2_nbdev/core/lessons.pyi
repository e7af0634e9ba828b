"""One look for pictures, stored results of long experiments, checks of exercises, timings by turns."""
from typing import Any
from pathlib import Path
from .files import bundled_file as bundled_file, read_json as read_json, write_atomic as write_atomic
COLORS: dict
def plot_style() -> None:
    """Give matplotlib this course's look, and notebooks sharp SVG that does not change from run to
    run."""
def check_answer(check) -> None:
    """Run an exercise's check. A missing answer raises NotImplementedError and is named; a wrong
    one AssertionError.

    check: a function without arguments that asserts what a right answer does"""
FLAGS: dict
def unflagged(lines: list[str]) -> list[str]:
    """What JupyterLab runs of a cell.

    lines: of a cell
    returns: the same, or one line that says why the cell was left out"""
def skip_flagged() -> None:
    """In JupyterLab or Colab: leave out marked cells, so that a notebook runs from top to bottom."""
def bare_code(source: str) -> str:
    """The code without comments and docstrings, laid out in one way: what it does, not how it reads.

    source: Python code"""
def module_hash(modules) -> str:
    """A hash of the modules' code; a comment or a docstring that changes does not change it.

    modules: names of the package's modules, as ["bpe", "core.files"]"""
def result_file(name: str) -> Path:
    """nbs/results/NAME.json, seen from a notebook in nbs/ or in a folder of it.

    name: of a stored result"""
def processor() -> dict[str, str]:
    """What a timing depends on: the same name is given to processors of several generations.

    returns: its name, and the widest instructions that PyTorch uses on it"""
def save_result(name: str, values: dict, modules) -> None:
    """Store an experiment's figures with what is needed to judge them later.

    name: the result's name: nbs/results/NAME.json
    values: figures, lists of figures, seeds
    modules: the package's modules that the figures depend on"""
def load_result(name: str) -> dict:
    """The figures that `save_result` stored here, or else those that ship with the course.

    name: as given to `save_result`"""
def compare_speed(what: str, ours, other: str, theirs, repeats: int=..., before=...) -> dict:
    """Time two programs by turns.

    what: what is timed, in words
    ours: a function without arguments
    other: the other program's name
    theirs: a function without arguments that does the same there
    repeats: how many pairs
    before: called before each pair, not timed
    returns: what, other, ours and theirs (median seconds), ratio ours / theirs (median, least, greatest), repeats"""
class SpeedTable:
    """What `compare_speed` gave, as a table: milliseconds of both, and the ratio with its spread."""
    rows: Any
    def __init__(self, rows):
        """rows: dictionaries from `compare_speed`"""
    def __repr__(self):
        ...
