"""The days a calendar covers."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tilskudd_cli.calendars.spans import Month, Span, month_of, months_from, whole_year

DAYS = st.dates(dt.date(1950, 1, 1), dt.date(2150, 12, 31))


def test_a_year_has_both_its_ends() -> None:
    span = whole_year(2024)
    assert dt.date(2024, 1, 1) in span
    assert dt.date(2024, 12, 31) in span
    assert dt.date(2023, 12, 31) not in span
    assert dt.date(2025, 1, 1) not in span
    assert list(span.months()) == [Month(2024, month) for month in range(1, 13)]
    assert "2024-01-01" not in span


def test_months_are_counted_with_the_first_one() -> None:
    assert months_from(dt.date(2026, 11, 22), 3) == Span(dt.date(2026, 11, 22), dt.date(2027, 1, 31))
    assert months_from(dt.date(2027, 2, 1), 1).last == dt.date(2027, 2, 28)
    assert list(Span(dt.date(2026, 12, 31), dt.date(2027, 1, 1)).years()) == [2026, 2027]


@given(DAYS, st.integers(1, 130))
def test_every_day_of_a_span_lies_in_exactly_one_of_its_months(first: dt.date, count: int) -> None:
    span = months_from(first, count)
    months = [*span.months()]
    assert len(months) == count
    assert months[0] == month_of(first)
    assert months[-1].last == span.last
    assert all(earlier.last + dt.timedelta(days=1) == later.first for earlier, later in pairwise(months))
