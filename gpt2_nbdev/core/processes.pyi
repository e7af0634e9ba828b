"""What the processes of one run say to each other; a process that is alone says nothing and gets its own answer."""
from typing import Any
from contextlib import contextmanager
from typing import Callable, Optional
import torch
from torch import Tensor, nn
from .errors import UserError as UserError
from .random_state import seed_device as seed_device
@contextmanager
def many_processes(device: str=...):
    """Join the processes that torchrun started, if it did, and train inside. The first alone
    prints. `UserError` where a GPU is missing.

    device: auto, cpu, cuda or mps"""
def are_many() -> bool:
    """Whether this process is one of several that train together."""
def process_number() -> int:
    """Which of the processes this one is: its rank.

    returns: 0 for the first, and for one that is alone"""
def n_processes() -> int:
    """How many train together: the world size.

    returns: 1 for one that is alone"""
def mean_of_processes(values: list[float]) -> list[float]:
    """The mean over the processes of each number.

    values: as many in each process"""
def from_first(value):
    """The first process' value, in all of them.

    value: in the first process; what others pass is dropped"""
def agree(value) -> None:
    """Wait for the other processes; `UserError` where they hold something else.

    value: that all should hold"""
def rows_each(batch_size: int) -> int:
    """Windows of a batch for each process; `UserError` where they cannot be shared evenly.

    batch_size: of all processes together"""
class OwnRows:
    """A loader's batches, and of each the rows of this process; their targets are counted."""
    loader: Any
    max_batches: Optional[int]
    look: Callable
    n_targets: Any
    def __init__(self, loader, max_batches: Optional[int]=..., look: Callable=...):
        """loader: batches (inputs, targets)
        max_batches: so many at most
        look: called before each batch"""
    def __iter__(self):
        ...
    def own(self, inputs: Tensor, targets: Tensor) -> tuple[Tensor, Tensor]:
        """This process' rows; where there is none, one without targets, since all must compute."""
def place_model(model: nn.Module, device: torch.device, shard: bool=...) -> tuple[nn.Module, nn.Module]:
    """The model on its device, and what computes its loss: the model too, or what shares its
    gradients with other processes.

    model: moved, in place; a sharded one has a list of `blocks`
    device: of this process
    shard: each process keeps a share of the weights"""
def is_sharded(model: nn.Module) -> bool:
    """Whether each process holds a share of the weights.

    model: from `place_model`"""
def whole(tensor: Tensor) -> Tensor:
    """A sharded tensor put together, in all processes; any other as it is.

    tensor: perhaps one process' share"""
def share_of(tensor: Tensor, like: Tensor) -> Tensor:
    """This process' share of a tensor, cut as `like` is; where nothing is cut, or the shapes
    differ, the tensor as it is.

    tensor: whole
    like: perhaps sharded"""
def whole_weights(model: nn.Module) -> dict[str, Tensor]:
    """All of a sharded model's state_dict.

    model: sharded; all processes call this together
    returns: on the CPU in the first process; empty in the others"""
def seed_step(seed: int, step: int, device: torch.device) -> None:
    """Random numbers of its own for each of several processes at each step; a process that is alone
    goes on with its own.

    seed: of the run
    step: updates made
    device: of this process"""
