"""The columns that a row may have: the same names as in a case file, flat.

A fact stands under its path (`position.share`, `facts.members`); a few have a short name (`municipality`). What a case
counts from a list can stand as a column of its own (`budget.costs`, `grant_year`), and a budget as one column for each
category of cost (`budget.salary`). Lists have no column. Every cell is text, read by the reader of the fact's type.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from tilskudd_cli.cases.kinds import Declared, case_shape
from tilskudd_cli.cases.records import COSTS
from tilskudd_cli.reading.nodes import NOWHERE, Scalar
from tilskudd_cli.reading.nodes import Mapping as MappingNode
from tilskudd_cli.reading.problems import Problem, Problems
from tilskudd_cli.reading.shapes import ListOf, Readable
from tilskudd_cli.reading.values import Kroner
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes.facts import DERIVED

UNREADABLE = "unreadable"
"""A column that readers of files add: why the row could not be read, as the code of a problem."""

SHORT: Mapping[str, str] = {
    "municipality": "applicant.municipality",
    "number": "applicant.number",
    "organisation": "applicant.organisation",
    "decision": "decision.outcome",
    "granted": "decision.granted",
}
"""Short names of columns, with the paths they mean."""

LONG: Mapping[str, str] = {**{path: name for name, path in SHORT.items()}, "applicant": "municipality"}
ALWAYS = frozenset(
    {"kind", "scheme", "edition", "municipality", "number", "organisation", "year", "requested", "case", "received"}
)
"""The columns that rows of any scheme may have, by which a file of rows is known."""

COST_COLUMNS: Mapping[str, str] = {f"budget.{category}": category for category in COSTS}
_LISTS = ("budget", "history", "partners", "judgements", "attachments")
_NOT_HELD = frozenset({"signature", "received.date", "days_late"})
"""What rows are not held against, and what follows from `received` alone."""


class Column(NamedTuple):
    """A column: its name in rows, the path of its fact, and the type that reads its cells."""

    name: str
    path: str
    type: Readable


def dotted(name: str) -> str:
    """The name of a column as it is meant: where a full stop means something else, `/` stands for it (Spark)."""
    return name.replace("/", ".")


def path_of(name: str) -> str:
    """The path of the fact in a column."""
    return SHORT.get(dotted(name), dotted(name))


def name_of(path: str) -> str:
    """The name of the column that a fact stands in."""
    return LONG.get(path, path)


def columns_of(declared: Declared) -> dict[str, Column]:
    """Every column that rows of an edition can have, by name."""
    known = dict(case_shape("application", Declared(facts=declared.facts)).types()) | dict(DERIVED)
    known |= dict.fromkeys(COST_COLUMNS, Kroner())
    return {
        name_of(path): Column(name_of(path), path, kind)
        for path, kind in known.items()
        if not isinstance(kind, ListOf) and path not in _NOT_HELD and path.partition(".")[0] not in _NOT_HELD
    }


def parse(column: Column, text: str, problems: Problems) -> object:
    """The value of a cell that states something; `None` after the problem was appended."""
    found: Problems = []
    value: object = column.type.read(Scalar(text, NOWHERE, NOWHERE, plain=False), found)
    problems.extend(Problem(one.code, None, {"text": text, **one.params}) for one in found)
    return None if found else value


def no_tree() -> MappingNode:
    """The nodes of a row, which has none: a place in a file is never asked for."""
    return MappingNode(NOWHERE, NOWHERE)


def unknown_columns(names: Iterable[str], known: Iterable[str]) -> list[Problem]:
    """A warning for each column that no scheme at hand can use, with the nearest name."""
    from tilskudd_cli.reading.suggest import nearest

    names, known = list(names), set(known) | set(SHORT.values()) | {UNREADABLE}
    found: list[Problem] = []
    for name in names:
        if name in known:
            continue
        nearby = nearest(name, sorted(known - set(names)))
        if name in _LISTS:
            found.append(Problem("payout-list-column", None, {"column": name}, is_warning=True))
        elif nearby is not None:
            params = {"column": name, "nearest": nearby}
            found.append(Problem("payout-unknown-column-near", None, params, is_warning=True))
        else:
            found.append(Problem("payout-unknown-column", None, {"column": name}, is_warning=True))
    return found
