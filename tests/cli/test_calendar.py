"""`tilskudd calendar`: the days it covers, what it is asked for, and how it ends."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import Ran, environment, process, tilskudd
from tests.schemes.making import deadline, written
from tilskudd_cli.language.catalogue import LANGUAGES
from tilskudd_cli.writing.calendars.registry import names

TODAY = "2026-11-22"


def calendar(*words: str, **env: str) -> Ran:
    """Run the command on a fixed day."""
    return tilskudd("calendar", "--today", TODAY, *words, env=env)


def found(*words: str) -> list[Any]:
    """The deadlines that the command finds, as data."""
    ran = calendar(*words, "--format", "json")
    assert ran.err == ""
    return list(ran.data["deadlines"])


SEEDS = [
    ("overdoseforebygging", "2019", "application", "2019-03-22", "fredag", True),
    ("overdoseforebygging", "2019", "report", "2020-04-01", "onsdag", True),
    ("kommunalt-rusarbeid", "2025", "application", "2025-03-01", "lørdag", False),
    ("kommunalt-rusarbeid", "2025", "report", "2026-03-01", "søndag", False),
    ("overdose-høring", "2024", "consultation", "2024-08-01", "torsdag", True),
]


@pytest.mark.parametrize(("scheme", "edition", "kind", "date", "weekday", "working"), SEEDS)
def test_the_announced_dates_explain_themselves(
    scheme: str, edition: str, kind: str, date: str, weekday: str, working: bool
) -> None:
    [one] = found("--scheme", f"{scheme}@{edition}", "--kind", kind, "--year", date[:4])
    assert (one["date"], one["weekday"], one["working_day"]) == (date, weekday, working)
    assert one["citation"]["source"]
    assert one["steps"][0].startswith("Kunngjort som")
    assert (one["note"] or "").startswith("Fristen faller på en") is not working
    assert ("flyttes ikke" in one["steps"][-1]) is not working


@pytest.mark.parametrize("language", LANGUAGES)
def test_why_tells_rule_source_and_date(language: str) -> None:
    words = ("--scheme", "overdoseforebygging@2019", "--year", "2019", "--format", "list", "--lang", language)
    plain, told = calendar(*words), calendar(*words, "--why")
    assert "OF2019-søknadsfrist" in told.out
    assert "OF2019-søknadsfrist" not in plain.out
    assert set(plain.out.splitlines()) <= set(told.out.splitlines())


@pytest.fixture
def rules(tmp_path: Path) -> str:
    """A scheme with a deadline on the first of every month, and a broken rule file beside it."""
    days = ", ".join(f"{year}-{month:02}-01" for year in (2026, 2027, 2028) for month in range(1, 13))
    folder = tmp_path / "rules" / "skolehage"
    folder.mkdir(parents=True)
    text = written(years="{first: 2026, last: 2028}", deadlines=[deadline(f"{{dates: [{days}]}}")])
    (folder / "2023.yaml").write_text(text, encoding="utf-8")
    return str(tmp_path / "rules")


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ((), "2026-11-01", "2027-10-01"),
        (("--months", "2"), "2026-11-01", "2026-12-01"),
        (("--year", "2027"), "2027-01-01", "2027-12-01"),
        (("--from", "2027-02-02"), "2027-03-01", "2028-01-01"),
        (("--from", "2027-02-02", "--months", "3"), "2027-03-01", "2027-04-01"),
        (("--to", "2027-01-01"), "2026-11-01", "2027-01-01"),
        (("--from", "1. februar 2027", "--to", "01.02.2027"), "2027-02-01", "2027-02-01"),
    ],
)
def test_the_days_that_are_asked_for(rules: str, words: tuple[str, ...], first: str, last: str) -> None:
    dates = [one["date"] for one in found("--rules", rules, "--scheme", "skolehage", *words)]
    assert (dates[0], dates[-1]) == (first, last)


def test_a_grid_has_three_months_and_everything_else_twelve(rules: str) -> None:
    words = ("--rules", rules, "--scheme", "skolehage")
    assert calendar(*words).out.count("søknadsfrist:") == 3
    assert calendar(*words, "--format", "list").out.count("søknadsfrist:") == 12
    assert calendar(*words).out == calendar(*words, "--format", "grid").out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--year", "2027", "--months", "2"), "--year"),
        (("--year", "2027", "--from", "2027-01-01"), "--year"),
        (("--to", "2027-01-01", "--months", "2"), "--months"),
        (("--to", "2026-01-01"), "1. november 2026"),
        (("--from", "1990-01-01", "--to", "2100-01-01"), "100 år"),
        (("--from", "31.02.2026"), "31.02.2026"),
        (("--scheme", "overdoseforbygging"), "overdoseforebygging"),
        (("--scheme", "xyz"), "xyz"),
        (("--scheme", "overdoseforebygging@1999"), "1999"),
        (("--kind", "frist"), "application"),
        (("--year", "12"), "--year"),
        (("--months", "0"), "--months"),
    ],
)
def test_what_cannot_be_meant_is_said(words: tuple[str, ...], said: str) -> None:
    ran = calendar(*words)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


def test_a_scheme_or_one_of_its_editions(rules: str) -> None:
    both = found("--rules", rules, "--scheme", "overdoseforebygging@2019", "--scheme", "skolehage", "--year", "2027")
    assert {one["scheme"] for one in both} == {"skolehage"}
    either = found("--scheme", "overdoseforebygging", "--from", "2014-01-01", "--to", "2026-12-31")
    assert {one["scheme"] for one in either} == {"overdoseforebygging"}
    assert len({one["edition"] for one in either}) > 1


def test_a_rule_file_that_cannot_be_read_is_named_and_the_others_are_shown(rules: str) -> None:
    Path(rules, "skolehage", "2024.yaml").write_text("scheme: [", encoding="utf-8")
    ran = calendar("--rules", rules, "--scheme", "skolehage", "--months", "1")
    assert ran.code == 3
    assert "2024.yaml" in ran.err
    assert "søknadsfrist:" in ran.out


def test_an_empty_calendar_says_where_the_nearest_deadlines_are() -> None:
    ran = calendar("--scheme", "overdoseforebygging@2019", "--from", "2019-05-01", "--months", "2")
    assert ran.code == 0
    assert "22. mars 2019" in ran.out
    assert "1. april 2020" in ran.out


def test_a_calendar_at_the_end_of_time_can_be_empty() -> None:
    for words in (("--from", "2100-12-31"), ("--year", "1900"), ("--from", "1900-01-01", "--to", "1999-12-31")):
        assert calendar("--scheme", "overdoseforebygging@2019", *words).code == 0


GRANTED = """\
kind: application
scheme: overdoseforebygging
edition: "2019"
case: 2019/1
applicant: {municipality: Oslo, number: "0301"}
year: 2019
decision: {outcome: granted, granted: 750000}
"""
REPORT = """\
kind: report
scheme: overdoseforebygging
edition: "2019"
applicant: {municipality: Oslo, number: "0301"}
year: 2019
received: 2020-03-20
"""


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    """A folder with one granted case."""
    folder = tmp_path / "saker"
    folder.mkdir()
    (folder / "oslo.yaml").write_text(GRANTED, encoding="utf-8")
    return folder


def test_a_report_that_has_not_come_is_shown_however_long_ago_it_was_due(cases: Path) -> None:
    ran = calendar(str(cases))
    assert (ran.code, ran.err) == (1, "")
    assert "Over fristen" in ran.out
    assert "onsdag 1. april 2020" in ran.out
    assert "sak 2019/1" in ran.out


def test_a_report_in_the_folder_settles_it(cases: Path) -> None:
    (cases / "rapport.yaml").write_text(REPORT, encoding="utf-8")
    ran = calendar(str(cases))
    assert ran.code == 0
    assert "Over fristen" not in ran.out
    [one] = calendar(str(cases), "--year", "2020", "--format", "json").data["deadlines"]
    assert (one["standing"], one["settled"]) == ("settled", "2020-03-20")


def test_before_the_day_nothing_is_late(cases: Path) -> None:
    ran = tilskudd("calendar", "--today", "2020-04-01", str(cases), "--format", "json")
    assert ran.code == 0
    [one] = ran.data["deadlines"]
    assert (one["standing"], one["days_left"], one["case"]["applicant"]) == ("coming", 0, "Oslo (0301)")


def test_what_was_due_within_the_days_shown_and_has_not_come_is_late_too(cases: Path) -> None:
    ran = tilskudd("calendar", "--today", "2020-04-10", str(cases), "--format", "json")
    assert ran.code == 1
    [one] = ran.data["deadlines"]
    assert (one["standing"], one["days_left"]) == ("overdue", -9)


def test_days_that_were_chosen_are_kept_to(cases: Path) -> None:
    assert "Over fristen" not in calendar(str(cases), "--year", "2026").out
    assert calendar(str(cases), "--from", "2026-01-01").code == 0
    assert calendar(str(cases), "--kind", "appeal").code == 0
    assert calendar(str(cases), "--scheme", "kommunalt-rusarbeid").code == 0
    assert calendar(str(cases), "--scheme", "overdoseforebygging@2019").code == 1


@pytest.mark.parametrize("scheme", ["overdoseforbygging", "overdoseforebygging@1999"])
def test_a_scheme_that_is_not_there_never_means_that_nothing_is_owed(scheme: str, cases: Path) -> None:
    ran = calendar(str(cases), "--scheme", scheme)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err != ""


def test_a_file_that_is_no_case_is_named_and_the_others_are_shown(cases: Path) -> None:
    (cases / "a.yaml").write_text("x: [", encoding="utf-8")
    ran = calendar(str(cases))
    assert ran.code == 3
    assert "a.yaml" in ran.err
    assert "1. april 2020" in ran.out


HOSTILE = "<script>x</script> | =cmd() ;DTSTART:19700101 BEGIN:VEVENT"


@pytest.mark.parametrize("name", names())
def test_who_a_case_is_from_is_text_and_nothing_else(name: str, cases: Path) -> None:
    case = GRANTED.replace('{municipality: Oslo, number: "0301"}', f'{{name: "{HOSTILE}"}}')
    (cases / "oslo.yaml").write_text(case, encoding="utf-8")
    ran = calendar(str(cases), "--format", name)
    assert (ran.code, ran.err) == (1, "")
    assert "<script>" not in ran.out or name in {"grid", "list", "table", "json", "csv", "ics"}
    unfolded = ran.out.replace("\r\n ", "")
    assert len([line for line in unfolded.splitlines() if line.startswith("BEGIN:VEVENT")]) == (name == "ics")


def test_a_folder_without_cases_is_a_wrong_use(tmp_path: Path) -> None:
    assert calendar(str(tmp_path)).code == 2


@pytest.mark.parametrize("name", names())
def test_every_format_ends_alike_and_can_be_written_to_a_file(name: str, cases: Path, tmp_path: Path) -> None:
    file = tmp_path / "frister"
    assert calendar(str(cases), "--format", name).code == 1
    assert calendar("--year", "2025", "--format", name, "--output", str(file)).code == 0
    assert file.read_bytes().decode("utf-8") == calendar("--year", "2025", "--format", name).out


def test_a_library_that_is_not_there_is_asked_for_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    ran = calendar("--format", "ics")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.splitlines() == ['Formatet ics trenger et tillegg: pip install "tilskudd[calendar]"']


def test_a_pipe_is_eighty_cells_wide_whatever_surrounds_it() -> None:
    words = ("calendar", "--today", TODAY, "--year", "2025")
    narrow, wide = (process(*words, env=environment(COLUMNS=width, TILSKUDD_LANG="nb")) for width in ("40", "200"))
    assert narrow.returncode == 0
    assert narrow.stdout == wide.stdout == calendar("--year", "2025").out.encode()


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")
@pytest.mark.parametrize(("columns", "across"), [(20, 1), (60, 2), (80, 3), (120, 4)])
@pytest.mark.parametrize("colour", [True, False])
def test_a_terminal_is_as_wide_as_it_says_and_has_colours_unless_told(columns: int, across: int, colour: bool) -> None:
    import fcntl
    import struct
    import termios

    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    words = ["calendar", "--today", TODAY, "--year", "2027", "--lang", "nb", *([] if colour else ["--no-color"])]
    with subprocess.Popen([sys.executable, "-m", "tilskudd_cli", *words], stdout=slave, env=environment()) as running:
        os.close(slave)
        pieces = []
        while True:
            try:
                piece = os.read(master, 65536)
            except OSError:  # the other end has been closed
                break
            if not piece:
                break
            pieces.append(piece)
    os.close(master)
    assert running.returncode == 0
    shown = b"".join(pieces).decode()
    assert ("\x1b[" in shown) is colour
    heads = next(line for line in shown.splitlines() if "januar" in line and "1. januar" not in line)
    assert heads.count("2027") == across
