"""Teach a model that continues texts to answer requests, by training one weight in a hundred; keep the rest as it was."""
from typing import Any
from contextlib import contextmanager
from pathlib import Path
from .core.adapter_files import read_adapter as read_adapter, save_with_base as save_with_base, write_adapter as write_adapter
from .core.adapter_plan import adapter_plan as adapter_plan, check_same_base as check_same_base, copy_tensors as copy_tensors
from .core.adapter_records import Method as Method, adapted as adapted, adapter_device as adapter_device, adapter_dtype as adapter_dtype
from .core.adapter_records import adapter_names as adapter_names, adapter_record as adapter_record
from .core.adapter_records import adapter_tensors as adapter_tensors, adapters_lose as adapters_lose, as_targets as as_targets
from .core.adapter_records import check_known as check_known, check_merge as check_merge, check_new_name as check_new_name
from .core.adapter_records import check_no_adapters as check_no_adapters, check_own as check_own, check_prompted as check_prompted
from .core.adapter_records import check_rank as check_rank, check_request as check_request, check_targets as check_targets
from .core.adapter_records import check_unmerged as check_unmerged, describe_adapters as describe_adapters, fingerprint as fingerprint
from .core.adapter_records import merge_layers as merge_layers, new_record as new_record, take_away as take_away
from .core.adapter_records import unmerge_layers as unmerge_layers, wide as wide
from .core.batches import text_room as text_room
from .core.instructions import as_records as as_records, check_answers as check_answers, check_end as check_end
from .core.instructions import check_instruction as check_instruction, check_requests as check_requests, check_room as check_room
from .core.instructions import check_texts as check_texts, tell_too_long as tell_too_long
from .core.parts import PRODUCTS as PRODUCTS, become as become, put_in_place as put_in_place, take_over as take_over
from .core.parts import unchanged_on_error as unchanged_on_error, unwrap as unwrap
from .core.record_loader import RecordLoader as RecordLoader
from .core.registry import ChangeKind as ChangeKind, register_change as register_change
from .fast.speed import kept_speed as kept_speed
from .core.methods import patch as patch
from torch import Tensor, nn
from .classification import DEFAULTS as DEFAULTS, TRAIN_MODES as TRAIN_MODES, wilson_interval as wilson_interval
from .core.hf_layout import true_config as true_config
from .fast.int8 import Int8Linear as Int8Linear, plain_copy as plain_copy, to_int8 as to_int8
from .gpt2 import GPT2 as GPT2, generate as generate, left_pad as left_pad, stream_text as stream_text
from .training import TrainConfig as TrainConfig, Trainer as Trainer
from .transformer import LayerNorm as LayerNorm
def format_prompt(instruction: str, input: str=...) -> str:
    """A request in the form that the model is tuned on.

    instruction: what to do
    input: what to do it with; "" where the instruction says it all
    returns: ends where the answer begins"""
def shifted(ids: list[int], n_prompt: int) -> tuple[Tensor, Tensor]:
    """What is read, and the token after each; -100 where that belongs to the request.

    ids: a whole example
    n_prompt: how many of them are the request
    returns: inputs and targets, (T,) int64 each"""
class InstructionDataset:
    """Instruction records as (inputs, targets); the loss counts the answer and its end."""
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
        """A batch, filled up with the end token and with targets that count for nothing.

        items: examples (inputs, targets), each (T,)
        returns: (B, T) int64 each"""
def make_tuner(model: GPT2, dataset: InstructionDataset, steps: int=..., batch_size: int=..., learning_rate: float=..., seed: int=..., run_dir=..., tokenizer=..., **config) -> Trainer:
    """Chapter 08's trainer, set up for instructions.

    model: what requires gradients learns, in place
    dataset: examples
    steps: updates
    batch_size: examples in a batch
    learning_rate: the highest; adapters bear more than whole models
    seed: of the order of the examples
    run_dir: a folder for checkpoints and the result; None: nothing is written
    tokenizer: stored in that folder
    config: further fields of TrainConfig
    returns: before `fit`"""
def fine_tune(model: GPT2, dataset: InstructionDataset, steps: int=..., batch_size: int=..., learning_rate: float=..., seed: int=..., **config) -> Trainer:
    """Train on instructions.

    model: what requires gradients learns, in place
    dataset: examples
    steps: updates
    batch_size: examples in a batch
    learning_rate: the highest
    seed: of the order of the examples
    config: further fields of TrainConfig
    returns: after `fit`; its history holds the losses"""
class LoRA(nn.Module):
    """Two thin matrices beside a frozen linear layer."""
    scale: Any
    drop_rate: float
    A: Any
    B: Any
    def __init__(self, layer, rank: int=..., alpha: float=..., drop_rate: float=...):  # type: ignore[override]
        """layer: the frozen linear layer
        rank: r, 1 to the layer's smaller width
        alpha: the change is multiplied by alpha / rank
        drop_rate: dropout on what A reads, in training"""
    def forward(self, x: Tensor, y: Tensor, layer=...) -> Tensor:  # type: ignore[override]
        """What the layer gives, and the change.

        x: (…, in) what the layer reads
        y: (…, out) what it gives
        layer: the layer; other adapters ask for its weights
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
class Adapted(nn.Module):
    """A frozen layer with adapters beside it, at most one of them active."""
    adapters: Any
    active: Any
    merged: Any
    def __init__(self, layer: nn.Module):  # type: ignore[override]
        """layer: whose weights, hooks and settings this one takes over"""
    def forward(self, x: Tensor) -> Tensor:  # type: ignore[override]
        """What the frozen layer gives, as the active adapter changes it.

        x: (…, in)
        returns: (…, out)"""
    def frozen(self, x: Tensor) -> Tensor:  # type: ignore[override]
        """What the layer gives without adapters."""
    def adapter(self):  # type: ignore[override]
        """The adapter that takes part now.

        self: or None"""
class AdaptedLinear(Adapted, nn.Linear):
    """A linear layer with adapters."""
    was: Any
class AdaptedInt8(Adapted, Int8Linear):
    """The same over weights in 8 bits."""
    was: Any
class AdaptedNorm(Adapted, LayerNorm):
    """A LayerNorm with adapters."""
    was: Any
ADAPTED: Any
def find_layers(model: nn.Module, targets) -> dict:
    """The linear layers that are meant. `UserError` for a target that matches none.

    model: any
    targets: ends of names: "qkv", "out", "fc", "proj", "blocks.0.attn.qkv"
    returns: name → layer"""
def by_targets(model: nn.Module, options: dict) -> dict:
    """The layers that the options name.

    model: any
    options: of a method that has targets
    returns: name → layer"""
LOW_RANK: dict
METHODS: dict
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
    """Freeze a model and add trainable parts. `UserError` where that cannot be.

    model: changed in place; all its own weights are frozen
    method: a name of METHODS
    name: the adapter's name; it becomes the active one
    options: of the method: rank, alpha, targets, drop_rate; width; n_tokens
    returns: the same model"""
def put_beside(model: GPT2, method: str, name: str, options: dict) -> None:
    """Freeze the model, make room, make the adapters, write down what they are.

    model: changed in place
    method: a name of METHODS
    name: the adapter's
    options: of the method, all of them"""
def set_adapter(model: GPT2, name: str | None) -> GPT2:
    """Choose the active adapter. Not while one is merged.

    model: with adapters
    name: which one is active and learns; None: none, the base alone
    returns: the same model"""
@contextmanager
def disable_adapter(model: GPT2):
    """Inside the block the model is its frozen base; afterwards all is as before.

    model: with adapters"""
def drop_adapters(model: GPT2) -> GPT2:
    """Take all adapters away; what learned before there were any learns again.

    model: with adapters
    returns: the same model, plain"""
def respond(model: GPT2, tokenizer, instruction: str, input: str=..., **generate_options) -> str:
    """The model's answer. `UserError` where the request leaves no room for one.

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
    """Add the active adapter's change to the weights. `UserError` where that cannot be.

    model: its active adapter goes into the weights, in place
    forget: leave a plain model without adapters
    returns: the same model"""
def unmerge_lora(model: GPT2) -> GPT2:
    """Take the merged adapter out again: bit for bit the weights from before.

    model: after `merge_lora`
    returns: the same model"""
class BitFit(nn.Module):
    """A learned addition to a layer's bias."""
    bias: Any
    def __init__(self, layer):  # type: ignore[override]
        """layer: a linear layer with a bias, or a norm"""
    def forward(self, x: Tensor, y: Tensor, layer=...) -> Tensor:  # type: ignore[override]
        """The layer's output y, shifted.

        self: (…, out)
        x: (…, out)
        y: (…, out)
        layer: (…, out)
        returns: (…, out)"""
    def of(self, layer) -> Tensor:  # type: ignore[override]
        """The layer's own bias.

        self: (out,)
        layer: (out,)
        returns: (out,)"""
    def merged(self, layer) -> dict:  # type: ignore[override]
        """The bias with the shift in it."""
class Bottleneck(nn.Module):
    """Down to `width`, GELU, up again, added to the layer's output."""
    down: Any
    up: Any
    def __init__(self, layer, width: int=...):  # type: ignore[override]
        """layer: the frozen layer
        width: of the bottleneck"""
    def forward(self, x: Tensor, y: Tensor, layer=...) -> Tensor:  # type: ignore[override]
        """The layer's output y, and up(gelu(down(y))).

        self: (…, out)
        x: (…, out)
        y: (…, out)
        layer: (…, out)
        returns: (…, out)"""
class DoRA(LoRA):
    """LoRA for the direction of each row of the weights, a learned length beside it."""
    magnitude: Any
    def __init__(self, layer, **options):  # type: ignore[override]
        """layer: the frozen linear layer
        options: of LoRA"""
    def forward(self, x: Tensor, y: Tensor, layer=...) -> Tensor:  # type: ignore[override]
        """Rows of the layer and of the change together, each brought to its length.

        self: (…, out)
        x: (…, out)
        y: (…, out)
        layer: (…, out)
        returns: (…, out)"""
    def ratio(self, layer) -> Tensor:  # type: ignore[override]
        """The length a row shall have over the one it has.

        self: (out,)
        layer: (out,)
        returns: (out,)"""
    def merged(self, layer) -> dict:  # type: ignore[override]
        """The rows of layer and change, at their lengths."""
class PromptTokens(nn.Module):
    """Learned vectors that stand before every text."""
    vectors: Any
    def __init__(self, model, n_tokens: int=...):  # type: ignore[override]
        """model: a GPT2
        n_tokens: how many"""
class PromptGPT2(GPT2):
    """A GPT2 with learned vectors before every text: `apply_peft(model, 'prompt')`."""
    was: Any
    can_cache: bool
    @property
    def n_before(self) -> int:
        """How many places of the context the active vectors take."""
    def forward(self, ids, targets=..., *, mask=..., last_only=..., **options) -> Tensor:  # type: ignore[override]
        """GPT2's; for the last logits alone what has no room is cut off in front.

        ids: (B, T)
        targets: (B, T)
        mask: (B, T) bool
        last_only: the last logits alone
        options: of GPT2.forward"""
    def hidden(self, ids=..., *, embeds=..., mask=..., cache=..., **options) -> Tensor:  # type: ignore[override]
        """GPT2's, with the active vectors in front.

        ids: (B, T)
        embeds: (B, T, C)
        mask: (B, T) bool
        cache: not with such tokens
        options: of GPT2.hidden
        returns: (B, T, C): the vectors before the text are cut off again"""
def put_prompt_before(model: GPT2) -> None:
    """Make room for learned vectors before a model's texts.

    model: changed in place"""
def quantize_blocks(model: GPT2) -> None:
    """Store the blocks' linear layers in 8 bits; embeddings and head stay.

    model: changed in place"""
def with_bias(model: GPT2, options: dict) -> dict:
    """All norms, and the linear layers that have a bias.

    model: any
    options: none
    returns: name → layer"""
def whole_model(model: GPT2, options: dict) -> dict:
    """The model itself: its vectors stand before the first layer.

    model: any
    options: of the method"""
NARROW: dict
def save_adapter(model: GPT2, dir, name: str | None=...) -> Path:
    """Write an adapter alone, LoRA and DoRA in `peft`'s form; of the base only a hash.

    model: with adapters
    dir: the folder; it is made where it does not exist, and other files in it stay
    name: which adapter; None: the active one"""
def load_adapter(model: GPT2, dir, name: str=..., check_base: bool=...) -> GPT2:
    """Put a saved adapter beside a model's layers. `UserError` says what does not fit.

    model: the base, or a model with other adapters; changed in place
    dir: a folder made by `save_adapter` or by `peft`
    name: what to call it here
    check_base: `UserError` where it was trained on other weights
    returns: the same model, the adapter active"""
def rebuild_adapters(model: GPT2, record: dict) -> GPT2:
    """Put adapters with any weights where the record has them.

    model: plain; changed in place
    record: from `describe_adapters`
    returns: the same model"""
def save_tuned(model: GPT2, folder, tokenizer=...) -> None:
    """A finished model: its adapters, and its base beside them.

    model: with adapters
    folder: is made where it does not exist
    tokenizer: stored beside the base"""
def is_exact(answer: str, expected: str) -> bool:
    """Whether they are the same but for white space around them.

    answer: what the model wrote
    expected: the one right answer"""
def answer_records(model: GPT2, tokenizer, records, batch_size: int=..., max_new_tokens: int=...) -> list[str]:
    """The most probable answer to each record, in batches of prompts of like length.

    model: its mode is put back
    tokenizer: the model's
    records: dicts with instruction and input
    batch_size: answers that are written side by side
    max_new_tokens: at most in an answer"""
def score_records(records, answers) -> dict:
    """Exact matches by kind, each share with its 95 % interval.

    records: dicts with output, and kind where there is one
    answers: a model's, in the same order
    returns: kind → (right, answers, low, high); "all" comes last"""
def contamination(train, test, n: int=...) -> list[int]:
    """Test records that stand in the training data: whole, or with n words in a row.

    train: records that are learned from
    test: records to be judged by
    n: words in a row that count as the same text
    returns: numbers of the test records"""
def train_lora(model):
    """Freeze the body of a classifier, put LoRA beside its layers; afterwards merge it.

    model: a chapter 09 TextClassifier"""
