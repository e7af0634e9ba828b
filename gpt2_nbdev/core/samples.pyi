"""Samples of a model at several steps of its training, beside its loss."""
from .lessons import COLORS as COLORS
from .metrics import plot_history as plot_history, read_metrics as read_metrics
def read_samples(run) -> dict[int, list[str]]:
    """The samples of a run; a line cut off by a crash is left out.

    run: the run's folder
    returns: step → what the model wrote after each beginning"""
def plot_run(run, ax=...):
    """Training and validation loss over the steps, with a mark where the model wrote samples.

    run: the run's folder: `metrics.csv`, `samples.jsonl`
    ax: matplotlib axes; None = a new picture"""
def samples_table(samples: dict[int, list[str]], beginning: int=...) -> str:
    """What the model writes after one beginning, step by step.

    samples: as `read_samples` gives them
    beginning: which of the three
    returns: Markdown"""
