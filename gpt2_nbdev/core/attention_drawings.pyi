"""Tokens that go through heads, number by number; what a token reads; what wide heads do to the softmax."""
from .drawings import Drawing as Drawing, beside as beside, grid as grid, stack as stack
from .lessons import COLORS as COLORS
def taken(W, features: list[str]) -> list[str]:
    """The feature that each column of a projection takes most of.

    W: (C, D) a projection
    features: what each of a token's C numbers means
    returns: D names; "" for a column of zeros"""
def draw_heads(x, heads: dict, attention, mask, tokens: list[str], features: list[str]) -> Drawing:
    """Tokens carried through heads: q and k, scores, weights, v, and the mixtures.

    x: (T, C) the tokens' vectors
    heads: a head's name → its W_q, W_k, W_v, each (C, D)
    attention: a function of q, k, v and mask that gives mixtures and weights
    mask: (T, T) bool; True = may be read
    tokens: the tokens' texts
    features: what each of a token's C numbers means"""
def plot_reading(weights, tokens: list[str], title: str):
    """One token's weights as bars over the text.

    weights: (T,) what one token gives to each
    tokens: the text of each token"""
def plot_saturation(widths, weights: dict):
    """The largest weight and the sum of the softmax's slopes, against the width of a head.

    widths: of a head
    weights: a name → for each width the weights, (queries, keys), rows sum to 1"""
