"""Written whole or not at all, for whoever may read the folder; read with a sentence where the file is damaged."""
from pathlib import Path
from torch import Tensor
from .errors import MissingFileError as MissingFileError, UserError as UserError
from .files import new_file as new_file
def write_tensors(path, tensors: dict[str, Tensor], metadata: dict[str, str] | None=...) -> None:
    """A safetensors file, whole or not at all. The same tensors and words give the same bytes.

    path: the file to write or replace
    tensors: by name; on the CPU, each contiguous
    metadata: words beside them"""
def sort_words(path: Path) -> None:
    """Put the words of a file in the order of their names; the library leaves that to chance.

    path: a safetensors file, changed in place"""
def on_cpu(tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    """As a file takes them.

    tensors: anywhere"""
def read_tensors(path, advice: str=...) -> tuple[dict[str, Tensor], dict[str, str]]:
    """What a file holds. `UserError` in one sentence where it cannot be read.

    path: a safetensors file
    advice: what to say of a damaged one
    returns: tensors by name, and the words beside them"""
def part_of(tensors: dict[str, Tensor], prefix: str) -> dict[str, Tensor]:
    """The tensors of one kind.

    tensors: of a file
    prefix: of some of their names
    returns: by the rest of their names"""
