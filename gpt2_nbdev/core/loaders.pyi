"""The sizes of its batches, and where it stands: put back after a look."""
from contextlib import contextmanager
def loader_sizes(loader) -> tuple:
    """The sizes that a loader says it gives.

    loader: of training batches
    returns: (rows of a batch of all processes, tokens of a window); None for what it does not say"""
@contextmanager
def place_kept(loader):
    """A block that may read batches; after it the loader stands where it stood.

    loader: of batches; one without `state_dict` cannot say where it stands"""
