"""Which report is for which application, and what the counts hold to, whatever the cases are."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.schemes.making import edition
from tilskudd_cli.assessment.assess import Verdict
from tilskudd_cli.calendars.records import CaseRef, Dated, State
from tilskudd_cli.calendars.settling import Applicant, Filed, Reported, settled
from tilskudd_cli.casework.status import overview
from tilskudd_cli.casework.status_cases import Owes, Seen
from tilskudd_cli.casework.status_reports import Reports
from tilskudd_cli.schemes.dates import DeadlineKind
from tilskudd_cli.wording.status import About, Need, Overview, Todo, Unread, soon

TODAY = dt.date(2024, 3, 25)
EDITION = edition()
DAYS = st.sampled_from([dt.date(2019, 3, 1), dt.date(2020, 3, 1), dt.date(2021, 3, 1), dt.date(1990, 1, 1)])
# Skedsmo became part of Lillestrøm, Drammen got a new number, and Kristiansund is itself all the time.
NUMBERS = st.sampled_from([None, "0231", "3030", "0602", "3005", "1505", "9999"])
APPLICANTS = st.builds(
    Applicant,
    DAYS,
    NUMBERS,
    st.sampled_from([None, "958935420", "939214895"]),
    st.sampled_from([None, "Laget", " laget ", "LAGET  A", "Laget A"]),
)
FILES = ("a.yaml", "b.yaml", "c.yaml")
DATES = st.dates(dt.date(2024, 3, 1), dt.date(2024, 4, 30))
REPORTED = st.builds(
    Reported,
    st.just(EDITION.scheme),
    st.sampled_from([2022, 2023]),
    APPLICANTS,
    st.none() | DATES,
    st.none() | st.sampled_from(FILES),
)


@st.composite
def cases(draw: st.DrawFn) -> list[Seen | Unread]:
    """Applications and reports of a few applicants, and files that could not be read."""
    found: list[Seen | Unread] = []
    for number in range(draw(st.integers(0, 8))):
        kind = draw(st.sampled_from(["application", "report", "unreadable"]))
        file = FILES[number] if number < len(FILES) else f"{number}.yaml"
        if kind == "unreadable":
            found.append(Unread(file, "file-empty", "tom", 0, 0))
            continue
        year = draw(st.sampled_from([2022, 2023]))
        reports = [*draw(st.lists(REPORTED, max_size=2))]
        kinds = st.sampled_from([DeadlineKind.REPORT, DeadlineKind.DECISION, DeadlineKind.ACCEPTANCE])
        owes = draw(st.lists(st.builds(Owes, kinds, DATES, st.sampled_from([720, 1440])), max_size=3))
        applicant = draw(APPLICANTS)
        if kind == "report":
            reports, owes = [draw(REPORTED)._replace(year=year, applicant=applicant)], []
        found.append(
            Seen(
                About(file, kind, EDITION.scheme, EDITION.edition, year, applicant.name, None),
                draw(st.sampled_from([Verdict.READY, Verdict.TO_CORRECT, Verdict.NOT_ELIGIBLE])),
                draw(st.booleans()),
                kind == "application" and draw(st.booleans()),
                draw(st.booleans()),
                kind == "report" and draw(st.booleans()),
                applicant,
                tuple(owes),
                tuple(reports),
            )
        )
    return found


def told(found: list[Seen | Unread], today: dt.date = TODAY) -> Overview:
    """How these cases stand."""
    return overview(found, lambda _scheme, _edition: EDITION, today)


@given(cases())
def test_every_case_has_one_verdict_and_no_count_is_more_than_the_cases(found: list[Seen | Unread]) -> None:
    whole = told(found)
    for counted in (*(row.counts for row in whole.rows), whole.total()):
        assert sum(counted.get(str(verdict), 0) for verdict in Verdict) == counted["received"]
        assert all(0 <= count <= counted["received"] for count in counted.values())
    assert whole.total()["received"] == len(found)


@given(cases(), st.randoms(use_true_random=False))
def test_the_counts_do_not_depend_on_the_order_of_the_files(found: list[Seen | Unread], chance: Any) -> None:
    shuffled = [*found]
    chance.shuffle(shuffled)
    whole, other = told(found), told(shuffled)
    assert whole.rows == other.rows
    assert Counter(whole.todo) == Counter(other.todo)


@given(cases(), DATES)
def test_late_and_soon_are_what_holding_everything_against_everything_gives(
    found: list[Seen | Unread], today: dt.date
) -> None:
    read = [one for one in found if isinstance(one, Seen)]
    reports = [report for one in read for report in one.reports]
    filed = [Filed(one.applicant, tuple(map(_dated(one), one.owes))) for one in read]
    expected: Counter[tuple[str, str, dt.date]] = Counter()
    for one in settled(filed, reports, today):
        assert isinstance(one, Dated)
        assert one.case is not None
        is_soon = one.state is State.COMING and one.date <= soon(today)
        if one.state is State.OVERDUE or is_soon:
            need = Need.DUE if is_soon else Need.OVERDUE
            expected[str(need), one.case.file, one.date] += 1
    got = [one for one in told(found, today).todo if one.need is not Need.WAITING and one.date is not None]
    assert Counter((str(one.need), one.about.file, one.date or today) for one in got) == expected


@given(cases())
def test_the_reports_of_an_application_are_those_that_holding_it_against_all_would_find(
    found: list[Seen | Unread],
) -> None:
    read = [one for one in found if isinstance(one, Seen)]
    reports = Reports(read)
    for one in read:
        if one.about.kind == "application":
            expected = [
                report
                for other in read
                for report in other.reports
                if report.year == one.about.year
                and (report.application == one.about.file or one.applicant.is_same(report.applicant))
            ]
            assert [report.reported for report in reports.about(one)] == expected


def _dated(one: Seen) -> Any:
    case = CaseRef(one.about.file, one.about.file, "", None)
    return lambda owes: Dated(EDITION, None, owes.kind, owes.date, owes.minute, one.about.year, case=case)


@given(cases())
def test_what_needs_doing_comes_in_order_and_each_thing_once(found: list[Seen | Unread]) -> None:
    needs: list[Todo] = [*told(found).todo]
    assert [one.need for one in needs] == sorted((one.need for one in needs), key=list(Need).index)
    waiting = [one.about.file for one in needs if one.need is Need.WAITING]
    assert len(waiting) == len(set(waiting))
    for need in (Need.OVERDUE, Need.DUE):
        dates = [one.date for one in needs if one.need is need and one.date is not None]
        assert dates == sorted(dates)
