"""On which side of each announced date the examples lie: in time, or after it.

Which of several dates is the one for a case is asked of the deadline itself: its dates are exchanged for numbered days,
and the day that comes out is that of the date. Only deadlines that a kind of case is held against are looked at.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from tilskudd_cli.assessment.assess import Assessment
from tilskudd_cli.assessment.deadlines import Due, due, in_time
from tilskudd_cli.assessment.shortfall import Why
from tilskudd_cli.assessment.subject import Subject
from tilskudd_cli.casework.coverage_rules import leaves
from tilskudd_cli.schemes import dates as d
from tilskudd_cli.schemes.edition import Deadline
from tilskudd_cli.schemes.requirements import DEADLINE_OF


def dates_of(deadline: Deadline) -> Iterator[tuple[int, d.DateRule]]:
    """Each date of the deadline, with the number of the choice it belongs to; each call of several is one."""
    for number, leaf in enumerate(leaves(deadline.when)):
        match leaf:
            case d.NotStatedDate():
                continue
            case d.SeveralDates(dates, minute):
                yield from ((number, d.OnDate(date, minute)) for date in dates)
            case _:
                yield number, leaf


def sides(deadline: Deadline, number: int, date: d.DateRule, assessments: Sequence[Assessment]) -> frozenset[bool]:
    """On which sides of the date cases came in that it was the date for: `True` in time, `False` after it."""
    found: set[bool] = set()
    alone = deadline._replace(when=date)
    for assessment in assessments:
        subject = assessment.subject
        if _concerns(deadline, subject) and _chosen(deadline, subject) == number:
            shortfall = in_time(alone, subject)
            if shortfall is None or shortfall.why is Why.WRONG:
                found.add(shortfall is None)
    return frozenset(found)


def _concerns(deadline: Deadline, subject: Subject) -> bool:
    """Whether the case is of the kind and the group that the deadline is for."""
    if DEADLINE_OF.get(subject.case.naming.kind) is not deadline.kind:
        return False
    return not deadline.applies_to or (subject.group is not None and subject.group.id in deadline.applies_to)


def _chosen(deadline: Deadline, subject: Subject) -> int | None:
    """The number of the date that is the one for the case; `None` where that is open."""
    numbered = _numbered(deadline.when, iter(range(len(leaves(deadline.when)))))
    found = due(deadline._replace(when=numbered), subject)
    return found.date.toordinal() - 1 if isinstance(found, Due) else None


def _numbered(when: d.DateRule, numbers: Iterator[int]) -> d.DateRule:
    """The same choice with each date exchanged for the day of its number, in the order of `leaves`."""
    match when:
        case d.ByApplicant(dates, others) | d.ByOffice(dates, others):
            chosen = {word: _numbered(one, numbers) for word, one in dates.items()}
            last = None if others is None else _numbered(others, numbers)
            return d.ByApplicant(chosen, last) if isinstance(when, d.ByApplicant) else d.ByOffice(chosen, last)
        case _:
            return d.OnDate(dt.date.fromordinal(1 + next(numbers)))
