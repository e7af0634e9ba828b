"""Other trainers give special tokens the first ids and not the last: the same merges, the same words, other numbers."""
from typing import Any
from .documents import END_OF_TEXT as END_OF_TEXT
def special_places(ids: dict, found: dict, special_tokens) -> tuple | None:
    """Where a file puts its special tokens; None where it differs in more than that from bytes,
    merges, special tokens.

    ids: name → id, as the merges have them
    found: name → id, as a file has them
    special_tokens: names among them
    returns: the special tokens' ids in the file"""
class Renumbered:
    """Other ids for special tokens, for a class that inherits a `KeptBPE` beside it."""
    places: Any
    numbers: Any
    tokens: Any
    token_to_id: Any
    special_ids: Any
    eot_id: Any
    def __init__(self, merges, special_tokens, places: tuple):
        """merges: as for the class
        special_tokens: the same
        places: their ids, in their order"""
    def encode_word(self, word: str) -> list[int]:
        """The word's ids.

        word: one word of `pretokenize`"""
    def explain(self, word: str):
        """The merges that make a word's tokens, in order.

        word: one word of `pretokenize`"""
def renumbered(cls: type) -> type:
    """The class with other ids for special tokens.

    cls: that inherits a `KeptBPE`"""
def make_renumbered(cls: type, *given):
    """One of these: what a copy is made by.

    cls: that inherits a `KeptBPE`
    given: merges, special tokens, places"""
