"""What a format gives to be written: text, bytes, or a large part that a library writes by itself."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Callable

    Large = Callable[[BinaryIO], None]
    Chunk = str | bytes | Large

_NUMBER = r"\(os error (\d+)\)"
"""How Rust tells which error of the system it met."""


def write_large(write: Large, file: BinaryIO) -> None:
    """Have a library write to a file, where it can without going through Python.

    Raises `OSError` with its number, and so `BrokenPipeError`, where the library only says it in words.
    """
    file.flush()
    try:
        write(file)
    except OSError as error:
        found = re.search(_NUMBER, str(error)) if error.errno is None else None
        if found is None:
            raise
        number = int(found[1])
        raise OSError(number, os.strerror(number)) from error
