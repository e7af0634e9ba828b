"""Instructions that a program makes and whose one right answer it knows, in wordings and words of which the test shares none with training."""
from .checks import Whole as Whole, check_value as check_value
from .errors import UserError as UserError
TASK_WORDS: dict
TASKS: list
def make_tasks(n: int, split: str=..., seed: int=...) -> list[dict]:
    """Instructions whose one right answer is known, the kinds in turn.

    n: how many, no two alike
    split: "train" or "test": wordings, words, names and numbers are different
    seed: the same seed, the same tasks
    returns: records as those of "instructions": instruction, input, output, kind, split"""
