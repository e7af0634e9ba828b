"""tiktoken's encoder inside our class, and the longer proofs that both give the same ids."""
from .errors import UserError as UserError, UserTypeError as UserTypeError
from .token_checks import check_text as check_text
class CompiledEncoding:
    """Encoding by tiktoken, for a class that inherits a `KeptBPE` beside it."""
    def encode_ordinary(self, text: str) -> list[int]:
        """Text to ids, without special tokens.

        text: any text"""
    def encode_array(self, text: str):
        """Text to ids, without a Python number for each.

        text: any text"""
def check_engine(engine) -> str:
    """The name of an engine. ValueError for one that there is not.

    engine: what a caller gave"""
def check_place(name_or_path):
    """The same. TypeError where it is neither text nor path.

    name_or_path: what a caller gave as a tokenizer's name or file"""
