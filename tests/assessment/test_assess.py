"""A whole case: which requirements concern it, what a judgement changes, and what the case comes to."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.assessment.making import Assessed, Rules, assess, case_of, held
from tests.schemes.making import amount, deadline, edition, eligibility, group, part, requirement
from tilskudd_cli.assessment.assess import GRAVITY, Program, Verdict, verdict_of
from tilskudd_cli.assessment.shortfall import Shortfall, Why, missing
from tilskudd_cli.cases.records import Outcome

MET, NOT_MET, UNKNOWN, JUDGED = (
    "{present: office}",
    "{present: signature}",
    "{fact: requested, at_least: 1}",
    "{judged: true}",
)
CASE = "office: nord"


def verdict(*requirements: str, case: str = CASE) -> str:
    return assess({"requirements": list(requirements)}, case).verdict


@pytest.mark.parametrize(
    ("otherwise", "outcome", "found"),
    [
        ("rejected", "not_met", "not_eligible"),
        ("may_be_rejected", "not_met", "may_be_rejected"),
        ("must_be_corrected", "not_met", "to_correct"),
        ("note", "not_met", "ready"),
        ("not_stated", "to_assess", "ready"),
    ],
)
def test_what_follows_from_a_requirement_that_is_not_met(otherwise: str, outcome: str, found: str) -> None:
    case = assess({"requirements": [requirement(NOT_MET, otherwise=otherwise)]}, CASE)
    assert (case.outcome(), case.verdict) == (outcome, found)


@pytest.mark.parametrize("otherwise", ["rejected", "may_be_rejected", "must_be_corrected", "note", "not_stated"])
def test_a_missing_fact_is_asked_for_whatever_would_follow(otherwise: str) -> None:
    case = assess({"requirements": [requirement(UNKNOWN, otherwise=otherwise)]}, CASE)
    assert (case.outcome(), case.verdict) == ("to_assess", "to_correct")


def test_what_only_a_person_can_judge_does_not_stop_a_case() -> None:
    assert verdict(requirement(JUDGED, otherwise="rejected")) == "ready"
    assert verdict(requirement("not_stated", otherwise="rejected")) == "ready"
    assert verdict(requirement(MET)) == "ready"
    assert verdict() == "ready"


CONSEQUENCES = ("note", "must_be_corrected", "may_be_rejected", "rejected")


@pytest.mark.parametrize("order", list(permutations(range(4), 2)))
def test_the_gravest_consequence_decides_whatever_the_order(order: tuple[int, int]) -> None:
    rules = [requirement(NOT_MET, f"krav-{i}", otherwise=CONSEQUENCES[i]) for i in order]
    expected = ("ready", "to_correct", "may_be_rejected", "not_eligible")[max(order)]
    assert verdict(*rules) == expected


def test_verdicts_are_listed_gravest_last() -> None:
    assert list(GRAVITY) == ["ready", "to_correct", "may_be_rejected", "not_eligible", "unreadable"]
    assert verdict_of(()) is Verdict.READY


def concerned(case: str, **keys: str) -> Assessed:
    """A requirement that is not met where it applies; the scheme has two groups of one town each."""
    rules: Rules = {
        "groups": [group("storby", members="[0301 Oslo]"), group("andre", members="[1103 Stavanger]")],
        "eligibility": eligibility(),
        "requirements": [requirement(NOT_MET, **keys)],
    }
    return assess(rules, f"received: 2019-03-20\n{case}")


OSLO, STAVANGER, BODO = (f"applicant: {{municipality: {name}}}" for name in ("Oslo", "Stavanger", "Bodø"))


def test_a_requirement_for_one_group_does_not_concern_another() -> None:
    assert concerned(OSLO, applies_to="storby").outcome() == "not_met"
    elsewhere = concerned(STAVANGER, applies_to="storby")
    assert (elsewhere.outcome(), elsewhere.result("krav").shortfall) == ("not_applicable", None)
    assert concerned(STAVANGER, applies_to="[storby, andre]").outcome() == "not_met"
    assert concerned(BODO, applies_to="storby").outcome() == "not_applicable"
    assert concerned(BODO).outcome() == "not_met"


def test_whether_it_concerns_an_unknown_applicant_is_unknown() -> None:
    found = concerned("year: 2019", applies_to="storby")
    assert found.outcome() == "to_assess"
    assert found.why() == Shortfall(Why.MISSING_FACT, "result-group-unknown", "applicant.municipality", {})


def test_a_requirement_for_some_years() -> None:
    assert concerned(f"{OSLO}\nyear: 2021", in_years="[2021, 2022]").outcome() == "not_met"
    assert concerned(f"{OSLO}\nyear: 2020", in_years="[2021, 2022]").outcome() == "not_applicable"
    unknown = concerned(OSLO, in_years="2021")
    assert (unknown.outcome(), unknown.why()) == ("to_assess", missing("year"))


def test_a_requirement_for_cases_of_a_certain_kind() -> None:
    when = "{fact: requested, more_than: 100}"
    assert concerned(f"{OSLO}\nrequested: 101", applies_when=when).outcome() == "not_met"
    small = concerned(f"{OSLO}\nrequested: 100", applies_when=when)
    assert (small.outcome(), small.verdict) == ("not_applicable", "ready")
    unknown = concerned(OSLO, applies_when=when)
    assert (unknown.outcome(), unknown.why(), unknown.verdict) == ("to_assess", missing("requested"), "to_correct")


def test_all_limits_must_hold_for_a_requirement_to_concern_a_case() -> None:
    limits = {"applies_to": "storby", "in_years": "2021", "applies_when": MET}
    assert concerned(f"{OSLO}\nyear: 2021\noffice: nord", **limits).outcome() == "not_met"
    for case in (f"{STAVANGER}\nyear: 2021\noffice: n", f"{OSLO}\nyear: 2020\noffice: n", f"{OSLO}\nyear: 2021"):
        assert concerned(case, **limits).outcome() == "not_applicable"


def judged(
    when: str, outcome: str, otherwise: str = "must_be_corrected", case: str = CASE, rule: str = "krav"
) -> Assessed:
    judgement = f"{{rule: {rule}, outcome: {outcome}, reason: Vurdert, by: saksbehandler, date: 2019-04-02}}"
    return assess({"requirements": [requirement(when, otherwise=otherwise)]}, f"{case}\njudgements: [{judgement}]")


@pytest.mark.parametrize("outcome", ["met", "not_met", "to_assess", "not_applicable"])
def test_a_judgement_decides_what_only_a_person_can_judge(outcome: str) -> None:
    result = judged(JUDGED, outcome).result("krav")
    assert (result.outcome, result.found, result.counts) == (outcome, Outcome.TO_ASSESS, True)
    assert result.judgement is not None
    assert result.judgement.reason == "Vurdert"


@pytest.mark.parametrize(
    ("outcome", "otherwise", "found"),
    [
        ("met", "rejected", "ready"),
        ("not_met", "rejected", "not_eligible"),
        ("not_met", "may_be_rejected", "may_be_rejected"),
        ("not_met", "must_be_corrected", "to_correct"),
        ("not_met", "note", "ready"),
        ("not_met", "not_stated", "ready"),
        ("to_assess", "rejected", "ready"),
        ("not_applicable", "rejected", "ready"),
    ],
)
def test_a_judgement_has_the_consequence_of_its_requirement(outcome: str, otherwise: str, found: str) -> None:
    assert judged(JUDGED, outcome, otherwise).verdict == found


@pytest.mark.parametrize(
    ("otherwise", "counts"),
    [
        ("may_be_rejected", True),
        ("note", True),
        ("not_stated", True),
        ("rejected", False),
        ("must_be_corrected", False),
    ],
)
def test_a_judgement_sets_aside_only_what_is_at_the_caseworkers_discretion(otherwise: str, counts: bool) -> None:
    result = judged(NOT_MET, "met", otherwise).result("krav")
    assert result.counts is counts
    assert result.outcome == ("met" if counts else "not_met")
    assert result.found == ("to_assess" if otherwise == "not_stated" else "not_met")


def test_a_judgement_does_not_stand_in_for_a_missing_fact() -> None:
    found = judged(UNKNOWN, "met", "may_be_rejected")
    assert (found.outcome(), found.result("krav").counts, found.verdict) == ("to_assess", False, "to_correct")
    assert found.result("krav").judgement is not None


def test_a_judgement_of_what_is_met_changes_nothing() -> None:
    result = judged(MET, "not_met", "may_be_rejected").result("krav")
    assert (result.outcome, result.counts, result.found) == ("met", False, "met")


def test_a_judgement_of_another_rule_changes_nothing() -> None:
    result = judged(JUDGED, "met", rule="et-annet").result("krav")
    assert (result.outcome, result.judgement, result.found) == ("to_assess", None, None)


LATE: dict[str, Any] = {
    "groups": [group("nett", members="[0231 Skedsmo]")],
    "eligibility": eligibility(),
    "amounts": [amount("100")],
}


@pytest.mark.parametrize(("outcome", "kroner"), [("met", 100), ("to_assess", None), ("not_met", None)])
def test_a_judgement_of_who_may_apply_settles_the_group(outcome: str, kroner: int | None) -> None:
    judgement = f"{{rule: hvem, outcome: {outcome}, reason: r, by: b, date: 2020-04-02}}"
    case = f"applicant: {{municipality: Lillestrøm}}\nreceived: 2020-03-20\nrequested: 100\njudgements: [{judgement}]"
    found = assess(LATE, case)
    assert (found.outcome("hvem"), found.kroner, found.group) == (outcome, kroner, "nett")
    assert found.outcome("sum") == ("met" if kroner else "to_assess")


def test_the_results_stand_in_the_order_a_caseworker_goes_through_them() -> None:
    rules: dict[str, Any] = {
        "eligibility": eligibility("{applicant: [municipality]}"),
        "deadlines": [deadline("2019-03-22"), deadline("2020-03-22", "rapport", kind="report")],
        "parts": [part("mål"), part("plan")],
        "amounts": [amount("100")],
        "requirements": [requirement(MET), requirement(NOT_MET, "til-slutt")],
    }
    found = assess(rules, f"{OSLO}\nreceived: 2019-03-20\nrequested: 5\ncontents: {{mål: x}}\n{CASE}").assessment
    outcomes = [(result.requirement.id, str(result.outcome)) for result in found.results]
    assert outcomes == [
        ("hvem", "met"),
        ("frist", "met"),
        ("mål", "met"),
        ("plan", "not_met"),
        ("sum", "met"),
        ("krav", "met"),
        ("til-slutt", "not_met"),
    ]
    assert [result.requirement.id for result in found.notable] == ["plan", "til-slutt"]
    assert verdict_of(found.results) == found.verdict == "to_correct"


def test_what_is_notable_is_what_is_open_not_met_or_judged() -> None:
    rules = [requirement(when, f"krav-{i}") for i, when in enumerate((MET, NOT_MET, UNKNOWN, JUDGED))]
    rules.append(requirement(MET, "krav-4", in_years="2019"))
    rules.append(requirement(MET, "krav-5"))
    judgement = "{rule: krav-5, outcome: met, reason: r, by: b, date: 2020-04-02}"
    found = assess({"requirements": rules}, f"{CASE}\nyear: 2020\njudgements: [{judgement}]").assessment
    assert [result.requirement.id for result in found.notable] == ["krav-1", "krav-2", "krav-3", "krav-5"]


def test_a_program_knows_the_rules_of_its_kind() -> None:
    rules = edition(requirements=[requirement(MET)], parts=[part("mål")])
    program = Program(rules, "application", tuple)
    assert program.rule_ids == {"krav", "mål"}
    assert program.edition is rules


def test_cases_held_against_one_program_do_not_touch_each_other() -> None:
    rules = edition(**LATE, requirements=[requirement(NOT_MET, applies_to="nett")])
    program = Program(rules, "application", tuple)
    cases = [f"applicant: {{municipality: {name}}}\nreceived: 2019-03-20" for name in ("Skedsmo", "Oslo", "Skedsmo")]
    found = [Assessed(program.assess(case_of(case, rules))).outcome() for case in cases]
    assert found == ["not_met", "not_applicable", "not_met"]


RULES = [
    requirement(when, f"krav-{i}", otherwise=CONSEQUENCES[i % 4])
    for i, when in enumerate((MET, NOT_MET, UNKNOWN, JUDGED))
]
ORDERED = edition(requirements=RULES, amounts=[amount("100", "a"), amount("{costs: [salary]}", "b")])
LINES = [
    f"{{item: i{i}, category: {word}, amount: {i}}}" for i, word in enumerate(("salary", "travel", "salary", "grant"))
]


@given(st.permutations(RULES), st.permutations(LINES))
def test_the_order_of_rules_and_of_budget_lines_changes_no_outcome(rules: list[str], lines: list[str]) -> None:
    shuffled = edition(requirements=rules, amounts=[amount("{costs: [salary]}", "b"), amount("100", "a")])
    case = f"{OSLO}\n{CASE}\nrequested: 5\nbudget: [%s]"
    first, second = held(ORDERED, case % ", ".join(LINES)), held(shuffled, case % ", ".join(lines))
    assert (first.verdict, first.kroner) == (second.verdict, second.kroner)
    assert first.kroner == 102
    assert {f"krav-{i}": first.outcome(f"krav-{i}") for i in range(4)} == {
        f"krav-{i}": second.outcome(f"krav-{i}") for i in range(4)
    }
