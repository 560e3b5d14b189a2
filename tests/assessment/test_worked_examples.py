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


def test_an_example_has_a_name_and_a_place() -> None:
    found = ran("{}")
    assert found.example.name == "et eksempel"
    assert found.place.line > 1
