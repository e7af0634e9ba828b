"""Read from a table, and cut in two with each class in proportion."""
from typing import Optional
import numpy as np
from .checks import Number as Number, Whole as Whole, as_rows as as_rows, check_value as check_value
from .errors import EntryError as EntryError, UserError as UserError, UserTypeError as UserTypeError
from .labels import check_labels as check_labels, check_texts as check_texts, check_weights as check_weights, label_numbers as label_numbers
from .tables import read_table as read_table
def split_labelled(texts, y, fraction: float=..., seed: int=...) -> tuple[tuple[list, list], tuple[list, list]]:
    """Cut labelled texts in two with each class in proportion. `UserError` names the row of a label
    that occurs once.

    texts: N texts
    y: N labels
    fraction: share for the second part
    seed: of what is drawn
    returns: (texts, labels) twice"""
def stratified(y: list, fraction: float, seed: int) -> tuple[list[int], list[int]]:
    """The rows that stay and those held out.

    y: N labels
    fraction: share that is held out
    seed: of what is drawn"""
def check_table(texts, y, sample_weight) -> tuple[list, list, Optional[list]]:
    """Texts, labels and weights; a text whose weight is 0 is left out.

    texts: N texts
    y: N labels
    sample_weight: N numbers, or None"""
def find_classes(y: list, class_weight) -> np.ndarray:
    """The different labels in order. `UserError` where there is one alone, or for a weight of a
    class that there is not.

    y: labels
    class_weight: None, "balanced", or {label: weight}"""
def hold_out(table: tuple, fraction: float, seed: int) -> tuple:
    """The training part, and the part to stop by.

    table: texts, labels, weights
    fraction: share that is held out; 0: none
    seed: of what is drawn
    returns: (texts, labels, weights), and (texts, labels) or None"""
def check_validation(validation, classes) -> tuple[list, list]:
    """Texts and labels to stop by. `UserError` says that it is theirs.

    validation: a pair (texts, labels)
    classes: those of the training part"""
def read_labelled(source, labels: bool=..., text_key: str=..., label_key: str=..., split: Optional[str]=..., encoding: Optional[str]=..., delimiter: Optional[str]=..., skip_bad: bool=..., format: Optional[str]=...) -> tuple[list[str], list[str]]:
    """Texts and labels from a table. ValueError names the line, or the column that is missing.

    source: the Path of a .csv, .tsv, .jsonl, .json or .txt file; a stream of bytes, bytes, or a str: the text itself
    labels: whether labels are needed; without them plain lines are welcome too
    text_key: the column or key of the text
    label_key: that of the label
    split: only rows whose column or key `split` is this
    encoding: of the bytes; None = UTF-8
    delimiter: between two cells: a character, or comma, semicolon, tab, pipe; None = recognised
    skip_bad: leave bad rows out and count them in a warning, instead of an error
    format: text, jsonl, json, csv or tsv; None = by the name, or the beginning
    returns: texts and labels; no labels where they are not needed"""
