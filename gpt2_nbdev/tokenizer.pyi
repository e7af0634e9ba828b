"""Text becomes numbers: first by words, then by characters, and why neither is enough."""
from typing import Any
from pathlib import Path
from .core.methods import patch as patch
from .core.checks import Whole as Whole, as_rows as as_rows, check_value as check_value
from .core.errors import UserError as UserError, UserTypeError as UserTypeError
from .core.vocab_files import read_vocabulary as read_vocabulary, word_level_record as word_level_record
_WORD: Any
def split_words(text: str) -> list[str]:
    """Cut a text into words, single punctuation marks and dashes.

    text: any text
    returns: words and punctuation marks, in order, without white space"""
class WordTokenizer:
    """Words and punctuation marks as ids; a word that is not in the vocabulary becomes
    `<unk>`."""
    id_to_token: Any
    special_tokens: Any
    token_to_id: Any
    eot_id: Any
    unk_id: Any
    def __init__(self, tokens: list[str], special_tokens=...):
        """tokens: the words, in the order of their ids
        special_tokens: get the ids after the words"""
    def __repr__(self):
        ...
    @property
    def vocab_size(self) -> int:
        """How many ids there are, special tokens included."""
    @classmethod
    def from_text(cls, text: str, special_tokens=..., min_count: int=...) -> WordTokenizer:
        """A vocabulary of the words of a text, the most frequent first, ties in
        alphabetical order.

        text: the text whose words make the vocabulary
        special_tokens: get the ids after the words
        min_count: leave out words that occur less often"""
    def encode_ordinary(self, text: str) -> list[int]:
        """The ids of the text's words; ValueError for an unknown word where there is no
        `<unk>`.

        text: any text; special tokens in it are plain text"""
    def encode(self, text: str, allowed_special=...) -> list[int]:
        """Text to ids. A special token in the text that is not allowed is a ValueError.

        text: any text
        allowed_special: special tokens that may become their id: a set of names, or "all" """
    def decode(self, ids) -> str:
        """Ids to text. TypeError or ValueError for what is no id.

        ids: ids of this vocabulary: a list, or anything that gives integers"""
    @property
    def fingerprint(self) -> str:
        """A sha256 of what is saved, 64 hexadecimal digits: equal for two tokenizers that
        give the same ids."""
    def save(self, path) -> Path:
        """Write the vocabulary as JSON, whole or not at all; Hugging Face's `tokenizers`
        loads the file too, with the same ids.

        path: the file to write
        returns: the same path"""
    @classmethod
    def load(cls, path):
        """A saved tokenizer. FileNotFoundError or ValueError where the file holds none of
        this class.

        path: a file that `save` wrote"""
def split_special(text: str, special_tokens, allowed_special=..., disallowed_special=...) -> list[str]:
    """Cut a text at its special tokens. ValueError for one that is not allowed.

    text: any text
    special_tokens: the special tokens that a tokenizer knows
    allowed_special: those that may be read from the text: a set of names, or "all"
    disallowed_special: texts that are an error where they occur; "all": the special tokens not allowed
    returns: plain text and allowed special tokens by turns; plain text, perhaps empty, first and last"""
_NO_SPACE_BEFORE: Any
_NO_SPACE_AFTER: Any
def join_words(tokens) -> str:
    """One text from tokens, by guess: a space between two, but none before closing and
    after opening marks.

    tokens: words and punctuation marks"""
class CharTokenizer:
    """Single characters as ids, white space included; there is no special token and no
    unknown one."""
    eot_id: Any
    id_to_token: Any
    token_to_id: Any
    def __init__(self, tokens):
        """tokens: the characters, in the order of their ids"""
    def __repr__(self):
        ...
    @property
    def vocab_size(self) -> int:
        """How many characters there are."""
    @classmethod
    def from_text(cls, text: str) -> 'CharTokenizer':
        """The different characters of a text, in the order of their code points.

        text: the text whose characters make the vocabulary"""
    def encode_ordinary(self, text: str) -> list[int]:
        """One id a character; ValueError for a character that is not in the vocabulary.

        text: characters of the vocabulary"""
    def encode(self, text: str, allowed_special=...) -> list[int]:
        """The same as `encode_ordinary`.

        text: characters of the vocabulary
        allowed_special: there is none; here so that all tokenizers are called alike"""
    def decode(self, ids) -> str:
        """Ids to text, exactly as it was.

        ids: ids of this vocabulary"""
    @property
    def fingerprint(self) -> str:
        """A sha256 of what is saved, 64 hexadecimal digits: equal for two tokenizers that
        give the same ids."""
    def save(self, path) -> Path:
        """Write the vocabulary as JSON, whole or not at all; Hugging Face's `tokenizers`
        loads the file too, with the same ids.

        path: the file to write
        returns: the same path"""
    @classmethod
    def load(cls, path):
        """A saved tokenizer. FileNotFoundError or ValueError where the file holds none of
        this class.

        path: a file that `save` wrote"""
class TokenView:
    """A text with its tokens set apart: coloured boxes in a notebook, strokes in a
    terminal."""
    _grounds: tuple
    ids: Any
    pieces: Any
    unk_id: Any
    def __init__(self, ids, pieces, unk_id=...):
        """ids: ids of the tokens
        pieces: the text of each token
        unk_id: the id that gets a dashed border"""
    def __repr__(self):
        ...
def show_tokens(tokenizer, text: str) -> TokenView:
    """The text with its tokens set apart; a space is drawn as a dot, and the pointer on
    a token shows its id.

    tokenizer: any tokenizer of this course
    text: a short text
    returns: the last value of a cell draws itself"""
def check_text(text) -> str:
    """The text, or a TypeError that says what was given instead.

    text: what a caller gave as text"""
def is_unicode(text: str) -> bool:
    """Whether a text can be written to a file: it has no lone surrogates.

    text: any"""
def check_token_names(value, every, name: str) -> set[str]:
    """The names as a set; TypeError for what is no set of texts.

    value: what a caller gave: a set, list or tuple of special tokens, or "all"
    every: what "all" stands for
    name: the argument's name"""
def check_ids(ids, vocab_size: int) -> list[int]:
    """The ids as a list. TypeError or ValueError names the first that is none of this
    vocabulary.

    ids: a list, an array or a tensor of one dimension
    vocab_size: how many ids there are
    returns: the ids as Python's integers"""
def check_special_tokens(special_tokens) -> tuple[str, ...]:
    """The special tokens; ValueError for one that is empty, doubled, or part of another.

    special_tokens: what a caller gave as special tokens"""
def check_vocabulary(tokens, special_tokens=...) -> list[str]:
    """All tokens of a vocabulary; ValueError where two have one name, or one has none.

    tokens: the ordinary tokens, in the order of their ids
    special_tokens: the special ones, with the ids after them
    returns: all, in the order of their ids"""
def load_vocabulary(cls, path):
    """The tokenizer that a file holds; ValueError with one sentence on why it holds
    none of this class.

    cls: the class that is wanted
    path: a JSON file, as `save` writes it, or the folder of a tokenizer.json"""
from .core.files import bundled_file as bundled_file, read_json as read_json, write_atomic as write_atomic
