"""How dates are written."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.schemes.making import deadline, edition, problems_of
from tilskudd_cli.schemes.dates import (
    END_OF_DAY,
    After,
    ByApplicant,
    ByOffice,
    DateRule,
    NotStatedDate,
    OnDate,
    SeveralDates,
    Unit,
    Yearly,
)

FIRST, LAST = dt.date(2025, 3, 1), dt.date(2025, 10, 1)

WRITTEN: list[tuple[str, DateRule]] = [
    ("2025-03-01", OnDate(FIRST)),
    ("1. mars 2025", OnDate(FIRST)),
    ('{date: 2025-03-01, time: "16:00"}', OnDate(FIRST, 960)),
    ("{date: 2025-03-01, time: kl. 16}", OnDate(FIRST, 960)),
    ('{date: 2025-03-01, time: "24:00"}', OnDate(FIRST, END_OF_DAY)),
    ("{yearly: 03-01}", Yearly(3, 1)),
    ('{yearly: 12-31, time: "12:00", years_after: 1}', Yearly(12, 31, 720, 1)),
    ("{dates: [2025-10-01, 2025-03-01]}", SeveralDates((FIRST, LAST))),
    ("{after: received, weeks: 3}", After("received", 3, Unit.WEEKS)),
    ("{after: decision.received, days: 1000}", After("decision.received", 1000, Unit.DAYS)),
    ("{before: decision.date, working_days: 5}", After("decision.date", 5, Unit.WORKING_DAYS, before=True)),
    ("{after: notice.received, months: 2, moves: true}", After("notice.received", 2, Unit.MONTHS, moves=True)),
    ("{by_applicant: {company: 2025-03-01}}", ByApplicant({"company": OnDate(FIRST)})),
    (
        "{by_office: {nord: 2025-03-01}, all_others: {yearly: 03-01}}",
        ByOffice({"nord": OnDate(FIRST)}, Yearly(3, 1)),
    ),
    ("not_stated", NotStatedDate()),
]


@pytest.mark.parametrize(("text", "expected"), WRITTEN, ids=[row[0] for row in WRITTEN])
def test_a_date_is_read_as_it_is_written(text: str, expected: DateRule) -> None:
    found = edition(deadlines=[deadline(text, basis="kilde#alt")]).deadlines[0].when
    assert (type(found), found) == (type(expected), expected)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("2025-02-29", "value-date-impossible"),
        ("{yearly: 02-29}", "rule-not-a-day-of-year"),
        ("{yearly: 13-01}", "rule-not-a-day-of-year"),
        ("{yearly: 1. mars}", "rule-not-a-day-of-year"),
        ("{dates: []}", "value-list-too-short"),
        ("{after: received}", "rule-period-needs-one-unit"),
        ("{after: received, weeks: 1, days: 2}", "rule-period-needs-one-unit"),
        ("{after: received, days: 1001}", "rule-period-too-long"),
        ("{yearly: 03-01, years_after: 1001}", "rule-period-too-long"),
        ("{before: received, days: 1, moves: true}", "rule-before-moves"),
        ("{after: requested, days: 1}", "rule-fact-of-wrong-type"),
        ("{after: mottatt, days: 1}", "rule-fact-unknown"),
        ("{by_applicant: {kommune: 2025-03-01}}", "value-choice"),
        ('{date: 2025-03-01, time: "25:00"}', "value-time-range"),
        ("{after: received, before: received, days: 1}", "value-two-heads"),
    ],
)
def test_what_no_date_can_say_is_a_problem(text: str, code: str) -> None:
    assert code in [problem.code for problem in problems_of(deadlines=[deadline(text)])]
