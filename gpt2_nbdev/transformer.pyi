"""Attention, a small network, a norm and a residual connection make the part that GPT-2 repeats twelve times."""
from typing import Any
from dataclasses import dataclass
from torch import Tensor, nn
from .attention import CrossAttention as CrossAttention, MultiHeadAttention as MultiHeadAttention
from .core.batches import check_memory as check_memory
from .core.model_sizes import NamedSizes as NamedSizes, check_sizes as check_sizes
class LayerNorm(nn.Module):
    """Give each vector mean 0 and variance 1, then a learned scale and shift ([Ba et
    al. 2016](https://arxiv.org/abs/1607.06450))."""
    eps: Any
    scale: Any
    shift: Any
    def __init__(self, emb_dim: int):  # type: ignore[override]
        """emb_dim: C, the width of the vectors"""
    def forward(self, x: Tensor) -> Tensor:  # type: ignore[override]
        """The formula in one fused kernel. RuntimeError where the last axis is not C.

        x: (…, C), each vector on its own
        returns: (…, C)"""
class GELU(nn.Module):
    """GPT-2's activation: the tanh form of the Gaussian error linear unit ([Hendrycks
    and Gimpel 2016](https://arxiv.org/abs/1606.08415))."""
    def forward(self, x: Tensor) -> Tensor:  # type: ignore[override]
        """x · Φ(x), with the tanh formula in place of Φ.

        x: any shape
        returns: the same shape"""
class FeedForward(nn.Module):
    """Every position on its own: widen to 4C, activate, narrow to C."""
    fc: Any
    gelu: Any
    proj: Any
    drop: Any
    def __init__(self, emb_dim: int, drop_rate: float=...):  # type: ignore[override]
        """emb_dim: C
        drop_rate: share of output values set to 0 in training"""
    def forward(self, x: Tensor) -> Tensor:  # type: ignore[override]
        """What this network would add to x.

        x: (B, T, C)
        returns: (B, T, C)"""
@dataclass(frozen=True)
class GPTConfig(NamedSizes):
    """The sizes of a GPT. The defaults are GPT-2's, but for `qkv_bias`.

    vocab_size: V: 256 bytes + 50,000 merges + 1 special token
    context_length: the most tokens the model can read at once
    emb_dim: C: the width of a token's vector
    n_heads: H: attention heads of width D = C / H = 64
    n_layers: blocks, one after the other
    drop_rate: share of values set to 0 in training
    qkv_bias: a bias on queries, keys, values; OpenAI's models have it
    tie_weights: the head is the token table (chapter 07)"""
    vocab_size: int = ...
    context_length: int = ...
    emb_dim: int = ...
    n_heads: int = ...
    n_layers: int = ...
    drop_rate: float = ...
    qkv_bias: bool = ...
    tie_weights: bool = ...
    def __post_init__(self):  # type: ignore[override]
        """ValueError or TypeError for sizes of which no model can be built."""
class TransformerBlock(nn.Module):
    """GPT-2's block: `x + attn(norm1(x))`, then `x + ff(norm2(x))`; causal (Radford et
    al. 2019, section 2.3)."""
    causal: bool
    norm1: Any
    attn: Any
    norm2: Any
    ff: Any
    drop: Any
    def __init__(self, config: GPTConfig):  # type: ignore[override]
        """config: its widths, context_length, drop_rate and qkv_bias count"""
    def forward(self, x: Tensor, mask: Tensor | None=..., cache=..., return_weights: bool=...) -> Tensor:  # type: ignore[override]
        """Move information between tokens, then work on it at each token.

        x: (B, T, C)
        mask: bool, True = may attend: (B, T_keys) for padding, or 4 axes that broadcast to (B, H, T, T_keys)
        cache: one layer of a `KVCache`: keys and values of the tokens before x
        return_weights: also give the weights (B, H, T, T_keys)
        returns: (B, T, C), or with return_weights (x, weights)"""
class EncoderBlock(TransformerBlock):
    """BERT's kind of block, in GPT-2's order: every token sees every token ([Devlin et
    al. 2018](https://arxiv.org/abs/1810.04805))."""
    causal: bool
    def forward(self, x: Tensor, mask: Tensor | None=..., return_weights: bool=...) -> Tensor:  # type: ignore[override]
        """As `TransformerBlock`, without the causal mask, and so without a cache: a new
        token would change the old ones.

        x: (B, T, C)
        mask: bool, True = may attend: (B, T) for padding, or 4 axes that broadcast to (B, H, T, T)
        return_weights: also give the attention weights (B, H, T, T)
        returns: (B, T, C), or with return_weights (x, weights)"""
class DecoderBlock(nn.Module):
    """The decoder of a translator: causal self-attention, cross-attention to a memory,
    feed-forward ([Vaswani et al. 2017](https://arxiv.org/abs/1706.03762))."""
    norm1: Any
    attn: Any
    norm2: Any
    cross: Any
    norm3: Any
    ff: Any
    drop: Any
    def __init__(self, config: GPTConfig):  # type: ignore[override]
        """config: as for `TransformerBlock`"""
    def forward(self, x: Tensor, memory: Tensor, mask: Tensor | None=..., memory_mask: Tensor | None=..., cache=..., return_weights: bool=...) -> Tensor:  # type: ignore[override]
        """Look at what is written so far, then at the memory, then work on it.
        ValueError for a memory that does not fit x.

        x: (B, T, C) what is being written
        memory: (B, S, C) what was read: the encoder's output
        mask: bool, True = may attend: padding of x, (B, T_keys)
        memory_mask: bool, True = may attend: padding of memory, (B, S)
        cache: one layer of a `KVCache`, for the self-attention
        return_weights: also give the cross-attention weights (B, H, T, S)
        returns: (B, T, C), or with return_weights (x, weights)"""
