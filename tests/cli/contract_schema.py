"""The contract of `check --format json` as a JSON Schema: strict, so that a key nobody promised is found as well."""

from __future__ import annotations

from typing import Any

from jsonschema import Draft202012Validator

Schema = dict[str, Any]
_TEXT: Schema = {"type": "string"}
_SAID: Schema = {"type": "string", "minLength": 1}
_COUNT: Schema = {"type": "integer", "minimum": 0}
_PLACE: Schema = {"type": "integer", "minimum": 1}
_DATE: Schema = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
_OUTCOMES = ["met", "not_met", "to_assess", "not_applicable"]
VERDICTS = ["ready", "to_correct", "may_be_rejected", "not_eligible"]


def _object(required: Schema, optional: Schema | None = None) -> Schema:
    return {
        "type": "object",
        "properties": {**required, **(optional or {})},
        "required": [*required],
        "additionalProperties": False,
    }


def _or_null(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}


_CITATION = _object({"source": _SAID, "section": _SAID})
_STEP = _object(
    {
        "rule": _SAID,
        "text": _SAID,
        "amount": {"anyOf": [_COUNT, {"type": "string", "pattern": "^[0-9]+/[0-9]+$"}]},
        "citation": _CITATION,
    }
)
_JUDGEMENT = _object(
    {
        "rule": _SAID,
        "outcome": {"enum": _OUTCOMES},
        "reason": _TEXT,
        "by": _TEXT,
        "date": _DATE,
        "counts": {"type": "boolean"},
        "outcome_before": _or_null({"enum": _OUTCOMES}),
    }
)
_RESULT = _object(
    {
        "rule": _SAID,
        "code": _SAID,
        "outcome": {"enum": _OUTCOMES},
        "consequence": {"enum": ["rejected", "may_be_rejected", "must_be_corrected", "note", None]},
        "message": _SAID,
        "citation": _CITATION,
        "location": _or_null(_object({"line": _PLACE, "column": _PLACE, "path": _SAID})),
        "evidence": {"type": "object"},
    },
    {"reason": {"enum": ["missing_fact", "judgement", "not_stated", "wrong"]}, "judgement": _JUDGEMENT},
)
_APPLICANT: Schema = {
    "anyOf": [
        _object({"municipality": _SAID, "number": {"type": "string", "pattern": "^[0-9]{4}$"}}),
        _object({"name": _SAID}),
        _object({}),
    ]
}
CASE = _object(
    {
        "file": _TEXT,
        "kind": {"enum": ["application"]},
        "scheme": _SAID,
        "edition": _SAID,
        "rules_sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
        "applicant": _APPLICANT,
        "group": _or_null(_SAID),
        "verdict": {"enum": VERDICTS},
        "entitlement": _or_null(_COUNT),
        "entitlement_steps": {"type": "array", "items": _STEP},
        "results": {"type": "array", "items": _RESULT, "minItems": 1},
    },
    {"case": _SAID, "entitlement_reason": _SAID, "entitlement_at_most": _COUNT},
)
PROBLEM = _object(
    {
        "file": _TEXT,
        "code": {"type": "string", "pattern": "^[a-z0-9-]+$"},
        "severity": {"enum": ["error", "warning"]},
        "message": _SAID,
        "location": _or_null(_object({"line": _PLACE, "column": _PLACE})),
    },
    {"path": _SAID},
)
DOCUMENT = _object(
    {
        "schema_version": {"const": 1},
        "tool": _object({"name": {"const": "tilskudd"}, "version": _SAID}),
        "today": _DATE,
        "lang": {"enum": ["nb", "nn", "en"]},
        "cases": {"type": "array", "items": CASE},
        "problems": {"type": "array", "items": PROBLEM},
        "summary": _object(dict.fromkeys(["cases", *VERDICTS, "unreadable"], _COUNT)),
    }
)
LINE: Schema = {
    "anyOf": [
        {**CASE, "properties": {**CASE["properties"], "problems": {"type": "array", "items": PROBLEM, "minItems": 1}}},
        _object({"file": _TEXT, "problems": {"type": "array", "items": PROBLEM, "minItems": 1}}),
    ]
}
_DOCUMENT = Draft202012Validator(DOCUMENT)
_LINE = Draft202012Validator(LINE)


def assert_keeps_the_contract(document: Any) -> None:
    """The document is as promised, and its summary counts its own cases."""
    _assert_valid(_DOCUMENT, document)
    verdicts = [case["verdict"] for case in document["cases"]]
    summary = document["summary"]
    assert {word: summary[word] for word in VERDICTS} == {word: verdicts.count(word) for word in VERDICTS}
    assert summary["cases"] == len(verdicts) + summary["unreadable"]
    if summary["unreadable"]:
        assert any(problem["severity"] == "error" for problem in document["problems"])


def assert_is_a_promised_line(line: Any) -> None:
    """One line of `jsonl`."""
    _assert_valid(_LINE, line)


def _assert_valid(validator: Draft202012Validator, data: Any) -> None:
    wrong = [f"{error.json_path}: {error.message[:300]}" for error in validator.iter_errors(data)]
    assert wrong == []
