"""A finding says what is wrong in plain words, once, and what to write where something is missing."""

from __future__ import annotations

import pytest

from tests.assessment.making import case_of
from tests.schemes.making import TEXTS, amount, deadline, edition, eligibility, fact, group, requirement
from tilskudd_cli.assessment.assess import Program
from tilskudd_cli.language.catalogue import LANGUAGES, text
from tilskudd_cli.schemes.edition import Edition
from tilskudd_cli.wording.entries import assessed_entry
from tilskudd_cli.wording.terms import spoken
from tilskudd_cli.writing.entries import Finding

_NBSP = "\u00a0"


def findings(rules: Edition, case: str, language: str = "nb") -> list[Finding]:
    content = f"kind: application\n{case}"
    assessment = Program(rules, "application", lambda: ()).assess(case_of(content, rules))
    return list(assessed_entry("sak.yaml", assessment, (), content, language, "").findings)


def message(rules: Edition, case: str, language: str = "nb") -> str:
    (only,) = findings(rules, case, language)
    return only.message.replace(_NBSP, " ")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nb", "For tekst må svaret være nei; i saken er det ja"),
        ("nn", "For ord må svaret vere nei; i saka er det ja"),
        ("en", "For words the answer must be no; in this case it is yes"),
    ],
)
def test_a_question_is_answered_not_required(language: str, said: str) -> None:
    when = requirement("{fact: facts.ny, equals: false}")
    rules = edition(facts=f"{{{fact('ny', 'yes_no')}}}", requirements=[when])
    assert message(rules, "facts: {ny: ja}\n", language) == said


@pytest.mark.parametrize(
    ("language", "wanted", "found"), [("nb", "«altinn»", "«e-post»"), ("en", "“altinn”", "“e-post”")]
)
def test_a_word_of_the_scheme_stands_in_quotation_marks(language: str, wanted: str, found: str) -> None:
    declared = f"{{måte: {{label: {TEXTS}, one_of: [altinn, e-post, brev]}}}}"
    rules = edition(facts=declared, requirements=[requirement("{fact: facts.måte, equals: altinn}")])
    said = message(rules, "facts: {måte: e-post}\n", language)
    assert wanted in said
    assert found in said


def test_one_allowed_word_is_not_told_as_several() -> None:
    rules = edition(requirements=[requirement("{applicant: [municipality]}")])
    said = message(rules, "applicant: {name: Kafeen, type: voluntary_organisation}\n")
    assert said == "Søkeren er frivillig organisasjon; kravet er kommune"


@pytest.mark.parametrize(
    ("roles", "said"), [("[rådmann]", "rådmann"), ("[rådmann, ordfører]", "rådmann eller ordfører")]
)
def test_whoever_may_sign_is_told_alike_for_one_and_for_several(roles: str, said: str) -> None:
    rules = edition(requirements=[requirement(f"{{signed_by: {roles}}}")])
    signed = "signature: {name: NN, role: prosjektleder, date: 2019-03-19}\n"
    assert message(rules, signed) == f"Søknaden har underskrift fra prosjektleder; den skal være fra {said}"


def test_years_on_a_list_are_told_in_rising_order() -> None:
    params = {"name": "Molde", "number": "1506", "edition": "2020", "elsewhere": ("2019", "2014", "2018")}
    assert text("nb", "result-not-listed-elsewhere", spoken(params, None, "nb")).endswith(" i 2014, 2018 og 2019")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_missing_is_told_with_what_to_write(language: str) -> None:
    rules = edition(deadlines=[deadline("{by_office: {nord: 2020-03-01}}")])
    for case, missing in (("received: 2020-03-01\n", "office"), ("office: nord\n", "received")):
        (only,) = findings(rules, case, language)
        assert (text(language, "ui-note-hint"), text(language, f"fact-{missing}.help")) in only.notes


def test_what_the_rule_asks_for_comes_before_general_advice() -> None:
    rules = edition(requirements=[requirement("{fact: requested, at_least: 5}", ask=TEXTS)])
    (only,) = findings(rules, "year: 2020\n")
    labels = dict(only.notes)
    assert labels["be om"] == "tekst"
    assert "råd" not in labels


def test_what_is_reckoned_cannot_be_filled_in() -> None:
    rules = edition(requirements=[requirement("{fact: grant_year, at_most: 4}")])
    (only,) = findings(rules, "requested: 5\n")
    assert "råd" not in dict(only.notes)


def test_why_the_group_is_unclear_is_said_once() -> None:
    rules = edition(groups=[group("storby", members="[0301 Oslo]")], eligibility=eligibility(), amounts=[amount("100")])
    told = findings(rules, "requested: 100\nreceived: 2020-02-01\nyear: 2020\n")
    assert [one.code for one in told] == ["SH2023-hvem"]


def test_a_rule_that_is_open_for_another_reason_is_still_told() -> None:
    rules = edition(
        groups=[group("storby", members="[0301 Oslo]")],
        eligibility=eligibility(),
        requirements=[requirement("{fact: requested, at_least: 5}")],
    )
    told = findings(rules, "received: 2020-02-01\nyear: 2020\n")
    assert {one.code for one in told} == {"SH2023-hvem", "SH2023-krav"}
