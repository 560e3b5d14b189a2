"""How cases stand together: what is counted, what needs doing, and who is late."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from tests.schemes.making import deadline, requirement, written
from tilskudd_cli.calendars.records import Dated, State
from tilskudd_cli.casework.calendar_cases import owed_by
from tilskudd_cli.casework.checking import check_file
from tilskudd_cli.casework.office import Office
from tilskudd_cli.casework.status import overview
from tilskudd_cli.casework.status_cases import seen
from tilskudd_cli.schemes.catalogue import Catalogue
from tilskudd_cli.wording.status import Overview, Wanted, page_of, soon

TODAY = dt.date(2024, 3, 25)
RULES = written(
    deadlines=[
        deadline("2024-04-01", "rapport", kind="report"),
        deadline("{after: notice.received, weeks: 3}", "svar", kind="answer"),
        deadline("2024-05-01", "vedtak", kind="decision"),
    ],
    requirements=[requirement("{present: requested}"), requirement("{judged: true}", "skjønn")],
)
GRANTED = "decision: {outcome: granted, granted: 5000}"


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """The rules of `skolehage`, with a deadline for reports, answers and decisions."""
    folder = tmp_path / "regler" / "skolehage"
    folder.mkdir(parents=True)
    (folder / "2023.yaml").write_text(RULES, encoding="utf-8")
    return Office(Catalogue([str(tmp_path / "regler")]))


def case(*lines: str, kind: str = "application", year: int = 2023, who: str = "Laget") -> str:
    """A case file under those rules."""
    head = (f"kind: {kind}", "scheme: skolehage", 'edition: "2023"', f"applicant: {{name: {who}}}", f"year: {year}")
    return "".join(f"{line}\n" for line in (*head, *lines))


def report(*lines: str, **changes: Any) -> str:
    """A report under those rules."""
    return case("received: 2024-03-01", *lines, kind="report", **changes)


def stand(office: Office, folder: Path, today: dt.date = TODAY, **texts: str) -> Overview:
    """How these case files stand on a day."""
    cases = []
    for name, text in texts.items():
        file = folder / f"{name}.yaml"
        file.write_text(text, encoding="utf-8")
        cases.append(seen(check_file(str(file), office), "nb"))
    return overview(cases, lambda scheme, name: _edition(office, scheme, name), today)


def _edition(office: Office, scheme: str, name: str) -> Any:
    loaded = office.catalogue.load(scheme, name)
    return None if loaded is None or loaded.rule_file is None else loaded.rule_file.edition


def counts(found: Overview) -> dict[str, int]:
    """What is counted of anything, in all."""
    return {column: count for column, count in found.total().items() if count}


def todo(found: Overview) -> list[tuple[str, str, str]]:
    """What needs doing: the need, what, and the name of the file."""
    return [(str(one.need), one.what, Path(one.about.file).stem) for one in found.todo]


def test_a_case_counts_once_in_each_column_that_applies(office: Office, tmp_path: Path) -> None:
    found = stand(
        office,
        tmp_path,
        klar=case("requested: 1"),
        mangler=case(),
        innvilget=case("requested: 1", GRANTED, who="Andre"),
        rapport=report("grant: {granted: 5000, paid: 5000}", who="Andre"),
        ulesbar="kind: [",
    )
    assert counts(found) == {
        "received": 5, "ready": 3, "to_correct": 1, "unreadable": 1, "granted": 1, "paid": 1, "reported": 1
    }  # fmt: skip


def test_what_needs_doing_is_told_in_the_order_of_its_haste(office: Office, tmp_path: Path) -> None:
    found = stand(
        office,
        tmp_path,
        vurderes=case("requested: 1", who="A"),
        rettes=case(who="B"),
        svar=case("requested: 1", "notice: {received: 2024-02-01}", who="C"),
        rapport=case("requested: 1", GRANTED, who="D"),
    )
    assert todo(found) == [
        ("overdue", "answer", "svar"),
        ("due", "report", "rapport"),
        ("waiting", "to_correct", "rettes"),
        ("waiting", "to_assess", "vurderes"),
        ("waiting", "to_assess", "svar"),
    ]
    assert [one.date for one in found.todo] == [
        dt.date(2024, 2, 22),
        dt.date(2024, 4, 1),
        *[dt.date(2024, 5, 1)] * 3,
    ]
    assert counts(found)["overdue"] == 1


@pytest.mark.parametrize(
    ("today", "need"),
    [("2024-03-24", None), ("2024-03-25", "due"), ("2024-04-01", "due"), ("2024-04-02", "overdue")],
)
def test_a_report_is_soon_a_week_before_and_late_the_day_after(
    today: str, need: str | None, office: Office, tmp_path: Path
) -> None:
    found = stand(office, tmp_path, dt.date.fromisoformat(today), sak=case("requested: 1", GRANTED))
    assert [one[0] for one in todo(found)] == ([] if need is None else [need])


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("rapport", report()),
        ("rapport", report("application: sak.yaml", who="Noen andre")),
        ("seinere", case("history: [{year: 2023, granted: 1, reported: true}]", "requested: 1", GRANTED, year=2024)),
    ],
)
def test_a_grant_is_reported_by_a_report_or_a_later_application(
    name: str, text: str, office: Office, tmp_path: Path
) -> None:
    sak = case("requested: 1", GRANTED)
    later = dt.date(2024, 4, 2)
    before, after = stand(office, tmp_path, later, sak=sak), stand(office, tmp_path, later, sak=sak, **{name: text})
    assert (counts(before).get("reported"), counts(before).get("overdue")) == (None, 1)
    row = next(row for row in after.rows if row.year == 2023)
    assert (row.counts["granted"], row.counts["reported"], row.counts["overdue"]) == (1, 1, 0)


def test_a_grant_counts_under_its_report_where_the_application_is_not_there(office: Office, tmp_path: Path) -> None:
    alone = stand(office, tmp_path, rapport=report("grant: {paid: 5000}"))
    assert counts(alone) == {"received": 1, "ready": 1, "granted": 1, "paid": 1, "reported": 1}
    refused = case("requested: 1", "decision: {outcome: refused}")
    beside = stand(office, tmp_path, sak=refused, rapport=report("grant: {paid: 5000}"))
    assert counts(beside) == {"received": 2, "ready": 2, "granted": 1, "paid": 1, "reported": 1}


def test_a_report_of_a_grant_shows_that_an_undecided_application_was_granted(office: Office, tmp_path: Path) -> None:
    found = stand(office, tmp_path, sak=case("requested: 1"), rapport=report("grant: {granted: 5000}"))
    assert (counts(found)["granted"], counts(found)["reported"]) == (1, 1)


def test_a_case_that_has_been_decided_waits_for_nothing(office: Office, tmp_path: Path) -> None:
    for decision in ("{outcome: refused}", "{outcome: granted}", "{granted: 1}", "{date: 2024-01-01}"):
        found = stand(office, tmp_path, dt.date(2024, 1, 2), sak=case(f"decision: {decision}"))
        assert todo(found) == [], decision
        assert counts(found)["to_correct"] == 1


def test_rows_are_told_by_scheme_edition_and_year_the_unknown_last(office: Office, tmp_path: Path) -> None:
    found = stand(
        office,
        tmp_path,
        a="kind: [",
        b=case("requested: 1", year=2024),
        c=case("requested: 1").replace("year: 2023\n", ""),
        d=case("requested: 1"),
        e=case("request: 1"),
        f=case("requested: 1").replace("skolehage", "annet"),
    )
    keys = [(row.scheme, row.edition, row.year) for row in found.rows]
    assert keys == [
        ("skolehage", "2023", 2023),
        ("skolehage", "2023", 2024),
        ("skolehage", "2023", None),
        (None, None, None),
    ]
    assert [row.counts["received"] for row in found.rows] == [2, 1, 1, 2]
    assert [Path(one.file).stem for one in found.unread] == ["a", "e", "f"]
    assert (found.unread[1].line, found.unread[1].code) == (6, "value-unknown-key-near")
    assert found.titles == {("skolehage", "2023"): {"nb": "Skolehager", "nn": "Skulehagar", "en": "School gardens"}}


def test_the_end_of_the_calendar_is_no_error() -> None:
    assert soon(dt.date.max) == dt.date.max
    assert soon(dt.date(2024, 12, 28)) == dt.date(2025, 1, 4)


def test_a_scheme_whose_rules_are_gone_meanwhile_goes_by_its_name(office: Office, tmp_path: Path) -> None:
    file = tmp_path / "sak.yaml"
    file.write_text(case("requested: 1", GRANTED), encoding="utf-8")
    found = overview([seen(check_file(str(file), office), "nb")], lambda _scheme, _edition: None, TODAY)
    assert [row.scheme for row in page_of(found, Wanted("nb", TODAY)).rows] == ["skolehage"]
    assert todo(found) == []


HEAD_2019 = 'scheme: overdoseforebygging\nedition: "2019"\nyear: 2019\n'
GRANTS = {"oslo": "0301", "drammen": "0602", "skedsmo": "0231", "bergen": "1201", "asker": "0220"}
REPORTS = {
    # Drammen got a new number and reports under it; Lillestrøm is not Skedsmo, and has to name what it reports on.
    "drammen": "applicant: {number: '3005'}",
    "skedsmo": "applicant: {number: '3030'}",
    "bergen": "applicant: {number: '4601'}\napplication: bergen.yaml",
}


def test_the_calendar_and_the_status_agree_on_who_is_late(tmp_path: Path) -> None:
    for name, number in GRANTS.items():
        text = f"kind: application\n{HEAD_2019}applicant: {{number: '{number}'}}\ndecision: {{granted: 1}}\n"
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    for name, who in REPORTS.items():
        text = f"kind: report\n{HEAD_2019}{who}\nreceived: 2020-03-30\n"
        (tmp_path / f"rapport-{name}.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "x.yaml").write_text("x", encoding="utf-8")
    paths = sorted(map(str, tmp_path.iterdir()))
    office = Office(Catalogue([str(Path(__file__).resolve().parents[2] / "rules")]))
    today = dt.date(2020, 4, 2)
    cases = [seen(check_file(path, office), "nb") for path in paths]
    found = overview(cases, lambda *name: _edition(office, *name), today)
    calendar = owed_by(paths, office, today)
    late = [one for one in calendar.entries if isinstance(one, Dated) and one.state is State.OVERDUE]
    files = [Path(one.case.file).stem for one in late if one.case is not None]
    assert files == ["asker", "oslo", "skedsmo"]
    assert [what for what in todo(found) if what[0] == "overdue"] == [("overdue", "report", name) for name in files]
    assert [one.file for one in found.unread] == list(calendar.unreadable)
    assert found.total()["received"] == calendar.cases + len(calendar.unreadable)
    # Bergen's own report counts under its application, Lillestrøm's under itself.
    assert (found.total()["granted"], found.total()["reported"]) == (5, 3)
