"""GPT-2 from ids to probabilities: the stream of vectors, what each block adds to it, and how many parameters each part has."""
from .drawings import MONO as MONO, SOFT as SOFT, Drawing as Drawing, mixed as mixed, token_strip as token_strip, visible as visible
from .lessons import COLORS as COLORS
from .stream_drawing import NORM as NORM, draw_branch as draw_branch
STREAM: int
STEP: int
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
def draw_output(sheet: Drawing, y: float, last: str, likely: list[tuple[str, float]], is_tied: bool) -> None:
    """The last norm, the head, and the most probable next tokens.

    y: upper edge
    last: the token that is continued
    likely: next tokens and their probabilities
    is_tied: whether the head is the token table"""
def model_picture(model, tokenizer, ids: list[int], logits, n_likely: int=...) -> Drawing:
    """The whole model as one stream, from tokens to probabilities, with its parameters.

    model: with config, embed, blocks and norm; a head of its own only where it is untied
    tokenizer: the model's
    ids: of a text
    logits: tensor (V,), for what comes after the text
    n_likely: how many next tokens are shown"""
