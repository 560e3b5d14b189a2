"""Municipalities' organisation numbers, as far as the source knows them.

The source has the numbers of all municipalities from 2020 to 2023, and which of them went on in 2024. For other years
a number is inferred, and marked so, where the municipality has had no merger or division in between: a new name, a new
municipality number or a moved boundary leaves the legal entity as it is. Across a merger or a division nothing is
inferred, not even where the name stayed: what is not known is a value with its reason.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from functools import cache

from tilskudd_cli.municipalities.register import load
from tilskudd_cli.municipalities.tables import organisations
from tilskudd_cli.municipalities.walking import KEEPING, backward, forward
from tilskudd_cli.records import NamedTuple

_SOURCE_FIRST = date(2020, 1, 1)
_SOURCE_LAST = date(2023, 12, 31)
_MAPPED_LAST = date(2024, 12, 31)


class Organisation(NamedTuple):
    """A municipality as an organisation: nine digits, the name in the source, and its municipality numbers.

    `municipality` held from 2020 to 2023; `municipality_2024` is `None` where the source has no successor.
    `is_inferred` when it was asked about for a year the source does not have.
    """

    number: str
    name: str
    municipality: str
    municipality_2024: str | None
    is_inferred: bool = False


class Reason(StrEnum):
    """Why an organisation number, or the municipality of one, is not known."""

    NOT_IN_SOURCE = "not_in_source"
    NO_SUCH_MUNICIPALITY = "no_such_municipality"
    MERGED_OR_DIVIDED = "merged_or_divided"
    OUTSIDE_REGISTER = "outside_register"


class UnknownOrganisation(NamedTuple):
    """What was asked, and why there is no answer."""

    asked: str
    reason: Reason


def by_organisation(number: str) -> Organisation | UnknownOrganisation:
    """The municipality with an organisation number; spaces in it do not count.

    A number that is not in the source may still be a municipality's: before 2020, and from 2024 on, others existed.
    """
    digits = "".join(number.split())
    return _by_number().get(digits) or UnknownOrganisation(number, Reason.NOT_IN_SOURCE)


def organisation_of(number: str, on: date) -> Organisation | UnknownOrganisation:
    """The organisation number of the municipality with a municipality number on a day."""
    register = load()
    if not register.covers(on):
        return UnknownOrganisation(number, Reason.OUTSIDE_REGISTER)
    if register.by_number(number, on) is None:
        return UnknownOrganisation(number, Reason.NO_SUCH_MUNICIPALITY)
    paths = forward(number, on, _SOURCE_LAST) if on <= _SOURCE_LAST else backward(number, on, _SOURCE_LAST)
    # A division, too, shows in every one of the paths.
    then, path = next(iter(paths.items()))
    if any(change.kind not in KEEPING for change in path):
        return UnknownOrganisation(number, Reason.MERGED_OR_DIVIDED)
    found = _by_municipality().get(then)
    if found is None:
        return UnknownOrganisation(number, Reason.NOT_IN_SOURCE)
    return found._replace(is_inferred=not _SOURCE_FIRST <= on <= _MAPPED_LAST)


@cache
def _by_number() -> dict[str, Organisation]:
    """Every organisation in the source by its number."""
    return {row[0]: Organisation(row[0], row[1], row[2], row[3] or None) for row in organisations()}


@cache
def _by_municipality() -> dict[str, Organisation]:
    """Every organisation in the source by its municipality number from 2020 to 2023."""
    return {found.municipality: found for found in _by_number().values()}
