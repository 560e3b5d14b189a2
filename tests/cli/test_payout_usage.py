"""What is wrong with a `payout` command is said in one line; what is not needed is not imported."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.payout_running import LISTED, batch, payout, rows_of
from tests.cli.running import environment, process, write_case
from tests.cli.test_streams import POSIX, PROGRAM
from tilskudd_cli.writing.payouts.registry import names

pytest.importorskip("polars", reason="the extra `payout` is not installed")

WRONG = {
    "Choose either --year or --years.": ("--year", "2019", "--years", "2019-2020"),
    "--years: “2022-2019” is not a span of years.": ("--years", "2022-2019"),
    "--years: “1900-2100” is not a span of years.": ("--years", "1900-2100"),
    "--by belongs to --frame, which is not given.": ("--by", "facts.points"),
    "--allot belongs to --frame": ("--allot", "lots"),
    "A frame is for one year.": ("--years", "2019-2020", "--frame", "1"),
    "--frame: “100,000” is not an amount in kroner.": ("--frame", "100,000"),
    "--smallest: “-1” is not an amount in kroner.": ("--frame", "1", "--allot", "ranked", "--smallest", "-1"),
    "--allot lots needs --seed": ("--frame", "1", "--allot", "lots"),
    "--allot ranked needs --by": ("--frame", "1", "--allot", "ranked"),
    "The 2019 edition of overdoseforebygging has no fact “facts.points”": (
        "--frame",
        "1",
        "--allot",
        "proportional",
        "--by",
        "facts.points",
    ),
    "The 2019 edition of overdoseforebygging does not say how the frame of 2019 is shared.": ("--frame", "1"),
    "The 2019 edition of overdoseforebygging states no frame for 2019.": ("--frame", "scheme"),
    "The format csv has no room for --explain.": ("--explain", "1", "--format", "csv"),
}


@pytest.mark.parametrize("message", WRONG)
def test_a_command_that_makes_no_sense_is_said(message: str) -> None:
    ran = payout(LISTED, *WRONG[message], "--lang", "en")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(message)
    assert ran.err.count("\n") == 1


def test_a_frame_for_several_years_is_refused(tmp_path: Path) -> None:
    path = batch(tmp_path, {}, {"year": "2020"})
    ran = payout(path, "--frame", "1", "--allot", "equal-percentage", "--lang", "en")
    assert ran.code == 2
    assert "the rows are of 2" in ran.err


def test_an_empty_folder_is_a_wrong_use(tmp_path: Path) -> None:
    ran = payout(str(tmp_path), "--lang", "en")
    assert ran.code == 2
    assert "Found no cases or rows." in ran.err


def test_a_row_that_nobody_has_is_not_explained(tmp_path: Path) -> None:
    ran = payout(batch(tmp_path, {}), "--explain", "9", "--lang", "en")
    assert "No row or case is called “9”" in ran.out


def test_a_case_file_is_explained_by_its_number_or_its_name(tmp_path: Path) -> None:
    path = write_case(tmp_path)
    by_number, by_name = (payout(path, "--explain", word, "--format", "json").data for word in ("2019/1207", path))
    assert by_number["explained"] == by_name["explained"]
    assert by_number["notes"] == by_name["notes"] == []
    assert any("OF2019-stilling" in line for line in by_number["explained"][0]["lines"])


def test_a_library_that_is_missing_is_named_with_the_command_that_brings_it(monkeypatch: pytest.MonkeyPatch) -> None:
    import importlib.util

    real = importlib.util.find_spec
    for library, words in {"polars": (), "narwhals": (), "xlsxwriter": ("--format", "xlsx")}.items():
        monkeypatch.setattr(
            importlib.util, "find_spec", lambda name, gone=library: None if name == gone else real(name)
        )
        ran = payout(LISTED, *words, "--lang", "en")
        assert (ran.code, ran.out) == (2, "")
        assert ran.err == f'This needs {library}, which is not installed: pip install "tilskudd[payout]"\n'


def test_case_files_need_neither_polars_nor_narwhals(tmp_path: Path) -> None:
    import subprocess

    path = write_case(tmp_path)
    code = (
        "import sys; from tilskudd_cli.cli.main import run; run(sys.argv[1:]); print([*sys.modules], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "payout", path, "--format", "csv"], capture_output=True, check=True, text=True
    )
    loaded = done.stderr
    assert "'tilskudd_cli.casework.payout'" in loaded
    assert not [name for name in ("polars", "narwhals", "rich", "tabulate", "xlsxwriter") if f"'{name}'" in loaded]


def test_more_rows_than_a_table_takes_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from tilskudd_cli.writing.payouts.as_table import TablePayouts

    monkeypatch.setattr(TablePayouts, "most", 2)
    path = batch(tmp_path, {}, {}, {})
    ran = payout(path, "--lang", "en")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("The format table takes at most 2 rows.")
    target = tmp_path / "ut.txt"
    assert payout(path, "--output", str(target)).code == 2
    assert not target.exists()


def test_a_file_is_written_whole_and_never_over_another(tmp_path: Path) -> None:
    path, target = batch(tmp_path, {}), tmp_path / "ut.csv"
    assert payout(path, "--format", "csv", "--output", str(target)).code == 0
    before = target.read_bytes()
    assert payout(path, "--format", "csv", "--output", str(target)).code == 2
    assert target.read_bytes() == before
    assert payout(path, "--format", "csv", "--output", str(target), "--force", "--quiet").err == ""


def test_summary_goes_to_standard_error_for_machines_and_is_silent_when_asked(tmp_path: Path) -> None:
    path = batch(tmp_path, {})
    assert payout(path, "--format", "csv", "--lang", "en").err == "1 row in, 1 out: 1 to be paid.\n"
    assert payout(path, "--format", "csv", "--quiet").err == ""


def test_a_year_that_one_row_does_not_reach_is_an_error_of_that_row(tmp_path: Path) -> None:
    [row] = rows_of(payout(batch(tmp_path, {}), "--years", "2022-2023", "--format", "json"))
    assert [one["status"] for one in row["years"]] == ["pay", "error"]
    assert row["status"] == "error"


def test_a_case_file_and_a_row_say_the_same_of_years_that_one_of_them_does_not_reach(tmp_path: Path) -> None:
    paths = batch(tmp_path, {"received": "2019-03-20"}), write_case(tmp_path)
    ran = payout(*paths, "--years", "2018-2019", "--format", "json")
    row, case = rows_of(ran)
    for name in ("years", "status", "reason", "message", "number", "municipality", "group", "requested", "payout"):
        assert row[name] == case[name], name
    assert [(total["year"], total["group"], total["rows"]) for total in ran.data["totals"]] == [
        (2018, "storby", 2),
        (2019, "storby", 2),
    ]
    assert ran.code == 3


def test_the_steps_of_a_later_year_tell_the_day_that_decided_who_applied(tmp_path: Path) -> None:
    ran = payout(batch(tmp_path, {}), "--year", "2021", "--explain", "1", "--lang", "en")
    assert "The applicant is Oslo (0301) as the municipality was on 1 January 2019" in ran.out


@POSIX
@pytest.mark.parametrize("unbuffered", [None, "1"])
@pytest.mark.parametrize("form", ["csv", "csv-excel", "jsonl", "json"])
def test_whoever_reads_the_rows_may_stop_reading(tmp_path: Path, form: str, unbuffered: str | None) -> None:
    words = ("payout", batch(tmp_path, *[{}] * 5_000), "--format", form)
    surroundings = environment(PYTHONUNBUFFERED=unbuffered)
    with subprocess.Popen(
        [*PROGRAM, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=surroundings
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        assert running.stdout.readline()
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 141


@POSIX
@pytest.mark.parametrize("form", names())
def test_a_reader_that_was_never_there_ends_it_quietly(form: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    words = ("payout", LISTED, "--format", form)
    done = subprocess.run(
        [*PROGRAM, *words], stdout=writing, stderr=subprocess.PIPE, env=environment(), check=False, timeout=60
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


def test_a_process_of_its_own_writes_a_line_for_each_row_and_the_header() -> None:
    ran = process("payout", LISTED, "--format", "csv")
    assert ran.returncode == 0
    assert ran.stdout.count(b"\n") == 35
