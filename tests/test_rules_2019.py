"""The 2019 edition of `overdoseforebygging` says what the call says: lists, kroner and dates, written out here by hand.

Its own worked examples stand on both sides of every threshold, list, step and date.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.test_rules import OFFICE, overdose
from tilskudd_cli.assessment.assess import Assessment
from tilskudd_cli.casework.checking import check_bytes
from tilskudd_cli.municipalities.register import Municipality, load
from tilskudd_cli.reading.nodes import Node, Scalar, find
from tilskudd_cli.schemes.amounts import ByYear, Fixed
from tilskudd_cli.schemes.conditions import SignedBy
from tilskudd_cli.schemes.dates import OnDate
from tilskudd_cli.schemes.edition import Citation, Consequence, Heading
from tilskudd_cli.schemes.requirements import requirements_of

STORBY = {"0301": "Oslo", "1201": "Bergen"}
LEARNING_NETWORK = {
    "5001": "Trondheim", "1103": "Stavanger", "0602": "Drammen", "0220": "Asker", "0805": "Porsgrunn",
    "0906": "Arendal", "0106": "Fredrikstad", "0704": "Tønsberg", "1804": "Bodø", "1902": "Tromsø",
    "0101": "Halden", "0105": "Sarpsborg", "0231": "Skedsmo", "0230": "Lørenskog", "0219": "Bærum",
    "0626": "Lier", "0624": "Øvre Eiker", "0625": "Nedre Eiker", "0712": "Larvik", "0806": "Skien",
    "1001": "Kristiansand", "1102": "Sandnes", "1106": "Haugesund", "1247": "Askøy", "1246": "Fjell",
    "5004": "Steinkjer",
}  # fmt: skip
NEW = {
    "0235": "Ullensaker", "0403": "Hamar", "0501": "Lillehammer", "0710": "Sandefjord", "1504": "Ålesund",
    "1833": "Rana",
}  # fmt: skip
LADDER = {2019: 750_000, 2020: 750_000, 2021: 500_000, 2022: 250_000}
COMPETENCE = 100_000
DEADLINE = dt.date(2019, 3, 22)


@pytest.mark.parametrize(
    ("group", "members"), [("storby", STORBY), ("læringsnettverket", LEARNING_NETWORK), ("nye", NEW)]
)
def test_the_lists_of_2019_have_exactly_the_announced_members(group: str, members: dict[str, str]) -> None:
    (found,) = [each for each in overdose("2019").groups if each.id == group]
    assert {member.number: member.name for member in found.members} == members
    assert len(found.members) == len(members)


def test_the_lists_of_2019_are_2_and_26_and_6_long() -> None:
    assert [len(group.members) for group in overdose("2019").groups] == [2, 26, 6]


@pytest.mark.parametrize("edition", ["2018", "2019"])
def test_the_misspelt_municipality_is_known_and_the_reason_told(edition: str) -> None:
    ((alias,),) = [group.aliases for group in overdose(edition).groups if group.aliases]
    assert (alias.written, alias.means.number, alias.means.name) == ("Øver Eiker", "0624", "Øvre Eiker")
    assert alias.note is not None


def test_the_ladder_gives_a_city_2_250_000_kroner_over_four_years() -> None:
    (amount,) = [rule.amount for rule in overdose("2019").amounts if rule.id == "stilling"]
    assert isinstance(amount, ByYear)
    steps = {year: step.kroner for year, step in amount.steps.items() if isinstance(step, Fixed)}
    assert steps == LADDER
    assert sum(steps.values()) == 2_250_000


def test_the_others_get_at_most_100_000_kroner() -> None:
    (rule,) = [rule for rule in overdose("2019").amounts if rule.id == "kompetanse"]
    assert rule.amount == Fixed(COMPETENCE)
    assert set(rule.applies_to) == {"læringsnettverket", "nye"}


def test_the_dates_of_2019_are_the_announced_ones() -> None:
    application, report = overdose("2019").deadlines
    assert (application.id, application.when, application.for_years) == ("søknadsfrist", OnDate(DEADLINE), (2019,))
    assert (report.id, report.when, report.for_years) == ("rapporteringsfrist", OnDate(dt.date(2020, 4, 1)), (2019,))
    assert (application.late, report.late) == (Consequence.MAY_BE_REJECTED, Consequence.NOT_STATED)


def test_a_late_application_may_be_rejected_by_the_section_on_procedure() -> None:
    (late,) = [each for each in requirements_of(overdose("2019"), "application") if each.id == "søknadsfrist"]
    assert late.otherwise_cite == Citation("utlysning", "søknadsbehandling")


def test_the_four_parts_of_an_application_are_all_asked_for() -> None:
    parts = [part for part in overdose("2019").parts if part.kind == "application"]
    assert [part.id for part in parts] == ["goals", "project", "budget", "controls"]
    assert {part.otherwise for part in parts} == {Consequence.MUST_BE_CORRECTED}
    assert [part.id for part in parts if part.guidance is None] == []


def test_the_odd_publishing_date_is_told() -> None:
    source = overdose("2019").sources["utlysning"]
    assert source.published == dt.date(2019, 3, 4)
    assert source.note is not None
    assert all("04.03..03.2019" in text for text in source.note)


@pytest.mark.parametrize(
    ("heading", "number"),
    [
        (Heading.OUTSIDE_SOURCE, 3),
        (Heading.TARGET_GROUP, 2),
        (Heading.RESERVATION, 1),
        (Heading.FOLLOW_UP, 1),
    ],
)
def test_each_thing_the_call_says_is_a_statement_of_its_own(heading: Heading, number: int) -> None:
    assert len([each for each in overdose("2019").statements if each.heading is heading]) == number


@pytest.mark.parametrize(
    ("groups", "criteria"),
    [
        (("storby",), ["lokal-handlingsplan", "hjelp-til-nabokommuner", "særskilt-ansvarsområde"]),
        (("læringsnettverket", "nye"), ["kartlegging", "kompetansehevende-tiltak", "tiltak-for-utsatte"]),
    ],
)
def test_a_report_answers_the_three_goal_criteria_of_its_group(groups: tuple[str, ...], criteria: list[str]) -> None:
    found = [part for part in overdose("2019").parts if part.kind == "report" and part.applies_to == groups]
    assert [part.id for part in found] == criteria
    assert {part.cite.section for part in found} == {"kriterier-for-måloppnåelse"}


def test_no_signature_is_asked_for_on_a_report() -> None:
    signed = [each for each in requirements_of(overdose("2019"), "report") if isinstance(each.when, SignedBy)]
    assert signed == []


def test_the_directorate_recommends_approves_and_decides() -> None:
    by = {each.id: each.by for each in overdose("2019").statements if each.heading is Heading.PROCESS}
    assert [by[step] for step in ("innstilling", "godkjenning", "vedtak")] == ["Helsedirektoratet"] * 3


def test_what_the_call_leaves_open_is_said_for_every_question_a_caseworker_asks() -> None:
    left_open = {each.id for each in overdose("2019").statements if each.heading is Heading.NOT_STATED}
    assert left_open >= {
        "klagerett",
        "ramme-og-fordeling",
        "rapportens-innhold",
        "ubrukte-midler",
        "sammenslåtte-kommuner",
    }


# Both sides of every threshold, list, step and date have a worked example


def examples_2019() -> list[tuple[dict[str, str], dict[str, str]]]:
    """Each worked example of 2019: the words its case states, by path, and the outcomes it expects."""
    found = []
    for example in overdose("2019").examples:
        paths = ("applicant.municipality", "received", "year", "requested", "position.share")
        stated = {path: find(example.case, path) for path in paths}
        found.append((_words(stated), dict(example.expect.results)))
    return found


def _words(stated: Mapping[str, Node | None]) -> dict[str, str]:
    return {path: node.text.replace(" ", "") for path, node in stated.items() if isinstance(node, Scalar)}


def has_example(rule: str, outcome: str, **stated: str) -> bool:
    wanted = {path.replace("__", "."): text for path, text in stated.items()}
    return any(results.get(rule) == outcome and wanted.items() <= words.items() for words, results in examples_2019())


@pytest.mark.parametrize(
    ("rule", "stated", "met", "not_met"),
    [
        *[("stilling", {"year": str(year)}, str(step), str(step + 1)) for year, step in LADDER.items()],
        ("kompetanse", {"applicant__municipality": "Trondheim"}, "100000", "100001"),
    ],
)
def test_each_sum_has_an_example_that_asks_for_it_and_one_that_asks_for_a_krone_more(
    rule: str, stated: dict[str, str], met: str, not_met: str
) -> None:
    assert has_example(rule, "met", requested=met, **stated)
    assert has_example(rule, "not_met", requested=not_met, **stated)


def test_the_sum_for_new_municipalities_has_an_example_on_both_sides() -> None:
    assert has_example("kompetanse", "met", applicant__municipality="Hamar", requested="100000")
    assert has_example("kompetanse", "not_met", applicant__municipality="Rana", requested="100001")


def test_the_deadline_the_position_and_the_lists_have_examples_on_both_sides() -> None:
    assert has_example("søknadsfrist", "met", received="2019-03-22")
    assert has_example("søknadsfrist", "not_met", received="2019-03-23")
    assert has_example("stilling-100", "met", position__share="100%")
    assert has_example("stilling-100", "not_met", position__share="99%")
    assert has_example("hvem-kan-søke", "met", applicant__municipality="Kristiansand")
    assert has_example("hvem-kan-søke", "not_met", applicant__municipality="Kristiansund")
    assert has_example("hvem-kan-søke", "met", applicant__municipality="ØverEiker")
    assert has_example("hvem-kan-søke", "to_assess", applicant__municipality="Lillestrøm")


@pytest.mark.parametrize("year", ["2021", "2022"])
def test_own_funding_has_examples_with_and_without(year: str) -> None:
    assert has_example("egenfinansiering", "met", year=year)
    assert has_example("egenfinansiering", "not_met", year=year)


@pytest.mark.parametrize("kind", ["application", "report"])
def test_every_requirement_has_an_example_of_being_met_and_one_of_something_else(kind: str) -> None:
    outcomes = [dict(example.expect.results) for example in overdose("2019").examples if example.kind == kind]
    for requirement in requirements_of(overdose("2019"), kind):
        shown = {results[requirement.id] for results in outcomes if requirement.id in results}
        assert "met" in shown, requirement.id
        assert shown & {"not_met", "to_assess"}, requirement.id


@pytest.mark.parametrize("year", ["2018", "2023"])
def test_the_years_on_both_sides_of_the_edition_have_an_example(year: str) -> None:
    problems = {
        find(example.case, "year").text: example.expect.problem  # type: ignore[union-attr]  # every such case has a year
        for example in overdose("2019").examples
        if example.expect.problem is not None
    }
    assert problems[year] == "case-year-not-covered"


# Whatever is asked for, whenever it comes in


def assessed(municipality: str, year: int, requested: int, received: dt.date = DEADLINE) -> Assessment:
    text = (
        "kind: application\nscheme: overdoseforebygging\nedition: 2019\n"
        f"applicant: {{municipality: {municipality}}}\nreceived: {received}\nyear: {year}\nrequested: {requested}\n"
    )
    assessment = check_bytes("sak.yaml", text.encode(), OFFICE).assessment
    assert assessment is not None
    return assessment


def outcome_of(assessment: Assessment, rule: str) -> str:
    return next(str(result.outcome) for result in assessment.results if result.requirement.id == rule)


@given(st.sampled_from(sorted(STORBY.values())), st.sampled_from(sorted(LADDER)), st.integers(0, 2_000_000))
def test_a_city_is_within_the_ladder_exactly_when_it_asks_for_no_more_than_the_year_gives(
    city: str, year: int, requested: int
) -> None:
    assessment = assessed(city, year, requested)
    assert assessment.entitlement.kroner == LADDER[year]
    assert outcome_of(assessment, "stilling") == ("met" if requested <= LADDER[year] else "not_met")


@given(
    st.sampled_from(sorted([*LEARNING_NETWORK.values(), *NEW.values()])),
    st.sampled_from(sorted(LADDER)),
    st.integers(0, 300_000),
)
def test_all_others_are_within_100_000_kroner_in_every_year(municipality: str, year: int, requested: int) -> None:
    assessment = assessed(municipality, year, requested)
    assert assessment.entitlement.kroner == COMPETENCE
    assert outcome_of(assessment, "kompetanse") == ("met" if requested <= COMPETENCE else "not_met")
    assert outcome_of(assessment, "stilling") == "not_applicable"


@given(st.dates(dt.date(2019, 1, 1), dt.date(2019, 12, 31)))
def test_an_application_for_2019_is_in_time_exactly_until_the_deadline(received: dt.date) -> None:
    outcome = outcome_of(assessed("Oslo", 2019, 750_000, received), "søknadsfrist")
    assert outcome == ("met" if received <= DEADLINE else "not_met")


@given(st.sampled_from(load().on(DEADLINE)))
def test_in_2019_exactly_the_listed_municipalities_may_apply(municipality: Municipality) -> None:
    number = municipality.number
    text = f"kind: application\nscheme: overdoseforebygging\nedition: 2019\napplicant: {{number: '{number}'}}\n"
    assessment = check_bytes("sak.yaml", f"{text}received: 2019-03-20\n".encode(), OFFICE).assessment
    assert assessment is not None
    is_listed = number in {**STORBY, **LEARNING_NETWORK, **NEW}
    assert outcome_of(assessment, "hvem-kan-søke") == ("met" if is_listed else "not_met")
