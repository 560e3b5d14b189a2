"""What every typed reader is: text that was written -> a value that is meant, or what is wrong with it.

Conventions: a reader gives `None` without a word where nothing is stated (an empty value, `null`, blank text), and
`None` with a problem where something is stated that it cannot take. It never guesses: what can be read in two ways is a
problem that shows both. `parse` works on text alone, so that a cell of a table is read by the same rules as a file.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Generic, Protocol, TypeVar

from tilskudd_cli.reading.nodes import NULLS, Node, Scalar
from tilskudd_cli.reading.problems import NOTHING, Problem, Problems
from tilskudd_cli.records import NamedTuple

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
MOST_DIGITS = 15
_MOST_CHARACTERS = 200
_MEMO_ENTRIES = 4096
_MEMO_LENGTH = 64
# Blanks and dashes that programs put into numbers, as the ones on a keyboard.
_KEYBOARD = str.maketrans(
    {"\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2007": " ", "\u2212": "-", "\u2013": "-", "\u2011": "-"}
)


class Wrong(NamedTuple):
    """Why a text cannot be taken: the code of the problem and its parameters besides `text`."""

    code: str
    params: Mapping[str, object] = NOTHING


class ValueType(Protocol[T_co]):
    """A typed reader. `word` names the type: its text is `value-word-<word>`."""

    @property
    def word(self) -> str:
        """The name of the type."""

    def read(self, node: Node, problems: Problems) -> T_co | None:
        """The value, or `None`: nothing is stated, or a problem was appended."""

    def schema(self) -> dict[str, object]:
        """The JSON Schema of every way in which the value can be written."""


class Parsed(ABC, Generic[T]):
    """A reader that needs the text alone. What it has read it remembers: the same few values stand in most files."""

    word = ""

    def __init__(self) -> None:
        self._known: dict[str, T] = {}

    @property
    def remembered(self) -> dict[str, T]:
        """The texts that have been read, with their values; the very dictionary, which goes on growing."""
        return self._known

    def read(self, node: Node, problems: Problems) -> T | None:
        """The value, or `None`: nothing is stated, or a problem was appended."""
        if type(node) is Scalar:
            value = self._known.get(node.text)
            if value is not None:
                return value
        text = stated(node, problems)
        if text is None:
            return None
        value_or_wrong = self.parse(text)
        if isinstance(value_or_wrong, Wrong):
            problems.append(Problem(value_or_wrong.code, node, {"text": text, **value_or_wrong.params}))
            return None
        if len(text) <= _MEMO_LENGTH:
            if len(self._known) >= _MEMO_ENTRIES:
                self._known.clear()
            self._known[text] = value_or_wrong
        return value_or_wrong

    def parse(self, text: str) -> T | Wrong:
        """The value of a text that states something, without blanks around it; or what is wrong with the text."""
        return self._parse(text) if len(text) <= _MOST_CHARACTERS else Wrong("value-too-long", {"n": len(text)})

    @abstractmethod
    def _parse(self, text: str) -> T | Wrong:
        """What a kind of reader adds: the value of a text of bounded length."""


def stated(node: Node, problems: Problems) -> str | None:
    """The text of a node without blanks around it; `None` where it states nothing, or is no text (a problem)."""
    if type(node) is not Scalar:
        problems.append(Problem("value-not-text", node))
        return None
    text = node.text.strip()
    return None if not text or (text in NULLS and node.is_null) else text


def keyboard(text: str) -> str:
    """Text in lower case with the blanks and dashes that a keyboard has, one blank at a time."""
    return " ".join(text.translate(_KEYBOARD).casefold().split())
