"""A model that can continue a text learns to sort texts, and has to beat a baseline that only counts words."""
from typing import Any
from pathlib import Path
from typing import Optional
import numpy as np
import torch
from torch import Tensor, nn
from .bpe import get_tokenizer as get_tokenizer
from .core.bodies import check_belong as check_belong, check_body as check_body
from .core.checks import as_rows as as_rows
from .core.classifier_files import load_classifier as load_classifier, read_body as read_body, save_classifier as save_classifier
from .core.errors import UserError as UserError, UserTypeError as UserTypeError
from .core.estimator import Estimator as Estimator
from .core.kept_training import KeptTraining as KeptTraining, stopped_record as stopped_record
from .core.labelled import check_table as check_table, check_validation as check_validation, find_classes as find_classes, hold_out as hold_out, read_labelled as read_labelled, split_labelled as split_labelled
from .core.labels import as_counts as as_counts, check_fitted as check_fitted, check_labels as check_labels, check_texts as check_texts, check_weights as check_weights, in_sklearns_form as in_sklearns_form, label_kind as label_kind, label_numbers as label_numbers, share_right as share_right
from .core.methods import patch as patch
from .core.random_state import random_kept as random_kept
from .fast.kept_states import TextData as TextData, prepare_texts as prepare_texts, text_weights as text_weights, weighted_loss as weighted_loss
from .fast.speed import speed_up as speed_up
from .gpt2 import GPT2 as GPT2, GPTConfig as GPTConfig, load_pretrained as load_pretrained, pick_device as pick_device
from .tokenizer import split_words as split_words
from .training import TrainConfig as TrainConfig, create_optimizer as create_optimizer, learning_rate_at as learning_rate_at
def words_of(text: str) -> set[str]:
    """The different words and marks of a text: what a bag of words keeps of it.

    text: any text
    returns: in small letters"""
class BagOfWords:
    """Logistic regression over which words a text holds, each weighted by its rarity."""
    penalty: float
    classes_: Any
    number: Any
    idf: Any
    W: Any
    b: Any
    def __init__(self, penalty: float=...):
        """penalty: on the squares of the weights: larger makes classes more alike"""
    def matrix(self, texts) -> Tensor:
        """Which words each text holds, by their weights.

        texts: N texts
        returns: (N, V) sparse: rows of length 1, zeros where no word is known"""
    def fit(self, texts, y) -> 'BagOfWords':
        """Find the best weights. The same texts give the same weights.

        texts: N texts
        y: N labels"""
    def predict_proba(self, texts) -> np.ndarray:
        """The probability of each class.

        texts: N texts
        returns: (N, K), in the order of `classes_`"""
    def decision_function(self, texts) -> np.ndarray:
        """Scores before softmax, in scikit-learn's form.

        texts: N texts
        returns: (N, K); of two classes (N,): above 0 means the second"""
    def predict(self, texts) -> np.ndarray:
        """The most probable class of each text.

        texts: N texts
        returns: (N,) labels"""
    def score(self, texts, y) -> float:
        """The share of texts whose most probable class is theirs.

        texts: N texts
        y: N labels"""
    def logits(self, texts) -> Tensor:
        """Scores before softmax.

        texts: N texts
        returns: (N, K)"""
def lowest_loss(X: Tensor, target: Tensor, K: int, penalty: float) -> tuple[Tensor, Tensor]:
    """Where the slope is zero: cross-entropy and the penalty together have one valley.

    X: (N, V) sparse
    target: (N,) int64
    K: classes
    penalty: on the squares of the weights
    returns: W (V, K) and b (K,)"""
def confusion_matrix(y, predicted, classes) -> Tensor:
    """How often each class got each answer.

    y: N true labels
    predicted: N answers
    classes: K labels, in the order of rows and columns
    returns: (K, K) int64: row = truth, column = answer"""
def class_scores(matrix) -> dict[str, Tensor]:
    """What the confusion matrix says of each class.

    matrix: (K, K), from `confusion_matrix`
    returns: precision, recall, f1, (K,) each; 0 for nothing to divide"""
def macro_f1(matrix) -> float:
    """The mean of the classes' F1.

    matrix: (K, K), from `confusion_matrix`"""
def wilson_interval(right: int, n: int, z: float=...) -> tuple[float, float]:
    """Where the true share of right answers is likely to lie (Wilson 1927,
    doi:10.2307/2276774).

    right: right answers
    n: answers in all
    z: standard errors: 1.96 for 95 %"""
def bootstrap_interval(measure, *columns, repeats: int=..., seed: int=...) -> tuple[float, float]:
    """The middle 95 % of the measure over samples of rows with replacement (Efron 1979).

    measure: a function of the columns, drawn anew, that gives a number
    columns: arrays with one entry a text
    repeats: samples"""
class ClassReport:
    """How answers fare: accuracy and macro-F1 with intervals, and a row for each class."""
    classes: Any
    matrix: Any
    n: Any
    accuracy: Any
    accuracy_interval: Any
    macro_f1: Any
    macro_f1_interval: Any
    def __init__(self, y, predicted, classes):
        """y: N true labels
        predicted: N answers
        classes: K labels"""
    def rows(self) -> list[tuple]:
        """Class, precision, recall, F1 and number of texts, as words."""
    def summary(self) -> str:
        """Both measures with their intervals, in a line."""
    def __repr__(self):
        ...
def plot_confusion(matrix, classes, title: str=...):
    """The confusion matrix as a picture with its numbers.

    matrix: (K, K), from `confusion_matrix`
    classes: K labels"""
READS: tuple
def read_states(x: Tensor, lengths: Tensor, read: str=...) -> Tensor:
    """One vector for each text.

    x: (B, T, C) states, texts filled up on the right
    lengths: (B,) int64, real tokens of each text
    read: which state: that of the last real token, the mean over real tokens, or the first (for comparison)
    returns: (B, C)"""
class TextClassifier(nn.Module):
    """A GPT whose state at one token goes to a linear layer: from ids to a score for
    each class."""
    gpt: GPT2
    read: str
    drop: Any
    classify: Any
    def __init__(self, gpt: GPT2, n_classes: int, read: str=..., drop_rate: float=...):  # type: ignore[override]
        """gpt: the body; its head over the vocabulary stays unused
        n_classes: K
        read: which state to read, as in `read_states`
        drop_rate: dropout on the state that is read, in training"""
    def start(self, ids: Tensor, n: int) -> Tensor:  # type: ignore[override]
        """Embeddings and the first n blocks.

        ids: (B, T) int64
        n: blocks to go through
        returns: (B, T, C)"""
    def finish(self, x: Tensor, lengths: Tensor, n: int) -> Tensor:  # type: ignore[override]
        """The other blocks, the final norm, one state for each text, the classes.

        x: (B, T, C) from `start`
        lengths: (B,) int64
        n: blocks that x has behind it
        returns: (B, K) logits"""
    def forward(self, ids: Tensor, lengths: Tensor) -> Tensor:  # type: ignore[override]
        """From ids to a score for each class.

        ids: (B, T) int64, filled up on the right
        lengths: (B,) int64, real tokens of each text
        returns: (B, K) logits"""
def bucket_batches(lengths, batch_size: int, generator: Optional[torch.Generator]=..., group: int=...) -> list[Tensor]:
    """Batches of texts of similar length.

    lengths: N numbers of tokens
    batch_size: texts in a batch
    generator: of the order; None: by length alone, longest first
    group: batches that are sorted together
    returns: rows of each batch, each int64; every row once"""
def train_head(model: TextClassifier) -> None:
    """Let only the new layer learn.

    model: changed in place"""
def train_last(model: TextClassifier) -> None:
    """Let the last block, the final norm and the new layer learn.

    model: changed in place"""
def train_all(model: TextClassifier) -> None:
    """Let everything learn that the classes depend on.

    model: changed in place"""
TRAIN_MODES: dict
def frozen_blocks(model: TextClassifier) -> int:
    """How many blocks at the beginning do not learn, nor the embeddings below them:
    their output can be kept.

    model: after a function of TRAIN_MODES"""
class GPT2Classifier(Estimator):
    """A pretrained GPT, fine-tuned to give texts a label, with scikit-learn's methods.

    classes_: (K,) the labels in order, once `fit` has been
    n_trained_: parameters that learnt"""
    modes: Any
    classes_: np.ndarray
    n_trained_: int
    base: Any
    tokenizer: Any
    train: str
    read: str
    epochs: Optional[int]
    batch_size: int
    learning_rate: Optional[float]
    weight_decay: float
    drop_rate: float
    max_length: Optional[int]
    class_weight: Any
    validation_fraction: float
    patience: Optional[int]
    precision: str
    device: str
    seed: int
    verbose: bool
    tokenizer_: Any
    max_length_: Any
    device_: Any
    model_: Any
    history_: Any
    interrupted_: Any
    temperature_: Any
    def __init__(self, base=..., tokenizer=..., train: str=..., read: str=..., epochs: Optional[int]=..., batch_size: int=..., learning_rate: Optional[float]=..., weight_decay: float=..., drop_rate: float=..., max_length: Optional[int]=..., class_weight=..., validation_fraction: float=..., patience: Optional[int]=..., precision: str=..., device: str=..., seed: int=..., verbose: bool=...):  # type: ignore[override]
        """base: a name or a folder, a GPT2, or a GPTConfig: random weights of that size
        tokenizer: None: the base's own. Needed where the base is a GPT2 or a GPTConfig
        train: what learns: a name of TRAIN_MODES
        read: which state is read: last, mean or first
        epochs: passes over the texts at most; None: by `train`
        batch_size: texts in a batch
        learning_rate: the highest; None: by `train`
        weight_decay: pull of matrices towards zero
        drop_rate: dropout on the state that is read
        max_length: tokens of a text that are read; None: the model's context
        class_weight: None, "balanced" (rare classes count more), or {label: weight}
        validation_fraction: share held out, to stop by and for the temperature; 0: none
        patience: epochs without a better macro-F1; None: by `train`
        precision: or "bf16": products of matrices in half the bits
        device: auto, cpu, cuda or mps
        seed: of the new layer, the order and the texts held out
        verbose: print a line an epoch"""
    def setting(self, name: str) -> float:  # type: ignore[override]
        """A setting, or where it is None what suits the parts that learn.

        name: epochs, learning_rate or patience"""
    def fit(self, texts, y, validation=..., sample_weight=..., run_dir=...) -> GPT2Classifier:  # type: ignore[override]
        """Fine-tune on labelled texts. `UserError` names the row of what cannot be learnt
        from.

        texts: N texts, none of them empty
        y: N labels: words, whole numbers, or True and False
        validation: (texts, labels) to stop by, in place of a part of the texts
        sample_weight: N numbers: how much a text counts in training; 0: it is left out
        run_dir: a folder that keeps the training, so that it can be stopped and gone on with"""
    def build_model(self, check: bool=...) -> None:  # type: ignore[override]
        """The body with a new layer on it, on its device.

        check: whether the base can learn as it shall"""
    def learn(self, known: tuple, held_out, run: KeptTraining) -> None:  # type: ignore[override]
        """The loop; `history_` gets one row an epoch.

        known: texts, labels, weights
        held_out: texts and labels, or None
        run: where training stands"""
    def logits(self, texts) -> Tensor:  # type: ignore[override]
        """Scores before temperature and softmax; each text's are its own, whatever it
        stands beside.

        texts: N texts
        returns: (N, K) on the CPU"""
    def decision_function(self, texts) -> np.ndarray:  # type: ignore[override]
        """Scores before temperature and softmax, in scikit-learn's form.

        texts: N texts
        returns: (N, K) logits; of two classes (N,): above 0 means the second"""
    def predict_log_proba(self, texts) -> np.ndarray:  # type: ignore[override]
        """The logarithm of each class's probability, in the order of `classes_`.

        texts: N texts
        returns: (N, K) float32"""
    def predict_proba(self, texts) -> np.ndarray:  # type: ignore[override]
        """The probability of each class, in the order of `classes_`, at the fitted
        temperature.

        texts: N texts
        returns: (N, K) float32, rows sum to 1"""
    def predict(self, texts) -> np.ndarray:  # type: ignore[override]
        """The most probable label of each text.

        texts: N texts
        returns: (N,) labels"""
    @classmethod
    def resume(cls, dir, device: str=..., verbose: bool=...) -> GPT2Classifier:
        """Go on with a training that was stopped: the result is that of an unbroken one.

        dir: the `run_dir` of a `fit` that was stopped
        device: auto, cpu, cuda or mps
        verbose: print a line an epoch"""
    def save(self, dir) -> Path:  # type: ignore[override]
        """Write the classifier, whole or not at all.

        dir: a folder that does not exist, is empty, or holds an older classifier"""
    @classmethod
    def load(cls, dir, device: str=...) -> GPT2Classifier:
        """A saved classifier, ready to predict. `UserError` where the folder holds none.

        dir: a folder that `save` wrote
        device: auto, cpu, cuda or mps"""
    def set_temperature(self, held_out) -> None:  # type: ignore[override]
        """The temperature that the texts held out ask for; 1 where there are none.

        held_out: texts and labels, or None"""
    def evaluate(self, texts, y) -> ClassReport:  # type: ignore[override]
        """Judge the classifier on labelled texts, whose labels training must have had.

        texts: N texts
        y: N labels, each known from training"""
    def score(self, texts, y, sample_weight=...) -> float:  # type: ignore[override]
        """Accuracy: what scikit-learn's cross-validation asks for.

        texts: N texts
        y: N labels; one that training did not have is never right
        sample_weight: N numbers: how much each text counts"""
DEFAULTS: dict
def base_model(base, tokenizer) -> tuple:
    """What `base` means; the caller's own model stays as it is.

    base: a name, a folder, a GPT2, or a GPTConfig
    tokenizer: None = the base's own
    returns: GPT2 and tokenizer"""
def judge(data: TextData) -> dict:
    """How the model fares on texts that it does not learn from.

    data: the texts held out
    returns: val_loss, val_accuracy, val_macro_f1"""
def check_loss(row: dict, learning_rate: float) -> None:
    """`UserError` for a loss that is no number.

    row: of an epoch
    learning_rate: the highest"""
def print_row(row: dict) -> None:
    """An epoch in a line.

    row: of an epoch"""
def fit_temperature(logits, y) -> float:
    """The temperature with the lowest cross-entropy (Guo et al. 2017), between 1/20 and
    20.

    logits: (N, K); or (N,), as `decision_function` gives them of two classes
    y: (N,) the true classes as numbers
    returns: above 1 where the model is too sure of itself"""
def confidence_bins(probabilities, y, bins: int=...) -> list[tuple[float, float, int]]:
    """Answers grouped by how sure the model was.

    probabilities: (N, K)
    y: (N,) true classes as numbers
    bins: of equal width
    returns: of each filled bin: confidence, share right, n"""
def calibration_error(probabilities, y, bins: int=...) -> float:
    """The expected calibration error: the gap between confidence and share right,
    averaged.

    probabilities: (N, K)
    y: (N,) true classes as numbers
    returns: 0: it is right as often as it says"""
