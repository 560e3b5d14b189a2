"""The files that the paths of `payout` stand for, in their order. Standard input is set aside in a temporary file when
it holds a batch: the readers of batches go over a file more than once.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from types import TracebackType
from typing import Self

from tilskudd_cli.casework.payout_inputs import Input, InputKind, kind_of, kind_of_start
from tilskudd_cli.cli.paths import case_files
from tilskudd_cli.reading.files import CASE_LIMIT, STANDARD_INPUT

_START = 1 << 16


class Inputs:
    """The files, to be gone through once. Whatever had to be set aside is gone at the end of `with`."""

    def __init__(self, paths: tuple[str, ...]) -> None:
        self._stack = ExitStack()
        self._paths = paths
        self._standard: Input | None = None

    def __enter__(self) -> Self:
        """Look at standard input, where it is asked for."""
        if STANDARD_INPUT in self._paths:
            try:
                self._standard = self._set_aside()
            except BaseException:
                self._stack.close()
                raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Remove what was set aside."""
        self._stack.close()

    @property
    def has_batch(self) -> bool:
        """Whether one of the files is a batch. A folder stands for its case files only."""
        named = (path for path in self._paths if path != STANDARD_INPUT and not os.path.isdir(path))
        kinds = [*map(kind_of, named), *([] if self._standard is None else [self._standard.kind])]
        return any(kind is not InputKind.CASE for kind in kinds)

    def __iter__(self) -> Iterator[Input]:
        """The files, in their order."""
        for path in self._paths:
            if path == STANDARD_INPUT and self._standard is not None:
                yield self._standard
            elif os.path.isdir(path):
                yield from (Input(file, file, InputKind.CASE) for file in case_files((path,)))
            else:
                yield Input(path, path, kind_of(path))

    def _set_aside(self) -> Input | None:
        """Standard input: the bytes of a case, or a batch in a file of its own; `None` where there is none to read."""
        from tempfile import TemporaryDirectory

        source = None if sys.stdin is None else sys.stdin.buffer
        try:
            start = b"" if source is None else source.read(_START)
        except OSError:  # the reader of cases meets the same, and says it
            return None
        if source is None:
            return None
        kind = kind_of_start(start)
        if kind is InputKind.CASE:
            return Input(STANDARD_INPUT, STANDARD_INPUT, kind, start + source.read(CASE_LIMIT + 1 - len(start)))
        path = os.path.join(self._stack.enter_context(TemporaryDirectory(prefix="tilskudd-")), f"rows.{kind}")
        with open(path, "wb") as file:
            file.write(start)
            shutil.copyfileobj(source, file)
        return Input(path, STANDARD_INPUT, kind)
