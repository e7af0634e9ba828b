"""An id becomes a vector, and so does its place in the text."""
from typing import Any
from torch import Tensor, nn
from .core.errors import UserError as UserError
from .core.batches import check_positions as check_positions, check_rows as check_rows
class InputEmbedding(nn.Module):
    """GPT-2's input: a vector for each token plus one for each position, then dropout."""
    token: Any
    position: Any
    drop: Any
    def __init__(self, vocab_size: int, emb_dim: int, context_length: int, drop_rate: float=...):  # type: ignore[override]
        """vocab_size: V, rows of the token table
        emb_dim: C, the width of every vector
        context_length: rows of the position table: the longest text
        drop_rate: share of values set to 0 in training"""
    def forward(self, ids: Tensor, start_pos: int=..., positions: Tensor | None=...) -> Tensor:  # type: ignore[override]
        """Token plus position vectors; UserError for an id or position that has none.

        ids: (B, T) int64
        start_pos: the position of the first column
        positions: (T,) or (B, T) int64; None = start_pos, start_pos + 1, …
        returns: (B, T, C)"""
def sinusoidal_positions(context_length: int, emb_dim: int) -> Tensor:
    """Fixed position vectors: sine and cosine at wavelengths from 2π towards 10000·2π
    ([Vaswani et al.](https://arxiv.org/abs/1706.03762), section 3.5).

    context_length: how many positions
    emb_dim: the width of each vector, even
    returns: (context_length, emb_dim) float32, values between -1 and 1"""
