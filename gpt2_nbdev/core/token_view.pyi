"""A text with its tokens set apart, for pages and terminals."""
from typing import Any
class TokenView:
    """A text with its tokens set apart: coloured boxes in a notebook, strokes in a terminal."""
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
    """The text with its tokens set apart.

    tokenizer: any tokenizer of this course
    text: a short text
    returns: the last value of a cell draws itself"""
