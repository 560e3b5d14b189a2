"""Words in a rule file that point at something else: a section of a source, a group, a fact, a municipality.

Each is a value type that checks at once that what it points at exists, and says what stands nearest when it does not.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from tilskudd_cli.municipalities.register import Found, load
from tilskudd_cli.reading.nodes import Node, Scalar
from tilskudd_cli.reading.problems import Problem, Problems
from tilskudd_cli.reading.shapes import ListOf, Readable
from tilskudd_cli.reading.values import Text
from tilskudd_cli.schemes.edition import Citation, Member
from tilskudd_cli.schemes.facts import Environment

_TEXT = Text(single_line=True)


def _missing(code: str, node: Node, word: str, known: Iterable[str]) -> Problem:
    from tilskudd_cli.reading.suggest import nearest

    names = tuple(known)
    nearby = nearest(word, names)
    if nearby is not None:
        return Problem(f"{code}-near", node, {"word": word, "nearest": nearby})
    return Problem(code, node, {"word": word, "known": names})


class CitationType:
    """`source#section`, both declared under `sources:` of the same file."""

    word = "citation"

    def __init__(self, env: Environment) -> None:
        self.env = env

    def read(self, node: Node, problems: Problems) -> Citation | None:
        """The citation; a source or section that is not declared is a problem."""
        text = _TEXT.read(node, problems)
        if text is None:
            return None
        source, _, section = text.partition("#")
        sections = self.env.sources.get(source)
        if sections is None:
            problems.append(_missing("rule-source-unknown", node, source, self.env.sources))
        elif section not in sections:
            problems.append(_missing("rule-section-unknown", node, section, sorted(sections)))
        else:
            return Citation(source, section)
        return None

    def schema(self) -> dict[str, object]:
        """A pattern: editors cannot know the declared ids."""
        return {"type": "string", "pattern": "^[^#\\s]+#[^#\\s]+$"}


class GroupId:
    """The id of a group of the same edition."""

    word = "group"

    def __init__(self, env: Environment) -> None:
        self.env = env

    def read(self, node: Node, problems: Problems) -> str | None:
        """The id; one that no group has is a problem."""
        text = _TEXT.read(node, problems)
        if text is not None and text not in self.env.groups:
            problems.append(_missing("rule-group-unknown", node, text, sorted(self.env.groups)))
            return None
        return text

    def schema(self) -> dict[str, object]:
        """Any word: editors cannot know the declared ids."""
        return {"type": "string"}


KRONER = frozenset({"kroner"})
NUMBERS = frozenset({"count", "quantity", "share", "kroner"})
DATES = frozenset({"date", "moment"})
LISTS = frozenset({"list"})
TEXTS = frozenset({"text", "mapping"})
"""What some words of the rule language need a fact to be, by the names of the types that read facts."""


class FactPath:
    """The path of a fact that a case can state, or that follows from what it states.

    `below` allows a section; `of` says which types of fact make sense (empty: all of them).
    """

    word = "fact"

    def __init__(self, env: Environment, *, below: bool = False, of: frozenset[str] = frozenset()) -> None:
        self.env = env
        self.below = below
        self.of = of

    def read(self, node: Node, problems: Problems) -> str | None:
        """The path; one that no case can state is a problem."""
        text = _TEXT.read(node, problems)
        if text is None:
            return None
        kind = self.env.types.get(text)
        if kind is not None and self.of and kind.word not in self.of:
            params = {"word": text, "type": kind.word, "wanted": tuple(sorted(self.of))}
            problems.append(Problem("rule-fact-of-wrong-type", node, params))
            return None
        if kind is not None or (self.below and self.env.knows_below(text)):
            return text
        problems.append(_missing("rule-fact-unknown", node, text, self.env.types))
        return None

    def schema(self) -> dict[str, object]:
        """Any path, with the common ones as suggestions."""
        fitting = [path for path, kind in self.env.types.items() if not self.of or kind.word in self.of]
        return {"anyOf": [{"enum": sorted(fitting)}, {"type": "string"}]}


class MemberType:
    """A municipality as a list writes it, `0301 Oslo`: number and name must agree on the edition's register date."""

    word = "municipality"

    def __init__(self, register_date: dt.date) -> None:
        self.register_date = register_date

    def read(self, node: Node, problems: Problems) -> Member | None:
        """The member; a number the register does not have, or that is another municipality, is a problem."""
        text = _TEXT.read(node, problems)
        if text is None:
            return None
        number, _, name = text.partition(" ")
        found = load().resolve(name.strip() or None, number, self.register_date)
        if isinstance(found, Found):
            return Member(found.municipality.number, name.strip())
        problems.append(Problem("rule-member-unknown", node, {"member": text, "date": self.register_date}))
        return None

    def schema(self) -> dict[str, object]:
        """Four digits, a space, the name."""
        return {"type": "string", "pattern": "^[0-9]{4} .+$"}


class OneOrMore:
    """A list, or a single value in its place."""

    word = "list"

    def __init__(self, item: Readable, *, at_least: int = 0) -> None:
        self.item = item
        self.items = ListOf(item, at_least=at_least)

    def read(self, node: Node, problems: Problems) -> tuple[str, ...] | None:
        """The values as a tuple."""
        if isinstance(node, Scalar) and not node.is_null:
            value = self.item.read(node, problems)
            return None if value is None else (value,)
        return self.items.read(node, problems)

    def schema(self) -> dict[str, object]:
        """Either form."""
        return {"anyOf": [self.item.schema(), self.items.schema()]}
