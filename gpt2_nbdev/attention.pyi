"""From a weighted average to many heads: how a token reads the tokens before it."""
from typing import Any
from torch import Tensor, nn
from .core.batches import check_heads as check_heads, check_length as check_length, check_mask as check_mask, check_memory as check_memory, check_vectors as check_vectors
from .core.errors import UserError as UserError
from .core.weight_plots import plot_attention as plot_attention
def scaled_dot_product_attention(q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None=..., drop_rate: float=...) -> tuple[Tensor, Tensor]:
    """softmax(q kᵀ / √D) v, by hand ([Vaswani et al.
    2017](https://arxiv.org/abs/1706.03762), section 3.2.1).

    q: (…, T_q, D) queries
    k: (…, T_k, D) keys
    v: (…, T_k, D) values
    mask: bool, fits (…, T_q, T_k); True = may attend
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
class CausalAttention(SelfAttention):
    """One head in which a token attends to itself and to the tokens before it."""
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
def split_heads(x: Tensor, n_heads: int) -> Tensor:
    """Cut each token's vector into one piece a head. A view: nothing is copied.

    x: (B, T, C)
    n_heads: H
    returns: (B, H, T, D), D = C / H"""
def merge_heads(y: Tensor) -> Tensor:
    """Put each token's pieces side by side again.

    y: (B, H, T, D)
    returns: (B, T, C)"""
def may_attend(q: Tensor, k: Tensor, mask: Tensor | None, causal: bool) -> Tensor | None:
    """Which query may read which key.

    q: (B, H, T, D) queries of the newest tokens
    k: (B, H, T_k, D) keys, those of earlier tokens first
    mask: bool, (B, T_k) padding or four axes; True = may attend
    causal: whether a token is kept from seeing later ones
    returns: bool, broadcastable to (B, H, T, T_k); None = all"""
def attend(q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None=..., causal: bool=..., drop_rate: float=..., return_weights: bool=...) -> tuple[Tensor, Tensor | None]:
    """Each query's mixture of values. A query that may read nothing gets 0.

    q: (B, H, T, D)
    k: (B, H, T_k, D)
    v: (B, H, T_k, D)
    mask: as for `may_attend`
    causal: as for `may_attend`
    drop_rate: dropout on the weights
    return_weights: by the formula, which has them
    returns: (B, H, T, D), weights (B, H, T, T_k) or None"""
class MultiHeadAttention(nn.Module):
    """H heads in one product, as in GPT-2 ([Vaswani et al.
    2017](https://arxiv.org/abs/1706.03762), section 3.2.2)."""
    n_heads: int
    context_length: int
    drop_rate: float
    causal: bool
    qkv: Any
    out: Any
    def __init__(self, emb_dim: int, n_heads: int, context_length: int, drop_rate: float=..., qkv_bias: bool=..., causal: bool=...):  # type: ignore[override]
        """emb_dim: width of a token's vector, C; ValueError unless a multiple of H
        n_heads: heads, H, each of width D = C / H
        context_length: the most tokens it will see
        drop_rate: dropout on the weights, in training
        qkv_bias: a bias on queries, keys and values
        causal: whether a token is kept from seeing later ones"""
    def forward(self, x: Tensor, mask: Tensor | None=..., cache=..., return_weights: bool=...) -> Tensor:  # type: ignore[override]
        """Each token's mixture of values, from all heads.

        x: (B, T, C); ValueError where T is more than context_length
        mask: bool, (B, T_k) padding or broadcastable to (B, H, T, T_k); True = may attend
        cache: one layer of a KVCache: earlier tokens; this call adds its own
        return_weights: give the weights (B, H, T, T_k) too
        returns: (B, T, C), or a pair: it and the weights"""
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
        """Forget all tokens after the first `length`; 0 empties the cache. ValueError
        for more than there are.

        length: how many tokens to keep"""
class CrossAttention(nn.Module):
    """Attention in which one text reads another, the memory ([Vaswani et al.
    2017](https://arxiv.org/abs/1706.03762), section 3.2.3)."""
    n_heads: int
    drop_rate: float
    query: Any
    key_value: Any
    out: Any
    def __init__(self, emb_dim: int, n_heads: int, drop_rate: float=..., qkv_bias: bool=...):  # type: ignore[override]
        """emb_dim: width of a token's vector, C; ValueError where it is no multiple of n_heads
        n_heads: heads, H, each of width D = C / H
        drop_rate: dropout on the weights, in training
        qkv_bias: a bias on queries, keys and values"""
    def forward(self, x: Tensor, memory: Tensor, mask: Tensor | None=..., return_weights: bool=...) -> Tensor:  # type: ignore[override]
        """Each token's mixture of the memory's values, from all heads.

        x: (B, T, C) the text that reads
        memory: (B, S, C) the text that is read
        mask: bool, (B, S) padding of the memory or broadcastable to (B, H, T, S); True = may attend
        return_weights: give the weights (B, H, T, S) too
        returns: (B, T, C), or a pair: it and the weights"""
