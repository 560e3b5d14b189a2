"""`tilskudd status`: a folder of cases on one screen, how it ends, and what it looks like."""

from __future__ import annotations

import csv
import io
import json
import os
import pty
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import Ran, case_text, environment, process, tilskudd
from tests.cli.test_streams import POSIX, PROGRAM
from tests.schemes.making import deadline, requirement, written
from tilskudd_cli.cli import status as command
from tilskudd_cli.cli.batch import WORTH_WORKERS
from tilskudd_cli.language.catalogue import LANGUAGES
from tilskudd_cli.writing.documents.model import Screen
from tilskudd_cli.writing.documents.wrapping import cells
from tilskudd_cli.writing.status.registry import names

TODAY = "2020-03-28"
GARDEN = written(
    deadlines=[
        deadline("2020-03-01", "rapport", kind="report"),
        deadline("{after: notice.received, weeks: 3}", "svar", kind="answer"),
    ],
    requirements=[requirement("{present: year}")],
)
GRANTED = "{outcome: granted, granted: 750000}"
HOSTILE = '"=HYPERLINK(1) | [red](http://a.b) <b>fet</b> `x` \'; OK"'


def status(*words: str, **env: str) -> Ran:
    """Run the command on a fixed day."""
    return tilskudd("status", "--today", TODAY, *words, env=env)


def garden(who: str, *lines: str, year: int = 2023) -> str:
    """An application for a school garden."""
    head = ("kind: application", "scheme: skolehage", 'edition: "2023"', f"applicant: {{name: {who}}}", f"year: {year}")
    return "".join(f"{line}\n" for line in (*head, *lines))


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to stand in, with rules of its own, and an empty folder `saker`."""
    rules = tmp_path / "regler" / "skolehage"
    rules.mkdir(parents=True)
    (rules / "2023.yaml").write_text(GARDEN, encoding="utf-8")
    (tmp_path / "saker").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TILSKUDD_RULES", "regler")
    return tmp_path


def put(here: Path, **texts: str) -> None:
    """Write case files."""
    for name, text in texts.items():
        (here / "saker" / f"{name}.yaml").write_text(text, encoding="utf-8")


@pytest.fixture
def folder(here: Path) -> Path:
    """Cases of every standing: late, soon, waiting, granted, paid, reported on and unreadable."""
    put(
        here,
        hagelaget=garden("Hagelaget", f"decision: {GRANTED}", "case: 2020/7"),
        epleskolen=garden("Epleskolen", "notice: {received: 2020-03-13}", year=2024),
        pæreskolen=garden("Pæreskolen", f"decision: {GRANTED}"),
        rapport=garden("Pæreskolen", "received: 2020-02-28", "grant: {paid: 500}").replace("application", "report", 1),
        oslo=case_text(decision=GRANTED),
        bergen=case_text(applicant='{municipality: Bergen, number: "1201"}', case="2019/1300", signature=None),
        halden=case_text(applicant='{municipality: Halden, number: "0101"}', requested="900 000", position=None),
        kladd=case_text(requested="100,000"),
        tom="",
    )
    (here / "saker" / "søknad-med-et-navn-som-er-langt-og-ikke-kan-deles-noe-sted-på-veien-bortover.yaml").write_text(
        case_text(requested=None), encoding="utf-8"
    )
    return here


def on_screen(monkeypatch: pytest.MonkeyPatch, width: int, *, colour: bool = False) -> None:
    """Let the command take its output for a screen of this width."""
    monkeypatch.setattr(command, "Screen", lambda *_: Screen(width, colour))


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_the_screen(
    width: int, language: str, monkeypatch: pytest.MonkeyPatch, golden: Callable[[str, str], None]
) -> None:
    on_screen(monkeypatch, width)
    ran = status("saker", "--lang", language)
    assert (ran.code, ran.err) == (3, "")
    assert max(map(cells, ran.out.split("\n"))) <= width
    golden(f"status/{language}/text-{width}.txt", ran.out)


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [name for name in names() if name != "text"])
def test_the_other_formats(name: str, language: str, golden: Callable[[str, str], None]) -> None:
    ran = status("saker", "--lang", language, "--format", name)
    assert (ran.code, ran.err) == (3, "")
    golden(f"status/{language}/{name}.txt", ran.out)


@pytest.mark.usefixtures("folder")
def test_the_screen_in_colours(monkeypatch: pytest.MonkeyPatch, golden: Callable[[str, str], None]) -> None:
    on_screen(monkeypatch, 80, colour=True)
    golden("status/nb/text-80-colour.txt", status("saker").out)


def test_what_needs_doing_stands_before_the_counts(folder: Path) -> None:
    heads = [line for line in status(str(folder / "saker")).out.splitlines() if line and not line.startswith(" ")]
    assert [head.partition(" (")[0] for head in heads if head.endswith(")")][:3] == [
        "Over fristen",
        "Frist til og med lørdag 4. april 2020",
        "Venter på retting eller vurdering",
    ]
    assert heads.index("Saker per ordning, utgave og år") > 2


def test_late_and_to_correct_are_findings_and_what_to_judge_is_none(here: Path) -> None:
    put(here, sak=garden("Laget", f"decision: {GRANTED}", year=2024))
    assert status("saker").code == 1
    assert status("saker", "--today", "2020-03-01").code == 0
    put(here, sak=case_text())
    assert status("saker").code == 0
    assert "må vurderes" in status("saker").out
    put(here, sak=case_text(signature=None))
    assert status("saker").code == 1
    put(here, sak=case_text(signature=None, decision="{outcome: refused, date: 2019-05-01}"))
    assert status("saker").code == 0


def test_a_file_that_cannot_be_read_is_listed_and_the_others_counted(here: Path) -> None:
    put(here, sak=case_text(signature=None), annen="kind: [")
    ran = status("saker", "saker/borte.yaml")
    assert (ran.code, ran.err) == (3, "")
    assert "Kan ikke leses (2)" in ran.out
    assert "  - saker/annen.yaml:2:1: " in ran.out
    assert "  - saker/borte.yaml: " in ran.out
    assert "må rettes" in ran.out


def test_nothing_to_do_is_said(here: Path) -> None:
    put(here, sak=garden("Laget", year=2024))
    ran = status("saker")
    assert ran.code == 0
    assert "ingen saker venter på noe" in ran.out
    assert "Over fristen" not in ran.out


def test_a_folder_without_cases_is_a_wrong_use(here: Path) -> None:
    ran = status(str(here / "saker"))
    assert (ran.code, ran.out, ran.err) == (2, "", "Fant ingen saker å kontrollere.\n")


@pytest.mark.usefixtures("here")
def test_one_case_from_standard_input_is_counted() -> None:
    ran = tilskudd("status", "-", "--format", "csv", "--jobs", "2", stdin=garden("Laget").encode())
    assert ran.out.splitlines()[1].startswith("skolehage,2023,2023,1,1,")


@pytest.mark.parametrize("form", ["text", "table", "markdown"])
def test_of_hundreds_the_first_are_shown_and_then_how_many_more(form: str, here: Path) -> None:
    put(here, **{f"sak-{i:03}": garden(f"Lag {i}", f"decision: {GRANTED}") for i in range(300)})
    put(here, **{f"x-{i:03}": "x" for i in range(30)})
    some, everything = status("saker", "--format", form), status("saker", "--format", form, "--all")
    assert some.out.count("rapporteringsfrist") == command.FIRST
    assert "og 292 til; --all viser alt\n" in some.out
    assert "og 22 til; --all viser alt\n" in some.out
    assert "(300)" in some.out
    assert len(some.out.splitlines()) < 60
    assert everything.out.count("rapporteringsfrist") == 300
    assert " til; " not in everything.out
    assert len(status("saker", "--format", "json").data["todo"]) == 300


@pytest.mark.parametrize("name", names())
def test_what_a_case_says_of_itself_is_obeyed_by_no_format(name: str, here: Path) -> None:
    put(here, sak=garden(HOSTILE, f"decision: {GRANTED}"))
    (here / "saker" / "a\x1b[31m\nOK (1)\u202e.yaml").write_text(garden("Laget", f"decision: {GRANTED}"), "utf-8")
    (here / "saker" / "b\x1b[2J.yaml").write_text("x", "utf-8")
    ran = status("saker", "--format", name)
    assert ran.code == 3
    assert not {"\x1b", "\u202e"} & set(ran.out)
    assert "\nOK" not in ran.out
    if name == "markdown":
        assert "<b>" not in ran.out
        assert "[red](" not in ran.out
        assert "\\[red\\](http" in ran.out
    elif name == "json":
        files = [todo["file"] for todo in ran.data["todo"]]
        assert files == ["saker/a\x1b[31m\nOK (1)\u202e.yaml", "saker/sak.yaml"]
    elif name in {"text", "table"}:
        assert "⟨U+001B⟩[31m↵OK (1)⟨U+202E⟩" in "".join(line.strip() for line in ran.out.splitlines())


def test_the_number_of_processes_changes_nothing(here: Path) -> None:
    put(here, **{f"sak-{i:03}": case_text(case=f"2019/{i}") for i in range(WORTH_WORKERS + 5)})
    put(here, oslo=case_text(decision=GRANTED), x="x")
    words = ("status", "--today", TODAY, "--format", "json", "--all", "saker")
    one, two = (process(*words, "--jobs", jobs, env=environment(TILSKUDD_LANG="nb")) for jobs in ("1", "2"))
    assert one.returncode == two.returncode == 3
    assert one.stdout == two.stdout
    assert json.loads(one.stdout)["summary"]["received"] == WORTH_WORKERS + 7


def test_the_counts_for_a_spreadsheet_are_those_of_the_document(folder: Path) -> None:
    path = str(folder / "saker")
    rows: list[dict[str, Any]] = [*csv.DictReader(io.StringIO(status(path, "--format", "csv").out))]
    document = status(path, "--format", "json").data
    said = [{key: "" if value is None else str(value) for key, value in row.items()} for row in document["rows"]]
    assert rows == said
    for column, count in document["summary"].items():
        assert sum(int(row[column]) for row in rows) == count, column


@pytest.mark.parametrize("name", names())
def test_every_format_can_be_written_to_a_file(name: str, here: Path) -> None:
    put(here, sak=case_text())
    file = here / "oversikt"
    assert status("saker", "--format", name, "--output", str(file)).code == 0
    assert file.read_bytes().decode("utf-8") == status("saker", "--format", name).out
    assert status("saker", "--format", name, "--output", str(file)).code == 2


@pytest.mark.parametrize(
    ("words", "said"), [((), "PATH"), (("saker", "--format", "pdf"), "markdown"), (("saker", "--jobs", "-1"), "--jobs")]
)
def test_what_cannot_be_meant_is_said(words: tuple[str, ...], said: str) -> None:
    ran = status(*words)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


@POSIX
@pytest.mark.parametrize("form", names())
def test_a_reader_that_has_gone_ends_it_quietly(here: Path, form: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [*PROGRAM, "status", str(here), "--format", form],
        stdout=writing,
        stderr=subprocess.PIPE,
        env=environment(),
        check=False,
        timeout=60,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


def test_a_pipe_is_eighty_cells_wide_whatever_surrounds_it(here: Path) -> None:
    put(here, sak=case_text(signature=None))
    words = ("status", "--today", TODAY, "saker")
    narrow, wide = (process(*words, env=environment(COLUMNS=width, TILSKUDD_LANG="nb")) for width in ("40", "200"))
    assert narrow.returncode == 1
    assert narrow.stdout == wide.stdout == status("saker").out.encode()


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")
@pytest.mark.parametrize("columns", [20, 60, 120])
@pytest.mark.parametrize("colour", [True, False])
def test_a_terminal_is_as_wide_as_it_says_and_has_colours_unless_told(columns: int, colour: bool, folder: Path) -> None:
    import fcntl
    import struct
    import termios

    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    words = ["status", "--today", TODAY, "saker", "--lang", "nb", *([] if colour else ["--no-color"])]
    with subprocess.Popen(
        [sys.executable, "-m", "tilskudd_cli", *words], stdout=slave, env=environment(), cwd=folder
    ) as running:
        os.close(slave)
        shown = _all_of(master)
    assert running.returncode == 3
    assert ("\x1b[" in shown) is colour
    if not colour:
        widest = max(map(cells, shown.split("\r\n")))
        assert max(columns, 40) - 12 < widest <= max(columns, 40)


def _all_of(master: int) -> str:
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
    return b"".join(pieces).decode()
