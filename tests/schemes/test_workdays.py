"""Public holidays and working days, held against an independent calendar."""

from __future__ import annotations

import datetime as dt

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilskudd_cli.schemes.workdays import add_working_days, is_working_day, next_working_day, public_holidays

DAYS = st.dates(dt.date(2014, 1, 1), dt.date(2035, 12, 31))
DAY = dt.timedelta(days=1)


@pytest.mark.parametrize("year", range(2014, 2036))
def test_public_holidays_are_those_of_an_independent_calendar(year: int) -> None:
    assert public_holidays(year) == set(holidays.country_holidays("NO", years=year))


def test_the_seventeenth_of_may_2027_is_whit_monday_as_well() -> None:
    assert dt.date(2027, 5, 17) in public_holidays(2027)
    assert len(public_holidays(2027)) == 11
    assert next_working_day(dt.date(2027, 5, 15)) == dt.date(2027, 5, 18)


@pytest.mark.parametrize(
    ("day", "is_working"),
    [
        ("2023-04-05", True),
        ("2023-04-06", False),
        ("2023-04-07", False),
        ("2023-04-08", False),
        ("2023-04-10", False),
        ("2023-04-11", True),
        ("2023-05-01", False),
        ("2023-05-18", False),
        ("2023-12-24", False),
        ("2024-12-24", True),
        ("2024-12-31", True),
        ("2023-06-02", True),
        ("2023-06-03", False),
        ("2023-06-04", False),
    ],
)
def test_working_days_are_monday_to_friday_without_the_holidays(day: str, is_working: bool) -> None:
    assert is_working_day(dt.date.fromisoformat(day)) is is_working


@pytest.mark.parametrize(
    ("day", "next_"),
    [
        ("2023-04-05", "2023-04-05"),
        ("2023-04-06", "2023-04-11"),
        ("2022-12-31", "2023-01-02"),
        ("2023-06-03", "2023-06-05"),
    ],
)
def test_the_next_working_day_is_the_day_itself_where_it_is_one(day: str, next_: str) -> None:
    assert next_working_day(dt.date.fromisoformat(day)) == dt.date.fromisoformat(next_)


@pytest.mark.parametrize(
    ("day", "count", "found"),
    [
        ("2023-04-05", 1, "2023-04-11"),
        ("2023-04-05", 0, "2023-04-05"),
        ("2023-04-08", 0, "2023-04-08"),
        ("2023-04-11", -1, "2023-04-05"),
        ("2023-04-08", 1, "2023-04-11"),
        ("2023-04-08", -1, "2023-04-05"),
        ("2023-01-02", 10, "2023-01-16"),
        ("2023-01-16", -10, "2023-01-02"),
    ],
)
def test_working_days_are_counted_from_the_day_after(day: str, count: int, found: str) -> None:
    assert add_working_days(dt.date.fromisoformat(day), count) == dt.date.fromisoformat(found)


@given(DAYS, st.integers(-60, 60))
def test_as_many_working_days_lie_between_as_were_counted(day: dt.date, count: int) -> None:
    end = add_working_days(day, count)
    first, last = (day, end) if count > 0 else (end, day)
    between = [first + n * DAY for n in range((last - first).days + 1)]
    counted = between[1:] if count > 0 else between[:-1]
    assert sum(map(is_working_day, counted)) == abs(count)
    assert count == 0 or is_working_day(end)


@given(DAYS)
def test_no_working_day_is_passed_over(day: dt.date) -> None:
    found = next_working_day(day)
    assert is_working_day(found)
    assert not any(is_working_day(day + n * DAY) for n in range((found - day).days))
