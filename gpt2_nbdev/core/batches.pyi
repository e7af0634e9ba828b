"""Ids, vectors and targets are checked where they come in, in a sentence that says what was given and what is needed."""
from torch import Tensor
from .counted import noun as noun
from .errors import UserError as UserError, UserTypeError as UserTypeError
from .parts import in_torch_func as in_torch_func
def check_range(ids: Tensor, size: int, what: str, where: str, hint: str) -> None:
    """`UserError` for a number outside a table, `UserTypeError` for numbers that are not whole.

    ids: any shape, int64 or int32
    size: entries of the table that is looked up in
    what: how messages call a number
    where: how they call the table
    hint: what to do"""
def check_token_ids(ids: Tensor, vocab_size: int) -> None:
    """`check_range` for token ids.

    ids: any shape, int64 or int32
    vocab_size: V"""
def check_batch(config, ids, embeds) -> tuple[int, int]:
    """The batch's size; `UserError` or `UserTypeError` where the input is none.

    config: a model's sizes
    ids: (B, T) int64, or None
    embeds: (B, T, C) vectors, or None
    returns: (B, T)"""
def check_rows(ids: Tensor, vocab_size: int) -> None:
    """`UserError` for ids that are no batch of rows, or not in the vocabulary.

    ids: to be (B, T) int64
    vocab_size: V"""
def check_positions(positions: Tensor | None, start_pos: int, ids: Tensor, context_length: int) -> Tensor:
    """The positions; `UserError` where they leave the context.

    positions: (T,) or (B, T) int64; None = counted from start_pos
    start_pos: of the first column
    ids: (B, T)
    context_length: rows of the position table"""
def check_heads(emb_dim: int, n_heads: int) -> None:
    """`UserError` where the width cannot be shared evenly by the heads.

    emb_dim: C
    n_heads: H"""
def check_vectors(x: Tensor, emb_dim: int, name: str=...) -> None:
    """`UserError` for vectors of another shape.

    x: to be (B, T, C)
    emb_dim: C
    name: how messages call it"""
def check_length(T: int, context_length: int) -> None:
    """`UserError` for a text that is too long.

    T: tokens, those in a cache too
    context_length: the most there may be"""
def text_room(model) -> int:
    """The most tokens of a text that a model reads at once: its context, without the places that
    learned prompt tokens take.

    model: a model with `config`; one with learned prompt tokens says `n_before`"""
def check_memory(x: Tensor, memory: Tensor, emb_dim: int) -> None:
    """`UserError` where one text cannot read the other.

    x: (B, T, C) that reads
    memory: to be (B, S, C), what is read
    emb_dim: C"""
def check_mask(mask, shape: tuple[int, int, int, int]) -> None:
    """`UserError` or `UserTypeError` for a mask that says nothing about these keys.

    mask: bool, (B, T_k) or four axes; None = no mask
    shape: (B, H, T, T_k), to which it must broadcast"""
def token_positions(mask: Tensor | None, seen: int, T: int, device) -> Tensor:
    """Positions of the T newest tokens: counted over real tokens where there is a padding mask, so
    that padding takes none.

    mask: (B, cached + T) bool padding mask, True = real token; of another shape: not looked at
    seen: tokens in a cache
    T: new tokens
    device: of the result
    returns: (T,) or (B, T) int64"""
def input_positions(config, ids, embeds, mask: Tensor | None, positions: Tensor | None, seen: int) -> Tensor:
    """The positions of a model's input; `UserError` or `UserTypeError` where the input is none, or
    too long.

    config: a model's sizes
    ids: (B, T) int64, or None
    embeds: (B, T, C) vectors, or None
    mask: as for `token_positions`
    positions: (T,) or (B, T) int64; None = counted
    seen: tokens in a cache
    returns: (T,) or (B, T) int64"""
def check_classes(targets: Tensor, vocab_size: int, ignore_index: int=...) -> None:
    """`UserError` for a target outside the vocabulary.

    targets: of token ids
    vocab_size: V
    ignore_index: a target that counts for nothing"""
def check_targets(targets, logits: Tensor, ignore_index: int=...) -> Tensor:
    """The targets of logits; `UserError` or `UserTypeError` where they are none.

    targets: (B, T) token ids
    logits: (B, T, V)
    ignore_index: a target that counts for nothing
    returns: (B, T) int64"""
def at_least_float(logits: Tensor) -> Tensor:
    """A sum over a vocabulary is too long for half precision.

    logits: any precision
    returns: float32 or float64"""
