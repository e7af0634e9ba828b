"""An adapter's two files, in the form of Hugging Face's `peft`: written whole, read only where they are sound."""
from dataclasses import dataclass
from pathlib import Path
from torch import Tensor, nn
from .adapter_records import adapter_record as adapter_record, adapter_tensors as adapter_tensors, describe_adapters as describe_adapters, fingerprint as fingerprint, wide as wide
from .errors import MissingFileError as MissingFileError, UserError as UserError
from .files import file_hash as file_hash, read_json as read_json, write_atomic as write_atomic
from .peft_layout import LOW_RANK as LOW_RANK, peft_layer as peft_layer, target_modules as target_modules, to_key as to_key
from .tensor_files import on_cpu as on_cpu, read_tensors as read_tensors, write_tensors as write_tensors
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
def is_adapter(name_or_dir) -> bool:
    """Whether it is a folder of an adapter, which needs a base.

    name_or_dir: perhaps a folder"""
def told_of_base(folder: Path, mend: str=...) -> tuple[dict, Path]:
    """What an adapter's folder says of its base: our own file, or else `peft`'s.

    folder: an adapter's
    mend: what to do where nothing names it
    returns: base: a name or a folder; name: the adapter's; and the file that says so"""
def base_elsewhere(folder: Path) -> str | None:
    """The base that a tuning's folder names, where that is a model of its own.

    folder: of a tuning"""
def save_with_base(model: nn.Module, plain, folder, tokenizer=...) -> None:
    """A finished model: its adapters, and its base beside them.

    model: with adapters
    plain: the same without adapters, with `save_pretrained`
    folder: is made where it does not exist
    tokenizer: stored beside the base"""
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
def merged_record(name_or_dir) -> dict | None:
    """What a training that begins from an adapter says of it, since it learns beside neither of the
    two: where the adapter lay and its base, and a hash of each by which it is known again.

    name_or_dir: what a training begins from
    returns: None where that is no adapter"""
