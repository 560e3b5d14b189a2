"""Organisation numbers are told as far as the source has them, inferred only where the legal entity is the same."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.municipalities.facts import DEADLINE, TODAY
from tilskudd_cli.municipalities.organisations import (
    Organisation,
    Reason,
    UnknownOrganisation,
    by_organisation,
    organisation_of,
)
from tilskudd_cli.municipalities.register import FIRST, LAST, load
from tilskudd_cli.municipalities.tables import organisations

NUMBERS = [row[0] for row in organisations()]
WEIGHTS = (3, 2, 7, 6, 5, 4, 3, 2, 1)


@pytest.mark.parametrize("number", NUMBERS)
def test_every_number_has_the_right_check_digit(number: str) -> None:
    assert len(number) == 9
    assert sum(weight * int(digit) for weight, digit in zip(WEIGHTS, number, strict=True)) % 11 == 0


@pytest.mark.parametrize("number", NUMBERS)
def test_every_number_leads_to_a_municipality_and_back(number: str) -> None:
    found = by_organisation(number)
    assert isinstance(found, Organisation)
    assert load().by_number(found.municipality, date(2023, 12, 31)) is not None
    assert organisation_of(found.municipality, date(2023, 12, 31)) == found
    if found.municipality_2024 is not None:
        assert organisation_of(found.municipality_2024, date(2024, 1, 1)) == found


def test_the_years_of_the_source_know_every_municipality() -> None:
    for year in range(2020, 2024):
        found = [organisation_of(row.number, date(year, 1, 1)) for row in load().on(date(year, 1, 1))]
        assert all(isinstance(each, Organisation) and not each.is_inferred for each in found)
        assert len(set(found)) == 356


def test_spaces_do_not_count() -> None:
    assert by_organisation(" 958 935\u00a0420 ") == by_organisation("958935420")
    assert isinstance(by_organisation("958935420"), Organisation)


def test_oslo_in_2019_is_inferred_and_marked_so() -> None:
    found = organisation_of("0301", DEADLINE)
    assert isinstance(found, Organisation)
    assert (found.number, found.is_inferred) == ("958935420", True)


@pytest.mark.parametrize(
    ("number", "on", "is_inferred"),
    [
        ("0301", date(2019, 12, 31), True),
        ("0301", date(2020, 1, 1), False),
        ("3201", date(2024, 12, 31), False),
        ("3201", date(2025, 1, 1), True),
        ("0301", TODAY, True),
    ],
)
def test_outside_the_years_of_the_source_a_number_is_inferred(number: str, on: date, *, is_inferred: bool) -> None:
    found = organisation_of(number, on)
    assert isinstance(found, Organisation)
    assert found.is_inferred is is_inferred


@pytest.mark.parametrize(
    ("number", "on", "reason"),
    [
        ("0231", DEADLINE, Reason.MERGED_OR_DIVIDED),
        ("1103", DEADLINE, Reason.MERGED_OR_DIVIDED),
        ("1850", DEADLINE, Reason.MERGED_OR_DIVIDED),
        ("1508", TODAY, Reason.MERGED_OR_DIVIDED),
        ("1580", TODAY, Reason.MERGED_OR_DIVIDED),
        ("3030", DEADLINE, Reason.NO_SUCH_MUNICIPALITY),
        ("2100", TODAY, Reason.NO_SUCH_MUNICIPALITY),
        ("0301", date(2013, 12, 31), Reason.OUTSIDE_REGISTER),
    ],
)
def test_what_the_source_does_not_have_is_unknown_with_a_reason(number: str, on: date, reason: Reason) -> None:
    assert organisation_of(number, on) == UnknownOrganisation(number, reason)


@given(st.text(max_size=12))
def test_a_number_outside_the_source_is_not_found(number: str) -> None:
    assert by_organisation(number) == UnknownOrganisation(number, Reason.NOT_IN_SOURCE)


def test_the_number_of_a_divided_municipality_went_to_none_of_the_parts() -> None:
    found = by_organisation("920415288")
    assert isinstance(found, Organisation)
    assert (found.municipality, found.municipality_2024) == ("1507", None)


@given(st.data(), st.dates(FIRST, LAST))
def test_no_two_municipalities_of_a_day_have_one_number(data: st.DataObject, on: date) -> None:
    one, other = data.draw(st.lists(st.sampled_from(load().on(on)), min_size=2, max_size=2, unique=True))
    found = organisation_of(one.number, on)
    assert isinstance(found, UnknownOrganisation) or found != organisation_of(other.number, on)
