"""What a request with its answer is, wherever it comes from: a list, JSON lines, a table."""
from .counted import noun as noun
from .conversations import FIELDS as FIELDS, find_fields as find_fields, plain_record as plain_record
from .errors import UserError as UserError, UserTypeError as UserTypeError
from .file_kinds import TABLE_KINDS as TABLE_KINDS, kind_told as kind_told, name_of as name_of
from .pipes import open_pipe as open_pipe
from .readers import Reasons as Reasons, naming_skip_bad as naming_skip_bad, nearest_key as nearest_key, place_in as place_in, read_text as read_text
from .readers import refuse_or_skip as refuse_or_skip, tell_skipped as tell_skipped
from .readers import read_records as read_json_records
from .tables import check_delimiter as check_delimiter, parse_table as parse_table
def check_instruction(record, place: str, needs_output: bool=..., named: dict | None=..., shown=...) -> None:
    """`UserError` that names the record and the field that is missing or no text.

    record: a dict of one request
    place: how messages call it, as "record 3"
    needs_output: False where the model is to answer
    named: "instruction" and "output" → the field's name, where it is another
    shown: the record as it was written, where that is another; for the message"""
def as_records(records) -> list:
    """Records as a list; `UserError` for a table of pandas, or for one record alone.

    records: an iterable of dicts"""
COLUMNS: tuple
def read_records(source, split: str | None=..., usual: str=..., encoding: str | None=..., skip_bad: bool=..., delimiter: str | None=..., format: str | None=..., prompt_key: str | None=..., completion_key: str | None=...) -> list[dict]:
    """Instruction records in Alpaca's form, or with `turns` of it. `UserError` names the line or
    record that is none, and the field that is missing.

    source: the Path of a .jsonl, .json, .csv or .tsv file; a stream of bytes, bytes, or a str: the text
    split: only records of this split; None: the usual one, where records have a split
    usual: which that is
    encoding: of the bytes; None = UTF-8
    skip_bad: leave bad records out and count them in a warning
    delimiter: between two cells of a table; None = recognised
    format: jsonl, json, csv or tsv; None = by the name, of a pipe by its beginning
    prompt_key: field or column of the request, or of a whole conversation; None = one of the usual names
    completion_key: the same of the answer"""
def of_split(records: list, name: str, split: str | None, usual: str) -> list:
    """The records of one split. `UserError` where none is of the split that was asked for.

    records: of (place, dict)
    name: where they come from
    split: which one; None: the usual one, where records have a split
    usual: which that is
    returns: of (place, dict)"""
def check_end(tokenizer) -> None:
    """`UserError` for a tokenizer without an end token.

    tokenizer: a model's"""
class TooLongError(UserError):
    """Not one record fits into the context."""
def tell_too_long(n_fit: int, n_long: int, max_length: int, which: str=...) -> None:
    """A warning for examples that were left out; `UserError` where none is left.

    n_fit: examples that fit
    n_long: that were left out
    max_length: tokens of the longest that fits
    which: they were"""
def check_texts(instruction, input) -> None:
    """`UserError` for what is no text, and for an empty instruction.

    instruction: what to do
    input: what to do it with; "" for none"""
def check_room(n_tokens: int, context_length: int) -> None:
    """`UserError` where a request fills the context.

    n_tokens: of a request
    context_length: tokens that the model reads at once"""
def check_requests(prompts: list[list[int]], max_new_tokens: int, context_length: int) -> None:
    """`UserError` where one of several requests leaves too little room.

    prompts: ids of each
    max_new_tokens: that each answer may have
    context_length: tokens that the model reads at once"""
def check_answers(records: list, answers: list) -> None:
    """`UserError` where records and answers do not belong together, or are no texts.

    records: dicts with output
    answers: a model's, in the same order"""
