"""A part of a case file with known keys, read straight into facts: `applicant: {municipality: Oslo}` states the fact
`applicant.municipality`. The same declaration gives the reader, the JSON Schema and the list of known fact paths.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from tilskudd_cli.reading.nodes import Node
from tilskudd_cli.reading.problems import Problems
from tilskudd_cli.reading.shapes import Readable, expect_mapping, unknown_key
from tilskudd_cli.reading.straight import Plan, plan_of

Facts = dict[str, Any]
"""Everything a case states, by path. A path that is not here is unknown: not zero, not false."""


class Section:
    """A mapping of facts and of sections within it. Nothing is required here: a missing fact is a finding, later."""

    word = "mapping"

    def __init__(self, fields: Mapping[str, Readable | Section], path: str = "") -> None:
        self.path = path
        self.fields: dict[str, Readable | Section] = {}
        self._readers: dict[str, tuple[str, Callable[[Node, Problems], Any]]] = {}
        self._sections: dict[str, Section] = {}
        for key, field in fields.items():
            here = f"{path}.{key}" if path else key
            if isinstance(field, Section):
                section = Section(field.fields, here)
                self.fields[key] = self._sections[key] = section
            else:
                self.fields[key] = field
                self._readers[key] = (here, field.read)

    def read_into(self, facts: Facts, node: Node, problems: Problems) -> None:
        """Add what the node states to `facts`; report unknown keys and values that cannot be read."""
        mapping = expect_mapping(node, problems)
        if mapping is None:
            return
        readers = self._readers
        for key, child in mapping.items.items():
            reader = readers.get(key)
            if reader is not None:
                value = reader[1](child, problems)
                if value is not None:
                    facts[reader[0]] = value
            elif key in self._sections:
                self._sections[key].read_into(facts, child, problems)
            else:
                problems.append(unknown_key(mapping.keys[key], self.fields))

    def plan(self) -> Plan:
        """How to read the section the short way (`reading.straight`)."""
        return plan_of(
            (key, f"{self.path}.{key}" if self.path else key, field.plan() if isinstance(field, Section) else field)
            for key, field in self.fields.items()
        )

    def types(self) -> Iterator[tuple[str, Readable]]:
        """Every fact path with its type, in the order they are declared."""
        for key, field in self.fields.items():
            if isinstance(field, Section):
                yield from field.types()
            else:
                yield self._readers[key][0], field

    def schema(self) -> dict[str, object]:
        """An object schema. Facts that a requirement asks for are not required here: `check` finds them missing."""
        properties: dict[str, object] = {}
        for key, field in self.fields.items():
            described = dict(field.schema())
            path = f"{self.path}.{key}" if self.path else key
            described["description"] = f"fact-{path}.help"
            properties[key] = described
        return {"type": "object", "additionalProperties": False, "properties": properties}
