"""What a municipality has become since: over all of the register."""

from __future__ import annotations

import datetime as dt

from tilskudd_cli.municipalities.lineage import successors
from tilskudd_cli.municipalities.register import FIRST, LAST, load
from tilskudd_cli.municipalities.telling import norwegian_name
from tilskudd_cli.payouts.whereabouts import successor_of

DAY = dt.timedelta(days=1)


def _turns() -> list[dt.date]:
    """The days on which the register changes, the days before them, and its last."""
    register = load()
    news = [day for day in (dt.date(year, 1, 1) for year in range(FIRST.year, LAST.year + 1)) if register.covers(day)]
    return sorted({*news, *(day - DAY for day in news if day > FIRST), LAST})


def test_the_successor_is_found_from_every_day_on_which_a_municipality_was_there() -> None:
    register, turns = load(), _turns()
    seen = 0
    for today in (dt.date(2020, 1, 1), dt.date(2024, 1, 1), LAST):
        for day in turns:
            for one in register.on(day) if day <= today else ():
                became = [f"{other.number} {norwegian_name(other)}" for other in successors(one.number, day, today)]
                same = became == [f"{one.number} {norwegian_name(one)}"]
                assert successor_of(one, day, today) == (None if same else ", ".join(became))
                seen += not same
    assert seen > 1000


def test_a_municipality_named_before_it_is_there_and_days_outside_the_register_tell_nothing() -> None:
    lillestrom = load().by_number("3030", dt.date(2020, 1, 1))
    assert lillestrom is not None
    assert successor_of(lillestrom, dt.date(2019, 3, 1), dt.date(2026, 1, 1)) is None
    assert successor_of(lillestrom, dt.date(2020, 1, 1), dt.date(2026, 1, 1)) == "3205 Lillestrøm"
    assert successor_of(lillestrom, dt.date(2013, 1, 1), dt.date(2026, 1, 1)) is None
    assert successor_of(lillestrom, dt.date(2023, 1, 1), dt.date(2022, 1, 1)) is None
