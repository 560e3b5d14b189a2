"""Which reports settle what is owed, and what is overdue."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.assessment.making import held
from tests.calendars.making import CASE, GRANTED, TODAY, owes, report, scheme
from tests.schemes.making import deadline
from tilskudd_cli.calendars.owed import Owed
from tilskudd_cli.calendars.records import Dated, State
from tilskudd_cli.calendars.settling import Applicant, Filed, Reported, applicant_of, reports_in, settled

NAMED = Applicant(dt.date(2023, 3, 1), name="Hagelaget")
CAME_IN = dt.date(2024, 3, 20)


def standing(reports: list[Reported], when: str = "2024-04-01", today: dt.date = TODAY) -> list[Owed]:
    """What a granted case of 2023 owes, given these reports."""
    entries = owes(scheme(report(when)), f"{{year: 2023, {GRANTED}}}")
    return settled([Filed(NAMED, tuple(entries))], reports, today)


def state(reports: list[Reported], today: dt.date = TODAY) -> State:
    """How things stand with the report."""
    [entry] = standing(reports, today=today)
    assert isinstance(entry, Dated)
    return entry.state


def reported(**changes: object) -> Reported:
    """The report of that case, changed as told."""
    whole = Reported("skolehage", 2023, NAMED._replace(day=CAME_IN), CAME_IN)
    return whole._replace(**changes)  # type: ignore[arg-type]  # the names of its own fields


def test_a_report_that_has_not_come_is_overdue_from_the_day_after() -> None:
    assert state([], today=dt.date(2024, 4, 1)) is State.COMING
    assert state([], today=dt.date(2024, 4, 2)) is State.OVERDUE


def test_a_report_for_the_same_scheme_year_and_applicant_settles_it() -> None:
    [entry] = standing([reported()])
    assert isinstance(entry, Dated)
    assert (entry.state, entry.settled) == (State.SETTLED, CAME_IN)


@pytest.mark.parametrize(
    "other",
    [
        {"year": 2022},
        {"scheme": "annen"},
        {"applicant": Applicant(CAME_IN, name="Et annet lag")},
        {"applicant": Applicant(CAME_IN, number="0301")},
        {"application": "annen.yaml", "applicant": Applicant(CAME_IN, name="Et annet lag")},
    ],
)
def test_any_other_report_does_not(other: dict[str, object]) -> None:
    assert state([reported(**other)]) is State.OVERDUE


def test_a_report_that_names_the_application_settles_it_whoever_sent_it() -> None:
    other = Applicant(CAME_IN, name="Et annet lag")
    assert state([reported(application=CASE.file, applicant=other)]) is State.SETTLED


def test_a_report_whose_date_is_not_stated_is_left_out_once_it_has_come() -> None:
    assert len(standing([], when="not_stated")) == 1
    assert standing([reported()], when="not_stated") == []


@pytest.mark.parametrize(
    ("kind", "case", "expected"),
    [
        ("answer", "notice: {received: 2023-05-02}", State.OVERDUE),
        ("decision", "year: 2023", State.OVERDUE),
        ("use_of_funds", GRANTED, State.PASSED),
        ("acceptance", GRANTED, State.PASSED),
    ],
)
def test_only_what_a_case_would_show_as_met_can_be_overdue(kind: str, case: str, expected: State) -> None:
    entries = tuple(owes(scheme(deadline("2024-04-01", kind=kind)), case))
    [entry] = settled([Filed(NAMED, entries)], [], TODAY)
    assert isinstance(entry, Dated)
    assert entry.state is expected


@pytest.mark.parametrize(
    ("granted", "reporting", "same"),
    [
        ({"number": "1201"}, {"number": "4601"}, True),
        ({"number": "0301"}, {"number": "4601"}, False),
        ({"number": "0602"}, {"number": "3005"}, True),  # Drammen, which two others went into
        ({"number": "0231"}, {"number": "3030"}, False),
        ({"organisation": "958935420"}, {"organisation": "958935420"}, True),
        ({"organisation": "958935420"}, {"organisation": "940155223"}, False),
        ({"organisation": "958935420", "name": "A"}, {"name": " a "}, True),
        ({"name": "Hage  laget"}, {"name": "hage laget"}, True),
        ({}, {}, False),
    ],
)
def test_who_counts_as_the_same_applicant(granted: dict[str, str], reporting: dict[str, str], same: bool) -> None:
    before, after = Applicant(dt.date(2019, 3, 20), **granted), Applicant(dt.date(2020, 3, 20), **reporting)
    assert before.is_same(after) is same
    assert after.is_same(before) is same


def test_an_earlier_grant_that_is_said_to_be_reported_is_a_report() -> None:
    text = (
        "{year: 2024, applicant: {name: Laget}, history: [{year: 2022, reported: true}, {year: 2023, reported: false}]}"
    )
    subject = held(scheme(), text).assessment.subject
    assert [(one.year, one.received) for one in reports_in(subject, None)] == [(2022, None)]
    assert applicant_of(subject) == Applicant(dt.date(2024, 1, 1), None, None, "Laget")
