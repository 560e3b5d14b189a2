"""The short way: from libyaml's events straight to values, without nodes, for files with nothing out of the ordinary.

A plan says what may stand under each key. As soon as anything is not plainly as planned (an unknown key, a value that
cannot be read, an empty one, a key twice, an anchor, a comment that may have swallowed something) the answer is `False`
and nothing more: the file is then read by `events.read_tree`, which makes nodes, knows places and says what is wrong. A
test holds the two ways to the same values.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from yaml.error import MarkedYAMLError
from yaml.events import (
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)
from yaml.reader import ReaderError

from tilskudd_cli.reading.events import NOWHERE, events_of
from tilskudd_cli.reading.inspection import STANDARD_CAPS, is_unusual
from tilskudd_cli.reading.nodes import NULLS, Scalar
from tilskudd_cli.reading.problems import Problems
from tilskudd_cli.reading.shapes import ListOf, Readable, Record
from tilskudd_cli.reading.syntax import may_be_swallowed
from tilskudd_cli.reading.values import Parsed, Text
from tilskudd_cli.records import NamedTuple

Use = Callable[[str], Any]


class Leaf(NamedTuple):
    """A key with a text under it: the texts already read, and how to read another (`None`: not the short way)."""

    known: Mapping[str, Any]
    use: Use


class Records(NamedTuple):
    """A key with a list of flat records under it."""

    leaves: Mapping[str, tuple[Mapping[str, Any], Use]]
    defaults: dict[str, Any]
    required: int
    make: Callable[..., Any]


Plan = dict[str, tuple[str, Any, Any]]
"""Key -> data path, texts already read (`None`: no text may stand), and how to read on: a `Use`, `Records`, a plan."""


def leaf_of(field: Readable) -> Leaf | None:
    """How to read a text of this type the short way; `None` for types that are more than a text."""
    if isinstance(field, Text):
        return Leaf({}, _plain_text(field))
    if isinstance(field, Parsed):
        return Leaf(field.remembered, _parsed(field))
    return None


def records_of(field: Readable) -> Records | None:
    """How to read a list of flat records the short way; `None` where it is no such list."""
    if not (isinstance(field, ListOf) and isinstance(field.item, Record)) or field.at_least:
        return None
    leaves: dict[str, tuple[Mapping[str, Any], Use]] = {}
    for key, inner in field.item.fields.items():
        leaf = leaf_of(inner.type)
        if leaf is None:
            return None
        leaves[key] = (leaf.known, leaf.use)
    if any(default is not None for default in field.item.defaults.values()):
        return None
    return Records(leaves, field.item.defaults, len(field.item.required), field.item.make)


def _plain_text(field: Text) -> Use:
    def use(text: str) -> str | None:
        stripped = text.strip()
        if not stripped or stripped in NULLS or (field.is_bounded and not field.allows(stripped)):
            return None
        return stripped

    return use


def _parsed(field: Parsed[Any]) -> Use:
    def use(text: str) -> object:
        unheard: Problems = []
        return field.read(Scalar(text, NOWHERE, NOWHERE), unheard)

    return use


def read_straight(text: str, plan: Plan, values: dict[str, Any]) -> bool:
    """Fill `values` by the plan; `False`, and nothing to rely on, when the file needs the long way."""
    if is_unusual(text, STANDARD_CAPS) or may_be_swallowed(text):
        return False
    try:
        get = events_of(text)
        return get is not None and _read(get, plan, values)
    except (MarkedYAMLError, ReaderError, UnicodeEncodeError):
        return False


def _read(get: Callable[[], Any], plan: Plan, values: dict[str, Any]) -> bool:  # noqa: PLR0912  the hot loop: no calls
    """One document, one mapping. Keys that stand twice show when their value is there already, or their section."""
    get()  # the stream starts
    start = get()
    if type(start) is not DocumentStartEvent or start.version or start.tags or type(get()) is not MappingStartEvent:
        return False
    stack: list[Plan] = []
    seen: set[str] = set()
    while True:
        event = get()
        kind = type(event)
        if kind is ScalarEvent:
            step = plan.get(event.value)
            if step is None:
                return False
            path, known, inner = step
            event = get()
            kind = type(event)
            if kind is ScalarEvent:
                if known is None or path in values:
                    return False
                text = event.value
                value = known.get(text)
                if value is None:
                    value = inner(text)
                    if value is None:
                        return False
                values[path] = value
            elif path in values or path in seen:
                return False
            elif kind is MappingStartEvent and type(inner) is dict:
                seen.add(path)
                stack.append(plan)
                plan = inner
            elif kind is SequenceStartEvent and type(inner) is Records:
                items = _records(get, inner)
                if items is None:
                    return False
                values[path] = items
            else:
                return False
        elif kind is not MappingEndEvent:
            return False
        elif stack:
            plan = stack.pop()
        else:
            get()  # the document ends
            return get() is not None and get() is None  # and so does the stream


def _records(get: Callable[[], Any], records: Records) -> tuple[Any, ...] | None:
    """The records of a list that has just begun."""
    leaves, defaults, required, make = records  # `values` start with the defaults; required keys add to them
    items: list[Any] = []
    while True:
        event = get()
        if type(event) is SequenceEndEvent:
            return tuple(items)
        if type(event) is not MappingStartEvent:
            return None
        values = defaults.copy()
        expected = len(values)
        event = get()
        while type(event) is ScalarEvent:
            key = event.value
            leaf = leaves.get(key)
            event = get()
            if leaf is None or type(event) is not ScalarEvent:
                return None
            text = event.value
            value = leaf[0].get(text)
            if value is None:
                value = leaf[1](text)
                if value is None:
                    return None
            if values.get(key) is not None:
                return None
            values[key] = value
            event = get()
        if type(event) is not MappingEndEvent or len(values) != expected + required:
            return None
        items.append(make(**values))


def plan_of(fields: Iterable[tuple[str, str, Any]]) -> Plan:
    """The plan of some keys: each with its data path and its type, or the plan below it.

    Keys whose type has no short way are left out, so that a file with one of them goes the long way.
    """
    plan: Plan = {}
    for key, path, field in fields:
        if isinstance(field, dict):
            plan[key] = (path, None, field)
        elif (leaf := leaf_of(field)) is not None:
            plan[key] = (path, leaf.known, leaf.use)
        elif (records := records_of(field)) is not None:
            plan[key] = (path, None, records)
    return plan
