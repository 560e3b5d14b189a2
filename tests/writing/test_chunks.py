"""A library that writes by itself: everything arrives in its order, and what went wrong is what went wrong."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import pytest

from tilskudd_cli.writing.chunks import write_large

if TYPE_CHECKING:
    from tilskudd_cli.writing.chunks import Large


def _raising(error: BaseException) -> Large:
    def write(_file: BinaryIO) -> None:
        raise error

    return write


def _table() -> Large:
    pl = pytest.importorskip("polars", reason="the extra `payout` is not installed")
    frame = pl.DataFrame({"a": range(100_000)})

    def write(file: BinaryIO) -> None:
        frame.write_csv(file, include_header=False)

    return write


def test_what_was_written_before_and_after_stands_before_and_after(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    with path.open("wb") as file:
        file.write(b"a\n")
        write_large(_table(), file)
        file.write(b"end\n")
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines == ["a", *map(str, range(100_000)), "end"]


def test_a_reader_that_has_gone_is_a_broken_pipe() -> None:
    ours, theirs = os.pipe()
    os.close(ours)
    file = os.fdopen(theirs, "wb", buffering=0)
    with pytest.raises(BrokenPipeError):
        write_large(_table(), file)
    file.close()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
def test_a_full_disk_is_told_as_one() -> None:
    with open("/dev/full", "wb", buffering=0) as file, pytest.raises(OSError) as raised:  # noqa: PT011  the number says it
        write_large(_table(), file)
    assert raised.value.errno == errno.ENOSPC


@pytest.mark.parametrize(
    "error", [OSError(errno.EIO, "broken"), OSError("without a number"), LookupError("ours"), KeyboardInterrupt()]
)
def test_every_other_error_stays_what_it_is(error: BaseException, tmp_path: Path) -> None:
    with (tmp_path / "x").open("wb") as file, pytest.raises(type(error)) as raised:
        write_large(_raising(error), file)
    assert raised.value is error
