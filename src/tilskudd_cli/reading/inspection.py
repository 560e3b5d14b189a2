"""What is out of the ordinary in a YAML file, looked for event by event; and how much one file may hold.

Refused: anchors, aliases, tags, merge keys, keys that are not text, keys that stand twice, directives, a second
document, escaped control characters, and more of anything than the caps allow. Places are those of the parser's marks.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
)

from tilskudd_cli.reading.caps import Caps
from tilskudd_cli.reading.files import FORBIDDEN, character_name
from tilskudd_cli.reading.nodes import Scalar
from tilskudd_cli.reading.problems import NOTHING, Problem, Problems

_BEFORE_A_VALUE = frozenset(" \t\r\n[]{},:?-")
_MOST_REPORTED = 50


class StopReading(Exception):  # noqa: N818  not an error: the problem is already in the list
    """Reading cannot go on."""


def is_unusual(text: str, caps: Caps) -> bool:
    """Whether the text may hold anything that only an inspector sees. Every value takes half a character at least."""
    if "\\" in text or "<" in text or len(text) > min(caps.values // 2, caps.characters):
        return True
    return any(sign in text and _may_indicate(text, sign) for sign in "&*!")


def _may_indicate(text: str, sign: str) -> bool:
    """Whether the sign stands anywhere as an anchor, alias or tag can: `Hansen & Co` and `Viktig!` are ordinary."""
    at = text.find(sign)
    while at >= 0:
        glued = sign == "!" or not text[at + 1 : at + 2].isspace()
        if glued and (at == 0 or text[at - 1] in _BEFORE_A_VALUE):
            return True
        at = text.find(sign, at + 1)
    return False


class Inspector:
    """Hands on the parser's events, reports what is wrong with them, and leaves out keys that stand twice."""

    def __init__(self, get: Callable[[], Event | None], problems: Problems, caps: Caps) -> None:
        self._get = get
        self._problems = problems
        self._caps = caps
        self._values = 0
        self._documents = 0
        self._reported = 0
        # For each open container the first line of every key of a mapping, or `None` for a list.
        self._open: list[dict[str, int] | None] = []
        self._has_key = False
        self._left_out: int | None = None

    def get(self) -> Event | None:
        """The next event that counts; raises `StopReading` where no sense can be made of the rest."""
        while True:
            event = self._get()
            was_left_out = self._left_out is not None
            if isinstance(event, NodeEvent):
                self._node(event)
            elif isinstance(event, CollectionEndEvent):
                self._open.pop()
                self._value_ends()
            elif isinstance(event, DocumentStartEvent):
                self._document(event)
            if not was_left_out and self._left_out is None:
                return event

    def _node(self, event: Any) -> None:  # noqa: ANN401  the types of events lack their attributes
        self._values += 1
        if self._values > self._caps.values:
            self._stop("yaml-too-many-values", event, {"most": self._caps.values})
        if isinstance(event, AliasEvent):
            self._stop("yaml-alias", event, {"name": event.anchor})
        if event.anchor is not None:
            self._report("yaml-anchor", event, {"name": event.anchor})
        if event.tag is not None:
            self._report("yaml-tag", event, {"tag": event.tag})
        keys = self._open[-1] if self._open else None
        is_key = keys is not None and not self._has_key
        if isinstance(event, ScalarEvent):
            self._scalar(event)
            if is_key and keys is not None:
                self._key(event, keys)
            else:
                self._value_ends()
        elif isinstance(event, CollectionStartEvent):
            if is_key:
                self._stop("yaml-complex-key", event)
            self._opens(event)

    def _scalar(self, event: Any) -> None:  # noqa: ANN401  see above
        if len(event.value) > self._caps.characters:
            self._stop("yaml-value-too-long", event, {"most": self._caps.characters})
        if event.style == '"' and (found := re.search(FORBIDDEN, event.value)):
            self._report("yaml-escaped-character", event, {"character": character_name(found.group())})

    def _key(self, event: Any, keys: dict[str, int]) -> None:  # noqa: ANN401  see above
        key: str = event.value
        self._has_key = True
        if key == "<<" and not event.style:
            self._report("yaml-merge-key", event)
        if key not in keys:
            keys[key] = event.start_mark.line + 1
            return
        self._report("yaml-duplicate-key", event, {"key": key, "first_line": keys[key]})
        if self._left_out is None:
            self._left_out = len(self._open)

    def _opens(self, event: Any) -> None:  # noqa: ANN401  see above
        if len(self._open) == self._caps.depth:
            self._stop("yaml-too-deep", event, {"most": self._caps.depth})
        self._open.append({} if isinstance(event, MappingStartEvent) else None)
        self._has_key = False

    def _value_ends(self) -> None:
        """A value has come to its end: in a mapping the next node is a key again."""
        self._has_key = False
        if self._left_out == len(self._open):
            self._left_out = None

    def _document(self, event: Any) -> None:  # noqa: ANN401  see above
        self._documents += 1
        if event.version or event.tags:
            self._stop("yaml-directive", event)
        if self._documents > 1:
            self._stop("yaml-second-document", event)

    def _report(self, code: str, event: Any, params: dict[str, object] | None = None) -> None:  # noqa: ANN401  see above
        """Append a problem; a file with very many of them is not worth the list."""
        about = Scalar("", event.start_mark, event.end_mark).place
        self._problems.append(Problem(code, about, params or NOTHING))
        self._reported += 1
        if self._reported == _MOST_REPORTED:
            raise StopReading

    def _stop(self, code: str, event: Any, params: dict[str, object] | None = None) -> None:  # noqa: ANN401  see above
        self._report(code, event, params)
        raise StopReading
