"""The register on one day, laid out for looking things up, and the same for all days together."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache

from tilskudd_cli.municipalities.names import fold_known, parts
from tilskudd_cli.municipalities.records import Municipality
from tilskudd_cli.records import NamedTuple

Names = dict[str, tuple[Municipality, ...]]
"""Folded ways of writing a name, with everybody who bears it."""


class State(NamedTuple):
    """The municipalities of one day: all of them by number, and by each way of writing their names."""

    everyone: tuple[Municipality, ...]
    by_number: dict[str, Municipality]
    by_name: Names


def state_of(rows: Iterable[Municipality], on: date) -> State:
    """The state of one day."""
    valid = tuple(row for row in rows if row.is_valid(on))
    return State(valid, {row.number: row for row in valid}, named(valid))


def named(rows: Iterable[Municipality]) -> Names:
    """Who bears which name, by folded name; a municipality stands once under each."""
    names: Names = {}
    for row in rows:
        for name in (row.name, *row.names):
            key = fold_known(name)
            names[key] = (*names.get(key, ()), row)
    return names


@cache
def share_name(one: str, other: str) -> bool:
    """Whether two official names have a parallel name in common: `Steinkjer` and `Steinkjer - Stïentje` do."""
    ours, theirs = ({fold_known(part) for part in parts(name)} for name in (one, other))
    return not ours.isdisjoint(theirs)
