"""One place where a model's make is described, checked and rebuilt: for saving, checkpoints, resuming and loading."""
from dataclasses import dataclass
from typing import Callable, Optional
from torch import nn
from .errors import UserError as UserError
from .parts import has_own_forward as has_own_forward, HOOKS as HOOKS, unwrap as unwrap
@dataclass(frozen=True)
class ModelKind:
    """How one class of models is described and built.

    cls: exactly this class
    describe: model → its settings, a dict that JSON can hold
    build: settings → a new model of that make, with any weights"""
    cls: type
    describe: Callable
    build: Callable
@dataclass(frozen=True)
class ChangeKind:
    """How one kind of change to a model is described and made again.

    describe: model → a dict that JSON can hold, or None where the model has no such change
    apply: (model, that dict) → the model with the change, made in place, with any weights
    save: (model, folder, tokenizer): write a finished model that has it, in the folder
    loses: model → what a plain model folder would lose, in a sentence, or None"""
    describe: Callable
    apply: Callable
    save: Optional[Callable] = ...
    loses: Optional[Callable] = ...
MODELS: dict[str, ModelKind]
CHANGES: dict[str, ChangeKind]
LOADERS: dict[str, Callable]
HOMES: dict
def register_model(name: str, kind: ModelKind) -> None:
    """Make a class of models known. A name that is registered again is replaced: a notebook runs
    its cells more than once.

    name: of the kind, as records have it
    kind: how it is described and built"""
def register_change(name: str, kind: ChangeKind) -> None:
    """Make a kind of change known.

    name: of the kind, as records have it
    kind: how it is described and made again"""
def known_kind(name: str, kinds: dict):
    """A kind by its name; one of our own is imported where that has not happened yet. `UserError`
    for any other.

    name: as a record has it
    kinds: MODELS, CHANGES or LOADERS"""
def open_recorded(run: dict, tokenizer, config, folder) -> tuple:
    """A run's data, opened again. `UserError` where they are not what they were, or the record does
    not name them.

    run: run.json, which says what the run was trained on
    tokenizer: of the run
    config: how it is trained
    folder: of the run, for messages
    returns: training and validation loader"""
def open_frozen(run: dict, make: dict, folder) -> nn.Module:
    """The base whose weights do not learn, and which a run's checkpoints leave out. `UserError`
    where it is not found, or has other weights now.

    run: run.json
    make: what the model is, from `describe_model`
    folder: of the run
    returns: plain"""
def open_merged(folder) -> tuple:
    """The weights that an adapter makes of its base. `UserError` where its base is not found, or
    cannot take it in.

    folder: of an adapter
    returns: model and tokenizer"""
def describe_model(model: nn.Module) -> dict:
    """What a model is, as JSON can hold it. `UserError` where it cannot be made again from that.

    model: to be saved, or trained with a run folder
    returns: kind, config, changes, trainable, settings, numbers"""
def trainable_names(model: nn.Module) -> list[str]:
    """Which parameters require gradients, by name.

    model: any
    returns: names of the parameters that learn; a tied one comes once"""
def check_plain(model: nn.Module) -> None:
    """`UserError` where a folder of weights alone would lose what a change has made of the model.

    model: to be saved as a plain model folder"""
def save_model(model: nn.Module, folder, tokenizer=...) -> None:
    """Write a finished model, with what changes have made of it.

    model: of a kind that is known
    folder: is made where it does not exist; what else lies in it stays
    tokenizer: stored beside the weights"""
def rebuild_model(record: dict, base: Optional[nn.Module]=...) -> nn.Module:
    """A model of the make that a record describes, with the same parameters learning. `UserError`
    for a kind that is not known.

    record: from `describe_model`
    base: what the changes are made to; None: a new one
    returns: with any weights; what does not change has the base's"""
def tensor_make(model: nn.Module) -> dict[str, tuple]:
    """The names, shapes and kinds of number of all that `state_dict` holds.

    model: any
    returns: name → (shape, dtype)"""
def shared_names(model: nn.Module) -> set[frozenset]:
    """Which parameters have several names: parts that share their weights.

    model: any
    returns: each the names of one parameter"""
def lost_settings(model: nn.Module, plain: nn.Module, harmless=...) -> list[str]:
    """Where a model computes otherwise than the one that its files would give: classes of parts,
    their methods, their settings.

    model: to be written as weights and a configuration
    plain: what would be made again from these
    harmless: attributes of dropout, which matter in training only
    returns: names of parts"""
def check_described(model: nn.Module, again: nn.Module) -> None:
    """`UserError` where the second has not the same parts and tensors, or not the same ones that
    learn.

    model: the one that was described
    again: the one that was built from the description"""
PLAIN: tuple
