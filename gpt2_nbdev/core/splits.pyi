"""As much as was asked for: whole documents where there are enough of them, the end of each where there are not; copies of a text on one side."""
from typing import Any
from .checks import is_number as is_number
from .counted import counted as counted, noun as noun
from .errors import UserError as UserError
SPLIT_VERSION: int
TRIES: int
def check_share(val_fraction) -> None:
    """`UserError` for what is no share.

    val_fraction: the share of the characters to hold out"""
def draw_documents(lengths: dict, copies: dict, val_fraction: float, orders) -> tuple[set, float, bool]:
    """The first drawing that comes near the share; else the one that comes nearest.

    lengths: what stands for a document → its characters
    copies: the same → how often it occurs
    val_fraction: the share of all characters to hold out, above 0
    orders: iterable of lists of those keys: the order of each drawing
    returns: the keys held out; their share; whether that is near enough"""
def cut_text(text: str, val_fraction: float) -> tuple[str, str] | None:
    """Cut a text after the last line break (else space) within a hundredth before the exact place.

    text: to be cut in two
    val_fraction: about this share of it becomes the second part
    returns: None where a part would be blank"""
class EndCutter:
    """Cuts the ends off documents, so that their sum is the share that was asked for."""
    least: int
    left: Any
    missing: Any
    def __init__(self, n_characters: int, val_fraction: float, least: int=..., n_long: int | None=...):
        """n_characters: of all documents, copies too
        val_fraction: the share to cut off
        least: documents of fewer characters are left whole
        n_long: characters of those that are not; None: of all"""
    def cut(self, text: str, copies: int=...) -> tuple[str, str] | None:
        """Cut one document; of all its copies the same.

        text: the next document
        copies: how often it occurs
        returns: what to train on and its end; None: all is trained on"""
def cut_ends(documents: list, val_fraction: float) -> tuple[list[str], list[str]]:
    """Hold out the end of each document. `UserError` where there is too little text to cut.

    documents: of str
    val_fraction: the share of the characters to hold out
    returns: (train, validation)"""
def choose_documents(documents: list, val_fraction: float, seed: int=..., version: int=...) -> set | None:
    """Whole documents for the validation part, if there are enough of them for the share.

    documents: of str
    val_fraction: the share of the characters to hold out, above 0
    seed: of the drawings
    version: of the rules
    returns: the texts to hold out; None: `cut_ends` comes nearer"""
def describe_split(documents, parts) -> str:
    """How a part was held out, and how much: one clause.

    documents: all of them
    parts: training and validation part"""
def document_hash(document: str) -> int:
    """A number for a document: equal for copies.

    document: its text alone decides
    returns: 0 to 2**64 - 1, each as likely"""
class StreamSplit:
    """A stream of documents in two parts, for `iter_documents` of the same source, read again."""
    MOST: int
    LEAST: int
    val_fraction: float
    held: Any
    cuts: Any
    copies: Any
    cutter: Any
    ends: Any
    def __init__(self, documents, val_fraction: float):
        """documents: an iterable of str, read once here
        val_fraction: the share to hold out, above 0"""
    def part(self, documents, is_held: bool):
        """The documents of one part.

        documents: the same stream again
        is_held: True: the validation part, which is asked for first"""
    def __str__(self):
        ...
def is_held_out(document: str, val_fraction: float) -> bool:
    """Whether a document of a stream is held out. Of few, chance makes the share: see `StreamSplit`.

    document: its text alone decides
    val_fraction: the share of documents to hold out, 0 ≤ val_fraction < 1"""
def drop_contained(documents: list[str], share: float=...) -> list[str]:
    """Leave out each document of which a longer one holds `share` or more in the same paragraphs.

    documents: what may hold parts of each other
    share: of a document's characters, that makes it part of a longer one
    returns: in the same order"""
