"""Any repository in GPT-2's layout, by its name and revision: what it is is asked before its weights come, and what is cached is not asked for."""
from typing import Any
from pathlib import Path
from .errors import NetworkError as NetworkError, UserError as UserError
from .files import not_there as not_there, perhaps_meant as perhaps_meant, read_json as read_json
from .model_files import check_config as check_config
HUB_NAMES: Any
def hub_id(name: str) -> tuple[str, str | None] | None:
    """What a name means on the hub.

    name: as somebody gave it
    returns: repository and revision; None: it is no such name"""
BESIDE: tuple
INDEX: str
def fetch_model(repo: str, **options) -> Path:
    """A repository's files in their order. `UserError` for what is no GPT-2.

    repo: owner/name
    options: of huggingface_hub's hf_hub_download: revision, local_files_only, cache_dir
    returns: the folder that they lie in"""
def hub_folder(name: str, **options) -> Path:
    """Where a model of the hub lies: in huggingface_hub's cache, after a download where it must be.

    name: gpt2, owner/name, owner/name@revision
    options: of huggingface_hub's hf_hub_download"""
def no_folder(name: str) -> str:
    """That there is no such folder here; what lies near it, where that may have been meant.

    name: owner/name, which may have been meant for a folder"""
