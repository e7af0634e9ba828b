"""`config.json`, `model.safetensors` and the tokenizer, read with suspicion and written whole, both ways with `transformers`."""
from dataclasses import dataclass
from pathlib import Path
from typing import Callable
from torch import Tensor, nn
from .checks import to_plain as to_plain
from .commands import command_line as command_line
from .counted import noun as noun
from .errors import ExistingFileError as ExistingFileError, MissingFileError as MissingFileError, UserError as UserError
from .files import bundled_file as bundled_file, not_there as not_there, read_json as read_json, write_atomic as write_atomic
from .hub import HUB_NAMES as HUB_NAMES, hub_folder as hub_folder, hub_id as hub_id
from .hf_layout import hf_tensors as hf_tensors, is_transposed as is_transposed, some as some, tensor_names as tensor_names, to_hf_config as to_hf_config, true_config as true_config
from .model_files import TokenRules as TokenRules, check_config as check_config, short_name as short_name, token_rules as token_rules, weight_files as weight_files
from .misspelt import nearest as nearest
from .parts import has_own_forward as has_own_forward, unwrap as unwrap
from .registry import MODELS as MODELS, ModelKind as ModelKind, check_plain as check_plain, known_kind as known_kind, lost_settings as lost_settings
from .tensor_files import write_tensors as write_tensors
from .vocab_files import Vocabulary as Vocabulary, check_beside as check_beside, read_vocabulary as read_vocabulary, tokenizer_settings as tokenizer_settings, vocabulary_files as vocabulary_files
def model_folder(name_or_dir) -> Path:
    """Where a model's files lie. `UserError` for what is neither; NetworkError where a download
    fails.

    name_or_dir: a folder, "course-small" (bundled), or a GPT-2 of the hub: gpt2, distilgpt2, owner/name, owner/name@revision; an existing folder wins"""
@dataclass
class ModelFiles:
    """What a model folder holds.

    sizes: the fields of the chapters' GPTConfig
    tensors: our names → float32 tensors
    rules: what it says about ids"""
    sizes: dict
    tensors: dict
    rules: TokenRules
def read_sizes(folder: Path) -> dict:
    """The sizes in config.json. `UserError` where it describes another architecture.

    folder: of a model"""
def read_model(folder: Path) -> ModelFiles:
    """A folder's model as plain values and tensors. `UserError` where it is damaged or not GPT-2's,
    MissingFileError where a file is missing.

    folder: of a model"""
def read_tensors(folder: Path, sizes) -> dict[str, Tensor]:
    """The weights. Names and shapes are compared before a single one is read.

    folder: of a model
    sizes: from its config.json
    returns: our names → float32"""
def open_tensors(folder: Path) -> dict[str, tuple]:
    """Which file holds which tensor. `UserError` for one that is there twice, or not where the
    index promises.

    folder: of a model
    returns: GPT-2's name → (open file, its name there)"""
def compare_tensors(folder: Path, sizes, shapes: dict) -> None:
    """`UserError` that lists what is missing, superfluous or of the wrong shape.

    folder: of a model
    sizes: from its config.json
    shapes: GPT-2's name → shape, of its files"""
def ids_beside(folder: Path) -> int | None:
    """How many tokens the vocabulary beside the weights has, where there is one that can be read.

    folder: of a model"""
def fill_model(model: nn.Module, files: ModelFiles) -> nn.Module:
    """Give a model without memory the tensors of a folder.

    model: on the meta device
    files: of its sizes
    returns: the same, in eval mode"""
def tokenizer_beside(folder: Path, read_tokenizer: Callable):
    """The tokenizer that a model was trained with: its folder's, or OpenAI's where none lies there
    and the number of tokens is GPT-2's.

    folder: of a model
    read_tokenizer: a file's or folder's tokenizer, or "gpt2"'s"""
def openai_tokenizer(folder: Path, tokenizer):
    """GPT-2's tokenizer, unless a file says that the weights belong to another one.

    folder: of a model without a vocabulary
    tokenizer: GPT-2's"""
def to_hf_tensors(model: nn.Module) -> dict[str, Tensor]:
    """The weights as `transformers`' GPT2LMHeadModel has them. `UserError` where the model is more
    than these.

    model: a GPT-2 of any size, tied or not
    returns: CPU tensors, contiguous"""
def check_make(model: nn.Module) -> None:
    """`UserError` where a model computes otherwise than one that is read from its files would.

    model: a GPT-2"""
def write_model(model: nn.Module, folder, tokenizer, read_tokenizer: Callable) -> Path:
    """Write config.json, model.safetensors, tokenizer.json and tokenizer_config.json.

    model: a GPT-2
    folder: made where it does not exist
    tokenizer: stored beside the weights; None = none
    read_tokenizer: a folder's tokenizer, to be compared
    returns: the folder"""
def check_folder(folder: Path, tokenizer, V: int, read_tokenizer: Callable) -> None:
    """`UserError` where model and tokenizer do not belong together, or files of another vocabulary
    would stay and be read.

    folder: to write to
    tokenizer: to store there, or None
    V: rows of the model
    read_tokenizer: a folder's tokenizer"""
def rules_of(model: nn.Module, n_ids: int | None=...) -> TokenRules:
    """What the folder of a model said about ids; nothing where it has another tokenizer now.

    model: perhaps read from a folder
    n_ids: tokens of the tokenizer that is used with it now"""
def known_ends(model: nn.Module, tokenizer) -> dict:
    """The first and last ids of a text as config.json has them, where the model's own folder said
    so.

    model: perhaps read from a folder
    tokenizer: stored beside it, or None"""
def gpt2_kind(cls: type, config_cls: type) -> ModelKind:
    """How a GPT-2 is described and built: by its sizes, and what its folder said about ids.

    cls: the model's class, built from a config
    config_cls: of its sizes, a dataclass"""
