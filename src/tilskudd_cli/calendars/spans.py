"""The days a calendar covers.

Conventions: a span has both its first and its last day in it; months are counted from the first of the month.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from tilskudd_cli.records import NamedTuple

MOST_YEARS = 100
"""The longest span: a yearly date without an end would otherwise fill a disk."""


class Month(NamedTuple):
    """A month of a year."""

    year: int
    month: int

    @property
    def first(self) -> dt.date:
        """Its first day."""
        return dt.date(self.year, self.month, 1)

    @property
    def last(self) -> dt.date:
        """Its last day."""
        return self.later(1).first - dt.timedelta(days=1)

    def later(self, months: int) -> Month:
        """The month so many months later."""
        year, month = divmod(self.year * 12 + self.month - 1 + months, 12)
        return Month(year, month + 1)


class Span(NamedTuple):
    """Some days on end, both ends included."""

    first: dt.date
    last: dt.date

    def __contains__(self, day: object) -> bool:
        """Whether the day lies in the span."""
        return isinstance(day, dt.date) and self.first <= day <= self.last

    def months(self) -> Iterator[Month]:
        """Every month that has a day in the span."""
        month = month_of(self.first)
        while month.first <= self.last:
            yield month
            month = month.later(1)

    def years(self) -> range:
        """Every year that has a day in the span."""
        return range(self.first.year, self.last.year + 1)


def month_of(day: dt.date) -> Month:
    """The month a day lies in."""
    return Month(day.year, day.month)


def whole_year(year: int) -> Span:
    """1 January to 31 December."""
    return Span(dt.date(year, 1, 1), dt.date(year, 12, 31))


def months_from(first: dt.date, count: int) -> Span:
    """From a day to the end of the month that is the last of so many; the day's own month is the first of them."""
    return Span(first, month_of(first).later(count - 1).last)
