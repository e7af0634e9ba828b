"""Prompts, options of choice and ids at which a text ends, checked before the first token is computed."""
from torch import Tensor, nn
from .batches import check_batch as check_batch
from .checks import Whole as Whole, check_value as check_value, is_number as is_number, is_whole as is_whole, to_plain as to_plain
from .errors import UserError as UserError, UserTypeError as UserTypeError
from .model_files import id_list as id_list
from .misspelt import nearest as nearest
from .model_folders import rules_of as rules_of
def check_sampling(temperature: float=..., top_k: int | None=..., top_p: float | None=...) -> tuple:
    """`UserError` where a sampling option is outside its range.

    temperature: 0 or more
    top_k: 1 or more
    top_p: in (0, 1]
    returns: the three, as Python's own numbers"""
def wrong_option(value, message: str) -> Exception:
    """The error for a number out of range, or for what is no number.

    value: of an option
    message: what it may be"""
def check_generator(generator) -> None:
    """`UserTypeError` for what is neither.

    generator: torch.Generator or None"""
def check_logits(logits: Tensor) -> None:
    """`UserError` for logits from which no choice can be made.

    logits: (…, V)"""
def check_prompt(config, ids: Tensor, mask: Tensor | None, max_new_tokens: int) -> None:
    """`UserError` for a prompt that the model cannot go on from.

    config: the model's sizes
    ids: to be (B, T) int64
    mask: to be (B, T) bool, padding on the left
    max_new_tokens: to be 0 or more"""
def check_left_padding(mask: Tensor, shape: tuple) -> None:
    """`UserError` for a mask of another shape, or with padding elsewhere than on the left.

    mask: to be bool
    shape: of the ids"""
def end_ids(eos_id, vocab_size: int) -> tuple[int, ...]:
    """The ids at which a text ends. `UserError` for one that the model does not have.

    eos_id: an id, several, or None
    vocab_size: rows of the model"""
def until_ended(steps, ends, n: int):
    """A row that has produced one of `ends` is filled with it; once all have, no further step is
    taken.

    steps: iterator of (B,) int64, each row's next id
    ends: ids at which a row ends
    n: how many ids each row gets"""
def known_ids(model: nn.Module, vocab_size: int | None) -> int | None:
    """How many ids may be drawn; None where that is all of the model's.

    model: perhaps with more rows than its tokenizer has tokens
    vocab_size: tokens of the tokenizer; None = what the model's folder said"""
def check_options(given: dict) -> dict:
    """Its options with their defaults. `UserTypeError` for one that there is not.

    given: what `stream_text` was called with"""
def start_of_text(model: nn.Module, tokenizer) -> list[int]:
    """What an empty prompt stands for. `UserError` where no id begins a text.

    model: perhaps read from a folder
    tokenizer: the model's
    returns: one id"""
def text_ends(model: nn.Module, tokenizer):
    """Where a text ends unless somebody says otherwise: where the model's folder says, or at the
    tokenizer's end of text.

    model: perhaps read from a folder
    tokenizer: the model's"""
