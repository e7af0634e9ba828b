"""Plain drawings made by code: coloured tokens, grids of numbers, boxes and arrows."""
from typing import Any
from pathlib import Path
from .files import write_atomic as write_atomic
from .lessons import COLORS as COLORS
INK: str
SOFT: str
PAPER: str
SANS: str
MONO: str
def mixed(color: str, share: float) -> str:
    """A colour mixed with white.

    color: as "#0072B2"
    share: of the colour, from 0 (white) to 1"""
def brightness(color: str) -> float:
    """Relative luminance as WCAG defines it.

    color: as "#0072B2"
    returns: from 0 (black) to 1 (white)"""
def ink_on(color: str) -> str:
    """Dark or white text, whichever stands out more.

    color: the ground"""
def text_width(text: str, size: float=...) -> float:
    """About how wide a text is in a font whose letters are all 0.6 as wide as high.

    size: of the letters, in pixels
    returns: in pixels"""
class Drawing:
    """A sheet with boxes, texts and arrows. A notebook shows it as SVG, a terminal its title."""
    width: float
    height: float
    title: str
    parts: Any
    def __init__(self, width: float, height: float, title: str):
        """width: in pixels
        height: in pixels
        title: what the drawing shows, for a terminal and for those who cannot see it"""
    def __repr__(self):
        ...
    def box(self, x: float, y: float, width: float, height: float, text: str=..., fill: str=..., stroke: str=..., size: float=..., font: str=...):
        """A box with a text in its middle.

        x: upper left corner
        y: upper left corner
        text: in its middle
        fill: ground
        stroke: border
        size: of the text"""
    def text(self, x: float, y: float, text: str, size: float=..., anchor: str=..., color: str=..., font: str=..., bold: bool=...):
        """A line of text.

        x: of its anchor, on the line it stands on
        y: of its anchor, on the line it stands on
        anchor: or "start", "end" """
    def line(self, *points, color: str=..., width: float=..., dashed: bool=...):
        """A line through some points.

        points: pairs (x, y)"""
    def arrow(self, *points, color: str=..., width: float=...):
        """A line with a head at its end.

        points: pairs (x, y); its head is at the last"""
    def ring(self, x: float, y: float, text: str):
        """A small circle with a sign in it, as a plus where two things are added.

        x: its middle
        y: its middle
        text: in it"""
    def put(self, other: 'Drawing', x: float, y: float):
        """Another drawing's things on this sheet.

        x: where its upper left corner goes
        y: where its upper left corner goes"""
    def svg(self) -> str:
        """The drawing as a file would hold it."""
    def save(self, path) -> Path:
        """Write it to a file.

        path: ends in .svg"""
TINTS: Any
def visible(piece: str) -> str:
    """The piece with a dot for each space and an arrow for each line break.

    piece: of a text"""
def token_strip(pieces, ids=..., title: str | None=..., width: float=..., size: float=..., lit=...) -> Drawing:
    """The pieces of a text in a row, each in a box of its own.

    pieces: the tokens' texts
    ids: the tokens' ids, shown below them; None = none
    title: None = the pieces in words
    width: in pixels
    size: of the letters
    lit: places in `pieces` that keep their colour, the others are grey; None = all"""
def shade(value: float, least: float, most: float) -> str:
    """The ground of a number: white to blue, or where there are both signs orange, white, blue.

    least: of the matrix
    most: of the matrix"""
def grid(matrix, title: str, rows=..., columns=..., form: str=..., shaded: bool=..., mask=..., cell: tuple[float, float]=...) -> Drawing:
    """A matrix, cell by cell.

    matrix: rows of numbers or of texts: lists, or a tensor with two axes
    rows: a label at the left of each row
    columns: a label above each column
    form: how a number is written
    shaded: whether a cell's ground tells its number
    mask: rows of bool: False = empty
    cell: width and height of a cell"""
def flow(steps, title: str, lit=..., gap: float=...) -> Drawing:
    """Boxes in a row with arrows between them.

    steps: texts, or pairs: text, and a word about it below
    lit: places in `steps` that are filled
    gap: between two boxes: room for the arrow"""
def stack(drawings, title: str, labels=..., gap: float=...) -> Drawing:
    """Drawings one below the other.

    drawings: from above to below
    labels: a line above each"""
def beside(drawings, title: str, labels=..., signs=..., gap: float=...) -> Drawing:
    """Drawings one beside the other, their middles on one line.

    drawings: from left to right
    labels: a line above each
    signs: what stands between two of them, as "@", "="; one fewer than drawings"""
def written(text: str, width: float=..., size: float=...) -> Drawing:
    """A text, cut into lines at its spaces.

    width: in pixels"""
