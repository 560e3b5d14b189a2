"""The pilot scheme 2014–2017 of `overdoseforebygging` says what its sources say, written out here by hand.

What the sources do not say (sums, most deadlines, what follows from faults) is held to be open.
"""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.test_rules import OFFICE, overdose
from tilskudd_cli.assessment.assess import Assessment
from tilskudd_cli.assessment.shortfall import Why
from tilskudd_cli.casework.checking import check_bytes
from tilskudd_cli.municipalities.register import Municipality, load
from tilskudd_cli.schemes.amounts import NotStatedAmount
from tilskudd_cli.schemes.conditions import Compare, Comparison, NoClaimOfFall, Present
from tilskudd_cli.schemes.dates import OnDate
from tilskudd_cli.schemes.edition import Citation, Consequence, Heading, RightOfAppeal, Years
from tilskudd_cli.schemes.requirements import requirements_of

WHOLE = {"0301": "Oslo", "1201": "Bergen"}
HALF = {
    "1601": "Trondheim", "1103": "Stavanger", "0602": "Drammen", "0220": "Asker", "0805": "Porsgrunn",
    "0906": "Arendal", "0106": "Fredrikstad",
}  # fmt: skip
FOLLOWED_UP_BY = {
    "KoRus – Oslo": {"Oslo"},
    "KoRus - vest Bergen": {"Bergen"},
    "KoRus - Midt-Norge": {"Trondheim"},
    "KoRus - vest Stavanger": {"Stavanger"},
    "KoRus – Sør": {"Drammen", "Porsgrunn", "Arendal"},
    "KoRus – Øst": {"Asker", "Fredrikstad"},
}
DEADLINE_2016 = dt.date(2016, 2, 15)
REPORT_FOR_2017 = dt.date(2018, 3, 31)
KINDS = ("application", "report", "mapping", "action_plan")


def test_the_pilot_scheme_runs_from_2014_to_2017() -> None:
    assert overdose("2014").years == Years(2014, 2017)


@pytest.mark.parametrize(("group", "members"), [("hel-stilling", WHOLE), ("halv-stilling", HALF)])
def test_the_nine_are_listed_under_the_numbers_of_their_time(group: str, members: dict[str, str]) -> None:
    (found,) = [each for each in overdose("2014").groups if each.id == group]
    assert {member.number: member.name for member in found.members} == members
    assert len(found.members) == len(members)


def test_no_sum_is_stated_for_a_position() -> None:
    amounts = overdose("2014").amounts
    assert {rule.applies_to for rule in amounts} == {("hel-stilling",), ("halv-stilling",)}
    assert all(isinstance(rule.amount, NotStatedAmount) for rule in amounts)
    assert overdose("2014").frames == ()


def test_the_only_dates_known_are_one_for_applying_and_one_for_reporting() -> None:
    application, report = overdose("2014").deadlines
    assert (application.when, application.for_years) == (OnDate(DEADLINE_2016), (2016,))
    assert (report.when, report.for_years) == (OnDate(REPORT_FOR_2017), (2017,))
    assert {application.late, report.late} == {Consequence.NOT_STATED}
    assert (DEADLINE_2016.isoweekday(), REPORT_FOR_2017.isoweekday()) == (1, 6)
    assert report.note is not None
    assert "lørdag" in report.note.nb


def test_five_deaths_in_2011_is_the_criterion_behind_the_names() -> None:
    (rule,) = [each for each in overdose("2014").requirements if each.id == "fem-dødsfall-i-2011"]
    assert rule.when == Compare("facts.dødsfall-2011", ((Comparison.AT_LEAST, 5),))
    assert rule.applies_when == Present(("facts.dødsfall-2011",))
    assert rule.cite == Citation("utlysning", "tildelingskriterier")


def test_each_competence_centre_follows_up_its_own_pilots() -> None:
    centres = {each.by: each.text for each in overdose("2014").statements if each.id.startswith("oppfølging")}
    assert set(centres) == set(FOLLOWED_UP_BY)
    for by, text in centres.items():
        for wording in text:
            assert {name for name in {*WHOLE.values(), *HALF.values()} if name in wording} == FOLLOWED_UP_BY[str(by)]


def test_no_own_funding_is_asked_for() -> None:
    edition = overdose("2014")
    (statement,) = [each for each in edition.statements if each.id == "ingen-egenfinansiering"]
    assert (statement.heading, statement.cite) == (
        Heading.GRANTED_FOR,
        Citation("evaluering", "kommunale-aktører"),
    )
    assert "budget" not in repr([requirement.when for requirement in edition.requirements])


@pytest.mark.parametrize(
    ("kind", "parts"),
    [
        ("application", []),
        ("mapping", ["kartlagte-overdoser", "kartlagte-dødsfall", "omstendigheter"]),
        ("report", ["årlig-rapport", "bruken-av-midlene", "handlingsplanen"]),
        ("action_plan", ["planens-tiltak"]),
    ],
)
def test_the_two_goals_ask_for_a_mapping_with_a_yearly_report_and_a_plan(kind: str, parts: list[str]) -> None:
    found = [part for part in overdose("2014").parts if part.kind == kind]
    assert [part.id for part in found] == parts
    assert all(part.otherwise is Consequence.NOT_STATED for part in found)


@pytest.mark.parametrize(
    "named",
    ["bruker- og pårørende", "kommunale etater", "ambulansetjenesten", "legevakten", "frivillige", "politiet", "krim"],
)
def test_the_kinds_of_partners_in_a_plan_are_the_named_ones(named: str) -> None:
    (rule,) = [each for each in overdose("2014").requirements if each.id == "berørte-parter-er-med"]
    assert rule.guidance is not None
    assert named in rule.guidance.nb


def test_a_claim_of_a_fall_gets_a_remark_by_the_evaluations_chapter_on_numbers() -> None:
    (rule,) = [each for each in overdose("2014").requirements if isinstance(each.when, NoClaimOfFall)]
    assert (rule.kind, rule.otherwise, rule.cite) == (
        "report",
        Consequence.NOTE,
        Citation("evaluering", "statistikken"),
    )


def test_what_the_sources_leave_open_is_said() -> None:
    edition = overdose("2014")
    left_open = {each.id for each in edition.statements if each.heading is Heading.NOT_STATED}
    assert left_open >= {"beløp", "frister-som-ikke-er-kjent", "søknadens-innhold", "rapportens-form"}
    assert edition.appeal is not None
    assert edition.appeal.right is RightOfAppeal.NOT_STATED


@pytest.mark.parametrize("kind", KINDS)
def test_every_rule_has_an_example_of_being_met_and_one_of_something_else(kind: str) -> None:
    edition = overdose("2014")
    shown = [dict(example.expect.results) for example in edition.examples if example.kind == kind]
    open_ones = {rule.id for rule in edition.amounts}  # no sum is stated, so nothing can be met
    for requirement in requirements_of(edition, kind):
        outcomes = {results[requirement.id] for results in shown if requirement.id in results}
        if kind in ("mapping", "action_plan") and requirement.id == "hvem-kan-søke":
            assert "met" in outcomes
        elif requirement.id in open_ones:
            assert "to_assess" in outcomes
        elif requirement.id == "planen-er-forankret":
            assert outcomes == {"to_assess", "not_met"}
        else:
            assert "met" in outcomes, requirement.id
            assert outcomes & {"not_met", "to_assess"}, requirement.id


# Whoever applies, whenever, for however much


def assessed(kind: str, lines: str) -> Assessment:
    text = f"kind: {kind}\nscheme: overdoseforebygging\nedition: 2014\n{lines}"
    assessment = check_bytes("sak.yaml", text.encode(), OFFICE).assessment
    assert assessment is not None
    return assessment


def outcome_of(assessment: Assessment, rule: str) -> str:
    return next(str(result.outcome) for result in assessment.results if result.requirement.id == rule)


@given(st.sampled_from(load().on(dt.date(2014, 1, 20))))
def test_in_2014_exactly_the_nine_may_apply(municipality: Municipality) -> None:
    number = municipality.number
    assessment = assessed("application", f"applicant: {{number: '{number}'}}\nreceived: 2014-01-20\n")
    assert outcome_of(assessment, "hvem-kan-søke") == ("met" if number in {**WHOLE, **HALF} else "not_met")


@given(st.sampled_from(sorted({**WHOLE, **HALF})), st.integers(0, 30))
def test_a_pilot_may_ask_for_its_own_share_of_a_position_and_no_more(number: str, tenths: int) -> None:
    lines = (
        f"applicant: {{number: '{number}'}}\nreceived: 2016-02-01\nyear: 2016\nfacts: {{stillinger: '{tenths / 10}'}}\n"
    )
    assessment = assessed("application", lines.replace(".", ","))
    rule, most = ("høyst-en-hel-stilling", 10) if number in WHOLE else ("høyst-en-halv-stilling", 5)
    assert outcome_of(assessment, rule) == ("met" if tenths <= most else "not_met")


@given(st.sampled_from(sorted(WHOLE)), st.integers(0, 5_000_000), st.integers(2014, 2017))
def test_whatever_is_asked_for_no_sum_is_ever_guessed(number: str, requested: int, year: int) -> None:
    lines = f"applicant: {{number: '{number}'}}\nreceived: {year}-01-20\nyear: {year}\nrequested: {requested}\n"
    entitlement = assessed("application", lines).entitlement
    assert entitlement.kroner is None
    assert entitlement.why is not None
    assert entitlement.why.why is Why.NOT_STATED


@given(st.dates(dt.date(2018, 1, 1), dt.date(2018, 12, 31)))
def test_a_report_for_2017_is_in_time_exactly_until_the_last_of_march(received: dt.date) -> None:
    assessment = assessed("report", f"applicant: {{municipality: Trondheim}}\nreceived: {received}\nyear: 2017\n")
    assert outcome_of(assessment, "rapporteringsfrist") == ("met" if received <= REPORT_FOR_2017 else "to_assess")
