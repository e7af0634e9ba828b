"""Ids mean something only together with the vocabulary that made them: a file that keeps it, and a fingerprint that tells two apart."""
from pathlib import Path
from .counted import noun as noun
from .errors import UserError as UserError
from .files import write_atomic as write_atomic
from .vocab_files import read_vocabulary as read_vocabulary, word_level_record as word_level_record
class KeptTokenizer:
    """What a tokenizer of whole words or characters needs to be kept.

    id_to_token: all tokens, in the order of their ids
    special_tokens: the last of them"""
    kind: str
    id_to_token: list[str]
    special_tokens: tuple = ...
    has_special_tokens: bool
    def __repr__(self):
        ...
    @property
    def vocab_size(self) -> int:
        """How many ids there are, special tokens included."""
    @property
    def fingerprint(self) -> str:
        """A sha256, 64 hexadecimal digits: equal for two tokenizers that give the same ids."""
    def save(self, path) -> Path:
        """Write the vocabulary as JSON, whole or not at all; Hugging Face's `tokenizers` loads the
        file too, with the same ids.

        path: the file to write
        returns: the same path"""
    @classmethod
    def load(cls, path):
        """A saved tokenizer. FileNotFoundError or ValueError where there is none of this class.

        path: a file that `save` wrote, or the folder of a tokenizer.json"""
