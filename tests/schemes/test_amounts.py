"""How amounts are written, and what each is made of."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.schemes.making import amount, edition, eligibility, fact, group, problems_of
from tilskudd_cli.schemes.amounts import (
    Amount,
    Bracket,
    Brackets,
    ByFact,
    ByGrantYear,
    ByGroup,
    ByYear,
    Costs,
    Discretionary,
    FactAmount,
    Fixed,
    GreatestOf,
    LeastOf,
    NotStatedAmount,
    Rate,
    Reduced,
    ShareOf,
    SumOf,
    amounts_within,
    facts_of,
    may_be_fraction,
)

GROUPS = [group("storby", members="[0301 Oslo]"), group("andre", members="[1103 Stavanger]")]
ONE, TWO = Fixed(1), Fixed(2)
ASKED = FactAmount("requested")

WRITTEN: list[tuple[str, Amount, list[Amount]]] = [
    ("750 000", Fixed(750_000), []),
    ("not_stated", NotStatedAmount(), []),
    ("{fact: requested}", ASKED, []),
    ("{by_grant_year: {1: 1, 2: 2}}", ByGrantYear({1: ONE, 2: TWO}), [ONE, TWO]),
    ("{by_group: {storby: 1, andre: 2}}", ByGroup({"storby": ONE, "andre": TWO}), [ONE, TWO]),
    ("{by_group: {storby: 1}, all_others: 2}", ByGroup({"storby": ONE}, TWO), [ONE, TWO]),
    ("{by_fact: office, values: {nord: 1, sør: 2}}", ByFact("office", {"nord": ONE, "sør": TWO}), [ONE, TWO]),
    ("{by_fact: office, values: {nord: 1}, all_others: 2}", ByFact("office", {"nord": ONE}, TWO), [ONE, TWO]),
    ("{rate: 1, per: period.years}", Rate(ONE, "period.years"), [ONE]),
    (
        "{rate: 1, per: period.years, at_least: 1, at_most: '2,5'}",
        Rate(ONE, "period.years", Fraction(1), Fraction(5, 2)),
        [ONE],
    ),
    ("{share: 1/3, of: 1}", ShareOf(Fraction(1, 3), ONE), [ONE]),
    ("{share: 5 promille, of: 1, at_least: 2, at_most: 3}", ShareOf(Fraction(1, 200), ONE, 2, 3), [ONE]),
    ("{costs: [salary, travel]}", Costs(("salary", "travel")), []),
    ("{costs_except: [audit]}", Costs(("audit",), excluded=True), []),
    (
        "{brackets: [{up_to: 5, amount: 1}, {amount: 2}], of: period.years}",
        Brackets((Bracket(ONE, Fraction(5)), Bracket(TWO)), "period.years"),
        [ONE, TWO],
    ),
    ("{least_of: [1, 2]}", LeastOf((ONE, TWO)), [ONE, TWO]),
    ("{greatest_of: [1, 2]}", GreatestOf((ONE, TWO)), [ONE, TWO]),
    ("{sum_of: [1, 2]}", SumOf((ONE, TWO)), [ONE, TWO]),
    ("{reduced: 1, by: [2, {fact: requested}]}", Reduced(ONE, (TWO, ASKED)), [ONE, TWO, ASKED]),
    ("{discretion: true}", Discretionary(), []),
    ("{discretion: true, at_most: 1}", Discretionary(ONE), [ONE]),
    ("{discretion: false}", NotStatedAmount(), []),
]


def read(text: str) -> Amount:
    rules = edition(groups=GROUPS, eligibility=eligibility(), amounts=[amount(text, rounding="down")])
    return rules.amounts[0].amount


@pytest.mark.parametrize(("text", "expected", "parts"), WRITTEN, ids=[row[0] for row in WRITTEN])
def test_an_amount_is_read_as_it_is_written(text: str, expected: Amount, parts: list[Amount]) -> None:
    found = read(text)
    assert (type(found), found) == (type(expected), expected)
    assert list(amounts_within(found)) == [expected, *parts]


def test_a_ladder_by_year_is_made_of_its_steps() -> None:
    rules = edition(years="{first: 2019, last: 2020}", amounts=[amount("{by_year: {2019: 1, 2020: 2}}")])
    assert rules.amounts[0].amount == ByYear({2019: ONE, 2020: TWO})
    assert list(amounts_within(rules.amounts[0].amount)) == [rules.amounts[0].amount, ONE, TWO]


def test_amounts_within_amounts_are_found_however_deep_outermost_first() -> None:
    share, least = ShareOf(Fraction(1, 2), TWO), LeastOf((ONE, ShareOf(Fraction(1, 2), TWO)))
    whole = Discretionary(SumOf((least, ASKED)))
    assert list(amounts_within(whole)) == [whole, SumOf((least, ASKED)), least, ONE, share, TWO, ASKED]


@pytest.mark.parametrize(("text", "expected", "_parts"), WRITTEN, ids=[row[0] for row in WRITTEN])
def test_only_a_share_and_a_rate_can_come_to_a_fraction(text: str, expected: Amount, _parts: list[Amount]) -> None:
    assert may_be_fraction(read(text)) is isinstance(expected, ShareOf | Rate)
    assert may_be_fraction(SumOf((ONE, expected))) is isinstance(expected, ShareOf | Rate)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{shares: 50 %, of: 1}", "value-unknown-key-near"),
        ("{sum_of: []}", "value-list-too-short"),
        ("{by_grant_year: {}}", "value-list-too-short"),
        ("{share: 150 %, of: 1}", "value-share-range"),
        ("{rate: 1, per: office}", "rule-fact-of-wrong-type"),
        ("{fact: office}", "rule-fact-of-wrong-type"),
        ("{brackets: [{amount: 1}], of: received}", "rule-fact-of-wrong-type"),
        ("{rate: 1, share: 50 %}", "value-two-heads"),
        ("'100,000'", "value-kroner-ambiguous"),
        ("mye", "value-kroner"),
        ("{by_fact: office, values: {nord: -1}}", "value-kroner-negative"),
    ],
)
def test_what_no_amount_can_say_is_a_problem(text: str, code: str) -> None:
    assert code in [problem.code for problem in problems_of(amounts=[amount(text, rounding="down")])]


@pytest.mark.parametrize(
    ("written", "facts"),
    [
        ("100", ()),
        ("{fact: requested}", ("requested",)),
        ("{rate: 5, per: facts.areal}", ("facts.areal",)),
        ("{brackets: [{amount: 5}], of: facts.areal}", ("facts.areal",)),
        ("{by_fact: facts.areal, values: {}, all_others: {fact: requested}}", ("facts.areal", "requested")),
        ("{least_of: [{costs: [salary]}, {costs_except: [audit]}]}", ("budget",)),
        ("{share: 50 %, of: {by_grant_year: {1: {fact: requested}}}}", ("grant_year", "requested")),
        ("{discretion: true, at_most: {fact: requested}}", ("requested",)),
    ],
)
def test_the_facts_an_amount_is_reckoned_from(written: str, facts: tuple[str, ...]) -> None:
    rules = edition(facts="{" + fact("areal", "quantity") + "}", amounts=[amount(written, rounding="down")])
    assert facts_of(rules.amounts[0].amount) == facts
