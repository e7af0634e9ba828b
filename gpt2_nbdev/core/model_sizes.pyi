"""The sizes that have a name, and one sentence for each way in which numbers cannot be a model."""
from typing import Any
from .checks import Flag as Flag, Number as Number, Whole as Whole, check_fields as check_fields, to_plain as to_plain
from .counted import noun as noun
from .errors import UserError as UserError, UserTypeError as UserTypeError
from .misspelt import nearest as nearest
PRESETS: dict
Sizes: Any
class NamedSizes:
    """The named sets of sizes, for a dataclass that has their fields."""
    @classmethod
    def presets(cls) -> list[str]:
        """The presets' names: OpenAI's four models, then small ones for a laptop.

        cls: names for `preset`
        returns: names for `preset`"""
    @classmethod
    def preset(cls: type[Sizes], name: str, **overrides) -> Sizes:
        """A named configuration. ValueError for an unknown name, TypeError for an unknown
        field; both say what is near.

        name: one of `presets()`
        overrides: fields to change, as `drop_rate=0.0`"""
RULES: dict
def uneven_heads(C: int, H: int) -> str:
    """What an error says about it: up to three numbers of heads near H that can.

    C: the width
    H: heads that cannot share it"""
def check_sizes(config) -> None:
    """`UserError` for sizes of which no model can be built.

    config: a frozen dataclass with a model's sizes; its numbers become plain ones"""
