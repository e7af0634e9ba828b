"""Token by token: inputs above their targets, a batch, documents in one row, strides, padding beside packing."""
from .drawings import MONO as MONO, PAPER as PAPER, SOFT as SOFT, Drawing as Drawing, mixed as mixed, text_width as text_width, visible as visible
from .lessons import COLORS as COLORS
HIGH: int
HEADS: int
def draw_boxes(sheet: Drawing, y: float, pieces, color: str, width: float, head: str) -> None:
    """A row of tokens, each in a box.

    sheet: drawn on
    y: where the row begins
    pieces: the tokens' texts
    color: of the row, a name of COLORS
    width: of a box
    head: at its left"""
def draw_places(sheet: Drawing, y: float, T: int, width: float) -> None:
    """The numbers of the places, each below the middle of its box.

    sheet: drawn on
    y: the line that the numbers stand on
    T: places in a window
    width: of a box"""
def box_width(rows) -> float:
    """Wide enough for the longest token.

    rows: lists of tokens' texts
    returns: in pixels"""
def draw_shift(inputs, targets, tokenizer) -> Drawing:
    """One window: at each place an arrow from the input to its target.

    inputs: ids of a window
    targets: as many ids
    tokenizer: decodes them"""
def draw_batch(inputs, targets, tokenizer) -> Drawing:
    """Both tables of a batch, the targets below the inputs.

    inputs: (B, T) ids
    targets: (B, T) ids
    tokenizer: decodes them"""
ORDER: tuple
def draw_row(ids, tokenizer) -> Drawing:
    """One row of tokens, in colours by document.

    ids: of documents, an end token after each
    tokenizer: decodes them; its eot_id is the end token"""
PLACE: int
BAR: int
def draw_strides(panels: dict, n_tokens: int) -> Drawing:
    """Where windows lie, and how often each token is used.

    panels: what is said of them → (N, T): the tokens that each window has as inputs
    n_tokens: in the row"""
def draw_rows(sheet: Drawing, x: float, y: float, rows, width: int, pale=...) -> None:
    """A table of places, coloured by document.

    sheet: drawn on
    x: its upper left corner
    y: its upper left corner
    rows: for each place the number of its document, -1 for an end token, None where it is empty
    width: places in a row
    pale: rows that are left out"""
def draw_filling(lengths, width: int) -> Drawing:
    """Documents padded to one row each, and packed.

    lengths: tokens of each document, its end token included
    width: places in a row"""
