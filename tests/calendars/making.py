"""Calendars for tests: editions written as YAML, and what they announce or what a case owes under them."""

from __future__ import annotations

import datetime as dt
from typing import Any

from tests.assessment.making import held
from tests.schemes.making import deadline, edition
from tilskudd_cli.calendars.announced import announced
from tilskudd_cli.calendars.owed import Owed, owed
from tilskudd_cli.calendars.records import CaseRef, Dated
from tilskudd_cli.calendars.spans import Span, whole_year
from tilskudd_cli.schemes.edition import Edition

TODAY = dt.date(2026, 11, 22)
ALWAYS = Span(dt.date(1950, 1, 1), dt.date(2060, 12, 31))
CASE = CaseRef("sak.yaml", "2023/1", "Oslo (0301)", "2023/1")
GRANTED = "decision: {outcome: granted, granted: 5000, received: 2023-05-12}"


def scheme(*deadlines: str, **keys: Any) -> Edition:
    """An edition with these deadlines."""
    return edition(deadlines=list(deadlines), **keys)


def dates(when: str, span: Span = ALWAYS, **keys: str) -> list[Dated]:
    """The entries of one deadline."""
    return announced([scheme(deadline(when, **keys))], span, TODAY)


def on(*entries: Any) -> list[str]:
    """The ISO dates of entries."""
    return [entry.date.isoformat() for entry in entries]


def year(number: int) -> Span:
    """A whole year."""
    return whole_year(number)


def owes(rules: Edition, case: str) -> list[Owed]:
    """What a case owes under an edition."""
    return [*owed(held(rules, case).assessment.subject, CASE)]


def only(rules: Edition, case: str) -> Any:
    """The one thing a case owes."""
    [entry] = owes(rules, case)
    return entry


def report(when: str = "2024-04-01", **keys: str) -> str:
    """A deadline for reports."""
    return deadline(when, "rapport", kind="report", **keys)
