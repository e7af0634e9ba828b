"""Names of layers, fields of the configuration, and which layers these mean: every field accounted for."""
from typing import Any
from .checks import is_whole as is_whole
from .errors import UserError as UserError
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
def is_meant(key: str, config: dict, dir) -> bool:
    """Whether `peft` puts an adapter beside the layer of this name: its rules for target_modules
    and the like.

    key: a layer's name in `transformers`
    config: the fields of adapter_config.json
    dir: the folder, for messages"""
