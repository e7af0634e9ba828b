"""Guess, measure the surprise, correct the weights, repeat: a model learns to write."""
from typing import Any
from dataclasses import dataclass
from typing import Optional
from .core.errors import UserError as UserError
from .core.keeper import RunKeeper as RunKeeper, check_learns as check_learns
from .core.loaders import place_kept as place_kept
from .core.methods import patch as patch
from .core.metrics import plot_history as plot_history, read_metrics as read_metrics
from .core.parts import eval_mode as eval_mode, unwrap as unwrap
from .core.processes import place_model as place_model
from .core.registry import open_recorded as open_recorded
from .core.run_folder import stopped_run as stopped_run
from .core.stops import StopAsked as StopAsked
from .core.training_rules import check_training as check_training
from .fast.muon import MuonAdamW as MuonAdamW, with_muon as with_muon
from .fast.speed import sped_up as sped_up, speed_up as speed_up
import torch
from torch import Tensor, nn
from .bpe import get_tokenizer as get_tokenizer
from .gpt2 import GPT2 as GPT2, generate as generate, pick_device as pick_device
def perplexity(loss: float) -> float:
    """Among how many equally probable tokens the model would be as unsure: e to the
    loss.

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
def create_optimizer(model: nn.Module, config: TrainConfig) -> torch.optim.AdamW:
    """AdamW (Loshchilov and Hutter, arXiv:1711.05101) with decay on matrices only: not
    on biases and norms.

    model: its parameters that require gradients
    config: learning_rate, betas, weight_decay, optimizer"""
def learning_rate_at(step: int, config: TrainConfig) -> float:
    """Up in a straight line while warming up, then down along half a cosine
    ([Loshchilov and Hutter](https://arxiv.org/abs/1608.03983)).

    step: updates already made: 0 is the first
    config: learning_rate, min_learning_rate, warmup_steps, steps"""
def evaluate(model: nn.Module, loader, max_batches: Optional[int]=...) -> float:
    """Mean cross-entropy over a loader, without dropout. Mode and the loader's place
    stay as they were.

    model: model(ids, targets) gives the mean loss
    loader: batches (inputs, targets), each (B, T)
    max_batches: look at so many; None = all
    returns: nats per token"""
class Trainer(RunKeeper):
    """Trains a model, shows how it goes, and keeps what is needed to go on after a stop."""
    config: TrainConfig
    train_loader: Any
    val_loader: Any
    tokenizer: Any
    callbacks: Any
    device: Any
    model: Any
    loss_model: Any
    optimizer: Any
    batches: Any
    recent: Any
    row_began: Any
    best_val_loss: Any
    looked_at: Any
    def __init__(self, model: GPT2, train_loader, val_loader, config: TrainConfig, *, run_dir=..., tokenizer=..., callbacks=...):  # type: ignore[override]
        """model: changed in place, moved to the device
        train_loader: batches (inputs, targets), each (B, T) int64; `iter` begins an epoch
        val_loader: the same of text that is not trained on; None = no evaluation
        config: how to train
        run_dir: folder for metrics, checkpoints, model; None = nothing is written
        tokenizer: for live samples, and stored beside the weights
        callbacks: called as f(trainer, row) after each row of the history"""
    def __repr__(self):  # type: ignore[override]
        ...
    def next_batch(self) -> tuple[Tensor, Tensor]:  # type: ignore[override]
        """The next batch; at the end of an epoch the loader begins another.

        self: inputs and targets, (B, T) int64 each"""
    def train_step(self) -> None:  # type: ignore[override]
        """One update of the weights from `grad_accumulation` batches, by the mean over all
        their targets."""
    def record(self, val_loss: Optional[float]=...) -> dict:  # type: ignore[override]
        """Sum up the updates since the last row, in the history and in metrics.csv.

        val_loss: nats per token, where it was just measured
        returns: one row of the history"""
    def sample(self, max_new_tokens: Optional[int]=...) -> str:  # type: ignore[override]
        """What the model writes now after the prompt, always with the same random numbers.

        max_new_tokens: None = config.sample_tokens"""
    def validate(self) -> Optional[float]:  # type: ignore[override]
        """The loss on the validation text; the best weights so far are kept.

        self: nats per token; None without a loader
        returns: nats per token; None without a loader"""
    def fit(self) -> list[dict]:  # type: ignore[override]
        """Train up to `config.steps`. Ctrl-C, SIGTERM and SIGHUP save and end;
        `Trainer.resume` goes on.

        self: the history: one dict a row
        returns: the history: one dict a row"""
    def after_step(self, bar) -> None:  # type: ignore[override]
        """Whatever is due: evaluate, note a row, show a sample, save. Each once, after a
        stop too.

        bar: the progress bar"""
    @classmethod
    def resume(cls, run_dir, train_loader=..., val_loader=..., callbacks=...) -> Trainer:
        """A trainer that goes on where the last sound checkpoint stands, or from the
        beginning.

        run_dir: the folder of a run that was stopped
        train_loader: None = built from the data that the run recorded
        val_loader: the same
        callbacks: as for Trainer"""
def flops_utilisation(model: GPT2, tokens_per_second: float, peak: float, context_length: Optional[int]=...) -> float:
    """The share of the machine's arithmetic that a training step uses: MFU ([Chowdhery
    et al. 2022](https://arxiv.org/abs/2204.02311), appendix B).

    model: whose training steps are measured
    tokens_per_second: in training
    peak: floating-point operations a second that the machine can do at most, in the same precision
    context_length: T of the batches; None = the model's context
    returns: 0 to 1"""
