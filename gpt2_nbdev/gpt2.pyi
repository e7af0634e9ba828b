"""Assemble the 124-million-parameter model, account for every parameter, check it against an independent implementation, and let it write."""
from typing import Any
from pathlib import Path
import torch
import torch.nn as nn
from torch import Tensor
from .attention import KVCache as KVCache
from .bpe import get_tokenizer as get_tokenizer
from .core.batches import at_least_float as at_least_float, check_targets as check_targets, input_positions as input_positions
from .core.devices import choose_device as choose_device
from .core.errors import UserError as UserError
from .core.methods import patch as patch
from .core.model_folders import fill_model as fill_model, gpt2_kind as gpt2_kind, model_folder as model_folder, read_model as read_model, tokenizer_beside as tokenizer_beside, write_model as write_model
from .core.parts import eval_mode as eval_mode
from .core.random_state import random_kept as random_kept
from .core.registry import register_model as register_model
from .core.writing import check_generator as check_generator, check_logits as check_logits, check_options as check_options, check_prompt as check_prompt, check_sampling as check_sampling, end_ids as end_ids, known_ids as known_ids, start_of_text as start_of_text, text_ends as text_ends, until_ended as until_ended
from .embeddings import InputEmbedding as InputEmbedding
from .fast.decoding import compile_for_decoding as compile_for_decoding
from .fast.int8 import quantize_int8 as quantize_int8
from .transformer import GPTConfig as GPTConfig, LayerNorm as LayerNorm, TransformerBlock as TransformerBlock
class GPT2(nn.Module):
    """GPT-2 (Radford et al. 2019): embeddings, blocks, a final norm, a head."""
    config: GPTConfig
    embed: Any
    blocks: Any
    norm: Any
    head: Any
    def __init__(self, config: GPTConfig):  # type: ignore[override]
        """config: sizes; `GPTConfig()` is this course's 124M"""
    def forward(self, ids: Tensor, targets: Tensor | None=..., *, mask: Tensor | None=..., cache: KVCache | None=..., last_only: bool=..., ignore_index: int=...) -> Tensor:  # type: ignore[override]
        """From ids to logits; with `targets` to the mean cross-entropy.

        ids: (B, T) int64 token ids
        targets: (B, T) int64, the token after ids[:, t]
        mask: (B, cached + T) bool, True = real token
        cache: of earlier tokens; this call adds its own
        last_only: logits of the last position alone
        ignore_index: a target that counts for nothing
        returns: logits (B, T, V) or (B, 1, V); with targets the mean loss in nats"""
    def hidden(self, ids: Tensor | None=..., *, embeds: Tensor | None=..., mask: Tensor | None=..., positions: Tensor | None=..., cache: KVCache | None=..., return_attention: bool=...) -> Tensor:  # type: ignore[override]
        """What the head reads: embeddings through all blocks and the final norm.

        ids: (B, T) int64 token ids
        embeds: (B, T, C) in place of token vectors
        mask: (B, T) bool, True = real; or (B, H, T_q, T_k)
        positions: (T,) or (B, T) int64; None = counted
        cache: of earlier tokens; this call adds its own
        return_attention: also give each layer's weights
        returns: (B, T, C); with return_attention also a list of (B, H, T_q, T_k)"""
    @classmethod
    def from_pretrained(cls, name_or_dir) -> GPT2:
        """A model from `transformers`' files; UserError where they are not GPT-2's.

        name_or_dir: a folder, "course-small" (bundled), or "gpt2", … from the hub
        returns: float32, on the CPU, in eval mode"""
    def save_pretrained(self, dir, tokenizer=...) -> Path:  # type: ignore[override]
        """Write `config.json`, `model.safetensors` and the tokenizer's files as
        `transformers` reads them.

        dir: folder, made where it does not exist
        tokenizer: stored beside the weights
        returns: the folder"""
    def num_parameters(self, trainable_only: bool=...) -> int:  # type: ignore[override]
        """How many numbers the model learns.

        trainable_only: leave out frozen ones
        returns: a tied weight counts once"""
    def flops_per_token(self, T: int, training: bool=...) -> int:  # type: ignore[override]
        """Matrix-product work per token, as in [Chowdhery et al.
        2022](https://arxiv.org/abs/2204.02311), appendix B: 6 × matmul parameters +
        12·L·C·T.

        T: tokens in the sequence
        training: forward and backward; False: forward alone
        returns: floating-point operations; a multiplication and an addition are two"""
def init_weights(model: nn.Module) -> None:
    """GPT-2's start: N(0, 0.02²), biases 0, what writes to the stream smaller.

    model: with blocks; its weights are drawn anew"""
def parameter_counts(config: GPTConfig) -> dict[str, int]:
    """How many parameters each piece has, by formula.

    config: sizes
    returns: piece → parameters; the sum is the model's"""
def keep_only(logits: Tensor, keep: Tensor) -> Tensor:
    """Set all other logits to −∞: their probability becomes exactly zero.

    logits: (…, V)
    keep: (…, V) bool
    returns: (…, V)"""
def apply_temperature(logits: Tensor, temperature: float) -> Tensor:
    """Divide the logits by the temperature.

    logits: (…, V)
    temperature: below 1 sharpens, above 1 flattens, 0 keeps the largest alone
    returns: (…, V)"""
def keep_top_k(logits: Tensor, k: int) -> Tensor:
    """Keep the k largest logits, and what ties with the k-th.

    logits: (…, V)
    k: how many stay; more than V keeps all
    returns: (…, V)"""
def keep_top_p(logits: Tensor, p: float) -> Tensor:
    """Keep the nucleus: the fewest tokens whose probabilities sum to p.

    logits: (…, V)
    p: the probability that must be covered, in (0, 1]
    returns: (…, V)"""
def next_token_probs(logits: Tensor, temperature: float=..., top_k: int | None=..., top_p: float | None=...) -> Tensor:
    """The distribution of the next token: temperature, top-k, nucleus, softmax.

    logits: (B, V)
    temperature: 0 = all on the largest
    top_k: keep the k most probable
    top_p: then keep the nucleus of this probability
    returns: (B, V), rows sum to 1"""
def pick_next(logits: Tensor, temperature: float=..., top_k: int | None=..., top_p: float | None=..., generator: torch.Generator | None=...) -> Tensor:
    """Draw the next token of each row, by the rules above.

    logits: (B, V)
    temperature: 0 = always the most probable token
    top_k: keep the k most probable
    top_p: keep the nucleus
    generator: makes the choice repeatable
    returns: (B,) int64"""
def next_tokens(model: GPT2, ids: Tensor, pick, mask: Tensor | None=..., use_cache: bool=...):
    """Step by step: the next token of each row, appended to what the model sees.

    model: its mode is put back after each step
    ids: (B, T) the prompt
    pick: function: logits (B, V) → ids (B,)
    mask: (B, T) bool, padding on the left
    use_cache: keep keys and values; the tokens are the same without"""
def generate(model: GPT2, ids: Tensor, max_new_tokens: int, temperature: float=..., top_k: int | None=..., top_p: float | None=..., eos_id: int | None=..., mask: Tensor | None=..., use_cache: bool=..., generator: torch.Generator | None=..., vocab_size: int | None=...) -> Tensor:
    """Continue each prompt, seeing the last `context_length` tokens.

    model: its mode is put back afterwards
    ids: (B, T) int64 prompts; unequal ones through `left_pad`
    max_new_tokens: how many to add
    temperature: 0 = always the most probable token
    top_k: keep the k most probable
    top_p: keep the nucleus
    eos_id: fills a row that produced it; several in a list
    mask: (B, T) bool, True = real token, padding on the left
    use_cache: the same tokens either way, faster with
    generator: makes sampling repeatable
    vocab_size: draw ids below it; None = the tokenizer's
    returns: (B, T + max_new_tokens) int64"""
def left_pad(prompts, pad_id: int=...) -> tuple[Tensor, Tensor]:
    """Prompts of unequal length as one batch, padded on the left so that all end in the
    last column.

    prompts: lists of ids, of any lengths but 0
    pad_id: fills the gaps; the mask hides it
    returns: ids (B, T) int64 and mask (B, T) bool, True = real token"""
def stream_text(model: GPT2, tokenizer, prompt: str | list[int], max_new_tokens: int=..., **generate_options):
    """Continue a text and hand out each piece as soon as it is made of whole characters.

    model: its mode is put back after each token
    tokenizer: the one the model was trained with
    prompt: the text to continue, or its ids; an empty one begins with the end-of-text token
    max_new_tokens: at most; it ends earlier at eos_id
    generate_options: temperature, top_k, top_p, use_cache, generator, eos_id"""
def text_pieces(tokenizer, ids: list[int], steps, max_new_tokens: int, ends=...):
    """The text of new tokens; bytes that are not yet a whole character wait for the
    next token.

    tokenizer: whose tokens come
    ids: the tokens before
    steps: iterator of new ids, each a number or a tensor of one
    max_new_tokens: at most
    ends: ids at which the text ends"""
def load_pretrained(name_or_dir) -> tuple:
    """A model with the tokenizer it was trained with.

    name_or_dir: as for `GPT2.from_pretrained`
    returns: (GPT2 in eval mode, tokenizer)"""
def logits_error(device) -> float:
    """How far a device's logits are from the CPU's, on a small model of fixed random
    weights.

    device: "cuda", "mps", …
    returns: greatest difference over the greatest CPU logit; inf where it fails"""
def pick_device(name: str=...) -> torch.device:
    """The device to compute on; `auto` takes an accelerator only where its logits agree
    with the CPU's.

    name: "auto", "cpu", "cuda" or "mps" """
