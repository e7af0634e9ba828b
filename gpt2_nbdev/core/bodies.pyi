"""What a classifier is put on must read texts as it does, and be able to learn as it is asked to."""
from torch import nn
from .adapter_records import adapter_names as adapter_names
from .counted import counted as counted
from .errors import UserError as UserError, UserTypeError as UserTypeError
from .parts import eval_mode as eval_mode, is_quantised as is_quantised
def check_body(gpt: nn.Module, train: str, is_plain: bool, body) -> None:
    """`UserError` for a body whose weights cannot learn as `train` says, or that a classifier would
    not read as it reads itself.

    gpt: the base
    train: what shall learn
    is_plain: whether it is exactly a GPT2
    body: a classifier around it"""
def check_belong(tokenizer, gpt: nn.Module) -> None:
    """`UserError` where they do not belong together.

    tokenizer: of this course
    gpt: the base"""
