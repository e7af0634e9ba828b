"""Guess, measure the surprise, correct the weights, repeat: a model learns to write."""
from typing import Any
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Optional
from .core.checks import Choice as Choice, Flag as Flag, Number as Number, Whole as Whole, check_fields as check_fields, check_value as check_value, to_plain as to_plain
from .core.errors import MissingFileError as MissingFileError, UserError as UserError, UserTypeError as UserTypeError, WriteError as WriteError
from .core.files import check_writable as check_writable
from .core.locks import LOCK_NAME as LOCK_NAME, FolderLock as FolderLock
from .core.commands import program as program
from .core.parts import unwrap as unwrap
from .core.registry import CHANGES as CHANGES, describe_model as describe_model, rebuild_model as rebuild_model
from .core.signals import StopSignals as StopSignals
from .fast.speed import sped_up as sped_up, speed_up as speed_up
import torch
from .core.methods import patch as patch
from torch import Tensor, nn
from .bpe import END_OF_TEXT as END_OF_TEXT, BPETokenizer as BPETokenizer, count_words as count_words, get_tokenizer as get_tokenizer, learn_merges as learn_merges
from .data import MANIFEST as MANIFEST, ShardDataset as ShardDataset, TokenShards as TokenShards, create_dataloader as create_dataloader, encode_documents as encode_documents, file_hash as file_hash, load_documents as load_documents, new_folder as new_folder, split_documents as split_documents, text_hash as text_hash
from .gpt2 import GPT2 as GPT2, GPTConfig as GPTConfig, Int8Linear as Int8Linear, eval_mode as eval_mode, generate as generate, pick_device as pick_device
from .tokenizer import COLORS as COLORS, CharTokenizer as CharTokenizer, write_atomic as write_atomic
def perplexity(loss: float) -> float:
    """Among how many equally probable tokens the model would be as unsure: e to the loss.

    loss: mean cross-entropy, nats per token
    returns: tokens"""
def bits_per_byte(loss: float, n_tokens: int, n_bytes: int) -> float:
    """The loss per byte of text: comparable across tokenizers.

    loss: mean cross-entropy, nats per token
    n_tokens: tokens in the text
    n_bytes: bytes of the same text in UTF-8
    returns: bits"""
@dataclass
class TrainConfig:
    """What a run depends on, apart from model and data. ValueError for what cannot be.

    steps: updates of the weights
    batch_size: windows of text in a batch; several processes share them evenly
    context_length: tokens in a window; none: the model's context
    stride: tokens from one training window's start to the next; none: 1 for text, so that it may begin anywhere, and no overlap for shards
    learning_rate: the highest, reached after the warm-up
    min_learning_rate: the one at the end; none: a tenth of the highest
    warmup_steps: steps in which the learning rate rises; none: a twentieth of all
    optimizer: adamw, or muon for the blocks' matrices and adamw for all else: engine room
    weight_decay: pull of matrices towards zero, times the learning rate a step
    betas: AdamW's memory: of the gradient, of its square
    grad_clip: longest gradient that is followed; 0: no limit
    grad_accumulation: batches that make one update
    precision: fp32, or bf16 for products of matrices in half the bits
    compile: torch.compile: quicker steps after a minute of waiting
    shard_model: several processes: each keeps a share of weights and averages (FSDP), for what one device cannot hold
    log_every: steps in one row of metrics.csv
    eval_every: steps between two looks at the validation text; 0: at the end only
    eval_batches: validation batches a look; none: all
    sample_every: steps between two live samples; 0: none
    sample_tokens: tokens in a live sample
    prompt: beginning of the samples; none: first words of the validation text
    temperature: of the samples
    checkpoint_every: steps between two checkpoints; 0: at the end only
    keep_checkpoints: checkpoints kept, the best one not counted
    seed: of weights, order and dropout
    device: auto, cpu, cuda or mps"""
    steps: int = ...
    batch_size: int = ...
    context_length: Optional[int] = ...
    stride: Optional[int] = ...
    learning_rate: float = ...
    min_learning_rate: Optional[float] = ...
    warmup_steps: Optional[int] = ...
    optimizer: str = ...
    weight_decay: float = ...
    betas: tuple[float, float] = ...
    grad_clip: float = ...
    grad_accumulation: int = ...
    precision: str = ...
    compile: bool = ...
    shard_model: bool = ...
    log_every: int = ...
    eval_every: int = ...
    eval_batches: Optional[int] = ...
    sample_every: int = ...
    sample_tokens: int = ...
    prompt: Optional[str] = ...
    temperature: float = ...
    checkpoint_every: int = ...
    keep_checkpoints: int = ...
    seed: int = ...
    device: str = ...
    def __post_init__(self):
        ...
RULES: dict
def create_optimizer(model: nn.Module, config: TrainConfig) -> torch.optim.AdamW:
    """AdamW ([Loshchilov and Hutter](https://arxiv.org/abs/1711.05101)) with decay on matrices only: not on biases and norms.

    model: its parameters that require gradients
    config: learning_rate, betas, weight_decay, optimizer"""
def learning_rate_at(step: int, config: TrainConfig) -> float:
    """Up in a straight line while warming up, then down along half a cosine ([Loshchilov and Hutter](https://arxiv.org/abs/1608.03983)).

    step: updates already made: 0 is the first
    config: learning_rate, min_learning_rate, warmup_steps, steps"""
def evaluate(model: nn.Module, loader, max_batches: Optional[int]=...) -> float:
    """Mean cross-entropy over a loader, without dropout. Leaves the model's mode and the loader's place as they were.

    model: model(ids, targets) gives the mean loss
    loader: batches (inputs, targets), each (B, T)
    max_batches: look at so many; None = all
    returns: nats per token"""
class Trainer:
    """Trains a model, shows how it goes, and keeps what is needed to go on after a stop."""
    config: TrainConfig
    tokenizer: Any
    callbacks: Any
    train_loader: Any
    val_loader: Any
    run_dir: Any
    run: Any
    model: Any
    optimizer: Any
    step: Any
    tokens: Any
    seconds: Any
    history: Any
    best_val_loss: Any
    interrupted: Any
    stopped_by: Any
    device: Any
    n_targets: Any
    def __init__(self, model: GPT2, train_loader, val_loader, config: TrainConfig, *, run_dir=..., tokenizer=..., callbacks=...):
        """model: changed in place, moved to the device
        train_loader: batches (inputs, targets), each (B, T) int64; `iter` begins an epoch
        val_loader: the same of text that is not trained on; None = no evaluation
        config: how to train
        run_dir: folder for metrics, checkpoints and the model; None = nothing is written
        tokenizer: for live samples, and stored beside the weights
        callbacks: functions called as f(trainer, row) after each row of the history"""
    def __repr__(self):
        ...
    def next_batch(self) -> tuple[Tensor, Tensor]:
        """The next batch; at the end of an epoch the loader begins another. ValueError where it has none.

        self: (B, T) int64 each, on the device
        returns: (B, T) int64 each, on the device"""
    def train_step(self) -> None:
        """One update of the weights, from `grad_accumulation` batches: by the mean loss over the targets of all of them."""
    def record(self, val_loss: Optional[float]=...) -> dict:
        """Sum up the steps since the last row, in the history and in metrics.csv.

        val_loss: nats per token, where it was just measured
        returns: one row of the history"""
    def sample(self, max_new_tokens: Optional[int]=...) -> str:
        """What the model writes now after the prompt. Always with the same random numbers, so that only the weights differ.

        max_new_tokens: None = config.sample_tokens"""
    def fit(self) -> list[dict]:
        """Train up to `config.steps`. Ctrl-C, SIGTERM, SIGHUP save and return with `interrupted` set; fit again, or `Trainer.resume`, goes on.

        self: the history: one dict a row
        returns: the history: one dict a row"""
    @property
    def is_finished(self) -> bool:
        """Whether all steps are made, looked at and written."""
    def stop(self) -> None:
        """Ask `fit` to end after this step, as Ctrl-C does: for callbacks."""
    def make_folder(self, files: dict) -> None:
        """Make the run's folder before `fit` does, with files of its own beside run.json. Only a folder that is new or empty is taken.

        files: name → text: what the run is begun from"""
    def save_checkpoint(self) -> Path:
        """Write weights, optimizer, random states and the data's position to `checkpoints/step-…`; older ones beyond `keep_checkpoints` go."""
    @classmethod
    def resume(cls, run_dir, train_loader=..., val_loader=..., callbacks=...) -> Trainer:
        """A trainer that goes on where the last sound checkpoint stands (before the first one: from the beginning). ValueError where data differ.

        run_dir: the folder of a run that was stopped
        train_loader: None = built from the data that the run recorded
        val_loader: the same
        callbacks: as for Trainer"""
class _BrokenOff(Exception):
    """A stop was asked for while the model was looked at."""
class _MyRows:
    """A loader's batches, of each the rows of this process; counts their tokens, and looks before each whether to stop."""
    loader: Any
    max_batches: Optional[int]
    look: Any
    tokens: Any
    def __init__(self, loader, max_batches: Optional[int], look):
        ...
    def __iter__(self):
        ...
def plot_history(history: list[dict], ax=...):
    """Draw training and validation loss over the steps.

    history: what `fit` returns
    ax: matplotlib axes; None = a new picture"""
def flops_utilisation(model: GPT2, tokens_per_second: float, peak: float, context_length: Optional[int]=...) -> float:
    """The share of the machine's arithmetic that a training step uses: MFU ([Chowdhery et al. 2022](https://arxiv.org/abs/2204.02311), appendix B).

    model: whose training steps are measured
    tokens_per_second: in training
    peak: floating-point operations a second that the machine can do at most, in the same precision
    context_length: T of the batches; None = the model's context
    returns: 0 to 1"""
COLUMNS: tuple
def read_metrics(path) -> list[dict]:
    """The history of a run from its metrics.csv; a line cut off by a crash is left out.

    path: a metrics.csv, or the run folder that holds it
    returns: as `Trainer.fit` returns it"""
WEIGHTS: str
def live_plot(every: float=...):
    """A callback that draws the loss curves in a notebook while training goes on. RuntimeError outside of one.

    every: seconds between two pictures at least"""
def train_tokenizer(kind, documents: list[str], vocab_size: int=..., alphabet=...):
    """The tokenizer of a run: learned from text, or one that exists.

    kind: "bpe", "char", "gpt2", or a saved tokenizer's path
    documents: text to learn it from
    vocab_size: tokens in all, for "bpe"; lowered, and said so, where the text has fewer pairs to merge
    alphabet: more text whose characters "char" must know"""
SPLIT_SEED: int
@dataclass
class _Part:
    """The training or the validation part of a run's data.

    source: what `create_dataloader` takes: ids, or shards
    sizes: documents (where known), tokens, bytes
    text: some of it"""
    source: object
    sizes: dict
    text: str
class _ShardRange:
    """A stretch of a row in shards: what `create_dataloader` and `ShardDataset` ask of the whole row."""
    shards: TokenShards
    start: int
    n_tokens: Any
    fingerprint: Any
    def __init__(self, shards: TokenShards, start: int, end: int):
        ...
    def tokens(self, i: int, j: int):
        ...
    def windows(self, context_length: int, stride: Optional[int]=...):
        ...
    def check_tokenizer(self, tokenizer):
        ...
from .core.splits import SPLIT_VERSION as SPLIT_VERSION, describe_split as describe_split
def start_run(source, run_dir, *, preset: str=..., model_config: Optional[GPTConfig]=..., config: Optional[TrainConfig]=..., tokenizer=..., vocab_size: Optional[int]=..., val_fraction: Optional[float]=..., text_key: Optional[str]=..., encoding: Optional[str]=..., callbacks=..., **overrides) -> Trainer:
    """From a text to a trainer ready to `fit`: split, tokenizer, batches, model, run folder. Wrong input is an error before anything is written.

    source: a data set's name (str), or the Path of a text file, a folder of texts or a folder of token shards
    run_dir: the folder to make for the run
    preset: a size of `GPTConfig.preset`
    model_config: instead of a preset; its vocabulary is set to the tokenizer's
    config: how to train; None = the defaults
    tokenizer: "bpe" (None means it) or "char", learned from the text; "gpt2", or a saved tokenizer's path. Shards have their own
    vocab_size: tokens of the BPE to learn; None = 2048
    val_fraction: share of the text that is held out, of shards the end; None = 0.1, or the shards' validation folder
    text_key: key of the text in JSON records, or a table's column; None = "text"
    encoding: of the files; None = UTF-8
    callbacks: as for Trainer
    overrides: fields of GPTConfig that differ from the preset: emb_dim=…, n_layers=…"""
def summarize(trainer: Trainer, sample_tokens: int=...) -> dict:
    """What a run came to: losses measured alike on both parts, without dropout; what is not known is None.

    trainer: after `fit`
    sample_tokens: tokens of the text that continues the prompt
    returns: train_loss, val_loss, perplexity, bits_per_byte, sample"""
@contextmanager
def many_processes(device: str=...):
    """Join the processes that torchrun started, if it did: run what trains inside. Of them all the first alone prints. ValueError where a GPU is missing.

    device: as in TrainConfig"""
def orthogonalize(G: Tensor, steps: int=...) -> Tensor:
    """Nearly U Vᵀ for G = U Σ Vᵀ: a Newton–Schulz iteration whose coefficients lift small singular values fast and leave all between about 0.7 and 1.2.

    G: (…, M, K)
    steps: times that the polynomial is applied
    returns: (…, M, K)"""
class MuonAdamW(torch.optim.AdamW):
    """AdamW, except for the groups with `muon` set: their matrices move by Muon."""
    param_groups: Any
    def step(self, closure=...):  # type: ignore[override]
        """One update of all weights from their gradients."""
