"""A run sets, keeps and gives back the state of torch's random numbers, on the processor and on accelerators."""
from contextlib import contextmanager
import torch
from torch import Tensor
def random_tensors() -> dict[str, Tensor]:
    """The states of torch's random numbers, as they can be stored beside weights."""
def set_random_tensors(tensors: dict[str, Tensor]) -> None:
    """Put the states back. An accelerator's are left alone where there is none, or where there are
    more or fewer.

    tensors: from `random_tensors`; other names are passed over"""
@contextmanager
def random_kept(device=...):
    """Afterwards the caller's random numbers are as they were.

    device: where numbers will be drawn, as torch.device takes it"""
def seed_device(seed: int, device: torch.device) -> None:
    """Seed torch on the processor and on one device, and nowhere else.

    seed: 0 to 2⁶⁴ − 1
    device: of a run"""
