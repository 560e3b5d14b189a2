"""What is wrong with a file: a value to pass on, never an exception.

A problem is data: a stable code, what it is about, and its parameters. Its text is made last, in the reader's language,
from the catalogue entry with the same name as the code (`language.catalogue`): `<code>` is the message, `<code>.hint`
says what to do, `<code>.explain` is the longer text that `tilskudd explain CODE` prints. Codes are never reused.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from tilskudd_cli.reading.nodes import Node, Place
from tilskudd_cli.records import NamedTuple

NOTHING: Mapping[str, object] = {}


class Problem(NamedTuple):
    """Something in a file that cannot be taken as it stands.

    `about` is the node it concerns (its place and data path are worked out only when somebody asks), or a bare `Place`
    where no node could be made, or `None` for the file as a whole. A warning does not make the file unreadable.
    """

    code: str
    about: Node | Place | None = None
    params: Mapping[str, object] = NOTHING
    is_warning: bool = False

    @property
    def place(self) -> Place | None:
        """Line, column and width, counted from 1; `None` when the problem concerns the whole file."""
        if self.about is None or isinstance(self.about, Place):
            return self.about
        return self.about.place


Problems = list[Problem]
"""Readers append to this list and go on: all problems of a file are reported together."""

MOST_PROBLEMS = 100
"""How many problems of one file are told: who has that many corrects them first, and looking for more takes time."""


class TooManyProblemsError(Exception):
    """A file has more problems than are told; nothing more is read from it."""


class FewProblems(Problems):
    """A list that takes a hundred problems, and stops the reading at the next one by raising `TooManyProblemsError`."""

    def append(self, problem: Problem) -> None:
        """Add a problem while there is room."""
        if len(self) >= MOST_PROBLEMS:
            raise TooManyProblemsError
        super().append(problem)

    def extend(self, more: Iterable[Problem]) -> None:
        """Add problems while there is room."""
        for problem in more:
            self.append(problem)

    def close(self) -> None:
        """Say that there are more, as the last problem."""
        super().append(Problem("file-more-problems", None, {"n": MOST_PROBLEMS}))
