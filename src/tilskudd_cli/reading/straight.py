"""The short way: an ordinary case file straight to values, line by line, without nodes.

A plan says what may stand under each key. Only a small and unmistakable part of YAML is taken: a key and a text on one
line (plain, or in quotes without anything to unescape), mappings and lists of them by indentation, mappings within
braces on one line, and folded or kept text that is evenly indented. As soon as anything is not plainly so, or not as
planned (an unknown key, a value that cannot be read, an empty one, a key twice), the answer is `False` and nothing
more: the file is then read by libyaml (`events.read_tree`), which knows all of YAML, every place and what is wrong.
Properties hold the two ways to the same values; `docs/decisions.md` tells why there are two.

The text must have come through `files.decode`: characters that must not be there are not looked for again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any

from tilskudd_cli.reading.caps import STANDARD_CAPS
from tilskudd_cli.reading.nodes import NOWHERE, NULLS, Scalar
from tilskudd_cli.reading.problems import Problems
from tilskudd_cli.reading.shapes import ListOf, Readable, Record
from tilskudd_cli.reading.values import Parsed, Text
from tilskudd_cli.records import NamedTuple

Use = Callable[[str], Any]


class Leaf(NamedTuple):
    """A key with a text under it: the texts already read, and how to read another (`None`: not the short way)."""

    known: Mapping[str, Any]
    use: Use


class Records(NamedTuple):
    """A key with a list of flat records under it; `known` are those within braces that have been read already."""

    leaves: Mapping[str, tuple[Mapping[str, Any], Use]]
    defaults: dict[str, Any]
    required: int
    make: Callable[..., Any]
    known: dict[str, Any]


class Nested(NamedTuple):
    """A key with more keys under it; `known` are the paths and values of braces that have been read already."""

    plan: Plan
    known: dict[str, list[tuple[str, Any]]]


Plan = dict[str, tuple[str, Any, Any]]
"""Key -> data path, texts read before (`None`: no text may stand), and how to read on: `Use`, `Records` or `Nested`."""


def leaf_of(field: Readable) -> Leaf | None:
    """How to read a text of this type the short way; `None` for types that are more than a text."""
    if isinstance(field, Text):
        return _text_leaf(field)
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
    return Records(leaves, field.item.defaults, len(field.item.required), field.item.make, {})


def _text_leaf(field: Text) -> Leaf:
    """Free text. Short ones are remembered: what is on one line is often the same in many files."""
    known: dict[str, str] = {}

    def use(text: str) -> str | None:
        stripped = text.strip()
        if stripped in NULLS or (field.is_bounded and not field.allows(stripped)):
            return None
        if len(text) < _SHORT and len(known) < _REMEMBERED:
            known[text] = stripped
        return stripped

    return Leaf(known, use)


_SHORT = 64
_LONG = 160
_REMEMBERED = 4096


def _parsed(field: Parsed[Any]) -> Use:
    def use(text: str) -> object:
        unheard: Problems = []
        return field.read(Scalar(text, NOWHERE, NOWHERE), unheard)

    return use


LONGEST = min(STANDARD_CAPS.values // 2, STANDARD_CAPS.characters)
"""Every value takes two characters at least: a text of this length keeps all caps."""
_NOTHING = r"(?: *+(?:#[^\n]*+)?\n)*+"
_END = re.compile(rf"{_NOTHING} *(?:#[^\n]*)?\Z").match
KEY = re.compile(rf"{_NOTHING}( *)([^\W\d][\w-]*):(?: +([^ \n](?:[^\n]*[^ \n])?))? *(?:\n|\Z)").match
_MARGIN = re.compile(rf"{_NOTHING}( *)[^ \n#]").match
ITEM = re.compile(rf"{_NOTHING}( *)- (?:(\{{[^\n]*\}}) *(?:\n|\Z)|(?=[^ \n#]))").match
_PAIRS = re.compile(
    r"([{,] *([^\W\d][\w-]*): +"
    r"""(?:([^\s,\[\]{}&*!|>'"%@`#?:=-][^,\[\]{}:#\n]*+)|"([^"\\\n]*+)" *|'([^'\n]*+)' *))(?=[,}])"""
)
FLOW_PAIRS = _PAIRS.finditer
_pairs_of = _PAIRS.findall
_INDICATORS = frozenset("-?:,[]{}#&*!|>%@`")
"""What an unquoted text cannot, or hardly ever does, start with."""
BLOCKS = {">-": " ", ">": " ", "|-": "\n", "|": "\n"}
_Pairs = list[tuple[str, str]]


def read_straight(text: str, plan: Plan, values: dict[str, Any]) -> bool:  # noqa: PLR0912  the hot loop: few calls
    """Fill `values` by the plan; `False`, and nothing to rely on, when the file needs the long way."""
    if len(text) > LONGEST or "\t" in text or "\r" in text:
        return False
    stack: list[tuple[int, Plan]] = []
    sections: set[str] = set()
    indent = at = 0
    while found := KEY(text, at):
        blanks, key, value = found.groups()
        at = found.end()
        depth = len(blanks)
        while depth < indent and stack:
            indent, plan = stack.pop()
        step = plan.get(key)
        if depth != indent or step is None:
            return False
        path, known, inner = step
        if path in values or path in sections:
            return False
        if known is None:
            if value is None:
                margin = _MARGIN(text, at)
                below = len(margin[1]) if margin else -1
                if type(inner) is Records:
                    items = _records(text, at, below, inner) if below >= indent else None
                    if items is None:
                        return False
                    at, values[path] = items
                    continue
                if below <= indent:
                    return False
                stack.append((indent, plan))
                indent, plan = below, inner.plan
            elif type(inner) is Records or not _flow(value, inner, values):
                return False
            sections.add(path)
            continue
        if value in BLOCKS:
            at, said = block(text, at, indent, value)
        else:
            said = _simple(value)
        if said is None:
            return False
        result = known.get(said)
        if result is None:
            result = inner(said)
            if result is None:
                return False
        values[path] = result
    return bool(values) and _END(text, at) is not None


def _simple(value: str | None) -> str | None:
    """A text on one line, without its quotes; `None` where it is not plainly one."""
    if not value:
        return None
    first = value[0]
    if first in "\"'":
        inner = value[1:-1]
        is_whole = len(value) > 1 and value[-1] == first and first not in inner
        return inner if is_whole and (first == "'" or "\\" not in inner) else None
    if first in _INDICATORS or ": " in value or value[-1] == ":" or " #" in value:
        return None
    return value


def _flow(value: str, nested: Nested, values: dict[str, Any]) -> bool:
    """A section within braces: `{municipality: Oslo, number: "0301"}`. The same one often stands in many files."""
    found = nested.known.get(value)
    if found is None:
        pairs = _pairs(value)
        found = None if pairs is None else _found(pairs, nested.plan)
        if found is None:
            return False
        if len(value) < _LONG and len(nested.known) < _REMEMBERED:
            nested.known[value] = found
    for path, result in found:
        if path in values:
            return False
        values[path] = result
    return True


def _found(pairs: _Pairs, plan: Plan) -> list[tuple[str, Any]] | None:
    """The paths and values of some keys and texts; `None` where a key is unknown or a text cannot be read."""
    found: list[tuple[str, Any]] = []
    for key, said in pairs:
        step = plan.get(key)
        if step is None or step[1] is None:
            return None
        path, known, inner = step
        result = known.get(said)
        if result is None:
            result = inner(said)
            if result is None:
                return None
        found.append((path, result))
    return found


def _pairs(value: str) -> _Pairs | None:
    """The keys and texts within braces, at least one: together they must make up the whole of it."""
    pairs: _Pairs = []
    length = 1
    for whole, key, plain, double, single in _pairs_of(value):
        length += len(whole)
        pairs.append((key, plain.rstrip(" ") or double or single))
    return pairs if value[0] == "{" and value[-1] == "}" and pairs and length == len(value) else None


def block(text: str, at: int, indent: int, header: str) -> tuple[int, str | None]:
    """Folded or kept text, every line of it as far in as the first, without empty lines and trailing blanks."""
    start = _BLOCK_START(text, at)
    inner = len(start[1]) if start else 0
    body = _block_of(inner)(text, at) if inner > indent else None
    if body is None:
        return at, None
    at = body.end()
    after = _BLOCK_AFTER(text, at)
    if after is None or len(after[1]) > indent:  # more of it, or a comment that only libyaml can place
        return at, None
    said, margin = body[0], "\n" + " " * inner
    is_ended = said[-1] == "\n"
    said = (said[inner:-1] if is_ended else said[inner:]).replace(margin, BLOCKS[header])
    return at, said if header[-1] == "-" or not is_ended else f"{said}\n"


_BLOCK_START = re.compile(r"( +)[^ \n]").match
_BLOCK_AFTER = re.compile(r"\n*( *)(?:[^ \n]|\Z)").match


@cache
def _block_of(inner: int) -> Callable[[str, int], re.Match[str] | None]:
    """Matches lines that are all `inner` in. Deeper ones are never asked for: a line has an end, and so has a file."""
    return re.compile(rf"(?: {{{inner}}}[^ \n](?:[^\n]*[^ \n])?(?:\n|\Z))+").match


def _records(text: str, at: int, indent: int, records: Records) -> tuple[int, Any] | None:
    """The records of a list whose dashes stand `indent` in."""
    items: list[Any] = []
    while (found := ITEM(text, at)) and len(found[1]) == indent:
        pairs: _Pairs | None
        at = found.end()
        said = found[2]
        item = None if said is None else records.known.get(said)
        if item is None:
            if said is None:
                at, pairs = _item(text, at, indent + 2)
            else:
                pairs = _pairs(said)
            item = None if pairs is None else _record(pairs, records)
            if item is None:
                return None
            if said is not None and len(said) < _LONG and len(records.known) < _REMEMBERED:
                records.known[said] = item
        items.append(item)
    return (at, tuple(items)) if items else None


def _item(text: str, at: int, indent: int) -> tuple[int, _Pairs | None]:
    """The keys and texts of an item that begins on the line of its dash; the others stand `indent` in."""
    pairs: _Pairs = []
    depth = 0
    while (found := KEY(text, at)) and len(found[1]) == depth:
        said = _simple(found[3])
        if said is None:
            return at, None
        pairs.append((found[2], said))
        at, depth = found.end(), indent
    return at, pairs or None


def _record(pairs: _Pairs, records: Records) -> Any | None:  # noqa: ANN401  each list has its own type
    """One record; `None` where a key is unknown, stands twice or is missing, or a text cannot be read."""
    leaves, defaults, required, make, _ = records  # `values` start with the defaults; required keys add to them
    values = defaults.copy()
    for key, text in pairs:
        leaf = leaves.get(key)
        if leaf is None or values.get(key) is not None:
            return None
        value = leaf[0].get(text)
        if value is None:
            value = leaf[1](text)
            if value is None:
                return None
        values[key] = value
    return make(**values) if len(values) == len(defaults) + required else None


def plan_of(fields: Iterable[tuple[str, str, Any]]) -> Plan:
    """The plan of some keys: each with its data path and its type, or the plan below it.

    Keys whose type has no short way are left out, so that a file with one of them goes the long way.
    """
    plan: Plan = {}
    for key, path, field in fields:
        if isinstance(field, dict):
            plan[key] = (path, None, Nested(field, {}))
        elif (leaf := leaf_of(field)) is not None:
            plan[key] = (path, leaf.known, leaf.use)
        elif (records := records_of(field)) is not None:
            plan[key] = (path, None, records)
    return plan
