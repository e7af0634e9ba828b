"""Lists, arrays and columns of tables are welcome; what cannot be used is named with its row, counted from 0."""
from typing import Optional
import numpy as np
from torch import Tensor
from .checks import as_rows as as_rows, is_missing as is_missing, is_number as is_number, is_whole as is_whole
from .counted import noun as noun
from .errors import UserError as UserError, UserTypeError as UserTypeError
def check_texts(texts) -> list[str]:
    """The texts as a list. `UserError` names the first row that holds no text.

    texts: a list, an array, a column, a generator"""
def check_labels(y, n: Optional[int]=...) -> list:
    """The labels as a list. `UserError` names the first row without one.

    y: a list, an array, a column, a generator
    n: how many there must be
    returns: str, bool, int or float, all of one kind"""
def label_kind(label) -> Optional[str]:
    """What a label is: a word, a flag, a number; None for what is none.

    label: of one text"""
def one_axis(y):
    """Labels; those of a table with one column, as scikit-learn takes them: with a warning.

    y: labels"""
def check_weights(sample_weight, n: int) -> Optional[list[float]]:
    """How much each text counts. `UserError` names the first row without a number of 0 or more.

    sample_weight: N numbers, or None: all texts alike
    n: texts"""
def label_numbers(y, classes) -> Tensor:
    """Each label's place among the classes; `UserError` names the row of one that is not among them.

    y: N labels
    classes: K labels in their order
    returns: (N,) int64, 0 to K − 1"""
def in_sklearns_form(logits: Tensor) -> np.ndarray:
    """Scores as scikit-learn's `decision_function` gives them.

    logits: (N, K)
    returns: (N, K); of two classes (N,): above 0 where the second is more probable"""
def share_right(predicted: np.ndarray, y, weights=...) -> float:
    """The share of answers that are the labels.

    predicted: N answers
    y: N labels, as Python's own objects
    weights: N numbers: how much each text counts"""
def as_counts(matrix) -> Tensor:
    """A confusion matrix as a tensor, whoever made it.

    matrix: K rows of K counts: a tensor, an array, a table, lists
    returns: (K, K)"""
class NotFittedError(UserError, AttributeError):
    """Asked before it has learnt. Where scikit-learn is loaded, this is an error of its kind too."""
    def __reduce__(self):  # type: ignore[override]
        ...
def not_fitted(message: str) -> NotFittedError:
    """The error, which whoever waits for scikit-learn's `NotFittedError` catches as well.

    message: what to say
    returns: to be raised"""
def check_fitted(c, name: str) -> None:
    """`NotFittedError` where `fit` has not been.

    c: a classifier
    name: an attribute that `fit` makes"""
