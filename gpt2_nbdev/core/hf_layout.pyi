"""The names and shapes of Hugging Face's files beside ours, and the same settings in their spelling."""
from torch import Tensor, nn
from .errors import UserError as UserError
def tensor_names(sizes) -> dict[str, tuple[str, tuple[int, ...]]]:
    """The layout of Hugging Face's GPT-2 files beside ours.

    sizes: vocab_size, context_length, emb_dim, n_layers, tie_weights
    returns: GPT-2's name → (our name, shape on disk)"""
def block_names(number: int, C: int) -> dict[str, tuple[str, tuple[int, ...]]]:
    """One block's part of `tensor_names`.

    number: of the block, from 0
    C: emb_dim"""
def is_transposed(name: str) -> bool:
    """Whether a tensor lies as (in, out) in the file, where we keep (out, in).

    name: GPT-2's"""
def some(names) -> str:
    """The first six, and how many more there are.

    names: of tensors, or faults"""
def hf_tensors(ours: dict[str, Tensor], sizes) -> dict[str, Tensor]:
    """Our tensors under Hugging Face's names; zeros where it wants a bias that we lack. `UserError`
    for what is missing, superfluous, or of another shape.

    ours: a plain model's state_dict
    sizes: the model's
    returns: on the CPU, contiguous, each with memory of its own"""
def to_hf_config(sizes, eot_id: int | None=...) -> dict:
    """The configuration as `transformers` spells it, and `qkv_bias` besides.

    sizes: the model's
    eot_id: the tokenizer's end-of-text id
    returns: what config.json holds"""
def true_config(model: nn.Module):
    """A model's configuration, with `tie_weights` as it is now.

    model: perhaps with a head that was tied or untied since it was made"""
