"""Saved as Hugging Face's tokenizers read them, and read back where the file is exactly what we would write."""
from .errors import UserError as UserError
from .tokenizer_json import Vocabulary as Vocabulary, adds_nothing as adds_nothing, short as short, steps_of as steps_of
_WORD_PIECES: str
_CHAR_PIECES: str
def word_level_record(kind: str, tokens, special_tokens=...) -> dict:
    """A vocabulary of words or characters as `tokenizers` reads it.

    kind: "WordTokenizer" or "CharTokenizer"
    tokens: all, in the order of their ids
    special_tokens: the last of them
    returns: a tokenizer.json"""
def from_word_level(path, record: dict) -> Vocabulary:
    """A vocabulary that `word_level_record` wrote; any other is refused.

    path: of the file, for messages
    record: what it holds"""
def from_token_list(path, record: dict) -> Vocabulary:
    """A vocabulary in the words of the first edition: a list of tokens.

    path: of the file, for messages
    record: what it holds"""
