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
def has_bf16(device) -> bool:
    """Whether this device multiplies numbers in bf16 itself; True where torch does not say.

    device: a torch.device, or its name"""
def warn_without_bf16(device) -> None:
    """Say that bf16 costs time here instead of saving it.

    device: the one that is to compute in bf16"""
