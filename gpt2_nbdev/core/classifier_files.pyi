"""Written whole or not at all, read with its classes, its settings and its temperature."""
from pathlib import Path
from typing import Callable, Optional
from torch import Tensor, nn
from .adapter_files import is_adapter as is_adapter, merged_record as merged_record
from .adapter_records import adapter_names as adapter_names
from .checkpoints import own_tensors as own_tensors
from .checks import check_value as check_value, to_plain as to_plain
from .commands import command_line as command_line
from .counted import counted as counted
from .errors import ExistingFileError as ExistingFileError, UserError as UserError, UserTypeError as UserTypeError, WriteError as WriteError
from .estimator import RULES as RULES
from .files import new_folder as new_folder, read_json as read_json, write_atomic as write_atomic
from .registry import describe_model as describe_model, open_merged as open_merged, rebuild_model as rebuild_model
from .tensor_files import on_cpu as on_cpu, read_tensors as read_tensors, write_tensors as write_tensors
SAVED_VERSION: int
def write_classifier(classifier, folder: Path) -> None:
    """The files of a classifier.

    classifier: that has learnt
    folder: that exists"""
def what_it_holds(history: list[dict]) -> str:
    """Which weights a classifier has whose training was stopped.

    history: rows of the epochs that a training has made"""
def write_body(gpt: nn.Module, tokenizer, folder: Path) -> Optional[dict]:
    """The model: a plain one as chapter 07 writes it; a changed one with the record by which it is
    made again.

    gpt: of the classifier
    tokenizer: its own
    folder: that exists
    returns: the record of a changed model"""
def read_body(folder: Path, read_tokenizer: Callable):
    """Model and tokenizer of a classifier whose model is a changed one, or of an adapter, merged
    into its base; None for every other name or folder.

    folder: perhaps of a classifier, or of an adapter
    read_tokenizer: a file's tokenizer"""
def load_own(module: nn.Module, tensors: dict[str, Tensor], where: Path) -> None:
    """Give a module its tensors back. `UserError` where they are of another.

    module: filled
    tensors: of `own_tensors`
    where: for messages"""
UNFINISHED: str
def save_classifier(classifier, folder) -> Path:
    """Write a classifier, whole or not at all.

    classifier: that has learnt
    folder: that does not exist, is empty, or holds an older classifier"""
def write_there(folder: Path, write: Callable) -> None:
    """Write; `WriteError` where the disk is full or may not be written.

    folder: for messages
    write: writes into it"""
def load_classifier(cls: type, folder, device: str):
    """A saved classifier, ready to predict. `UserError` where the folder holds none, or one of
    another version.

    cls: of the classifier
    folder: that `save` wrote
    device: auto, cpu, cuda or mps"""
def load_head(layer: nn.Linear, file: Path) -> None:
    """Fill the new layer, in the numbers of the file.

    layer: of the classes
    file: classifier.safetensors"""
def where_from(folder: Path) -> str:
    """What to say of it.

    folder: that holds no classifier"""
