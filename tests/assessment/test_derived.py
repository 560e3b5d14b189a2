"""Facts that follow by counting: known only as long as everything they are counted from is."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction

import pytest

from tests.assessment.making import subject_of
from tilskudd_cli.assessment.derived import DERIVERS
from tilskudd_cli.schemes.facts import DERIVED


def counted(path: str, case: str) -> object:
    return subject_of(case).get(path)


def test_every_derived_fact_that_rules_may_name_is_counted_and_no_other() -> None:
    assert list(DERIVERS) == list(DERIVED)


LINES = {
    "salary": "{item: a, category: salary, amount: 300, extra: true}",
    "travel": "{item: b, category: travel, amount: 60, extra: false}",
    "own": "{item: c, category: own_funding, amount: 90}",
    "grant": "{item: d, category: grant, amount: 270}",
    "bare": "{item: e, amount: 7}",
    "silent": "{item: f, category: audit, amount: 4}",
}


def budget(*names: str) -> str:
    return f"budget: [{', '.join(LINES[name] for name in names)}]"


ALL = budget("salary", "travel", "own", "grant")


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("budget.costs", 360),
        ("budget.extra_costs", 300),
        ("budget.financing", 360),
        ("budget.own_funding", 90),
        ("budget.own_share", Fraction(1, 4)),
        ("budget.categories", ("salary", "travel", "own_funding", "grant")),
    ],
)
def test_what_a_budget_comes_to(path: str, value: object) -> None:
    assert counted(path, ALL) == value
    assert counted(path, "year: 2020") is None
    assert counted(path, budget("salary", "bare", "own")) is None


def test_an_empty_budget_has_no_costs_and_no_share_of_them() -> None:
    assert [counted(f"budget.{name}", "budget: []") for name in ("costs", "extra_costs", "financing")] == [0, 0, 0]
    assert counted("budget.own_share", budget("own")) is None
    assert counted("budget.own_share", budget("salary")) == 0
    assert counted("budget.categories", "budget: []") == ()
    assert counted("budget.categories", budget("salary", "own", "salary")) == ("salary", "own_funding")


def test_extra_costs_are_unknown_while_a_cost_says_neither() -> None:
    assert counted("budget.extra_costs", budget("salary", "silent")) is None
    assert counted("budget.extra_costs", budget("salary", "own")) == 300


HISTORY = "history: [{year: 2020, granted: 5}, {year: 2018, granted: 5}, {year: 2019, granted: 0}, {year: 2024}]"


@pytest.mark.parametrize(
    ("year", "years", "count", "grant_year"),
    [
        (2018, (), 0, 1),
        (2019, (2018,), 1, 2),
        (2021, (2018, 2020), 2, 4),
        (2024, (2018, 2020), 2, 7),
        (2025, (2018, 2020, 2024), 3, 8),
    ],
)
def test_the_years_granted_before_this_one(year: int, years: tuple[int, ...], count: int, grant_year: int) -> None:
    case = f"year: {year}\n{HISTORY}"
    assert counted("history.years", case) == years
    assert counted("history.count", case) == count
    assert counted("grant_year", case) == grant_year


@pytest.mark.parametrize("path", ["history.years", "history.count", "grant_year", "history.last_unspent"])
def test_the_history_is_unknown_without_the_year_or_the_list(path: str) -> None:
    assert counted(path, "year: 2020") is None
    assert counted(path, HISTORY) is None


def test_the_last_grant_before_this_year() -> None:
    case = (
        "year: 2022\nhistory: [{year: 2021, unspent: 3, reported: true, approved: false},"
        " {year: 2020, unspent: 9, reported: false, approved: true}, {year: 2022, unspent: 70}]"
    )
    assert counted("history.last_unspent", case) == 3
    assert counted("history.last_reported", case) is True
    assert counted("history.last_approved", case) is False
    assert counted("history.last_unspent", "year: 2020\nhistory: []") is None
    assert counted("history.last_unspent", "year: 2020\nhistory: [{year: 2019}]") is None


def test_of_two_grants_in_one_year_the_first_that_is_written_counts() -> None:
    case = "year: 2022\nhistory: [{year: 2021, unspent: 3}, {year: 2021, granted: 5, unspent: 4}]"
    assert counted("history.last_unspent", case) == 3


def test_partners_and_the_day_of_receipt() -> None:
    assert counted("partners.count", "partners: [{name: a}, {name: b}]") == 2
    assert counted("partners.count", "partners: []") == 0
    assert counted("partners.count", "year: 2020") is None
    assert counted("received.date", "received: 2020-02-29 kl. 12.00") == dt.date(2020, 2, 29)
    assert counted("received.date", "year: 2020") is None


def test_a_derived_fact_is_counted_once() -> None:
    subject = subject_of(ALL)
    assert subject.get("budget.costs") == 360
    subject.facts["budget"] = ()
    assert subject.get("budget.costs") == 360


def test_a_fact_nobody_declared_is_unknown() -> None:
    assert counted("facts.ukjent", "year: 2020") is None
