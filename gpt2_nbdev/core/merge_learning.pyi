"""Learning thousands of merges in a moment: count each word once, and touch only what a merge changes."""
from .drawings import PAPER as PAPER, SOFT as SOFT, Drawing as Drawing
from .lessons import COLORS as COLORS
BOX: int
GAP: int
ROW: int
def draw_merge(symbols: list[str], place: int) -> Drawing:
    """A word before and after a merge; the pairs that it touches are orange.

    symbols: of one word
    place: where the pair that is merged begins"""
def lay_out(words: dict[str, int], V: int, byte_ids: bytes):
    """The row of words, and each pair's count and positions.

    words: word → how often
    V: ids in all
    byte_ids: byte → id, for bytes.translate"""
def pairs_of_row(symbols, weights, visible, numbers: list[int], V: int) -> tuple[dict[int, int], dict[int, list[int]]]:
    """Each pair's count, and the positions where it begins, in reading order.

    symbols: (n,) ids, -1 between words
    weights: (n,) counts of the words
    visible: (n,) False between words
    numbers: -1, 0, 1, …
    V: ids in all
    returns: pair → count, pair → positions"""
def merge_everywhere(pair: int, new: int, V: int, rows, counts: dict[int, int], positions: list[int]) -> dict[int, list[int]]:
    """Put `new` in the place of a pair and keep the neighbours' counts right.

    pair: a * V + b
    new: the id that takes the pair's place
    V: ids in all
    rows: symbol, weight, next and previous position, by position
    counts: pair → how often; changed in place
    positions: where the pair begins, or began once
    returns: the pairs that this made, with their positions"""
def most_frequent(heap: list[int], counts: dict[int, int], scale: int) -> int | None:
    """Take the most frequent pair off the heap.

    heap: pair - count * scale, with counts that may be too high; changed in place
    counts: pair → how often now
    scale: larger than any pair
    returns: the pair; None where none is left"""
def with_progress(numbers, show: bool):
    """A range with a progress bar, where one is wanted.

    numbers: the ids to make
    show: whether a bar is drawn"""
def learn_merges(words: dict[str, int], n_merges: int, byte_ids: bytes, progress: bool=...) -> list[tuple[int, int]]:
    """The merges of byte pair encoding: the most frequent pair first, ties to the pair of smaller
    ids.

    words: word → how often
    n_merges: how many to learn
    byte_ids: byte → id, for bytes.translate
    progress: show a progress bar
    returns: pairs of ids; fewer than asked if no pair is left"""
