"""The JSON document and JSON Lines."""

from __future__ import annotations

import json

from tests.writing.making import READY, TOO_LATE, UNREADABLE, case, problem, written
from tilskudd_cli.writing.entries import Entry

WARNED = Entry("w.yaml", "ready", "klar", (), case("w.yaml"), (problem("w.yaml"), problem("w.yaml", code="other")))


def test_the_document_is_the_one_the_contract_promises() -> None:
    document = json.loads(written("json", [READY, UNREADABLE, TOO_LATE, WARNED], lang="nn"))
    assert list(document) == ["schema_version", "tool", "today", "lang", "cases", "problems", "summary"]
    assert document == {
        "schema_version": 1,
        "tool": {"name": "tilskudd", "version": "0.1.0"},
        "today": "2026-11-22",
        "lang": "nn",
        "cases": [READY.case, TOO_LATE.case, WARNED.case],
        "problems": [*UNREADABLE.problems, *WARNED.problems],
        "summary": {"cases": 4},
    }
    assert [list(each) for each in document["cases"]] == [list(READY.case or ())] * 3


def test_each_case_and_each_problem_has_a_line_of_its_own() -> None:
    lines = written("json", [READY, WARNED]).splitlines()
    own = [line for line in lines if line.startswith('  {"file": ')]
    assert [json.loads(line.rstrip(",")) for line in own] == [READY.case, WARNED.case, *WARNED.problems]


def test_letters_stand_as_themselves_and_controls_as_escapes() -> None:
    odd = "Hå \x9b31m \u202e \ud800 \U000e0041 \u2028"
    text = written("json", [Entry("a", "ready", "", (), case(odd))])
    assert '"Hå \\u009b31m \\u202e \\ud800 \\udb40\\udc41 \\u2028"' in text
    assert json.loads(text)["cases"][0]["file"] == odd
    assert text.encode()


def test_json_lines_are_one_object_for_each_file() -> None:
    lines = written("jsonl", [READY, UNREADABLE, WARNED]).splitlines()
    assert [json.loads(line) for line in lines] == [
        READY.case,
        {"file": UNREADABLE.file, "problems": list(UNREADABLE.problems)},
        {**(WARNED.case or {}), "problems": list(WARNED.problems)},
    ]


def test_json_lines_of_no_files_are_no_lines() -> None:
    assert written("jsonl") == ""
