"""What stands around a part of a model, what stands in its way, and how a change that fails is taken back."""
from typing import Any
from contextlib import contextmanager
from typing import Callable
from torch import Tensor, nn
from .errors import UserError as UserError
def unwrap(model: nn.Module) -> nn.Module:
    """A model without what torch.compile, DataParallel and DistributedDataParallel put around it.

    model: any
    returns: what is inside"""
@contextmanager
def eval_mode(model: nn.Module):
    """Without dropout and gradients inside the block; afterwards every module is in the mode it was
    in.

    model: any"""
HOOKS: tuple
QUICK: set
def is_sped_up(module: nn.Module) -> bool:
    """Whether this one object runs a quicker way of this package in place of its class's `forward`.

    module: any"""
def has_own_forward(module: nn.Module) -> bool:
    """Whether this one object has a `forward` of its own that is no quicker way of this package to
    the same result.

    module: any"""
def is_bare(module: nn.Module) -> bool:
    """Whether calling a module runs its class's `forward`, or what gives the same, on its own plain
    weights, and nothing else.

    module: any"""
_inside: Any
_dispatch_modes: Any
_function_modes: Any
_is_traced: Any
_is_compiled: Any
def in_torch_func() -> bool:
    """Whether this runs inside torch.func.grad, vmap, jvp and the like, where a tensor stands for
    others and has no numbers to look at."""
def is_transformed() -> bool:
    """Whether somebody transforms or watches torch's operations: torch.func, forward-mode
    derivatives, a dispatch or function mode, tracing."""
PRODUCTS: dict[type, Callable]
def plain_weight(layer: nn.Module) -> Tensor | None:
    """The matrix W where layer(x) is x Wᵀ and nothing else; None where it is, or may be, more.

    layer: any
    returns: (out, in)"""
def fits(x: Tensor, weight: Tensor) -> bool:
    """Whether x is a plain tensor of the weight's kind, in its place.

    x: (…, in)
    weight: (out, in)"""
INSIDE: tuple
@contextmanager
def unchanged_on_error(model: nn.Module):
    """A block after which a model's structure is as it was before, if the block ends by an
    exception.

    model: changed inside the block, in place; no weight's numbers are"""
def is_quantised(layer: nn.Module) -> bool:
    """Whether a layer's own weights lie in eight bits.

    layer: any part of a model"""
def take_over(new: nn.Module, old: nn.Module) -> None:
    """Give a module all that another has, under the same names. Its class and a quicker
    `forward` stay behind; a `forward` of somebody's own goes along.

    new: just made; what it had is not asked for
    old: goes on to share its weights and hooks with the new one"""
def put_in_place(model: nn.Module, made: dict) -> None:
    """Replace parts of a model, wherever they stand in it.

    model: changed in place
    made: part → what shall stand in its place"""
def become(module: nn.Module, cls: type) -> None:
    """Let a module go on as an object of a subclass. `UserError` for one of another class.

    module: a model, changed in place
    cls: a subclass of the module's class, which has no `__init__` to run"""
