"""What the municipality that applied has become since, for whoever sends the money.

A grant that goes on for years is held by whoever carries on the municipality: the one that kept its number or its name.
Where another has taken it in, the rules do not say who holds the grant, just as a list does not say it
(`assessment.groups`): that is to be assessed, so that nobody is paid twice without somebody having said so.
"""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

from tilskudd_cli.assessment.groups import ON_THE_LIST
from tilskudd_cli.municipalities.records import Municipality
from tilskudd_cli.municipalities.telling import norwegian_name


def successor_of(municipality: Municipality, day: dt.date, today: dt.date) -> str | None:
    """What a municipality of `day` is `today`, as `3205 Lillestrøm`; `None` where it goes by the same number and name.

    Several, by number, where it was divided. A day that the register does not cover tells nothing.
    """
    from tilskudd_cli.municipalities.register import FIRST, LAST, load

    until = min(today, LAST)
    if until < day or not load().covers(day):
        return None
    # All days of one entry of the register lead to the same.
    return _since(municipality, max(municipality.valid_from, FIRST) if municipality.valid_from <= day else day, until)


@lru_cache(maxsize=4096)
def _since(municipality: Municipality, day: dt.date, until: dt.date) -> str | None:
    from tilskudd_cli.municipalities.lineage import successors

    found = [f"{one.number} {norwegian_name(one)}" for one in successors(municipality.number, day, until)]
    return None if found == [f"{municipality.number} {norwegian_name(municipality)}"] else ", ".join(found) or None


@lru_cache(maxsize=4096)
def taken_in_by(municipality: Municipality, day: dt.date, year: int) -> str | None:
    """What a municipality of `day` has become part of by the start of `year`; `None` where it goes on itself."""
    from tilskudd_cli.municipalities.lineage import relation, successors
    from tilskudd_cli.municipalities.register import load

    start = dt.date(year, 1, 1)
    if start <= day or not (load().covers(day) and load().covers(start)):
        return None
    found = successors(municipality.number, day, start)
    kinds = [relation(municipality.number, day, one.number, start).kind for one in found]
    if any(kind in ON_THE_LIST for kind in kinds):
        return None
    return ", ".join(f"{one.number} {norwegian_name(one)}" for one in found) or None
