"""What schemes announce, on which dates, and how each date came about."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from dateutil.rrule import YEARLY, rrule
from hypothesis import given
from hypothesis import strategies as st

from tests.assessment.making import subject_of
from tests.calendars.making import TODAY, dates, on, report, scheme, year
from tests.schemes.making import deadline
from tilskudd_cli.assessment.deadlines import in_time
from tilskudd_cli.calendars.announced import announced, undated
from tilskudd_cli.calendars.records import Branch, NoDate, Scope, State
from tilskudd_cli.calendars.spans import Span


def keys(when: str, **more: Any) -> list[str]:
    """The steps to the one date of a rule."""
    [entry] = dates(when, **more)
    return [step.key.removeprefix("calendar-step-") for step in entry.steps]


def test_a_stated_date_is_one_entry_for_the_year_it_is_for() -> None:
    [entry] = dates("2023-04-14", for_years="2023")
    assert (entry.date, entry.minute, entry.year, entry.nth) == (dt.date(2023, 4, 14), 1440, 2023, 0)
    assert entry.is_announced
    assert entry.state is State.PASSED


def test_a_date_of_an_edition_with_several_years_is_for_none_of_them_alone() -> None:
    assert [entry.year for entry in dates("2023-04-14")] == [None]
    assert [entry.year for entry in dates("2023-04-14", for_years="[2023, 2024]")] == [None]


def test_a_date_outside_the_span_is_left_out() -> None:
    assert dates("2023-04-14", year(2022)) == []
    assert on(*dates("2023-04-14", Span(dt.date(2023, 4, 14), dt.date(2023, 4, 14)))) == ["2023-04-14"]


def test_a_yearly_date_falls_in_each_year_of_the_edition() -> None:
    assert on(*dates("{yearly: 03-01}")) == [f"{number}-03-01" for number in range(2019, 2027)]
    assert on(*dates("{yearly: 03-01}", year(2022))) == ["2022-03-01"]
    assert dates("{yearly: 03-01}", year(2027)) == []


def test_a_yearly_date_some_years_later_belongs_to_the_year_it_is_for() -> None:
    [entry] = dates("{yearly: 04-01, years_after: 1}", year(2023), kind="report")
    assert (entry.date, entry.year) == (dt.date(2023, 4, 1), 2022)
    assert on(*dates("{yearly: 04-01, years_after: 1}", year(2027), kind="report")) == ["2027-04-01"]


def test_a_yearly_date_limited_to_years_falls_in_those_only() -> None:
    assert on(*dates("{yearly: 03-01}", for_years="[2020, 2022]")) == ["2020-03-01", "2022-03-01"]


def test_an_edition_without_a_last_year_has_a_date_in_every_year_asked_for() -> None:
    rules = scheme(deadline("{yearly: 03-01}"), years="{first: 2019, last: not_stated}")
    assert on(*announced([rules], year(2050), TODAY)) == ["2050-03-01"]
    assert on(*announced([rules], year(2018), TODAY)) == []


@given(st.integers(1, 12), st.integers(1, 28), st.integers(0, 3), st.integers(2015, 2030))
def test_yearly_dates_are_those_of_an_independent_rule(month: int, day: int, after: int, first: int) -> None:
    span = Span(dt.date(first, 1, 1), dt.date(first + 4, 12, 31))
    found = dates(f"{{yearly: {month:02}-{day:02}, years_after: {after}}}", span)
    start, end = (dt.datetime.fromisoformat(day) for day in (f"{2019 + after}-01-01", f"{2026 + after}-12-31"))
    rule = rrule(YEARLY, dtstart=start, until=end, bymonth=month, bymonthday=day)
    assert [entry.date for entry in found] == [one.date() for one in rule if one.date() in span]


def test_several_calls_a_year_are_an_entry_each() -> None:
    found = dates("{dates: [2023-10-02, 2023-04-14], time: '12:00'}", for_years="2023")
    assert [(str(entry.date), entry.nth, entry.minute) for entry in found] == [
        ("2023-04-14", 1, 720),
        ("2023-10-02", 2, 720),
    ]


def test_a_date_by_office_is_an_entry_for_each_office_and_for_the_others() -> None:
    found = dates("{by_office: {nord: 2023-02-01, sør: 2023-02-15}, all_others: 2023-03-01}")
    assert [(str(entry.date), entry.scopes) for entry in found] == [
        ("2023-02-01", (Scope(Branch.OFFICE, "nord"),)),
        ("2023-02-15", (Scope(Branch.OFFICE, "sør"),)),
        ("2023-03-01", (Scope(Branch.OFFICE, "all_others"),)),
    ]


def test_offices_and_applicants_can_be_told_apart_at_once() -> None:
    found = dates("{by_office: {nord: {by_applicant: {company: 2023-02-01}, all_others: 2023-02-02}}}")
    assert [[scope.word for scope in entry.scopes] for entry in found] == [["nord", "company"], ["nord", "all_others"]]
    assert [step.key for step in found[0].steps][:2] == ["calendar-step-office", "calendar-step-applicant"]


def test_entries_stand_in_the_order_of_time() -> None:
    rules = scheme(
        deadline("2023-04-14", "b"), deadline("{date: 2023-04-14, time: '12:00'}", "a"), report("2023-01-05")
    )
    assert [entry.deadline.id for entry in announced([rules], year(2023), TODAY) if entry.deadline] == [
        "rapport",
        "a",
        "b",
    ]


@pytest.mark.parametrize(
    ("date", "state"), [("2026-11-21", State.PASSED), ("2026-11-22", State.COMING), ("2026-11-23", State.COMING)]
)
def test_a_deadline_is_not_over_before_its_day_is(date: str, state: State) -> None:
    assert [entry.state for entry in dates(date)] == [state]


@pytest.mark.parametrize(
    ("when", "steps"),
    [
        ("2023-04-14", ["announced", "whole-day"]),
        ("{date: 2023-04-14, time: '23:59'}", ["announced", "time"]),
        ("{date: 2023-04-14, time: '24:00'}", ["announced", "whole-day"]),
        ("2025-03-01", ["announced", "whole-day", "never-moves"]),
        ("2026-03-01", ["announced", "whole-day", "never-moves"]),
        ("2027-05-17", ["announced", "whole-day", "never-moves"]),
        ("{dates: [2023-04-14]}", ["several", "whole-day"]),
        ("{by_office: {nord: 2023-04-14}}", ["office", "announced", "whole-day"]),
        ("{by_applicant: {company: 2023-04-14}}", ["applicant", "announced", "whole-day"]),
    ],
)
def test_a_date_says_how_it_came_about(when: str, steps: list[str]) -> None:
    assert keys(when) == steps


def test_a_yearly_date_tells_the_rule_and_then_the_year() -> None:
    assert keys("{yearly: 03-01}", for_years="2022") == ["yearly", "year", "whole-day"]
    assert keys("{yearly: 03-01, years_after: 2}", for_years="2022") == ["yearly", "year-after", "whole-day"]


@given(st.dates(dt.date(2019, 1, 2), dt.date(2026, 12, 30)), st.integers(1, 1440))
def test_the_date_in_the_calendar_is_the_last_moment_that_check_calls_in_time(day: dt.date, minute: int) -> None:
    rules = scheme(deadline(f"{{date: {day}, time: '{minute // 60:02}:{minute % 60:02}'}}"))
    [entry] = announced([rules], year(day.year), TODAY)
    assert entry.deadline is not None
    last = dt.datetime.combine(entry.date, dt.time()) + dt.timedelta(minutes=entry.minute)
    for late, minutes in ((False, 0), (True, 1)):
        moment = last + dt.timedelta(minutes=minutes)
        if (moment.hour, moment.minute) == (0, 0) and not late:
            moment -= dt.timedelta(minutes=1)  # 24.00 is written on the day itself
        subject = subject_of(f"received: {moment:%Y-%m-%dT%H:%M}", rules)
        assert (in_time(entry.deadline, subject) is not None) is late


def undated_in(number: int, *deadlines: str) -> list[tuple[str, str, tuple[int, ...]]]:
    """What has no date in a year: id, reason and years."""
    found = undated([scheme(*deadlines)], year(number))
    return [(one.deadline.id, str(one.reason), one.years) for one in found]


def test_a_period_from_an_event_has_no_date_without_a_case() -> None:
    when = "{after: notice.received, weeks: 3}"
    assert dates(when) == []
    assert undated_in(2023, deadline(when, kind="answer")) == [("frist", "from_event", (2023,))]


def test_what_the_source_does_not_state_is_told() -> None:
    assert undated_in(2023, deadline("not_stated")) == [("frist", "not_stated", (2023,))]
    assert undated_in(2030, deadline("not_stated")) == []


def test_the_years_a_deadline_is_limited_away_from_are_told() -> None:
    assert undated_in(2024, deadline("2023-04-14", for_years="2023")) == [("frist", "not_stated", (2024,))]
    assert undated_in(2023, deadline("2023-04-14", for_years="2023")) == []


def test_a_year_that_another_edition_has_a_date_for_is_not_told() -> None:
    old = scheme(deadline("2023-04-14", for_years="2023"))
    new = scheme(deadline("2024-04-14"), years="2024", edition='"2024"', code="SH2024")
    assert undated([old, new], year(2024)) == []
    assert [one.reason for one in undated([old], year(2024))] == [NoDate.NOT_STATED]


def test_an_office_without_a_date_is_told_beside_those_that_have_one() -> None:
    found = undated([scheme(deadline("{by_office: {nord: 2023-02-01, sør: not_stated}}"))], year(2023))
    assert [(one.reason, one.scopes) for one in found] == [(NoDate.NOT_STATED, (Scope(Branch.OFFICE, "sør"),))]
