"""From records of instructions to a folder that holds a tuned model; what was stopped goes on, and what is finished is found again."""
from pathlib import Path
from ..bpe import get_tokenizer as get_tokenizer
from ..core.adapter_files import base_elsewhere as base_elsewhere, is_adapter as is_adapter, merged_record as merged_record
from ..core.adapter_files import told_of_base as told_of_base
from ..core.adapter_records import fingerprint as fingerprint
from ..core.checks import to_plain as to_plain
from ..core.errors import NetworkError as NetworkError, UserError as UserError
from ..core.files import check_writable as check_writable, new_folder as new_folder, read_json as read_json, write_atomic as write_atomic
from ..core.going_on import check_task as check_task, finished_work as finished_work
from ..core.instructions import TooLongError as TooLongError, as_records as as_records
from ..core.random_state import random_kept as random_kept
from ..core.record_loader import RecordLoader as RecordLoader
from ..core.registry import LOADERS as LOADERS
from ..core.run_folder import stopped_run as stopped_run
from ..gpt2 import GPT2 as GPT2, load_pretrained as load_pretrained
from ..instruction_peft import apply_peft as apply_peft, load_adapter as load_adapter, make_tuner as make_tuner
from .resuming import change_settings as change_settings, what_changed as what_changed
from .turns import ConversationDataset as ConversationDataset
from .watching import stop_early as stop_early
from ..training import Trainer as Trainer, evaluate as evaluate
TASK: str
KEPT: dict
MERGED: str
RESULT: tuple
def tune_to_folder(model: GPT2, tokenizer, records, dir, base: str, method: str=..., options: dict | None=..., *, validation=..., patience: int | None=..., callbacks=..., **training) -> dict:
    """Tune a model and write what came of it. A stop keeps what is there, and `resume_tuning` goes
    on.

    model: the base, changed in place
    tokenizer: the base's
    records: to learn from, as `read_records` gives them
    dir: the folder to make
    base: the base's name or folder, written down for `load_tuned`; where it is an adapter's, which was merged into a base of its own, these weights lie nowhere else, and the folder keeps them
    method: of chapter 10's METHODS, or "full"
    options: the method's
    validation: records to judge by; None = none
    patience: looks at these without a better loss, after which it ends; None = all steps are made
    callbacks: as for Trainer
    training: of `fine_tune`
    returns: what `sum_up` gives"""
def resume_tuning(dir, callbacks=..., *, steps: int | None=..., patience: int | None=..., device: str | None=...) -> dict:
    """Go on with a tuning from its last checkpoint, with the records that it was begun with.
    `UserError` where it is finished and no more steps are asked for.

    dir: the folder of a `tune_to_folder` that was stopped, or that is to go on for longer
    callbacks: as for Trainer
    steps: in all; None = as many as it was meant to have
    patience: in place of the one that it was begun with
    device: to compute on from now on; None = as before
    returns: as `tune_to_folder` gives it"""
def full_name(base) -> str:
    """How a record names a model: a folder by its whole path, a name as it is.

    base: a model's name or folder"""
def as_lines(records: list[dict]) -> str:
    """Records as JSON lines.

    records: what is learned from"""
def read_lines(path: Path) -> list[dict]:
    """Records from JSON lines.

    path: what `as_lines` was written to"""
def judging_batches(data: dict, batch_size: int) -> list | None:
    """All the batches to judge by, examples of like length side by side; None where there are none.

    data: "learn", and "judge" where there are records to judge by
    batch_size: examples in a batch"""
def answer_loss(model: GPT2, tokenizer, records, max_length: int, batch_size: int=...) -> float | None:
    """How well a model predicts the answers, the mean over their tokens.

    model: its mode is put back
    tokenizer: the model's
    records: of one turn or several
    max_length: tokens of an example at most
    batch_size: examples side by side
    returns: nats per token; None where no record is short enough"""
def tune(trainer: Trainer, data: dict) -> dict:
    """Train, and say what came of it. Of a tuning that was judged the best weights stay. The last
    checkpoint does, too: it is what a longer tuning goes on from.

    trainer: before `fit`
    data: "learn", and "judge" where there are records to judge by
    returns: what `sum_up` gives"""
def best_again(trainer: Trainer) -> None:
    """What the folder holds is the best so far: keep it, until a lower validation loss is found.

    trainer: of a finished tuning that was judged, and that goes on"""
def sum_up(trainer: Trainer, data: dict, best: int | None) -> dict:
    """What a tuning came to.

    trainer: after `fit`
    data: "learn", and "judge" where there are records to judge by
    best: the step whose weights were kept; None = the last"""
def load_beside(named: str, folder: Path, mend: str) -> tuple:
    """The model that an adapter stands beside. `UserError` says what to do where it is not there.

    named: a model, or its folder, which may lie in the adapter's
    folder: an adapter's or a tuning's
    mend: what to do where it cannot be loaded
    returns: GPT2 and tokenizer"""
def load_with_base(folder: Path, base=..., mend: str=...) -> tuple:
    """A tuned model: its base, which may lie beside it, its other adapters, and the active one.

    folder: an adapter's, which may name its base
    base: a name or folder in place of the one that it names
    mend: what to do where that is not there; empty: it can be given as `base`
    returns: (GPT2 in eval mode with all its adapters, tokenizer)"""
def load_tuned(name_or_dir, base=..., mend: str=...) -> tuple:
    """A tuned model with its tokenizer.

    name_or_dir: a folder that `tune_to_folder` or `peft` wrote, or what `load_pretrained` takes
    base: of an adapter: a name or folder in place of the one that it names
    mend: what to do where that is not there; empty: it can be given as `base`
    returns: (GPT2 in eval mode, tokenizer)"""
def open_tuned_base(run: dict, make: dict, folder: Path) -> GPT2:
    """The base that a tuning was begun from, for its checkpoints. `UserError` where it is another
    now.

    run: run.json of a tuning
    make: what its model is
    folder: of the tuning"""
