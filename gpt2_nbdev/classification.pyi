"""A model that can continue a text learns to sort texts, and has to beat a baseline that only counts words."""
from typing import Any
from pathlib import Path
from typing import Optional
from .core.checks import Choice as Choice, Number as Number, Whole as Whole, as_rows as as_rows, check_value as check_value, is_missing as is_missing, is_number as is_number, is_whole as is_whole, to_plain as to_plain
from .core.commands import command_line as command_line
from .core.errors import ExistingFileError as ExistingFileError, UserError as UserError, UserTypeError as UserTypeError, WriteError as WriteError
from .core.files import new_folder as new_folder, read_json as read_json, write_atomic as write_atomic
from .core.locks import LOCK_NAME as LOCK_NAME, FolderLock as FolderLock
from .core.registry import describe_model as describe_model, rebuild_model as rebuild_model
from .core.signals import StopSignals as StopSignals
from .fast.speed import speed_up as speed_up
import numpy as np
import torch
from .core.methods import patch as patch
from torch import Tensor, nn
from .bpe import get_tokenizer as get_tokenizer
from .core.tables import read_table as read_table
from .gpt2 import GPT2 as GPT2, GPTConfig as GPTConfig, eval_mode as eval_mode, load_pretrained as load_pretrained, pick_device as pick_device
from .tokenizer import split_words as split_words
from .training import TrainConfig as TrainConfig, create_optimizer as create_optimizer, learning_rate_at as learning_rate_at
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
def check_texts(texts) -> list[str]:
    """The texts as a list. `UserError` names the first row that holds no text.

    texts: a list, an array, a column, a generator"""
def check_labels(y, n: Optional[int]=...) -> list:
    """The labels as a list. `UserError` names the first row without one.

    y: a list, an array, a column, a generator
    n: how many there must be
    returns: str, bool, int or float, all of one kind"""
def check_weights(sample_weight, n: int) -> Optional[list[float]]:
    """How much each text counts. `UserError` names the first row without a number of 0 or more.

    sample_weight: N numbers, or None: all texts alike
    n: texts"""
def as_counts(matrix) -> Tensor:
    """A confusion matrix as a tensor, whoever made it.

    matrix: K rows of K counts: a tensor, an array, a table, lists
    returns: (K, K)"""
def label_numbers(y, classes) -> Tensor:
    """Each label's place among the classes; `UserError` names the row of one that is not among them.

    y: N labels
    classes: K labels in their order
    returns: (N,) int64, 0 to K − 1"""
def words_of(text: str) -> set[str]:
    """The different words and marks of a text: what a bag of words keeps of it.

    text: any text
    returns: in small letters"""
def in_sklearns_form(logits: Tensor) -> np.ndarray:
    """Scores as scikit-learn's `decision_function` gives them.

    logits: (N, K)
    returns: (N, K); of two classes (N,): above 0 where the second is more probable"""
def share_right(predicted: np.ndarray, y, weights=...) -> float:
    """The share of answers that are the labels.

    predicted: N answers
    y: N labels, as Python's own objects
    weights: N numbers: how much each text counts"""
class BagOfWords:
    """Logistic regression over which words a text holds, each weighted by its rarity."""
    penalty: float
    classes_: Any
    number: Any
    idf: Any
    W: Any
    b: Any
    def __init__(self, penalty: float=...):
        """penalty: on the squares of the weights; a larger one makes them smaller and the classes more alike"""
    def matrix(self, texts) -> Tensor:
        """Which words each text holds, by their weights.

        texts: N texts
        returns: (N, V) sparse: a row of length 1 a text; a text of unknown words alone has zeros"""
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
        returns: (N, K); of two classes (N,): above 0 where the second is more probable"""
    def predict(self, texts) -> np.ndarray:
        """The most probable class of each text.

        texts: N texts
        returns: (N,) labels"""
    def score(self, texts, y) -> float:
        """The share of texts whose most probable class is theirs.

        texts: N texts
        y: N labels"""
def confusion_matrix(y, predicted, classes) -> Tensor:
    """How often each class got each answer.

    y: N true labels
    predicted: N answers
    classes: K labels, in the order of rows and columns
    returns: (K, K) int64: row = truth, column = answer"""
def class_scores(matrix) -> dict[str, Tensor]:
    """What the confusion matrix says of each class.

    matrix: (K, K), from `confusion_matrix`
    returns: precision, recall and f1, each (K,); 0 where nothing is to divide"""
def macro_f1(matrix) -> float:
    """The mean of the classes' F1.

    matrix: (K, K), from `confusion_matrix`"""
def wilson_interval(right: int, n: int, z: float=...) -> tuple[float, float]:
    """Where the true share of right answers is likely to lie ([Wilson 1927](https://doi.org/10.2307/2276774)).

    right: right answers
    n: answers in all
    z: standard errors: 1.96 for 95 %"""
def bootstrap_interval(measure, *columns, repeats: int=..., seed: int=...) -> tuple[float, float]:
    """The middle 95 % of the measure over samples of the rows with replacement ([Efron 1979](https://doi.org/10.1214/aos/1176344552)).

    measure: a function of the columns, drawn anew, that gives a number
    columns: arrays with one entry a text
    repeats: samples"""
class ClassReport:
    """How answers fare: accuracy and macro-F1 with intervals, and a row for each class. The last value of a cell draws itself."""
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
    """A GPT whose state at one token goes to a linear layer: from ids to a score for each class."""
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
    """How many blocks at the beginning do not learn, nor the embeddings below them: their output can be kept.

    model: after a function of TRAIN_MODES"""
class GPT2Classifier:
    """A pretrained GPT, fine-tuned to give texts a label. It has scikit-learn's methods and works in its pipelines, without needing it."""
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
    history_: Any
    interrupted_: Any
    tokenizer_: Any
    max_length_: Any
    device_: Any
    model_: Any
    classes_: Any
    temperature_: Any
    n_trained_: Any
    def __init__(self, base=..., tokenizer=..., train: str=..., read: str=..., epochs: Optional[int]=..., batch_size: int=..., learning_rate: Optional[float]=..., weight_decay: float=..., drop_rate: float=..., max_length: Optional[int]=..., class_weight=..., validation_fraction: float=..., patience: Optional[int]=..., precision: str=..., device: str=..., seed: int=..., verbose: bool=...):
        """base: "course-small", "gpt2" … from the hub, a folder, a GPT2, or a GPTConfig: random weights of that size
        tokenizer: None: the base's own. Needed where the base is a GPT2 or a GPTConfig
        train: what learns: a name of TRAIN_MODES
        read: which state is read: last, mean or first
        epochs: passes over the texts at most; None: by `train`
        batch_size: texts in a batch
        learning_rate: the highest; None: by `train`
        weight_decay: pull of matrices towards zero
        drop_rate: dropout on the state that is read
        max_length: tokens of a text that are read, from its beginning; None: the model's context
        class_weight: None, "balanced" (rare classes count more), or {label: weight}
        validation_fraction: share of the texts held out, to stop early and to set the temperature; 0: none
        patience: epochs without a better macro-F1 on the texts held out before it stops; None: by `train`
        precision: or "bf16": products of matrices in half the bits
        device: auto, cpu, cuda or mps
        seed: of the new layer, the order and the texts held out
        verbose: print a line an epoch"""
    def fit(self, texts, y, validation=..., sample_weight=..., run_dir=...) -> GPT2Classifier:
        """Fine-tune on labelled texts. `UserError` names the row of what cannot be learnt from; then nothing has changed.

        texts: N texts, none of them empty
        y: N labels: words, whole numbers, or True and False
        validation: (texts, labels) to stop by, in place of a part of the texts
        sample_weight: N numbers: how much a text counts in training; 0: it is left out
        run_dir: a folder that keeps the training, so that it can be stopped and gone on with"""
    def decision_function(self, texts) -> np.ndarray:
        """Scores before temperature and softmax, in scikit-learn's form.

        texts: N texts
        returns: (N, K) logits; of two classes (N,): above 0 where the second is more probable"""
    def predict_log_proba(self, texts) -> np.ndarray:
        """The logarithm of each class's probability, in the order of `classes_`.

        texts: N texts
        returns: (N, K) float32"""
    def predict_proba(self, texts) -> np.ndarray:
        """The probability of each class, in the order of `classes_`, at the temperature that the texts held out asked for.

        texts: N texts
        returns: (N, K) float32, rows sum to 1"""
    def predict(self, texts) -> np.ndarray:
        """The most probable label of each text.

        texts: N texts
        returns: (N,) labels"""
    @classmethod
    def resume(cls, dir, device: str=..., verbose: bool=...) -> GPT2Classifier:
        """Go on with a training that was stopped, from its base's name: the result is that of an unbroken one.

        dir: the `run_dir` of a `fit` that was stopped
        device: auto, cpu, cuda or mps
        verbose: print a line an epoch"""
    def evaluate(self, texts, y) -> ClassReport:
        """Judge the classifier on labelled texts. `UserError` names the row of a label that training did not have.

        texts: N texts
        y: N labels, each known from training"""
    def score(self, texts, y, sample_weight=...) -> float:
        """Accuracy: what scikit-learn's cross-validation asks for.

        texts: N texts
        y: N labels; one that training did not have is never right
        sample_weight: N numbers: how much each text counts"""
    def get_params(self, deep: bool=...) -> dict:
        """The settings by name.

        deep: of no effect; part of scikit-learn's convention"""
    def set_params(self, **params) -> GPT2Classifier:
        """Change settings; they count from the next `fit` on. ValueError for a name that is none.

        params: settings by name"""
    def __repr__(self) -> str:
        ...
    def __sklearn_is_fitted__(self) -> bool:
        ...
    def __getstate__(self) -> dict:
        """For pickle: another process may have to import the module that gave `train` its meaning."""
    def __setstate__(self, state: dict) -> None:
        ...
    def __sklearn_tags__(self):
        ...
    def save(self, dir) -> Path:
        """Write the classifier, whole or not at all.

        dir: a folder that does not exist, is empty, or holds an older classifier"""
    @classmethod
    def load(cls, dir, device: str=...) -> GPT2Classifier:
        """A saved classifier, ready to predict. `UserError` where the folder holds none, or one of another version.

        dir: a folder that `save` wrote
        device: auto, cpu, cuda or mps"""
DEFAULTS: dict
RULES: dict
def split_labelled(texts, y, fraction: float=..., seed: int=...) -> tuple[tuple[list, list], tuple[list, list]]:
    """Cut labelled texts in two with each class in proportion. `UserError` names the row of a label that occurs once.

    texts: N texts
    y: N labels
    fraction: share for the second part
    seed: of what is drawn
    returns: (texts, labels) twice"""
class _Data:
    """Texts ready for the model: ids, or the states that its frozen blocks gave."""
    model: Any
    device: Any
    bf16: Any
    n: Any
    kept: Any
    inputs: Any
    lengths: Any
    y: Any
    weights: Any
    def __init__(self, c: GPT2Classifier, ids: list[list[int]], y=..., weights=...):
        ...
    def __len__(self):
        ...
    def logits(self, rows: Tensor) -> Tensor:
        """self: (B, K) float32
        rows: (B, K) float32
        returns: (B, K) float32"""
    def keep(self, n: int) -> None:
        """Go through n blocks once and keep what they give."""
KEPT_BYTES: Any
class _Progress:
    """Where training stands."""
    order: Any
    at: Any
    epoch: Any
    batch: Any
    step: Any
    total: Any
    history: Any
    best: Any
    kept: Any
    def __init__(self, seed: int):
        ...
    def is_over(self, epochs: int, patience: int) -> bool:
        ...
    def batches(self, make, lengths, size: int):
        """This epoch's batches that are still to come."""
    def after_step(self, loss: Tensor) -> None:
        ...
    def after_epoch(self, row: dict, model: TextClassifier) -> None:
        """Note how it went, and keep the weights if they are the best on the texts held out."""
UNFINISHED: str
SAVE_SECONDS: int
class _Run(_Progress):
    """Training that a folder keeps, if one is given: a signal stops it after an update, and the same call goes on."""
    folder: Any
    record: Any
    stopped_by: Any
    found: Any
    saved: Any
    saved_step: Any
    is_new: Any
    model: Any
    optimizer: Any
    stack: Any
    signals: Any
    total: Any
    kept: Any
    def __init__(self, c: GPT2Classifier, known, held_out, folder):  # type: ignore[override]
        ...
    def after_epoch(self, row: dict, model: TextClassifier) -> None:  # type: ignore[override]
        ...
    def shall_stop(self) -> bool:  # type: ignore[override]
        """Whether a signal asked to end. Then where training stands has been saved."""
    def __enter__(self):  # type: ignore[override]
        ...
    def __exit__(self, *error):  # type: ignore[override]
        ...
    def open(self, model: TextClassifier) -> None:  # type: ignore[override]
        """Give a model the weights that were saved; try the place where nothing was saved yet."""
    def begin(self, model: TextClassifier, optimizer) -> None:  # type: ignore[override]
        """Go back to where training stood: the optimizer's moments, the random numbers, the order of the texts."""
    def save(self) -> None:  # type: ignore[override]
        """Write where training stands, whole or not at all."""
    def write(self, c: GPT2Classifier) -> None:  # type: ignore[override]
        """Put the classifier into the folder; what is needed to go on stays beside it only where training was stopped."""
def fit_temperature(logits, y) -> float:
    """The temperature with the lowest cross-entropy ([Guo et al. 2017](https://arxiv.org/abs/1706.04599)), between 1/20 and 20.

    logits: (N, K); or (N,), as `decision_function` gives them of two classes
    y: (N,) the true classes as numbers
    returns: above 1 where the model is too sure of itself"""
def confidence_bins(probabilities, y, bins: int=...) -> list[tuple[float, float, int]]:
    """Answers grouped by how sure the model was.

    probabilities: (N, K)
    y: (N,) true classes as numbers
    bins: of equal width
    returns: mean confidence, share right, texts; filled bins only"""
def calibration_error(probabilities, y, bins: int=...) -> float:
    """The expected calibration error: how far confidence and share of right answers lie apart, in the mean over answers.

    probabilities: (N, K)
    y: (N,) true classes as numbers
    returns: 0: it is right as often as it says"""
SAVED_VERSION: int
def read_labelled(source, labels: bool=..., text_key: str=..., label_key: str=..., split: Optional[str]=..., encoding: Optional[str]=..., delimiter: Optional[str]=..., skip_bad: bool=...) -> tuple[list[str], list[str]]:
    """Texts and labels from a table. ValueError names the line, or the column that is missing.

    source: the Path of a .csv, .tsv, .jsonl, .json or .txt file; a stream of bytes, bytes, or a str: the text itself
    labels: whether labels are needed; without them plain lines are welcome too
    text_key: the column or key of the text
    label_key: that of the label
    split: only rows whose column or key `split` is this
    encoding: of the bytes; None = UTF-8
    delimiter: between two cells: a character, or comma, semicolon, tab, pipe; None = recognised
    skip_bad: leave bad rows out and count them in a warning, instead of an error
    returns: texts and labels; no labels where they are not needed"""
