"""What is the user's to mend is one class of error, made where it came in. Everything else is a fault of this package, and shows so."""
class UserError(ValueError):
    """What was given cannot be used: the message says what it was, what is allowed, what to do."""
class UserTypeError(UserError, TypeError):
    """An object of a kind that is not taken here."""
class MissingFileError(UserError, FileNotFoundError):
    """A file or folder that is not there."""
class ExistingFileError(UserError, FileExistsError):
    """A file or folder that is in the way."""
class WriteError(UserError, OSError):
    """What was to be written could not be written."""
class NetworkError(UserError, ConnectionError):
    """What was to be downloaded could not be downloaded."""
class BadRowError(UserError):
    """One row of a file cannot be used; where there is a way to pass over it, the reader names that."""
class EntryError(UserError):
    """One of the entries that were given cannot be used; the message calls it `row` and its number."""
    row: int
    def __init__(self, message: str, row: int=...):  # type: ignore[override]
        """message: with "row 3" in it
        row: its number, from 0"""
    def at(self, places: list[str]) -> UserError:  # type: ignore[override]
        """The same for whoever knows where the entries come from.

        places: of the entries, as "line 5 of rows.csv" """
def is_users(error: BaseException) -> bool:
    """Whether an error is the user's to mend: one sentence is enough, and no traceback.

    error: what was caught"""
def sentence(error: BaseException) -> str:
    """An error in one sentence, a system error with the file that it is about.

    error: for which `is_users` holds"""
ISSUES: str
def report_fault(error: BaseException) -> str:
    """Say that a fault is ours: what it is, where its traceback was kept, where to report it.

    error: for which `is_users` does not hold
    returns: some lines for standard error"""
