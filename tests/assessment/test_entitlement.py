"""What the rules give together, in whole kroner, and whether more was asked for."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.assessment.making import Assessed, assess, case_of, held, subject_of
from tests.schemes.making import TEXTS, amount, edition, eligibility, group
from tilskudd_cli.assessment.assess import Program
from tilskudd_cli.assessment.entitlement import NOTHING_APPLIES, Entitlement, entitlement_of, whole_kroner
from tilskudd_cli.assessment.shortfall import Shortfall, Why, missing
from tilskudd_cli.schemes.amounts import Rounding
from tilskudd_cli.schemes.edition import Texts

OSLO = "applicant: {municipality: Oslo}\nreceived: 2019-03-20\n"
GROUPS: dict[str, Any] = {
    "groups": [group("storby", members="[0301 Oslo]"), group("andre", members="[1103 Stavanger]")],
    "eligibility": eligibility(),
}


@pytest.mark.parametrize(
    ("exact", "down", "up", "nearest"),
    [
        (Fraction(10), 10, 10, 10),
        (Fraction(100, 3), 33, 34, 33),
        (Fraction(200, 3), 66, 67, 67),
        (Fraction(1, 2), 0, 1, 1),
        (Fraction(5, 2), 2, 3, 3),
        (Fraction(2499, 1000), 2, 3, 2),
        (7, 7, 7, 7),
    ],
)
def test_a_half_is_rounded_up_as_people_do(exact: int | Fraction, down: int, up: int, nearest: int) -> None:
    found = [whole_kroner(exact, how) for how in (Rounding.DOWN, Rounding.UP, Rounding.NEAREST)]
    assert found == [down, up, nearest]


def test_a_fraction_without_a_stated_rounding_is_not_rounded() -> None:
    assert whole_kroner(Fraction(1, 2), None) is None
    assert whole_kroner(Fraction(4, 2), None) == 2
    rules = edition(amounts=[amount("{share: 1/3, of: {fact: requested}}", rounding="down")])
    bare = rules._replace(amounts=(rules.amounts[0]._replace(rounding=None),))
    found = held(bare, OSLO + "requested: 100")
    assert found.kroner is None
    assert found.open_because == Shortfall(Why.NOT_STATED, "result-rounding-not-stated")
    (open_one,) = found.assessment.entitlement.reckonings
    assert open_one.rule is bare.amounts[0]
    assert [step.key for step in open_one.steps] == ["step-fact", "step-share"]


@pytest.mark.parametrize(("how", "kroner"), [("down", 33), ("up", 34), ("nearest", 33)])
def test_a_third_is_rounded_once_at_the_end(how: str, kroner: int) -> None:
    found = assess({"amounts": [amount("{share: 1/3, of: 100}", rounding=how)]}, OSLO)
    (only,) = found.assessment.entitlement.reckonings
    last = only.steps[-1]
    assert only.rule.id == "sum"
    assert (found.kroner, last.key, last.kroner, last.params) == (kroner, "step-rounded", kroner, {"how": how})


def test_what_comes_out_whole_is_not_said_to_be_rounded() -> None:
    found = assess({"amounts": [amount("{share: 1/3, of: 99}", rounding="up")]}, OSLO)
    assert found.kroner == 33
    assert isinstance(found.kroner, int)
    assert found.assessment.entitlement.reckonings[0].steps[-1].key == "step-share"


def test_a_scheme_without_groups_gives_to_whoever_is_known() -> None:
    found = assess({"amounts": [amount("500")]}, OSLO + "requested: 500")
    assert (found.kroner, found.outcome("sum"), found.verdict) == (500, "met", "ready")


def test_the_amounts_of_the_group_are_added() -> None:
    amounts = [
        amount("100", "grunn"),
        amount("20", "storbytillegg", applies_to="storby"),
        amount("3", "andres", applies_to="andre"),
    ]
    found = assess({**GROUPS, "amounts": amounts}, OSLO)
    assert found.kroner == 120
    assert [one.rule.id for one in found.assessment.entitlement.reckonings] == ["grunn", "storbytillegg"]
    assert [one.kroner for one in found.assessment.entitlement.reckonings] == [100, 20]


def test_one_open_amount_leaves_the_sum_open() -> None:
    amounts = [amount("100", "grunn"), amount("not_stated", "tillegg"), amount("{fact: requested}", "resten")]
    found = assess({"amounts": amounts}, OSLO)
    assert found.kroner is None
    assert found.open_because == Shortfall(Why.NOT_STATED, "result-amount-not-stated")
    assert [one.kroner for one in found.assessment.entitlement.reckonings] == [100, None, None]
    assert [one.rule.id for one in found.assessment.entitlement.reckonings] == ["grunn", "tillegg", "resten"]
    assert found.outcome("grunn") == "to_assess"
    assert found.why("grunn").key == "result-amount-not-stated"


def test_where_no_amount_applies_none_is_stated() -> None:
    found = assess({**GROUPS, "amounts": [amount("3", applies_to="andre")]}, OSLO)
    assert found.assessment.entitlement == Entitlement(None, (), NOTHING_APPLIES)
    assert found.outcome("sum") == "not_applicable"


def test_an_applicant_outside_every_group_is_entitled_to_nothing_that_is_known() -> None:
    bodo = "applicant: {municipality: Bodø}\nreceived: 2019-03-20"
    found = assess({**GROUPS, "amounts": [amount("100")]}, bodo)
    assert found.kroner is None
    assert found.open_because.key == "result-not-listed"
    unknown = assess({**GROUPS, "amounts": [amount("100", applies_to="storby")]}, "received: 2019-03-20")
    assert unknown.assessment.entitlement == Entitlement(None, (), missing("applicant.municipality"))
    assert unknown.outcome("sum") == "to_assess"


@pytest.mark.parametrize(("requested", "outcome"), [(99, "met"), (100, "met"), (101, "not_met"), (0, "met")])
def test_asking_for_one_krone_too_much(requested: int, outcome: str) -> None:
    assert assess({"amounts": [amount("100")]}, OSLO + f"requested: {requested}").outcome("sum") == outcome


def test_asking_for_too_much_is_said_once_and_with_the_sum() -> None:
    amounts = [amount("100", "grunn"), amount("20", "tillegg", applies_to="storby")]
    found = assess({**GROUPS, "amounts": amounts}, OSLO + "requested: 150\nyear: 2019")
    assert [found.outcome("grunn"), found.outcome("tillegg")] == ["not_met", "met"]
    assert found.why("grunn") == Shortfall(
        Why.WRONG,
        "result-above-entitlement",
        "requested",
        {
            "requested": 150,
            "entitlement": 120,
            "over": 30,
            "year": 2019,
            "group": Texts("tekst", "ord", "words"),
        },
    )


def test_without_groups_the_amount_itself_is_named() -> None:
    label = "{nb: hele summen, nn: heile summen, en: all of it}"
    written = amount("100").replace(TEXTS, label)
    found = assess({"amounts": [written]}, OSLO + "requested: 101")
    assert found.why("sum").params["group"] == Texts("hele summen", "heile summen", "all of it")


def test_what_a_person_decides_keeps_the_steps_of_its_cap() -> None:
    found = assess({"amounts": [amount("{discretion: true, at_most: 500}")]}, OSLO)
    (only,) = found.assessment.entitlement.reckonings
    assert ([step.key for step in only.steps], only.kroner, only.rule.id) == (["step-fixed"], None, "sum")


def test_asking_above_the_cap_of_what_a_person_decides_is_asking_too_much() -> None:
    rules = {"amounts": [amount("{discretion: true, at_most: 500}")]}
    assert assess(rules, OSLO + "requested: 500").outcome("sum") == "to_assess"
    above = assess(rules, OSLO + "requested: 501")
    assert above.outcome("sum") == "not_met"
    assert (above.why("sum").params["entitlement"], above.why("sum").params["over"]) == (500, 1)
    assert (above.kroner, above.assessment.entitlement.at_most) == (None, 500)


def test_where_one_amount_has_no_cap_the_whole_has_none() -> None:
    rules = {"amounts": [amount("100", "fast"), amount("{discretion: true}", "skjønn")]}
    found = assess(rules, OSLO + "requested: 999 999")
    assert (found.kroner, found.assessment.entitlement.at_most) == (None, None)
    assert found.outcome("fast") == "to_assess"


def test_with_groups_the_group_is_named_and_not_the_amount() -> None:
    written = amount("100").replace(TEXTS, "{nb: hele summen, nn: heile summen, en: all of it}")
    found = assess({**GROUPS, "amounts": [written]}, OSLO + "requested: 101")
    assert found.why("sum").params["group"] == Texts("tekst", "ord", "words")


APPLICANTS = st.sampled_from(["Oslo", "Stavanger", "Bodø", "Halden"])
CASES = st.tuples(APPLICANTS, st.sampled_from([2019, 2020, None]), st.integers(0, 3))
MIXED = edition(
    groups=[*GROUPS["groups"], group("nye", members="[1804 Bodø]")],
    eligibility=eligibility(),
    years="{first: 2019, last: 2020}",
    amounts=[
        amount("{by_year: {2019: 100, 2020: 50}}", "trapp", applies_to="storby"),
        amount("{least_of: [7, {fact: requested}]}", "andres", applies_to="andre"),
        amount("9", "nyes", applies_to="nye"),
        amount("{by_group: {storby: 5}, all_others: 6}", "tabell"),
    ],
)


def mixed(name: str, year: int | None, asked: int) -> str:
    """A case of the mixed scheme."""
    known = "" if year is None else f"year: {year}\n"
    return f"applicant: {{municipality: {name}}}\nreceived: 2019-03-20\n{known}requested: {asked}"


@given(st.lists(CASES, min_size=2, max_size=6))
def test_no_case_is_given_what_was_worked_out_for_another(cases: list[tuple[str, int | None, int]]) -> None:
    program = Program(MIXED, "application", tuple)
    for one in cases:
        case = mixed(*one)
        together, alone = Assessed(program.assess(case_of(case, MIXED))).assessment, held(MIXED, case).assessment
        assert together.entitlement == alone.entitlement
        assert [result.outcome for result in together.results] == [result.outcome for result in alone.results]


@pytest.mark.parametrize(
    ("name", "year", "kroner"),
    [
        ("Oslo", 2019, 105),
        ("Oslo", 2020, 55),
        ("Oslo", None, None),
        ("Stavanger", None, 8),
        ("Bodø", 2019, 15),
        ("Halden", 2019, None),
    ],
)
def test_each_group_and_each_year_has_its_own_sum(name: str, year: int | None, kroner: int | None) -> None:
    assert held(MIXED, mixed(name, year, 2)).kroner == kroner


def test_what_is_asked_for_may_be_unknown() -> None:
    found = assess({"amounts": [amount("100")]}, OSLO)
    assert (found.kroner, found.outcome("sum"), found.why("sum")) == (100, "to_assess", missing("requested"))


@pytest.mark.parametrize(
    ("above", "outcome", "verdict"),
    [("rejected", "not_met", "not_eligible"), ("note", "not_met", "ready"), ("not_stated", "to_assess", "ready")],
)
def test_what_follows_when_more_is_asked_for(above: str, outcome: str, verdict: str) -> None:
    found = assess({"amounts": [amount("100", above=above)]}, OSLO + "requested: 101")
    assert (found.outcome("sum"), found.verdict) == (outcome, verdict)


@given(st.integers(0, 10**14), st.integers(0, 10**14))
def test_within_is_exact_at_the_krone(given_: int, asked: int) -> None:
    found = held(edition(amounts=[amount(str(given_))]), OSLO + f"requested: {asked}")
    assert found.outcome("sum") == ("met" if asked <= given_ else "not_met")
    assert held(edition(amounts=[amount(str(given_))]), OSLO + f"requested: {given_ + 1}").outcome("sum") == "not_met"


def test_the_entitlement_is_computed_once() -> None:
    rules = edition(amounts=[amount("{fact: requested}")])
    subject = subject_of(OSLO + "requested: 5", rules)
    first = entitlement_of(subject)
    assert first.kroner == 5
    subject.facts["requested"] = 6
    assert entitlement_of(subject) is first
