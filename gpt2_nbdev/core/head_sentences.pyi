"""Each ends where one of two earlier words is right. Which of the two does a head read?"""
from typing import NamedTuple
from torch import Tensor
FRAMES: dict
PEOPLE: list
NOUNS: list
def make_sentences(kind: str) -> list[tuple[str, str, str]]:
    """The sentences of a kind, four to a frame and a pair of candidates.

    kind: "names" or "pronouns"
    returns: a text, the right word, the wrong one"""
def attention_inputs(tensors: dict[str, Tensor], layers, ids: Tensor) -> list[Tensor]:
    """What each block's attention is given.

    tensors: of a model, by our names
    layers: the model's attention: for each block a function of x (B, T, C)
    ids: (B, T)
    returns: (B, T, C) for each block"""
def right_by_head(sentences: list[tuple[str, str, str]], encode, read) -> Tensor:
    """Whether each head gives more to the right word than to the wrong one.

    sentences: from `make_sentences`
    encode: a function of a text that gives its ids
    read: a function of ids (B, T): what the last token gives to each, (B, heads, T)
    returns: (sentences, heads) 1 = right"""
class BestHead(NamedTuple):
    """The head that was right most often where it was chosen, and what it did on the rest.

    head: its number among all heads
    share: of the other sentences, in which it was right
    half: half the width of a 95 % interval of that share
    n: how many other sentences"""
    head: int
    share: float
    half: float
    n: int
    def __str__(self):  # type: ignore[override]
        ...
def best_head(sentences: list[tuple[str, str, str]], encode, read) -> BestHead:
    """The best head on the first half of the frames, judged on the second. The four sentences of a
    frame and a pair are one observation.

    sentences: from `make_sentences`
    encode: as for `right_by_head`
    read: as for `right_by_head`"""
