"""Settings, copies, pickles and the questions that scikit-learn's tools ask of an estimator, without needing it."""
from .checks import Choice as Choice, Number as Number, Whole as Whole, as_rows as as_rows, check_value as check_value, to_plain as to_plain
from .errors import UserError as UserError, UserTypeError as UserTypeError
class Estimator:
    """The conventions, to be inherited; `modes` is set by whoever does.

    modes: name → the function that marks what learns
    columns: what the columns were called in the table that it learnt from, by "text" and "label"; saved with it, but no setting: it changes nothing in the training"""
    modes: dict = ...
    _estimator_type: str
    columns: dict | None = ...
    def get_params(self, deep: bool=...) -> dict:
        """The settings by name.

        deep: of no effect; part of scikit-learn's convention"""
    def set_params(self, **params):
        """Change settings; they count from the next `fit` on. `UserError` for a name that is none.

        params: settings by name"""
    def untrained(self):
        """A copy with checked settings that has learnt nothing: what fails in it leaves this one as
        it was."""
    def take_over(self, learned):
        """Take what a copy has learnt.

        learned: a copy that has learnt"""
    def plain_settings(self, modes) -> dict:
        """The settings as plain numbers and words; `UserError` for what means nothing.

        modes: the names that `train` may have"""
    def settings_record(self) -> dict:
        """The settings as JSON holds them; base and tokenizer are not among them, and the device is
        the machine's affair."""
    @classmethod
    def from_settings(cls, record: dict, **more):
        """An estimator with the settings that a record holds; those that are not known any more are
        left out.

        record: whose `settings` are from `settings_record`
        more: further settings, which win"""
    def __repr__(self) -> str:
        ...
    def __sklearn_is_fitted__(self) -> bool:
        ...
    def __getstate__(self) -> dict:
        """For pickle: another process may have to import the module that gave `train` its meaning."""
    def __setstate__(self, state: dict) -> None:
        ...
    def __sklearn_tags__(self):
        ...
def learned_names(estimator) -> list[str]:
    """The attributes that `fit` made.

    estimator: any"""
RULES: dict
def plain_weights(class_weight):
    """None, balanced, or a dict with plain labels and numbers.

    class_weight: as given"""
