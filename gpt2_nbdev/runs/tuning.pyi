"""From records of instructions to a folder that holds a tuned model; what was stopped goes on, and what is finished is found again."""
from pathlib import Path
from ..bpe import get_tokenizer as get_tokenizer
from ..core.checks import to_plain as to_plain
from ..core.errors import NetworkError as NetworkError, UserError as UserError
from ..core.files import check_writable as check_writable, read_json as read_json
from ..core.instructions import as_records as as_records
from ..core.random_state import random_kept as random_kept
from ..core.record_loader import RecordLoader as RecordLoader
from ..gpt2 import GPT2 as GPT2, load_pretrained as load_pretrained
from ..instruction_peft import InstructionDataset as InstructionDataset, apply_peft as apply_peft, load_adapter as load_adapter, make_tuner as make_tuner
from ..training import Trainer as Trainer
TASK: str
def tune_to_folder(model: GPT2, tokenizer, records, dir, base: str, method: str=..., options: dict | None=..., **training) -> dict:
    """Tune a model and write what came of it. A stop keeps what is there, and `resume_tuning` goes
    on.

    model: the base, changed in place
    tokenizer: the base's
    records: to learn from
    dir: the folder to make
    base: the base's name or folder, written down for `load_tuned`
    method: of chapter 10's METHODS, or "full"
    options: the method's
    training: of `fine_tune`
    returns: records, left_out, learn, loss; interrupted, stopped_by"""
def resume_tuning(dir) -> dict:
    """Go on with a tuning from its last checkpoint, with the records that it was begun with.

    dir: the folder of a `tune_to_folder` that was stopped
    returns: as `tune_to_folder` gives it"""
def load_with_base(folder: Path) -> tuple:
    """A tuned model: its base, which may lie beside it, its other adapters, and the active one.

    folder: an adapter's, with instruct.json which names its base
    returns: (GPT2 in eval mode with all its adapters, tokenizer)"""
def load_tuned(name_or_dir) -> tuple:
    """A tuned model with its tokenizer.

    name_or_dir: a folder that `tune_to_folder` wrote, or what `load_pretrained` takes
    returns: (GPT2 in eval mode, tokenizer)"""
