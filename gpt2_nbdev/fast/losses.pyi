"""Cross-entropy of many logits without ever holding them all, and the one gradient of a tied matrix."""
from typing import Any
from typing import Protocol
import torch
from torch import Tensor, nn
from ..core.batches import at_least_float as at_least_float, check_classes as check_classes, check_token_ids as check_token_ids
from ..core.parts import QUICK as QUICK, fits as fits, is_bare as is_bare, is_transformed as is_transformed, plain_weight as plain_weight
from .products import quick_product as quick_product
class _ChunkedCrossEntropy(torch.autograd.Function):
    """Mean cross-entropy of x Wᵀ; both gradients are computed in the forward pass, piece by piece."""
    @staticmethod
    def forward(ctx, x, weight, targets, ignore_index, n_pieces, with_grad):
        ...
    @staticmethod
    def backward(ctx, g):
        ...
def chunked_cross_entropy(x: Tensor, weight: Tensor, targets: Tensor, ignore_index: int=..., n_pieces: int=...) -> Tensor:
    """F.cross_entropy(x @ weight.T, targets) without ever holding all logits.

    x: (N, C) vectors
    weight: (V, C) the head
    targets: (N,) int64
    ignore_index: a target that counts for nothing
    n_pieces: how many pieces of about N / n_pieces tokens
    returns: scalar, nats"""
class _TwoUses(torch.autograd.Function):
    """A matrix to look up in, and the same matrix for the head; in the backward pass one gradient."""
    @staticmethod
    def forward(ctx, weight):
        ...
    @staticmethod
    def backward(ctx, rows, table):
        ...
class LanguageModel(Protocol):
    """What the loss in pieces needs to know of a model.

    embed: ids → vectors; `embed.token` is the table
    head: vectors → logits"""
    embed: nn.Module
    head: nn.Module
    def hidden(self, ids=..., *, embeds=..., mask=..., cache=...) -> Tensor:  # type: ignore[override]
        """self: (B, T, C), what the head reads
        ids: (B, T, C), what the head reads
        embeds: (B, T, C), what the head reads
        mask: (B, T, C), what the head reads
        cache: (B, T, C), what the head reads"""
def is_language_model(module: nn.Module) -> bool:
    """Whether a module has the parts of a `LanguageModel`.

    module: any"""
LOGITS_AT_ONCE: Any
LOOKUP: str
HIDDEN: str
def name_of_class(thing) -> str:
    """Where it is defined, as `gpt2_nbdev.gpt2.GPT2`.

    thing: a class or a function"""
def has_known_hidden(model: LanguageModel) -> bool:
    """Whether a model's `hidden` is chapter 07's."""
def loss_in_pieces(model: LanguageModel, ids: Tensor, targets: Tensor | None=..., *, mask: Tensor | None=..., cache=..., last_only: bool=..., ignore_index: int=...) -> Tensor:
    """A model's `forward`. Where it is a loss over many logits of a plain head, they are made a few
    tokens at a time.

    model: whose `forward` this stands in for
    ids: (B, T) int64
    targets: (B, T) int64, already shifted by one
    mask: as for the model
    cache: as for the model
    last_only: as for the model
    ignore_index: a target that counts for nothing
    returns: what the model's own `forward` gives"""
