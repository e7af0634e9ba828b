"""Ctrl-C, a scheduler's SIGTERM and a closed terminal's SIGHUP only set a flag; the work looks at it where it can end whole."""
from typing import Any
from contextlib import contextmanager
ENDING: Any
def exit_status(number: int) -> int:
    """The exit status of a program that a signal has ended.

    number: of a signal
    returns: 130 for SIGINT, 143 for SIGTERM, 129 for SIGHUP"""
def end_at_once(number: int, frame=...) -> None:
    """Raise what ends the program: KeyboardInterrupt for Ctrl-C, SystemExit for the others. What
    was begun is tidied up on the way.

    number: of a signal
    frame: where the program stood; not used"""
class StopSignals:
    """A context in which the signals that ask to end set a flag; a second one ends at once. Outside
    of the main thread it changes nothing."""
    may_end_at_once: bool
    asked: Any
    def __init__(self, may_end_at_once: bool=...):
        """may_end_at_once: False: further signals do nothing, as where several processes must end together"""
    def __enter__(self):
        ...
    def __exit__(self, *_):
        ...
@contextmanager
def ending_tidily():
    """Inside, SIGTERM and SIGHUP raise SystemExit with their exit status, so that what was begun is
    tidied up."""
