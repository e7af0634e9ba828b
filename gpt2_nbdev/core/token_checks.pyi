"""Texts, ids, special tokens and vocabularies are looked at where they come in, and the error says what to do."""
from .checks import as_rows as as_rows
from .counted import noun as noun
from .errors import UserError as UserError, UserTypeError as UserTypeError
def check_text(text) -> str:
    """The text, or a TypeError that says what was given instead.

    text: what a caller gave as text"""
def is_unicode(text: str) -> bool:
    """Whether a text can be written to a file: it has no lone surrogates.

    text: any"""
def check_ids(ids, vocab_size: int) -> list[int]:
    """The ids as a list. TypeError or ValueError names the first that is none of this vocabulary.

    ids: a list, an array or a tensor of one dimension
    vocab_size: how many ids there are
    returns: the ids as Python's integers"""
def check_known(ids: list, words: list[str]) -> list[int]:
    """The ids; ValueError names a word that has none.

    ids: of the words, None for one without an id
    words: in the same order"""
def check_characters(text, known: dict) -> str:
    """The text; ValueError names the first character that is not known.

    text: what a caller gave as text
    known: character → id"""
def check_found(words: list[str], min_count: int) -> list[str]:
    """The words; ValueError where there are none.

    words: that make a vocabulary
    min_count: how often each must occur"""
def check_not_empty(text) -> str:
    """The text; ValueError where it is empty.

    text: what a caller gave as text"""
def check_special_tokens(special_tokens) -> tuple[str, ...]:
    """The special tokens; ValueError for one that is empty, doubled, or part of another.

    special_tokens: what a caller gave as special tokens"""
def check_vocabulary(tokens, special_tokens=...) -> list[str]:
    """All tokens of a vocabulary; ValueError where two have one name, or one has none.

    tokens: the ordinary tokens, in the order of their ids
    special_tokens: the special ones, with the ids after them
    returns: all, in the order of their ids"""
def check_single(tokens: list[str]) -> list[str]:
    """The tokens; ValueError where one is longer than a character.

    tokens: of a vocabulary of characters"""
def check_token_names(value, every, name: str) -> set[str]:
    """The names as a set; TypeError for what is no set of texts.

    value: what a caller gave: a set, list or tuple of special tokens, or "all"
    every: what "all" stands for
    name: the argument's name"""
def split_special(text: str, special_tokens, allowed_special=..., disallowed_special=...) -> list[str]:
    """Cut a text at its special tokens. ValueError for one that is not allowed.

    text: any text
    special_tokens: the special tokens that a tokenizer knows
    allowed_special: those that may be read from the text: a set of names, or "all"
    disallowed_special: texts that are an error where they occur; "all": the special tokens not allowed"""
