"""Real cases through every format: what machines read holds to the contract, and says the same in each of them."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.contract_schema import assert_is_a_promised_line, assert_keeps_the_contract
from tests.cli.running import Ran, case_text, check, tilskudd, write_case
from tilskudd_cli.language.catalogue import LANGUAGES
from tilskudd_cli.writing.registry import FORMATS

_JUDGED = "[{rule: kontroll-tilstrekkelig, outcome: met, reason: Revisor, by: saksbehandler, date: 2019-04-02}]"
CASES: dict[str, dict[str, str | None]] = {
    "a-klar.yaml": {"judgements": _JUDGED},
    "b-for-sent.yaml": {"received": "2019-03-24 10:15", "case": None},
    "c-mangler.yaml": {"signature": None, "budget": "[{item: Lønn, category: salary, amount: 1 000,50}]"},
    "d-for-mye.yaml": {"year": "2021", "requested": "750 000"},
    "e-kristiansund.yaml": {"applicant": "{municipality: Kristiansund}"},
    "f-ukjent-søker.yaml": {"applicant": "{municipality: Oslø}"},
    "g-annen-søker.yaml": {"applicant": "{type: company, name: '=1+1'}"},
    "h-uten-søker.yaml": {"applicant": None},
    "i-uleselig.yaml": {"received": "2019-02-30", "requsted": "1"},
    "j-advarsel.yaml": {"case": "2019/12 #7"},
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("saker")
    for name, changes in CASES.items():
        (folder / name).write_text(case_text(**changes), encoding="utf-8")
    return folder


def _checked(folder: Path, *words: str) -> Ran:
    return check(str(folder), *words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_json_document_keeps_the_contract(folder: Path, language: str) -> None:
    ran = _checked(folder, "--format", "json", "--lang", language)
    assert_keeps_the_contract(ran.data)
    assert ran.data["lang"] == language
    assert ran.data["today"] == "2026-11-22"
    assert {case["verdict"] for case in ran.data["cases"]} == {
        "ready",
        "to_correct",
        "may_be_rejected",
        "not_eligible",
    }


def test_machine_words_and_numbers_are_the_same_in_every_language(folder: Path) -> None:
    def bare(data: Any) -> Any:
        if isinstance(data, dict):
            said = {"message", "text", "entitlement_reason", "lang"}
            return {key: bare(value) for key, value in data.items() if key not in said}
        return [bare(value) for value in data] if isinstance(data, list) else data

    nb, nn, en = (bare(_checked(folder, "-f", "json", "--lang", language).data) for language in LANGUAGES)
    assert nb == nn == en


def test_an_amount_that_must_be_decided_is_null_with_its_reason(folder: Path) -> None:
    cases = {Path(case["file"]).name: case for case in _checked(folder, "-f", "json").data["cases"]}
    unknown = cases["f-ukjent-søker.yaml"]
    assert unknown["entitlement"] is None
    assert unknown["entitlement_reason"] == "Fant ingen kommune «Oslø» 20. mars 2019."
    assert "entitlement_reason" not in cases["a-klar.yaml"]
    assert cases["d-for-mye.yaml"]["entitlement_steps"][0]["amount"] == 500_000


def test_the_evidence_holds_what_was_compared(folder: Path) -> None:
    cases = {Path(case["file"]).name: case for case in _checked(folder, "-f", "json").data["cases"]}
    results = {result["rule"]: result for result in cases["b-for-sent.yaml"]["results"]}
    assert results["søknadsfrist"]["evidence"] == {"received": "2019-03-24T10:15", "deadline": "2019-03-22"}
    assert results["søknadsfrist"]["location"] == {"line": 5, "column": 11, "path": "received"}
    assert results["stilling"]["evidence"] == {"requested": 750_000, "entitlement": 750_000}


def test_each_line_of_jsonl_is_the_case_of_the_document(folder: Path) -> None:
    document = _checked(folder, "-f", "json").data
    lines = [json.loads(line) for line in _checked(folder, "-f", "jsonl").out.splitlines()]
    assert len(lines) == len(CASES)
    for line in lines:
        assert_is_a_promised_line(line)
    without_problems = [{key: line[key] for key in line if key != "problems"} for line in lines if "kind" in line]
    assert without_problems == document["cases"]
    assert [problem for line in lines for problem in line.get("problems", [])] == document["problems"]


@pytest.mark.parametrize(("form", "delimiter"), [("csv", ","), ("csv-excel", ";")])
def test_csv_has_a_row_for_every_result_and_problem(folder: Path, form: str, delimiter: str) -> None:
    document = _checked(folder, "-f", "json").data
    out = _checked(folder, "-f", form).out
    assert out.startswith("\ufeff") == (form == "csv-excel")
    rows = [*csv.DictReader(io.StringIO(out.removeprefix("\ufeff"), newline=""), delimiter=delimiter, strict=True)]
    results = sum(len(case["results"]) for case in document["cases"])
    assert len(rows) == results + len(document["problems"])
    assert {row["number"] for row in rows if row["municipality"] == "Oslo"} == {"0301"}
    assert {row["entitlement"] for row in rows if row["file"].endswith("a-klar.yaml")} == {"750000"}
    assert all(row["line"].isdigit() for row in rows if row["path"])


def test_sarif_and_github_name_the_same_findings_as_text(folder: Path) -> None:
    text = _checked(folder, "--fail-on", "assess").out
    told = [line for line in text.splitlines() if f"{folder}/" in line and " OF2019-" in line]
    [run] = _checked(folder, "-f", "sarif").data["runs"]
    found = [result for result in run["results"] if result["ruleId"].startswith("OF2019-")]
    commands = [line for line in _checked(folder, "-f", "github").out.splitlines() if "title=OF2019-" in line]
    assert len(told) == len(found) == len(commands) > 0


def test_the_table_names_every_case_and_ends_with_the_tally(folder: Path) -> None:
    out = _checked(folder, "-f", "table").out
    assert all(f"{folder}/{name}" in out for name in CASES)
    assert out.splitlines()[-1].startswith("10 saker: ")


@pytest.mark.parametrize("form", FORMATS)
def test_the_exit_code_is_the_same_in_every_format_and_nothing_else_is_written(folder: Path, form: str) -> None:
    everything = _checked(folder, "--format", form)
    assert (everything.code, everything.err) == (3, "")
    assert everything.out.endswith("\n")
    assert "\r" not in everything.out
    assert check(str(folder / "b-for-sent.yaml"), "-f", form).code == 1
    assert check(str(folder / "a-klar.yaml"), "-f", form).code == 0


def test_quiet_keeps_a_ready_case_that_makes_the_run_end_with_1(tmp_path: Path) -> None:
    write_case(tmp_path)
    ran = check(str(tmp_path), "--quiet", "--fail-on", "assess")
    assert ran.code == 1
    assert "OF2019-stillingens-oppgaver må vurderes" in ran.out
    assert "sak.yaml" not in check(str(tmp_path), "--quiet").out


@pytest.mark.parametrize("form", FORMATS)
def test_quiet_leaves_out_only_cases_that_are_ready(folder: Path, form: str) -> None:
    loud, quiet = _checked(folder, "-f", form), _checked(folder, "-f", form, "--quiet")
    assert quiet.code == loud.code
    if form in {"text", "github"}:
        assert "a-klar.yaml" in loud.out
        assert "a-klar.yaml" not in quiet.out
        assert set(quiet.out.splitlines()) < set(loud.out.splitlines())
        assert all(name in quiet.out for name in CASES if name != "a-klar.yaml")
    else:
        assert quiet.out == loud.out


def test_the_list_of_schemes_and_an_edition_are_json_too() -> None:
    listed = tilskudd("schemes", "list", "--format", "json")
    assert listed.code == 0
    edition = next(one for one in listed.data["schemes"] if one["code"] == "OF2019")
    assert edition["years"] == {"first": 2019, "last": 2022}
    assert edition["application_deadline"] == "2019-03-22"
    shown = tilskudd("schemes", "show", "overdoseforebygging@2019", "--format", "json")
    assert shown.code == 0
    assert {group["id"] for group in shown.data["groups"]} == {"storby", "læringsnettverket", "nye"}
    assert all(item["citation"]["source"] for key in ("groups", "amounts", "requirements") for item in shown.data[key])
