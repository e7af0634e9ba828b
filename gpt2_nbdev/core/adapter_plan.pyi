"""Its tensors and its configuration must mean the same layers, of the sizes of this model, beside the weights that it was trained with."""
from typing import Protocol
from torch import Tensor, nn
from .adapter_files import AdapterFile as AdapterFile
from .checks import is_number as is_number, is_whole as is_whole
from .counted import noun as noun
from .errors import UserError as UserError
from .peft_layout import OUR_LAYERS as OUR_LAYERS, READ_FIELDS as READ_FIELDS, check_fields as check_fields, from_key as from_key, is_meant as is_meant, peft_layer as peft_layer
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
