"""The short way into `check` and Typer read the same command line alike, or the short way leaves it to Typer."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cli.running import tilskudd
from tilskudd_cli.cli.app import run_app
from tilskudd_cli.cli.check_options import CheckOptions
from tilskudd_cli.cli.lean import recognise
from tilskudd_cli.cli.settings import Common
from tilskudd_cli.writing.registry import FORMATS

VALUES = {
    "--rules": ("regler", "a b", "-", ""),
    "--lang": ("nb", "nn", "en", "NB", "fr"),
    "--today": (
        "2019-03-22",
        "22.03.2019",
        "22. mars 2019",
        "2019-02-30",
        "20190322",
        "2019-W12-5",
        "1899-12-31",
        "2101-01-01",
        "i dag",
        " 2019-03-22",
    ),
    "--output": ("ut.txt", "-", "-ut"),
    "-o": ("ut.txt", "-"),
    "--format": (*FORMATS, "xml", "JSON", ""),
    "-f": ("json", "csv-excel"),
    "--fail-on": ("assess", "all"),
    "--jobs": ("0", "4", "999", "1000", "-1", "007", "٣", "x", "1.0"),
    "-j": ("2", ""),
}
FLAGS = ("--force", "--quiet", "-q", "--no-color", "-qq", "--help", "-h", "--quit", "--version", "--")
PATHS = ("sak.yaml", "-", "mappe/", "a b.yaml", "søknad.yaml", "--", "", "check", "-f", "=", "a=b", "--format")


def _pair(option: str) -> st.SearchStrategy[list[str]]:
    value = st.sampled_from(VALUES[option])
    return value.map(lambda one: [option, one]) | value.map(lambda one: [f"{option}={one}"])


_WORDS = (
    st.sampled_from([*VALUES]).flatmap(_pair)
    | st.sampled_from(FLAGS).map(lambda one: [one])
    | st.sampled_from(PATHS).map(lambda one: [one])
    | st.sampled_from([*VALUES]).map(lambda one: [one])
)
ARGV = st.lists(_WORDS, max_size=7).map(lambda some: ["check", *(word for words in some for word in words)])


def _typer_reads(words: list[str]) -> CheckOptions | None:
    """What Typer makes of the words; `None` when it does not come to a check."""
    seen: list[CheckOptions] = []

    def intercepted(options: CheckOptions) -> int:
        seen.append(options)
        return 0

    with patch("tilskudd_cli.cli.check.check", intercepted):
        code = run_app(words)
    assert not seen or code == 0
    return seen[0] if seen else None


@given(ARGV)
def test_what_the_short_way_takes_typer_reads_in_the_same_way(words: list[str]) -> None:
    options = recognise(words)
    if options is not None:
        assert _typer_reads(words) == options


_GOOD = st.lists(
    st.sampled_from(["--force", "--quiet", "-q", "--no-color", "sak.yaml", "-"]).map(lambda one: [one])
    | st.sampled_from(
        [
            ["--rules", "regler"],
            ["--rules=andre"],
            ["--lang", "nn"],
            ["--today=2019-03-22"],
            ["-o", "ut.txt"],
            ["--output", "-"],
            ["-f", "json"],
            ["--format=sarif"],
            ["--fail-on", "assess"],
            ["-j", "3"],
            ["--jobs=0"],
        ]
    ),
    max_size=8,
).map(lambda some: ["check", "sak.yaml", *(word for words in some for word in words)])


@given(_GOOD)
def test_every_ordinary_command_line_goes_the_short_way(words: list[str]) -> None:
    options = recognise(words)
    assert options is not None
    assert _typer_reads(words) == options


def test_all_options_at_once() -> None:
    words = ["check", "a", "b", "--rules", "r", "--rules", "s", "--lang", "en", "--today", "2019-03-22"]
    words += ["-o", "ut", "--force", "-q", "--no-color", "-f", "csv", "-j", "2"]
    common = Common(("r", "s"), "en", dt.date(2019, 3, 22), "ut", force=True, quiet=True, no_color=True)
    expected = CheckOptions(("a", "b"), common, "csv", fail_on_assess=False, jobs=2)
    assert recognise(words) == _typer_reads(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["schemes", "list"],
        ["check"],
        ["check", "--help"],
        ["check", "a", "--today", "22. mars 2019"],
        ["check", "a", "--today", "2019-W12-5"],
        ["check", "a", "--today", "1899-12-31"],
        ["check", "a", "--today", "2019-02-30"],
        ["check", "a", "--format"],
        ["check", "a", "--format", "xml"],
        ["check", "a", "--lang", "fr"],
        ["check", "a", "--jobs", "1000"],
        ["check", "a", "--", "-b"],
        ["check", "a", "-fjson"],
        ["check", "a", "--form", "json"],
    ],
)
def test_what_is_not_plainly_right_is_left_to_typer(words: list[str]) -> None:
    assert recognise(words) is None


def test_a_date_as_people_write_it_is_read_by_typer(tmp_path: Path) -> None:
    options = _typer_reads(["check", str(tmp_path), "--today", "22. mars 2019"])
    assert options is not None
    assert options.common.today == dt.date(2019, 3, 22)


@given(ARGV)
def test_no_command_line_ends_in_anything_but_a_code_of_the_contract(words: list[str]) -> None:
    with patch("tilskudd_cli.cli.check.check", lambda _options: 0):
        assert tilskudd(*words).code in {0, 2}
