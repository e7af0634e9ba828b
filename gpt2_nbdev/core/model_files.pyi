"""What the files beside the weights say: each field of `config.json` is known, harmless or refused by name; where the weights lie; which ids a text begins and ends with."""
from typing import Any
from dataclasses import dataclass
from .checks import is_number as is_number, is_whole as is_whole
from .errors import MissingFileError as MissingFileError, UserError as UserError
from .files import read_json as read_json
SIZES: dict
SAME_GELU: tuple
MAKE: dict
HARMLESS_CONFIG: dict
_HARMLESS_CONFIG: Any
def check_config(record: dict, path) -> dict:
    """The sizes of a GPT-2; `UserError` names the field that makes it another model.

    record: what a config.json holds
    path: where it was read
    returns: our names of sizes, and drop_rate, qkv_bias, tie_weights"""
def weight_files(folder) -> dict:
    """The safetensors of a model folder: one file, or those that an index names, by whatever names.

    folder: of a model
    returns: file → names of the tensors to read from it; None: all"""
_WRAPPERS: Any
def short_name(name: str) -> str | None:
    """A tensor's name without `transformer.` and what torch.compile, DDP and FSDP put around it;
    None for the mask buffers of old files, which hold no weights.

    name: of a tensor in a file"""
@dataclass(frozen=True)
class TokenRules:
    """What a model's folder says about ids.

    start_id: a text of nothing begins with it
    end_ids: a text ends at any of them
    n_ids: the tokenizer has the ids below; None: as many as the model has rows"""
    start_id: int | None = ...
    end_ids: tuple = ...
    n_ids: int | None = ...
def token_rules(folder, vocab_size: int, n_ids: int | None=...) -> TokenRules:
    """Begin and end of texts, from generation_config.json and config.json; ids that the vocabulary
    lacks are left out.

    folder: of a model
    vocab_size: rows of the model
    n_ids: tokens of its tokenizer, where it is known"""
def id_list(value, name: str) -> tuple[int, ...]:
    """One or several ids as a tuple; `UserError` for what is none.

    value: an id, or several in a list, tuple, set, array
    name: how the caller knows it"""
