"""What a format gives to be written: text, bytes, or a large part that a library writes by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    Large = Callable[[BinaryIO], None]
    Chunk = str | bytes | Large


class Sink:
    """As much of a file as a library needs that writes by itself. Where the library forgets what kind of error it met,
    `error` is the one.
    """

    def __init__(self, file: BinaryIO) -> None:
        self.error: BaseException | None = None
        self._file = file

    def write(self, data: bytes) -> int:
        """Write all of it; an unbuffered file may take only a part at a time."""
        left = memoryview(data)
        try:
            while left:
                left = left[self._file.write(left) :]
        except BaseException as error:
            self.error = error
            raise
        return len(data)

    def flush(self) -> None:
        """Nothing: whoever has the file flushes it."""


def write_large(write: Large, file: BinaryIO) -> None:
    """Have a library write to a file. Raises what the file has against it, whatever the library made of that."""
    sink = Sink(file)
    try:
        write(cast("BinaryIO", sink))
    except Exception:  # whatever it raises: some tell an error of the file in a class of their own
        if sink.error is not None:
            raise sink.error from None
        raise
