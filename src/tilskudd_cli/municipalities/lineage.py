"""What became of a municipality, what it was made of, and whether an applicant is the one a scheme lists.

Dates are followed strictly; `ValueError` where the register does not cover one, except in `relation` and `story`. The
register does not say which part of a divided municipality an earlier, smaller one lies in: old Ålesund (1504) leads to
both 1508 and 1580 by way of 1507. The part that carries on the name is taken for the successor proper; all other ways
through a division are `SPLIT_PART`, for a person to judge.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from tilskudd_cli.municipalities.index import share_name
from tilskudd_cli.municipalities.records import Change, ChangeKind, Municipality
from tilskudd_cli.municipalities.register import load
from tilskudd_cli.municipalities.walking import KEEPING, STAYING, Day, Paths, backward, days, forward, staying, turned
from tilskudd_cli.records import NamedTuple


class RelationKind(StrEnum):
    """How an applicant stands to a municipality that a scheme lists."""

    SAME = "same"
    MERGED_KEEPING_NAME = "merged_keeping_name"
    SPLIT_KEEPING_NAME = "split_keeping_name"
    SUCCESSOR = "successor"
    SPLIT_PART = "split_part"
    PREDECESSOR = "predecessor"
    UNRELATED = "unrelated"
    UNKNOWN = "unknown"


class Relation(NamedTuple):
    """The relation, and the changes that show it in the order of time (none when unrelated).

    `listed` or `applicant` is `None` when nobody had the number on its day, or the register does not cover the day:
    the kind is `UNKNOWN` then.
    """

    kind: RelationKind
    chain: tuple[Change, ...]
    listed: Municipality | None
    applicant: Municipality | None


class Step(NamedTuple):
    """One event in a story, told about `who`: a municipality before the event, or after it when `is_past`.

    `before` went into the event whole, `parts` only in part, and `after` came out of it.
    """

    date: date
    kind: ChangeKind
    who: Municipality
    before: tuple[Municipality, ...]
    after: tuple[Municipality, ...]
    parts: tuple[Municipality, ...] = ()
    is_past: bool = False


class Story(NamedTuple):
    """What a municipality was made of and what it became, seen from a day: steps in the order of time."""

    municipality: Municipality
    on: date
    steps: tuple[Step, ...]


def successors(number: str, from_date: date, to_date: date) -> tuple[Municipality, ...]:
    """What the municipality with a number on `from_date` has become on `to_date`, by number; itself if unchanged.

    Empty when nobody had the number on `from_date`. `ValueError` when `to_date` comes first.
    """
    return _followed(number, from_date, to_date, backwards=False)


def predecessors(number: str, from_date: date, to_date: date) -> tuple[Municipality, ...]:
    """What the municipality with a number on `from_date` was made of on `to_date`, by number; itself if unchanged.

    Empty when nobody had the number on `from_date`. `ValueError` when `to_date` comes last.
    """
    return _followed(number, from_date, to_date, backwards=True)


def _followed(number: str, start: date, end: date, *, backwards: bool) -> tuple[Municipality, ...]:
    """The municipalities at the other end of all paths from a number."""
    if end != start and (end < start) != backwards:
        raise ValueError(f"{end} lies on the wrong side of {start}")
    register = load()
    if register.by_number(number, start) is None:
        return ()
    paths = (backward if backwards else forward)(number, start, end)
    found = (register.by_number(each, end) for each in sorted(paths))
    return tuple(row for row in found if row is not None)


@lru_cache(maxsize=4096)
def relation(listed_number: str, listed_on: date, applicant_number: str, applicant_on: date) -> Relation:
    """How the applicant, as of its day, stands to the listed municipality, as of the day the list was made."""
    listed = _known(listed_number, listed_on)
    applicant = _known(applicant_number, applicant_on)
    if listed is None or applicant is None:
        return Relation(RelationKind.UNKNOWN, (), listed, applicant)
    if applicant_on < listed_on:
        chain = forward(applicant_number, applicant_on, listed_on).get(listed_number)
        kind = RelationKind.PREDECESSOR
    else:
        chain = forward(listed_number, listed_on, applicant_on).get(applicant_number)
        kind = _kind(listed, applicant, chain or ())
    if chain is None:
        return Relation(RelationKind.UNRELATED, (), listed, applicant)
    is_same = all(change.kind in KEEPING for change in chain)
    return Relation(RelationKind.SAME if is_same else kind, chain, listed, applicant)


def _known(number: str, on: date) -> Municipality | None:
    """The municipality with a number on a day, if the register knows one."""
    register = load()
    return register.by_number(number, on) if register.covers(on) else None


def _kind(listed: Municipality, later: Municipality, chain: Iterable[Change]) -> RelationKind:
    """What a chain with a merger or a division in it makes of the later municipality."""
    kinds = {change.kind for change in chain}
    if later.number == listed.number or share_name(later.name, listed.name):
        is_merged = ChangeKind.MERGE in kinds
        return RelationKind.MERGED_KEEPING_NAME if is_merged else RelationKind.SPLIT_KEEPING_NAME
    return RelationKind.SPLIT_PART if ChangeKind.SPLIT in kinds else RelationKind.SUCCESSOR


def story(municipality: Municipality, on: date) -> Story:
    """Everything the register tells about where a municipality came from and what became of it, seen from a day."""
    past: list[Step] = []
    paths: Paths = {municipality.number: ()}
    for day in reversed(days()):
        if day.date <= on:
            past[:0] = _steps(paths, day, is_past=True)
            paths = turned(paths, day, backward=True)
    future: list[Step] = []
    paths = {municipality.number: ()}
    for day in days():
        if day.date > on:
            future += _steps(paths, day, is_past=False)
            paths = turned(paths, day)
    return Story(municipality, on, (*past, *future))


def _steps(numbers: Iterable[str], day: Day, *, is_past: bool) -> list[Step]:
    """What happened on a day to any of the numbers."""
    return [step for number in numbers for step in _steps_of(number, day, is_past=is_past)]


def _steps_of(number: str, day: Day, *, is_past: bool) -> Iterator[Step]:
    """What happened on a day to one number."""
    for change in staying(day, number):
        before, after = _before(change.from_number, day.date), _after(change.to_number, day.date)
        yield Step(day.date, change.kind, before, (before,), (after,), is_past=is_past)
    moves = [change for change in (day.arriving if is_past else day.leaving).get(number, ()) if _moves(change)]
    if moves and all(change.kind is ChangeKind.SPLIT for change in moves):
        yield _divided(moves[0].from_number, number, day, is_past=is_past)
    elif moves:
        yield _joined(moves[0].to_number, number, day, is_past=is_past)


def _divided(origin: str, number: str, day: Day, *, is_past: bool) -> Step:
    """A division, told about the municipality that was divided or about one that came out of it."""
    before = _before(origin, day.date)
    after = tuple(_after(change.to_number, day.date) for change in day.leaving[origin] if _moves(change))
    who = _after(number, day.date) if is_past else before
    return Step(day.date, ChangeKind.SPLIT, who, (before,), after, is_past=is_past)


def _joined(target: str, number: str, day: Day, *, is_past: bool) -> Step:
    """A merger or a new number, told about what came out of it or about one that went into it."""
    arrived = [change for change in day.arriving[target] if _moves(change)]
    whole = [change for change in arrived if change.kind is not ChangeKind.SPLIT]
    before = tuple(_before(change.from_number, day.date) for change in whole)
    parts = tuple(_before(change.from_number, day.date) for change in arrived if change not in whole)
    after = _after(target, day.date)
    who = after if is_past else _before(number, day.date)
    return Step(day.date, whole[0].kind, who, before, (after,), parts, is_past)


def _moves(change: Change) -> bool:
    """Whether a change leads to another municipality or number."""
    return change.kind not in STAYING


def _before(number: str, on: date) -> Municipality:
    """The municipality with a number on the day before a change."""
    return _after(number, on - timedelta(days=1))


def _after(number: str, on: date) -> Municipality:
    """The municipality with a number on a day, where the register's own changes say there is one."""
    row = load().by_number(number, on)
    if row is None:
        raise LookupError(f"the changes name {number} on {on}, and nobody had it")
    return row
