"""Case files turned into what they owe: each is read as `check` reads it, and only its dates are kept."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from tilskudd_cli.calendars.owed import Owed, owed
from tilskudd_cli.calendars.records import CaseRef
from tilskudd_cli.calendars.settling import Filed, Reported, applicant_of, reports_in, settled
from tilskudd_cli.casework.checking import check_file
from tilskudd_cli.casework.office import Office
from tilskudd_cli.municipalities.telling import label
from tilskudd_cli.reading.files import beside
from tilskudd_cli.records import NamedTuple

if TYPE_CHECKING:
    import datetime as dt

    from tilskudd_cli.assessment.subject import Subject


class OwedByCases(NamedTuple):
    """What all cases owe, how many there were, and the files that could not be read as cases."""

    entries: tuple[Owed, ...]
    cases: int
    unreadable: tuple[str, ...]


def owed_by(paths: Iterable[str], office: Office, today: dt.date) -> OwedByCases:
    """What the cases in the files owe, with how each thing stands on the day."""
    filed: list[Filed] = []
    reports: list[Reported] = []
    unreadable: list[str] = []
    for path in paths:
        checked = check_file(path, office)
        if checked.assessment is None:
            unreadable.append(path)
            continue
        subject = checked.assessment.subject
        named = subject.facts.get("application")
        reports += reports_in(subject, None if named is None else beside(path, named))
        filed.append(Filed(applicant_of(subject), tuple(owed(subject, _reference(path, subject)))))
    return OwedByCases(tuple(settled(filed, reports, today)), len(filed), tuple(unreadable))


def _reference(path: str, subject: Subject) -> CaseRef:
    """The case by its number and applicant; one that states neither, by its file."""
    facts, who = subject.facts, applicant_of(subject)
    number = facts.get("case")
    applicant = who.number or who.organisation or who.name
    key = "\n".join(part for part in (number, applicant) if part is not None) or path
    shown = who.name or who.organisation or "" if subject.municipality is None else label(subject.municipality)
    return CaseRef(path, key, shown, number)
