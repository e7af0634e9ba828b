"""Tables of vectors as grids, waves and maps; words and tokens among their neighbours."""
from .lessons import COLORS as COLORS
def draw_grids(parts):
    """Tables of numbers side by side, red above zero and blue below it.

    parts: tuples: a tensor (rows, columns), title, label across, label down, digits shown"""
def draw_waves(rows):
    """A table of sinusoidal position vectors as colours.

    rows: tensor (positions, components) of values between -1 and 1"""
def draw_orders(seeing, blind):
    """The answers to all orders of four words, a dot each.

    seeing: answers of a model with positions, one for each order
    blind: of one without"""
def draw_logits(logits: dict, losses: dict):
    """A histogram of logits for each standard deviation of the table.

    logits: standard deviation of the table → tensor of logits; two of them
    losses: the same → the loss"""
def project(rows):
    """Rows on the two directions of their greatest spread, from their mean.

    rows: tensor (n, C)"""
def draw_positions(tables: dict, about: int=..., marked=...):
    """Cosines to one position; the trained rows on two components; their lengths.

    tables: name → tensor (positions, C); "trained" among them
    about: the position that all others are compared with
    marked: positions whose number is shown"""
def draw_maps(shown, maps: dict):
    """The same words on two maps.

    shown: pairs (word, name of a colour)
    maps: title → tensor (n, 2); two of them, the second one gets the words"""
def draw_shares(shares: dict, groups: dict, words, tables: dict, title: str):
    """Bars of means, dots of single trainings, and chance as a line.

    shares: list's name → for each table, the shares of its trainings
    groups: list's name → its words
    words: all words that could be neighbours
    tables: table's name → name of its colour"""
def draw_between(names, across, up, words):
    """All words between two, and the eight nearest to each.

    names: the words' texts
    across: tensor (n,): their cosines with the first word
    up: tensor (n,): with the second
    words: the two words"""
def draw_rows(cosine, lengths, special, labels: dict):
    """All tokens of course-small: how near to thirteen impossible bytes, and how long.

    cosine: tensor (V,): with the mean of the special rows
    lengths: tensor (V,)
    special: ids of the special rows
    labels: id → text beside its dot"""
