"""Three charts that a chapter shows with real numbers: parts of a whole, measurements beside a formula, probabilities before and after a rule."""
from .drawings import visible as visible
from .errors import UserError as UserError
from .lessons import COLORS as COLORS
def plot_shares(counts: dict[str, int], title: str, xlabel: str=...):
    """A bar for each part in millions, the largest above, with its share of the whole.

    counts: part → how many"""
def plot_formula(xs: list[float], rows: dict[str, list[tuple[float, float]]], xlabel: str, ylabel: str, **curves):
    """Points for what was measured, with their numbers, and lines for what a formula says.

    xs: where it was measured, on a logarithmic axis
    rows: name → for each x: measured, by formula
    curves: name → further values over xs, drawn as a dashed line"""
def plot_rules(before, rules: dict, tokenizer, n_tokens: int=...):
    """A panel for each rule: the tokens' probabilities before it in grey, after it in blue.

    before: tensor (V,), logits
    rules: four: title → logits after a rule
    tokenizer: which token an id is
    n_tokens: how many are shown: those that were most probable before"""
