"""A list of merges is the whole vocabulary: how it is checked, kept, and given to other programs."""
from typing import Any
from pathlib import Path
from .checks import Whole as Whole, as_rows as as_rows, check_value as check_value
from .counted import noun as noun
from .errors import UserError as UserError, UserTypeError as UserTypeError
from .files import bundled_file as bundled_file, write_atomic as write_atomic
from .renumbered import make_renumbered as make_renumbered, special_places as special_places
from .vocab_files import Vocabulary as Vocabulary, read_vocabulary as read_vocabulary
from .word_counts import batches as batches, check_row as check_row, in_order as in_order
def check_merges(merges) -> list[tuple[int, int]]:
    """Merges as pairs of int; ValueError for one that joins what is not there yet.

    merges: what a caller gave: pairs of ids"""
def check_tokens(tokens: list[bytes], special_tokens, alphabet: tuple[str, ...]) -> dict[bytes, int]:
    """The ids of tokens. ValueError where two are equal, or a special token is spelt like one: in
    a file the two would be one.

    tokens: of the bytes and merges, by id
    special_tokens: the texts that come after them
    alphabet: the names of the first 256
    returns: token → id"""
def merges_for(vocab_size, special_tokens: tuple[str, ...], alphabet: tuple[str, ...]) -> int:
    """How many merges a vocabulary of this size has; an error where it has no room for the bytes
    and special tokens.

    vocab_size: what a caller gave: tokens in all
    special_tokens: that are to come last
    alphabet: the names of the 256 bytes"""
def check_learned(merges: list, n_merges: int, words: dict, vocab_size: int) -> list:
    """The merges; ValueError where the text had too few.

    merges: what was learned
    n_merges: what was asked
    words: of the text
    vocab_size: the size that was given"""
def merges_of_names(pairs, alphabet: tuple[str, ...]) -> tuple[list[tuple[int, int]], dict[str, int]]:
    """Merges written in visible characters, as ids; and the id of each name.

    pairs: pairs of names, in the order learned
    alphabet: the names of the 256 bytes"""
def shipped_gpt2(cls):
    """GPT-2's own vocabulary as an object of a class, made once.

    cls: the class of the tokenizer; it has an alphabet"""
def first_unmade(merger) -> int | None:
    """The first token that its merges do not make of its bytes: a merge across the seam of its two
    parts comes before theirs.

    merger: a WordMerger"""
def hf_record(tokenizer) -> dict:
    """A vocabulary as `tokenizers` reads it.

    tokenizer: a KeptBPE
    returns: a tokenizer.json"""
class KeptBPE:
    """What a byte-level BPE tokenizer needs to be kept, copied, and used by other programs.

    alphabet: the names of the 256 bytes, in the order of their ids
    pattern: that cuts a text into words
    merges: pairs of ids, in the order learned
    special_tokens: with ids after all others, or at `places`
    places: their ids, where these are not the last
    numbers: and then, the ids of all tokens in the usual order"""
    alphabet: tuple[str, ...]
    pattern: str
    merges: list[tuple[int, int]]
    special_tokens: tuple[str, ...]
    places: tuple[int, ...] | None = ...
    numbers: list[int] | None = ...
    _encoding: Any
    _whole: Any
    def __repr__(self):
        ...
    def __reduce__(self):
        ...
    @property
    def fingerprint(self) -> str:
        """The sha256 of merges and special tokens: equal vocabularies, equal fingerprints, whatever
        the engine."""
    @property
    def needs_whole_words(self) -> bool:
        """Whether some token is not what its own bytes are merged to. Vocabularies learned from
        text have none; made by hand they may: `a b`, `b c`, `a bc`."""
    def to_tiktoken(self):
        """The same vocabulary as a `tiktoken.Encoding`: the same ids, from compiled code.

        self: a tiktoken.Encoding"""
    def to_hf(self, path) -> Path:
        """Write the `tokenizer.json` that Hugging Face's `tokenizers` and `transformers` load: the
        same ids.

        path: the file to write, `tokenizer.json` by custom"""
    def save(self, path) -> Path:
        """Save the vocabulary; `load` and Hugging Face's `tokenizers` read it.

        path: the file to write, as `tokenizer.json`"""
    @classmethod
    def load(cls, path):
        """Read what `save` wrote. ValueError for a damaged or foreign file.

        path: a tokenizer.json, or a folder that holds one (or vocab.json and merges.txt)"""
    @classmethod
    def gpt2(cls):
        """GPT-2's own vocabulary of 50,257 tokens, from the merges that ship with the package.

        cls: a tokenizer of the class that it is called on, the same one each time"""
    def encode_batch(self, texts, n_workers: int | None=..., allowed_special=..., disallowed_special=...) -> list[list[int]]:
        """Encode many texts, in several processes if asked and if there is enough text.

        texts: an iterable of str
        n_workers: processes; None or 1: this one. More are worth their start from some ten MB on
        allowed_special: as in `encode`
        disallowed_special: as in `encode`"""
def from_vocabulary(cls, v: Vocabulary):
    """A tokenizer from what a file says; ValueError where this class would give other ids.

    cls: a class that inherits KeptBPE
    v: what the files say"""
def what_differs(ids: dict, v: Vocabulary, alphabet: tuple[str, ...]) -> str:
    """How a file's ids differ from bytes, merges and special tokens in this order.

    ids: name → id, as the merges have them
    v: what the file says
    alphabet: the names of the 256 bytes"""
