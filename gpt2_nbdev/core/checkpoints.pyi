"""A folder that holds all that a run needs to go on, written whole or not at all, and checked before it is believed."""
from dataclasses import dataclass
from pathlib import Path
from typing import Optional
import torch
from torch import Tensor, nn
from .checks import to_plain as to_plain
from .errors import MissingFileError as MissingFileError, UserError as UserError, UserTypeError as UserTypeError
from .files import check_writable as check_writable, file_hash as file_hash, give_back as give_back, new_folder as new_folder, not_there as not_there, read_json as read_json, write_atomic as write_atomic
from .processes import share_of as share_of, whole as whole
from .random_state import random_kept as random_kept
from .registry import describe_model as describe_model, open_frozen as open_frozen, rebuild_model as rebuild_model, save_model as save_model
from .tensor_files import write_tensors as write_tensors
WEIGHTS: str
def is_plain(make: Optional[dict]) -> bool:
    """Whether a model is one that Hugging Face's layout holds.

    make: from `describe_model`; None = a run of the first edition"""
def make_of(model: nn.Module) -> dict:
    """What a model is, as run.json and checkpoints have it. `UserError` where it could not be built
    again.

    model: to be trained"""
def own_tensors(model: nn.Module) -> dict[str, Tensor]:
    """All that a model's state_dict holds; what stands under two names comes once.

    model: any
    returns: on the CPU"""
def learned_tensors(model: nn.Module) -> dict[str, Tensor]:
    """What `own_tensors` gives, without what a frozen base has: adapters, and all that learns.

    model: any
    returns: on the CPU"""
def write_checkpoint(folder: Path, model: nn.Module, tokenizer, tensors: dict[str, Tensor], state: dict, frozen: bool=...) -> None:
    """Write the files of a checkpoint, with a list of their hashes.

    folder: to make
    model: whole
    tokenizer: stored beside a plain model's weights; None = none
    tensors: of the optimizer and the random numbers
    state: where the run stands; `make` says what the model is
    frozen: leave out what does not learn: the run says where that lies"""
def state_text(state: dict) -> str:
    """state.json. `UserTypeError` for a loader whose place cannot be written down.

    state: of numbers, texts, lists and dicts"""
def save_into(folder: Path, model: nn.Module, tokenizer, make: Optional[dict]) -> None:
    """A finished model: a plain one in Hugging Face's layout, a changed one as its kind is saved.

    folder: which stays, with what else lies in it
    model: finished
    tokenizer: stored beside the weights; None = none
    make: what the model is"""
def copy_told(folder: Path, other: Path) -> None:
    """Take along what the run's folder says of the model's base: that it may lie elsewhere.

    folder: of a run
    other: a folder that a model is saved in"""
def optimizer_tensors(model: nn.Module, optimizer: torch.optim.Optimizer) -> dict[str, Tensor]:
    """The optimizer's state under the names of its weights.

    model: whose parameters have the names
    optimizer: of these parameters
    returns: exp_avg/NAME, exp_avg_sq/NAME, step/NAME, …, on the CPU"""
def load_optimizer(optimizer: torch.optim.Optimizer, model: nn.Module, tensors: dict[str, Tensor]) -> None:
    """Put the optimizer's state back.

    optimizer: filled
    model: whose parameters have the names
    tensors: from `optimizer_tensors`; others are passed over"""
def list_checkpoints(run_dir) -> list[Path]:
    """The checkpoint folders.

    run_dir: of a run
    returns: oldest first"""
def step_of(folder: Path) -> int:
    """The updates that had been made.

    folder: a checkpoint"""
def read_state(folder: Path) -> dict:
    """Where the run stood.

    folder: a checkpoint"""
def damage(folder: Path) -> Optional[str]:
    """What is wrong with a checkpoint; None where its files are those that were written.

    folder: a checkpoint"""
def latest_checkpoint(run_dir) -> Optional[Path]:
    """The newest checkpoint whose files are sound; None where there is none.

    run_dir: of a run"""
def checkpoint_to_resume(run_dir: Path) -> Optional[Path]:
    """The newest sound checkpoint; damaged ones are named. None where there is none at all,
    `UserError` where all are damaged.

    run_dir: of a run"""
@dataclass
class StoppedRun:
    """A run as its folder has it.

    folder: of the run
    record: run.json
    checkpoint: the newest sound one; None = stopped before the first"""
    folder: Path
    record: dict
    checkpoint: Optional[Path]
    def build_model(self, seed: int) -> nn.Module:
        """The model as it was described, with the checkpoint's weights; where there is none, new
        ones from the run's seed.

        seed: of the run's weights"""
def begins_from_seed(record: dict) -> bool:
    """Whether the weights at step 0 follow from the seed: the run has recorded data, and no base.

    record: run.json"""
def find_stopped(run_dir: Path) -> StoppedRun:
    """What there is to go on from. `UserError` where there is nothing.

    run_dir: of a run that was begun"""
def read_run(run_dir: Path) -> dict:
    """What run.json says.

    run_dir: of a run
    returns: model, training, make, data, …"""
def load_weights(model: nn.Module, folder: Path, is_part: bool=...) -> None:
    """Fill a model with a checkpoint's weights, in the precision in which they were.

    model: filled
    folder: a checkpoint
    is_part: it holds what learns: the rest stays what it is"""
def first_edition_make(record: dict) -> dict:
    """Runs of the first edition trained plain models: their sizes are all.

    record: run.json of a run that does not say what its model is"""
def learn_as_before(model: nn.Module, folder: Path) -> None:
    """What the optimizer had averages of learns. `UserError` where these are of parts that the
    checkpoint lacks.

    model: changed: what requires gradients
    folder: a checkpoint of the first edition"""
def check_place(run_dir: Path, model: nn.Module, keep: int, frozen: bool=...) -> None:
    """`WriteError` where the run's folder cannot be written, or its checkpoints would not fit.

    run_dir: made where it does not exist
    model: to be trained
    keep: checkpoints that are kept
    frozen: they leave out what does not learn"""
def tidy_leftovers(folder: Path) -> None:
    """Put away what a crash left behind: half-written folders, a checkpoint between two names.

    folder: of a run, locked: nobody else writes here"""
def versions() -> dict[str, str]:
    """What computes the run, for run.json."""
