"""A number before a noun, in the form that the number asks for."""
def noun(n: int, what: str, several: str=...) -> str:
    """A noun in the form that a number asks for.

    n: how many
    what: the noun for one, as "row"
    several: the noun for more than one; empty: with an s"""
def counted(n: int, what: str, several: str=...) -> str:
    """A count with its noun: 1 row, 2 rows, 1,234 entries.

    n: how many
    what: the noun for one, as "row"
    several: the noun for more than one; empty: with an s"""
