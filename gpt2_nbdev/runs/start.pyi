"""`start_run` reads documents, holds some out, learns the tokenizer, builds loaders, model and run folder: one call."""
from pathlib import Path
from typing import Optional
from ..core.adapter_files import is_adapter as is_adapter, merged_record as merged_record
from ..core.checkpoints import check_place as check_place
from ..core.errors import UserError as UserError, UserTypeError as UserTypeError
from ..core.files import check_writable as check_writable
from ..core.locks import FolderLock as FolderLock
from ..core.misspelt import nearest as nearest
from ..core.processes import agree as agree, n_processes as n_processes, process_number as process_number
from ..core.random_state import random_kept as random_kept
from ..core.readers import counting_skipped as counting_skipped, naming_skip_bad as naming_skip_bad
from ..core.run_folder import stopped_run as stopped_run
from ..gpt2 import GPT2 as GPT2, GPTConfig as GPTConfig
from .models import load_any as load_any, load_merged as load_merged, plain_model as plain_model
from .recorded import KEPT as KEPT, are_names as are_names, describe_data as describe_data, has_stream as has_stream, keep_stream as keep_stream
from .recorded import make_loaders as make_loaders, parts_from_shards as parts_from_shards, parts_from_text as parts_from_text, place_of as place_of
from .recorded import shard_folders as shard_folders
from .resuming import check_may_change as check_may_change, change_settings as change_settings, what_changed as what_changed
from .tuning import full_name as full_name
from .watching import as_written as as_written, keep_watch as keep_watch
from ..training import TrainConfig as TrainConfig, Trainer as Trainer, bits_per_byte as bits_per_byte, evaluate as evaluate
from ..training import perplexity as perplexity
BASE_LEARNING_RATE: float
def start_run(source, run_dir, *, base: Optional[str]=..., preset: Optional[str]=..., model_config: Optional[GPTConfig]=..., config: Optional[TrainConfig]=..., tokenizer=..., vocab_size: Optional[int]=..., val_fraction: Optional[float]=..., text_key: Optional[str]=..., encoding: Optional[str]=..., delimiter: Optional[str]=..., format: Optional[str]=..., skip_bad: bool=..., patience: Optional[int]=..., callbacks=..., **overrides) -> Trainer:
    """From a text to a trainer ready to `fit`. Wrong input is an error before anything is written.

    source: a data set's name (str), the Path of a text file, a folder of texts or a folder of token shards, a stream of bytes, or a list of several of these
    run_dir: the folder to make for the run
    base: what `load_any` takes: its weights and its tokenizer are gone on with; an adapter is merged into its base
    preset: a size of `GPTConfig.preset`; None = "tiny"
    model_config: instead of a preset; its vocabulary is set to the tokenizer's
    config: how to train; None = the defaults, with a base BASE_LEARNING_RATE
    tokenizer: "bpe" (None means it) or "char", learned from the text; "gpt2", or a saved tokenizer's path. Shards have their own
    vocab_size: tokens of the BPE to learn; None = 2048
    val_fraction: share of the text that is held out, of shards the end; None = 0.1, or the shards' validation folder
    text_key: key of the text in JSON records, or a table's column; None = "text"
    encoding: of the files; None = UTF-8
    delimiter: between two cells of a table; None = recognised, in files that end in .csv, .tsv, .tab
    format: text, jsonl, json, csv or tsv; None = by a file's name, of a pipe by its beginning
    skip_bad: leave out rows and records that cannot be used, and count them; else the first is an error
    patience: looks at the validation text without a better loss, after which the run ends; then, or after all steps, its best weights are the result. None = all steps, and the last weights
    callbacks: as for Trainer
    overrides: fields of GPTConfig that differ from the preset: emb_dim=…, n_layers=…"""
def readable_again(source, run_dir: Path, reading: dict) -> tuple:
    """A source that can be read again when the run is: what comes through a pipe is kept.

    source: as `start_run` takes it
    run_dir: of the run
    reading: text_key, encoding, delimiter, format, skip_bad, where given
    returns: source and reading"""
def check_sizes(base, preset, model_config, tokenizer, vocab_size, overrides: dict) -> Optional[GPTConfig]:
    """`UserError` for sizes that are not known, or that a base has already.

    base: of the run, or None
    preset: a size's name, or None
    model_config: sizes, or None
    tokenizer: as given
    vocab_size: as given
    overrides: fields of GPTConfig
    returns: the sizes that were asked for; None with a base, which has its own"""
def open_base(base, overrides: dict, config: TrainConfig) -> tuple:
    """The weights to go on with: adapters are merged, dropout is as asked for.

    base: what `load_any` takes
    overrides: drop_rate, where it is to be another
    config: context_length
    returns: GPT2 and its tokenizer"""
def fit_sizes(model_config: GPTConfig, vocab_size: int, config: TrainConfig, overrides: dict) -> GPTConfig:
    """The model's sizes with the tokenizer's vocabulary and the context that was asked for.

    model_config: of the model
    vocab_size: of the tokenizer
    config: context_length, where one was asked for
    overrides: fields of GPTConfig"""
def new_model(sizes: GPTConfig, seed: int) -> GPT2:
    """A model with new weights; the caller's random numbers stay.

    sizes: of the model
    seed: of its weights"""
def first_words(text: str, n: int=...) -> str:
    """The first words of the first line that holds twice as many, so not of a heading; else of the
    text.

    text: of the validation part
    n: words"""
def write_begun(trainer: Trainer) -> None:
    """The run's folder with tokenizer and run.json, which comes last.

    trainer: before `fit`"""
def go_on(run_dir, settings: Optional[dict]=..., patience: Optional[int]=..., callbacks=..., source=...) -> tuple[Trainer, str]:
    """Take a run up again, with some of its settings changed. Those hold from now on. `UserError`
    for a source that holds other data than the run was begun with.

    run_dir: of a run, finished or not
    settings: fields of TrainConfig to change: SCHEDULE and MAY_CHANGE of `runs.resuming`
    patience: as for `start_run`; None = as the run was begun
    callbacks: as for Trainer
    source: where its data lie now, as for `start_run`; None = where they lay
    returns: ready to `fit`; a line on what was changed, or "" """
def extend_run(run_dir, steps: int, callbacks=..., **settings) -> tuple[Trainer, str]:
    """Go on with a run for longer. `UserError` where it has made that many steps already.

    run_dir: of a run, finished or not
    steps: in all, the ones that it has made included
    callbacks: as for Trainer
    settings: as for `go_on`
    returns: ready to `fit`, and what became of the schedule"""
def summarize(trainer: Trainer, sample_tokens: int=...) -> dict:
    """What the model that a run has left came to.

    trainer: after `fit`
    sample_tokens: tokens of the text that continues the prompt
    returns: train_loss, val_loss, perplexity, bits_per_byte, sample; what is not known is None"""
