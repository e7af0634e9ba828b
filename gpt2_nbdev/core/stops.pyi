"""A signal or a callback asks, and the run ends between two updates, where all is whole."""
from typing import Any
from typing import Callable
from .methods import patch as patch
from .processes import are_many as are_many, mean_of_processes as mean_of_processes
class StopAsked(Exception):
    """A stop was asked for while the model was only looked at."""
class RunStops:
    """A run that can be asked to end."""
    signals: Any
    stop_asked: bool
    all_asked: bool
    failure: Any
    def stop(self) -> None:
        """Ask `fit` to end after this step, as Ctrl-C does: for callbacks."""
    def is_asked(self) -> bool:
        """Whether this process was asked to stop."""
    def shall_stop(self) -> bool:
        """Whether `fit` ends here."""
    def look_for_stop(self) -> None:
        """While the model is only looked at: end that where a stop was asked for."""
    def outside(self, work: Callable, *given):
        """Call it; its error waits until the run is saved. KeyboardInterrupt means a stop.

        work: not the trainer's own, as a callback
        given: its arguments"""
