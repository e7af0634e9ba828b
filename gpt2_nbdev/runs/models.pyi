"""One function opens whatever can write: a model, a run, an unfinished one, a checkpoint, an adapter with its base; another writes it as a complete folder for other programs."""
from pathlib import Path
from ..bpe import get_tokenizer as get_tokenizer
from ..core.adapter_files import is_adapter as is_adapter, told_of_base as told_of_base
from ..core.checkpoints import WEIGHTS as WEIGHTS, StoppedRun as StoppedRun, find_stopped as find_stopped, latest_checkpoint as latest_checkpoint
from ..core.checkpoints import read_run as read_run, step_of as step_of
from ..core.commands import command_line as command_line
from ..core.errors import UserError as UserError
from ..core.files import new_folder as new_folder, read_json as read_json, write_atomic as write_atomic
from ..core.locks import FolderLock as FolderLock, TargetLock as TargetLock
from ..core.parts import is_quantised as is_quantised
from ..core.registry import LOADERS as LOADERS
from ..core.tensor_files import read_tensors as read_tensors, write_tensors as write_tensors
from ..fast.int8 import plain_copy as plain_copy
from ..gpt2 import GPT2 as GPT2
from ..instruction_peft import drop_adapters as drop_adapters, merge_lora as merge_lora
from .tuning import load_tuned as load_tuned
def load_any(name_or_dir, base=...) -> tuple:
    """A model that can write, with its tokenizer. `UserError` says why there is none.

    name_or_dir: a folder of a model, a run, a checkpoint, an adapter; or a name that `load_pretrained` takes
    base: of an adapter: a name or folder in place of the one that it names
    returns: (GPT2 in eval mode, tokenizer)"""
def load_unfinished(folder: Path) -> tuple:
    """A run's newest checkpoint.

    folder: of a run that has no finished model
    returns: (GPT2 in eval mode, tokenizer)"""
def load_checkpoint(folder: Path) -> tuple:
    """A checkpoint that is no model folder: its run says what it takes to build the model.

    folder: a checkpoint of a changed model, in its run's folder
    returns: (GPT2 in eval mode, tokenizer)"""
def plain_model(model: GPT2) -> GPT2:
    """A model as GPT-2's weights can hold it. `UserError` for an adapter that cannot be merged.

    model: with adapters or without, in 8 bits or not; may be changed
    returns: the same function, as weights alone"""
def load_merged(folder) -> tuple:
    """An adapter's folder as weights that training can begin from. `UserError` where its base is
    not found, or cannot take it in.

    folder: of an adapter
    returns: (GPT2 in eval mode, tokenizer)"""
def tell_merged(name_or_dir) -> str:
    """One line for whoever begins from an adapter.

    name_or_dir: what a training begins from
    returns: empty for a model"""
def export_model(name_or_dir, out, half: bool=..., base=...) -> dict:
    """Write a model for other programs, whole or not at all, its adapters merged.

    name_or_dir: as for `load_any`
    out: the folder to make
    half: weights in float16
    base: as for `load_any`
    returns: parameters, bytes, files, dtype"""
def make_half(folder: Path, settings: dict) -> None:
    """Turn the weights of a folder into float16. `UserError` where one is too large for it.

    folder: of a model
    settings: its config.json; gains the kind of number"""
