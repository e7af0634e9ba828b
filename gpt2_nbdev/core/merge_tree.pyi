"""How a word's bytes were merged into tokens: a table in a terminal, a tree in a notebook."""
from typing import Any
from .errors import UserError as UserError
from .lessons import COLORS as COLORS
def check_one_word(word: str, words: list[str]) -> str:
    """The word. ValueError where it is none, or several.

    word: what a caller gave
    words: into which a text like this is cut"""
class MergeSteps:
    """The merges of one word, in the order applied."""
    steps: Any
    ids: Any
    parts: Any
    def __init__(self, steps, name):
        """steps: (rank of the merge or None, the parts after it as a list of ids)
        name: an id → its name in visible characters"""
    def __repr__(self):
        ...
def draw_tree(steps: MergeSteps) -> str:
    """A word's merges as a tree: bytes at the bottom, each merge above the two parts it joins.

    steps: of a word
    returns: SVG"""
