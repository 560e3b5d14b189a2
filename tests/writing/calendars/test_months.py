"""Months as blocks: every day stands below its weekday, with its week and its marks."""

from __future__ import annotations

import calendar
import datetime as dt
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.writing.calendars.making import TODAY, item, page
from tilskudd_cli.language.dates import WEEKDAYS
from tilskudd_cli.writing.calendars.months import WIDTH, legend_of, marks_by_day, month_block, weeks_of
from tilskudd_cli.writing.calendars.paint import Paint
from tilskudd_cli.writing.calendars.records import Item, Page

MONTHS = st.dates(dt.date(2014, 1, 1), dt.date(2035, 12, 1)).map(lambda day: day.replace(day=1))


def block(month: dt.date, made: Page) -> list[str]:
    """The lines of a month."""
    return month_block(month, made, marks_by_day(made.all_items()), Paint(colour=False))


def below(made: Page, day: dt.date) -> str:
    """The two cells below a day."""
    lines = block(day.replace(day=1), made)
    column = 4 + 3 * day.weekday()
    row = next(i for i, line in enumerate(lines[2:], 2) if line[column : column + 3].strip() == str(day.day))
    following = lines[row + 1] if row + 1 < len(lines) else ""
    return "" if following[:4].strip() else following[column : column + 3].strip()


@given(MONTHS)
def test_weeks_are_those_of_the_calendar_of_python(month: dt.date) -> None:
    found = [[0 if day is None else day.day for day in days] for days in weeks_of(month)]
    assert found == calendar.Calendar().monthdayscalendar(month.year, month.month)


@given(MONTHS)
def test_every_day_stands_below_its_weekday_with_its_week(month: dt.date) -> None:
    made = Page("nn", "", TODAY, month, month)
    lines = block(month, made)
    assert {len(line) for line in lines} == {WIDTH}
    for line in lines[2:]:
        if not line[:4].strip():
            continue
        for column, name in enumerate(WEEKDAYS["nn"]):
            number = line[4 + 3 * column : 7 + 3 * column].strip()
            if number:
                day = month.replace(day=int(number))
                assert lines[1][4 + 3 * column : 7 + 3 * column].strip() == name[:2]
                assert day.weekday() == column
                assert int(line[:4]) == day.isocalendar().week


def due(day: dt.date, *marks: str) -> list[Item]:
    """Deadlines on a day."""
    return [item(date=day, mark=mark) for mark in marks]


@pytest.mark.parametrize(
    ("day", "marks", "shown"),
    [
        ("2027-04-15", "S", "S"),
        ("2027-04-15", "SSS", "S"),
        ("2027-04-15", "SR", "SR"),
        ("2027-04-15", "SRB", "S+"),
        ("2027-04-15", "SRSRSR", "SR"),
        ("2027-05-17", "", "*"),
        ("2027-05-17", "S", "S*"),
        ("2027-05-17", "SR", "SR"),
        ("2027-05-17", "SRB", "S+"),
        ("2027-03-10", "", "^"),
        ("2027-03-10", "S", "S^"),
        ("2027-04-14", "", ""),
    ],
)
def test_the_marks_below_a_day(day: str, marks: str, shown: str) -> None:
    date = dt.date.fromisoformat(day)
    assert below(page()._replace(items=tuple(due(date, *marks)), overdue=()), date) == shown


def test_a_deadline_that_is_overdue_has_its_mark_too() -> None:
    day = dt.date(2027, 3, 1)
    assert below(page()._replace(items=(), overdue=tuple(due(day, "R"))), day) == "R"


def test_the_legend_has_the_marks_that_are_shown_and_no_others() -> None:
    made = page()
    assert [mark for mark, _ in legend_of(made)] == ["S", "R", "B", "H", "+", "*", "^"]
    other = made._replace(today=dt.date(2026, 1, 1), holidays={}, legend=(), items=())
    assert legend_of(other) == []


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_no_two_kinds_have_the_same_mark(language: str) -> None:
    from tilskudd_cli.language.catalogue import text
    from tilskudd_cli.schemes.dates import DeadlineKind

    marks = [text(language, f"calendar-mark-{kind}") for kind in DeadlineKind]
    assert len(set(marks)) == len(marks)
    assert all(len(mark) == 1 and mark.isascii() and mark.isupper() for mark in marks)


@given(MONTHS, st.integers(1, 30))
def test_a_page_has_every_month_from_its_first_day_to_its_last(month: dt.date, count: int) -> None:
    days = [month + dt.timedelta(days=number) for number in range(count * 31)]
    made = Page("nb", "", TODAY, days[0], days[-1])
    assert made.months() == [first for first, _ in itertools.groupby(day.replace(day=1) for day in days)]
