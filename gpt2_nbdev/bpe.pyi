"""GPT-2's tokenizer: learned from text, taken apart, and rebuilt id for id."""
from typing import Any
from collections import Counter
from pathlib import Path
from .core.methods import patch as patch
from .core.lessons import COLORS as COLORS
from .core.files import bundled_file as bundled_file, write_atomic as write_atomic
from .core.readers import read_utf8 as read_utf8
from .core.token_checks import check_ids as check_ids, check_special_tokens as check_special_tokens, check_text as check_text, is_unicode as is_unicode, split_special as split_special
from .core.checks import Whole as Whole, as_rows as as_rows, check_value as check_value, is_missing as is_missing
from .core.documents import END_OF_TEXT as END_OF_TEXT
from .core.errors import UserError as UserError, UserTypeError as UserTypeError
from .core.readers import JSON_KINDS as JSON_KINDS, TABLE_KINDS as TABLE_KINDS, kind_of as kind_of
from .core.vocab_files import Vocabulary as Vocabulary, read_vocabulary as read_vocabulary
def byte_alphabet() -> dict[int, str]:
    """GPT-2's name of each byte: itself where it shows, else a character from U+0100 on
    ([encoder.py](https://github.com/openai/gpt-2/blob/master/src/encoder.py))."""
def to_printable(data: bytes) -> str:
    """Bytes in GPT-2's alphabet of visible characters: `b' the'` is `Ġthe`.

    data: any bytes, as those of a token
    returns: as many characters as bytes"""
def from_printable(name: str) -> bytes:
    """The way back: `Ġthe` is `b' the'`. ValueError for a character that stands for no
    byte.

    name: characters of `byte_alphabet`"""
GPT2_PATTERN: str
def pretokenize(text: str) -> list[str]:
    """Cut text into the words within which merges happen, by GPT-2's pattern. TypeError
    if it is no str.

    text: any text
    returns: joined, they are the text again"""
def count_words(texts, special_tokens=..., n_workers: int | None=...) -> Counter:
    """Count the words of `pretokenize`, cutting at special tokens; memory grows with
    the distinct words only.

    texts: a str, a Path to a UTF-8 file, or an iterable of them (documents)
    special_tokens: texts are cut at these
    n_workers: processes; None or 1: this one
    returns: word → how often"""
def learn_merges(words: dict[str, int], n_merges: int, progress: bool=...) -> list[tuple[int, int]]:
    """The merges of byte pair encoding, with counts updated only where a merge touches.

    words: word → how often, as `count_words` gives
    n_merges: how many to learn
    progress: show a progress bar
    returns: pairs of ids; fewer than asked if no pair is left"""
class BPETokenizer:
    """Byte pair encoding as GPT-2 does it: 256 bytes, then one token a merge, then the
    special tokens."""
    merges: Any
    special_tokens: Any
    tokens: Any
    special_ids: Any
    vocab_size: Any
    eot_id: Any
    def __init__(self, merges, special_tokens=...):
        """merges: pairs of ids in the order learned; merge number i makes token 256 + i
        special_tokens: texts with an id of their own, after all others"""
    def __repr__(self):
        ...
    def __reduce__(self):
        """self: a copy needs no more"""
    @classmethod
    def gpt2(cls) -> BPETokenizer:
        """GPT-2's own vocabulary of 50,257 tokens, from the merges that ship with the
        package."""
    def explain(self, word: str) -> MergeSteps:
        """The merges that turn a word's bytes into its tokens, in the order applied.
        ValueError for more than one word.

        word: one word, with its leading blank if it has one, as " lower" """
    def encode_ordinary(self, text: str) -> list[int]:
        """Text to ids, without special tokens. TypeError if `text` is no str.

        text: any text; a special token's text in it is plain text"""
    def encode(self, text: str, allowed_special=..., disallowed_special=...) -> list[int]:
        """Text to ids by tiktoken's rules: a special token in the text is a ValueError
        unless allowed.

        text: any text
        allowed_special: special tokens that may be read from the text: a set of names, or "all"
        disallowed_special: texts that are an error where they occur; "all": the special tokens not allowed"""
    def decode_bytes(self, ids) -> bytes:
        """The tokens' bytes, joined. ValueError for an id that does not exist, TypeError
        for what is no integer.

        ids: ids: a list, an array or a tensor of one dimension"""
    def decode(self, ids) -> str:
        """Ids to text. Bytes that are no UTF-8 become U+FFFD (�), as in tiktoken;
        `decode_bytes` keeps them.

        ids: ids: a list, an array or a tensor of one dimension"""
    @property
    def fingerprint(self) -> str:
        """The sha256 of merges and special tokens: equal vocabularies, equal fingerprints,
        whatever the engine."""
    def to_tiktoken(self):
        """The same vocabulary as a `tiktoken.Encoding`: the same ids, from compiled code.

        self: a tiktoken.Encoding"""
    def to_hf(self, path) -> Path:
        """Write the `tokenizer.json` that Hugging Face's `tokenizers` and `transformers`
        load: the same ids.

        path: the file to write, `tokenizer.json` by custom"""
    def save(self, path) -> Path:
        """Save the vocabulary; `load` and Hugging Face's `tokenizers` read it.

        path: the file to write, as `tokenizer.json`"""
    @property
    def needs_whole_words(self) -> bool:
        """Whether some token is not what its own bytes are merged to. Vocabularies learned
        from text have none; made by hand they may: `a b`, `b c`, `a bc`."""
    @classmethod
    def load(cls, path) -> BPETokenizer:
        """Read what `save` wrote. ValueError for a damaged or foreign file.

        path: a tokenizer.json, or a folder that holds one (or vocab.json and merges.txt)"""
    def encode_batch(self, texts, n_workers: int | None=..., allowed_special=..., disallowed_special=...) -> list[list[int]]:
        """Encode many texts, in several processes if asked and if there is enough text.

        texts: an iterable of str
        n_workers: processes; None or 1: this one. More are worth their start from some ten MB on
        allowed_special: as in `encode`
        disallowed_special: as in `encode`"""
def train_bpe(texts, vocab_size: int, special_tokens=..., progress: bool=..., n_workers: int | None=...) -> BPETokenizer:
    """Learn merges from text: the most frequent pair first, ties to the pair of smaller
    ids ([Sennrich et al.](https://arxiv.org/abs/1508.07909)).

    texts: a str, a Path to a UTF-8 file, or an iterable of them (documents)
    vocab_size: tokens in all: 256 bytes + merges + special tokens
    special_tokens: texts are cut at these, so they are never part of a merge
    progress: show a progress bar
    n_workers: processes that count words; more than one is worth its start from some ten MB on"""
class MergeSteps:
    """How a word's bytes were merged into tokens: a table in a terminal, a tree in a
    notebook."""
    tokenizer: Any
    steps: Any
    ids: Any
    def __init__(self, tokenizer, steps):
        """tokenizer: whose merges
        steps: (rank of the merge or None, the parts after it as lists of ids)"""
    @property
    def parts(self) -> list[list[str]]:
        """The parts at each step, in GPT-2's visible characters."""
    def __repr__(self):
        ...
_UNICODE_WORDS: Any
_ASCII_WORDS: Any
_SAFE_CUT: Any
class _WordCache(dict):
    """Word → ids, filled on demand."""
    tokenizer: Any
    max_words: int
    max_length: int
    def __init__(self, tokenizer, max_words: int=..., max_length: int=...):  # type: ignore[override]
        ...
    def __missing__(self, word):  # type: ignore[override]
        ...
_BYTE_TO_ID: Any
class TiktokenBPE(BPETokenizer):
    """The same tokenizer with tiktoken's compiled encoder inside: the same ids, faster."""
    def encode_ordinary(self, text: str) -> list[int]:  # type: ignore[override]
        """Text to ids, without special tokens.

        text: any text"""
    def encode_array(self, text: str):  # type: ignore[override]
        """Text to ids, without a Python number for each.

        text: any text"""
def get_tokenizer(name_or_path=..., engine: str=...):
    """The tokenizer of that name or in that file. ValueError for an unknown engine or a
    file that is no tokenizer.

    name_or_path: "gpt2", or a saved tokenizer's file or folder
    engine: "python", or "tiktoken" for the compiled encoder; the ids are the same"""
_worker_tokenizer: Any
