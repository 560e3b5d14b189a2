"""What reports are held against: sums, differences between budget and accounts, the application, claims of a fall."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.assessment.making import reported, subject_with
from tests.schemes.making import edition
from tilskudd_cli.assessment.conditions import compile_condition
from tilskudd_cli.assessment.shortfall import Shortfall, Why
from tilskudd_cli.cases.records import AccountsLine, BudgetLine
from tilskudd_cli.schemes.conditions import DifferencesExplained, SumsAgree

SUMS = "{sum_of: [use.spent, use.carried_over, use.to_repay], equals_sum_of: [grant.paid, grant.carried_in]}"
TENTH = "{differences: [budget, accounts], above: 10 %}"
ANY = "{differences: [budget, accounts], above: not_stated}"
RULES = edition()


def money(paid: int, carried_in: int, spent: int, carried_over: int, to_repay: int) -> str:
    grant = f"grant: {{paid: {paid}, carried_in: {carried_in}}}"
    return f"{grant}\nuse: {{spent: {spent}, carried_over: {carried_over}, to_repay: {to_repay}}}"


def lines(budget: str, accounts: str) -> str:
    return f"budget: [{budget}]\naccounts: [{accounts}]"


def line(item: str, amount: int, explanation: str = "") -> str:
    return f"{{item: {item}, amount: {amount}{f', explanation: {explanation}' if explanation else ''}}}"


@pytest.mark.parametrize(
    ("case", "outcome"),
    [
        (money(100, 0, 100, 0, 0), "met"),
        (money(100, 20, 90, 10, 20), "met"),
        (money(0, 0, 0, 0, 0), "met"),
        (money(100, 0, 99, 0, 0), "not_met"),
        (money(100, 0, 101, 0, 0), "not_met"),
        ("grant: {paid: 100}\nuse: {spent: 100, carried_over: 0, to_repay: 0}", "to_assess"),
        ("year: 2023", "to_assess"),
    ],
)
def test_the_sums_agree_to_the_krone_and_nothing_counts_as_zero(case: str, outcome: str) -> None:
    assert reported(SUMS, case).outcome() == outcome


def test_sums_that_do_not_agree_say_which_is_larger_and_by_how_much() -> None:
    names = (("use.spent", "use.carried_over", "use.to_repay"), ("grant.paid", "grant.carried_in"))
    params = {"facts": names[0], "others": names[1], "left": 95, "right": 100, "difference": 5}
    assert reported(SUMS, money(100, 0, 90, 5, 0)).why() == Shortfall(
        Why.WRONG, "result-sum-too-small", "use.spent", params
    )
    assert reported(SUMS, money(100, 0, 90, 15, 0)).why().key == "result-sum-too-large"


def test_the_first_sum_that_is_missing_is_asked_for() -> None:
    found = reported(SUMS, "use: {spent: 5, to_repay: 0}").why()
    assert (found.why, found.path) == (Why.MISSING_FACT, "use.carried_over")


AMOUNTS = st.integers(0, 10**15)


@given(st.lists(AMOUNTS, min_size=1, max_size=3), st.lists(AMOUNTS, min_size=1, max_size=3))
def test_sums_agree_when_and_only_when_they_are_equal(left: list[int], right: list[int]) -> None:
    paths = ("use.spent", "use.carried_over", "use.to_repay"), ("grant.paid", "grant.carried_in", "requested")
    names = tuple(side[: len(sums)] for side, sums in zip(paths, (left, right), strict=True))
    facts = dict(zip((*names[0], *names[1]), (*left, *right), strict=True))
    found = compile_condition(SumsAgree(*names), RULES)(subject_with(facts, RULES))
    assert (found is None) == (sum(left) == sum(right))
    if found is not None:
        assert found.params["difference"] == abs(sum(left) - sum(right))


@pytest.mark.parametrize(
    ("amount", "outcome"), [(1000, "met"), (1100, "met"), (900, "met"), (1101, "not_met"), (899, "not_met")]
)
def test_a_line_may_differ_by_the_share_of_its_budget_and_not_a_krone_more(amount: int, outcome: str) -> None:
    assert reported(TENTH, lines(line("Lønn", 1000), line("Lønn", amount))).outcome() == outcome
    assert reported(TENTH, lines(line("Lønn", 1000), line("Lønn", amount, "Sykdom"))).outcome() == "met"


def test_a_difference_says_the_line_and_the_sums() -> None:
    found = reported(TENTH, lines(line("Lønn", 1000), line("  lønn", 700))).why()
    params = {"item": "lønn", "expected": 1000, "amount": 700, "difference": 300, "above": Fraction(1, 10)}
    assert found == Shortfall(Why.WRONG, "result-difference-unexplained", "accounts[0].amount", params)


def test_a_line_that_nobody_had_budgeted_differs_by_all_of_it() -> None:
    found = reported(TENTH, lines(line("Lønn", 1000), f"{line('Lønn', 1000)}, {line('Fest', 1)}"))
    assert found.outcome() == "not_met"
    assert (found.why().path, found.why().params["expected"]) == ("accounts[1].amount", 0)
    explained = lines(line("Lønn", 1000), f"{line('Lønn', 1000)}, {line('Fest', 1, 'Åpning')}")
    assert reported(TENTH, explained).outcome() == "met"


def test_a_line_that_the_accounts_do_not_have_cannot_be_explained_there() -> None:
    found = reported(TENTH, lines(f"{line('Lønn', 1000)}, {line('Reise', 50)}", line("Lønn", 1000)))
    assert found.why() == Shortfall(
        Why.WRONG, "result-line-not-in", "budget[1].item", {"item": "Reise", "fact": "accounts"}
    )
    nothing = lines(f"{line('Lønn', 1000)}, {line('Reise', 0)}", line("Lønn", 1000))
    assert reported(TENTH, nothing).outcome() == "met", "a line without money is no difference"


def test_lines_with_the_same_text_count_together() -> None:
    parted = lines(line("Lønn", 1000), f"{line('Lønn', 400)}, {line('lønn ', 600)}")
    assert reported(TENTH, parted).outcome() == "met"
    one_says_why = lines(line("Lønn", 1000), f"{line('Lønn', 400)}, {line('Lønn', 100, 'Sykdom')}")
    assert reported(TENTH, one_says_why).outcome() == "met"
    none_says_why = lines(f"{line('Lønn', 500)}, {line('Lønn', 500)}", line("Lønn", 500))
    assert reported(TENTH, none_says_why).why().params["difference"] == 500


@pytest.mark.parametrize(
    "case",
    [
        lines(line("Lønn", 1000), line("Lønn", 999)),
        lines(line("Lønn", 1000), f"{line('Lønn', 1000)}, {line('Fest', 1)}"),
        lines(f"{line('Lønn', 1000)}, {line('Reise', 1)}", line("Lønn", 1000)),
    ],
)
def test_where_no_share_is_stated_every_difference_is_for_a_person_to_judge(case: str) -> None:
    found = reported(ANY, case)
    assert found.outcome() == "to_assess"
    assert (found.why().why, found.why().key) == (Why.JUDGEMENT, "result-difference-open")


def test_where_no_share_is_stated_what_agrees_or_is_explained_is_met() -> None:
    assert reported(ANY, lines(line("Lønn", 1000), line("Lønn", 1000))).outcome() == "met"
    assert reported(ANY, lines(line("Lønn", 1000), line("Lønn", 5, "Ansatt i desember"))).outcome() == "met"


@pytest.mark.parametrize(("case", "path"), [("budget: []", "accounts"), ("accounts: []", "budget")])
def test_without_one_of_the_lists_nothing_can_be_held_against_the_other(case: str, path: str) -> None:
    found = reported(TENTH, case)
    assert (found.outcome(), found.why().path) == ("to_assess", path)


ITEMS = st.sampled_from(["Lønn", "Reise", "Kurs", "lønn "])


def _sum(lines: Sequence[BudgetLine | AccountsLine], name: str) -> int:
    return sum(one.amount for one in lines if one.item.strip().casefold() == name)


@given(
    st.lists(st.builds(BudgetLine, ITEMS, st.integers(0, 2000)), max_size=5),
    st.lists(st.builds(AccountsLine, ITEMS, st.integers(0, 2000), explanation=st.none()), max_size=5),
    st.fractions(0, 1, max_denominator=20),
)
def test_accounts_without_explanations_are_met_only_when_every_line_is_near_enough(
    budget: list[BudgetLine], accounts: list[AccountsLine], above: Fraction
) -> None:
    facts = {"budget": tuple(budget), "accounts": tuple(accounts)}
    found = compile_condition(DifferencesExplained("budget", "accounts", above), RULES)(subject_with(facts, RULES))
    names = {one.item.strip().casefold() for side in (budget, accounts) for one in side}
    sums = [(_sum(budget, name), _sum(accounts, name)) for name in names]
    assert (found is None) == all(abs(spent - planned) <= above * planned for planned, spent in sums)


APPLIED = "applicant: {municipality: Oslo}\nyear: 2023\nbudget: [{item: Lønn, amount: 5}]\ndecision: {granted: 7}"


@pytest.mark.parametrize(
    ("facts", "case", "outcome"),
    [
        ("[year]", "year: 2023", "met"),
        ("[year]", "year: 2024", "not_met"),
        ("[applicant.municipality]", "applicant: {municipality: OSLO kommune}", "met"),
        ("[applicant.municipality]", "applicant: {municipality: Bergen}", "not_met"),
        ("[applicant.municipality]", "applicant: {number: 0301}", "met"),
        ("[budget]", "budget: [{item: ' lønn', amount: 2}, {item: Lønn, amount: 3}]", "met"),
        ("[budget]", "budget: [{item: Lønn, amount: 6}]", "not_met"),
        ("[budget]", "budget: [{item: Lønn, amount: 5}, {item: Reise, amount: 0}]", "not_met"),
        ("[grant.granted]", "grant: {granted: 7}", "met"),
        ("[grant.granted]", "grant: {granted: 8}", "not_met"),
        ("[year, budget, grant.granted]", "office: nord", "met"),
    ],
)
def test_a_report_is_as_its_application(facts: str, case: str, outcome: str) -> None:
    assert reported(f"{{as_in_application: {facts}}}", case, APPLIED).outcome() == outcome


def test_what_differs_from_the_application_is_told_with_both_values() -> None:
    found = reported("{as_in_application: [budget, year]}", "year: 2024", APPLIED).why()
    assert found == Shortfall(
        Why.WRONG, "result-not-as-in-application", "year", {"fact": "year", "value": 2024, "bound": 2023}
    )
    changed = "budget: [{item: Reise, amount: 5}]"
    assert reported("{as_in_application: [budget]}", changed, APPLIED).why() == Shortfall(
        Why.WRONG, "result-differs-from-application", "budget", {"fact": "budget"}
    )


def test_without_an_application_it_is_asked_for() -> None:
    found = reported("{as_in_application: [year]}", "year: 2023")
    assert (found.outcome(), found.why().path, found.verdict) == ("to_assess", "application", "to_correct")


@pytest.mark.parametrize(
    ("case", "key", "path"),
    [
        ("grant: {granted: 7}", "result-not-in-application", "application"),
        ("office: nord", "result-missing-fact", "grant.granted"),
    ],
)
def test_what_one_of_the_two_does_not_state_is_unknown_and_not_fine(case: str, key: str, path: str) -> None:
    found = reported("{as_in_application: [year, grant.granted]}", case, "year: 2023")
    assert found.outcome() == "to_assess"
    assert (found.why().why, found.why().key, found.why().path) == (Why.MISSING_FACT, key, path)


def test_what_is_wrong_comes_before_what_is_unknown() -> None:
    found = reported("{as_in_application: [grant.granted, year]}", "year: 2024\ngrant: {granted: 7}", "year: 2023")
    assert found.outcome() == "not_met"


FALL = "{no_claim_of_fall: trend}"


@pytest.mark.parametrize(
    ("trend", "outcome"),
    [
        ("{claims_fall: nei, counts: [{year: 2018, number: 9}]}", "met"),
        ("{counts: [{year: 2018, number: 9}, {year: 2019, number: 0}]}", "met"),
        ("{claims_fall: ja, counts: [{year: 2018, number: 9}, {year: 2019, number: 0}]}", "not_met"),
        ("{claims_fall: ja, counts: [{year: 2018, number: 9}]}", "to_assess"),
        ("{claims_fall: ja}", "to_assess"),
    ],
)
def test_nobody_has_to_claim_a_fall_and_whoever_does_must_show_the_counts(trend: str, outcome: str) -> None:
    assert reported(FALL, f"trend: {trend}").outcome() == outcome


def test_two_counts_for_one_year_are_asked_about() -> None:
    counts = "[{year: 2018, number: 9}, {year: 2019, number: 4}, {year: 2018, number: 2}]"
    found = reported(FALL, f"trend: {{claims_fall: ja, counts: {counts}}}")
    params = {"number": 1, "again": 3, "stated": "2018"}
    assert found.why() == Shortfall(Why.MISSING_FACT, "result-item-twice", "trend.counts[2]", params)
    assert found.verdict == "to_correct"


@pytest.mark.parametrize(
    ("first", "last", "key"),
    [(5, 2, "result-fall-claimed"), (60, 20, "result-fall-claimed-apart"), (20, 60, "result-fall-claimed-apart")],
)
def test_a_claim_is_told_with_what_chance_allows_in_the_order_of_the_years(first: int, last: int, key: str) -> None:
    counts = f"[{{year: 2019, number: {last}}}, {{year: 2018, number: {first}}}]"
    found = reported(FALL, f"trend: {{claims_fall: ja, counts: {counts}}}").why()
    assert (found.key, found.path) == (key, "trend.claims_fall")
    intervals = found.params["intervals"]
    assert isinstance(intervals, tuple)
    assert [(count.year, count.number) for count, _ in intervals] == [(2018, first), (2019, last)]
