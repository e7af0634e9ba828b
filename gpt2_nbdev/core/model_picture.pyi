"""GPT-2 from ids to probabilities: the stream of vectors, what each block adds to it, and how many parameters each part has."""
from .drawings import MONO as MONO, SOFT as SOFT, Drawing as Drawing, mixed as mixed, token_strip as token_strip, visible as visible
from .lessons import COLORS as COLORS
STREAM: int
def draw_branch(sheet: Drawing, y: float, name: str, what: str, color: str) -> None:
    """A branch of the residual stream: norm, layer, and back by an addition.

    y: where the branch leaves the stream
    name: of its layer
    what: it does
    color: of the layer"""
def draw_block(sheet: Drawing, y: float, n_layers: int) -> None:
    """A transformer block with its two branches.

    y: upper edge
    n_layers: how many there are"""
def draw_input(sheet: Drawing, y: float, pieces: list[str], ids: list[int], C: int) -> None:
    """Tokens, the two tables, and their sum, where the stream begins.

    y: upper edge
    pieces: the tokens' texts
    ids: their ids
    C: width of the stream"""
def draw_output(sheet: Drawing, y: float, likely: list[tuple[str, float]], is_tied: bool) -> None:
    """The last norm, the head, and the most probable next tokens.

    y: upper edge
    likely: next tokens and their probabilities
    is_tied: whether the head is the token table"""
def model_picture(model, pieces: list[str], ids: list[int], likely: list[str], probs: list[float]) -> Drawing:
    """The whole model as one stream, from tokens to probabilities, with its parameters.

    model: with config, embed, blocks and norm; a head of its own only where it is untied
    pieces: the tokens' texts
    ids: their ids
    likely: the next tokens that are most probable
    probs: their probabilities"""
