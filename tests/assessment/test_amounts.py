"""Every shape of amount: what it comes to, exactly, and what must be decided because a fact or the source is silent."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from tests.assessment.making import Rules, assess, subject_of
from tests.schemes.making import amount, edition, eligibility, fact, group
from tilskudd_cli.assessment.amounts import Open, Value, compute
from tilskudd_cli.assessment.shortfall import Shortfall, Why, missing

FACTS = (
    "{"
    + ", ".join(
        [
            fact("elever", "count"),
            fact("areal", "quantity"),
            fact("gjerde", "yes_no"),
            fact("sted", "text"),
            fact("tilsagn", "kroner"),
        ]
    )
    + "}"
)


def computed(text: str, case: str = "year: 2023", **rules: Any) -> Value | Open:
    """What an amount as written comes to for a case."""
    rules_read = edition(**{"facts": FACTS, "amounts": [amount(text, rounding="down")], **rules})
    return compute(rules_read.amounts[0].amount, subject_of(case, rules_read))


def kroner(text: str, case: str = "year: 2023") -> int | Fraction:
    """The exact amount; an assertion names what keeps it from being computed."""
    found = computed(text, case)
    assert isinstance(found, Value), found
    return found.kroner


def open_amount(text: str, case: str = "year: 2023") -> Open:
    """An amount that must be decided, which is never zero."""
    found = computed(text, case)
    assert isinstance(found, Open), found
    return found


def steps(text: str, case: str = "year: 2023") -> list[tuple[str, int | Fraction, dict[str, object]]]:
    """How the amount came about."""
    found = computed(text, case)
    assert isinstance(found, Value), found
    return [(step.key, step.kroner, dict(step.params)) for step in found.steps]


def stated(**facts: object) -> str:
    """A case that states these facts of its scheme."""
    return "facts: {" + ", ".join(f"{name}: {value}" for name, value in facts.items()) + "}"


def test_a_fixed_sum() -> None:
    assert kroner("750 000") == 750_000
    assert steps("750 000") == [("step-fixed", 750_000, {})]


def test_a_sum_that_the_case_states() -> None:
    assert kroner("{fact: requested}", "requested: 12") == 12
    assert kroner("{fact: requested}", "requested: 0") == 0
    assert steps("{fact: requested}", "requested: 12") == [("step-fact", 12, {"fact": "requested"})]
    assert open_amount("{fact: requested}") == Open(missing("requested"))


LADDER = "{by_year: {2019: 8, 2020: 7, 2021: 6, 2022: 5, 2023: 4, 2024: 3, 2025: 2, 2026: 1}}"


@pytest.mark.parametrize(("year", "sum_"), [(2019, 8), (2022, 5), (2026, 1)])
def test_a_ladder_by_calendar_year(year: int, sum_: int) -> None:
    assert kroner(LADDER, f"year: {year}") == sum_


def test_a_ladder_never_gives_the_value_of_another_year() -> None:
    assert open_amount(LADDER, "year: 2027").why == Shortfall(
        Why.NOT_STATED, "result-year-not-on-ladder", "year", {"year": 2027}
    )
    assert open_amount(LADDER, "requested: 1") == Open(missing("year"))
    assert steps(LADDER, "year: 2020") == [("step-by-year", 7, {"year": 2020})]


GRANT_LADDER = "{by_grant_year: {1: 300, 2: 200, 3: 100}}"


@pytest.mark.parametrize(
    ("history", "sum_"),
    [
        ("[]", 300),
        ("[{year: 2022}]", 200),
        ("[{year: 2021, granted: 5}, {year: 2022, granted: 5}]", 100),
        ("[{year: 2021, granted: 5}]", 100),
        ("[{year: 2020, granted: 0}, {year: 2022, granted: 5}]", 200),
        ("[{year: 2024}]", 300),
    ],
)
def test_a_ladder_by_grant_year_is_counted_from_the_first_year_granted(history: str, sum_: int) -> None:
    assert kroner(GRANT_LADDER, f"year: 2023\nhistory: {history}") == sum_


def test_a_grant_year_needs_the_year_and_the_history() -> None:
    assert open_amount(GRANT_LADDER, "history: []").why == missing("year")
    assert open_amount(GRANT_LADDER, "year: 2023").why == missing("history")
    late = open_amount(GRANT_LADDER, "year: 2023\nhistory: [{year: 2020}]").why
    assert (late.key, late.params) == ("result-grant-year-not-on-ladder", {"year": 4})
    assert steps(GRANT_LADDER, "year: 2023\nhistory: []") == [("step-by-grant-year", 300, {"year": 1})]


def test_a_step_of_a_ladder_may_need_a_fact_of_its_own() -> None:
    text = "{by_grant_year: {1: {fact: requested}}}"
    assert open_amount(text, "year: 2023\nhistory: []") == Open(missing("requested"))
    assert [key for key, *_ in steps(text, "year: 2023\nhistory: []\nrequested: 3")] == [
        "step-fact",
        "step-by-grant-year",
    ]


TABLE: Rules = {
    "groups": [group("storby", members="[0301 Oslo]"), group("andre", members="[1103 Stavanger]")],
    "eligibility": eligibility(),
    "amounts": [amount("{by_group: {storby: 900}, all_others: 100}")],
}


@pytest.mark.parametrize(("name", "sum_", "word"), [("Oslo", 900, "storby"), ("Stavanger", 100, "andre")])
def test_a_table_by_group_with_all_others(name: str, sum_: int, word: str) -> None:
    found = assess(TABLE, f"applicant: {{municipality: {name}}}\nreceived: 2019-03-20")
    assert found.kroner == sum_
    last = found.assessment.entitlement.reckonings[0].steps[-1]
    assert (last.key, last.params) == ("step-table", {"fact": "group", "word": word})


def test_a_table_by_group_needs_a_group_that_is_in_it() -> None:
    rules = {**TABLE, "amounts": [amount("{by_group: {storby: 900}}")]}
    found = assess(rules, "applicant: {municipality: Stavanger}\nreceived: 2019-03-20").open_because
    assert found == Shortfall(Why.NOT_STATED, "result-not-in-table", "group", {"word": "andre"})
    table = edition(**rules)
    assert compute(table.amounts[0].amount, subject_of("year: 2020", table)) == Open(missing("applicant"))
    unknown = subject_of("year: 2020", table)
    unknown.group_shortfall = missing("applicant.municipality")
    assert compute(table.amounts[0].amount, unknown) == Open(missing("applicant.municipality"))


def test_a_table_by_what_the_case_states() -> None:
    text = "{by_fact: facts.sted, values: {kyst: 10, innland: {fact: requested}}, all_others: 1}"
    assert kroner(text, stated(sted="kyst")) == 10
    assert kroner(text, stated(sted="fjell")) == 1
    assert open_amount(text) == Open(missing("facts.sted"))
    assert open_amount(text, stated(sted="innland")) == Open(missing("requested"))
    assert steps(text, stated(sted="kyst")) == [("step-table", 10, {"fact": "facts.sted", "word": "kyst"})]


@pytest.mark.parametrize(("answer", "sum_"), [("ja", 2), ("nei", 3)])
def test_a_table_by_yes_and_no(answer: str, sum_: int) -> None:
    assert kroner("{by_fact: facts.gjerde, values: {true: 2, false: 3}}", stated(gjerde=answer)) == sum_


def test_a_table_by_a_number() -> None:
    text = "{by_fact: facts.elever, values: {1: 10, 2: 20}}"
    assert kroner(text, stated(elever=2)) == 20
    assert open_amount(text, stated(elever=3)).why == Shortfall(
        Why.NOT_STATED, "result-not-in-table", "facts.elever", {"word": "3"}
    )


RATE = "{rate: 250, per: facts.areal, at_least: 2, at_most: 10}"


@pytest.mark.parametrize(
    ("areal", "sum_", "key"),
    [
        ("0", 500, "step-rate-capped"),
        ("2", 500, "step-rate"),
        ("'2,5'", 625, "step-rate"),
        ("10", 2500, "step-rate"),
        ("10.1", 2500, "step-rate-capped"),
    ],
)
def test_a_rate_times_a_quantity_between_its_bounds(areal: str, sum_: int, key: str) -> None:
    assert kroner(RATE, stated(areal=areal)) == sum_
    assert steps(RATE, stated(areal=areal))[-1][0] == key


def test_a_rate_says_the_rate_and_both_quantities() -> None:
    assert steps(RATE, stated(areal=11)) == [
        ("step-rate-capped", 2500, {"rate": 250, "quantity": 10, "fact": "facts.areal", "stated": 11})
    ]
    assert open_amount(RATE) == Open(missing("facts.areal"))
    assert open_amount("{rate: {fact: requested}, per: facts.areal}", stated(areal=1)) == Open(missing("requested"))
    assert kroner("{rate: 3, per: facts.elever}", stated(elever=0)) == 0


@pytest.mark.parametrize(
    ("share", "exact"),
    [("1/3", Fraction(100, 3)), ("50 %", 50), ("1 promille", Fraction(1, 10)), ("100 %", 100), ("0 %", 0)],
)
def test_a_share_is_exact(share: str, exact: int | Fraction) -> None:
    assert kroner(f"{{share: {share}, of: 100}}") == exact


@pytest.mark.parametrize(
    ("sum_", "comes_to", "key"),
    [
        (39, 20, "step-floor"),
        (40, 20, "step-share"),
        (41, Fraction(41, 2), "step-share"),
        (100, 50, "step-share"),
        (101, 50, "step-cap"),
    ],
)
def test_a_share_between_its_floor_and_its_cap(sum_: int, comes_to: int | Fraction, key: str) -> None:
    text = "{share: 50 %, of: {fact: requested}, at_least: 20, at_most: 50}"
    found = steps(text, f"requested: {sum_}")
    assert (found[-1][0], found[-1][1]) == (key, comes_to)
    assert found[1] == ("step-share", Fraction(sum_, 2), {"share": Fraction(1, 2), "whole": sum_})


def test_a_share_that_is_cut_says_by_what() -> None:
    text = "{share: 50 %, of: {fact: requested}, at_least: 20, at_most: 50}"
    assert steps(text, "requested: 200")[-1] == ("step-cap", 50, {"cap": 50})
    assert steps(text, "requested: 2")[-1] == ("step-floor", 20, {"floor": 20})
    assert open_amount(text) == Open(missing("requested"))


BUDGET = (
    "budget: [{item: a, category: salary, amount: 100}, {item: b, category: travel, amount: 20},"
    " {item: c, category: investment, amount: 3}, {item: d, category: grant, amount: 50}]"
)


@pytest.mark.parametrize(
    ("text", "sum_", "key"),
    [
        ("{costs: [salary]}", 100, "step-costs"),
        ("{costs: [salary, travel]}", 120, "step-costs"),
        ("{costs: [courses]}", 0, "step-costs"),
        ("{costs_except: [investment]}", 120, "step-costs-except"),
    ],
)
def test_the_costs_of_some_categories_and_of_all_but_some(text: str, sum_: int, key: str) -> None:
    assert steps(text, BUDGET)[-1][:2] == (key, sum_)


def test_costs_are_unknown_while_the_budget_or_a_category_is() -> None:
    assert steps("{costs: [salary, travel]}", BUDGET)[0][2] == {"categories": ("salary", "travel")}
    assert open_amount("{costs: [salary]}") == Open(missing("budget"))
    unmarked = "budget: [{item: a, category: salary, amount: 1}, {item: b, amount: 1}]"
    assert open_amount("{costs: [salary]}", unmarked) == Open(missing("budget[1].category"))


BRACKETS = (
    "{brackets: [{up_to: 100, amount: 1}, {up_to: '200,5', amount: {fact: requested}}, {amount: 3}], of: facts.areal}"
)


@pytest.mark.parametrize(
    ("areal", "sum_", "key"),
    [
        ("0", 1, "step-bracket"),
        ("100", 1, "step-bracket"),
        ("'100,1'", 2, "step-bracket"),
        ("'200,5'", 2, "step-bracket"),
        ("'200,6'", 3, "step-bracket-open"),
    ],
)
def test_a_bracket_holds_its_upper_edge(areal: str, sum_: int, key: str) -> None:
    found = steps(BRACKETS, f"requested: 2\n{stated(areal=areal)}")
    assert found[-1][:2] == (key, sum_)


def test_above_the_last_bracket_nothing_is_stated() -> None:
    text = "{brackets: [{up_to: 100, amount: 1}], of: facts.areal}"
    params = {"fact": "facts.areal", "quantity": 101}
    assert open_amount(text, stated(areal=101)).why == Shortfall(
        Why.NOT_STATED, "result-above-brackets", "facts.areal", params
    )
    assert open_amount(text) == Open(missing("facts.areal"))
    assert open_amount(BRACKETS, stated(areal=150)) == Open(missing("requested"))
    found = steps(BRACKETS, stated(areal=50))
    assert found == [("step-bracket", 1, {"fact": "facts.areal", "quantity": 50, "up_to": 100})]


@pytest.mark.parametrize(
    ("word", "sum_", "key"),
    [("least_of", 5, "step-least"), ("greatest_of", 30, "step-greatest"), ("sum_of", 45, "step-sum")],
)
def test_the_least_the_greatest_and_the_sum(word: str, sum_: int, key: str) -> None:
    text = f"{{{word}: [10, {{fact: requested}}, 5]}}"
    found = steps(text, "requested: 30")
    assert found[-1] == (key, sum_, {"count": 3})
    assert [step[1] for step in found[:-1]] == [10, 30, 5]
    assert open_amount(text) == Open(missing("requested"))


def test_reductions_never_go_below_zero() -> None:
    text = "{reduced: 100, by: [{fact: history.last_unspent}, {rate: 10, per: days_late}]}"
    case = "year: 2023\nreceived: 2023-03-05\nhistory: [{year: 2022, unspent: %d}]"
    rules = {"deadlines": ["{id: frist, when: {yearly: 03-01}, kind: application, cite: kilde#alt}"]}
    found = [computed(text, case % unspent, **rules) for unspent in (0, 59, 60, 61, 500)]
    assert [one.kroner for one in found if isinstance(one, Value)] == [60, 1, 0, 0, 0]
    taken = found[1]
    assert isinstance(taken, Value)
    assert [(step.key, step.kroner) for step in taken.steps] == [
        ("step-fixed", 100),
        ("step-fact", 59),
        ("step-reduced", 41),
        ("step-rate", 40),
        ("step-reduced", 1),
    ]
    assert taken.steps[2].params == {"by": 59}


def test_a_reduction_that_is_unknown_leaves_the_amount_open() -> None:
    text = "{reduced: 100, by: [{fact: requested}]}"
    assert open_amount(text) == Open(missing("requested"))
    assert open_amount("{reduced: {fact: requested}, by: [100]}") == Open(missing("requested"))


def test_a_person_decides_within_the_cap() -> None:
    why = Shortfall(Why.JUDGEMENT, "result-amount-discretion")
    assert open_amount("{discretion: true}") == Open(why)
    capped = open_amount("{discretion: true, at_most: 500}")
    assert (capped.why, capped.at_most) == (why, 500)
    assert [step.key for step in capped.steps] == ["step-fixed"]
    assert open_amount("{discretion: true, at_most: {fact: requested}}") == Open(missing("requested"))


def test_what_the_source_does_not_state_is_not_zero() -> None:
    assert open_amount("not_stated").why == Shortfall(Why.NOT_STATED, "result-amount-not-stated")
    assert open_amount("{discretion: false}") == open_amount("not_stated")
    assert open_amount("{sum_of: [5, not_stated]}") == open_amount("not_stated")


def test_a_choice_that_led_to_a_calculation_keeps_its_steps() -> None:
    text = "{by_fact: facts.sted, values: {kyst: {sum_of: [1, 2]}}}"
    assert [step[0] for step in steps(text, stated(sted="kyst"))] == [
        "step-fixed",
        "step-fixed",
        "step-sum",
        "step-table",
    ]
    share = "{by_fact: facts.sted, values: {kyst: {fact: facts.tilsagn}}}"
    assert [step[0] for step in steps(share, stated(sted="kyst", tilsagn=4))] == ["step-fact", "step-table"]
