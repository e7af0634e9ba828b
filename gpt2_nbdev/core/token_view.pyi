"""A text with its tokens set apart, for pages and terminals."""
from typing import Any
from .counted import noun as noun
from .drawings import MONO as MONO, SOFT as SOFT, Drawing as Drawing, mixed as mixed, text_width as text_width
from .lessons import COLORS as COLORS
class TokenView:
    """A text with its tokens set apart: coloured boxes in a notebook, strokes in a terminal."""
    _grounds: tuple
    ids: Any
    pieces: Any
    unk_id: Any
    space: str
    def __init__(self, ids, pieces, unk_id=..., space: str=...):
        """ids: ids of the tokens
        pieces: the text of each token
        unk_id: the id that gets a dashed border
        space: how a space is drawn"""
    def __repr__(self):
        ...
def show_tokens(tokenizer, text: str, space: str=...) -> TokenView:
    """The text with its tokens set apart.

    tokenizer: any tokenizer of this course
    text: a short text
    space: how a space is drawn
    returns: the last value of a cell draws itself"""
COLUMN: int
STRIP: int
def draw_strip(film: Drawing, pieces, top: int) -> None:
    """One row of the film: a box for each piece, and how many there are.

    film: gets the row
    pieces: of one text
    top: where the row begins"""
def draw_film(rows) -> Drawing:
    """One text cut in several ways, one below the other.

    rows: pairs of a label and the pieces of one text"""
def draw_journey(tokenizer, text: str, pieces: list[str]) -> Drawing:
    """A text, its pieces, their ids, their tokens, and the text that comes back.

    tokenizer: of words, with id_to_token and unk_id
    text: a short text
    pieces: what it is cut into, one for each id"""
