"""The long way to a municipality, for a name that is not in the day's index as it was written.

Parallel names in any order, a county beside the name and names used early are found here; and when nobody had the name,
those who had it at another time and those with a similar one. Names come folded (`names.fold`).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache, lru_cache

from tilskudd_cli.municipalities.index import Names, State, named
from tilskudd_cli.municipalities.names import fold_known, is_number, loosen, without_suffix
from tilskudd_cli.municipalities.records import Elsewhen, Found, Municipality, NotFound
from tilskudd_cli.municipalities.tables import legal_days, municipalities
from tilskudd_cli.municipalities.walking import KEEPING, backward, forward

_NEAREST = 3
_ALIKE = 0.75


@cache
def _ever() -> Names:
    """Who bore which name at any time."""
    return named(municipalities())


def candidates(state: State, on: date, name: str, county: str = "") -> tuple[Found, ...]:
    """Everybody who may be meant by a folded name on a day, and by the county beside it if there is one."""
    found = _bearers(state, on, name)
    if county:
        return tuple(one for one in found if _lies_in(one.municipality, county, on))
    for mark in (" i ", ","):
        head, _, tail = name.rpartition(mark)
        if not found and head and tail:
            found = candidates(state, on, without_suffix(head.strip()), tail.strip())
    return found


def _bearers(state: State, on: date, name: str) -> tuple[Found, ...]:
    """Those with the name as it stands, or with all the parallel names it is put together from."""
    found = _with_name(state, on, name)
    if found or "-" not in name:
        return found
    several = [_with_name(state, on, part) for part in name.split("-")]
    return tuple(
        one for one in several[0] if all(one.municipality in {other.municipality for other in rest} for rest in several)
    )


def _with_name(state: State, on: date, name: str) -> tuple[Found, ...]:
    """Those who had the name on the day, or failing that, those who got it later under the same number."""
    if name in state.by_name:
        return tuple(Found(row) for row in state.by_name[name])
    later = [row.number for row in _ever().get(name, ()) if row.number in state.by_number and row.valid_from > on]
    return tuple(Found(state.by_number[number], _is_early(state, on, name)) for number in dict.fromkeys(later))


def _is_early(state: State, on: date, name: str) -> bool:
    """Whether a name, or a part of it, was neither SSB's nor the law's on the day."""
    new = [part for part in name.split("-") if part not in state.by_name]
    return any(on < _legal_days().get(part, date.max) for part in new)


@cache
def _legal_days() -> dict[str, date]:
    """The day each folded parallel name took effect in law, as far as it is known."""
    return {fold_known(name): legal for name, legal in legal_days().items()}


def _lies_in(row: Municipality, county: str, on: date) -> bool:
    """Whether a municipality lies in a county, or its area did before, or will."""
    if _is_county(row, county):
        return True
    return any(
        _is_county(other, county)
        for other in municipalities()
        if other.number != row.number and row.number in _then(other, on)
    )


def _is_county(row: Municipality, county: str) -> bool:
    """Whether a folded county, perhaps with its parallel names after it, is the one a record lies in."""
    key = fold_known(row.county)
    return county == key or county.startswith(f"{key}-")


def _then(row: Municipality, on: date) -> Iterable[str]:
    """The numbers that hold a municipality's area on a day: what it became, or what it was made of."""
    if row.valid_to is not None and row.valid_to <= on:
        return forward(row.number, row.valid_to - timedelta(days=1), on)
    return backward(row.number, row.valid_from, on)


def not_found(state: State, on: date, asked: str, name: str) -> NotFound:
    """Nobody by that name or number: with those who had it at another time, and those with a similar one."""
    return NotFound(asked, on, () if is_number(name) else nearest(state, name), elsewhen(state, on, name))


def elsewhen(state: State, on: date, name: str) -> tuple[Elsewhen, ...]:
    """Those who had a folded name, or a number, on another day; each once, as it was nearest to the day.

    Those who still have the name, perhaps with a new number, are not among them.
    """
    rows = [row for row in municipalities() if row.number == name] if is_number(name) else _ever().get(name, ())
    living = state.by_name.get(name, ())
    kept: list[Municipality] = []
    for row in sorted(rows, key=lambda row: _distance(row, on)):
        if row.number not in state.by_number and not any(_are_one(row, other) for other in (*living, *kept)):
            kept.append(row)
    return tuple(_elsewhen(state, row, on) for row in kept)


def _distance(row: Municipality, on: date) -> int:
    """How many days a record lies from a day."""
    if row.valid_to is not None and row.valid_to <= on:
        return (on - row.valid_to).days + 1
    return max((row.valid_from - on).days, 0)


def _are_one(one: Municipality, other: Municipality) -> bool:
    """Whether two records are of one number, or differ by a new name or number only, not by a merger or a split."""
    if one.number == other.number:
        return True
    first, last = sorted((one, other), key=lambda row: row.valid_from)
    path = backward(last.number, last.valid_from, first.valid_from).get(first.number)
    return path is not None and all(change.kind in KEEPING for change in path)


def _elsewhen(state: State, row: Municipality, on: date) -> Elsewhen:
    """A record of another day, with those who hold its area on this one."""
    others = tuple(state.by_number[number] for number in _then(row, on))
    return Elsewhen(row, is_past=row.valid_from <= on, others=others)


def nearest(state: State, name: str) -> tuple[Municipality, ...]:
    """Up to three of the day's municipalities with a similar name, best first.

    `Nes på Romerike` suggests all that are called Nes: districts are not in the register.
    """
    loose = _loose(state.everyone)
    written = (loosen(text) for text in (name, name.partition(" i ")[0], name.partition(" på ")[0]))
    same = next((text for text in written if text in loose), None)
    similar = _close_matches(loosen(name), loose) if same is None else [same]
    return tuple(dict.fromkeys(row for key in similar for row in loose[key]))[:_NEAREST]


@lru_cache(maxsize=16)
def _loose(everyone: tuple[Municipality, ...]) -> dict[str, list[Municipality]]:
    """Who bears which name, by loosened name."""
    loose: dict[str, list[Municipality]] = {}
    for row in everyone:
        for written in (row.name, *row.names):
            loose.setdefault(loosen(written), []).append(row)
    return loose


def _close_matches(wanted: str, loose: Iterable[str]) -> list[str]:
    """The keys most like the one wanted."""
    from difflib import get_close_matches

    return get_close_matches(wanted, loose, _NEAREST, _ALIKE)
