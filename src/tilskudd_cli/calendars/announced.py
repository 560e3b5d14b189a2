"""The dates that schemes announce: for every edition, each deadline on each of its dates in a span.

A date by office, by type of applicant or of several calls gives an entry for each. A yearly one is computed for each
year that the edition and the deadline have rules for, also where an edition has no last year. What runs from an event
of a case has no date here, and neither has what a source does not state: both are told as they stand.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from tilskudd_cli.calendars.records import Dated, NoDate, State, Undated
from tilskudd_cli.calendars.spans import Span
from tilskudd_cli.calendars.steps import Leaf, announced_steps, leaves
from tilskudd_cli.schemes import dates as d
from tilskudd_cli.schemes.dates import DeadlineKind
from tilskudd_cli.schemes.edition import Deadline, Edition

Year = tuple[str, DeadlineKind, int]


def announced(editions: Sequence[Edition], span: Span, today: dt.date) -> list[Dated]:
    """Every announced date in the span, in the order of time."""
    found = [
        dated._replace(state=State.COMING if dated.date >= today else State.PASSED)
        for edition in editions
        for deadline in edition.deadlines
        for leaf in leaves(deadline.when)
        for dated in _dates(edition, deadline, leaf, span)
    ]
    return sorted(found, key=in_time_order)


def in_time_order(dated: Dated) -> tuple[dt.date, int, str, str]:
    """What entries are sorted by; those at the same moment by scheme and edition, else as they came."""
    return dated.date, dated.minute, dated.edition.scheme, dated.edition.edition


def _dates(edition: Edition, deadline: Deadline, leaf: Leaf, span: Span) -> Iterator[Dated]:
    year = _only_year(edition, deadline)
    match leaf.rule:
        case d.OnDate(date, minute):
            stated = [(date, minute, year, 0)]
        case d.SeveralDates(dates, minute):
            stated = [(date, minute, year, nth) for nth, date in enumerate(dates, 1)]
        case d.Yearly():
            stated = [*_yearly(leaf.rule, edition, deadline, span)]
        case _:
            return
    for date, minute, for_year, nth in stated:
        if date in span:
            steps = announced_steps(leaf, date, year=for_year, nth=nth)
            yield Dated(edition, deadline, deadline.kind, date, minute, for_year, leaf.scopes, nth, steps)


def _yearly(
    rule: d.Yearly, edition: Edition, deadline: Deadline, span: Span
) -> Iterator[tuple[dt.date, int, int | None, int]]:
    for year in _years(edition, deadline, range(span.first.year - rule.years_after, span.last.year + 1)):
        yield dt.date(year + rule.years_after, rule.month, rule.day), rule.minute, year, 0


def _years(edition: Edition, deadline: Deadline, asked: range) -> list[int]:
    """The years asked for that the edition covers and the deadline is for."""
    return [year for year in asked if year in edition.years and (not deadline.for_years or year in deadline.for_years)]


def _only_year(edition: Edition, deadline: Deadline) -> int | None:
    """The grant year that a stated date is for, where there is one only."""
    if deadline.for_years:
        return deadline.for_years[0] if len(deadline.for_years) == 1 else None
    return edition.years.first if edition.years.first == edition.years.last else None


def undated(editions: Sequence[Edition], span: Span) -> list[Undated]:
    """The deadlines of the span's years that have no date: each leaf that runs from an event or is not stated, and
    the years that a deadline is limited away from. A year that any edition of the scheme has a date for is not told.
    """
    asked = span.years()
    dates = {year for edition in editions for year in _stated(edition, asked)}
    found: list[Undated] = []
    for edition in editions:
        for deadline in edition.deadlines:
            found += _undated(edition, deadline, asked, dates)
    return found


def _stated(edition: Edition, asked: range) -> Iterator[Year]:
    """The scheme, kind and year of each deadline that an edition gives any date or period for."""
    for deadline in edition.deadlines:
        if any(not isinstance(leaf.rule, d.NotStatedDate) for leaf in leaves(deadline.when)):
            for year in _years(edition, deadline, asked):
                yield edition.scheme, deadline.kind, year


def _undated(edition: Edition, deadline: Deadline, asked: range, dates: set[Year]) -> Iterator[Undated]:
    years = _years(edition, deadline, asked)
    left_out = [
        year
        for year in asked
        if year in edition.years and year not in years and (edition.scheme, deadline.kind, year) not in dates
    ]
    for leaf in leaves(deadline.when) if years else ():
        if isinstance(leaf.rule, d.After):
            yield Undated(edition, deadline, NoDate.FROM_EVENT, leaf.rule, tuple(years), leaf.scopes)
        elif isinstance(leaf.rule, d.NotStatedDate):
            open_years = [year for year in years if (edition.scheme, deadline.kind, year) not in dates or leaf.scopes]
            if open_years:
                yield Undated(edition, deadline, NoDate.NOT_STATED, leaf.rule, tuple(open_years), leaf.scopes)
    if left_out:
        yield Undated(edition, deadline, NoDate.NOT_STATED, d.NotStatedDate(), tuple(left_out))
