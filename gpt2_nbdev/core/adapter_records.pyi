"""Which there are, beside which weights they learned, what may be asked for, and how they are taken away again."""
from dataclasses import dataclass
from typing import Callable
import torch
from torch import Tensor, nn
from .batches import text_room as text_room
from .checks import Number as Number, Whole as Whole, check_value as check_value, is_whole as is_whole
from .counted import noun as noun
from .errors import UserError as UserError, UserTypeError as UserTypeError
from .parts import HOOKS as HOOKS, has_own_forward as has_own_forward, is_quantised as is_quantised, put_in_place as put_in_place, take_over as take_over, unwrap as unwrap
from .registry import trainable_names as trainable_names
@dataclass(frozen=True)
class Method:
    """One way to make a small part of a model learn.

    make: of its adapters; called with a layer and the options
    places: (model, options) → name → the layers that get one
    options: name → usual value
    prepare: what happens to the model first"""
    make: type
    places: Callable
    options: dict = ...
    prepare: Callable | None = ...
def adapted(model: nn.Module) -> list:
    """The modules that can carry adapters.

    model: any"""
def adapter_names(model: nn.Module) -> list[str]:
    """The names of a model's adapters.

    model: any"""
def adapter_tensors(model: nn.Module, name: str) -> dict:
    """The parameters of one adapter, over all layers.

    model: any
    name: of an adapter
    returns: (the layer's name, the parameter's) → parameter"""
def adapter_record(model: nn.Module) -> dict:
    """What is known of a model's adapters; `UserError` where it has none.

    model: any
    returns: base, own, dtype, learned, adapters, active, merged"""
def new_record(model: nn.Module, base: str | None=...) -> dict:
    """The record of a model that is about to get its first adapter.

    model: without adapters; `norm.scale` tells its kind of number
    base: its hash, where that is known already"""
def fingerprint(model: nn.Module) -> str:
    """A hash over a model's own weights, without its adapters. The same numbers in half precision
    have the same.

    model: with adapters or without
    returns: 16 hexadecimal digits"""
def check_own(model: nn.Module) -> None:
    """`UserError` where the base's weights have learned beside the adapter.

    model: with adapters; `norm.scale` tells its kind of number"""
def check_prompted(model: nn.Module, n_tokens: int, mask, cache) -> None:
    """`UserError` for what learned vectors before a text cannot do, or have no room for.

    model: with learned vectors before its texts
    n_tokens: of the text
    mask: that was given, or None
    cache: the same"""
def wide(t: Tensor) -> Tensor:
    """Half precision as float32; float64 stays.

    t: of any kind of number"""
def adapter_dtype(layer: nn.Module) -> torch.dtype:
    """Of an adapter's numbers: the layer's, at least float32.

    layer: beside which the adapter will stand"""
def adapter_device(layer: nn.Module) -> torch.device:
    """Where an adapter's numbers belong.

    layer: beside which the adapter will stand"""
RULES: dict
def check_rank(layer, rank: int) -> None:
    """`UserError` for a rank that is none, or larger than the layer's smaller width.

    layer: a linear layer
    rank: what was asked for"""
def check_unmerged(model: nn.Module) -> None:
    """`UserError` while an adapter is merged into the weights.

    model: any"""
def check_merge(model: nn.Module, merged: bool) -> None:
    """`UserError` where the active adapter is merged, or is not, against what is needed.

    model: any
    merged: whether the active adapter must be merged"""
def check_known(model: nn.Module, name) -> None:
    """`UserError` for the name of no adapter.

    model: any
    name: an adapter's"""
def check_new_name(model: nn.Module, name) -> None:
    """`UserError` for a name that is none or is taken, and while an adapter is merged.

    model: any
    name: for another adapter"""
def check_no_adapters(model: nn.Module) -> None:
    """`UserError` where adapters have been trained beside the exact weights.

    model: whose weights are about to be stored in 8 bits"""
def as_targets(targets) -> tuple[str, ...]:
    """The targets as a tuple of texts; a set's are sorted.

    targets: ends of names of layers, as was asked for: a text, or several"""
def check_targets(targets: tuple[str, ...], names) -> None:
    """`UserError` for a target that matches no layer.

    targets: ends of names of layers
    names: of the layers there are"""
def check_layers(layers: dict, kinds, rank=...) -> None:
    """`UserError` for a layer that cannot carry an adapter of this rank.

    layers: name → layer that shall get an adapter
    kinds: classes of layers beside which an adapter can stand
    rank: of the adapter, where it has one"""
def check_request(model: nn.Module, method, name, options: dict, methods: dict[str, Method], kinds, cls: type) -> dict:
    """What was asked for, or an error before anything is changed.

    model: that shall get an adapter
    method: its name
    name: of the adapter
    options: of the method, as far as they were given
    methods: those there are
    kinds: classes of layers beside which an adapter can stand
    cls: what the model must be
    returns: the options, complete"""
def merge_layers(model: nn.Module) -> None:
    """Put the active adapter into the weights of its layers. `UserError` where that cannot be.

    model: with an active adapter; changed in place"""
def unmerge_layers(model: nn.Module) -> None:
    """The weights from before `merge_layers`, where and as the layers' are now.

    model: with a merged adapter; changed in place"""
def describe_adapters(model: nn.Module) -> dict | None:
    """What it takes to put the same adapters beside a model again.

    model: any
    returns: as JSON can hold it; None where there are no adapters"""
def adapters_lose(model: nn.Module) -> str | None:
    """What a plain model folder would lose. A single merged adapter is in the weights: nothing.

    model: any"""
def take_away(model: nn.Module) -> None:
    """Give the layers of a model, and the model itself, the classes that they had before they got
    adapters.

    model: with adapters; changed in place"""
