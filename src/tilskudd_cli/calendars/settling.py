"""Which of the dates that cases owe have been met: a report settles the report that its applicant owed for the year.

The applicant is the same when it is the same municipality, also under a new number or name, else by organisation
number, else by name. A new municipality that an old one went into is another: its report must name the application.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping

from tilskudd_cli.assessment.subject import Subject
from tilskudd_cli.calendars.owed import Owed
from tilskudd_cli.calendars.records import Dated, State
from tilskudd_cli.municipalities.lineage import RelationKind, relation
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes.dates import DeadlineKind

_SAME = frozenset({RelationKind.SAME, RelationKind.MERGED_KEEPING_NAME, RelationKind.SPLIT_KEEPING_NAME})
OWING = frozenset({DeadlineKind.REPORT, DeadlineKind.ANSWER, DeadlineKind.DECISION})
"""The kinds of which a case would show that they were met, so that a date in the past means that somebody is late."""


class Applicant(NamedTuple):
    """Who a case is from, on the day that counts for it."""

    day: dt.date
    number: str | None = None
    organisation: str | None = None
    name: str | None = None

    def is_same(self, later: Applicant) -> bool:
        """Whether a later case is from the same applicant."""
        if self.number is not None and later.number is not None:
            first, last = sorted((self, later), key=lambda one: one.day)
            return relation(first.number or "", first.day, last.number or "", last.day).kind in _SAME
        if self.organisation is not None and later.organisation is not None:
            return self.organisation == later.organisation
        if self.name is not None and later.name is not None:
            return " ".join(self.name.split()).casefold() == " ".join(later.name.split()).casefold()
        return False


class Reported(NamedTuple):
    """A report that has come in. `application` is the file it names; `received` is `None` where nobody says when."""

    scheme: str
    year: int
    applicant: Applicant
    received: dt.date | None = None
    application: str | None = None


def applicant_of(subject: Subject) -> Applicant:
    """Who the case is from."""
    number = None if subject.municipality is None else subject.municipality.number
    facts = subject.facts
    return Applicant(subject.day, number, facts.get("applicant.organisation"), facts.get("applicant.name"))


def reports_in(subject: Subject, application: str | None) -> list[Reported]:
    """The reports that a case shows have come in: itself, and those that it says earlier grants have."""
    naming, applicant = subject.case.naming, applicant_of(subject)
    found = [
        Reported(naming.scheme, grant.year, applicant) for grant in subject.facts.get("history", ()) if grant.reported
    ]
    if naming.kind == "report" and subject.year is not None:
        received = subject.get("received.date")
        found.insert(0, Reported(naming.scheme, subject.year, applicant, received, application))
    return found


class Filed(NamedTuple):
    """What one case owes, and who it is from."""

    applicant: Applicant
    entries: tuple[Owed, ...]


def settled(filed: Iterable[Filed], reports: Iterable[Reported], today: dt.date) -> list[Owed]:
    """What all cases owe, with how each thing stands on the day; a report without a date that has come in is left
    out.
    """
    by_year: dict[tuple[str, int], list[Reported]] = {}
    for one_report in reports:
        by_year.setdefault((one_report.scheme, one_report.year), []).append(one_report)
    found: list[Owed] = []
    for one in filed:
        for entry in one.entries:
            report = _report_for(entry, one.applicant, by_year)
            if isinstance(entry, Dated):
                found.append(_standing(entry, report, today))
            elif report is None:
                found.append(entry)
    return found


def _report_for(
    entry: Owed, applicant: Applicant, by_year: Mapping[tuple[str, int], list[Reported]]
) -> Reported | None:
    """The report that settles what is owed."""
    kind = entry.kind if isinstance(entry, Dated) else entry.deadline.kind
    year = entry.year if isinstance(entry, Dated) else next(iter(entry.years), None)
    if kind is not DeadlineKind.REPORT or year is None:
        return None
    file = None if entry.case is None else entry.case.file
    for report in by_year.get((entry.edition.scheme, year), ()):
        if report.application == file or applicant.is_same(report.applicant):
            return report
    return None


def _standing(entry: Dated, report: Reported | None, today: dt.date) -> Dated:
    if report is not None:
        return entry._replace(state=State.SETTLED, settled=report.received)
    if entry.date >= today:
        return entry._replace(state=State.COMING)
    return entry._replace(state=State.OVERDUE if entry.kind in OWING else State.PASSED)
