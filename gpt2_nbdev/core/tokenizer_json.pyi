"""Each field is known and done, harmless for a reason, or refused by its name."""
from typing import Any
from dataclasses import dataclass
from pathlib import Path
from .errors import UserError as UserError
@dataclass(frozen=True)
class Vocabulary:
    """What the files say, in the names that they use.

    path: where it was read
    kind: "bpe", "WordTokenizer" or "CharTokenizer"
    ids: name → id, special tokens too
    special_tokens: in the order of their ids
    merges: pairs of names, the first learned first
    whole_words: a word that is a token is that token, even where its merges would give others"""
    path: Path
    kind: str
    ids: dict
    special_tokens: tuple = ...
    merges: tuple = ...
    whole_words: bool = ...
HARMLESS: dict
def refuse(path, what: str):
    """`UserError` for a file that is none of ours.

    path: of the file
    what: is wrong with it, as the end of a sentence"""
def short(value) -> str:
    """As messages show it.

    value: of a field"""
def steps_of(part, names: str) -> list:
    """A part's steps, one after the other.

    part: of a tokenizer.json: nothing, one step, or a `Sequence` of steps
    names: under which a sequence has its list"""
_LEVEL: dict
_OTHER_LEVEL: Any
_MODEL: dict
_TOP: Any
def adds_nothing(step) -> bool:
    """Whether it is a template of the text alone.

    step: of a post-processor"""
_ADDED: dict
def check_table_of_ids(path, ids) -> None:
    """Refuse a table that is none.

    path: of the file
    ids: what it has as names and ids"""
def from_tokenizer_json(path, record: dict) -> Vocabulary:
    """A byte-level BPE vocabulary. `UserError` where the file asks for what is not done here.

    path: of the file, for messages
    record: what it holds"""
