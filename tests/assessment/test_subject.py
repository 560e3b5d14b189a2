"""A case as rules see it: its facts, and the day that decides who the applicant is."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.assessment.making import subject_of


@pytest.mark.parametrize(
    ("case", "day"),
    [
        ("received: 2020-05-06 kl. 12.00\nyear: 2022", dt.date(2020, 5, 6)),
        ("year: 2022", dt.date(2022, 1, 1)),
        ("office: nord", dt.date(2019, 3, 22)),
    ],
)
def test_the_day_that_counts(case: str, day: dt.date) -> None:
    assert subject_of(case).day == day


def test_a_stated_fact_comes_before_a_counted_one() -> None:
    subject = subject_of("year: 2022\nhistory: []")
    assert (subject.get("year"), subject.get("grant_year"), subject.year) == (2022, 1, 2022)
    subject.facts["grant_year"] = 3
    assert subject.get("grant_year") == 3


def test_before_it_is_placed_nothing_is_known_of_the_applicant() -> None:
    subject = subject_of("applicant: {municipality: Oslo}")
    assert (subject.municipality, subject.group, subject.group_shortfall, subject.entitlement) == (None,) * 4
    assert subject.get("requested") is None
    assert subject_of("office: nord").year is None
