"""Each field of `TrainConfig` is checked where it comes in, and an error says what it may be."""
from .checks import Choice as Choice, Flag as Flag, Number as Number, Whole as Whole, check_fields as check_fields, check_value as check_value
from .errors import UserError as UserError, UserTypeError as UserTypeError
RULES: dict
def check_training(config) -> None:
    """`UserError` for the first field that cannot be, with what it may be.

    config: a TrainConfig; its numbers are made plain"""
def two_betas(betas) -> tuple[float, float]:
    """AdamW's two numbers. `UserTypeError` where there are not two.

    betas: a tuple, a list or an array"""
