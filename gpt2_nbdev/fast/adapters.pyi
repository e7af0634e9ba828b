"""A LoRA's change is added into the memory of its layer's output, forward and backward, and frozen weights in eight bits are made numbers only while they are used."""
import torch
from torch import Tensor, nn
from ..core.parts import QUICK as QUICK, is_bare as is_bare, is_quantised as is_quantised, is_transformed as is_transformed
from .losses import name_of_class as name_of_class
from .products import quick_product as quick_product
def as_numbers(stored: Tensor, row_scale: Tensor | None, dtype: torch.dtype=...) -> Tensor:
    """The weights as numbers, however they are stored.

    stored: (out, in) weights, float or int8
    row_scale: (out,) for int8, else None
    dtype: for int8: of what comes out
    returns: (out, in)"""
class LowRank(torch.autograd.Function):
    """x Wᵀ + bias + scale · (x Aᵀ) Bᵀ for a W that does not learn."""
    @staticmethod
    def forward(ctx, x, stored, row_scale, bias, A, B, scale):
        ...
    @staticmethod
    def backward(ctx, g):
        ...
class FrozenInt8(torch.autograd.Function):
    """x Wᵀ + bias for a W in 8 bits: the backward pass computes the gradient of x alone, and keeps
    no numbers."""
    @staticmethod
    def forward(ctx, x, stored, row_scale, bias):
        ...
    @staticmethod
    def backward(ctx, g):
        ...
LAYERS: tuple
LORA: str
def is_adapted_linear(module: nn.Module) -> bool:
    """Whether a module is chapter 10's linear layer with adapters beside it.

    module: any"""
def stored_weights(layer: nn.Module) -> tuple[Tensor, Tensor | None]:
    """The weights as they are stored, and a scale for each row where they are int8.

    layer: for which `is_adapted_linear` is true
    returns: (out, in), and (out,) where they are int8"""
def may_be_ours(layer: nn.Module, x: Tensor) -> bool:
    """Whether our own backward passes hold: a plain x of the weights' kind, weights that do not
    learn, nobody who transforms.

    layer: for which `is_adapted_linear` is true
    x: (…, in)"""
def is_low_rank(adapter: nn.Module, x: Tensor) -> bool:
    """Whether an adapter does what `LowRank` does: chapter 10's LoRA, without dropout, of x's kind
    of number.

    adapter: any
    x: (…, in)"""
def quick_frozen(layer: nn.Module, x: Tensor, ours: bool) -> Tensor:
    """What the layer gives without its adapters.

    layer: for which `is_adapted_linear` is true
    x: (…, in)
    ours: what `may_be_ours` said
    returns: (…, out)"""
def quick_adapted(layer: nn.Module, x: Tensor) -> Tensor:
    """What the layer and its active adapter give.

    layer: whose `forward` this stands in for
    x: (…, in)
    returns: (…, out)"""
def is_int8_linear(module: nn.Module) -> bool:
    """Whether a module is a linear layer in eight bits, without adapters.

    module: any"""
def quick_int8(layer: nn.Module, x: Tensor) -> Tensor:
    """What a layer in eight bits gives. While something below it learns, no numbers are kept for
    the backward pass.

    layer: whose `forward` this stands in for
    x: (…, in)
    returns: (…, out)"""
