"""Stopped after any update, a classifier's training goes on bit for bit."""
from typing import Any
from pathlib import Path
from typing import Callable
import torch
from torch import Tensor, nn
from .checkpoints import load_optimizer as load_optimizer, optimizer_tensors as optimizer_tensors, own_tensors as own_tensors
from .checks import to_plain as to_plain
from .classifier_files import SAVED_VERSION as SAVED_VERSION, UNFINISHED as UNFINISHED, load_own as load_own, write_classifier as write_classifier, write_there as write_there
from .errors import MissingFileError as MissingFileError, UserError as UserError
from .files import give_back as give_back, new_folder as new_folder, read_json as read_json, write_atomic as write_atomic
from .going_on import finished_work as finished_work
from .locks import FolderLock as FolderLock, check_empty as check_empty
from .random_state import random_tensors as random_tensors, set_random_tensors as set_random_tensors
from .registry import describe_model as describe_model
from .signals import StopSignals as StopSignals
from .tensor_files import on_cpu as on_cpu, part_of as part_of, read_tensors as read_tensors, write_tensors as write_tensors
class Progress:
    """Where a training stands."""
    order: Any
    order_began: Any
    epoch: Any
    batch: Any
    step: Any
    total: Any
    history: Any
    best: Any
    kept: Any
    def __init__(self, seed: int):
        """seed: of the order of the texts"""
    def is_over(self, epochs: int, patience: int) -> bool:
        """Whether training ends here.

        epochs: at most
        patience: without a better one"""
    def batches(self, make: Callable, lengths: Tensor, batch_size: int):
        """This epoch's batches that are still to come.

        make: (lengths, batch_size, generator) → rows of each batch
        lengths: of the texts
        batch_size: texts in a batch"""
    def after_step(self, loss: Tensor) -> None:
        """Count an update.

        loss: sum over the batch"""
    def after_epoch(self, row: dict, model: nn.Module) -> None:
        """Note how it went, and keep the weights if they are the best on the texts held out.

        row: how it went
        model: that learns"""
    def put_best(self, model: nn.Module) -> None:
        """Give a model the best weights, where texts were held out.

        model: changed in place"""
SAVE_SECONDS: int
STANDS: tuple
class KeptTraining(Progress):
    """A training that a folder keeps, if one is given: a signal stops it after an update, and the
    same call goes on."""
    classifier: Any
    folder: Any
    record: Any
    stopped_by: Any
    found: Any
    saved_at: Any
    saved_step: Any
    is_new: Any
    model: Any
    optimizer: Any
    stack: Any
    signals: Any
    total: Any
    kept: Any
    def __init__(self, classifier, known, held_out, folder):  # type: ignore[override]
        """classifier: its settings
        known: texts, labels, weights
        held_out: texts and labels, or None
        folder: None = nothing is kept"""
    def __enter__(self):  # type: ignore[override]
        ...
    def __exit__(self, *error):  # type: ignore[override]
        ...
    def tidy(self, kind, *_) -> None:  # type: ignore[override]
        """Where it failed before anything worth keeping was saved, leave nothing behind."""
    def find(self) -> None:  # type: ignore[override]
        """What the folder holds: nothing, or this very training."""
    def open(self, model: nn.Module) -> None:  # type: ignore[override]
        """Give a model the weights that were saved; try the place where nothing was saved yet.

        model: with a body `gpt`"""
    def begin(self, model: nn.Module, optimizer: torch.optim.Optimizer) -> None:  # type: ignore[override]
        """Go back to where training stood: the optimizer's averages, the random numbers, the order
        of the texts.

        model: that learns
        optimizer: of its parameters"""
    def after_epoch(self, row: dict, model: nn.Module) -> None:  # type: ignore[override]
        ...
    def shall_stop(self) -> bool:  # type: ignore[override]
        """Whether a signal asked to end. Then where training stands has been saved."""
    def save(self) -> None:  # type: ignore[override]
        """Write where training stands, whole or not at all."""
    def write(self, classifier) -> None:  # type: ignore[override]
        """Put the classifier into the folder; what is needed to go on stays beside it only where
        training was stopped.

        classifier: that has learnt"""
def other_entries(mine: dict, there: dict) -> list[str]:
    """In what two trainings differ; how much is printed, and columns' names, do not count.

    mine: a training's record
    there: the record in the folder"""
def training_record(classifier, known, held_out) -> dict:
    """What a training depends on, as JSON holds it: the same record, the same result.

    classifier: its settings, base and tokenizer
    known: texts, labels, weights
    held_out: texts and labels, or None"""
def base_name(base) -> str:
    """How a record calls it.

    base: a name, a folder, a model or its sizes"""
def read_state(folder: Path) -> dict:
    """Tensors and numbers of a training that was stopped; empty where nothing was saved yet.

    folder: of what was saved last"""
def stopped_record(folder: Path) -> dict:
    """What it was begun with. `UserError` where it is finished, or was begun from what no file
    holds.

    folder: the `run_dir` of a `fit` that was stopped"""
