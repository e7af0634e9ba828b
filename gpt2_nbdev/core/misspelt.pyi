"""What may have been meant: the known names that are spelt like it."""
def near_names(name: str, known, n: int=...) -> list[str]:
    """The known names that are spelt like one that is not; capitals do not count.

    name: as it was given
    known: the names that there are
    n: how many at most
    returns: of the known ones, the most alike first"""
def nearest(name: str, known) -> str:
    """What a misspelt name may have meant, as a sentence for the end of a message.

    name: as it was given
    known: the names that there are
    returns: " Did you mean …?", or nothing"""
