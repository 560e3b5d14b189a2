"""Following municipalities from one day to another through the register's changes.

Dates are followed strictly: a change counts when its date lies after the first day and not after the last. A boundary
change never leads to another municipality; it is only noted for those it touches.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache

from tilskudd_cli.municipalities.records import Change, ChangeKind
from tilskudd_cli.municipalities.tables import changes
from tilskudd_cli.records import NamedTuple

Paths = dict[str, tuple[Change, ...]]
"""The numbers arrived at, each with the changes that led there, by date."""

STAYING = frozenset({ChangeKind.RENAME, ChangeKind.BOUNDARY})
"""Changes after which the number is the same."""

KEEPING = STAYING | {ChangeKind.RENUMBER}
"""Changes after which the municipality is the same."""


class Day(NamedTuple):
    """All changes of one day, by the number they start from and by the one they lead to."""

    date: date
    leaving: dict[str, list[Change]]
    arriving: dict[str, list[Change]]


@cache
def days() -> tuple[Day, ...]:
    """The days on which something changed, in order."""
    days: dict[date, Day] = {}
    for change in changes():
        _, leaving, arriving = days.setdefault(change.date, Day(change.date, {}, {}))
        for table, number in ((leaving, change.from_number), (arriving, change.to_number)):
            table.setdefault(number, []).append(change)
    return tuple(days[when] for when in sorted(days))


def forward(number: str, start: date, end: date) -> Paths:
    """What a number on `start` has become on `end`; itself when nothing changed. `end` must not lie before `start`."""
    paths: Paths = {number: ()}
    for day in days():
        if start < day.date <= end:
            paths = turned(paths, day)
    return paths


def backward(number: str, end: date, start: date) -> Paths:
    """What a number on `end` was made of on `start`; itself when nothing changed. Paths still run forward in time."""
    paths: Paths = {number: ()}
    for day in reversed(days()):
        if start < day.date <= end:
            paths = turned(paths, day, backward=True)
    return paths


def turned(paths: Paths, day: Day, *, backward: bool = False) -> Paths:
    """The paths on the other side of one day. Two ways to one number: the first found is kept."""
    table = day.arriving if backward else day.leaving
    new_paths: Paths = {}
    for number, path in paths.items():
        noted = tuple(staying(day, number))
        moves = [change for change in table.get(number, ()) if change.kind not in STAYING]
        for change in moves:
            new = change.from_number if backward else change.to_number
            new_paths.setdefault(new, (change, *noted, *path) if backward else (*path, *noted, change))
        if not moves:
            new_paths.setdefault(number, (*noted, *path) if backward else (*path, *noted))
    return new_paths


def staying(day: Day, number: str) -> Iterable[Change]:
    """A day's new names and boundary changes that touch a number."""
    touching = [*day.leaving.get(number, ()), *day.arriving.get(number, ())]
    return dict.fromkeys(change for change in touching if change.kind in STAYING)
