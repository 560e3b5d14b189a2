"""What a calendar is made of: dates with the rule they come from and the steps that led to them, and what has no date.

Dates are calendar dates in Norway, clock times minutes after midnight (1440: the end of the day). Texts come last: a
step is a message key with its parameters.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum

from tilskudd_cli.assessment.shortfall import Shortfall
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes.dates import END_OF_DAY, DateRule, DeadlineKind
from tilskudd_cli.schemes.edition import Citation, Deadline, Edition

OTHERS = "all_others"
"""The word for those that a rule by office or by applicant does not name."""


class Branch(StrEnum):
    """What a rule can tell dates apart by."""

    OFFICE = "office"
    APPLICANT = "applicant"


class Scope(NamedTuple):
    """For whom a date holds: one office, or one type of applicant."""

    branch: Branch
    word: str


class Step(NamedTuple):
    """One step on the way to a date: the key of its text, its parameters, and the source of it where it has its own."""

    key: str
    params: Mapping[str, object] = {}
    cite: Citation | None = None


class State(StrEnum):
    """How things stand with a date on the day that counts as today.

    `passed` is over without anybody owing anything more; `overdue` is over and still owed; `settled` has been done.
    """

    COMING = "coming"
    PASSED = "passed"
    OVERDUE = "overdue"
    SETTLED = "settled"


class CaseRef(NamedTuple):
    """The case a date belongs to. `key` is the same for a case whatever day it is read; `who` is untrusted text."""

    file: str
    key: str
    who: str
    number: str | None = None


class Dated(NamedTuple):
    """A deadline on a date.

    `year` is the grant year it is for, where it is for one. `nth` counts the dates of a rule with several, from 1.
    `is_announced`: a date set by the authority, which never moves; otherwise a period that ran from an event.
    `moved_from` is where a period ended before it was moved. A `deadline` of `None` is a date of the case itself.
    """

    edition: Edition
    deadline: Deadline | None
    kind: DeadlineKind
    date: dt.date
    minute: int = END_OF_DAY
    year: int | None = None
    scopes: tuple[Scope, ...] = ()
    nth: int = 0
    steps: tuple[Step, ...] = ()
    is_announced: bool = True
    moved_from: dt.date | None = None
    case: CaseRef | None = None
    state: State = State.COMING
    settled: dt.date | None = None


class NoDate(StrEnum):
    """Why there is no date."""

    FROM_EVENT = "from_event"
    NOT_STATED = "not_stated"
    UNKNOWN = "unknown"


class Undated(NamedTuple):
    """A deadline without a date: it runs from an event of each case, the source states none, or a fact is missing.

    `years` are the grant years it is about.
    """

    edition: Edition
    deadline: Deadline
    reason: NoDate
    rule: DateRule
    years: tuple[int, ...] = ()
    scopes: tuple[Scope, ...] = ()
    shortfall: Shortfall | None = None
    case: CaseRef | None = None
