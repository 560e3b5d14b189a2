"""The guidance of 2019 as rule files says what the guidance says, written out here by hand.

What is recommended gives a remark, what “must” or “shall” be leaves its consequence open, and the conditions of law
decide.
"""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.test_rules import OFFICE, rule_file
from tilskudd_cli.assessment.assess import Assessment, Verdict
from tilskudd_cli.cases.kinds import KINDS
from tilskudd_cli.casework.checking import check_bytes
from tilskudd_cli.schemes.conditions import Judged
from tilskudd_cli.schemes.edition import Citation, Consequence, Edition, Heading, Requirement
from tilskudd_cli.schemes.requirements import requirements_of

SOURCES_TO_GATHER = [
    "dødelige-og-ikke-dødelige",
    "ambulanseutrykninger",
    "spesialisthelsetjeneste-og-politi",
    "brukermiljøer",
    "brukerplan",
]
AT_LEAST = ["mål", "aktører", "ansvar", "metoder", "dokumentasjon"]
CONDITIONS = ["formål", "samfunnsinteresse", "integritet", "personidentifikasjon"]
TOOLS = ["BrukerPlan", "Føre Var", "IS-24/8", "Hurtig Kartlegging og Handling (HKH)"]


def guidance() -> Edition:
    return rule_file("overdose-veiledning/2019.yaml").edition


def rules(kind: str) -> dict[str, Requirement]:
    return {each.id: each for each in requirements_of(guidance(), kind)}


def assessed(kind: str, text: str) -> Assessment:
    head = f'kind: {kind}\nscheme: overdose-veiledning\nedition: "2019"\nyear: 2020\n'
    assessment = check_bytes("sak.yaml", (head + text).encode(), OFFICE).assessment
    assert assessment is not None
    return assessment


def test_the_guidance_is_of_29_march_2019_and_has_no_end() -> None:
    edition = guidance()
    assert (edition.years.first, edition.years.last) == (2019, None)
    assert edition.sources["veiledning"].published == dt.date(2019, 3, 29)
    assert (edition.deadlines, edition.amounts, edition.groups) == ((), (), ())


def test_it_has_rules_for_mappings_action_plans_and_disclosures_alone() -> None:
    asked = {kind for kind in KINDS if requirements_of(guidance(), kind)}
    assert asked == {"mapping", "action_plan", "disclosure"}


# Local mapping


def test_a_mapping_starts_from_five_sources_and_none_of_them_is_a_duty() -> None:
    parts = [part for part in guidance().parts if part.kind == "mapping"]
    assert [part.id for part in parts] == SOURCES_TO_GATHER
    assert {part.otherwise for part in parts} == {Consequence.NOTE}


def test_the_tools_that_are_named_are_told() -> None:
    told = {each.by for each in guidance().statements if each.heading is Heading.OUTSIDE_SOURCE}
    assert told >= {*TOOLS, "Folkehelseinstituttet", "Dødsårsaksregisteret (DÅR)"}


def test_figures_with_a_full_stop_between_thousands_are_read_as_thousands() -> None:
    (figures,) = [each.text for each in guidance().statements if each.id == "brukerplan-i-tall"]
    assert all("267" in text and "23 206" in text and "23.206" not in text for text in figures)


@pytest.mark.parametrize(
    ("facts", "outcome", "verdict"),
    [
        ("{samler-fra-flere: ja, dispensasjon-gitt: 2020-01-07}", "met", Verdict.READY),
        ("{samler-fra-flere: ja}", "not_met", Verdict.TO_CORRECT),
        ("{samler-fra-flere: nei}", "not_applicable", Verdict.READY),
        ("{dispensasjon-gitt: 2020-01-07}", "to_assess", Verdict.TO_CORRECT),
    ],
)
def test_gathering_from_various_bodies_needs_a_dispensation(facts: str, outcome: str, verdict: Verdict) -> None:
    assessment = assessed("mapping", f"facts: {facts}\n")
    outcomes = {result.requirement.id: str(result.outcome) for result in assessment.results}
    assert outcomes["dispensasjon"] == outcome
    assert assessment.verdict is verdict


# Action plans


def test_an_action_plan_ought_to_hold_five_things_at_least() -> None:
    cited = [part for part in guidance().parts if part.kind == "action_plan"]
    assert [part.id for part in cited][:5] == AT_LEAST
    assert {part.otherwise for part in cited[:5]} == {Consequence.NOTE}
    assert {part.cite for part in cited[:5]} == {Citation("veiledning", "handlingsplaner")}


def test_what_must_be_without_a_consequence_is_told_apart_from_what_is_recommended() -> None:
    plan = rules("action_plan")
    open_ended = {rule.id for rule in plan.values() if rule.otherwise is Consequence.NOT_STATED}
    assert open_ended == {"forankring", "systematisk-innsats", "kommuneoverlegen-er-med"}
    assert {rule.otherwise for rule in plan.values() if rule.id not in open_ended} == {Consequence.NOTE}


@given(st.sets(st.sampled_from(AT_LEAST)))
def test_a_plan_is_never_sent_back_for_what_is_only_recommended(held: set[str]) -> None:
    contents = ", ".join(f"{part}: Tekst" for part in sorted(held))
    assessment = assessed("action_plan", f"contents: {{{contents}}}\n" if held else "")
    outcomes = {result.requirement.id: str(result.outcome) for result in assessment.results}
    assert {part for part in AT_LEAST if outcomes[part] == "met"} == held
    assert assessment.verdict is Verdict.READY


def test_organisation_is_for_a_person_to_judge() -> None:
    organised = [rule for rule in rules("action_plan").values() if rule.cite.section == "organisering"]
    assert len(organised) == 4
    assert all(isinstance(rule.when, Judged) and rule.guidance is not None for rule in organised)


# Dispensation from the duty of confidentiality


def test_there_are_four_conditions_each_with_a_justification() -> None:
    disclosure = rules("disclosure")
    assert list(disclosure) == [f"{word}-{each}" for word in ("begrunnelse", "vilkår") for each in CONDITIONS]
    assert {disclosure[f"vilkår-{each}"].otherwise for each in CONDITIONS} == {Consequence.REJECTED}
    assert {disclosure[f"begrunnelse-{each}"].otherwise for each in CONDITIONS} == {Consequence.MUST_BE_CORRECTED}


@given(st.lists(st.sampled_from(["met", "not_met"]), min_size=4, max_size=4))
def test_all_four_conditions_must_be_met(answers: list[str]) -> None:
    contents = ", ".join(f"begrunnelse-{each}: Tekst" for each in CONDITIONS)
    judged = "".join(
        f"  - {{rule: vilkår-{each}, outcome: {answer}, reason: Vurdert, by: saksbehandler, date: 2020-05-04}}\n"
        for each, answer in zip(CONDITIONS, answers, strict=True)
    )
    verdict = assessed("disclosure", f"contents: {{{contents}}}\njudgements:\n{judged}").verdict
    assert verdict is (Verdict.READY if set(answers) == {"met"} else Verdict.NOT_ELIGIBLE)


def test_who_gives_the_dispensation_is_told() -> None:
    (told,) = [each for each in guidance().statements if each.id == "gir-dispensasjon"]
    assert told.by == "Helsedirektoratet"
    assert all("Asker" in text for text in told.text)
