"""GPT-2's tokenizer: learned from text, taken apart, and rebuilt id for id."""
from typing import Any
from collections import Counter
from .core.bpe_files import KeptBPE as KeptBPE, check_learned as check_learned, check_merges as check_merges, check_tokens as check_tokens, from_vocabulary as from_vocabulary, merges_for as merges_for
from .core.compiled_bpe import CompiledEncoding as CompiledEncoding, check_engine as check_engine, check_place as check_place
from .core.documents import END_OF_TEXT as END_OF_TEXT
from .core.errors import UserError as UserError
from .core.merge_learning import learn_merges as learn_merges
from .core.merge_tree import MergeSteps as MergeSteps, check_one_word as check_one_word
from .core.methods import patch as patch
from .core.token_checks import check_ids as check_ids, check_special_tokens as check_special_tokens, check_text as check_text, split_special as split_special
from .core.vocab_files import read_vocabulary as read_vocabulary
from .core.word_counts import count_in_texts as count_in_texts
from .core.word_merger import WordCache as WordCache, WordMerger as WordMerger
from .core.words import WordCutter as WordCutter
def shows(byte: int) -> bool:
    """Whether `chr(byte)` is visible: Ã is, a space or control character is not.

    byte: 0 to 255"""
def byte_order() -> list[int]:
    """The 256 bytes in the order of GPT-2's first ids: visible ones, then the others.

    returns: place = id, entry = byte"""
def byte_alphabet() -> dict[int, str]:
    """GPT-2's name of each byte: its own character if visible, else one from 256 on.

    returns: byte → name, in the order of the ids"""
BYTE_OF_ID: Any
BYTE_TO_ID: Any
def to_printable(data: bytes) -> str:
    """Bytes by their visible names: `b' the'` is `Ġthe`.

    data: any bytes, as those of a token
    returns: as many characters as bytes"""
GPT2_PATTERN: str
cut_words: Any
def pretokenize(text: str) -> list[str]:
    """Cut text into the words within which merges happen. TypeError if it is not a str.

    text: any text
    returns: joined, they are the text again"""
class BPETokenizer(KeptBPE):
    """GPT-2's way: 256 bytes, then one token per merge, then the special tokens."""
    alphabet: Any
    pattern: Any
    merges: Any
    special_tokens: Any
    tokens: Any
    token_to_id: Any
    special_ids: Any
    vocab_size: Any
    eot_id: Any
    merger: Any
    words: Any
    def __init__(self, merges, special_tokens=...):  # type: ignore[override]
        """merges: pairs of ids in the order learned; number i makes token 256 + i
        special_tokens: texts with ids of their own, after all others"""
    def encode_word(self, word: str) -> list[int]:  # type: ignore[override]
        """The word's id if it is a token, else the ids to which its bytes merge.

        word: one word of `pretokenize`"""
    def encode_ordinary(self, text: str) -> list[int]:  # type: ignore[override]
        """Text to ids, without special tokens. TypeError if `text` is not a str.

        text: any text; a special token's text in it is plain text"""
    def decode_bytes(self, ids) -> bytes:  # type: ignore[override]
        """The tokens' bytes, joined. ValueError or TypeError for anything that is not an id.

        ids: ids: a list, an array or a tensor of one dimension"""
    def decode(self, ids) -> str:  # type: ignore[override]
        """Ids to text. Bytes that are not valid UTF-8 become U+FFFD (�), as in tiktoken.

        ids: ids: a list, an array or a tensor of one dimension"""
    def explain(self, word: str) -> MergeSteps:  # type: ignore[override]
        """The merges that make a word's tokens, in order. ValueError for more than one word.

        word: one word, with its leading space if it has one, as " lower" """
    def encode(self, text: str, allowed_special=..., disallowed_special=...) -> list[int]:  # type: ignore[override]
        """Text to ids. A special token in the text is a ValueError unless it is allowed.

        text: any text
        allowed_special: special tokens that become ids: names, or "all"
        disallowed_special: texts that are an error; "all": what is not allowed"""
def count_words(texts, special_tokens=..., n_workers: int | None=...) -> Counter:
    """Count the words of `pretokenize`; memory grows with the distinct words only.

    texts: a str, a Path to a UTF-8 file, or an iterable of them (documents)
    special_tokens: texts are cut at these
    n_workers: processes; None or 1: this one
    returns: word → how often"""
def train_bpe(texts, vocab_size: int, special_tokens=..., progress: bool=..., n_workers: int | None=...) -> BPETokenizer:
    """Learn merges: the most frequent pair first, ties to the pair of smaller ids.

    texts: a str, a Path to a UTF-8 file, or an iterable of them (documents)
    vocab_size: tokens in all: 256 bytes + merges + special tokens
    special_tokens: texts are cut at these: no merge crosses them
    progress: show a progress bar
    n_workers: processes that count words: worth it from some ten MB on"""
class TiktokenBPE(CompiledEncoding, BPETokenizer):
    """The same tokenizer with tiktoken's compiled encoder inside: the same ids, faster."""
def get_tokenizer(name_or_path=..., engine: str=...):
    """The tokenizer of that name or in that file. ValueError for an unknown engine or a
    file that is not a tokenizer's.

    name_or_path: "gpt2", or a saved tokenizer's file or folder
    engine: "python", or "tiktoken" for the compiled encoder; the ids are the same"""
