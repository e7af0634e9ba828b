"""Which vocabulary lies beside a model's weights: one file, two older ones, and what others say of it."""
from typing import Any
from dataclasses import dataclass
from pathlib import Path
from .errors import MissingFileError as MissingFileError, UserError as UserError
from .files import read_json as read_json
from .tokenizer_json import Vocabulary as Vocabulary, check_table_of_ids as check_table_of_ids, from_tokenizer_json as from_tokenizer_json, refuse as refuse, short as short
from .word_vocabularies import from_token_list as from_token_list, from_word_level as from_word_level, word_level_record as word_level_record
SETTINGS_HARMLESS: dict
_SETTINGS_HARMLESS: Any
_ROLES: tuple
_LISTS: tuple
_MUST_BE_OFF: tuple
_CLASSES: tuple
_PARTS: dict
_FOREIGN: tuple
_BESIDE: tuple
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
@dataclass
class Beside:
    """What the files beside a vocabulary say of it.

    settings: tokenizer_config.json
    named: special token → the file and the field that name it
    added: added_tokens.json"""
    folder: Path
    settings: dict
    named: dict[str, tuple]
    added: dict[str, int]
def read_beside(folder: Path) -> Beside:
    """Read them, each once; those that are not there say nothing.

    folder: of a model"""
def tokenizer_settings(tokenizer, context_length: int) -> dict:
    """What `AutoTokenizer` needs to give the same ids: the class, no token that the vocabulary
    lacks, the longest text.

    tokenizer: any of this course
    context_length: the model's
    returns: a tokenizer_config.json"""
