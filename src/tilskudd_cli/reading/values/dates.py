"""Typed readers of dates and times of day, as Norwegian and English texts write them.

Conventions: day before month, years of four digits from 1900 to 2100, times as minutes from the start of the day, 0 to
1440 (24.00 is the end of the day, not the start of the next). What could be meant in two ways is a problem.
"""

from __future__ import annotations

import re
from datetime import date

from tilskudd_cli.reading.values.base import Parsed, Wrong, keyboard
from tilskudd_cli.reading.values.numbers import FIRST_YEAR, LAST_YEAR
from tilskudd_cli.records import NamedTuple

_MONTH_NAMES = (
    "januar january jan",
    "februar february feb",
    "mars march mar",
    "april apr",
    "mai may",
    "juni june jun",
    "juli july jul",
    "august aug",
    "september sept sep",
    "oktober october okt oct",
    "november nov",
    "desember december des dec",
)
_MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
_WEEKDAY_NAMES = (
    "mandag måndag monday",
    "tirsdag tysdag tuesday",
    "onsdag wednesday",
    "torsdag thursday",
    "fredag friday",
    "lørdag laurdag saturday",
    "søndag sundag sunday",
)
_WEEKDAYS = {name: number for number, names in enumerate(_WEEKDAY_NAMES) for name in names.split()}
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_WEEKDAY = rf"(?P<weekday>{'|'.join(_WEEKDAYS)}),? (?:den )?"
_ISO = r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})"
_NUMERIC = r"(?P<day>[0-9]{1,2})\. ?(?P<month>[0-9]{1,2})\. ?(?P<year>[0-9]{4}|[0-9]{2})"
_NAMED = r"(?P<day>[0-9]{1,2})\.? (?P<name>[^\W\d_]+)\.? (?P<year>[0-9]{4}|[0-9]{2})"
_SLASHED = r"[0-9]{1,4} ?/ ?[0-9]{1,2}(?: ?[/ ] ?[0-9]{2,4})?"
_NO_YEAR = rf"[0-9]{{1,2}}\.? (?:{'|'.join(_MONTHS)})\.?|[0-9]{{1,2}}\.[0-9]{{1,2}}\.?"
_CLOCK = r"(?P<hour>[0-9]{1,2})[.:](?P<minute>[0-9]{2})(?:[.:](?P<second>[0-9]{2}))?"
_TIME = rf"(?:kl\.? ?)?{_CLOCK}|kl\.? ?(?P<full_hour>[0-9]{{1,2}})"
_MOMENT = r"(?P<date>.*[0-9][^ ]*?),?(?:t| )(?P<time>(?:kl\.? ?)?[0-9]{1,2}[.:][0-9.:]+|kl\.? ?[0-9]{1,2})"


class Moment(NamedTuple):
    """A date, and the minute of the day (0 to 1440) where one is stated."""

    date: date
    minute: int | None = None


class Date(Parsed[date]):
    """A date: `2019-03-22`, `22.03.2019`, `22. mars 2019`, with the weekday in front or not."""

    word = "date"

    def _parse(self, text: str) -> date | Wrong:
        """The date, or what is wrong with it."""
        return parse_date(text)

    def schema(self) -> dict[str, object]:
        """Text with a year of four digits."""
        return {"type": "string", "pattern": "[0-9]{4}"}


class ClockTime(Parsed[int]):
    """A time of day as minutes: `16.00`, `kl. 16:00`, `kl. 16`; `24.00` is 1440."""

    word = "time"

    def _parse(self, text: str) -> int | Wrong:
        """The minutes, or what is wrong with the time."""
        return parse_time(keyboard(text))

    def schema(self) -> dict[str, object]:
        """Text or, where an editor takes `16.00` for one, a number."""
        return {"anyOf": [{"type": "string", "pattern": "[0-9]"}, {"type": "number", "minimum": 0, "maximum": 24}]}


class When(Parsed[Moment]):
    """A date, with a time of day after it or not: `22. mars 2019 kl. 16.00`, `2019-03-22T23:59`."""

    word = "moment"

    def _parse(self, text: str) -> Moment | Wrong:
        """The moment, or what is wrong with its date or its time."""
        day = parse_date(text)
        if isinstance(day, date):
            return Moment(day)
        parts = re.fullmatch(_MOMENT, keyboard(text))
        if parts is None:
            return day
        day = parse_date(parts["date"])
        if isinstance(day, Wrong):
            return day
        minute = parse_time(parts["time"])
        return minute if isinstance(minute, Wrong) else Moment(day, minute)

    def schema(self) -> dict[str, object]:
        """Text with a year of four digits."""
        return {"type": "string", "pattern": "[0-9]{4}"}


def parse_date(text: str) -> date | Wrong:
    """The date that a text states, or what is wrong with it."""
    if len(text) == 10 and text[4] == text[7] == "-":
        try:
            day = date.fromisoformat(text)
        except ValueError:
            pass
        else:
            return day if FIRST_YEAR <= day.year <= LAST_YEAR else _out_of_range()
    clean = keyboard(text)
    weekday = re.match(_WEEKDAY, clean)
    found = _numbers(clean[weekday.end() :] if weekday else clean)
    if weekday is None or isinstance(found, Wrong) or found.weekday() == _WEEKDAYS[weekday["weekday"]]:
        return found
    return Wrong("value-date-weekday", {"date": found, "weekday": weekday["weekday"]})


def _numbers(text: str) -> date | Wrong:
    """A date without its weekday."""
    parts = re.fullmatch(_ISO, text) or re.fullmatch(_NUMERIC, text)
    if parts:
        return _checked(parts["year"], int(parts["month"]), int(parts["day"]))
    if parts := re.fullmatch(_NAMED, text):
        month = _MONTHS.get(parts["name"])
        if month is None:
            return _unknown_month(parts["name"])
        return _checked(parts["year"], month, int(parts["day"]))
    if re.fullmatch(_SLASHED, text):
        return Wrong("value-date-slash")
    return Wrong("value-date-no-year" if re.fullmatch(_NO_YEAR, text) else "value-date")


def _unknown_month(name: str) -> Wrong:
    from tilskudd_cli.reading.suggest import nearest

    near = nearest(name, (names.split()[0] for names in _MONTH_NAMES))
    return (
        Wrong("value-date-month-name", {"name": name})
        if near is None
        else Wrong("value-date-month-near", {"name": name, "nearest": near})
    )


def _checked(year_text: str, month: int, day: int) -> date | Wrong:
    year = int(year_text)
    if len(year_text) == 2:
        return Wrong("value-date-short-year")
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return _out_of_range()
    if not 1 <= month <= 12:
        if 1 <= day <= 12 < month <= _days(year, day):
            return Wrong("value-date-day-month", {"date": date(year, day, month)})
        return Wrong("value-date-month", {"month": month})
    days = _days(year, month)
    if not 1 <= day <= days:
        return Wrong("value-date-impossible", {"month": month, "year": year, "n": days})
    return date(year, month, day)


def _days(year: int, month: int) -> int:
    is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if month == 2 and is_leap else _DAYS[month - 1]


def _out_of_range() -> Wrong:
    return Wrong("value-date-range", {"first": FIRST_YEAR, "last": LAST_YEAR})


def parse_time(text: str) -> int | Wrong:
    """The minutes from the start of the day of a time in text from `base.keyboard`, or what is wrong with it."""
    parts = re.fullmatch(_TIME, text)
    if parts is None:
        return Wrong("value-time")
    if parts["second"] not in {None, "00"}:
        return Wrong("value-time-seconds")
    hour, minute = int(parts["hour"] or parts["full_hour"]), int(parts["minute"] or 0)
    minutes = hour * 60 + minute
    return minutes if minute < 60 and minutes <= 24 * 60 else Wrong("value-time-range")
