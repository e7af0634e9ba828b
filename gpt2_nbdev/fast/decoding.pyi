"""One new token for one text, in the shortest way that a processor knows."""
from typing import Any
from torch import Tensor, nn
from ..core.parts import QUICK as QUICK, eval_mode as eval_mode, has_own_forward as has_own_forward, is_bare as is_bare
from .int8 import Int8Linear as Int8Linear, int8_product as int8_product
from .losses import LOOKUP as LOOKUP, has_known_hidden as has_known_hidden, loss_in_pieces as loss_in_pieces, name_of_class as name_of_class
IS_WIDE: Any
def one_block(block: nn.Module, x: Tensor, n: int, keys: Tensor, values: Tensor) -> Tensor:
    """A block for the vector at place n, which sees itself and the n before it.

    block: chapter 06's
    x: (C,)
    n: tokens before this one
    keys: (1, H, L, D), this token's go to place n
    values: the same
    returns: (C,)"""
def one_head(norm: nn.Module, head: nn.Module, x: Tensor) -> Tensor:
    """The logits of one vector.

    norm: the model's last one
    head: vectors → logits
    x: (C,)
    returns: (V,)"""
def one_token(model: nn.Module, token: Tensor, cache) -> Tensor:
    """One step of decoding: what the model's `forward` computes, for one vector.

    model: chapter 07's, after `compile_for_decoding`
    token: () int64, the newest id
    cache: a KVCache of one text, with room for one more; gets this token's keys and values
    returns: (1, V) logits of the token after it"""
PARTS: dict
BLOCK: str
def is_steppable(model: nn.Module) -> bool:
    """Whether `one_token` computes what the model's own `forward` does: no hook on any part, no
    part of another class.

    model: in eval mode"""
_steppable: Any
def decoding_forward(model: nn.Module, ids: Tensor, targets: Tensor | None=..., *, mask: Tensor | None=..., cache=..., last_only: bool=..., ignore_index: int=...) -> Tensor:
    """A model's `forward`; the next token of a single text goes the compiled way.

    model: whose `forward` this stands in for
    ids: (B, T) int64
    targets: as for the model
    mask: as for the model
    cache: as for the model
    last_only: as for the model
    ignore_index: as for the model
    returns: what the model's own `forward` gives"""
def compile_for_decoding(model: nn.Module) -> nn.Module:
    """Compile the step for one new token: quicker generation for one prompt. Warns and changes
    nothing where nothing can be compiled.

    model: changed in place: float32 or int8, on the CPU
    returns: the same model"""
