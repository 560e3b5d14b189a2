"""Typed readers of several values of one type."""

from __future__ import annotations

from typing import Generic

from tilskudd_cli.reading.nodes import Node, Scalar, Sequence
from tilskudd_cli.reading.problems import Problem, Problems
from tilskudd_cli.reading.values.base import T, ValueType


class ListOf(Generic[T]):
    """A list of values of one type, at most `max_items`. `single` lets one value stand without a list around it."""

    word = "list"

    def __init__(self, item: ValueType[T], max_items: int = 1000, *, single: bool = False) -> None:
        self.item = item
        self.max_items = max_items
        self.single = single

    def read(self, node: Node, problems: Problems) -> tuple[T, ...] | None:
        """Every item that could be read, in order; the problems of all others are appended."""
        if isinstance(node, Scalar):
            if node.is_null:
                return None
            if self.single:
                value = self.item.read(node, problems)
                return None if value is None else (value,)
        if not isinstance(node, Sequence):
            problems.append(Problem("value-not-list", node))
            return None
        if len(node.items) > self.max_items:
            problems.append(Problem("value-list-too-long", node, {"length": len(node.items), "most": self.max_items}))
            return None
        values = [self.item.read(item, problems) for item in node.items]
        return tuple([value for value in values if value is not None])

    def schema(self) -> dict[str, object]:
        """An array, or one item where that may stand alone."""
        several: dict[str, object] = {"type": "array", "items": self.item.schema(), "maxItems": self.max_items}
        return {"anyOf": [self.item.schema(), several]} if self.single else several
