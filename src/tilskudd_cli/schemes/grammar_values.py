"""Kinds of values that only rule files have: years with or without an end, several years, a case within a rule file,
and values that a source may leave unstated.
"""

from __future__ import annotations

from typing import Any

from tilskudd_cli.reading.nodes import Mapping, Node, Scalar
from tilskudd_cli.reading.problems import Problem, Problems
from tilskudd_cli.reading.shapes import Field, ListOf, Readable, Record, expect_mapping
from tilskudd_cli.reading.values import Year
from tilskudd_cli.schemes import edition as e

YEAR = Year()
NOT_STATED = "not_stated"


def stated(value: Any) -> Any:  # noqa: ANN401  a value of any type
    """The value, or `None` for the words that say there is none."""
    return None if value == NOT_STATED else value


class OrNotStated:
    """A value of some type, or `not_stated` where the source does not give it."""

    def __init__(self, kind: Readable) -> None:
        self.kind = kind
        self.word = kind.word

    def read(self, node: Node, problems: Problems) -> object:
        """The value; the words themselves where they stand, so that a problem can be told from what is not stated."""
        if isinstance(node, Scalar) and node.text == NOT_STATED:
            return NOT_STATED
        return self.kind.read(node, problems)

    def schema(self) -> dict[str, object]:
        """Either form."""
        return {"anyOf": [self.kind.schema(), {"const": NOT_STATED}]}


class YearsShape:
    """`2019` or `{first: 2019, last: 2022}`."""

    word = "years"
    _record = Record(
        e.Years,
        {
            "first": Field(YEAR, "field-years.first", required=True),
            "last": Field(OrNotStated(YEAR), "field-years.last", required=True),
        },
    )

    def read(self, node: Node, problems: Problems) -> e.Years | None:
        """The years; a last year before the first is a problem."""
        if isinstance(node, Scalar):
            year = YEAR.read(node, problems)
            return None if year is None else e.Years(year, year)
        read = self._record.read(node, problems)
        years: e.Years | None = None if read is None else e.Years(read.first, stated(read.last))
        if years is not None and years.last is not None and years.first > years.last:
            problems.append(Problem("rule-years-reversed", node))
            return None
        return years

    def schema(self) -> dict[str, object]:
        """Either form."""
        return {"anyOf": [YEAR.schema(), self._record.schema()]}


class AsMapping:
    """A case within a rule file: kept as it is, and read with the case's own shape once the edition is known."""

    word = "mapping"

    def read(self, node: Node, problems: Problems) -> Mapping | None:
        """The node, if it is a mapping."""
        return expect_mapping(node, problems)

    def schema(self) -> dict[str, object]:
        """Any object."""
        return {"type": "object"}


class OneOrMoreYears:
    """A year, or a list of years."""

    word = "years"

    def __init__(self) -> None:
        self.items = ListOf(YEAR, at_least=1)

    def read(self, node: Node, problems: Problems) -> tuple[int, ...] | None:
        """The years as a tuple."""
        if isinstance(node, Scalar):
            year = YEAR.read(node, problems)
            return None if year is None else (year,)
        return self.items.read(node, problems)

    def schema(self) -> dict[str, object]:
        """Either form."""
        return {"anyOf": [YEAR.schema(), self.items.schema()]}
