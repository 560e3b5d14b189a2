"""Typed readers of words: free text, identifiers, yes or no, one of a closed set of words."""

from __future__ import annotations

import re
from collections.abc import Mapping

from tilskudd_cli.reading.nodes import Node
from tilskudd_cli.reading.problems import Problem, Problems
from tilskudd_cli.reading.values.base import Parsed, T, Wrong, stated

_IDENTIFIER = r"[a-zæøå0-9]+(?:-[a-zæøå0-9]+)*"
_YES_NO = {"true": True, "ja": True, "yes": True, "false": False, "nei": False, "no": False}


class Text:
    """Free text, without blanks around it. Lengths are in characters, blanks and line breaks included."""

    word = "text"

    def __init__(self, max_length: int | None = None, *, single_line: bool = False) -> None:
        self.max_length = max_length
        self.single_line = single_line
        self.is_bounded = single_line or max_length is not None

    def read(self, node: Node, problems: Problems) -> str | None:
        """The text, or `None`: nothing is stated, or a problem was appended."""
        text = stated(node, problems)
        if text is None or not self.is_bounded:
            return text
        if self.max_length is not None and len(text) > self.max_length:
            problems.append(Problem("value-text-too-long", node, {"length": len(text), "most": self.max_length}))
            return None
        if self.single_line and "\n" in text:
            problems.append(Problem("value-text-lines", node))
            return None
        return text

    def allows(self, text: str) -> bool:
        """Whether a text without blanks around it keeps to the bounds."""
        if self.max_length is not None and len(text) > self.max_length:
            return False
        return not (self.single_line and "\n" in text)

    def schema(self) -> dict[str, object]:
        """Any scalar: `title: 2019` is the text `2019`."""
        schema: dict[str, object] = {"type": ["string", "number", "boolean"]}
        if self.max_length is not None:
            schema["maxLength"] = self.max_length + 1  # block text ends with a line break, which does not count
        if self.single_line:
            schema["pattern"] = r"^\s*[^\n]*\s*$"
        return schema


class Identifier(Parsed[str]):
    """The name of a rule, a group, a fact: small letters and digits, words joined by hyphens (`søknadsfrist-2`)."""

    word = "identifier"

    def _parse(self, text: str) -> str | Wrong:
        """The name as it stands, or the problem `value-identifier` with a name that would do."""
        if re.fullmatch(_IDENTIFIER, text):
            return text
        from unicodedata import normalize

        close = "-".join(re.findall("[a-zæøå0-9]+", normalize("NFC", text).lower()))
        if not close or len(close) > 80:
            return Wrong("value-identifier")
        return close if close == text else Wrong("value-identifier-near", {"nearest": close})

    def schema(self) -> dict[str, object]:
        """A string of that form, or a whole number."""
        return {"type": ["string", "integer"], "pattern": f"^{_IDENTIFIER}$", "minimum": 0}


class YesNo(Parsed[bool]):
    """Yes or no: `true`, `false`, `ja`, `nei`, `yes`, `no`, in any case."""

    word = "yes-no"

    def _parse(self, text: str) -> bool | Wrong:
        """The answer, or the problem `value-yes-no`."""
        answer = _YES_NO.get(text.casefold())
        return Wrong("value-yes-no") if answer is None else answer

    def schema(self) -> dict[str, object]:
        """A boolean, or one of the words."""
        return {"anyOf": [{"type": "boolean"}, *_any_case(_YES_NO)]}


class Choice(Parsed[T]):
    """One of a closed set of words, in any case; a misspelt one is answered with the nearest."""

    word = "choice"

    def __init__(self, words: Mapping[str, T]) -> None:
        super().__init__()
        self.words = words
        self._folded = {word.casefold(): value for word, value in words.items()}
        self._known.update(words)

    def _parse(self, text: str) -> T | Wrong:
        """The value of the word, or the problem `value-choice-near` or `value-choice`."""
        value = self._folded.get(text.casefold())
        if value is not None:
            return value
        from tilskudd_cli.reading.suggest import nearest

        near = nearest(text, self.words)
        if near is not None:
            return Wrong("value-choice-near", {"nearest": near})
        return Wrong("value-choice", {"known": tuple(self.words)})

    def schema(self) -> dict[str, object]:
        """The words for an editor to offer, and the same in any case."""
        return {"anyOf": _any_case(self.words)}


def _any_case(words: Mapping[str, object]) -> list[dict[str, object]]:
    """The words as they stand, for completion, and a pattern of them in any case: JSON Schema knows no such flag."""
    forms = "|".join("".join(_either_case(letter) for letter in word) for word in words)
    written: list[object] = [int(word) if word.isascii() and word.isdigit() else word for word in words]
    return [
        {"enum": [*words, *(form for form in written if not isinstance(form, str))]},
        {"type": "string", "pattern": f"^({forms})$"},
    ]


def _either_case(letter: str) -> str:
    lower, upper = letter.lower(), letter.upper()
    return f"[{lower}{upper}]" if lower != upper and len(lower + upper) == 2 else re.escape(letter)
