"""What is wrong with a file: a value to pass on, never an exception.

A problem is data: a stable code, what it is about, and its parameters. Its text is made last, in the reader's language,
from the catalogue entry with the same name as the code (`language.catalogue`): `<code>` is the message, `<code>.hint`
says what to do, `<code>.explain` is the longer text that `tilskudd explain CODE` prints. Codes are never reused.
"""

from __future__ import annotations

from collections.abc import Mapping

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
