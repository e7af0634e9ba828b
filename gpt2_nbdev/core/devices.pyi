"""An accelerator is used only where it computes what the CPU computes."""
from typing import Callable
import torch
from .errors import UserError as UserError
def choose_device(name, error_of: Callable) -> torch.device:
    """The device to compute on. `auto` takes an accelerator only where its logits agree; a named
    one that disagrees is used with a warning.

    name: "auto", "cpu", "cuda", "mps", a device's number behind a colon, or a torch.device
    error_of: a device's name → the greatest relative difference of its logits from the CPU's"""
def check_device(name: str, found: dict) -> str:
    """`UserError` for a device that there is not.

    name: as given
    found: accelerator → whether torch has it here
    returns: auto, cpu or the accelerator"""
