"""Shapes of mappings and lists: each reads a node into a frozen value *and* describes itself as JSON Schema.

A shape is a value type like those of `values`: `read(node, problems)` gives a value, or `None` after it has
appended what was wrong. Everything wrong below a node is reported, not only the first thing. A shape is written once;
the reader, the editor's JSON Schema and the "did you mean" of unknown keys all come from it.
"""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping as MappingABC
from typing import Any, Protocol

from tilskudd_cli.reading.nodes import Mapping, Node, Scalar, Sequence
from tilskudd_cli.reading.problems import Problem, Problems
from tilskudd_cli.records import NamedTuple

Describe = Callable[[str], str]
"""Gives the text of a description key, or `""` when there is none."""


class Readable(Protocol):
    """What can stand as the type of a field: the typed readers of `values` and the shapes of this module."""

    @property
    def word(self) -> str:
        """The name of the type, as a key for messages."""

    def read(self, node: Node, problems: Problems) -> Any:  # noqa: ANN401  each type gives its own kind of value
        """The value, or `None` after the problems have been appended."""

    def schema(self) -> dict[str, object]:
        """The JSON Schema of everything that can be read."""


class Field(NamedTuple):
    """One key of a record. `doc` is the key of its description in the catalogue (`field-…`)."""

    type: Readable
    doc: str = ""
    required: bool = False
    default: object = None


def expect_mapping(node: Node, problems: Problems) -> Mapping | None:
    """The node as a mapping, or `None` and the problem `value-not-mapping`."""
    if isinstance(node, Mapping):
        return node
    problems.append(Problem("value-not-mapping", node))
    return None


def unknown_key(key: Scalar, known: MappingABC[str, object]) -> Problem:
    """The problem of a key that nobody knows, with the nearest known one."""
    from tilskudd_cli.reading.suggest import nearest

    nearby = nearest(key.text, known)
    if nearby is not None:
        return Problem("value-unknown-key-near", key, {"key": key.text, "nearest": nearby})
    return Problem("value-unknown-key", key, {"key": key.text, "known": tuple(known)})


class Record:
    """A mapping with known keys, read into a frozen type whose parameters have the same names as the keys."""

    word = "mapping"

    def __init__(self, make: Callable[..., Any], fields: MappingABC[str, Field], *, name: str = "") -> None:
        self.make = make
        self.fields = fields
        self.name = name
        self.required = frozenset(key for key, field in fields.items() if field.required)
        self.defaults = {key: field.default for key, field in fields.items() if not field.required}
        self._readers = {key: field.type.read for key, field in fields.items()}

    def read(self, node: Node, problems: Problems) -> Any:  # noqa: ANN401  see Readable
        """The record; `None` when a required key is missing or any value could not be read."""
        mapping = expect_mapping(node, problems)
        if mapping is None:
            return None
        before = len(problems)
        values = self.defaults.copy()
        readers = self._readers
        for key, child in mapping.items.items():
            reader = readers.get(key)
            if reader is None:
                problems.append(unknown_key(mapping.keys[key], self.fields))
                continue
            value = reader(child, problems)
            if value is not None:
                values[key] = value
        if len(problems) == before and self.required <= values.keys():
            return self.make(**values)
        self._report_missing(mapping, values, problems, before)
        return None if any(not problem.is_warning for problem in problems[before:]) else self.make(**values)

    def _report_missing(self, mapping: Mapping, values: dict[str, Any], problems: Problems, before: int) -> None:
        """Report required keys that do not stand or stand empty; a value that could not be read is reported already."""
        was_fine = len(problems) == before
        for key in self.fields:
            if key in self.required and key not in values:
                node = mapping.items.get(key)
                is_empty = isinstance(node, Scalar) and node.is_null
                if is_empty and any(problem.about is node for problem in problems[before:]):
                    continue
                if node is None or was_fine or is_empty:
                    problems.append(Problem("value-missing-key", mapping.keys.get(key, mapping), {"key": key}))

    def schema(self) -> dict[str, object]:
        """An object schema that allows the known keys only."""
        properties: dict[str, object] = {}
        for key, field in self.fields.items():
            described = dict(field.type.schema())
            if field.doc:
                described["description"] = field.doc
            properties[key] = described
        schema: dict[str, object] = {"type": "object", "additionalProperties": False, "properties": properties}
        if self.required:
            schema["required"] = [key for key in self.fields if key in self.required]
        return schema


class ListOf:
    """A list whose items are all of one type, read into a tuple; every bad item is reported."""

    word = "list"

    def __init__(self, item: Readable, *, at_least: int = 0) -> None:
        self.item = item
        self.at_least = at_least

    def read(self, node: Node, problems: Problems) -> tuple[Any, ...] | None:
        """The items that could be read; `None` when the node is no list, or is too short."""
        if isinstance(node, Scalar) and node.is_null:
            return None
        if not isinstance(node, Sequence):
            problems.append(Problem("value-not-list", node))
            return None
        if len(node.items) < self.at_least:
            problems.append(Problem("value-list-too-short", node, {"at_least": self.at_least}))
        read = self.item.read
        return tuple([value for child in node.items if (value := read(child, problems)) is not None])

    def schema(self) -> dict[str, object]:
        """An array schema."""
        schema: dict[str, object] = {"type": "array", "items": self.item.schema()}
        if self.at_least:
            schema["minItems"] = self.at_least
        return schema


class MapOf:
    """A mapping with free keys of one type, read into a dict in the order of the file. A key with nothing under it is
    a problem: what refers to it would find nothing.
    """

    word = "mapping"

    def __init__(self, key: Readable, item: Readable, *, key_pattern: str = "", at_least: int = 0) -> None:
        self.at_least = at_least
        self.key = key
        self.item = item
        self.key_pattern = key_pattern

    def read(self, node: Node, problems: Problems) -> dict[Any, Any] | None:
        """The mapping; `None` when the node is none. Keys that cannot be read are reported and left out."""
        mapping = expect_mapping(node, problems)
        if mapping is None:
            return None
        if len(mapping.items) < self.at_least:
            problems.append(Problem("value-list-too-short", node, {"at_least": self.at_least}))
        result: dict[Any, Any] = {}
        for text, child in mapping.items.items():
            key = self.key.read(mapping.keys[text], problems)
            if isinstance(child, Scalar) and child.is_null:
                problems.append(Problem("value-missing-key", mapping.keys[text], {"key": text}))
                continue
            value = self.item.read(child, problems)
            if key is not None and value is not None:
                result[key] = value
        return result

    def schema(self) -> dict[str, object]:
        """An object schema; the keys follow the pattern where one is given."""
        if self.key_pattern:
            return {
                "type": "object",
                "patternProperties": {self.key_pattern: self.item.schema()},
                "additionalProperties": False,
            }
        return {"type": "object", "additionalProperties": self.item.schema()}


class ByHead:
    """One of a closed set of records, told apart by the one key (the *head*) that only it has.

    `bare` reads the short form, where the author wrote a scalar instead of a mapping. `name` is the name of the
    definition in the JSON Schema, so that a shape may hold itself.
    """

    word = "mapping"

    def __init__(self, name: str, *, bare: Readable | None = None) -> None:
        self.name = name
        self.bare = bare
        self.heads: dict[str, Readable] = {}

    def read(self, node: Node, problems: Problems) -> Any:  # noqa: ANN401  see Readable
        """The record whose head stands in the mapping; none or two heads are problems."""
        if isinstance(node, Scalar) and self.bare is not None:
            return self.bare.read(node, problems)
        mapping = expect_mapping(node, problems)
        if mapping is None:
            return None
        heads = [key for key in mapping.items if key in self.heads]
        if len(heads) == 1:
            return self.heads[heads[0]].read(node, problems)
        if heads:
            problems.append(Problem("value-two-heads", mapping.keys[heads[1]], {"first": heads[0], "second": heads[1]}))
            return None
        keys = list(mapping.keys.values())
        if keys:
            problems.append(unknown_key(keys[0], self.heads))
        else:
            problems.append(Problem("value-missing-head", node, {"known": tuple(self.heads)}))
        return None

    def schema(self) -> dict[str, object]:
        """A reference: the definition itself is given by `definition`."""
        return {"$ref": f"#/$defs/{self.name}"}

    def definition(self) -> dict[str, object]:
        """The schema that `schema` refers to. Each record is chosen by its head, so that editors complete well."""
        options: list[object] = [] if self.bare is None else [self.bare.schema()]
        for head, record in self.heads.items():
            options.append({**record.schema(), "required": _with_head(record, head)})
        return {"anyOf": options}


def _with_head(record: Readable, head: str) -> list[str]:
    required = record.schema().get("required", [])
    names = [str(name) for name in required] if isinstance(required, list) else []
    return names if head in names else [head, *names]
