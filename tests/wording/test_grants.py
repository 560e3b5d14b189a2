"""The headline of each kind of case: what is given, granted and left, and a verdict that reads well."""

from __future__ import annotations

from typing import Any

import pytest

from tests.assessment.making import Assessed, case_of
from tests.schemes.making import amount, edition, eligibility, group, requirement
from tilskudd_cli.assessment.assess import Program
from tilskudd_cli.cases.kinds import KINDS
from tilskudd_cli.language.catalogue import LANGUAGES, text
from tilskudd_cli.wording.case_data import case_data
from tilskudd_cli.wording.entries import headline
from tilskudd_cli.wording.explanations import explain_case
from tilskudd_cli.wording.grants import unspent
from tilskudd_cli.wording.terms import verdict_text

_NBSP = "\u00a0"
RULES: dict[str, Any] = {
    "groups": [group("storby", members="[0301 Oslo]")],
    "eligibility": eligibility(),
    "amounts": [amount("100")],
    "requirements": [requirement("{present: office}", f"krav-{i}", kind=kind) for i, kind in enumerate(KINDS)],
}


def assessed(kind: str, case: str) -> Assessed:
    rules = edition(**RULES)
    return Assessed(Program(rules, kind, lambda: ()).assess(case_of(f"kind: {kind}\n{case}", rules, kind)))


def said(kind: str, case: str, language: str = "nb") -> str:
    return headline(assessed(kind, case).assessment, language).replace(_NBSP, " ")


OSLO = "applicant: {municipality: Oslo}\noffice: nord\nyear: 2020\n"


@pytest.mark.parametrize(
    ("facts", "left"),
    [
        ({"grant.paid": 100, "grant.carried_in": 20, "use.spent": 90}, 30),
        ({"grant.paid": 100, "grant.carried_in": 0, "use.spent": 110}, -10),
        ({"grant.paid": 100, "grant.carried_in": 0, "use.spent": 90, "use.carried_over": 0, "use.to_repay": 0}, 10),
        ({"use.carried_over": 4, "use.to_repay": 6}, 10),
        ({"grant.paid": 100, "use.spent": 90}, None),
        ({"use.to_repay": 6}, None),
        ({}, None),
    ],
)
def test_what_is_left_is_reckoned_or_as_the_report_says_and_else_unknown(
    facts: dict[str, int], left: int | None
) -> None:
    assert unspent(facts) == left


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        ("", "klar"),
        ("grant: {granted: 750 000}", "klar, 750 000 kr innvilget"),
        (
            "grant: {granted: 750 000, paid: 750 000, carried_in: 0}\nuse: {spent: 735 000}",
            "klar, 750 000 kr innvilget, 15 000 kr ubrukt",
        ),
        ("use: {carried_over: 0, to_repay: 0}", "klar, alt er brukt"),
        ("grant: {paid: 5, carried_in: 0}\nuse: {spent: 7}", "klar, 2 kr mer brukt enn det var"),
    ],
)
def test_a_report_tells_what_was_granted_and_what_is_left_and_no_entitlement(case: str, expected: str) -> None:
    assert said("report", f"{OSLO}{case}") == expected


def test_an_application_tells_what_the_rules_give() -> None:
    assert said("application", f"{OSLO}requested: 100") == "klar, 100 kr"


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "application"])
def test_what_the_rules_give_is_a_matter_of_applications(kind: str) -> None:
    found = assessed(kind, OSLO)
    data = case_data("x.yaml", found.assessment, "", "en")
    assert (data["entitlement"], data["entitlement_steps"]) == (None, [])
    assert data["entitlement_reason"] == "Amounts are worked out for applications only"
    assert not any("100" in line for line in explain_case("x.yaml", found.assessment, "nb"))
    assert found.verdict == "ready"


def test_explaining_a_report_tells_the_grant_and_no_open_amount() -> None:
    lines = [*explain_case("x.yaml", assessed("report", f"{OSLO}grant: {{granted: 5}}").assessment, "nb")]
    assert [line.replace(_NBSP, " ") for line in lines[-3:]] == ["5 kr innvilget", "", "Konklusjon: klar"]
    plan = [*explain_case("x.yaml", assessed("action_plan", OSLO).assessment, "nb")]
    assert not any("åpent" in line for line in (*lines, *plan))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_what_is_no_application_is_not_refused_a_grant(kind: str, language: str) -> None:
    found = said(kind, "applicant: {municipality: Bergen}\noffice: nord\nyear: 2020", language)
    refused = text(language, "term-verdict-not_eligible")
    assert (found == refused) == (kind == "application")
    assert found == verdict_text("not_eligible", kind, language)
    assert verdict_text("ready", kind, language) == text(language, "term-verdict-ready")


def test_a_verdict_reads_well_with_its_kind() -> None:
    said_of = {kind: verdict_text("not_eligible", kind, "nb") for kind in KINDS}
    assert said_of["report"] == said_of["mapping"] == said_of["action_plan"] == "kan ikke godkjennes"
    assert said_of["disclosure"] == "kan ikke etterkommes"
    assert said_of["response"] == "kan ikke tas i betraktning"
