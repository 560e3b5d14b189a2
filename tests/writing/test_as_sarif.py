"""SARIF, held to the part of its 2.1.0 schema that we use, strictly: no property that is not listed here."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import unquote

import jsonschema
import pytest

from tests.writing.making import BROKEN, LATE, READY, TOO_LATE, UNREADABLE, case, written
from tilskudd_cli.writing.entries import Entry, Level


def _object(required: str, optional: str = "", /, **properties: object) -> dict[str, object]:
    """A closed JSON Schema object."""
    names = required.split()
    assert set(names) | set(optional.split()) == {name.rstrip("_").replace("S_", "$s") for name in properties}
    fixed = {name.rstrip("_").replace("S_", "$s"): schema for name, schema in properties.items()}
    return {"type": "object", "required": names, "properties": fixed, "additionalProperties": False}


TEXT = {"type": "string", "minLength": 1}
FROM_ONE = {"type": "integer", "minimum": 1}
MESSAGE = _object("text", text=TEXT)
REGION = _object("startLine", "startColumn endColumn", startLine=FROM_ONE, startColumn=FROM_ONE, endColumn=FROM_ONE)
PHYSICAL = _object(
    "artifactLocation",
    "region contextRegion",
    artifactLocation=_object("uri", uri={"type": "string", "pattern": r"^[!-~]+$"}),
    region=REGION,
    contextRegion=_object("startLine snippet", startLine=FROM_ONE, snippet=MESSAGE),
)
LOCATION = _object(
    "physicalLocation",
    "logicalLocations",
    physicalLocation=PHYSICAL,
    logicalLocations={"type": "array", "items": _object("fullyQualifiedName", fullyQualifiedName=TEXT)},
)
RESULT = _object(
    "ruleId level message locations partialFingerprints",
    ruleId=TEXT,
    level={"enum": ["error", "warning", "note"]},
    message=MESSAGE,
    locations={"type": "array", "minItems": 1, "items": LOCATION},
    partialFingerprints={"type": "object", "additionalProperties": TEXT, "minProperties": 1},
)
RULE = _object("id shortDescription", id=TEXT, shortDescription=MESSAGE)
DRIVER = _object(
    "name version rules", name=TEXT, version=TEXT, rules={"type": "array", "uniqueItems": True, "items": RULE}
)
RUN = _object(
    "columnKind language results tool",
    columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
    language={"type": "string", "pattern": "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$"},
    results={"type": "array", "items": RESULT},
    tool=_object("driver", driver=DRIVER),
)
LOG = _object("$schema version runs", S_chema=TEXT, version={"const": "2.1.0"}, runs={"type": "array", "items": RUN})


def sarif(*entries: Entry) -> Any:
    """The one run of the log, after it has been held to the schema and to what the schema cannot say."""
    log = json.loads(written("sarif", entries))
    jsonschema.validate(log, LOG, jsonschema.Draft202012Validator)
    [run] = log["runs"]
    ids = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert len(ids) == len(set(ids))
    assert {result["ruleId"] for result in run["results"]} == set(ids)
    return run


def test_a_run_without_files_is_a_valid_log() -> None:
    assert sarif()["results"] == []


def test_findings_are_results_and_codes_are_rules_once() -> None:
    again = TOO_LATE._replace(file="examples/later.yaml", findings=(LATE, LATE, BROKEN))
    run = sarif(READY, TOO_LATE, UNREADABLE, again)
    assert [result["ruleId"] for result in run["results"]] == [
        LATE.code, BROKEN.code, LATE.code, LATE.code, BROKEN.code,
    ]  # fmt: skip
    assert run["tool"]["driver"]["rules"] == [
        {"id": LATE.code, "shortDescription": {"text": "søknadsfrist (Utlysning 2019, Søknadsfrist)"}},
        {"id": BROKEN.code, "shortDescription": {"text": BROKEN.code}},
    ]


def test_a_code_that_is_cited_in_two_ways_is_one_rule() -> None:
    other = case("b.yaml", results=[{"code": LATE.code, "rule": "frist", "citation": {"source": "Utlysning 2020"}}])
    rules = sarif(TOO_LATE, TOO_LATE._replace(case=other))["tool"]["driver"]["rules"]
    assert [rule["shortDescription"]["text"] for rule in rules] == ["søknadsfrist (Utlysning 2019, Søknadsfrist)"]


def test_a_result_knows_its_place_in_characters() -> None:
    run = sarif(TOO_LATE)
    [location] = run["results"][0]["locations"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert location == {
        "physicalLocation": {
            "artifactLocation": {"uri": "examples/late.yaml"},
            "region": {"startLine": 7, "startColumn": 11, "endColumn": 21},
            "contextRegion": {"startLine": 7, "snippet": {"text": "received: 2019-03-24"}},
        },
        "logicalLocations": [{"fullyQualifiedName": "received"}],
    }


@pytest.mark.parametrize("level", list(Level))
def test_a_level_is_the_level_of_sarif(level: Level) -> None:
    [result] = sarif(TOO_LATE._replace(findings=(LATE._replace(level=level),)))["results"]
    assert result["level"] == level.value


@pytest.mark.parametrize(
    ("file", "uri"),
    [
        ("søknader/oslo 1.yaml", "s%C3%B8knader/oslo%201.yaml"),
        ("a:b.yaml", "a%3Ab.yaml"),
        ("50%#?.yaml", "50%25%23%3F.yaml"),
        ("/srv/a.yaml", "file:///srv/a.yaml"),
        ("//host/a.yaml", "file:///host/a.yaml"),
        ("-", "-"),
        ("", "./"),
    ],
)
def test_a_path_is_a_relative_address(file: str, uri: str) -> None:
    [result] = sarif(TOO_LATE._replace(file=file))["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri
    assert unquote(uri).removeprefix("file://").lstrip("./") == file.lstrip("/")


def _fingerprints(entry: Entry) -> list[str]:
    return [result["partialFingerprints"]["tilskuddFinding/v1"] for result in sarif(entry)["results"]]


def test_a_fingerprint_stays_when_lines_move_and_texts_change_language() -> None:
    moved = LATE._replace(line=70, column=1, message="The application came late", source_line="", status="not met")
    assert _fingerprints(TOO_LATE) == _fingerprints(TOO_LATE._replace(findings=(moved,)))


def test_a_fingerprint_tells_findings_apart() -> None:
    findings = (LATE, LATE, LATE._replace(path="signature.date"), BROKEN)
    here = _fingerprints(TOO_LATE._replace(findings=findings))
    there = _fingerprints(TOO_LATE._replace(file="b.yaml", findings=findings))
    assert len({*here, *there}) == 8


def test_a_very_long_source_line_is_left_out() -> None:
    [result] = sarif(TOO_LATE._replace(findings=(LATE._replace(source_line="x" * 100_000),)))["results"]
    assert "contextRegion" not in result["locations"][0]["physicalLocation"]


def test_a_case_whose_results_cite_nothing_still_has_named_rules() -> None:
    bare = case("a", results=[{"code": LATE.code, "rule": "søknadsfrist", "citation": None}])
    [rule] = sarif(TOO_LATE._replace(case=bare))["tool"]["driver"]["rules"]
    assert rule["shortDescription"] == {"text": "søknadsfrist"}
