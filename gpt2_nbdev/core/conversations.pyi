"""Alpaca's fields, chat messages, ShareGPT's conversations, prompt and completion: all become requests with answers."""
from .errors import UserError as UserError
from .readers import nearest_key as nearest_key
FIELDS: dict
CHATS: dict
def plain_record(record: dict, place: str, keys: dict | None=...) -> dict:
    """A record in Alpaca's form. `UserError` for a conversation that is none.

    record: in any of the forms
    place: how messages call it, as "line 3 of FILE"
    keys: "instruction" and "output" → the field, where that was named
    returns: instruction and output, or turns of these; other keys stay"""
def find_fields(record: dict, keys: dict) -> dict:
    """Under which of the usual names a record has what is needed.

    record: or any container of the fields' names
    keys: those that are known already
    returns: "instruction", "output", "input" → the field's name, where there is one"""
ROLES: dict
TEXT_PARTS: tuple
def read_turns(messages, role: str, content: str, place: str) -> list[dict]:
    """The requests and answers of a conversation. `UserError` where they do not alternate.

    messages: a list of dicts
    role: the key that says who speaks
    content: the key of what is said
    place: how messages of errors call it
    returns: instruction and output of each turn"""
def read_pair(asked: list, answer, place: str) -> list[dict]:
    """The turns of a record whose fields hold messages, or a conversation under a name of its own.

    asked: messages, up to a request or with its answer
    answer: messages, or the answer's text; None = it is among the others
    place: how messages of errors call them
    returns: instruction and output of each turn"""
def read_message(message, role: str, content: str, place: str) -> tuple[str, str]:
    """Who speaks, and the text. `UserError` for another role, for what is no text, and for a
    message that asks for more than to be learned from.

    message: a dict
    role: the key that says who speaks
    content: the key of what is said
    place: how messages of errors call it
    returns: user, assistant or system; what is said"""
def join_parts(content, place: str):
    """The text of a message that is written in parts: one behind the other, as chat templates put
    them. `UserError` names the first part that is no text.

    content: a text, or a list of parts
    place: how messages of errors call the message"""
