"""Conditions about what forms and lists hold: fields filled in twice, answers that are too long, who has declared."""

from __future__ import annotations

import pytest

from tests.assessment.making import Assessed, case_of, reported
from tests.schemes.making import edition, requirement
from tilskudd_cli.assessment.assess import Program
from tilskudd_cli.assessment.shortfall import Shortfall, Why

ONCE, SHORT = "{unique: answers, by: field}", "{text: answers, at_most_characters: 5}"


def answered(when: str, answers: str) -> Assessed:
    """A consultation response held against one condition."""
    rules = edition(requirements=[requirement(when, kind="response")])
    return Assessed(Program(rules, "response", lambda: ()).assess(case_of(answers, rules, "response")))


@pytest.mark.parametrize(
    ("answers", "outcome"),
    [
        ("answers: [{field: A, text: ja}, {field: B, text: ja}]", "met"),
        ("answers: []", "met"),
        ("answers: [{field: A, text: ja}, {field: ' a', text: nei}]", "not_met"),
        ("office: nord", "to_assess"),
    ],
)
def test_each_field_is_answered_once(answers: str, outcome: str) -> None:
    assert answered(ONCE, answers).outcome() == outcome


def test_what_stands_twice_is_told_with_both_places() -> None:
    found = answered(ONCE, "answers: [{field: A, text: ja}, {field: B, text: ja}, {field: a, text: nei}]").why()
    params = {"number": 1, "again": 3, "stated": "a"}
    assert found == Shortfall(Why.WRONG, "result-item-twice", "answers[2]", params)


@pytest.mark.parametrize(
    ("answers", "outcome"),
    [
        ("answers: [{field: A, text: ab cd}, {field: et langt felt, text: ja}]", "met"),
        ("answers: [{field: A, text: ja}, {field: B, text: ab cde}]", "not_met"),
        ("answers: []", "met"),
        ("office: nord", "to_assess"),
    ],
)
def test_the_length_of_each_answer_is_counted_and_its_field_is_not(answers: str, outcome: str) -> None:
    assert answered(SHORT, answers).outcome() == outcome


def test_an_answer_that_is_too_long_is_told_with_its_place() -> None:
    found = answered(SHORT, "answers: [{field: A, text: ja}, {field: B, text: abcdefg}]").why()
    params = {"fact": "answers[1]", "length": 7, "limit": 5, "over": 2, "stated": "B"}
    assert found == Shortfall(Why.WRONG, "result-answer-too-long", "answers[1]", params)
    assert answered("{text: attachments, at_most_characters: 3}", "attachments: [abc, abcd]").why().path == (
        "attachments[1]"
    )


DECLARED = "{signed_by: [økonomiansvarlig], delegated: true, section: self_declaration}"


@pytest.mark.parametrize(
    ("case", "outcome", "key"),
    [
        ("self_declaration: {role: Økonomiansvarlig}", "met", ""),
        ("self_declaration: {role: rådgiver, delegated_by: økonomiansvarlig}", "met", ""),
        ("self_declaration: {role: rådgiver}", "not_met", "result-wrong-signatory-delegation"),
        ("self_declaration: {name: En}", "to_assess", "result-missing-fact"),
        ("signature: {role: økonomiansvarlig}", "not_met", "result-undeclared"),
    ],
)
def test_a_self_declaration_is_not_the_signature(case: str, outcome: str, key: str) -> None:
    found = reported(DECLARED, case)
    assert found.outcome() == outcome
    if key:
        assert found.why().key == key
        assert found.why().path.startswith("self_declaration")
