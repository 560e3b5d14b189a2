"""The lists a case file holds, as frozen types: budget lines, earlier grants, partners, a caseworker's judgements.

Kroner are whole kroner. Dates are calendar dates in Norway. What the file leaves out is `None`: unknown, not zero.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from tilskudd_cli.records import NamedTuple


class Outcome(StrEnum):
    """What came of one requirement. *To assess* covers both a person's judgement and a fact that is missing."""

    MET = "met"
    NOT_MET = "not_met"
    TO_ASSESS = "to_assess"
    NOT_APPLICABLE = "not_applicable"


class BudgetLine(NamedTuple):
    """One line of a budget or of accounts, in kroner. A line of financing says so by its category; `extra` marks a cost
    that comes on top of what the applicant had anyway.
    """

    item: str
    amount: int
    category: str | None = None
    extra: bool | None = None


class AccountsLine(NamedTuple):
    """One line of accounts, in kroner; `explanation` says why it differs from the budget."""

    item: str
    amount: int
    category: str | None = None
    extra: bool | None = None
    explanation: str | None = None


class YearCount(NamedTuple):
    """How many there were in one year: deaths, for one."""

    year: int
    number: int


class Answer(NamedTuple):
    """One filled-in field of a form: which field, and what was written there."""

    field: str
    text: str


class EarlierGrant(NamedTuple):
    """A grant from the same scheme in an earlier year. `unspent` is what was left over, in kroner."""

    year: int
    granted: int | None = None
    reported: bool | None = None
    approved: bool | None = None
    unspent: int | None = None


class Partner(NamedTuple):
    """Somebody the applicant works with; the municipality stays responsible."""

    name: str
    type: str | None = None
    organisation: str | None = None


class Judgement(NamedTuple):
    """A caseworker's recorded answer to one rule, with the reason: the part that must be documented."""

    rule: str
    outcome: Outcome
    reason: str
    by: str
    date: dt.date


COSTS = (
    "salary",
    "operation",
    "travel",
    "courses",
    "materials",
    "equipment",
    "investment",
    "furnishings",
    "administration",
    "partners",
    "evaluation",
    "audit",
    "other",
)
FINANCING = ("grant", "own_funding", "other_grants", "carried_over")
CATEGORIES = COSTS + FINANCING

APPLICANT_TYPES = (
    "municipality",
    "county_municipality",
    "health_trust",
    "voluntary_organisation",
    "company",
    "foundation",
    "state_body",
    "person",
)
