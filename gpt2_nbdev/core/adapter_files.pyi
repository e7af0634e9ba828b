"""An adapter's two files, in the form of Hugging Face's `peft`: written, read, and every field accounted for."""
from typing import Any
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from torch import Tensor, nn
from .adapter_records import adapter_record as adapter_record, adapter_tensors as adapter_tensors, describe_adapters as describe_adapters, fingerprint as fingerprint, wide as wide
from .checks import is_number as is_number, is_whole as is_whole
from .errors import MissingFileError as MissingFileError, UserError as UserError
from .files import read_json as read_json, write_atomic as write_atomic
OUR_LAYERS: dict
PARTS: dict
KEY: Any
LOW_RANK: tuple
def peft_layer(name: str) -> str | None:
    """A layer's name in `transformers`' GPT2LMHeadModel; None for one that it does not have.

    name: of a layer here, as "blocks.0.attn.qkv"
    returns: as "transformer.h.0.attn.c_attn" """
def to_key(layer: str, part: str) -> str:
    """A tensor's name in `peft`'s file.

    layer: as "blocks.0.attn.qkv"
    part: A, B or magnitude"""
def from_key(key: str, where) -> tuple[str, str]:
    """What a tensor of `peft`'s file belongs to; `UserError` for what is none of GPT-2's.

    key: a tensor's name in the file
    where: the folder, for messages
    returns: the layer's name here, and A, B or magnitude"""
def target_modules(layers: set, n_layers: int) -> list[str]:
    """The layers as `peft` names them: by kind where every block has one, else each by its full
    name.

    layers: their names here
    n_layers: blocks of the model"""
def adapter_config(method: str, options: dict, layers: set, n_layers: int) -> dict:
    """The fields of `adapter_config.json`.

    method: as "lora"
    options: of the method
    layers: names of the layers that have tensors
    n_layers: blocks of the model"""
def write_adapter(dir, adapter: dict, tensors: dict, n_layers: int, base: str) -> Path:
    """The two files of an adapter.

    dir: the folder; it is made where it does not exist, and other files in it stay
    adapter: method and options
    tensors: (layer, part) → numbers
    n_layers: blocks of the model
    base: the hash of the base's weights
    returns: the folder"""
def base_elsewhere(folder: Path) -> str | None:
    """The base that a tuning's folder names, where that is a model of its own.

    folder: of a tuning"""
def save_with_base(model: nn.Module, plain, folder, tokenizer=...) -> None:
    """A finished model: its adapters, and its base beside them.

    model: with adapters
    plain: the same without adapters, with `save_pretrained`
    folder: is made where it does not exist
    tokenizer: stored beside the base"""
READ_FIELDS: tuple
HARMLESS_FIELDS: dict
NEUTRAL_FIELDS: dict
OFF: tuple
def check_fields(dir, config: dict, read, neutral: dict=..., harmless=...) -> None:
    """`UserError` for the first field that means something that we cannot do.

    dir: the folder, for messages
    config: the fields of its adapter_config.json
    read: fields that are read
    neutral: field → values at which it changes nothing
    harmless: fields that never change the result"""
@dataclass
class AdapterFile:
    """What lies in an adapter's folder.

    dir: the folder, for messages
    config: the fields of adapter_config.json
    tensors: name in the file → float32 or float64
    base: the hash of the base's weights, where the file has one"""
    dir: Path
    config: dict
    tensors: dict[str, Tensor]
    base: str | None
def read_adapter(dir) -> AdapterFile:
    """An adapter's files, their numbers finite. `UserError` says what is missing or damaged.

    dir: a folder that holds both files"""
class Body(Protocol):
    """What has to be known of a model with blocks.

    config: n_layers, emb_dim
    embed: `embed.token` is the table
    head: vectors → logits"""
    config: object
    embed: nn.Module
    head: nn.Module
def adapter_plan(file: AdapterFile, model: Body, options: dict[str, dict]) -> tuple[str, dict, dict]:
    """What to apply before the tensors can be copied; `UserError` where that does not fit the model.

    model: that shall get the adapter
    options: method → its options and their usual values
    returns: method, options, tensors by (layer, part)"""
def is_own_table(key: str, t: Tensor, model: Body, dir) -> bool:
    """Whether a tensor is a copy of the base's token table, which `peft` stores beside an adapter
    of the head.

    key: a tensor's name in the file
    t: the tensor
    dir: the folder, for messages"""
def check_parts(dir, tensors: dict, rank: int, is_dora: bool) -> dict:
    """Each layer has its A and B (and lengths for DoRA), of the rank that the configuration names.

    dir: the folder, for messages
    tensors: (layer, part) → numbers
    rank: that the configuration names
    is_dora: whether there is a length for each row
    returns: the tensors; lengths as (out,)"""
def check_places(n_layers: int, file: AdapterFile, layers: set) -> None:
    """`UserError` where the tensors stand beside other layers than those that the configuration
    names.

    n_layers: blocks of the model
    layers: names of those that have tensors"""
def is_meant(key: str, config: dict, dir) -> bool:
    """Whether `peft` puts an adapter beside the layer of this name: its rules for target_modules
    and the like.

    key: a layer's name in `transformers`
    config: the fields of adapter_config.json
    dir: the folder, for messages"""
WIDTHS: dict
def check_fit(model: Body, dir, tensors: dict) -> None:
    """`UserError` that says what differs where an adapter was made for a model of other sizes.

    dir: the folder, for messages
    tensors: (layer, part) → numbers"""
def check_same_base(file: AdapterFile, own: str, model: nn.Module) -> None:
    """`UserError` where an adapter was trained beside other weights; a warning where that cannot be
    told.

    own: the hash of the weights that the adapter shall stand beside
    model: these weights"""
def copy_tensors(places: dict, tensors: dict, dir) -> None:
    """Put a file's numbers into an adapter's parameters; `UserError` where they are not the same
    ones.

    places: (layer, part) → parameter
    tensors: (layer, part) → numbers
    dir: the folder, for messages"""
