"""A conversation becomes one example whose loss counts every answer; a model that learned from such is asked with what was said before."""
from typing import Any
from ..core.batches import text_room as text_room
from ..core.counted import noun as noun
from ..core.errors import UserError as UserError
from ..core.instructions import as_records as as_records, check_end as check_end, check_instruction as check_instruction, tell_too_long as tell_too_long
from ..gpt2 import GPT2 as GPT2, stream_text as stream_text
from ..instruction_peft import InstructionDataset as InstructionDataset, answer_records as answer_records, format_prompt as format_prompt
def encode_turn(turn: dict, tokenizer) -> tuple[list[int], list[int]]:
    """A turn's two halves as ids.

    turn: instruction and output, and input where there is one
    tokenizer: the model's
    returns: ids of the request; of the answer with its end"""
class ConversationDataset(InstructionDataset):
    """Records of one turn or several as (inputs, targets); the loss counts all answers."""
    max_length: int
    eot_id: Any
    items: Any
    too_long: Any
    n_cut: Any
    n_talks: Any
    def __init__(self, records, tokenizer, max_length: int):  # type: ignore[override]
        """records: dicts with instruction and output, or with `turns` of these
        tokenizer: the model's; it must have an end token
        max_length: the longest example in tokens: the model's context at most"""
    def add(self, turns: list, number: int) -> None:  # type: ignore[override]
        """Take as many turns as fit.

        turns: (ids of the request, ids of the answer) of each
        number: of the record"""
def prompt_ids(turns: list[dict], request: dict, tokenizer, room: int) -> list[int]:
    """The ids of a conversation up to a new answer, without the oldest turns where room is short.

    turns: the conversation so far: instruction, input, output
    request: instruction, and input where there is one
    tokenizer: the model's
    room: tokens that the prompt may have"""
def stream_turn(model: GPT2, tokenizer, turns: list[dict], request: dict, max_new_tokens: int=..., **generate_options):
    """The answer to a request within a conversation, piece by piece.

    model: tuned on conversations
    tokenizer: the model's
    turns: the conversation so far
    request: instruction, and input where there is one
    max_new_tokens: of the answer at most
    generate_options: of `stream_text`: temperature (0), top_k, top_p, generator"""
def as_requests(records) -> list[dict]:
    """Each turn of each record by itself.

    records: dicts of one turn, or with `turns`
    returns: instruction, input, output, and `before`: the turns before it"""
def without_room(model: GPT2, tokenizer, requests: list[dict], max_new_tokens: int) -> list[int]:
    """Which requests are too long by themselves to be answered.

    model: that is to answer
    tokenizer: the model's
    requests: of `as_requests`
    max_new_tokens: that an answer may have
    returns: numbers"""
def answer_requests(model: GPT2, tokenizer, requests: list[dict], max_new_tokens: int=...) -> list[str]:
    """The most probable answer to each; those that stand first in a conversation side by side.

    model: its mode is put back
    tokenizer: the model's
    requests: of `as_requests`
    max_new_tokens: at most in an answer"""
