"""Read, held out in part, encoded, written down, and opened again: the two halves of what `start_run` trains on."""
from typing import Any
from dataclasses import dataclass
from pathlib import Path
from typing import Optional
from ..core.counted import counted as counted, noun as noun
from ..bpe import BYTE_TO_ID as BYTE_TO_ID, END_OF_TEXT as END_OF_TEXT, BPETokenizer as BPETokenizer, count_words as count_words, get_tokenizer as get_tokenizer, learn_merges as learn_merges
from ..core.checkpoints import versions as versions
from ..core.checks import to_plain as to_plain
from ..core.commands import command_line as command_line
from ..core.documents import check_documents as check_documents, text_hash as text_hash
from ..core.errors import MissingFileError as MissingFileError, UserError as UserError
from ..core.files import write_atomic as write_atomic
from ..core.folders import MANIFEST as MANIFEST
from ..core.processes import n_processes as n_processes, process_number as process_number, rows_each as rows_each
from ..core.registry import LOADERS as LOADERS
from ..core.shards import ShardDataset as ShardDataset, read_manifest as read_manifest
from ..core.sources import iter_documents as iter_documents
from ..core.splits import SPLIT_VERSION as SPLIT_VERSION, describe_split as describe_split
from ..core.windows import check_shard_ids as check_shard_ids
from ..data import TokenShards as TokenShards, create_dataloader as create_dataloader, encode_documents as encode_documents, split_documents as split_documents
from ..tokenizer import CharTokenizer as CharTokenizer
from ..training import TrainConfig as TrainConfig
def train_tokenizer(kind, documents: list[str], vocab_size: int=..., alphabet=...):
    """The tokenizer of a run: learned from text, or one that exists.

    kind: "bpe", "char", "gpt2", a saved tokenizer's path, or a tokenizer
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
def bytes_of(documents: list[str]) -> int:
    """How many bytes of UTF-8 a part's documents have.

    documents: of one part"""
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
def read_texts(source, reading: dict) -> list[str]:
    """The documents of a run's source.

    source: a data set's name, a Path, or a list of these
    reading: text_key, encoding, delimiter, format, skip_bad, where given
    returns: at least one document"""
def parts_from_text(source, tokenizer, vocab_size: Optional[int], val_fraction: Optional[float], reading: dict) -> tuple:
    """Read documents, hold some out, learn the tokenizer from the rest, encode.

    source: a data set's name, a Path, or a list of these
    tokenizer: as `train_tokenizer` takes it; None = "bpe"
    vocab_size: of the BPE to learn; None = 2048
    val_fraction: None = 0.1
    reading: text_key, encoding, delimiter, format, skip_bad, where given
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
def own_tokenizer(folder: Path):
    """The tokenizer beside shards. `UserError` where it is not the one that they were made with.

    folder: of token shards"""
def check_shard_reading(folder: Path, reading: dict) -> None:
    """`UserError` for options of reading a text, where there is none to be read.

    folder: of token shards
    reading: text_key, encoding, delimiter, format, skip_bad, where given"""
def parts_from_shards(folders: list[Path], tokenizer, vocab_size: Optional[int], val_fraction: Optional[float], reading: dict) -> tuple:
    """Open shards with the tokenizer saved beside them.

    folders: one or two
    tokenizer: None = theirs; another is an error
    vocab_size: must be None
    val_fraction: for one folder; None = 0.1
    reading: must be empty
    returns: tokenizer, parts, what run.json says"""
KEPT: str
def keep_stream(source, folder: Path, reading: dict) -> Path:
    """Write down documents that can be read only once, so that the run can read them again.

    source: a stream of bytes, or a list with one in it
    folder: of the run
    reading: text_key, encoding, delimiter, format, skip_bad, where given"""
def has_stream(source) -> bool:
    """Whether some of a source can be read only once.

    source: as `start_run` takes it"""
def place_of(source, folder: Path):
    """How run.json names a source: by its whole path, what lies in the run's folder by its name.

    source: a data set's name, a Path, or a list of these
    folder: of the run"""
def are_names(source):
    """Which sources are data sets' names.

    source: a data set's name, a Path, or a list of these"""
def source_again(place, is_name, folder: Path):
    """The source that run.json names.

    place: as `place_of` gave it
    is_name: whether it is a data set's name; a list where there are several
    folder: of the run"""
def describe_data(source, is_shards: bool, tokenizer, made, parts: list[Part], record: dict, folder: Path) -> dict:
    """What run.json says of the data.

    source: as given
    is_shards: whether it holds token ids
    tokenizer: as given
    made: the tokenizer of the run
    parts: training and validation
    record: how they were read
    folder: of the run
    returns: data, tokenizer, versions"""
def load_again(run: dict, tokenizer, config: TrainConfig, folder: Path) -> tuple:
    """The loaders of a run from the data that it recorded; `UserError` where they are others now.

    run: run.json
    tokenizer: of the run
    config: of the run
    folder: of the run
    returns: training and validation loader"""
def how_to_go_on(folder: Path) -> str:
    """What to do where a run's data are not there any more, or are others.

    folder: of the run"""
def text_again(source, data: dict, tokenizer) -> list[Part]:
    """The parts of the same text. `UserError` says in what another one differs.

    source: a data set's name, a Path, or a list of these
    data: what run.json says of it
    tokenizer: of the run"""
def shards_again(source, data: dict, tokenizer) -> list[Part]:
    """The parts of the same shards. `UserError` says in what others differ.

    source: a Path
    data: what run.json says of it
    tokenizer: of the run"""
def what_differs(source, data: dict, n: int, unit: str, other: str) -> str:
    """In what data differ from those that a run was begun with.

    source: a data set's name, a Path, or a list of these
    data: what run.json says of the run's data
    n: how many it has now …
    unit: … of these: byte or token
    other: what there is"""
