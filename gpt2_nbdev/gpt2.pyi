"""Assemble the 124-million-parameter model, account for every parameter, check it against an independent implementation, and let it write."""
from typing import Any
from pathlib import Path
import torch
import torch.nn as nn
from .core.methods import patch as patch
from torch import Tensor
from .core.files import bundled_file as bundled_file, read_json as read_json, write_atomic as write_atomic
from .bpe import get_tokenizer as get_tokenizer
from .embeddings import InputEmbedding as InputEmbedding
from .attention import KVCache as KVCache
from .transformer import GPTConfig as GPTConfig, LayerNorm as LayerNorm, TransformerBlock as TransformerBlock
from .core.errors import MissingFileError as MissingFileError, NetworkError as NetworkError, UserError as UserError, UserTypeError as UserTypeError
from .core.batches import at_least_float as at_least_float, check_batch as check_batch, check_targets as check_targets
from .core.parts import eval_mode as eval_mode, has_own_forward as has_own_forward, unwrap as unwrap
from .fast.decoding import compile_for_decoding as compile_for_decoding
from .fast.int8 import Int8Linear as Int8Linear, float_tensors as float_tensors, quantize_int8 as quantize_int8, to_int8 as to_int8
from .core.registry import ChangeKind as ChangeKind, ModelKind as ModelKind, check_plain as check_plain, lost_settings as lost_settings, register_change as register_change, register_model as register_model
from .core.checks import Whole as Whole, check_value as check_value, is_number as is_number, is_whole as is_whole, to_plain as to_plain
from .core.errors import ExistingFileError as ExistingFileError
from .core.model_files import TokenRules as TokenRules, check_config as check_config, id_list as id_list, short_name as short_name, token_rules as token_rules, weight_files as weight_files
from .core.vocab_files import Vocabulary as Vocabulary, check_beside as check_beside, read_vocabulary as read_vocabulary, tokenizer_settings as tokenizer_settings, vocabulary_files as vocabulary_files
class GPT2(nn.Module):
    """GPT-2 ([Radford et al. 2019](https://cdn.openai.com/better-language-models/language_models_are_unsupervised_multitask_learners.pdf)): embeddings, blocks, a final norm, a head."""
    compiled: Any
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
        targets: (B, T) int64, already shifted by one: targets[:, t] is the token after ids[:, t]
        mask: (B, T) bool padding mask, True = real token; with a cache (B, cached + T)
        cache: keys and values of earlier tokens; this call adds its own
        last_only: logits of the last position alone
        ignore_index: a target that counts for nothing
        returns: logits (B, T, V), or (B, 1, V) with last_only; with targets the mean loss in nats, a scalar"""
    def num_parameters(self, trainable_only: bool=...) -> int:  # type: ignore[override]
        """How many numbers the model learns.

        trainable_only: leave out frozen ones
        returns: a tied weight counts once"""
    def hidden(self, ids: Tensor | None=..., *, embeds: Tensor | None=..., mask: Tensor | None=..., positions: Tensor | None=..., cache: KVCache | None=..., return_attention: bool=...) -> Tensor:  # type: ignore[override]
        """The vectors that the head reads: embeddings through all blocks and the final norm.

        ids: (B, T) int64 token ids
        embeds: (B, T, C) vectors to use in place of token embeddings; positions are added to them
        mask: (B, T) bool, True = real token, or broadcastable to (B, H, T_q, T_k)
        positions: (T,) or (B, T) int64; None = counted from the mask and the cache
        cache: keys and values of earlier tokens; this call adds its own
        return_attention: also give each layer's weights
        returns: (B, T, C); with return_attention a pair: it and a list of n_layers tensors (B, H, T_q, T_k)"""
    def flops_per_token(self, T: int, training: bool=...) -> int:  # type: ignore[override]
        """Matrix-product work per token, as in [Chowdhery et al. 2022](https://arxiv.org/abs/2204.02311), appendix B: 6 × matmul parameters + 12·L·C·T.

        T: tokens in the sequence
        training: forward and backward; False: forward alone
        returns: floating-point operations; a multiplication and an addition are two"""
    def save_pretrained(self, dir, tokenizer=...) -> Path:  # type: ignore[override]
        """Write `config.json`, `model.safetensors`, `tokenizer.json` and `tokenizer_config.json` as `transformers` reads them; each file is replaced whole or not at all.

        dir: folder, made where it does not exist
        tokenizer: stored beside the weights
        returns: the folder"""
    @classmethod
    def from_pretrained(cls, name_or_dir) -> GPT2:
        """A model from Hugging Face's files. ValueError where they are damaged or not GPT-2's, FileNotFoundError where one is missing, ConnectionError without network.

        name_or_dir: a folder, "course-small" (bundled), or "gpt2", "gpt2-medium", "gpt2-large", "gpt2-xl" (through huggingface_hub); a folder wins
        returns: float32, on the CPU, in eval mode"""
def parameter_counts(config: GPTConfig) -> dict[str, int]:
    """How many parameters each piece has, by formula.

    config: sizes
    returns: piece → parameters; the sum is the model's"""
def tensor_names(config: GPTConfig) -> dict[str, tuple[str, tuple[int, ...]]]:
    """The layout of Hugging Face's GPT-2 files beside ours. Matrices of blocks lie transposed there: (in, out).

    config: of the model
    returns: GPT-2's name → (our name, shape on disk)"""
def true_config(model: GPT2) -> GPTConfig:
    """A model's configuration, with `tie_weights` as it is now.

    model: perhaps with a head that was tied or untied since it was made"""
def to_hf_tensors(model: GPT2) -> dict[str, Tensor]:
    """The weights under the names and in the shapes of `transformers`' GPT2LMHeadModel; zeros where it wants a bias that we lack. UserError where the model has more than these.

    model: any size, tied or not
    returns: CPU tensors, contiguous"""
def to_hf_config(config: GPTConfig, eot_id: int | None=...) -> dict:
    """The configuration as `transformers` spells it, and `qkv_bias` besides.

    config: ours
    eot_id: the tokenizer's end-of-text id
    returns: what config.json holds"""
def keep_only(logits: Tensor, keep: Tensor) -> Tensor:
    """Set all other logits to −∞: their probability becomes exactly zero.

    logits: (…, V)
    keep: (…, V) bool
    returns: (…, V)"""
def apply_temperature(logits: Tensor, temperature: float) -> Tensor:
    """Divide the logits by the temperature.

    logits: (…, V)
    temperature: above 0; below 1 sharpens, above 1 flattens, 0 leaves the largest alone
    returns: (…, V)"""
def keep_top_k(logits: Tensor, k: int) -> Tensor:
    """Keep the k largest logits ([Fan et al. 2018](https://arxiv.org/abs/1805.04833)); what ties with the k-th stays too.

    logits: (…, V)
    k: how many stay; more than V keeps all
    returns: (…, V)"""
def keep_top_p(logits: Tensor, p: float) -> Tensor:
    """Keep the nucleus: the fewest tokens whose probabilities sum to p or more ([Holtzman et al. 2019](https://arxiv.org/abs/1904.09751)).

    logits: (…, V)
    p: the probability that must be covered, in (0, 1]
    returns: (…, V)"""
def next_token_probs(logits: Tensor, temperature: float=..., top_k: int | None=..., top_p: float | None=...) -> Tensor:
    """The distribution that the next token is drawn from: temperature, then top-k, then nucleus, then softmax.

    logits: (B, V)
    temperature: 0 = all on the largest
    top_k: keep the k most probable
    top_p: then keep the nucleus of this probability
    returns: (B, V), rows sum to 1"""
def check_sampling(temperature: float=..., top_k: int | None=..., top_p: float | None=...) -> tuple:
    """ValueError where a sampling option is outside its range.

    temperature: 0 or more
    top_k: 1 or more
    top_p: in (0, 1]
    returns: the three, as Python's own numbers"""
def choose(probs: Tensor, generator: torch.Generator | None=...) -> Tensor:
    """Draw one token a row.

    probs: (B, V)
    generator: its state decides; None = torch's own
    returns: (B,) int64"""
def next_tokens(model: GPT2, ids: Tensor, pick, mask: Tensor | None=..., use_cache: bool=...):
    """Step by step: the next token of each row, appended to the window that the model sees.

    model: in eval mode
    ids: (B, T) the prompt
    pick: function: logits (B, V) → ids (B,)
    mask: (B, T) bool, padding on the left
    use_cache: keep keys and values; the tokens are the same without"""
def generate(model: GPT2, ids: Tensor, max_new_tokens: int, temperature: float=..., top_k: int | None=..., top_p: float | None=..., eos_id: int | None=..., mask: Tensor | None=..., use_cache: bool=..., generator: torch.Generator | None=..., vocab_size: int | None=...) -> Tensor:
    """Continue each prompt. Past the context length the window slides: each token is predicted from the last `context_length` ones.

    model: its mode is put back afterwards
    ids: (B, T) int64 prompts; unequal ones through `left_pad`
    max_new_tokens: how many to add
    temperature: 0 = always the most probable token
    top_k: keep the k most probable
    top_p: keep the nucleus
    eos_id: a row that produced it is filled with it; several in a list
    mask: (B, T) bool, True = real token, padding on the left
    use_cache: the same tokens either way, faster with
    generator: makes sampling repeatable
    vocab_size: draw ids below it alone; None = those of the tokenizer that lay beside the model
    returns: (B, T + max_new_tokens) int64"""
def left_pad(prompts, pad_id: int=...) -> tuple[Tensor, Tensor]:
    """Prompts of unequal length as one batch, padded on the left so that all end in the last column.

    prompts: lists of ids, of any lengths but 0
    pad_id: fills the gaps; the mask hides it
    returns: ids (B, T) int64 and mask (B, T) bool, True = real token"""
def stream_text(model: GPT2, tokenizer, prompt: str, max_new_tokens: int=..., **generate_options):
    """Continue a text and hand out each piece as soon as it is made of whole characters.

    model: its mode is put back after each token
    tokenizer: the one the model was trained with
    prompt: the text to continue; an empty one begins with the end-of-text token
    max_new_tokens: at most; it ends earlier at eos_id
    generate_options: temperature, top_k, top_p, use_cache, generator, eos_id (an id or several; default: the model's or the tokenizer's)"""
def read_config(path) -> GPTConfig:
    """The configuration from Hugging Face's spelling; ValueError where it describes another architecture.

    path: a config.json"""
HUB_NAMES: Any
def load_pretrained(name_or_dir) -> tuple:
    """A model with the tokenizer it was trained with: the folder's `tokenizer.json`, or its `vocab.json` and `merges.txt`; GPT-2's where no vocabulary lies there and the number of tokens is GPT-2's.

    name_or_dir: a folder, "course-small" (bundled), or "gpt2", "gpt2-medium", "gpt2-large", "gpt2-xl"
    returns: (GPT2 in eval mode, tokenizer)"""
def plain_copy(model: GPT2) -> GPT2:
    """The plain model that the weights make: what a model folder can hold.

    model: perhaps with layers in int8, perhaps with adapters
    returns: float, without adapters; shares memory with the model where it can"""
def logits_error(device) -> float:
    """How far a device's logits are from the CPU's, on a small model of fixed random weights.

    device: "cuda", "mps", …
    returns: greatest difference from the CPU's logits, over their greatest size; inf where the device fails"""
def pick_device(name: str=...) -> torch.device:
    """The device to compute on. `auto` takes an accelerator only where its logits agree with the CPU's; a named one that disagrees is used with a warning.

    name: "auto", "cpu", "cuda" or "mps" """
