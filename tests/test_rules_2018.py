"""The 2018 edition of `overdoseforebygging` says what was read of the call: lists, the sum and the reserve list.

That the lists have the right length, and what was not seen, is held by `test_rules`.
"""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.test_rules import OFFICE, overdose
from tilskudd_cli.assessment.assess import Assessment
from tilskudd_cli.casework.checking import check_bytes
from tilskudd_cli.municipalities.register import Municipality, load
from tilskudd_cli.schemes.conditions import Judged
from tilskudd_cli.schemes.edition import Citation, Consequence, Heading, RightOfAppeal
from tilskudd_cli.schemes.requirements import requirements_of

PILOTS = {
    "0301": "Oslo", "1201": "Bergen", "5001": "Trondheim", "1103": "Stavanger", "0602": "Drammen", "0220": "Asker",
    "0805": "Porsgrunn", "0906": "Arendal", "0106": "Fredrikstad",
}  # fmt: skip
COMPANIONS = {"0704": "Tønsberg", "1804": "Bodø", "1902": "Tromsø"}
DEVELOPMENT = {
    "0101": "Halden", "0105": "Sarpsborg", "0231": "Skedsmo", "0230": "Lørenskog", "0219": "Bærum", "0626": "Lier",
    "0624": "Øvre Eiker", "0625": "Nedre Eiker", "0712": "Larvik", "0806": "Skien", "1001": "Kristiansand",
    "1102": "Sandnes", "1106": "Haugesund", "1247": "Askøy", "1246": "Fjell", "5004": "Steinkjer",
    "1505": "Kristiansund", "0623": "Modum",
}  # fmt: skip
LISTED = {**PILOTS, **COMPANIONS, **DEVELOPMENT}
COMPETENCE = 100_000
DAY = dt.date(2018, 3, 1)


@pytest.mark.parametrize(
    ("group", "members"),
    [("pilotkommuner", PILOTS), ("kameratkommuner", COMPANIONS), ("utviklingskommuner", DEVELOPMENT)],
)
def test_the_lists_of_2018_have_exactly_the_announced_members(group: str, members: dict[str, str]) -> None:
    (found,) = [each for each in overdose("2018").groups if each.id == group]
    assert {member.number: member.name for member in found.members} == members


def test_there_are_30_in_the_network_as_the_evaluation_counts() -> None:
    assert len(LISTED) == 30
    (said,) = [each for each in overdose("2018").statements if each.id == "hvem-utviklingskommunene-er"]
    assert all("30" in text for text in said.text)


def test_the_one_criterion_that_was_read_is_a_part_of_the_pilots_report() -> None:
    (part,) = overdose("2018").parts
    assert (part.id, part.kind, part.applies_to) == ("lokal-handlingsplan", "report", ("pilotkommuner",))
    assert part.otherwise is Consequence.NOT_STATED
    assert part.cite == Citation("utlysning", "kriterier-for-måloppnåelse")


def test_no_frame_and_no_right_of_appeal_was_read() -> None:
    edition = overdose("2018")
    assert edition.frames == ()
    assert edition.appeal is not None
    assert edition.appeal.right is RightOfAppeal.NOT_STATED


def test_a_development_municipality_is_mentored_by_a_pilot() -> None:
    edition = overdose("2018")
    (rule,) = [each for each in edition.requirements if each.id == "vil-sette-i-gang-tiltak"]
    assert isinstance(rule.when, Judged)
    assert rule.applies_to == ("utviklingskommuner",)
    (mentors,) = [each for each in edition.statements if each.id == "fadderrollen"]
    assert mentors.applies_to == ("pilotkommuner",)


def test_horten_is_invited_and_on_no_list() -> None:
    invited = [each for each in overdose("2018").statements if each.heading is Heading.INVITED]
    assert [each.id for each in invited] == ["horten-blir-invitert"]
    assert "Horten" not in LISTED.values()


def test_every_requirement_of_a_report_has_an_example() -> None:
    edition = overdose("2018")
    shown = {rule for example in edition.examples if example.kind == "report" for rule in example.expect.results}
    assert shown == {requirement.id for requirement in requirements_of(edition, "report")}


# Whoever applies, for however much


def assessed(number: str, requested: int) -> Assessment:
    text = (
        f"kind: application\nscheme: overdoseforebygging\nedition: 2018\napplicant: {{number: '{number}'}}\n"
        f"received: {DAY}\nyear: 2018\nrequested: {requested}\n"
    )
    assessment = check_bytes("sak.yaml", text.encode(), OFFICE).assessment
    assert assessment is not None
    return assessment


def outcome_of(assessment: Assessment, rule: str) -> str:
    return next(str(result.outcome) for result in assessment.results if result.requirement.id == rule)


@given(st.sampled_from(load().on(DAY)))
def test_in_2018_the_listed_may_apply_and_all_others_wait(municipality: Municipality) -> None:
    assessment = assessed(municipality.number, COMPETENCE)
    is_listed = municipality.number in LISTED
    assert outcome_of(assessment, "hvem-kan-søke") == ("met" if is_listed else "to_assess")
    assert outcome_of(assessment, "overdosebelastet") == ("not_applicable" if is_listed else "to_assess")


@given(st.sampled_from(sorted({**COMPANIONS, **DEVELOPMENT})), st.integers(0, 300_000))
def test_companions_and_development_municipalities_are_within_100_000_kroner(number: str, requested: int) -> None:
    assessment = assessed(number, requested)
    assert assessment.entitlement.kroner == COMPETENCE
    assert outcome_of(assessment, "kompetanse") == ("met" if requested <= COMPETENCE else "not_met")


@given(st.sampled_from(sorted(PILOTS)), st.integers(0, 3_000_000))
def test_what_a_pilot_gets_is_never_guessed(number: str, requested: int) -> None:
    assessment = assessed(number, requested)
    assert assessment.entitlement.kroner is None
    assert outcome_of(assessment, "stilling") == "to_assess"
