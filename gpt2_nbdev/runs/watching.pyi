"""Curves that are drawn anew in a notebook while training goes on."""
from ..core.metrics import plot_history as plot_history
def live_plot(every: float=...):
    """A callback that draws the loss curves in a notebook while training goes on. RuntimeError
    outside of one.

    every: seconds between two pictures at least"""
