"""What the vocabulary files of other programs say, field by field: known, harmless or refused by name."""
from typing import Any
from dataclasses import dataclass
from pathlib import Path
from .errors import MissingFileError as MissingFileError, UserError as UserError
from .files import read_json as read_json
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
SETTINGS_HARMLESS: dict
_SETTINGS_HARMLESS: Any
_ROLES: tuple
_LISTS: tuple
_MUST_BE_OFF: tuple
_CLASSES: tuple
_LEVEL: dict
_OTHER_LEVEL: Any
_MODEL: dict
_TOP: Any
_ADDED: dict
_WORD_PIECES: str
_CHAR_PIECES: str
def word_level_record(kind: str, tokens, special_tokens=...) -> dict:
    """A vocabulary of words or characters as `tokenizers` reads it.

    kind: "WordTokenizer" or "CharTokenizer"
    tokens: all, in the order of their ids
    special_tokens: the last of them
    returns: a tokenizer.json"""
_PARTS: dict
_FOREIGN: tuple
def vocabulary_files(folder) -> list[str]:
    """The vocabulary files of a folder, ours and foreign ones.

    folder: of a model
    returns: names of files"""
def read_vocabulary(path, hint: str=...) -> Vocabulary:
    """What a vocabulary file, or the files of a folder, say. `UserError` names the file and the
    field that is not done here.

    path: a tokenizer's file, or a folder
    hint: what to say where there is none"""
def check_beside(folder: Path, found: Vocabulary) -> None:
    """`UserError` where tokenizer_config.json, special_tokens_map.json or added_tokens.json ask for
    other ids than the vocabulary gives.

    folder: of a model
    found: its vocabulary"""
def tokenizer_settings(tokenizer, context_length: int) -> dict:
    """What `AutoTokenizer` needs to give the same ids: the class, no token that the vocabulary
    lacks, the longest text.

    tokenizer: any of this course
    context_length: the model's
    returns: a tokenizer_config.json"""
