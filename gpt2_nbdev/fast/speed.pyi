"""`speed_up` changes how a model computes, and nothing else about it; `slow_down` takes it back."""
from contextlib import contextmanager
from torch import nn
from ..core.parts import is_sped_up as is_sped_up, unwrap as unwrap
from .adapters import is_adapted_linear as is_adapted_linear, is_int8_linear as is_int8_linear, quick_adapted as quick_adapted, quick_int8 as quick_int8
from .losses import is_language_model as is_language_model, loss_in_pieces as loss_in_pieces
from .products import quick_linear as quick_linear
def quick_forward(module: nn.Module):
    """What may stand in for a module's own `forward`.

    module: any"""
def speed_up(model: nn.Module) -> nn.Module:
    """Let each part that has a quicker way to the same result take it. A part with a `forward` of
    somebody's own keeps that.

    model: changed in place
    returns: the same model"""
def slow_down(model: nn.Module) -> nn.Module:
    """Take the quicker parts out again.

    model: changed in place
    returns: the same model"""
@contextmanager
def sped_up(model: nn.Module):
    """A block inside which a model is sped up; after it, each part is as it was.

    model: changed in place"""
@contextmanager
def kept_speed(model: nn.Module):
    """A block that puts other parts into a model; if it was sped up before, they are sped up too.

    model: changed in place"""
