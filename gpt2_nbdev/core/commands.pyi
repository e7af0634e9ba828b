"""What the program prints for the user to type works when it is typed there."""
def program() -> str:
    """The `gpt2` command as it can be typed here."""
def command_line(*words, free=...) -> str:
    """A command of this package to be printed: quoted for the shell.

    words: sub-command, options, names of files: str or Path
    free: last words that may begin with a dash, as a prompt"""
