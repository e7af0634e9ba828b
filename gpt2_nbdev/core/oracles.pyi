"""What tiktoken and Hugging Face's tokenizers say, for pages that compare with them."""
from .files import bundled_file as bundled_file
def tiktoken_gpt2(pattern: str):
    """GPT-2's encoder by tiktoken, built from the published merges alone.

    pattern: that cuts a text into words"""
def hf_merges(documents, vocab_size: int) -> list[tuple[str, str]]:
    """The merges that `tokenizers` learns, cutting text as GPT-2 does.

    documents: an iterable of str
    vocab_size: 256 bytes + merges + 1 special token
    returns: pairs of visible names, in the order learned"""
def named_merges(merges: list[tuple[int, int]], alphabet) -> list[tuple[str, str]]:
    """Merges of ours, to be compared with those.

    merges: pairs of ids, in the order learned
    alphabet: the visible names of the ids 0 to 255
    returns: the same pairs by name"""
RIGHTS: dict
