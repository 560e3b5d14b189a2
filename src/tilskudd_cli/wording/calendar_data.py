"""The JSON objects of `calendar`, as the contract in `docs/contract.md` promises. Texts in one language, dates ISO."""

from __future__ import annotations

import datetime as dt

from tilskudd_cli.calendars.moments import days_left, moment
from tilskudd_cli.calendars.records import Branch, CaseRef, Dated, Scope, Undated
from tilskudd_cli.language.dates import week, weekday
from tilskudd_cli.schemes.dates import END_OF_DAY
from tilskudd_cli.schemes.edition import Deadline, Edition
from tilskudd_cli.schemes.requirements import code_of
from tilskudd_cli.schemes.workdays import is_working_day
from tilskudd_cli.wording.calendar_why import notes_of, step_texts, undated_notes, when_text
from tilskudd_cli.wording.case_data import citation_data

Data = dict[str, object]


def dated_data(dated: Dated, today: dt.date, language: str) -> Data:
    """The object of a deadline on a date."""
    date = dated.date
    return {
        **_rule(dated.edition, dated.deadline),
        "kind": str(dated.kind),
        "date": date.isoformat(),
        "time": None if dated.minute == END_OF_DAY else f"{dated.minute // 60:02}:{dated.minute % 60:02}",
        "until": moment(date, dated.minute).isoformat(),
        "weekday": weekday(date, language),
        "week": week(date),
        "days_left": days_left(date, today),
        "working_day": is_working_day(date),
        "moved_from": None if dated.moved_from is None else dated.moved_from.isoformat(),
        "standing": str(dated.state),
        "settled": None if dated.settled is None else dated.settled.isoformat(),
        "year": dated.year,
        **_scopes(dated.scopes),
        "case": _case(dated.case),
        "note": " ".join(notes_of(dated, language)) or None,
        "steps": step_texts(dated, language),
        "citation": _citation(dated.edition, dated.deadline),
    }


def undated_data(undated: Undated, language: str) -> Data:
    """The object of a deadline without a date."""
    return {
        **_rule(undated.edition, undated.deadline),
        "kind": str(undated.deadline.kind),
        "reason": str(undated.reason),
        "when": when_text(undated, language),
        "years": list(undated.years),
        **_scopes(undated.scopes),
        "case": _case(undated.case),
        "note": " ".join(undated_notes(undated, language)) or None,
        "citation": _citation(undated.edition, undated.deadline),
    }


def _rule(edition: Edition, deadline: Deadline | None) -> Data:
    return {
        "scheme": edition.scheme,
        "edition": edition.edition,
        "rule": None if deadline is None else deadline.id,
        "code": None if deadline is None else code_of(edition, deadline.id),
    }


def _citation(edition: Edition, deadline: Deadline | None) -> Data | None:
    return None if deadline is None else citation_data(deadline.cite, edition)


def _scopes(scopes: tuple[Scope, ...]) -> Data:
    words = {scope.branch: scope.word for scope in scopes}
    return {"office": words.get(Branch.OFFICE), "applicant_type": words.get(Branch.APPLICANT)}


def _case(case: CaseRef | None) -> Data | None:
    return None if case is None else {"file": case.file, "case": case.number, "applicant": case.who}
