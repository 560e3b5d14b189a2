"""Every condition: what is met, what is not, and what cannot be known from the case."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.assessment.making import against, subject_of
from tests.schemes.making import TEXTS, amount, deadline, edition, part
from tilskudd_cli.assessment.conditions import compile_condition
from tilskudd_cli.assessment.shortfall import Shortfall, Why, missing
from tilskudd_cli.cases.records import BudgetLine
from tilskudd_cli.schemes.conditions import AllOf, AnyOf, Not, ReceivedBy, SameLines, WithinEntitlement

OUTCOMES = ("met", "not_met", "to_assess")


def why(when: str, case: str) -> tuple[str, str, dict[str, object]]:
    """The text, the place and the parameters of what is wrong or open."""
    shortfall = against(when, case).why()
    return shortfall.key, shortfall.path, dict(shortfall.params)


@pytest.mark.parametrize(
    ("when", "met", "not_met"),
    [
        ("{fact: requested, at_least: 1000}", ("1000", "1001"), ("999", "0")),
        ("{fact: requested, at_most: 1000}", ("1000", "0"), ("1001",)),
        ("{fact: requested, more_than: 1000}", ("1001",), ("1000", "999")),
        ("{fact: requested, less_than: 1000}", ("999",), ("1000", "1001")),
        ("{fact: requested, equals: 1000}", ("1000", "kr 1 000"), ("999", "1001")),
        ("{fact: requested, one_of: [1000, 2000]}", ("1000", "2000"), ("1500",)),
        ("{fact: requested, at_least: 10, at_most: 20}", ("10", "20"), ("9", "21")),
    ],
)
def test_a_sum_is_held_against_its_bounds_to_the_krone(
    when: str, met: tuple[str, ...], not_met: tuple[str, ...]
) -> None:
    assert {against(when, f"requested: {sum_}").outcome() for sum_ in met} == {"met"}
    assert {against(when, f"requested: {sum_}").outcome() for sum_ in not_met} == {"not_met"}
    assert against(when, "year: 2020").outcome() == "to_assess"


def test_a_comparison_that_fails_says_the_value_and_the_bound() -> None:
    assert why("{fact: requested, at_least: 1000}", "requested: 999") == (
        "result-at-least",
        "requested",
        {"fact": "requested", "value": 999, "bound": 1000},
    )
    assert why("{fact: requested, one_of: [1, 2]}", "requested: 3") == (
        "result-one-of",
        "requested",
        {"fact": "requested", "value": 3, "bound": (1, 2)},
    )
    assert why("{fact: requested, at_least: 10, less_than: 20}", "requested: 20")[0] == "result-less-than"


def test_a_comparison_without_its_fact_asks_for_the_fact() -> None:
    assert against("{fact: requested, at_least: 1000}", "year: 2020").why() == Shortfall(
        Why.MISSING_FACT, "result-missing-fact", "requested", {"fact": "requested"}
    )


@pytest.mark.parametrize(("share", "outcome"), [("100 %", "met"), ("'99,9 %'", "not_met"), ("999 promille", "not_met")])
def test_a_share_is_exact(share: str, outcome: str) -> None:
    assert against("{fact: position.share, at_least: 100 %}", f"position: {{share: {share}}}").outcome() == outcome


def test_one_third_is_one_third() -> None:
    case = "budget: [{item: a, category: salary, amount: 3}, {item: b, category: own_funding, amount: 1}]"
    assert against("{fact: budget.own_share, equals: 1/3}", case).outcome() == "met"
    found = why("{fact: budget.own_share, more_than: 1/3}", case)[2]
    assert found["value"] == found["bound"] == Fraction(1, 3)


@pytest.mark.parametrize(("year", "outcome"), [(2019, "not_met"), (2020, "met"), (2021, "not_met")])
def test_what_a_list_of_the_case_includes(year: int, outcome: str) -> None:
    case = "year: 2023\nhistory: [{year: 2018}, {year: 2020, granted: 5}]"
    assert against(f"{{fact: history.years, includes: {year}}}", case).outcome() == outcome


def test_a_list_is_held_against_another_fact_of_the_case() -> None:
    when = "{fact: period.years, at_most: {fact: history.count}}"
    case = "period: {years: 2}\nyear: 2023\nhistory: [{year: 2021}]"
    assert against(when, case).outcome() == "not_met"
    assert why(when, case) == (
        "result-at-most-fact",
        "period.years",
        {"fact": "period.years", "value": 2, "bound": 1, "other": "history.count"},
    )
    assert against(when, case.replace("years: 2", "years: 1")).outcome() == "met"


def test_the_other_fact_may_be_the_one_that_is_missing() -> None:
    found = against("{fact: requested, at_most: {fact: budget.costs}}", "requested: 5")
    assert found.outcome() == "to_assess"
    assert found.why().path == "budget.costs"


def test_a_year_that_stands_in_the_history_or_not() -> None:
    for when in (
        "{fact: history.years, includes: {fact: period.years}}",
        "{fact: year, one_of: {fact: history.years}}",
    ):
        assert against(when, "year: 2023\nperiod: {years: 2020}\nhistory: [{year: 2021}]").outcome() == "not_met"
    when = "{fact: history.years, includes: {fact: period.years}}"
    assert against(when, "year: 2023\nperiod: {years: 2021}\nhistory: [{year: 2021}]").outcome() == "met"


@pytest.mark.parametrize(
    ("case", "outcome"),
    [
        ("signature: {name: X}", "met"),
        ("signature: {role: X}", "met"),
        ("signature: {date: 2020-01-01}", "not_met"),
        ("signature: {name: ''}", "not_met"),
        ("year: 2020", "not_met"),
    ],
)
def test_presence_is_never_unknown(case: str, outcome: str) -> None:
    assert against("{present: [signature.name, signature.role]}", case).outcome() == outcome


def test_a_section_is_present_when_anything_in_it_is() -> None:
    assert against("{present: signature}", "signature: {date: 2020-01-01}").outcome() == "met"
    assert against("{present: signature}", "office: nord").outcome() == "not_met"
    assert against("{present: budget}", "budget: []").outcome() == "not_met"
    assert against("{present: period}", "partners: []\nposition: {title: leder}").outcome() == "not_met"


def test_what_follows_by_counting_is_present_as_well() -> None:
    assert against("{present: received.date}", "received: 2020-01-01 kl. 12.00").outcome() == "met"
    assert against("{present: grant_year}", "year: 2020").outcome() == "not_met"


def test_what_is_absent_is_named_by_its_first_fact() -> None:
    assert why("{present: [signature.name, signature.role]}", "year: 2020") == (
        "result-absent",
        "signature.name",
        {"fact": "signature.name"},
    )


STATED = {"met": "{present: office}", "not_met": "{present: received}", "to_assess": "{fact: requested, at_least: 1}"}
RANK = {"not_met": 0, "to_assess": 1, "met": 2}


def combined(when: str) -> str:
    return against(when, "office: nord").outcome()


@pytest.mark.parametrize("first", OUTCOMES)
@pytest.mark.parametrize("second", OUTCOMES)
def test_all_is_the_worst_of_its_parts_and_any_the_best(first: str, second: str) -> None:
    parts = f"[{STATED[first]}, {STATED[second]}]"
    assert combined(f"{{all: {parts}}}") == min(first, second, key=RANK.__getitem__)
    assert combined(f"{{any: {parts}}}") == max(first, second, key=RANK.__getitem__)


@pytest.mark.parametrize(("inner", "outer"), [("met", "not_met"), ("not_met", "met"), ("to_assess", "to_assess")])
def test_not_turns_what_is_known_and_leaves_what_is_unknown(inner: str, outer: str) -> None:
    assert combined(f"{{not: {STATED[inner]}}}") == outer


def test_combinations_name_the_first_part_that_decides() -> None:
    first, second = "{fact: requested, at_least: 1}", "{fact: budget.costs, at_least: 1}"
    assert against(f"{{all: [{first}, {second}]}}", "year: 2020").why().path == "requested"
    assert against(f"{{any: [{first}, {second}]}}", "year: 2020").why().path == "requested"
    wrong_one, wrong_two = "{present: office}", "{present: signature}"
    assert against(f"{{all: [{first}, {wrong_one}, {wrong_two}]}}", "year: 2020").why().path == "office"
    assert against(f"{{any: [{wrong_one}, {wrong_two}]}}", "year: 2020").why().path == "office"
    assert against(f"{{any: [{wrong_one}, {first}]}}", "year: 2020").why().path == "requested"
    assert why("{not: {present: year}}", "year: 2020") == ("result-not", "", {})


@pytest.mark.parametrize(
    "order", ["[{judged: true}, {fact: requested, at_least: 1}]", "[{fact: requested, at_least: 1}, {judged: true}]"]
)
def test_in_all_a_missing_fact_comes_before_what_a_person_judges(order: str) -> None:
    assert against(f"{{all: {order}}}", "year: 2020").why().path == "requested"
    assert against(f"{{all: {order}}}", "requested: 1").why().why is Why.JUDGEMENT


def budget(*lines: str) -> str:
    return f"budget: [{', '.join(lines)}]"


SALARY, INVESTMENT, UNMARKED = (
    "{item: Lønn, category: salary, amount: 1}",
    "{item: Bygg, category: investment, amount: 1}",
    "{item: Annet, amount: 1}",
)


def test_costs_that_are_not_covered() -> None:
    when = "{no_costs: [investment, furnishings]}"
    assert against(when, budget(SALARY)).outcome() == "met"
    assert against(when, "budget: []").outcome() == "met"
    assert against(when, budget(SALARY, UNMARKED, UNMARKED)).why().path == "budget[1].category"
    assert against(when, budget(SALARY, UNMARKED)).outcome() == "to_assess"
    assert against(when, budget(UNMARKED, INVESTMENT)).outcome() == "not_met"
    assert against(when, "year: 2020").why().path == "budget"
    assert why(when, budget(SALARY, INVESTMENT)) == (
        "result-cost-not-covered",
        "budget[1].category",
        {"category": "investment", "item": "Bygg"},
    )


def text_case(when: str, case: str) -> str:
    return against(when, case, parts=[part("mål"), part("plan")]).outcome()


def test_the_length_of_a_text_is_counted_with_spaces() -> None:
    when = "{text: contents.mål, at_most_characters: 5}"
    assert text_case(when, "contents: {mål: ab cd}") == "met"
    assert text_case(when, "contents: {mål: ab cde}") == "not_met"
    assert text_case(when, "contents: {plan: for lang tekst}") == "to_assess"


def test_every_text_below_a_section_is_measured() -> None:
    when = "{text: contents, at_most_characters: 5}"
    assert text_case(when, "contents: {mål: abcde, plan: abcde}") == "met"
    assert text_case(when, "contents: {mål: abcde, plan: abcdef}") == "not_met"
    assert text_case(when, "office: abcdefgh") == "to_assess"


def test_a_text_that_is_too_long_says_by_how_much() -> None:
    found = against(
        "{text: contents, at_most_characters: 5}",
        "contents: {mål: a, plan: abcdefg}",
        parts=[part("mål"), part("plan")],
    )
    params = {"fact": "contents.plan", "length": 7, "limit": 5, "over": 2}
    assert found.why() == Shortfall(Why.WRONG, "result-too-long", "contents.plan", params)
    assert (
        against("{text: contents, at_most_characters: 5}", "year: 2020", parts=[part("mål")]).why().path == "contents"
    )


@pytest.mark.parametrize(
    ("case", "outcome"),
    [
        ("attachments: [Vedtak, REVISORATTEST]", "met"),
        ("attachments: [revisorattest]", "met"),
        ("attachments: [revisor]", "not_met"),
        ("attachments: []", "not_met"),
        ("year: 2020", "not_met"),
    ],
)
def test_an_attachment_is_listed_whatever_its_letter_case(case: str, outcome: str) -> None:
    assert against("{attached: Revisorattest}", case).outcome() == outcome


def test_a_missing_attachment_is_named() -> None:
    assert why("{attached: Revisorattest}", "year: 2020") == (
        "result-not-attached",
        "attachments",
        {"name": "Revisorattest"},
    )


def test_every_partner_states_what_is_asked_for() -> None:
    when = "{every: partners, has: [type, organisation]}"
    whole = "{name: A, type: company, organisation: 958935420}"
    assert against(when, f"partners: [{whole}]").outcome() == "met"
    assert against(when, "partners: []").outcome() == "met"
    assert against(when, "year: 2020").outcome() == "to_assess"
    assert against(when, "year: 2020").why().path == "partners"
    assert why(when, f"partners: [{whole}, {{name: B, type: company}}]") == (
        "result-item-lacks",
        "partners[1]",
        {"number": 2, "field": "organisation", "fact": "partners"},
    )


def test_a_line_has_no_organisation_to_state() -> None:
    found = against("{every: budget, has: [organisation]}", budget(SALARY))
    assert (found.outcome(), found.why().path) == ("not_met", "budget[0]")


def test_lines_are_the_same_whatever_their_order_and_spacing() -> None:
    case = budget("{item: Lønn, amount: 1}", "{item: 'Leie  av lokale', amount: 2}")
    assert against("{same_lines: [budget, budget]}", case).outcome() == "met"
    found = against("{same_lines: [budget, budget]}", "year: 2020")
    assert (found.outcome(), found.why().path) == ("to_assess", "budget")


def test_lines_of_two_lists_are_held_against_each_other() -> None:
    test = compile_condition(SameLines("budget", "accounts"), edition())

    def outcome(planned: tuple[str, ...], spent: tuple[str, ...]) -> Shortfall | None:
        subject = subject_of("year: 2020")
        subject.facts["budget"] = tuple(BudgetLine(name, 1) for name in planned)
        subject.facts["accounts"] = tuple(BudgetLine(name, 2) for name in spent)
        return test(subject)

    assert outcome(("Lønn", "Leie av  lokale"), (" leie AV lokale", "lønn")) is None
    assert outcome(("Lønn",), ("Lønn", "Reise")) == Shortfall(
        Why.WRONG, "result-line-not-in", "accounts[1].item", {"item": "Reise", "fact": "budget"}
    )
    assert outcome(("Lønn", "Reise"), ("Lønn",)) == Shortfall(
        Why.WRONG, "result-line-not-in", "budget[1].item", {"item": "Reise", "fact": "accounts"}
    )
    only_planned = subject_of("budget: [{item: a, amount: 1}]")
    assert test(only_planned) == missing("accounts")


def test_what_only_a_person_can_say_and_what_the_source_does_not_say() -> None:
    assert against("{judged: true}", "year: 2020").why() == Shortfall(Why.JUDGEMENT, "result-judged")
    assert against("{judged: false}", "year: 2020").why() == Shortfall(Why.NOT_STATED, "result-not-stated")
    assert against("not_stated", "year: 2020").outcome() == "to_assess"


def test_what_an_edition_makes_of_its_deadlines_and_amounts_can_stand_within_other_conditions() -> None:
    rules = edition(deadlines=[deadline("2019-03-22")], amounts=[amount("100")])
    parts = (ReceivedBy("frist"), WithinEntitlement("sum"))
    late, much = "received: 2019-03-23\nrequested: 100", "received: 2019-03-22\nrequested: 101"
    keys = {}
    for whole in (AllOf(parts), AnyOf(parts), Not(AnyOf(parts))):
        test = compile_condition(whole, rules)
        keys[type(whole)] = [test(subject_of(case, rules)) for case in (late, much)]
    assert [one.key for one in keys[AllOf] if one] == ["result-late", "result-above-entitlement"]
    assert keys[AnyOf] == [None, None]
    assert [one.key for one in keys[Not] if one] == ["result-not", "result-not"]


def test_a_fact_of_the_scheme_itself() -> None:
    facts = f"{{gjerde: {{label: {TEXTS}, type: yes_no}}}}"
    when = "{fact: facts.gjerde, equals: true}"
    assert against(when, "facts: {gjerde: ja}", facts=facts).outcome() == "met"
    assert against(when, "facts: {gjerde: nei}", facts=facts).outcome() == "not_met"
    assert against(when, "year: 2020", facts=facts).outcome() == "to_assess"
