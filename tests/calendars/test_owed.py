"""What a case owes, as far as it has come, and how the date came about."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.calendars.making import CASE, GRANTED, on, only, owes, report, scheme
from tests.schemes.making import amount, deadline, eligibility, group
from tilskudd_cli.calendars.records import Dated, NoDate, Undated
from tilskudd_cli.schemes.dates import DeadlineKind

KINDS = [str(kind) for kind in DeadlineKind]
ALL = scheme(
    *(deadline("2024-04-01", kind.replace("_", "-"), kind=kind) for kind in KINDS),
    appeal="{right: yes, cite: kilde#alt}",
)
ANSWER = deadline("{after: notice.received, weeks: 3}", "svar", kind="answer")


def kinds(case: str) -> set[str]:
    """The kinds of dates a case owes where the edition has a deadline of every kind."""
    return {str(entry.kind if isinstance(entry, Dated) else entry.deadline.kind) for entry in owes(ALL, case)}


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        ("year: 2023", {"decision"}),
        ("notice: {received: 2023-05-02}", {"decision", "answer"}),
        (GRANTED, {"report", "acceptance", "use_of_funds", "appeal"}),
        ("decision: {granted: 5000}", {"report", "acceptance", "use_of_funds", "appeal"}),
        ("decision: {granted: 0}", {"decision"}),
        ("decision: {outcome: refused}", {"appeal"}),
        ("decision: {outcome: rejected, date: 2023-05-02}", {"appeal"}),
        ("decision: {date: 2023-05-02}", {"appeal"}),
        ("{notice: {received: 2023-05-02}, decision: {outcome: refused}}", {"appeal"}),
    ],
)
def test_what_is_owed_depends_on_how_far_the_case_has_come(case: str, expected: set[str]) -> None:
    assert kinds(case) == expected


@pytest.mark.parametrize("right", ["no", "not_stated", None])
def test_no_appeal_is_dated_where_the_edition_does_not_say_that_there_is_one(right: str | None) -> None:
    more = {} if right is None else {"appeal": f"{{right: {right}, cite: kilde#alt}}"}
    rules = scheme(deadline("{after: decision.received, weeks: 3}", "klage", kind="appeal"), **more)
    assert owes(rules, "decision: {outcome: refused, received: 2023-05-12}") == []


def test_an_appeal_runs_from_the_day_the_decision_was_received() -> None:
    rules = scheme(
        deadline("{after: decision.received, weeks: 3}", "klage", kind="appeal"), appeal="{right: yes, cite: kilde#alt}"
    )
    entry = only(rules, "decision: {outcome: refused, date: 2023-05-10, received: 2023-05-12}")
    assert entry.date == dt.date(2023, 6, 2)
    assert not entry.is_announced


def test_three_weeks_after_the_notice_was_received() -> None:
    entry = only(scheme(ANSWER), "notice: {received: 2024-06-03}")
    assert (entry.date, entry.minute, entry.case) == (dt.date(2024, 6, 24), 1440, CASE)
    assert [(step.key, step.params.get("date")) for step in entry.steps] == [
        ("calendar-step-event", dt.date(2024, 6, 3)),
        ("calendar-step-after", dt.date(2024, 6, 24)),
    ]


def test_a_period_that_moves_says_from_where_and_on_what_basis() -> None:
    rules = scheme(
        deadline("{after: notice.received, weeks: 3, moves: true}", "svar", kind="answer", basis="kilde#alt")
    )
    entry = only(rules, "notice: {received: 2027-04-26}")  # three weeks later is 17 May, Whit Monday
    assert (entry.date, entry.moved_from) == (dt.date(2027, 5, 18), dt.date(2027, 5, 17))
    assert entry.steps[-1].key == "calendar-step-moved"
    assert entry.steps[-1].cite == entry.deadline.basis
    unmoved = only(rules, "notice: {received: 2027-04-27}")
    assert (unmoved.date, unmoved.moved_from) == (dt.date(2027, 5, 18), None)


def test_a_period_without_a_basis_stays_on_a_sunday_and_says_so() -> None:
    entry = only(scheme(ANSWER), "notice: {received: 2024-06-02}")
    assert (entry.date, entry.moved_from) == (dt.date(2024, 6, 23), None)
    assert entry.steps[-1].key == "calendar-step-no-basis"


def test_working_days_before_an_event() -> None:
    when = "{before: period.to, working_days: 5}"
    entry = owes(scheme(report(when)), f"{{period: {{to: 2023-04-11}}, {GRANTED}}}")[0]
    assert isinstance(entry, Dated)
    assert entry.date == dt.date(2023, 3, 30)
    assert [step.key for step in entry.steps] == ["calendar-step-event", "calendar-step-before"]


def test_a_report_each_year_is_for_the_year_of_the_case() -> None:
    rules = scheme(report("{yearly: 04-01, years_after: 1}"))
    entry = only(rules, f"{{year: 2023, {GRANTED}}}")
    assert (entry.date, entry.year) == (dt.date(2024, 4, 1), 2023)
    assert [step.key for step in entry.steps][:2] == ["calendar-step-yearly", "calendar-step-year-after"]


def test_a_missing_fact_leaves_the_date_open_and_is_named() -> None:
    entry = only(scheme(report("{after: period.to, months: 3}")), GRANTED)
    assert isinstance(entry, Undated)
    assert entry.reason is NoDate.UNKNOWN
    assert entry.shortfall is not None
    assert entry.shortfall.path == "period.to"


def test_a_date_that_is_not_stated_is_told() -> None:
    entry = only(scheme(report("not_stated")), GRANTED)
    assert entry.reason is NoDate.NOT_STATED
    limited = only(scheme(report("2024-04-01", for_years="2023")), f"{{year: 2024, {GRANTED}}}")
    assert limited.reason is NoDate.NOT_STATED


OFFICES = report(
    "{by_office: {nord: {by_applicant: {company: 2024-02-01}, all_others: 2024-02-02}, sør: 2024-02-03},"
    " all_others: {after: period.to, weeks: 1}}"
)


@pytest.mark.parametrize(
    ("case", "date", "scopes"),
    [
        ("office: nord, applicant: {type: company}", "2024-02-01", ["nord", "company"]),
        ("office: nord, applicant: {type: person}", "2024-02-02", ["nord", "all_others"]),
        ("office: nord, applicant: {municipality: Oslo}", "2024-02-02", ["nord", "all_others"]),
        ("office: sør", "2024-02-03", ["sør"]),
        ("office: vest, period: {to: 2023-12-31}", "2024-01-07", ["all_others"]),
    ],
)
def test_the_date_is_that_of_the_case_s_own_office_and_applicant(case: str, date: str, scopes: list[str]) -> None:
    entry = owes(scheme(OFFICES), f"{{{case}, {GRANTED}}}")[0]
    assert isinstance(entry, Dated)
    assert on(entry) == [date]
    assert [scope.word for scope in entry.scopes] == scopes
    assert len([step for step in entry.steps if "office" in step.key or "applicant" in step.key]) == len(scopes)


def test_a_case_that_names_no_office_has_no_date_yet() -> None:
    entry = only(scheme(OFFICES), GRANTED)
    assert isinstance(entry, Undated)
    assert entry.shortfall is not None
    assert entry.shortfall.path == "office"


def test_the_first_of_several_dates_that_the_case_is_in_time_for() -> None:
    rules = scheme(deadline("{dates: [2023-04-14, 2023-10-02]}", kind="decision"))
    entry = only(rules, "received: 2023-05-01")
    assert (on(entry), entry.nth) == (["2023-10-02"], 2)


def test_the_end_of_the_grant_is_the_case_s_own_where_the_rules_have_none() -> None:
    case = f"{{period: {{to: 2023-12-31}}, year: 2023, {GRANTED}}}"
    entry = only(scheme(), case)
    assert (entry.kind, entry.deadline, on(entry)) == (DeadlineKind.USE_OF_FUNDS, None, ["2023-12-31"])
    ruled = only(scheme(deadline("2023-11-30", "bruk", kind="use_of_funds")), case)
    assert on(ruled) == ["2023-11-30"]
    assert owes(scheme(), "period: {to: 2023-12-31}") == []


GROUPS = {
    "groups": [group("kyst", members='["0301 Oslo"]'), group("andre", everyone="true")],
    "eligibility": eligibility(),
    "amounts": [amount("5000")],
}


def test_a_deadline_for_a_group_is_owed_by_its_members_only() -> None:
    rules = scheme(report(applies_to="kyst"), **GROUPS)
    assert on(only(rules, f"{{applicant: {{municipality: Oslo}}, year: 2019, {GRANTED}}}")) == ["2024-04-01"]
    assert owes(rules, f"{{applicant: {{municipality: Hamar}}, year: 2019, {GRANTED}}}") == []


def test_an_applicant_nobody_knows_may_owe_it() -> None:
    entry = only(scheme(report(applies_to="kyst"), **GROUPS), GRANTED)
    assert isinstance(entry, Undated)
    assert entry.reason is NoDate.UNKNOWN
