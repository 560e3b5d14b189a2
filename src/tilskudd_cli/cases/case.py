"""One case, read: who it names as its scheme, and every fact it states."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from tilskudd_cli.cases.sections import Facts, Section
from tilskudd_cli.reading.nodes import Mapping, Node, Place, Scalar, find
from tilskudd_cli.reading.problems import Problem, Problems
from tilskudd_cli.records import NamedTuple


class Naming(NamedTuple):
    """The three words that say what a file is: its kind, its scheme and the edition of it."""

    kind: str
    scheme: str
    edition: str


Places = Callable[[], dict[str, Place] | None]
"""Gives the place of everything that a file states, by path; `None` where only the nodes can tell."""


class Case:
    """A case that could be read: what it states, by path, and where each thing stands.

    `application` holds the facts of the application that a report names, once they have been read.

    Places are asked for only where there is something to say: a case that was read the short way makes its nodes then.
    """

    __slots__ = ("_places", "_root", "_tree", "application", "facts", "naming")

    def __init__(
        self, naming: Naming, facts: Facts, tree: Mapping | Callable[[], Mapping], places: Places | None = None
    ) -> None:
        self.naming = naming
        self.facts = facts
        self._tree = tree
        self._places = places
        self._root: Mapping | None = None
        self.application: Facts | None = None

    @property
    def root(self) -> Mapping:
        """The nodes of the file."""
        if self._root is None:
            self._root = self._tree if isinstance(self._tree, Mapping) else self._tree()
        return self._root

    def get(self, path: str) -> Any:  # noqa: ANN401  each fact has a type of its own
        """The value of a fact, or `None` when the case does not state it."""
        return self.facts.get(path)

    def node(self, path: str) -> Node:
        """The node of a fact; of the nearest thing around it when the case does not state it."""
        while path:
            found = find(self.root, path)
            if found is not None:
                return found
            path = path.rpartition("[" if path.endswith("]") else ".")[0]
        return self.root

    def place(self, path: str) -> Place:
        """Where a fact is stated, or would be."""
        return self.stands(path) or Place(1, 1)

    def stands(self, path: str) -> Place | None:
        """Where a fact is stated, or the section it would be stated in; `None` when that is the whole file."""
        if self._places is not None and "[" not in path:
            known = self._places()
            if known is not None:
                while path and path not in known:
                    path = path.rpartition(".")[0]
                return known.get(path)
        node = self.node(path)
        return None if node is self.root else node.place


def read_naming(root: Node, problems: Problems) -> Naming | None:
    """What the file says it is. All three words are needed before anything else can be read."""
    if not isinstance(root, Mapping):
        problems.append(Problem("case-not-mapping", root))
        return None
    words: list[str] = []
    for key in ("kind", "scheme", "edition"):
        node = root.items.get(key)
        if node is None or (isinstance(node, Scalar) and node.is_null):
            problems.append(Problem(f"case-missing-{key}", node or Place(1, 1)))
        elif not isinstance(node, Scalar):
            problems.append(Problem("value-not-text", node))
        else:
            words.append(node.text.strip())
    return Naming(*words) if len(words) == 3 else None


_LIKELY = re.compile(r"""^(kind|scheme|edition): +["']?([^\s"'#]+)""", re.MULTILINE)


def likely_naming(text: str) -> Naming | None:
    """What a file seems to say it is, before it is read: a guess, to be held against what is read then."""
    words = dict(_LIKELY.findall(text))
    return Naming(words["kind"], words["scheme"], words["edition"]) if len(words) == 3 else None


def read_case(root: Mapping, naming: Naming, shape: Section, problems: Problems) -> Case:
    """The case as its shape reads it. What could not be read is in `problems` and missing from the facts."""
    facts: Facts = {}
    shape.read_into(facts, root, problems)
    return Case(naming, facts, root)
