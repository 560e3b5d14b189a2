"""Deadlines as moments: the last one in time, and no change of the clock moves it."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilskudd_cli.calendars.moments import days_left, moment

OSLO = ZoneInfo("Europe/Oslo")
DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2060, 12, 31))
MINUTES = st.integers(0, 1440)


def last_sundays(year: int) -> list[dt.date]:
    """The last Sundays of March and October, on which the clock changes."""
    found = []
    for month in (3, 10):
        day = dt.date(year, month, 31)
        found.append(day - dt.timedelta(days=(day.weekday() + 1) % 7))
    return found


CHANGES = st.sampled_from([day for year in range(2014, 2036) for day in last_sundays(year)])


@pytest.mark.parametrize(
    ("day", "minute", "until"),
    [
        ("2019-03-22", 1440, "2019-03-23T00:00:00+01:00"),
        ("2024-02-01", 1439, "2024-02-01T23:59:00+01:00"),
        ("2024-08-01", 960, "2024-08-01T16:00:00+02:00"),
        ("2026-12-31", 1440, "2027-01-01T00:00:00+01:00"),
        ("2026-03-29", 1440, "2026-03-30T00:00:00+02:00"),
        ("2026-10-25", 1440, "2026-10-26T00:00:00+01:00"),
        ("2026-10-25", 150, "2026-10-25T02:30:00+01:00"),
        ("2026-03-29", 150, "2026-03-29T03:30:00+02:00"),
    ],
)
def test_the_last_moment_in_time_on_the_clocks_of_norway(day: str, minute: int, until: str) -> None:
    assert moment(dt.date.fromisoformat(day), minute).isoformat() == until


@given(st.one_of(DAYS, CHANGES), MINUTES)
def test_no_clock_in_norway_that_shows_the_time_of_the_deadline_is_past_it(day: dt.date, minute: int) -> None:
    wall = dt.datetime.combine(day, dt.time()) + dt.timedelta(minutes=minute)
    for fold in (0, 1):
        shown = wall.replace(tzinfo=OSLO, fold=fold).astimezone(dt.UTC)
        assert shown <= moment(day, minute).astimezone(dt.UTC)


@given(st.one_of(DAYS, CHANGES), MINUTES)
def test_a_later_time_is_never_an_earlier_moment(day: dt.date, minute: int) -> None:
    assert moment(day, 0) <= moment(day, minute) <= moment(day, 1440)
    assert moment(day, 1440) == moment(day + dt.timedelta(days=1), 0)


@given(DAYS, DAYS)
def test_days_left_agree_with_the_calendar(day: dt.date, today: dt.date) -> None:
    left = days_left(day, today)
    assert today + dt.timedelta(days=left) == day
    assert days_left(today, today) == 0
    assert days_left(today, day) == -left


@given(CHANGES)
def test_a_day_of_23_or_25_hours_is_one_day(day: dt.date) -> None:
    before, after = day - dt.timedelta(days=1), day + dt.timedelta(days=1)
    assert days_left(after, before) == 2
    hours = (moment(day) - moment(before)).total_seconds() / 3600
    passed = (moment(day).astimezone(dt.UTC) - moment(before).astimezone(dt.UTC)).total_seconds() / 3600
    assert hours == 24
    assert passed == (23 if day.month == 3 else 25)
