"""Deadlines: the last moment in time, a minute before and after it, and dates that cannot be known."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.assessment.making import Assessed, assess, subject_of
from tests.schemes.making import deadline, edition, eligibility, group
from tilskudd_cli.assessment.deadlines import Due, due, period_end
from tilskudd_cli.assessment.shortfall import Shortfall, Why, missing, wrong
from tilskudd_cli.schemes.dates import END_OF_DAY, After, OnDate, Unit
from tilskudd_cli.schemes.workdays import is_working_day


def received(when: str, moment: str, more: str = "", **keys: str) -> Assessed:
    """A case that came in at a moment, held against a deadline."""
    return assess({"deadlines": [deadline(when, **keys)]}, f"received: {moment}\n{more}")


def outcome(when: str, moment: str, more: str = "", **keys: str) -> str:
    return received(when, moment, more, **keys).outcome("frist")


def due_on(when: str, case: str, **rules: Any) -> Due | Shortfall:
    """The moment by which a case is in time."""
    read = edition(**{"deadlines": [deadline(when)], **rules})
    return due(read.deadlines[0], subject_of(case, read))


def last_day(when: str, case: str) -> dt.date:
    found = due_on(when, case)
    assert isinstance(found, Due), found
    return found.date


@pytest.mark.parametrize(
    ("moment", "found"),
    [
        ("2019-03-21", "met"),
        ("2019-03-22", "met"),
        ("2019-03-22 kl. 23.59", "met"),
        ("2019-03-22 kl. 24.00", "met"),
        ("2019-03-23", "not_met"),
        ("2019-03-23 kl. 00.00", "not_met"),
    ],
)
def test_a_date_without_a_time_is_the_end_of_the_day(moment: str, found: str) -> None:
    assert outcome("2019-03-22", moment) == found


@pytest.mark.parametrize(
    ("moment", "found"),
    [
        ("2019-03-21", "met"),
        ("2019-03-22 kl. 15.59", "met"),
        ("2019-03-22 kl. 16.00", "met"),
        ("2019-03-22 kl. 16.01", "not_met"),
        ("2019-03-22", "to_assess"),
        ("2019-03-23", "not_met"),
    ],
)
def test_a_date_with_a_time_is_exact_to_the_minute(moment: str, found: str) -> None:
    assert outcome('{date: 2019-03-22, time: "16:00"}', moment) == found


def test_a_time_of_2359_is_not_the_end_of_the_day() -> None:
    when = '{date: 2019-03-22, time: "23:59"}'
    assert [outcome(when, f"2019-03-22 kl. {time}") for time in ("23.59", "24.00")] == ["met", "not_met"]
    assert outcome(when, "2019-03-22") == "to_assess"
    assert outcome('{date: 2019-03-22, time: "24:00"}', "2019-03-22") == "met"


def test_a_late_case_says_by_how_much() -> None:
    assert received("2019-03-22", "2019-03-24").why("frist") == Shortfall(
        Why.WRONG,
        "result-late",
        "received",
        {"days": 2, "deadline": dt.date(2019, 3, 22), "received": dt.date(2019, 3, 24)},
    )
    timed = '{date: 2019-03-22, time: "16:00"}'
    assert received(timed, "2019-03-22 kl. 16.05").why("frist") == Shortfall(
        Why.WRONG, "result-late-same-day", "received", {"minutes": 5, "deadline": dt.date(2019, 3, 22), "time": 960}
    )
    assert received(timed, "2019-03-22").why("frist") == Shortfall(
        Why.MISSING_FACT, "result-late-time-unknown", "received", {"deadline": dt.date(2019, 3, 22), "time": 960}
    )


def test_without_a_day_of_receipt_it_cannot_be_said() -> None:
    assert assess({"deadlines": [deadline("2019-03-22")]}, "year: 2019").why("frist") == missing("received")


@pytest.mark.parametrize(
    ("late", "found", "verdict"),
    [
        ("may_be_rejected", "not_met", "may_be_rejected"),
        ("rejected", "not_met", "not_eligible"),
        ("not_stated", "to_assess", "ready"),
    ],
)
def test_what_follows_when_a_case_is_late(late: str, found: str, verdict: str) -> None:
    case = received("2019-03-22", "2019-03-23", late=late)
    assert (case.outcome("frist"), case.verdict) == (found, verdict)


@given(st.dates(dt.date(1950, 1, 1), dt.date(2099, 12, 31)), st.none() | st.integers(1, 1439))
def test_every_deadline_has_a_last_moment(day: dt.date, minute: int | None) -> None:
    clock = "" if minute is None else f', time: "{minute // 60:02}:{minute % 60:02}"'
    when = f"{{date: {day}{clock}}}"
    before, after = day - dt.timedelta(days=1), day + dt.timedelta(days=1)
    assert [outcome(when, str(one)) for one in (before, after)] == ["met", "not_met"]
    last = END_OF_DAY if minute is None else minute
    assert outcome(when, f"{day} kl. {last // 60:02}.{last % 60:02}") == "met"
    if minute is not None:
        assert outcome(when, f"{day} kl. {(last + 1) // 60:02}.{(last + 1) % 60:02}") == "not_met"


def test_a_day_of_every_year() -> None:
    assert due_on("{yearly: 03-01}", "year: 2023") == Due(dt.date(2023, 3, 1))
    assert due_on('{yearly: 12-31, time: "12:00", years_after: 2}', "year: 2023") == Due(dt.date(2025, 12, 31), 720)
    assert due_on("{yearly: 03-01}", "received: 2023-01-01") == missing("year")
    assert outcome("{yearly: 03-01, years_after: 1}", "2024-03-01", "year: 2023") == "met"
    assert outcome("{yearly: 03-01, years_after: 1}", "2024-03-02", "year: 2023") == "not_met"


CALLS = '{dates: [2025-10-01, 2025-03-01], time: "12:00"}'


@pytest.mark.parametrize(
    ("moment", "day", "found"),
    [
        ("2025-02-28", "2025-03-01", "met"),
        ("2025-03-01 kl. 12.00", "2025-03-01", "met"),
        ("2025-03-01 kl. 12.01", "2025-10-01", "met"),
        ("2025-03-02", "2025-10-01", "met"),
        ("2025-10-01 kl. 12.00", "2025-10-01", "met"),
        ("2025-10-01 kl. 12.01", "2025-10-01", "not_met"),
        ("2025-10-02", "2025-10-01", "not_met"),
    ],
)
def test_of_several_calls_the_case_belongs_to_the_first_it_is_in_time_for(moment: str, day: str, found: str) -> None:
    assert due_on(CALLS, f"received: {moment}") == Due(dt.date.fromisoformat(day), 720)
    assert outcome(CALLS, moment) == found


def test_too_late_for_all_calls_is_too_late_for_the_last() -> None:
    calls = "{dates: [2025-03-01, 2025-06-01, 2025-10-01]}"
    assert due_on(calls, "received: 2025-10-02") == Due(dt.date(2025, 10, 1))
    assert due_on(calls, "received: 2025-03-02") == Due(dt.date(2025, 6, 1))


def test_which_call_it_is_may_hang_on_an_unknown_minute() -> None:
    assert due_on(CALLS, "received: 2025-03-01") == Shortfall(
        Why.MISSING_FACT, "result-late-time-unknown", "received", {"deadline": dt.date(2025, 3, 1), "time": 720}
    )
    assert due_on(CALLS, "year: 2025") == missing("received")
    whole_days = "{dates: [2025-03-01, 2025-10-01]}"
    assert due_on(whole_days, "received: 2025-03-01") == Due(dt.date(2025, 3, 1))
    assert due_on(whole_days, "received: 2025-03-01 kl. 23.59") == Due(dt.date(2025, 3, 1))


@pytest.mark.parametrize(
    ("applicant", "day"),
    [
        ("{type: health_trust}", dt.date(2023, 2, 1)),
        ("{municipality: Oslo}", dt.date(2023, 3, 1)),
        ("{number: 0301}", dt.date(2023, 3, 1)),
        ("{municipality: Oslo, type: health_trust}", dt.date(2023, 2, 1)),
        ("{type: company}", dt.date(2023, 4, 1)),
    ],
)
def test_a_date_by_the_type_of_applicant(applicant: str, day: dt.date) -> None:
    when = "{by_applicant: {health_trust: 2023-02-01, municipality: 2023-03-01}, all_others: 2023-04-01}"
    assert due_on(when, f"applicant: {applicant}") == Due(day)


def test_an_applicant_the_dates_do_not_name() -> None:
    when = "{by_applicant: {health_trust: 2023-02-01}}"
    assert due_on(when, "applicant: {name: Hagelaget}") == missing("applicant.type")
    assert due_on(when, "applicant: {type: person}") == Shortfall(
        Why.NOT_STATED, "result-deadline-not-for", "applicant.type", {"word": "person"}
    )


def test_a_date_by_the_office_that_handles_the_case() -> None:
    when = "{by_office: {nordland: 2023-02-01, oslo: not_stated}, all_others: {yearly: 03-01}}"
    assert due_on(when, "office: nordland") == Due(dt.date(2023, 2, 1))
    assert due_on(when, "office: troms\nyear: 2024") == Due(dt.date(2024, 3, 1))
    assert due_on(when, "applicant: {municipality: Oslo}") == missing("office")
    assert due_on(when, "office: oslo") == Shortfall(Why.NOT_STATED, "result-deadline-not-stated")


@pytest.mark.parametrize(
    ("period", "day"),
    [
        ("after: decision.received, days: 1", "2023-02-01"),
        ("after: decision.received, days: 0", "2023-01-31"),
        ("after: decision.received, weeks: 3", "2023-02-21"),
        ("after: decision.received, months: 1", "2023-02-28"),
        ("after: decision.received, months: 2", "2023-03-31"),
        ("after: decision.received, months: 13", "2024-02-29"),
        ("after: decision.received, years: 1", "2024-01-31"),
        ("before: decision.received, days: 31", "2022-12-31"),
        ("before: decision.received, weeks: 1", "2023-01-24"),
        ("before: decision.received, months: 2", "2022-11-30"),
        ("before: decision.received, years: 2", "2021-01-31"),
        ("before: decision.received, working_days: 2", "2023-01-27"),
        ("after: decision.received, working_days: 4", "2023-02-06"),
    ],
)
def test_a_period_from_an_event(period: str, day: str) -> None:
    assert last_day(f"{{{period}}}", "decision: {received: 2023-01-31}") == dt.date.fromisoformat(day)


def test_no_working_days_from_a_saturday_is_that_saturday_unless_it_moves() -> None:
    period = After("received", 0, Unit.WORKING_DAYS)
    assert period_end(period, dt.date(2023, 6, 3)) == dt.date(2023, 6, 3)
    assert period_end(period._replace(moves=True), dt.date(2023, 6, 3)) == dt.date(2023, 6, 5)


def test_a_period_over_a_leap_day_ends_on_the_last_day_of_february() -> None:
    assert last_day("{after: decision.received, years: 1}", "decision: {received: 2024-02-29}") == dt.date(2025, 2, 28)
    assert last_day("{after: decision.received, years: 4}", "decision: {received: 2024-02-29}") == dt.date(2028, 2, 29)


def test_a_period_from_the_day_a_case_came_in() -> None:
    for moment in ("2023-01-02", "2023-01-02 kl. 10.00"):
        assert last_day("{after: received, weeks: 1}", f"received: {moment}") == dt.date(2023, 1, 9)
    assert due_on("{after: received, weeks: 1}", "year: 2023") == missing("received")


@pytest.mark.parametrize(
    ("from_", "plain", "moved"),
    [
        ("2027-04-26", "2027-05-17", "2027-05-18"),
        ("2027-03-04", "2027-03-25", "2027-03-30"),
        ("2023-01-01", "2023-01-22", "2023-01-23"),
        ("2023-01-02", "2023-01-23", "2023-01-23"),
        ("2022-12-04", "2022-12-25", "2022-12-27"),
    ],
)
def test_a_period_moves_off_a_day_that_is_not_a_working_day_where_the_rules_say_so(
    from_: str, plain: str, moved: str
) -> None:
    case = f"decision: {{received: {from_}}}"
    assert last_day("{after: decision.received, weeks: 3}", case) == dt.date.fromisoformat(plain)
    read = edition(deadlines=[deadline("{after: decision.received, weeks: 3, moves: true}", basis="kilde#alt")])
    assert due(read.deadlines[0], subject_of(case, read)) == Due(dt.date.fromisoformat(moved))


@given(st.dates(dt.date(2014, 1, 1), dt.date(2035, 12, 31)), st.integers(0, 300), st.sampled_from(Unit))
def test_a_moved_period_ends_on_the_first_working_day_from_its_plain_end(day: dt.date, length: int, unit: Unit) -> None:
    length = min(length, 20) if unit is Unit.YEARS else length
    plain = period_end(After("received", length, unit), day)
    moved = period_end(After("received", length, unit, moves=True), day)
    assert is_working_day(moved)
    assert moved >= plain
    assert not any(is_working_day(plain + dt.timedelta(days=n)) for n in range((moved - plain).days))


@given(st.dates(dt.date(2014, 1, 1), dt.date(2035, 12, 31)), st.integers(1, 300))
def test_days_before_and_days_after_are_each_others_reverse(day: dt.date, length: int) -> None:
    for unit in (Unit.DAYS, Unit.WEEKS):
        there = period_end(After("received", length, unit), day)
        assert (there - day).days == length * (7 if unit is Unit.WEEKS else 1)
        assert period_end(After("received", length, unit, before=True), there) == day


def test_an_announced_date_never_moves() -> None:
    assert due_on("2025-03-01", "year: 2025") == Due(dt.date(2025, 3, 1), END_OF_DAY)
    assert due_on("not_stated", "year: 2025") == Shortfall(Why.NOT_STATED, "result-deadline-not-stated")


def test_a_deadline_for_some_years_says_nothing_of_others() -> None:
    rules = {"deadlines": [deadline("2019-03-22", for_years="[2019, 2020]")]}
    case = "received: 2019-03-20\nyear: %d"
    assert assess(rules, case % 2020).outcome("frist") == "met"
    other = assess(rules, case % 2021)
    assert other.outcome("frist") == "to_assess"
    assert other.why("frist") == Shortfall(Why.NOT_STATED, "result-deadline-not-for-year", "year", {"year": 2021})
    assert assess(rules, "received: 2019-03-20").why("frist") == missing("year")


def days_late(case: str, *deadlines: str, **rules: Any) -> object:
    read = edition(deadlines=list(deadlines), **rules)
    return subject_of(case, read).get("days_late")


@pytest.mark.parametrize(
    ("moment", "days"), [("2019-03-20", 0), ("2019-03-22", 0), ("2019-03-23", 1), ("2019-04-22", 31)]
)
def test_days_late_are_counted_from_the_deadline(moment: str, days: int) -> None:
    assert days_late(f"received: {moment}", deadline("2019-03-22")) == days


def test_days_late_are_unknown_without_a_deadline_of_the_kind_or_a_day() -> None:
    assert days_late("received: 2019-03-23", deadline("2019-03-22", kind="report")) is None
    assert days_late("received: 2019-03-23", deadline("not_stated")) is None
    assert days_late("year: 2019", deadline("2019-03-22")) is None
    assert days_late("received: 2019-03-23", deadline("2019-03-01", kind="report"), deadline("2019-03-22", "to")) == 1


def test_days_late_follow_the_deadline_of_the_group() -> None:
    rules: dict[str, Any] = {
        "groups": [group("storby", members="[0301 Oslo]"), group("andre", members="[1103 Stavanger]")],
        "eligibility": eligibility(),
    }
    both = (deadline("2019-03-01", applies_to="andre"), deadline("2019-03-22", "to", applies_to="storby"))
    read = edition(deadlines=list(both), **rules)
    subject = subject_of("received: 2019-03-23", read)
    assert subject.get("days_late") is None
    for number, days in ((0, 1), (1, 22)):
        subject = subject_of("received: 2019-03-23", read)
        subject.group = read.groups[number]
        assert subject.get("days_late") == days


def test_days_late_are_unknown_while_it_is_unknown_which_deadline_counts() -> None:
    rules: dict[str, Any] = {"groups": [group("storby", members="[0301 Oslo]")], "eligibility": eligibility()}
    of_the_group, for_all = deadline("2019-03-01", applies_to="storby"), deadline("2019-03-22", "alle")
    read = edition(deadlines=[of_the_group, for_all], **rules)
    for shortfall, days in ((missing("applicant.municipality"), None), (wrong("result-not-listed"), 1)):
        subject = subject_of("received: 2019-03-23", read)
        subject.group_shortfall = shortfall
        assert subject.get("days_late") == days
    by_office = deadline("{by_office: {nord: 2019-03-01}}")
    assert days_late("received: 2019-03-23", by_office, for_all) is None
    assert days_late("received: 2019-03-23\noffice: nord", by_office, for_all) == 22
    assert days_late("received: 2019-03-23\noffice: vest", by_office, for_all) == 1


def test_due_is_the_end_of_the_day_unless_a_time_is_stated() -> None:
    assert due_on('{date: 2019-03-22, time: "08:30"}', "year: 2019") == Due(dt.date(2019, 3, 22), 510)
    assert OnDate(dt.date(2019, 3, 22)).minute == 1440
