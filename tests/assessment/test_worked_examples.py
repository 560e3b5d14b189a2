"""The worked examples of a rule file, run: what holds, and what each kind of mismatch is."""

from __future__ import annotations

import pytest

from tests.schemes.making import amount, eligibility, group, read, requirement, written
from tilskudd_cli.casework.office import Office
from tilskudd_cli.casework.worked_examples import Mismatch, Ran, run_examples
from tilskudd_cli.schemes.catalogue import Catalogue

CASE = "{applicant: {municipality: Oslo}, received: 2019-03-20, year: 2019, requested: 150}"


def ran(expect: str, case: str = CASE, **keys: str) -> Ran:
    """One worked example of a scheme that gives Oslo 100 kroner."""
    example = f"{{name: et eksempel, case: {case}, expect: {expect}}}"
    rules: dict[str, str | list[str]] = {
        "groups": [group("storby", members="[0301 Oslo]")],
        "eligibility": eligibility(),
        "amounts": [amount("100")],
        "requirements": [requirement("{judged: true}")],
        "examples": [example],
    }
    rule_file, problems = read(written(**{**rules, **keys}))
    assert rule_file is not None, problems
    (only,) = run_examples(rule_file, Office(Catalogue([])))
    return only


@pytest.mark.parametrize(
    "expect",
    [
        "{}",
        "{verdict: to_correct, group: storby, entitlement: 100, payout: 100}",
        "{results: {hvem: met, sum: not_met, krav: to_assess}}",
    ],
)
def test_an_example_that_holds(expect: str) -> None:
    found = ran(expect)
    assert (found.holds, found.mismatches, found.problems) == (True, (), ())


@pytest.mark.parametrize(
    ("expect", "mismatch"),
    [
        ("{verdict: ready}", Mismatch("verdict", "ready", "to_correct")),
        ("{group: andre}", Mismatch("group", "andre", "storby")),
        ("{entitlement: 101}", Mismatch("entitlement", 101, 100)),
        ("{payout: 150}", Mismatch("payout", 150, 100)),
        ("{unknown: missing_fact}", Mismatch("unknown", "missing_fact", None)),
        ("{results: {krav: met}}", Mismatch("krav", "met", "to_assess")),
        ("{results: {finnes-ikke: met}}", Mismatch("finnes-ikke", "met", None)),
        ("{problem: case-year-not-covered}", Mismatch("problem", "case-year-not-covered", ())),
    ],
)
def test_an_example_that_comes_out_otherwise(expect: str, mismatch: Mismatch) -> None:
    found = ran(expect)
    assert (found.holds, found.mismatches) == (False, (mismatch,))


def test_the_payout_is_never_more_than_is_asked_for() -> None:
    assert ran("{payout: 60, entitlement: 100}", CASE.replace("150", "60")).holds
    assert ran("{payout: 100}", CASE.replace(", requested: 150", "")).mismatches == (Mismatch("payout", 100, None),)


def test_an_open_amount_says_why() -> None:
    found = ran("{unknown: not_stated}", amounts=f"[{amount('not_stated')}]")
    assert found.holds


def test_a_problem_that_is_expected_holds_and_one_that_is_not_does_not() -> None:
    late = CASE.replace("year: 2019", "year: 2030")
    assert ran("{problem: case-year-not-covered}", late).holds
    surprised = ran("{verdict: ready}", late)
    assert (surprised.holds, [one.code for one in surprised.problems]) == (False, ["case-year-not-covered"])
    other = ran("{problem: value-year}", late)
    assert other.mismatches == (Mismatch("problem", "value-year", ("case-year-not-covered",)),)


def test_a_misspelt_rule_of_a_judgement_is_a_problem() -> None:
    judgement = "judgements: [{rule: kravet, outcome: met, reason: r, by: b, date: 2019-04-02}]"
    found = ran("{}", CASE.replace("year: 2019", f"year: 2019, {judgement}"))
    assert [one.code for one in found.problems] == ["case-judgement-unknown-rule-near"]


def all_ran(*examples: str, **keys: str | list[str]) -> list[Ran]:
    rules: dict[str, str | list[str]] = {
        "groups": [group("storby", members='["0301 Oslo", "4601 Bergen"]')],
        "eligibility": eligibility(),
        "register_date": "2020-06-01",
        "examples": [*examples],
    }
    rule_file, problems = read(written(**{**rules, **keys}))
    assert rule_file is not None, problems
    return [*run_examples(rule_file, Office(Catalogue([])))]


def test_an_example_is_run_for_each_municipality_it_also_holds_for() -> None:
    case = "{applicant: {number: 0301}, year: 2020}"
    example = f"{{name: en by, case: {case}, also_for: [Bergen, Stavanger], expect: {{group: storby}}}}"
    found = all_ran(example)
    assert [one.example.name for one in found] == ["en by", "en by (Bergen)", "en by (Stavanger)"]
    assert [one.holds for one in found] == [True, True, False]
    assert found[2].mismatches == (Mismatch("group", "storby", None),)
    assert found[2].place == found[0].place


def test_an_example_for_others_leaves_the_first_one_as_it_is() -> None:
    example = "{name: uten søker, case: {year: 2020}, also_for: [Bergen], expect: {results: {hvem: met}}}"
    assert [one.holds for one in all_ran(example)] == [False, True]


REPORTED = [requirement("{as_in_application: [year, budget, grant.granted]}", "som-søkt", kind="report")]


@pytest.mark.parametrize(("year", "outcome"), [(2020, "met"), (2021, "not_met")])
def test_a_report_brings_the_application_it_is_held_against(year: int, outcome: str) -> None:
    applied = "{year: 2020, budget: [{item: Lønn, amount: 5}], decision: {granted: 5}}"
    example = (
        f"{{name: rapport, kind: report, case: {{year: {year}}}, application: {applied}, "
        f"expect: {{results: {{som-søkt: {outcome}}}}}}}"
    )
    assert [one.holds for one in all_ran(example, requirements=REPORTED)] == [True]


def test_an_application_that_cannot_be_read_is_a_problem_of_the_example() -> None:
    example = "{name: rapport, kind: report, case: {year: 2020}, application: {year: i fjor}, expect: {}}"
    (found,) = all_ran(example, requirements=REPORTED)
    assert [one.code for one in found.problems] == ["value-year"]


def test_a_report_is_given_no_amount() -> None:
    example = "{name: rapport, kind: report, case: {applicant: {municipality: Oslo}, year: 2020}, expect: EXPECT}"
    (found,) = all_ran(example.replace("EXPECT", "{entitlement: 100}"), amounts=[amount("100")])
    assert found.mismatches == (Mismatch("entitlement", 100, None),)


def test_an_example_has_a_name_and_a_place() -> None:
    found = ran("{}")
    assert found.example.name == "et eksempel"
    assert found.place.line > 1
