"""Text becomes numbers: first by words, then by characters, and why neither is enough."""
from typing import Any
from .core.checks import Whole as Whole, check_value as check_value
from .core.kept_tokenizer import KeptTokenizer as KeptTokenizer
from .core.methods import patch as patch
from .core.token_checks import check_characters as check_characters, check_found as check_found, check_ids as check_ids, check_known as check_known, check_not_empty as check_not_empty, check_single as check_single, check_text as check_text, check_vocabulary as check_vocabulary, split_special as split_special
WORD: Any
def split_words(text: str) -> list[str]:
    """Cut a text into words, single punctuation marks and dashes.

    text: any text
    returns: words and punctuation marks, in order, without white space"""
NO_SPACE_BEFORE: Any
NO_SPACE_AFTER: Any
def join_words(tokens) -> str:
    """One text from tokens, by guess: a space between two, but none before closing and
    after opening marks.

    tokens: words and punctuation marks"""
class WordTokenizer(KeptTokenizer):
    """Words and punctuation marks as ids; a word without an id becomes `<unk>`."""
    kind: str
    id_to_token: Any
    special_tokens: Any
    token_to_id: Any
    word_to_id: Any
    eot_id: Any
    unk_id: Any
    def __init__(self, tokens: list[str], special_tokens=...):  # type: ignore[override]
        """tokens: the words, in the order of their ids
        special_tokens: get the ids after the words"""
    @classmethod
    def from_text(cls, text: str, special_tokens=..., min_count: int=...) -> 'WordTokenizer':
        """A vocabulary of a text's words, the most frequent first, ties by code points.

        text: the text whose words make the vocabulary
        special_tokens: get the ids after the words
        min_count: leave out words that occur less often"""
    def encode_ordinary(self, text: str) -> list[int]:  # type: ignore[override]
        """The ids of the text's words; without `<unk>`, ValueError for an unknown one.

        text: any text; special tokens in it are plain text"""
    def decode(self, ids) -> str:  # type: ignore[override]
        """Ids to text. TypeError or ValueError for anything that is not an id.

        ids: ids of this vocabulary: a list, or anything that gives integers"""
    def encode(self, text: str, allowed_special=...) -> list[int]:  # type: ignore[override]
        """Text to ids. A special token in the text that is not allowed is a ValueError.

        text: any text
        allowed_special: special tokens that may become their id: a set of names, or "all" """
class CharTokenizer(KeptTokenizer):
    """Single characters as ids, white space included; no special token, no unknown one."""
    kind: str
    eot_id: Any
    has_special_tokens: bool
    id_to_token: Any
    token_to_id: Any
    def __init__(self, tokens):  # type: ignore[override]
        """tokens: the characters, in the order of their ids"""
    @classmethod
    def from_text(cls, text: str) -> 'CharTokenizer':
        """The different characters of a text, in the order of their code points.

        text: the text whose characters make the vocabulary"""
    def encode_ordinary(self, text: str) -> list[int]:  # type: ignore[override]
        """One id per character; ValueError for one that is not in the vocabulary.

        text: characters of the vocabulary"""
    def decode(self, ids) -> str:  # type: ignore[override]
        """Ids to text, exactly as it was.

        ids: ids of this vocabulary"""
    def encode(self, text: str, allowed_special=...) -> list[int]:  # type: ignore[override]
        """Text to ids. A special token in the text that is not allowed is a ValueError.

        text: any text
        allowed_special: special tokens that may become their id: a set of names, or "all" """
