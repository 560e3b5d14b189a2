"""The closed vocabulary of dates: by when something must be done.

Dates are calendar dates in Norway; clock times are minutes after midnight in Europe/Oslo, 1440 being the end of the
day. A deadline is the last moment that is in time. An announced date never moves; a period moves off a day that is
not a working day only where the rule file says so, with its basis.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum

from tilskudd_cli.records import NamedTuple

END_OF_DAY = 1440


class DeadlineKind(StrEnum):
    """What a deadline is for; the kinds are kept apart in calendars."""

    APPLICATION = "application"
    REPORT = "report"
    ANSWER = "answer"
    APPEAL = "appeal"
    ACCEPTANCE = "acceptance"
    USE_OF_FUNDS = "use_of_funds"
    CONSULTATION = "consultation"
    DECISION = "decision"


class Unit(StrEnum):
    """What a period is counted in. Working days are Monday to Friday that are not public holidays."""

    DAYS = "days"
    WORKING_DAYS = "working_days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


class OnDate(NamedTuple):
    """`{date: 2019-03-22, time: 23:59}`: announced. Without a time it is the end of the day."""

    date: dt.date
    minute: int = END_OF_DAY


class Yearly(NamedTuple):
    """`{yearly: 03-01}`: the same day in the year of the case, or `years_after` years later."""

    month: int
    day: int
    minute: int = END_OF_DAY
    years_after: int = 0


class SeveralDates(NamedTuple):
    """`{dates: [2025-03-01, 2025-10-01]}`: several calls a year; the case belongs to the first it is in time for."""

    dates: tuple[dt.date, ...]
    minute: int = END_OF_DAY


class After(NamedTuple):
    """`{after: notice.received, weeks: 3}`: a period from an event. `moves` where the end leaves a non-working day."""

    event: str
    length: int
    unit: Unit
    before: bool = False
    moves: bool = False


class ByApplicant(NamedTuple):
    """`{by_applicant: {municipality: …}, all_others: …}`: by the type of applicant."""

    dates: Mapping[str, DateRule]
    all_others: DateRule | None = None


class ByOffice(NamedTuple):
    """`{by_office: {nordland: …}, all_others: …}`: by the office that handles the case (`office:` in the case)."""

    dates: Mapping[str, DateRule]
    all_others: DateRule | None = None


class NotStatedDate(NamedTuple):
    """`not_stated`: the source gives no date."""


DateRule = OnDate | Yearly | SeveralDates | After | ByApplicant | ByOffice | NotStatedDate
