"""`start_run` reads documents, holds some out, learns the tokenizer, builds loaders, model and run folder: one call."""
from typing import Any
from dataclasses import dataclass
from pathlib import Path
from typing import Optional
from ..bpe import BYTE_TO_ID as BYTE_TO_ID, END_OF_TEXT as END_OF_TEXT, BPETokenizer as BPETokenizer, count_words as count_words, get_tokenizer as get_tokenizer, learn_merges as learn_merges
from ..core.checkpoints import check_place as check_place, versions as versions
from ..core.checks import to_plain as to_plain
from ..core.errors import MissingFileError as MissingFileError, UserError as UserError
from ..core.files import check_writable as check_writable
from ..core.locks import FolderLock as FolderLock
from ..core.processes import agree as agree, n_processes as n_processes, process_number as process_number, rows_each as rows_each
from ..core.random_state import random_kept as random_kept
from ..core.registry import LOADERS as LOADERS
from ..core.splits import SPLIT_VERSION as SPLIT_VERSION, describe_split as describe_split
from ..core.documents import text_hash as text_hash
from ..core.folders import MANIFEST as MANIFEST
from ..core.shards import ShardDataset as ShardDataset
from ..data import TokenShards as TokenShards, create_dataloader as create_dataloader, encode_documents as encode_documents, load_documents as load_documents, split_documents as split_documents
from ..gpt2 import GPT2 as GPT2, GPTConfig as GPTConfig
from ..tokenizer import CharTokenizer as CharTokenizer
from ..training import TrainConfig as TrainConfig, Trainer as Trainer, bits_per_byte as bits_per_byte, evaluate as evaluate, perplexity as perplexity
def train_tokenizer(kind, documents: list[str], vocab_size: int=..., alphabet=...):
    """The tokenizer of a run: learned from text, or one that exists.

    kind: "bpe", "char", "gpt2", or a saved tokenizer's path
    documents: text to learn it from
    vocab_size: tokens in all, for "bpe"; lowered, and said so, where the text has fewer pairs to merge
    alphabet: more text whose characters "char" must know"""
SPLIT_SEED: int
@dataclass
class Part:
    """The training or the validation part of a run's data.

    source: what `create_dataloader` takes: ids, or shards
    sizes: documents (where known), tokens, bytes
    text: some of it"""
    source: object
    sizes: dict
    text: str
def encode_part(documents: list[str], tokenizer) -> Part:
    """A part's ids in a row.

    documents: of one part
    tokenizer: of the run"""
def make_loaders(parts: list[Part], config: TrainConfig, context_length: int) -> tuple:
    """The loaders of both parts; `UserError` that names the part that is too short.

    parts: training and validation
    config: batch_size, stride, seed
    context_length: T
    returns: training and validation loader"""
def check_fraction(val_fraction: float) -> None:
    """`UserError` where nothing would be left for one of the parts.

    val_fraction: of the text that is held out"""
def parts_from_text(source, tokenizer, vocab_size: Optional[int], val_fraction: Optional[float], reading: dict) -> tuple:
    """Read documents, hold some out, learn the tokenizer from the rest, encode.

    source: a data set's name, or a Path
    tokenizer: as `train_tokenizer` takes it; None = "bpe"
    vocab_size: of the BPE to learn; None = 2048
    val_fraction: None = 0.1
    reading: text_key, encoding, where given
    returns: tokenizer, parts, what run.json says"""
class ShardRange:
    """A stretch of a row in shards: what `create_dataloader` and `ShardDataset` ask of the whole
    row."""
    shards: TokenShards
    start: int
    n_tokens: Any
    fingerprint: Any
    def __init__(self, shards: TokenShards, start: int, end: int):
        """shards: the whole row
        start: the first token
        end: behind the last"""
    def tokens(self, i: int, j: int):
        ...
    def windows(self, context_length: int, stride: Optional[int]=...):
        ...
    def check_tokenizer(self, tokenizer):
        ...
def shard_folders(source) -> list[Path]:
    """The folders of token shards that a source means.

    source: a data set's name, or a Path
    returns: one, or train and validation; none where the source is text"""
def shard_part(shards: TokenShards, start: int, end: int, tokenizer) -> Part:
    """A part of a row in shards. Its bytes are the row's in proportion, exact for a whole row.

    shards: a whole row
    start: the first token of the part
    end: behind the last
    tokenizer: of the shards"""
def shard_parts(folders: list[Path], val_fraction: Optional[float], tokenizer) -> list[Part]:
    """Training and validation part. `UserError` where another tokenizer made the shards.

    folders: one or two
    val_fraction: of the tokens, at the end; for one folder
    tokenizer: of the shards"""
def parts_from_shards(folders: list[Path], tokenizer, vocab_size: Optional[int], val_fraction: Optional[float], reading: dict) -> tuple:
    """Open shards with the tokenizer saved beside them.

    folders: one or two
    tokenizer: None = theirs; another is an error
    vocab_size: must be None
    val_fraction: for one folder; None = 0.1
    reading: must be empty
    returns: tokenizer, parts, what run.json says"""
def start_run(source, run_dir, *, preset: str=..., model_config: Optional[GPTConfig]=..., config: Optional[TrainConfig]=..., tokenizer=..., vocab_size: Optional[int]=..., val_fraction: Optional[float]=..., text_key: Optional[str]=..., encoding: Optional[str]=..., callbacks=..., **overrides) -> Trainer:
    """From a text to a trainer ready to `fit`. Wrong input is an error before anything is written.

    source: a data set's name (str), or the Path of a text file, a folder of texts or a folder of token shards
    run_dir: the folder to make for the run
    preset: a size of `GPTConfig.preset`
    model_config: instead of a preset; its vocabulary is set to the tokenizer's
    config: how to train; None = the defaults
    tokenizer: "bpe" (None means it) or "char", learned from the text; "gpt2", or a saved tokenizer's path. Shards have their own
    vocab_size: tokens of the BPE to learn; None = 2048
    val_fraction: share of the text that is held out, of shards the end; None = 0.1, or the shards' validation folder
    text_key: key of the text in JSON records, or a table's column; None = "text"
    encoding: of the files; None = UTF-8
    callbacks: as for Trainer
    overrides: fields of GPTConfig that differ from the preset: emb_dim=…, n_layers=…"""
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
def describe_data(source, is_shards: bool, tokenizer, made, parts: list[Part], record: dict) -> dict:
    """What run.json says of the data.

    source: as given
    is_shards: whether it holds token ids
    tokenizer: as given
    made: the tokenizer of the run
    parts: training and validation
    record: how they were read
    returns: data, tokenizer, versions"""
def write_begun(trainer: Trainer) -> None:
    """The run's folder with tokenizer and run.json, which comes last.

    trainer: before `fit`"""
def load_again(run: dict, tokenizer, config: TrainConfig) -> tuple:
    """The loaders of a run from the data that it recorded; `UserError` where they are others now.

    run: run.json
    tokenizer: of the run
    config: of the run
    returns: training and validation loader"""
def text_again(source, data: dict, tokenizer) -> Optional[list[Part]]:
    """The parts of the same text; None where it is another.

    source: a data set's name, or a Path
    data: what run.json says of it
    tokenizer: of the run"""
def shards_again(source, data: dict, tokenizer) -> Optional[list[Part]]:
    """The parts of the same shards; None where they are others.

    source: a Path
    data: what run.json says of it
    tokenizer: of the run"""
def summarize(trainer: Trainer, sample_tokens: int=...) -> dict:
    """What a run came to.

    trainer: after `fit`
    sample_tokens: tokens of the text that continues the prompt
    returns: train_loss, val_loss, perplexity, bits_per_byte, sample; what is not known is None"""
