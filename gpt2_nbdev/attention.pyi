"""From a weighted average to many heads: how a token reads the tokens before it."""
from typing import Any
from .core.methods import patch as patch
from torch import Tensor, nn
from .core.errors import UserError as UserError, UserTypeError as UserTypeError
from .core.parts import PRODUCTS as PRODUCTS, is_bare as is_bare
def scaled_dot_product_attention(q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None=..., drop_rate: float=...) -> tuple[Tensor, Tensor]:
    """softmax(q kᵀ / √D) v, by hand ([Vaswani et al. 2017](https://arxiv.org/abs/1706.03762), section 3.2.1).

    q: (…, T_q, D) queries
    k: (…, T_k, D) keys
    v: (…, T_k, D) values
    mask: bool, broadcastable to (…, T_q, T_k); True = may attend
    drop_rate: share of the weights set to 0, for training
    returns: output (…, T_q, D) and weights (…, T_q, T_k)"""
class SelfAttention(nn.Module):
    """One head in which every token attends to every token."""
    query: Any
    key: Any
    value: Any
    def __init__(self, d_in: int, d_out: int, qkv_bias: bool=...):  # type: ignore[override]
        """d_in: width of a token's vector, C
        d_out: width of queries, keys and values, D
        qkv_bias: whether the three projections have a bias"""
    def forward(self, x: Tensor) -> Tensor:  # type: ignore[override]
        """Each token's mixture of all values.

        x: (B, T, d_in)
        returns: (B, T, d_out)"""
class CausalAttention(nn.Module):
    """One head in which a token attends to itself and to the tokens before it."""
    query: Any
    key: Any
    value: Any
    drop_rate: float
    def __init__(self, d_in: int, d_out: int, context_length: int, drop_rate: float=..., qkv_bias: bool=...):  # type: ignore[override]
        """d_in: width of a token's vector, C
        d_out: width of queries, keys and values, D
        context_length: the most tokens it will see
        drop_rate: dropout on the weights
        qkv_bias: whether the three projections have a bias"""
    def forward(self, x: Tensor) -> Tensor:  # type: ignore[override]
        """Each token's mixture of the values up to its own place.

        x: (B, T, d_in); ValueError where T is more than context_length
        returns: (B, T, d_out)"""
class MultiHeadAttention(nn.Module):
    """H heads in one product, as in GPT-2 ([Vaswani et al. 2017](https://arxiv.org/abs/1706.03762), section 3.2.2)."""
    n_heads: int
    context_length: int
    drop_rate: float
    causal: bool
    qkv: Any
    out: Any
    def __init__(self, emb_dim: int, n_heads: int, context_length: int, drop_rate: float=..., qkv_bias: bool=..., causal: bool=...):  # type: ignore[override]
        """emb_dim: width of a token's vector, C; ValueError where it is no multiple of n_heads
        n_heads: heads, H, each of width D = C / H
        context_length: the most tokens it will see
        drop_rate: dropout on the weights, in training
        qkv_bias: whether the projections to queries, keys and values have a bias
        causal: whether a token is kept from seeing later ones"""
    def forward(self, x: Tensor, context: Tensor | None=..., mask: Tensor | None=..., cache=..., return_weights: bool=...) -> Tensor:  # type: ignore[override]
        """Each token's mixture of values, from all heads.

        x: (B, T, C) the tokens that ask; ValueError where T is more than context_length
        context: (B, T_k, C) attend to these in place of x; never causal
        mask: bool, (B, T_k) padding or broadcastable to (B, H, T, T_k); True = may attend
        cache: one layer of a KVCache: keys and values of earlier tokens; this call adds its own
        return_weights: give the weights (B, H, T, T_k) too
        returns: (B, T, C), or a pair: it and the weights"""
def plot_attention(weights: Tensor, tokens: list[str], queries: list[str] | None=..., titles: list[str] | None=...):
    """One square a head: the row is the token that reads, the column the token it reads from.

    weights: (H, T_q, T_k) or (T_q, T_k), rows sum to 1
    tokens: the text of each token that is read
    queries: the text of each token that reads; None: the last T_q of `tokens`
    titles: one a head; None: their numbers"""
class LayerCache:
    """Keys and values that one layer has computed so far."""
    keys: Tensor
    values: Tensor
    length: Any
    def __init__(self, keys: Tensor, values: Tensor):
        """keys: (B, H, max_length, D) memory for the keys
        values: the same for the values"""
    def append(self, k: Tensor, v: Tensor) -> tuple[Tensor, Tensor]:
        """Add the newest tokens. ValueError where they do not fit.

        k: (B, H, T, D) new keys
        v: (B, H, T, D) new values
        returns: all keys and values so far, each (B, H, length, D)"""
class KVCache:
    """A cache for each layer of a model."""
    layers: Any
    def __init__(self, n_layers: int, batch_size: int, n_heads: int, max_length: int, head_dim: int, device=..., dtype=...):
        """n_layers: attention layers
        batch_size: texts, B
        n_heads: heads, H
        max_length: the most tokens to keep
        head_dim: width of a head, D
        device: where the memory lies
        dtype: of keys and values"""
    def layer(self, i: int) -> LayerCache:
        """One layer's cache.

        i: number of the layer, from 0"""
    @property
    def length(self) -> int:
        """Tokens that all layers have seen."""
    def truncate(self, length: int=...) -> None:
        """Forget all tokens after the first `length`; 0 empties the cache. ValueError for more than there are.

        length: how many tokens to keep"""
