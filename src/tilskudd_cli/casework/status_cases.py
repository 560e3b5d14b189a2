"""One case file turned into the little that `status` needs of it, small enough to be sent between processes.

Each file is read as `check` reads it. What holds between files (which report is for which application) is not known
here: `casework.status` finds it out.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from tilskudd_cli.assessment.assess import Verdict
from tilskudd_cli.assessment.subject import Subject
from tilskudd_cli.calendars.owed import owed
from tilskudd_cli.calendars.records import CaseRef, Dated
from tilskudd_cli.calendars.settling import Applicant, Reported, applicant_of, reports_in
from tilskudd_cli.casework.checking import Checked
from tilskudd_cli.language.catalogue import text
from tilskudd_cli.municipalities.telling import label
from tilskudd_cli.reading.files import beside
from tilskudd_cli.reading.nodes import Mapping, Scalar
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes.dates import DeadlineKind
from tilskudd_cli.wording.entries import is_to_judge
from tilskudd_cli.wording.status import About, Unread


class Owes(NamedTuple):
    """A date that a case owes something by; `minute` as in `wording.status`."""

    kind: DeadlineKind
    date: dt.date
    minute: int


class Seen(NamedTuple):
    """A case that could be read. `is_granted` and `is_paid` are what this very file says."""

    about: About
    verdict: Verdict
    is_to_judge: bool
    is_decided: bool
    is_granted: bool
    is_paid: bool
    applicant: Applicant
    owes: tuple[Owes, ...]
    reports: tuple[Reported, ...]


def seen(checked: Checked, language: str) -> Seen | Unread:
    """What came of a file, in little; why it could not be read is worded in the language."""
    assessment = checked.assessment
    if assessment is None:
        return _unread(checked, language)
    subject = assessment.subject
    facts, (kind, scheme, edition) = subject.facts, subject.case.naming
    applicant = applicant_of(subject)
    about = About(checked.file, kind, scheme, edition, subject.year, _who(subject), facts.get("case"))
    named = facts.get("application")
    return Seen(
        about,
        assessment.verdict,
        any(map(is_to_judge, assessment.notable)),
        *_decided(facts, kind),
        applicant,
        _owes(subject, about),
        tuple(reports_in(subject, None if named is None else beside(checked.file, named))),
    )


def _who(subject: Subject) -> str | None:
    """The applicant as people name it."""
    if subject.municipality is not None:
        return label(subject.municipality)
    who: str | None = subject.facts.get("applicant.name") or subject.facts.get("applicant.organisation")
    return who


def _decided(facts: dict[str, Any], kind: str) -> tuple[bool, bool, bool]:
    """Whether the case has been decided, whether money was granted, and whether any has been paid out.

    An amount without a word of the outcome is taken for a grant, as `calendars.owed` takes it.
    """
    if kind == "report":
        is_paid = bool(facts.get("grant.paid"))
        return False, is_paid or bool(facts.get("grant.granted")), is_paid
    outcome, granted = facts.get("decision.outcome"), facts.get("decision.granted")
    is_granted = outcome == "granted" or (outcome is None and bool(granted))
    return is_granted or outcome is not None or facts.get("decision.date") is not None, is_granted, False


def _owes(subject: Subject, about: About) -> tuple[Owes, ...]:
    """What the case owes on a date; what has no date cannot be late or soon."""
    case = CaseRef(about.file, about.file, about.who or "", about.number)
    return tuple(
        [Owes(one.kind, one.date, one.minute) for one in owed(subject, case) if isinstance(one, Dated)],
    )


def _unread(checked: Checked, language: str) -> Unread:
    """The first thing that kept a file from being read, and what it says of its scheme, edition and year."""
    problem = next((one for one in checked.problems if not one.is_warning), checked.problems[0])
    place = problem.place
    line, column = (0, 0) if place is None else (place.line, place.column)
    scheme = edition = None
    if checked.ready is not None:
        _, scheme, edition = checked.ready.naming
    message = text(language, problem.code, problem.params)
    return Unread(checked.file, problem.code, message, line, column, scheme, edition, _year(checked))


def _year(checked: Checked) -> int | None:
    """The year, where the file states one that can be read."""
    root = checked.root
    node = root.items.get("year") if isinstance(root, Mapping) else None
    if checked.ready is None or not isinstance(node, Scalar):
        return None
    word = node.text.strip()
    return int(word) if len(word) == 4 and word.isascii() and word.isdigit() else None
