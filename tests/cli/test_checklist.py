"""`tilskudd checklist`: for a scheme, for a case, in every format, in three languages."""

from __future__ import annotations

import csv
import json
import os
import pty
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.running import SCHEME, TODAY, case_text, environment, tilskudd, write_case
from tilskudd_cli.language.catalogue import LANGUAGES
from tilskudd_cli.writing.documents.registry import DOCUMENT_FORMATS

Golden = Callable[[str, str], None]
EDITION = f"{SCHEME}@2019"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to stand in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_of_a_scheme_reads_as_it_stands(golden: Golden, language: str) -> None:
    ran = tilskudd("checklist", EDITION, "--lang", language, "--today", TODAY)
    assert ran.code == 0
    assert ran.err == ""
    golden(f"checklist/{language}/scheme.txt", _without_fingerprint(ran.out))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_of_a_case_reads_as_it_stands(folder: Path, golden: Golden, language: str) -> None:
    judged = "[{rule: stillingens-oppgaver, outcome: met, reason: Alle tre, by: saksbehandler, date: 2019-04-02}]"
    write_case(folder, received="2019-03-24", judgements=judged, position=None)
    ran = tilskudd("checklist", "sak.yaml", "--lang", language, "--today", TODAY)
    assert ran.code == 0
    golden(f"checklist/{language}/case.txt", _without_fingerprint(ran.out))


def _without_fingerprint(text: str) -> str:
    """The list without its last paragraph: the fingerprint changes whenever an example is added to the rule file."""
    text, _, footer = text.rpartition("\n\n")
    assert "sha256" in footer
    return f"{text}\n"


def test_one_stage_keeps_the_numbers_of_the_whole_list() -> None:
    whole = tilskudd("checklist", EDITION, "--format", "json").data["points"]
    part = tilskudd("checklist", EDITION, "--format", "json", "--stage", "assessment").data["points"]
    assert part
    assert part == [point for point in whole if point["stage"] == "assessment"]


def test_a_stage_that_the_edition_has_nothing_about_is_said() -> None:
    ran = tilskudd("checklist", EDITION, "--stage", "mapping", "--lang", "en")
    assert ran.code == 2
    assert ran.err.startswith("The edition has no points for “mapping”. These stages exist: application")


def test_the_json_is_what_the_contract_promises(folder: Path) -> None:
    write_case(folder, received="2019-03-24")
    data = tilskudd("checklist", "sak.yaml", "--format", "json", "--today", TODAY).data
    assert data["schema_version"] == 1
    assert (data["scheme"], data["edition"], data["kind"], data["verdict"]) == (
        SCHEME,
        "2019",
        "application",
        "may_be_rejected",
    )
    late = next(point for point in data["points"] if point["rule"] == "søknadsfrist")
    assert late["outcome"] == "not_met"
    assert late["consequence"] == "may_be_rejected"
    assert late["location"]["line"] == 6
    assert late["citation"] == {"source": "Utlysning 2019", "section": "Søknadsfrist"}


def test_every_point_of_a_case_is_what_check_found(folder: Path) -> None:
    path = write_case(folder, position=None)
    checked = {
        one["rule"]: one["outcome"] for one in tilskudd("check", path, "--format", "json").data["cases"][0]["results"]
    }
    listed = {
        one["rule"]: one["outcome"]
        for one in tilskudd("checklist", path, "--format", "json").data["points"]
        if one["outcome"] is not None
    }
    assert listed == checked


@pytest.mark.parametrize("form", [name for name in DOCUMENT_FORMATS if name != "pdf"])
def test_every_format_names_every_point(form: str) -> None:
    ran = tilskudd("checklist", EDITION, "--format", form, "--today", TODAY)
    assert ran.code == 0
    rules = [one["rule"] for one in tilskudd("checklist", EDITION, "--format", "json").data["points"]]
    numbers = [one["number"] for one in tilskudd("checklist", EDITION, "--format", "json").data["points"]]
    assert len(rules) == len(set(rules)) == len(set(numbers)) > 20
    assert all(number in ran.out for number in numbers)


def test_the_rows_of_the_spreadsheet_are_the_points() -> None:
    rows = list(csv.DictReader(tilskudd("checklist", EDITION, "--format", "csv").out.splitlines()))
    points = tilskudd("checklist", EDITION, "--format", "json").data["points"]
    assert [(row["number"], row["rule"], row["text"]) for row in rows] == [
        (point["number"], point["rule"], point["text"]) for point in points
    ]


def test_the_pdf_is_the_same_byte_for_byte(folder: Path) -> None:
    pytest.importorskip("typst", reason="the extra `pdf` is not installed")
    for name in ("a.pdf", "b.pdf"):
        assert tilskudd("checklist", EDITION, "--format", "pdf", "--output", name, "--today", TODAY).code == 0
    first, second = ((folder / name).read_bytes() for name in ("a.pdf", "b.pdf"))
    assert first.startswith(b"%PDF-1.7")
    assert first == second


def test_a_file_that_cannot_be_read_is_told_and_gives_no_list(folder: Path) -> None:
    (folder / "sak.yaml").write_text("kind: application\nscheme: [\n", encoding="utf-8")
    ran = tilskudd("checklist", "sak.yaml")
    assert (ran.code, ran.out) == (3, "")
    assert "sak.yaml:" in ran.err


def test_the_years_of_a_rule_are_told_where_no_case_has_one(folder: Path) -> None:
    write_case(folder, year="2021")
    words = ("--lang", "nb", "--today", TODAY)
    assert "i årene: 2021 og 2022" in tilskudd("checklist", EDITION, *words).out
    assert "i årene" not in tilskudd("checklist", "sak.yaml", *words).out


def test_a_case_can_come_through_a_pipe() -> None:
    ran = tilskudd("checklist", "-", "--format", "json", "--today", TODAY, stdin=case_text().encode())
    assert (ran.code, ran.err) == (0, "")
    assert (ran.data["file"], ran.data["kind"], ran.data["verdict"]) == ("-", "application", "ready")


def test_a_pdf_is_not_poured_over_a_screen() -> None:
    screen, ours = pty.openpty()
    command = [sys.executable, "-m", "tilskudd_cli", "checklist", EDITION, "--format", "pdf", "--lang", "en"]
    ran = subprocess.run(command, stdout=ours, stderr=subprocess.PIPE, env=environment(), timeout=60, check=False)
    os.close(ours)
    os.close(screen)
    assert ran.returncode == 2
    assert b"--output" in ran.stderr


def test_hostile_text_comes_out_as_text(folder: Path) -> None:
    write_case(folder, applicant='{name: "<script>alert(1)</script> [red] \\u2066 | x", type: company}', case='"=1+1"')
    for form in ("text", "table", "markdown", "html", "csv"):
        out = tilskudd("checklist", "sak.yaml", "--format", form).out
        assert "<script>" not in out or form in {"text", "table", "csv"}
        assert "\u2066" not in out
        assert json.dumps(out)
