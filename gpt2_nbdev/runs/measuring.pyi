"""Loss, perplexity, bits per byte and tokens per second of any model on any text, file by file if wanted."""
from typing import Optional
from torch import Tensor
from ..core.batches import text_room as text_room
from ..core.checks import Whole as Whole, check_value as check_value
from ..core.counted import noun as noun
from ..core.documents import check_documents as check_documents, folder_files as folder_files, some_of as some_of
from ..core.errors import UserError as UserError
from ..core.file_kinds import name_of as name_of
from ..core.sources import as_source as as_source, iter_documents as iter_documents
from ..data import encode_documents as encode_documents
from ..gpt2 import GPT2 as GPT2
from ..training import bits_per_byte as bits_per_byte, evaluate as evaluate, perplexity as perplexity
def scored_windows(ids: Tensor, context_length: int, stride: int) -> list[tuple[Tensor, Tensor]]:
    """Windows in which each target counts once.

    ids: (n + 1,) int64: n targets, each after what it follows
    context_length: tokens that the model reads at once, T
    stride: targets that count in each window but the first
    returns: inputs and targets, each (≤ T,); -100 = counted before"""
def in_batches(windows: list, batch_size: int) -> list[tuple[Tensor, Tensor]]:
    """Windows of one length side by side.

    windows: of `scored_windows`; only the last may be shorter
    batch_size: windows in a batch
    returns: (B, T) each"""
def measure(model: GPT2, tokenizer, documents: list[str], stride: Optional[int]=..., batch_size: int=...) -> dict:
    """How well a model predicts texts.

    model: on its device
    tokenizer: the model's
    documents: at least one
    stride: None = the model's context: no overlap
    batch_size: windows side by side"""
def files_of(source) -> dict:
    """A source's files, each by the name that a table may show.

    source: a data set's name, a Path, a stream, or a list of these
    returns: name → source"""
def measure_sources(model: GPT2, tokenizer, source, reading: dict, by_file: bool=..., **options) -> dict:
    """A model on all documents of a source. By file each one is a text of its own, and the whole is
    their mean, weighted by tokens.

    model: on its device
    tokenizer: the model's
    source: a data set's name, a Path, a stream, or a list of these
    reading: text_key, encoding, delimiter, format, where given
    by_file: each file by itself as well
    options: of `measure`: stride, batch_size
    returns: as `measure` gives it; with `files`: name → the same"""
def in_all(parts) -> dict:
    """Several measurements as one.

    parts: what `measure` gave of each
    returns: the same of all together"""
