"""A linear layer with a quarter of the memory, for generating."""
from typing import Any
from torch import Tensor, nn
from ..core.errors import UserError as UserError
from ..core.hf_layout import true_config as true_config
from ..core.parts import HOOKS as HOOKS, is_quantised as is_quantised, unwrap as unwrap
from ..core.registry import MODELS as MODELS, ChangeKind as ChangeKind, known_kind as known_kind, register_change as register_change
class Int8Linear(nn.Module):
    """A linear layer whose weights are stored in 8 bits: for generating, not for training."""
    in_features: Any
    out_features: Any
    bias: Any
    def __init__(self, linear: nn.Linear):  # type: ignore[override]
        """linear: what it replaces"""
    @property
    def weight(self) -> Tensor:
        """The weights as numbers again.

        self: (M, K) float32
        returns: (M, K) float32"""
    def forward(self, x: Tensor) -> Tensor:  # type: ignore[override]
        """What the layer it replaces gives, to within the rounding of its weights.

        x: (…, K)
        returns: (…, M)"""
def int8_product(rows: Tensor, scale: Tensor, x: Tensor) -> Tensor:
    """A few megabytes of whole numbers at a time become floats, which stay in the processor's
    cache. The scales come last: that way the conversion is a plain copy, which is quick on every
    processor.

    rows: (M, K) int8
    scale: (M,)
    x: (…, K) float32 or float64
    returns: (…, M): x times the transposed weights"""
def quantize_int8(model: nn.Module) -> nn.Module:
    """Store the weights of all linear layers, the head too, as int8 with one scale a row. For
    generating, in a quarter of the memory; after `compile_for_decoding` also quicker than float32
    where the processor has AVX-512. It cannot be trained or saved.
    UserError where a model has adapters.

    model: changed in place
    returns: the same model"""
def to_int8(model: nn.Module, names) -> None:
    """Put an `Int8Linear` in the place of each of these layers; hooks move with them.

    model: changed in place, as a whole or not at all
    names: of linear layers inside"""
def float_tensors(model: nn.Module) -> dict[str, Tensor]:
    """A model's own weights as floating-point numbers, without adapters: those in int8 as what they
    stand for.

    model: perhaps with layers in int8, perhaps with adapters
    returns: name → floats"""
def plain_copy(model: nn.Module) -> nn.Module:
    """The plain model that the weights make: what a model folder can hold.

    model: a GPT-2, perhaps with layers in int8, perhaps with adapters
    returns: float, without adapters; shares memory with the model where it can"""
def int8_layers(model: nn.Module) -> list[str]:
    """The layers whose weights lie in eight bits.

    model: any
    returns: their names"""
def describe_int8(model: nn.Module) -> dict | None:
    """Which layers lie in eight bits; None where none does.

    model: any"""
def make_int8(model: nn.Module, change: dict) -> nn.Module:
    """Put these layers into eight bits again.

    model: changed in place
    change: from `describe_int8`
    returns: the same"""
def save_int8(model: nn.Module, folder, tokenizer) -> None:
    """Write what the eight bits stand for.

    model: finished
    folder: of the model
    tokenizer: stored beside it"""
def int8_loses(model: nn.Module) -> str | None:
    """What a plain model folder would lose.

    model: to be saved"""
