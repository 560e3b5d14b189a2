"""Months as blocks of lines, and blocks side by side: weeks begin on Monday and carry their ISO number.

A block is 25 cells wide. Below a week that has anything to point at stands a line with the marks: the letter of each
kind of deadline, `+` for more than fit, `*` a public holiday, `^` today. Nothing hangs on a colour.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest

from tilskudd_cli.language.catalogue import text
from tilskudd_cli.language.dates import MONTHS, WEEKDAYS, week
from tilskudd_cli.writing.calendars.paint import Paint
from tilskudd_cli.writing.calendars.records import Item, Page

WIDTH = 25
GAP = "  "
MORE, HOLIDAY, TODAY = "+", "*", "^"
MOST = 2
"""How many marks there is room for below a day."""
_DAY = dt.timedelta(days=1)


def marks_by_day(items: Sequence[Item]) -> dict[dt.date, tuple[str, ...]]:
    """The letters of the deadlines of each day, each letter once, in the order they come."""
    found: dict[dt.date, dict[str, None]] = {}
    for item in items:
        found.setdefault(item.date, {})[item.mark] = None
    return {day: tuple(marks) for day, marks in found.items()}


def legend_of(page: Page) -> list[tuple[str, str]]:
    """Every mark that the months show, with its meaning."""
    language = page.language
    signs = [*page.legend]
    if any(len(marks) > MOST for marks in marks_by_day(page.all_items()).values()):
        signs.append((MORE, text(language, "calendar-several")))
    if page.holidays:
        signs.append((HOLIDAY, text(language, "calendar-holiday")))
    if page.today.replace(day=1) in page.months():
        signs.append((TODAY, text(language, "calendar-is-today")))
    return signs


def weeks_of(month: dt.date) -> Iterator[list[dt.date | None]]:
    """The weeks of a month from Monday to Sunday, `None` for the days of its neighbours; `month` is its first day."""
    day = month
    while day.month == month.month:
        days: list[dt.date | None] = [None] * day.weekday()
        while len(days) < 7:
            days.append(day if day.month == month.month else None)
            day += _DAY
        yield days


def month_block(month: dt.date, page: Page, marks: Mapping[dt.date, tuple[str, ...]], paint: Paint) -> list[str]:
    """The lines of one month, each `WIDTH` cells wide."""
    title = f"{MONTHS[page.language][month.month - 1]} {month.year}"
    names = "".join(f" {name[:2]}" for name in WEEKDAYS[page.language])
    lines = [paint.bold(title.center(WIDTH)), paint.dim(f"{text(page.language, 'calendar-week-short'):>4}{names}")]
    for days in weeks_of(month):
        first = next(day for day in days if day is not None)
        lines.append(paint.dim(f"{week(first):>4}") + "".join(_number(day, page, marks, paint) for day in days))
        below = [_marks(day, page, marks) for day in days]
        if any(map(str.strip, below)):
            lines.append("    " + "".join(paint.mark(cell) for cell in below))
    return lines


def _number(day: dt.date | None, page: Page, marks: Mapping[dt.date, tuple[str, ...]], paint: Paint) -> str:
    if day is None:
        return "   "
    number = f"{day.day:>2}"
    if day == page.today:
        return f" {paint.reverse(number)}"
    if day in marks:
        return f" {paint.bold(number)}"
    if day in page.holidays or day.weekday() == 6:
        return f" {paint.red(number)}"
    return f" {number}"


def _marks(day: dt.date | None, page: Page, marks: Mapping[dt.date, tuple[str, ...]]) -> str:
    """The cell below a day: up to two marks, flush right."""
    if day is None:
        return "   "
    letters = "".join(marks.get(day, ()))
    signs = (HOLIDAY if day in page.holidays else "") + (TODAY if day == page.today else "")
    if len(letters) > MOST:
        letters = letters[0] + MORE
    return f"{(letters + signs)[:MOST]:>3}"


def side_by_side(blocks: Sequence[list[str]], width: int) -> Iterator[str]:
    """Blocks in rows of as many as the width takes, with an empty line between rows."""
    across = max((width + len(GAP)) // (WIDTH + len(GAP)), 1)
    for start in range(0, len(blocks), across):
        if start:
            yield ""
        for lines in zip_longest(*blocks[start : start + across], fillvalue=" " * WIDTH):
            yield GAP.join(lines).rstrip()
