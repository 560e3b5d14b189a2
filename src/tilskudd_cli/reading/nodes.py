"""What a YAML file holds once it is read: text, mappings and lists, each with its place.

Conventions: a scalar is always text; only the type of the field that asks decides what it means. Lines and columns are
counted from 1, in characters. Nodes are made by `events.read_tree` alone and never changed afterwards.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from tilskudd_cli.records import NamedTuple


class Mark(Protocol):
    """A position as the YAML parser gives it: counted from 0."""

    line: int
    column: int


class Spot:
    """A mark of our own."""

    __slots__ = ("column", "line")

    def __init__(self, line: int, column: int) -> None:
        self.line = line
        self.column = column


NOWHERE = Spot(0, 0)
"""The mark of a node that stands in no file."""


class Place(NamedTuple):
    """Where something stands in a file: line and column from 1, and its width on that line in characters."""

    line: int
    column: int
    width: int = 1


class _Node:
    """What every node has: where it starts and ends."""

    __slots__ = ("end", "start")

    start: Mark
    end: Mark

    @property
    def place(self) -> Place:
        """Where the node stands; a node over several lines is as wide as one character."""
        start, end = self.start, self.end
        width = end.column - start.column if end.line == start.line else 1
        return Place(start.line + 1, start.column + 1, max(width, 1))


class Scalar(_Node):
    """One piece of text. `plain` is false where the author quoted it, so that `"null"` stays a word."""

    __slots__ = ("plain", "text")

    def __init__(self, text: str, start: Mark, end: Mark, *, plain: bool = True) -> None:
        self.text = text
        self.plain = plain
        self.start = start
        self.end = end

    @property
    def is_null(self) -> bool:
        """Whether nothing is stated here: an empty value, `~` or `null`, unquoted."""
        return self.plain and self.text in NULLS


NULLS = frozenset({"", "~", "null", "Null", "NULL"})


class Mapping(_Node):
    """Keys and values in the order of the file. No key stands twice: the reader refuses that."""

    __slots__ = ("items", "keys")

    def __init__(self, start: Mark, end: Mark) -> None:
        self.items: dict[str, Node] = {}
        self.keys: dict[str, Scalar] = {}
        self.start = start
        self.end = end


class Sequence(_Node):
    """Values in the order of the file."""

    __slots__ = ("items",)

    def __init__(self, start: Mark, end: Mark) -> None:
        self.items: list[Node] = []
        self.start = start
        self.end = end


Node = Scalar | Mapping | Sequence


def walk(root: Node) -> Iterator[tuple[str, Node]]:
    """Every node below and including `root` with its data path, such as `budget[0].amount` (`""` for the root)."""
    waiting: list[tuple[str, Node]] = [("", root)]
    while waiting:
        path, node = waiting.pop()
        yield path, node
        if isinstance(node, Mapping):
            waiting.extend((f"{path}.{key}" if path else key, child) for key, child in reversed(node.items.items()))
        elif isinstance(node, Sequence):
            last = len(node.items) - 1
            waiting.extend((f"{path}[{last - i}]", child) for i, child in enumerate(reversed(node.items)))


def find(root: Node, path: str) -> Node | None:
    """The node at a data path such as `budget[2].amount`; `None` when nothing stands there."""
    node: Node | None = root
    for step in path.replace("[", ".[").split("."):
        if not step:
            continue
        if step.startswith("["):
            index = int(step[1:-1])
            node = node.items[index] if isinstance(node, Sequence) and index < len(node.items) else None
        else:
            node = node.items.get(step) if isinstance(node, Mapping) else None
        if node is None:
            return None
    return node
