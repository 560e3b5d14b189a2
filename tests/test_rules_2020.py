"""The 2020 edition of `overdoseforebygging` says what was read about the call: everyone, one date, one frame.

The call itself was not found. Merged municipalities are those of the register.
"""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.test_rules import OFFICE, overdose
from tilskudd_cli.assessment.assess import Assessment
from tilskudd_cli.casework.checking import check_bytes
from tilskudd_cli.municipalities.lineage import predecessors
from tilskudd_cli.municipalities.register import Municipality, load
from tilskudd_cli.schemes.amounts import NotStatedAmount
from tilskudd_cli.schemes.dates import DeadlineKind, NotStatedDate, OnDate
from tilskudd_cli.schemes.edition import Citation, Consequence, Heading, RightOfAppeal, Years

DEADLINE = dt.date(2020, 4, 20)
BEFORE, AFTER = dt.date(2019, 12, 31), dt.date(2020, 1, 1)


def test_the_call_is_for_2020_alone() -> None:
    assert overdose("2020").years == Years(2020, 2020)


def test_the_frame_is_three_and_a_half_million_kroner_and_how_it_is_shared_is_not_stated() -> None:
    (frame,) = overdose("2020").frames
    assert (frame.kroner, frame.years) == (3_500_000, (2020,))
    assert (frame.allot, frame.by, frame.smallest) == (None, None, None)
    assert frame.note is not None
    assert all("3.5 millioner" in text for text in frame.note)


def test_applications_are_due_on_monday_20_april_and_nothing_is_known_of_reports() -> None:
    deadlines = {each.kind: each for each in overdose("2020").deadlines}
    assert deadlines[DeadlineKind.APPLICATION].when == OnDate(DEADLINE)
    assert DEADLINE.isoweekday() == 1
    assert isinstance(deadlines[DeadlineKind.REPORT].when, NotStatedDate)
    assert {each.late for each in deadlines.values()} == {Consequence.NOT_STATED}


def test_everyone_may_apply_and_what_one_gets_is_not_stated() -> None:
    merged, others = overdose("2020").groups
    assert others.everyone
    assert others.everyone_except == ()
    assert [merged.reserve, others.reserve] == [False, False]
    assert [type(rule.amount) for rule in overdose("2020").amounts] == [NotStatedAmount]


def test_the_goal_is_wider_than_in_2019() -> None:
    goals = {each.id for each in overdose("2020").statements if each.heading is Heading.GOAL}
    assert goals == {"mål-i-kommunen", "mål-for-nye-kommuner"}


def came_out_of_a_merger(municipality: Municipality) -> bool:
    """Whether more than one municipality of 2019 has gone into this one of 2020."""
    return len(predecessors(municipality.number, AFTER, BEFORE)) > 1


def test_the_merged_municipalities_are_all_that_came_out_of_mergers_on_1_january_2020() -> None:
    members = {member.number: member.name for member in overdose("2020").groups[0].members}
    assert members == {one.number: one.name for one in load().on(AFTER) if came_out_of_a_merger(one)}
    assert len(members) == 43


def test_the_new_organisation_number_is_asked_of_the_merged_alone() -> None:
    (rule,) = overdose("2020").requirements
    assert (rule.id, rule.applies_to) == ("nytt-organisasjonsnummer", ("nye-kommuner",))
    assert rule.cite == Citation("omtale", "sammenslåtte-kommuner")


def test_what_was_not_seen_of_2020_is_said() -> None:
    edition = overdose("2020")
    left_open = {each.id for each in edition.statements if each.heading is Heading.NOT_STATED}
    assert left_open == {"søknadens-innhold", "utmåling-og-prioritering", "sen-søknad", "rapportering"}
    assert edition.appeal is not None
    assert edition.appeal.right is RightOfAppeal.NOT_STATED
    assert edition.parts == ()


# Whoever applies, whenever, under whatever number


def assessed(applicant: str, received: dt.date = DEADLINE) -> Assessment:
    text = (
        f"kind: application\nscheme: overdoseforebygging\nedition: 2020\napplicant: {{{applicant}}}\n"
        f"received: {received}\nyear: 2020\nrequested: 100000\n"
    )
    assessment = check_bytes("sak.yaml", text.encode(), OFFICE).assessment
    assert assessment is not None
    return assessment


def outcome_of(assessment: Assessment, rule: str) -> str:
    return next(str(result.outcome) for result in assessment.results if result.requirement.id == rule)


@given(st.sampled_from(load().on(DEADLINE)))
def test_every_municipality_of_2020_may_apply_and_only_the_merged_must_tell_their_number(one: Municipality) -> None:
    assessment = assessed(f"number: '{one.number}'")
    assert outcome_of(assessment, "hvem-kan-søke") == "met"
    asked = "not_met" if came_out_of_a_merger(one) else "not_applicable"
    assert outcome_of(assessment, "nytt-organisasjonsnummer") == asked
    assert assessment.entitlement.kroner is None


@pytest.mark.parametrize(
    ("applicant", "outcome", "verdict"),
    [
        ("municipality: Drammen, organisation: 921234554", "met", "ready"),
        ("municipality: Lillestrøm, organisation: 820710592", "met", "ready"),
        ("municipality: Øygarden, organisation: 922530890", "met", "ready"),
        ("municipality: Drammen, organisation: 939214895", "to_assess", "to_correct"),
        ("municipality: Drammen, organisation: 820710592", "to_assess", "to_correct"),
        ("municipality: Drammen", "not_met", "to_correct"),
    ],
)
def test_a_merged_municipality_applies_with_its_own_new_number(applicant: str, outcome: str, verdict: str) -> None:
    assessment = assessed(applicant)
    assert outcome_of(assessment, "nytt-organisasjonsnummer") == outcome
    assert assessment.verdict == verdict


@pytest.mark.parametrize("gone", ["Nedre Eiker", "Skedsmo", "Fjell"])
def test_one_that_no_longer_exists_must_say_who_it_is_now(gone: str) -> None:
    assessment = assessed(f"municipality: {gone}")
    assert outcome_of(assessment, "hvem-kan-søke") == "to_assess"
    assert assessment.verdict == "to_correct"


@given(st.dates(dt.date(2020, 1, 1), dt.date(2020, 12, 31)))
def test_an_application_is_in_time_exactly_until_20_april(received: dt.date) -> None:
    outcome = outcome_of(assessed("municipality: Oslo", received), "søknadsfrist")
    assert outcome == ("met" if received <= DEADLINE else "to_assess")
