"""Rows for spreadsheets and the archive."""

from __future__ import annotations

import csv
import io

import pytest

from tests.writing.making import READY, TOO_LATE, UNREADABLE, case, problem, result, written
from tilskudd_cli.writing.entries import Entry


def _rows(text: str, delimiter: str = ",") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))


def test_every_result_is_a_row_and_numbers_stay_numbers() -> None:
    met, missed = _rows(written("csv", [TOO_LATE]))
    assert (met["outcome"], missed["outcome"]) == ("met", "not_met")
    assert missed == {
        "file": "examples/late.yaml",
        "kind": "application",
        "scheme": "overdoseforebygging",
        "edition": "2019",
        "municipality": "Oslo",
        "number": "0301",
        "verdict": "may_be_rejected",
        "entitlement": "750000",
        "code": "OF2019-søknadsfrist",
        "rule": "søknadsfrist",
        "outcome": "not_met",
        "consequence": "may_be_rejected",
        "line": "7",
        "column": "11",
        "path": "received",
        "message": "Søknaden kom 2 dager etter fristen 22. mars 2019 (fredag)",
        "source": "Utlysning 2019",
        "section": "Søknadsfrist",
    }


def test_every_problem_of_a_file_is_a_row() -> None:
    twice = UNREADABLE._replace(problems=(problem("x"), problem("x", code="file-empty", location=None)))
    rows = _rows(written("csv", [twice]))
    assert [(row["verdict"], row["code"], row["line"], row["rule"]) for row in rows] == [
        ("unreadable", "yaml-syntax", "1", ""),
        ("unreadable", "file-empty", "", ""),
    ]


def test_a_case_with_a_warning_has_rows_for_its_results_and_for_the_warning() -> None:
    warned = READY._replace(problems=(problem("examples/oslo.yaml"),))
    assert [row["outcome"] for row in _rows(written("csv", [warned]))] == ["met", "not_met", ""]


def test_a_case_without_results_still_has_a_row() -> None:
    bare = Entry("a.yaml", "ready", "", (), case("a.yaml", results=[], entitlement=None, applicant=None))
    [row] = _rows(written("csv", [bare]))
    assert (row["file"], row["entitlement"], row["municipality"], row["code"]) == ("a.yaml", "", "", "")


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ('=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")'),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("\t=1", "'→=1"),
        ("\r=1", "'⟨U+000D⟩=1"),
        ("＝1", "'＝1"),
        ("a=1", "a=1"),
        ('say "hi", you', 'say "hi", you'),
        ("two\nlines", "two↵lines"),
    ],
)
def test_text_never_begins_a_formula(text: str, cell: str) -> None:
    entry = READY._replace(case=case(text, results=[result("met", message=text, rule=text)]))
    for name, delimiter in (("csv", ","), ("csv-excel", ";")):
        [row] = _rows(written(name, [entry]).lstrip("\ufeff"), delimiter)
        assert (row["message"], row["rule"]) == (cell, cell)


def test_a_negative_amount_is_still_a_number() -> None:
    [row, _] = _rows(written("csv", [READY._replace(case=case("a", entitlement=-1))]))
    assert row["entitlement"] == "-1"


def test_lines_end_with_a_line_feed_and_excel_gets_its_mark_and_semicolons() -> None:
    plain, excel = written("csv", [READY]), written("csv-excel", [READY])
    assert "\r" not in plain
    assert plain.count("\n") == 3
    assert excel.startswith("\ufefffile;kind;scheme;")
    assert _rows(excel[1:], ";") == _rows(plain)
