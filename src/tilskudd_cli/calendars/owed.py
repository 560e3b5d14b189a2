"""What given cases owe: the dates that follow for each from its own facts and the edition it is held to.

Conventions: a case that is granted owes its report, the acceptance and the end of the use of the funds; one without a
decision is owed a decision, and owes the answer to a notice it has received. An appeal is dated only where the edition
says that there is a right to appeal: what only municipalities can get is generally no individual decision.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import count

from tilskudd_cli.assessment.deadlines import due
from tilskudd_cli.assessment.shortfall import Shortfall, Why
from tilskudd_cli.assessment.subject import Subject
from tilskudd_cli.calendars.periods import period_steps, unmoved_end
from tilskudd_cli.calendars.records import CaseRef, Dated, NoDate, Step, Undated
from tilskudd_cli.calendars.steps import Leaf, announced_steps, leaves
from tilskudd_cli.reading.values import Moment
from tilskudd_cli.schemes import dates as d
from tilskudd_cli.schemes.dates import DeadlineKind
from tilskudd_cli.schemes.edition import Deadline, RightOfAppeal

Owed = Dated | Undated
_GRANTED = frozenset(
    {DeadlineKind.REPORT, DeadlineKind.ACCEPTANCE, DeadlineKind.USE_OF_FUNDS, DeadlineKind.APPEAL},
)
_DECIDED = frozenset({DeadlineKind.APPEAL})
_WAITING = frozenset({DeadlineKind.DECISION})
_NOTIFIED = _WAITING | {DeadlineKind.ANSWER}
PERIOD_END = "period.to"


def owed(subject: Subject, case: CaseRef) -> Iterator[Owed]:
    """Every date that follows for an application; nothing for other kinds of cases, which owe nothing themselves."""
    if subject.case.naming.kind != "application":
        return
    kinds = _kinds(subject)
    has_end = False
    for deadline in subject.edition.deadlines:
        if deadline.kind not in kinds or not _applies(deadline, subject):
            continue
        entry = _entry(deadline, subject, case)
        has_end = has_end or (isinstance(entry, Dated) and deadline.kind is DeadlineKind.USE_OF_FUNDS)
        yield entry
    end = subject.get(PERIOD_END)
    if DeadlineKind.USE_OF_FUNDS in kinds and not has_end and isinstance(end, dt.date):
        steps = (Step("calendar-step-event", {"fact": PERIOD_END, "date": end}),)
        kind = DeadlineKind.USE_OF_FUNDS
        yield Dated(subject.edition, None, kind, end, year=subject.year, steps=steps, is_announced=False, case=case)


def _kinds(subject: Subject) -> frozenset[DeadlineKind]:
    """The kinds of deadlines that matter to an application as far as it has come."""
    outcome, granted = subject.get("decision.outcome"), subject.get("decision.granted")
    if outcome == "granted" or (outcome is None and granted):
        kinds = _GRANTED
    elif outcome is not None or subject.get("decision.date") is not None:
        kinds = _DECIDED
    else:
        kinds = _WAITING if subject.get("notice.received") is None else _NOTIFIED
    appeal = subject.edition.appeal
    may_appeal = appeal is not None and appeal.right is RightOfAppeal.YES
    return kinds if may_appeal else kinds - {DeadlineKind.APPEAL}


def _applies(deadline: Deadline, subject: Subject) -> bool:
    """Whether the deadline may be for the case's group; one whose group nobody knows is not left out."""
    if not deadline.applies_to:
        return True
    if subject.group is not None:
        return subject.group.id in deadline.applies_to
    return subject.group_shortfall is None or subject.group_shortfall.why is not Why.WRONG


def _entry(deadline: Deadline, subject: Subject, case: CaseRef) -> Owed:
    limit = _group_unknown(deadline, subject) or due(deadline, subject)
    leaf = _taken(deadline, subject)
    years = () if subject.year is None else (subject.year,)
    if isinstance(limit, Shortfall):
        reason = NoDate.NOT_STATED if limit.why is Why.NOT_STATED else NoDate.UNKNOWN
        return Undated(subject.edition, deadline, reason, leaf.rule, years, leaf.scopes, limit, case)
    entry = Dated(
        subject.edition, deadline, deadline.kind, limit.date, limit.minute, subject.year, leaf.scopes, case=case
    )
    if isinstance(leaf.rule, d.After):
        start = subject.get(leaf.rule.event)
        event = start.date if isinstance(start, Moment) else start
        unmoved = unmoved_end(leaf.rule, event)
        return entry._replace(
            steps=period_steps(leaf, deadline, event),
            is_announced=False,
            moved_from=unmoved if unmoved != limit.date else None,
        )
    nth = leaf.rule.dates.index(limit.date) + 1 if isinstance(leaf.rule, d.SeveralDates) else 0
    return entry._replace(nth=nth, steps=announced_steps(leaf, limit.date, year=subject.year, nth=nth))


def _group_unknown(deadline: Deadline, subject: Subject) -> Shortfall | None:
    """What keeps it from being known whether a deadline for some groups is for this case."""
    if not deadline.applies_to or subject.group is not None:
        return None
    shortfall: Shortfall | None = subject.group_shortfall
    return shortfall


def _taken(deadline: Deadline, subject: Subject) -> Leaf:
    """The way the case takes through the rule. `due` is asked itself: each leaf is stood in for by a day of its own."""
    found = tuple(leaves(deadline.when))
    stand_in = deadline._replace(when=_numbered(deadline.when, count(1)), for_years=())
    answer = due(stand_in, subject)
    return Leaf(deadline.when) if isinstance(answer, Shortfall) else found[answer.date.toordinal() - 1]


def _numbered(rule: d.DateRule, numbers: count[int]) -> d.DateRule:
    """The rule with the first, second, … day of the calendar for its leaves, in the order that `leaves` gives them."""
    match rule:
        case d.ByApplicant(dates, others):
            make: type[d.ByApplicant | d.ByOffice] = d.ByApplicant
        case d.ByOffice(dates, others):
            make = d.ByOffice
        case _:
            return d.OnDate(dt.date.fromordinal(next(numbers)))
    numbered = {word: _numbered(inner, numbers) for word, inner in dates.items()}
    return make(numbered, None if others is None else _numbered(others, numbers))
