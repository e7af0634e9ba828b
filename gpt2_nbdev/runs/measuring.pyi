"""Loss, perplexity, bits per byte and tokens per second of any model on any text or token shards, file by file if wanted."""
from typing import Any
from pathlib import Path
from typing import Optional
from torch import Tensor
from ..core.batches import text_room as text_room
from ..core.checks import Whole as Whole, check_value as check_value
from ..core.counted import counted as counted, noun as noun
from ..core.documents import check_documents as check_documents, folder_files as folder_files, label_of as label_of, some_of as some_of
from ..core.errors import UserError as UserError
from ..core.folders import MANIFEST as MANIFEST, text_files as text_files
from ..core.readers import counting_skipped as counting_skipped
from ..core.sources import as_source as as_source, iter_documents as iter_documents
from ..core.windows import check_shard_ids as check_shard_ids
from ..data import TokenShards as TokenShards, encode_documents as encode_documents
from ..gpt2 import GPT2 as GPT2
from .recorded import check_shard_reading as check_shard_reading
from ..training import bits_per_byte as bits_per_byte, evaluate as evaluate, perplexity as perplexity
class ShardRow:
    """The ids of token shards with others in front, read where a slice is taken of them."""
    shards: TokenShards
    begin: Any
    def __init__(self, shards: TokenShards, begin: list[int]):
        """shards: the row
        begin: ids that stand before it"""
    def __len__(self) -> int:
        ...
    def __getitem__(self, part: slice) -> Tensor:
        """part: of neighbours
        returns: (n,) int64"""
def scored_windows(ids, context_length: int, stride: int):
    """Windows in which each target counts once.

    ids: (n + 1,) int64, a tensor or a `ShardRow`: n targets, each after what it follows
    context_length: tokens that the model reads at once, T
    stride: targets that count in each window but the first"""
def in_batches(windows, batch_size: int):
    """Windows of one length side by side, a batch in memory at a time.

    windows: of `scored_windows`; only the last may be shorter
    batch_size: windows in a batch"""
def measure(model: GPT2, tokenizer, texts, stride: Optional[int]=..., batch_size: int=..., progress: bool=...) -> dict:
    """How well a model predicts texts.

    model: on its device
    tokenizer: the model's
    texts: documents, at least one; or TokenShards that the same tokenizer made
    stride: None = the model's context: no overlap
    batch_size: windows side by side
    progress: a bar on standard error"""
def row_of(texts, tokenizer) -> tuple:
    """Texts as one row that is predicted from its first word.

    texts: documents, or TokenShards
    tokenizer: of both
    returns: ids with an end of text in front, number of documents, bytes of their text or None"""
def is_shards(source) -> bool:
    """Whether a source is a folder of token shards, or of their two parts, and of no texts.

    source: a data set's name, a Path, a stream"""
def open_shards(folder: Path, tokenizer) -> TokenShards:
    """Token shards for a model. `UserError` where another tokenizer than its own made them.

    folder: of token shards
    tokenizer: of the model that is to be measured on them"""
def files_of(source) -> dict:
    """A source's files, each by the name that a table may show.

    source: a data set's name, a Path, a stream, or a list of these
    returns: name → source"""
def texts_and_shards(source) -> dict:
    """All texts of a source as one, and each folder of shards by itself.

    source: a data set's name, a Path, a stream, or a list of these
    returns: name → source"""
def measure_source(model: GPT2, tokenizer, source, reading: dict, **options) -> dict:
    """A model on all documents of a source; those that were left out as bad are counted.

    model: on its device
    tokenizer: the model's
    source: as for `measure_sources`
    reading: the same
    options: of `measure`
    returns: as `measure` gives it, and bad_rows; empty where the source is"""
def measure_sources(model: GPT2, tokenizer, source, reading: dict, by_file: bool=..., **options) -> dict:
    """A model on all documents of a source. By file each one is a text of its own, and the whole is
    their mean, weighted by tokens.

    model: on its device
    tokenizer: the model's
    source: a data set's name, a Path, a stream, or a list of these; or folders of token shards
    reading: text_key, encoding, delimiter, format, skip_bad, where given
    by_file: each file by itself as well
    options: of `measure`: stride, batch_size, progress
    returns: as `measure_source` gives it; with `files`: name → the same"""
def in_all(parts) -> dict:
    """Several measurements as one.

    parts: what `measure_source` gave of each
    returns: the same of all together"""
