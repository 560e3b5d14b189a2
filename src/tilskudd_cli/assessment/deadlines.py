"""By when a case had to come in, and whether it did.

A deadline is the last moment that is in time. The same day without a clock time counts as in time only where the
deadline is the end of the day; otherwise it cannot be known.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from tilskudd_cli.assessment.shortfall import Shortfall, Why, missing, wrong
from tilskudd_cli.assessment.subject import Subject
from tilskudd_cli.reading.values import Moment
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes import dates as d
from tilskudd_cli.schemes.edition import Deadline
from tilskudd_cli.schemes.requirements import DEADLINE_OF


class Due(NamedTuple):
    """The last moment in time: a date, and minutes after midnight (1440: the whole day)."""

    date: dt.date
    minute: int = d.END_OF_DAY


def due(deadline: Deadline, subject: Subject) -> Due | Shortfall:
    """The moment by which this case is in time for the deadline, or why it cannot be said."""
    year = subject.year
    if deadline.for_years and year is None:
        return missing("year")
    if deadline.for_years and year not in deadline.for_years:
        return Shortfall(Why.NOT_STATED, "result-deadline-not-for-year", "year", {"year": year})
    return _resolve(deadline.when, subject)


def _resolve(rule: d.DateRule, subject: Subject) -> Due | Shortfall:
    match rule:
        case d.OnDate(date, minute):
            return Due(date, minute)
        case d.Yearly(month, day, minute, years_after):
            year = subject.year
            return missing("year") if year is None else Due(dt.date(year + years_after, month, day), minute)
        case d.SeveralDates(dates, minute):
            return _first_in_time(dates, minute, subject)
        case d.After():
            return _period(rule, subject)
        case d.ByApplicant(dates, others):
            return _chosen(dates, others, "applicant.type", subject)
        case d.ByOffice(dates, others):
            return _chosen(dates, others, "office", subject)
        case d.NotStatedDate():
            return Shortfall(Why.NOT_STATED, "result-deadline-not-stated")


def _first_in_time(dates: tuple[dt.date, ...], minute: int, subject: Subject) -> Due | Shortfall:
    """The first call the case is in time for; the last one when it is too late for all."""
    received = subject.facts.get("received")
    if received is None:
        return missing("received")
    if received.minute is None and minute < d.END_OF_DAY and received.date in dates:
        params = {"deadline": received.date, "time": minute}
        return Shortfall(Why.MISSING_FACT, "result-late-time-unknown", "received", params)
    moment = (received.date, received.minute or 0)
    return Due(next((date for date in dates if moment <= (date, minute)), dates[-1]), minute)


def _chosen(dates: Mapping[str, d.DateRule], others: d.DateRule | None, fact: str, subject: Subject) -> Due | Shortfall:
    word = subject.get(fact)
    named = ("applicant.municipality", "applicant.number")
    if word is None and fact == "applicant.type" and any(path in subject.facts for path in named):
        word = "municipality"
    if word is None:
        return missing(fact)
    rule = dates.get(word, others)
    if rule is None:
        return Shortfall(Why.NOT_STATED, "result-deadline-not-for", fact, {"word": word})
    return _resolve(rule, subject)


def _period(rule: d.After, subject: Subject) -> Due | Shortfall:
    start = subject.get(rule.event)
    if start is None:
        return missing(rule.event)
    return Due(period_end(rule, start.date if isinstance(start, Moment) else start))


def period_end(rule: d.After, start: dt.date) -> dt.date:
    """The last day of a period from an event. Months and years end on the same day, or the month's last one."""
    sign = -1 if rule.before else 1
    count = sign * rule.length
    if rule.unit is d.Unit.WORKING_DAYS or rule.moves:
        from tilskudd_cli.schemes.workdays import add_working_days, next_working_day

        end = (
            add_working_days(start, count) if rule.unit is d.Unit.WORKING_DAYS else _plain_end(rule.unit, count, start)
        )
        return next_working_day(end) if rule.moves else end
    return _plain_end(rule.unit, count, start)


def _plain_end(unit: d.Unit, count: int, start: dt.date) -> dt.date:
    if unit in (d.Unit.DAYS, d.Unit.WEEKS):
        return start + dt.timedelta(days=count * (7 if unit is d.Unit.WEEKS else 1))
    from dateutil.relativedelta import relativedelta

    return start + (relativedelta(months=count) if unit is d.Unit.MONTHS else relativedelta(years=count))


def in_time(deadline: Deadline, subject: Subject) -> Shortfall | None:
    """Whether the case came in by the deadline: `None` when it did."""
    limit = due(deadline, subject)
    if isinstance(limit, Shortfall):
        return limit
    received = subject.facts.get("received")
    if received is None:
        return missing("received")
    if received.date < limit.date:
        return None
    if received.date > limit.date:
        days = (received.date - limit.date).days
        return wrong("result-late", "received", days=days, deadline=limit.date, received=received.date)
    if limit.minute >= d.END_OF_DAY:
        return None
    if received.minute is None:
        return Shortfall(
            Why.MISSING_FACT, "result-late-time-unknown", "received", {"deadline": limit.date, "time": limit.minute}
        )
    if received.minute <= limit.minute:
        return None
    params = {"minutes": received.minute - limit.minute, "deadline": limit.date, "time": limit.minute}
    return Shortfall(Why.WRONG, "result-late-same-day", "received", params)


def days_late(subject: Subject) -> int | None:
    """Days after the deadline for this kind of case; 0 when in time, `None` when it cannot be said."""
    received = subject.get("received.date")
    kind = DEADLINE_OF.get(subject.case.naming.kind)
    for deadline in subject.edition.deadlines:
        applies = _applies(deadline, subject) if deadline.kind is kind else False
        if applies is None:
            return None
        limit = due(deadline, subject) if applies else None
        if isinstance(limit, Due) and isinstance(received, dt.date):
            return max((received - limit.date).days, 0)
        if isinstance(limit, Shortfall) and limit.why is Why.MISSING_FACT:
            return None  # with that fact this deadline could be the one that counts, not one after it
    return None


def _applies(deadline: Deadline, subject: Subject) -> bool | None:
    """Whether the deadline is for the case's group; `None` while that is unknown."""
    if not deadline.applies_to:
        return True
    if subject.group is not None:
        return subject.group.id in deadline.applies_to
    is_in_none = subject.group_shortfall is not None and subject.group_shortfall.why is Why.WRONG
    return False if is_in_none else None
