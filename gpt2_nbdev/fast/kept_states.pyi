"""What frozen blocks give does not change, so it is computed once; and padding is cheap where texts of a batch are of like length."""
from typing import Any
from typing import Optional, Protocol
import torch
from torch import Tensor
from ..core.counted import noun as noun
from ..core.devices import warn_without_bf16 as warn_without_bf16
from ..core.errors import UserError as UserError
from ..core.labels import label_numbers as label_numbers
from ..core.parts import eval_mode as eval_mode
KEPT_BYTES: Any
class TwoHalves(Protocol):
    """A classifier that can be cut behind its first n blocks."""
    def start(self, ids: Tensor, n: int) -> Tensor:  # type: ignore[override]
        """(B, T) ids through n blocks: (B, T, C)."""
    def finish(self, x: Tensor, lengths: Tensor, n: int) -> Tensor:  # type: ignore[override]
        """From there to (B, K) scores."""
    def __call__(self, ids: Tensor, lengths: Tensor) -> Tensor:  # type: ignore[override]
        """Both."""
class TextData:
    """Texts ready for the model: ids, or the states that its frozen blocks gave."""
    model: TwoHalves
    inputs: Any
    lengths: Any
    device: torch.device
    is_bf16: bool
    y: Any
    weights: Any
    n_kept: Any
    def __init__(self, model: TwoHalves, ids: list[list[int]], device: torch.device, is_bf16: bool=..., y: Optional[Tensor]=..., weights=...):
        """model: that will read them
        ids: of each text
        device: of the model
        is_bf16: products of matrices in half the bits
        y: (N,) numbers of the classes
        weights: N numbers: how much each text counts"""
    def __len__(self):
        ...
    def padded(self, rows: Tensor) -> Tensor:
        """These texts as one tensor, filled up on the right.

        rows: (B,) numbers of texts
        returns: (B, T) ids or (B, T, C) states"""
    def precision(self):
        """Half precision where it was asked for.

        self: a context manager"""
    def logits(self, rows: Tensor) -> Tensor:
        """The model's scores for these texts.

        rows: (B,) numbers of texts
        returns: (B, K) float32"""
    def all_logits(self, most: int=...) -> Tensor:
        """The scores of all texts, without dropout and gradients.

        most: tokens at once, filling included
        returns: (N, K) float32"""
    def keep(self, n: int) -> None:
        """Go through n blocks once and keep what they give.

        n: blocks"""
def token_batches(lengths: Tensor, most: int=...) -> list[Tensor]:
    """Texts of similar length together, at most so many tokens in each batch, or one text.

    lengths: (N,) tokens of each text
    most: tokens of a batch, filling included
    returns: numbers of texts"""
def prepare_texts(classifier, texts: list[str], y=..., weights=..., n_frozen: int=...) -> TextData:
    """Texts as ids, cut to what the model can read, through the frozen blocks already. `UserError`
    for a text without a token.

    classifier: model_, tokenizer_, max_length_, device_, classes_, precision
    texts: N texts
    y: N labels
    weights: N numbers: how much each counts
    n_frozen: blocks whose states are kept, if they fit"""
def class_weights(class_weight, classes, y: Tensor) -> Optional[Tensor]:
    """The weight of each class; None where all count alike.

    class_weight: None, "balanced", or {label: weight}
    classes: K labels
    y: (N,) numbers of the classes
    returns: (K,)"""
def text_weights(classifier, data: TextData) -> Optional[Tensor]:
    """What each text counts: its own weight times its class's. None where all count alike.

    classifier: class_weight, classes_
    data: with y
    returns: (N,), 1 in the mean"""
def weighted_loss(logits: Tensor, y: Tensor, weights: Optional[Tensor]=...) -> Tensor:
    """The mean cross-entropy over texts; with weights of mean 1 each loss times its weight.

    logits: (B, K)
    y: (B,) numbers of the classes
    weights: (B,)"""
