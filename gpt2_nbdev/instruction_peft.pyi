"""Teach a model that continues texts to answer requests, by training one weight in a hundred; keep the rest as it was."""
from typing import Any
from contextlib import contextmanager
from pathlib import Path
from .core.checks import Number as Number, Whole as Whole, check_value as check_value, is_number as is_number, is_whole as is_whole
from .core.errors import MissingFileError as MissingFileError, NetworkError as NetworkError, UserError as UserError, UserTypeError as UserTypeError
from .core.parts import HOOKS as HOOKS, PRODUCTS as PRODUCTS, has_own_forward as has_own_forward, is_transformed as is_transformed, unchanged_on_error as unchanged_on_error, unwrap as unwrap
from .core.registry import ChangeKind as ChangeKind, register_change as register_change, trainable_names as trainable_names
import torch
from .core.methods import patch as patch
from torch import Tensor, nn
from .bpe import get_tokenizer as get_tokenizer
from .classification import DEFAULTS as DEFAULTS, TRAIN_MODES as TRAIN_MODES, wilson_interval as wilson_interval
from .core.checks import to_plain as to_plain
from .core.files import check_writable as check_writable
from .core.readers import TABLE_KINDS as TABLE_KINDS, as_records as as_records, check_instruction as check_instruction, kind_of as kind_of, name_of as name_of, place_in as place_in, tell_skipped as tell_skipped
from .core.readers import read_records as read_json_records
from .core.tables import read_table as read_table
from .core.hf_layout import true_config as true_config
from .fast.int8 import Int8Linear as Int8Linear, plain_copy as plain_copy, to_int8 as to_int8
from .gpt2 import GPT2 as GPT2, generate as generate, left_pad as left_pad, load_pretrained as load_pretrained, stream_text as stream_text
from .tokenizer import read_json as read_json, write_atomic as write_atomic
from .training import TrainConfig as TrainConfig, Trainer as Trainer
from .fast.products import quick_product as quick_product
from .transformer import LayerNorm as LayerNorm
def format_prompt(instruction: str, input: str=...) -> str:
    """A request in the form that the model is tuned on.

    instruction: what to do
    input: what to do it with; "" where the instruction says it all
    returns: ends where the answer begins"""
class InstructionDataset:
    """Instruction records as (inputs, targets); the loss counts the response and the end token that follows it."""
    max_length: int
    eot_id: Any
    items: Any
    too_long: Any
    def __init__(self, records, tokenizer, max_length: int, mask_prompt: bool=...):
        """records: dicts with instruction and output, and input where there is one
        tokenizer: the model's; it must have an end token
        max_length: the longest example in tokens: the model's context at most
        mask_prompt: False: the loss counts the prompt too"""
    def __len__(self):
        ...
    def __getitem__(self, i):
        ...
    def collate(self, items) -> tuple[Tensor, Tensor]:
        """A batch, filled up at the end with the end token and targets that count for nothing.

        items: examples (inputs, targets), each (T,)
        returns: (B, T) int64 each"""
def fine_tune(model: GPT2, dataset: InstructionDataset, steps: int=..., batch_size: int=..., learning_rate: float=..., seed: int=..., **config) -> Trainer:
    """Train on instructions, with chapter 08's loop.

    model: what requires gradients learns, in place
    dataset: examples
    steps: updates
    batch_size: examples in a batch
    learning_rate: the highest; adapters bear more than whole models
    seed: of the order of the examples
    config: further fields of TrainConfig
    returns: after `fit`; its history holds the losses"""
class LoRA(nn.Module):
    """Two thin matrices beside a frozen linear layer ([Hu et al. 2021](https://arxiv.org/abs/2106.09685))."""
    scale: Any
    drop_rate: float
    A: Any
    B: Any
    def __init__(self, layer, rank: int=..., alpha: float=..., drop_rate: float=...):  # type: ignore[override]
        """layer: the frozen linear layer
        rank: r, 1 to the layer's smaller width
        alpha: the change is multiplied by alpha / rank
        drop_rate: dropout on what A reads, in training"""
    def forward(self, layer, x: Tensor) -> Tensor:  # type: ignore[override]
        """What the layer gives, and the change.

        layer: the frozen layer
        x: (…, in)
        returns: (…, out)"""
    def change(self, x: Tensor) -> Tensor:  # type: ignore[override]
        """What is added: scale · (x Aᵀ) Bᵀ."""
    def delta(self) -> Tensor:  # type: ignore[override]
        """The change of the weights that would do the same.

        self: (out, in)
        returns: (out, in)"""
    def merged(self, layer) -> dict:  # type: ignore[override]
        """The layer's weights with the change in them.

        self: parameter's name → what it becomes
        layer: parameter's name → what it becomes
        returns: parameter's name → what it becomes"""
class AdaptedLinear(nn.Module):
    """A frozen linear layer with adapters beside it, at most one of them active. A layer *becomes* one, so that its weights keep their names."""
    def forward(self, x: Tensor) -> Tensor:  # type: ignore[override]
        """The active adapter's result, or the frozen layer's.

        x: (…, in)
        returns: (…, out)"""
    def is_alone(self) -> bool:  # type: ignore[override]
        """Whether no adapter takes part now."""
    def frozen(self, x: Tensor) -> Tensor:  # type: ignore[override]
        """The layer as it was. Only the gradient of x is computed, unless somebody lets the weights learn too."""
    def stored(self):  # type: ignore[override]
        """self: the weights, and a scale for each row where they are int8"""
class AdaptedInt8(AdaptedLinear):
    """The same over weights in 8 bits."""
    weight: Any
    def stored(self):  # type: ignore[override]
        ...
class AdaptedNorm(AdaptedLinear):
    """The same for a LayerNorm."""
    def frozen(self, x):  # type: ignore[override]
        ...
BECOMES: dict
def freeze(model: nn.Module) -> None:
    """Freeze all weights and make room for adapters beside each linear layer and norm.

    model: changed in place"""
def find_layers(model: nn.Module, targets) -> dict:
    """The linear layers that are meant. ValueError for a target that matches none.

    model: any
    targets: ends of names: "qkv", "out", "fc", "proj", "blocks.0.attn.qkv"
    returns: name → layer"""
def apply_lora(model: GPT2, rank: int=..., alpha: float=..., targets=..., drop_rate: float=..., name: str=...) -> GPT2:
    """Freeze a model and put a LoRA beside the layers that `targets` names.

    model: changed in place; all its own weights are frozen
    rank: r
    alpha: the change is multiplied by alpha / rank
    targets: which linear layers: qkv, out, fc, proj, or longer names
    drop_rate: dropout on what A reads, in training
    name: the adapter's name
    returns: the same model"""
def apply_peft(model: GPT2, method: str, name: str=..., **options) -> GPT2:
    """Freeze a model and add trainable parts to it. ValueError where it cannot be; then nothing was changed.

    model: changed in place; all its own weights are frozen
    method: a name of METHODS
    name: the adapter's name; it becomes the active one
    options: of the method: rank, alpha, targets, drop_rate; width; n_tokens
    returns: the same model"""
def set_adapter(model: GPT2, name: str | None) -> GPT2:
    """Choose the active adapter. ValueError for an unknown name, or while one is merged.

    model: with adapters
    name: which one is active and learns; None: none, the base alone
    returns: the same model"""
@contextmanager
def disable_adapter(model: GPT2):
    """Inside the block the model is its frozen base; afterwards the adapter is active again, and learns as before.

    model: with adapters"""
def frozen_linear(x: Tensor, stored: Tensor, scale: Tensor | None, bias: Tensor | None) -> Tensor:
    """A linear layer whose weights do not learn: the backward pass computes the gradient of x alone, and x is not kept.

    x: (…, in)
    stored: (out, in) weights, float or int8
    scale: (out,) for int8, else None
    bias: (out,)
    returns: (…, out)"""
class _Frozen(torch.autograd.Function):
    """"""
    @staticmethod
    def forward(ctx, x, stored, scale, bias):
        ...
    @staticmethod
    def backward(ctx, g):
        ...
class _LowRank(torch.autograd.Function):
    """x Wᵀ + bias + scale · (x Aᵀ) Bᵀ for frozen W: the second part is added into the memory of the first, forward and backward."""
    @staticmethod
    def forward(ctx, x, stored, row_scale, bias, A, B, scale):
        ...
    @staticmethod
    def backward(ctx, g):
        ...
METHODS: dict
def check_rank(layer, rank: int) -> None:
    """ValueError for a rank that is none, or larger than the layer's smaller width.

    layer: a linear layer
    rank: what was asked for"""
RULES: dict
def adapted(model: nn.Module) -> list:
    """The modules that can carry adapters.

    model: any"""
def fingerprint(model: nn.Module) -> str:
    """A hash over a model's own weights, without its adapters. The same numbers in half precision have the same.

    model: with adapters or without
    returns: 16 hexadecimal digits"""
def drop_adapters(model: GPT2) -> GPT2:
    """Take all adapters away; the weights that learned before there were any learn again. What was merged stays in the weights.

    model: with adapters
    returns: the same model, plain"""
class RecordLoader:
    """Batches of whole examples, in an order that the seed fixes. Each `iter` begins an epoch; `state_dict` says where it stands."""
    dataset: InstructionDataset
    batch_size: int
    seed: int
    epoch: Any
    batch: Any
    def __init__(self, dataset: InstructionDataset, batch_size: int, seed: int=...):
        """dataset: examples
        batch_size: examples in a batch; what is left over at the end of an epoch is left out
        seed: of the order"""
    def __len__(self) -> int:
        """self: batches of an epoch
        returns: batches of an epoch"""
    def __iter__(self):
        ...
    def state_dict(self) -> dict:
        """Where the loader stands, and what its order depends on.

        self: plain numbers, fit for JSON
        returns: plain numbers, fit for JSON"""
    def load_state_dict(self, state: dict) -> None:
        """Go on from there; `UserError` where examples or settings differ.

        state: what state_dict gave"""
def make_tuner(model: GPT2, dataset: InstructionDataset, steps: int=..., batch_size: int=..., learning_rate: float=..., seed: int=..., run_dir=..., tokenizer=..., **config) -> Trainer:
    """Chapter 08's trainer, set up for instructions.

    model: what requires gradients learns, in place
    dataset: examples
    steps: updates
    batch_size: examples in a batch
    learning_rate: the highest
    seed: of the order of the examples
    run_dir: a folder for checkpoints and the result; None: nothing is written
    tokenizer: stored in that folder
    config: further fields of TrainConfig
    returns: before `fit`"""
def respond(model: GPT2, tokenizer, instruction: str, input: str=..., **generate_options) -> str:
    """The model's answer. ValueError where the request leaves no room for one.

    model: tuned on instructions; its mode is put back
    tokenizer: the model's
    instruction: what to do
    input: what to do it with
    generate_options: of `stream_text`: max_new_tokens (100), temperature (0), top_k, top_p, generator"""
def stream_response(model: GPT2, tokenizer, instruction: str, input: str=..., **generate_options):
    """The same answer piece by piece, as it is made.

    model: as for `respond`
    tokenizer: the model's
    instruction: what to do
    input: what to do it with
    generate_options: as for `respond`"""
def merge_lora(model: GPT2, forget: bool=...) -> GPT2:
    """Add the active adapter's change to the weights. ValueError where it is merged already or cannot be. A matrix that another part uses too becomes the layer's own.

    model: its active adapter goes into the weights, in place
    forget: leave a plain model without adapters, which `save_pretrained` and `quantize_int8` take
    returns: the same model"""
def unmerge_lora(model: GPT2) -> GPT2:
    """Take the merged adapter out of the weights again: they are, bit for bit, those from before.

    model: after `merge_lora`
    returns: the same model"""
class BitFit(nn.Module):
    """A learned addition to a layer's bias."""
    bias: Any
    def __init__(self, layer):  # type: ignore[override]
        """layer: a linear layer with a bias, or a norm"""
    def of(self, layer) -> Tensor:  # type: ignore[override]
        ...
    def merged(self, layer) -> dict:  # type: ignore[override]
        ...
    def forward(self, layer, x: Tensor) -> Tensor:  # type: ignore[override]
        """The layer's output, shifted.

        layer: the frozen layer
        x: (…, in)
        returns: (…, out)"""
class Bottleneck(nn.Module):
    """Down to `width`, GELU, up again, added to the layer's output."""
    down: Any
    up: Any
    def __init__(self, layer, width: int=...):  # type: ignore[override]
        """layer: the frozen layer
        width: of the bottleneck"""
    def forward(self, layer, x: Tensor) -> Tensor:  # type: ignore[override]
        """The layer's output y, and up(gelu(down(y))).

        layer: the frozen layer
        x: (…, in)
        returns: (…, out)"""
class DoRA(LoRA):
    """LoRA for the direction of each row of the weights, a learned length beside it."""
    magnitude: Any
    def __init__(self, layer, **options):  # type: ignore[override]
        """layer: the frozen linear layer
        options: of LoRA"""
    def ratio(self, layer) -> Tensor:  # type: ignore[override]
        """The length a row shall have over the one it has.

        self: (out,)
        layer: (out,)
        returns: (out,)"""
    def forward(self, layer, x: Tensor) -> Tensor:  # type: ignore[override]
        """Rows of the layer and of the change together, each brought to its length.

        layer: the frozen layer
        x: (…, in)
        returns: (…, out)"""
    def merged(self, layer) -> dict:  # type: ignore[override]
        ...
class PromptTokens(nn.Module):
    """Learned vectors that stand before every text."""
    vectors: Any
    def __init__(self, model, n_tokens: int=...):  # type: ignore[override]
        """model: a GPT2
        n_tokens: how many"""
class PromptGPT2(GPT2):
    """A GPT2 with learned vectors before every text. It became one by `apply_peft(model, 'prompt')`."""
    was: Any
    can_cache: bool
    def hidden(self, ids=..., *, embeds=..., mask=..., cache=..., **options) -> Tensor:  # type: ignore[override]
        """GPT2's, with the active vectors in front.

        ids: (B, T)
        embeds: (B, T, C)
        mask: (B, T) bool
        cache: not with such tokens
        options: of GPT2.hidden
        returns: (B, T, C): the vectors before the text are cut off again"""
_PEFT_LAYERS: dict
_PEFT_TENSORS: dict
_PREFIX: str
def save_adapter(model: GPT2, dir, name: str | None=...) -> Path:
    """Write an adapter alone: LoRA and DoRA in the form of Hugging Face's `peft`. The base is not written, only a hash by which it is known again.

    model: with adapters
    dir: the folder; it is made where it does not exist, and other files in it stay
    name: which adapter; None: the active one"""
def load_adapter(model: GPT2, dir, name: str=..., check_base: bool=...) -> GPT2:
    """Put a saved adapter beside a model's layers. ValueError says what does not fit; then nothing was changed.

    model: the base, or a model with other adapters; changed in place
    dir: a folder made by `save_adapter` or by `peft`
    name: what to call it here
    check_base: ValueError where the file says that it was trained on other weights
    returns: the same model, the adapter active"""
READ_FIELDS: tuple
HARMLESS_FIELDS: dict
NEUTRAL_FIELDS: dict
OFF: tuple
def load_with_base(folder: Path) -> tuple:
    """A tuned model: its base, which may lie beside it, its other adapters, and the active one.

    folder: that a tuned model was written to: an adapter, and instruct.json which names its base
    returns: (GPT2 in eval mode with all its adapters, tokenizer)"""
def is_exact(answer: str, expected: str) -> bool:
    """Whether they are the same but for white space around them.

    answer: what the model wrote
    expected: the one right answer"""
def answer_records(model: GPT2, tokenizer, records, batch_size: int=..., max_new_tokens: int=...) -> list[str]:
    """The most probable answer to each record, in batches of prompts of like length. ValueError where one leaves no room for it.

    model: its mode is put back
    tokenizer: the model's
    records: dicts with instruction and input
    batch_size: answers that are written side by side
    max_new_tokens: at most in an answer"""
def score_records(records, answers) -> dict:
    """Exact matches by kind.

    records: dicts with output, and kind where there is one
    answers: a model's, in the same order
    returns: kind → (right, answers, low, high): the share's 95 % interval; "all" comes last"""
def contamination(train, test, n: int=...) -> list[int]:
    """Test records that stand in the training data: word for word, or with n words in a row.

    train: records that are learned from
    test: records to be judged by
    n: words in a row that count as the same text
    returns: numbers of the test records"""
def train_lora(model):
    """Freeze the body of a classifier, put LoRA beside its layers; afterwards merge it.

    model: a chapter 09 TextClassifier"""
def read_records(source, split: str | None=..., usual: str=..., encoding: str | None=..., skip_bad: bool=...) -> list[dict]:
    """Instruction records. ValueError names the line or record that is none, and the field that is missing.

    source: the Path of a .jsonl, .json, .csv or .tsv file; a stream of bytes, bytes, or a str: the text itself
    split: only records of this split; None: the usual one, where records have a split
    usual: which that is
    encoding: of the bytes; None = UTF-8
    skip_bad: leave bad records out and count them in a warning, instead of an error"""
TASK: str
def tune_to_folder(model: GPT2, tokenizer, records, dir, base: str, method: str=..., options: dict | None=..., **training) -> dict:
    """Tune a model and write what came of it. A stop keeps what is there, and `resume_tuning` goes on.

    model: the base, changed in place
    tokenizer: the base's
    records: to learn from
    dir: the folder to make
    base: the base's name or folder, written down for `load_tuned`
    method: of METHODS, or "full"
    options: the method's
    training: of `fine_tune`
    returns: records, left_out, learn, loss; interrupted, stopped_by"""
def resume_tuning(dir) -> dict:
    """Go on with a tuning from its last checkpoint, with the records that it was begun with.

    dir: the folder of a `tune_to_folder` that was stopped
    returns: as `tune_to_folder` gives it"""
def load_tuned(name_or_dir) -> tuple:
    """A tuned model with its tokenizer.

    name_or_dir: a folder that `tune_to_folder` wrote, or what `load_pretrained` takes
    returns: (GPT2 in eval mode, tokenizer)"""
