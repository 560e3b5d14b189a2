"""A library that writes by itself: everything arrives, and what went wrong is what went wrong."""

from __future__ import annotations

import errno
import io
from typing import BinaryIO

import pytest

from tilskudd_cli.writing.chunks import write_large


class Slow(io.BytesIO):
    """Takes three bytes at a time, as an unbuffered stream may."""

    def write(self, data: object) -> int:
        return super().write(bytes(memoryview(data)[:3]))  # type: ignore[arg-type]  # whatever has bytes


class Full(io.BytesIO):
    def __init__(self, error: BaseException) -> None:
        super().__init__()
        self.error = error

    def write(self, _data: object) -> int:
        raise self.error


def _library(file: BinaryIO) -> None:
    """Writes, and tells every trouble in its own words, as Polars does."""
    try:
        file.write(b"abcdefgh")
        file.flush()
    except BaseException as error:
        raise RuntimeError("something with the output") from error


def test_a_file_that_takes_a_part_at_a_time_gets_all_of_it() -> None:
    file = Slow()
    write_large(_library, file)
    assert file.getvalue() == b"abcdefgh"


@pytest.mark.parametrize(
    "error", [OSError(errno.ENOSPC, "full"), BrokenPipeError(errno.EPIPE, "gone"), KeyboardInterrupt()]
)
def test_what_the_file_says_is_raised_and_not_what_the_library_made_of_it(error: BaseException) -> None:
    with pytest.raises(type(error)) as raised:
        write_large(_library, Full(error))
    assert raised.value is error


def test_a_fault_of_the_library_stays_its_own() -> None:
    def broken(file: BinaryIO) -> None:
        raise LookupError(file)

    with pytest.raises(LookupError):
        write_large(broken, io.BytesIO())
