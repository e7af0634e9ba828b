"""The ids of a word from the ids of its bytes: the earliest learned merge first, in short words and in very long ones."""
from typing import Any
class WordMerger:
    """Applies merges to the ids of one word's bytes."""
    LONG: int
    merges: list[tuple[int, int]]
    V: Any
    pair_to_id: Any
    def __init__(self, merges: list[tuple[int, int]]):
        """merges: pairs of ids; number i makes the id 256 + i"""
    def __call__(self, ids: list[int]) -> list[int]:
        """The ids after all merges.

        ids: of one word's bytes; changed in place"""
    def earliest(self, ids: list[int]) -> tuple[int, int] | None:
        """The merge that comes next; None where nothing merges.

        ids: of a word
        returns: where the pair begins, and the id that it becomes"""
    def merge_long(self, ids: list[int]) -> list[int]:
        """The same in near-linear time: positions by rank, each rank once, neighbours by links.

        ids: of one word's bytes; changed in place"""
class WordCache(dict):
    """Word → ids, filled on demand."""
    encode: Any
    max_words: int
    max_length: int
    def __init__(self, encode, max_words: int=..., max_length: int=...):  # type: ignore[override]
        """encode: a word → its ids
        max_words: emptied when it holds as many
        max_length: characters; longer words are not kept"""
    def __missing__(self, word):  # type: ignore[override]
        ...
