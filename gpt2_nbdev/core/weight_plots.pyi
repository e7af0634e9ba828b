"""One square a head: the row is the token that reads, the column the token that is read."""
from .counted import noun as noun
from .errors import UserError as UserError
def plot_attention(weights, tokens: list[str], queries: list[str] | None=..., titles: list[str] | None=...):
    """One square a head: the row is the token that reads, the column the token it reads
    from.

    weights: tensor (H, T_q, T_k) or (T_q, T_k), rows sum to 1
    tokens: the text of each token that is read
    queries: the text of each token that reads; None: the last T_q of `tokens`
    titles: one a head; None: their numbers"""
