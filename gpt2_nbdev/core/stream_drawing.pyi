"""The block's picture: a stream of vectors, and branches that read it and add to it."""
from typing import Any
from .drawings import MONO as MONO, SOFT as SOFT, Drawing as Drawing, mixed as mixed
from .lessons import COLORS as COLORS
STEP: int
STREAM: Any
NORM: Any
def draw_branch(sheet: Drawing, x: float, y: float, norm: str, name: str, note: str=..., step: float=...) -> None:
    """One branch: out of the stream, through a norm and a layer, back to a plus.

    sheet: drawn on
    x: where it leaves the stream
    y: where it leaves the stream
    norm: name of its norm; "" = none
    name: of the layer
    note: below the layer, or beside it in a stream that runs down
    step: to the next branch: below 0 the stream runs up, above it down"""
def draw_tokens(sheet: Drawing, xs, y: float, mixes: bool) -> None:
    """What a branch does to several tokens.

    sheet: drawn on
    xs: a stream for each token
    y: where the branch leaves the streams
    mixes: whether tokens receive from those before them"""
def residual_stream(branches, title: str, tokens=..., start: str=..., end: str=..., below=..., above=..., times: str=...) -> Drawing:
    """A stream from below to above with its branches, for one token and for several.

    branches: tuples: the norm's name or "", the layer's, a note, whether it mixes tokens
    title: what the drawing shows, for those who cannot see it
    tokens: their texts; none = the stream of one token alone
    start: what comes in, below
    end: what goes out, above
    below: layers before the first branch, on the stream
    above: layers after the last
    times: how often the branches are repeated, as "× 12" """
