"""Alpaca's fields, chat messages, ShareGPT's conversations, prompt and completion: all become requests with answers."""
from .errors import UserError as UserError
ROLES: dict
ANSWERS: tuple
def plain_record(record: dict, place: str) -> dict:
    """A record in Alpaca's form. `UserError` for a conversation that is none.

    record: in any of the forms
    place: how messages call it, as "line 3 of FILE"
    returns: instruction and output, or turns of these; other keys stay"""
def read_turns(messages, role: str, content: str, place: str) -> list[dict]:
    """The requests and answers of a conversation. `UserError` where they do not alternate.

    messages: a list of dicts
    role: the key that says who speaks
    content: the key of what is said
    place: how messages of errors call it
    returns: instruction and output of each turn"""
def read_message(message, role: str, content: str, place: str) -> tuple[str, str]:
    """Who speaks, and the text. `UserError` for another role, and for what is no text.

    message: a dict
    role: the key that says who speaks
    content: the key of what is said
    place: how messages of errors call it
    returns: user, assistant or system; what is said"""
