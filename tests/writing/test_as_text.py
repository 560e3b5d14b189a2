"""The diagnostic form that people read."""

from __future__ import annotations

import re
from collections.abc import Callable

from tests.writing.making import BROKEN, LATE, READY, TOO_LATE, UNREADABLE, written
from tilskudd_cli.writing.entries import Entry, Finding, Level

WHOLE_FILE = Finding(
    "file-not-found", "feil", "Filen finnes ikke", Level.ERROR, source_line="x", notes=(("råd", "Se etter navnet"),)
)
ASSESS = Finding("OF2019-mål", "må vurderes", "Er målene i tråd med utlysningen?", Level.WARNING, 12, 0)
REMARK = Finding("OF2019-merknad", "merknad", "Fristen er en lørdag", Level.NOTE, 120_000, 3, 2, "", "a: bb")
MIXED = Entry("mixed.yaml", "to_correct", "må rettes", (WHOLE_FILE, ASSESS, REMARK))


def test_findings_come_as_the_contract_shows_them(golden: Callable[[str, str], None]) -> None:
    golden("writing/text.txt", written("text", [READY, TOO_LATE, UNREADABLE, MIXED]))


def test_colours_come_as_ansi_codes(golden: Callable[[str, str], None]) -> None:
    golden("writing/text-colour.txt", written("text", [TOO_LATE, MIXED], colour=True))


def test_without_its_colours_a_coloured_text_is_the_plain_one() -> None:
    entries = [READY, TOO_LATE, UNREADABLE, MIXED]
    coloured = written("text", entries, colour=True)
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == written("text", entries)
    assert coloured.count("\x1b[0m") * 2 == coloured.count("\x1b[")


def test_a_run_without_files_is_the_tally_alone() -> None:
    assert written("text") == "0 saker\n"


def test_a_file_without_a_headline_ends_with_its_findings() -> None:
    lines = written("text", [Entry("a.yaml", "ready", "", (BROKEN,))]).splitlines()
    assert lines[-2:] == ["      | ^", "1 saker"]


def test_a_file_name_cannot_begin_a_workflow_command() -> None:
    for name in ("::error file=x::forged", "##[add-matcher]x"):
        lines = written("text", [Entry(name, "ready", "klar", (LATE,))]).splitlines()
        assert [line for line in lines if line.startswith(("::", "##["))] == []
        assert lines[0].startswith(f"./{name}:7:11: ")
