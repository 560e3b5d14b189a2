"""Conditions about people: who has signed, what kind of applicant it is, and which group it belongs to."""

from __future__ import annotations

from typing import Any

import pytest

from tests.assessment.making import against
from tests.schemes.making import eligibility, group
from tilskudd_cli.assessment.shortfall import Shortfall, Why
from tilskudd_cli.assessment.signatures import fold_role


def why(when: str, case: str) -> tuple[str, str, dict[str, object]]:
    """The text, the place and the parameters of what is wrong or open."""
    shortfall = against(when, case).why()
    return shortfall.key, shortfall.path, dict(shortfall.params)


SIGNED = "{signed_by: [rådmann, Kommunedirektør], delegated: true}"


@pytest.mark.parametrize(
    ("signature", "outcome", "key", "path"),
    [
        ("{role: rådmann}", "met", "", ""),
        ("{role: RÅDMANNEN}", "met", "", ""),
        ("{role: kommunedirektør}", "met", "", ""),
        ("{role: ordfører}", "not_met", "result-wrong-signatory-delegation", "signature.role"),
        ("{role: ordfører, delegated_by: rådmannen}", "met", "", ""),
        ("{role: ordfører, delegated_by: rektor}", "not_met", "result-wrong-delegation", "signature.delegated_by"),
        ("{name: En}", "to_assess", "result-missing-fact", "signature.role"),
        ("{date: 2020-01-01}", "to_assess", "result-missing-fact", "signature.role"),
        ("{delegated_by: rådmann}", "not_met", "result-unsigned", "signature"),
        ("{}", "not_met", "result-unsigned", "signature"),
    ],
)
def test_who_has_signed(signature: str, outcome: str, key: str, path: str) -> None:
    found = against(SIGNED, f"signature: {signature}")
    assert found.outcome() == outcome
    if outcome != "met":
        assert (found.why().key, found.why().path) == (key, path)


def test_a_delegation_that_the_rules_do_not_know_does_not_count() -> None:
    found = against("{signed_by: [rådmann]}", "signature: {role: ordfører, delegated_by: rådmann}")
    assert found.outcome() == "not_met"
    assert found.why() == Shortfall(
        Why.WRONG, "result-wrong-signatory", "signature.role", {"role": "ordfører", "roles": ("rådmann",)}
    )


def test_a_wrong_signature_says_who_and_who_it_should_have_been() -> None:
    roles = ("rådmann", "Kommunedirektør")
    assert why(SIGNED, "year: 2020")[2] == {"roles": roles}
    assert why(SIGNED, "signature: {role: Rektor}")[2] == {"role": "Rektor", "roles": roles}
    assert why(SIGNED, "signature: {role: x, delegated_by: Rektor}")[2] == {"role": "Rektor", "roles": roles}


@pytest.mark.parametrize(
    ("role", "folded"),
    [
        ("Rådmannen", "rådmann"),
        ("  konstituert   rådmann ", "konstituert rådmann"),
        ("departementet", "departement"),
        ("lederen", "leder"),
        ("styret", "styret"),
        ("prest", "prest"),
        ("enhet", "enhet"),
    ],
)
def test_roles_are_compared_without_case_spaces_and_the_definite_ending(role: str, folded: str) -> None:
    assert fold_role(role) == folded


@pytest.mark.parametrize(
    ("applicant", "outcome"),
    [
        ("{type: company}", "met"),
        ("{type: foundation}", "not_met"),
        ("{municipality: Oslo}", "met"),
        ("{number: 0301}", "met"),
        ("{name: Hagelaget}", "to_assess"),
        ("{municipality: Oslo, type: foundation}", "not_met"),
    ],
)
def test_the_type_of_applicant(applicant: str, outcome: str) -> None:
    assert against("{applicant: [municipality, company]}", f"applicant: {applicant}").outcome() == outcome


def test_the_wrong_type_of_applicant_is_named() -> None:
    assert why("{applicant: [company]}", "applicant: {type: person}") == (
        "result-applicant-type",
        "applicant",
        {"type": "person", "types": ("company",)},
    )
    assert why("{applicant: [company]}", "applicant: {name: x}") == (
        "result-missing-fact",
        "applicant.type",
        {"fact": "applicant.type"},
    )


GROUPS: dict[str, Any] = {
    "groups": [group("storby", members="[0301 Oslo]"), group("andre", members="[1103 Stavanger, 0602 Drammen]")],
    "eligibility": eligibility(),
}


@pytest.mark.parametrize(
    ("when", "name", "outcome"),
    [
        ("{group: storby}", "Oslo", "met"),
        ("{group: storby}", "Stavanger", "not_met"),
        ("{group: [storby, andre]}", "Stavanger", "met"),
        ("{group: any}", "Stavanger", "met"),
        ("{group: any}", "Bodø", "not_met"),
        ("{group: storby}", "Bodø", "not_met"),
    ],
)
def test_the_group_of_the_applicant(when: str, name: str, outcome: str) -> None:
    assert against(when, f"applicant: {{municipality: {name}}}\nreceived: 2019-03-20", **GROUPS).outcome() == outcome


def test_another_group_is_named_and_an_unknown_applicant_is_asked_for() -> None:
    found = against("{group: storby}", "applicant: {municipality: Stavanger}\nreceived: 2019-03-20", **GROUPS).why()
    assert found == Shortfall(Why.WRONG, "result-other-group", "applicant", {"group": "andre", "groups": ("storby",)})
    assert against("{group: storby}", "year: 2020", **GROUPS).why().path == "applicant.municipality"


def test_membership_that_is_undecided_is_to_be_assessed() -> None:
    listed = {"groups": [group("nett", members="[0231 Skedsmo]")], "eligibility": eligibility()}
    found = against("{group: nett}", "applicant: {municipality: Lillestrøm}\nreceived: 2020-03-20", **listed)
    assert (found.outcome(), found.why().key) == ("to_assess", "result-successor-of-listed")
