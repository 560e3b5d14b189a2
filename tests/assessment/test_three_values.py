"""Conditions combined in any way keep to the logic of three values: met, not met, and not known."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from tests.assessment.making import subject_with
from tests.schemes.making import edition, fact
from tilskudd_cli.assessment.conditions import compile_condition
from tilskudd_cli.assessment.shortfall import Why
from tilskudd_cli.schemes.conditions import AllOf, AnyOf, Compare, Comparison, Condition, Judged, Not, NotStated

NAMES = ("a", "b", "c", "d")
RULES = edition(facts="{" + ", ".join(fact(name, "count") for name in NAMES) + "}")

FALSE, UNKNOWN, TRUE = 0, 1, 2
Facts = Mapping[str, int]

FACTS: st.SearchStrategy[Facts] = st.fixed_dictionaries(
    {}, optional={f"facts.{name}": st.integers(0, 3) for name in NAMES}
)
BOUNDS = st.sampled_from([Comparison.AT_LEAST, Comparison.AT_MOST, Comparison.EQUALS, Comparison.LESS_THAN])
LEAVES: st.SearchStrategy[Condition] = st.one_of(
    st.builds(
        lambda name, test, bound: Compare(f"facts.{name}", ((test, bound),)),
        st.sampled_from(NAMES),
        BOUNDS,
        st.integers(0, 3),
    ),
    st.sampled_from([Judged(), NotStated()]),
)


def _larger(inner: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
    several = st.lists(inner, min_size=1, max_size=3).map(tuple)
    return st.builds(AllOf, several) | st.builds(AnyOf, several) | st.builds(Not, inner)


CONDITIONS = st.recursive(LEAVES, _larger, max_leaves=10)
LISTS = st.lists(CONDITIONS, min_size=1, max_size=4).map(tuple)


def value(condition: Condition, facts: Facts) -> int:
    """False, unknown or true."""
    shortfall = compile_condition(condition, RULES)(subject_with(facts, RULES))
    if shortfall is None:
        return TRUE
    return FALSE if shortfall.why is Why.WRONG else UNKNOWN


@given(LISTS, FACTS)
def test_all_is_the_least_and_any_the_greatest(parts: tuple[Condition, ...], facts: Facts) -> None:
    values = [value(part, facts) for part in parts]
    assert value(AllOf(parts), facts) == min(values)
    assert value(AnyOf(parts), facts) == max(values)


@given(CONDITIONS, FACTS)
def test_not_twice_is_what_it_was(condition: Condition, facts: Facts) -> None:
    assert value(Not(condition), facts) == 2 - value(condition, facts)
    assert value(Not(Not(condition)), facts) == value(condition, facts)


@given(LISTS, FACTS)
def test_not_all_is_any_not(parts: tuple[Condition, ...], facts: Facts) -> None:
    turned = tuple(Not(part) for part in parts)
    assert value(Not(AllOf(parts)), facts) == value(AnyOf(turned), facts)
    assert value(Not(AnyOf(parts)), facts) == value(AllOf(turned), facts)


@given(LISTS, FACTS, st.randoms(use_true_random=False))
def test_the_order_of_parts_changes_no_outcome(parts: tuple[Condition, ...], facts: Facts, random: Random) -> None:
    other = list(parts)
    random.shuffle(other)
    assert value(AllOf(parts), facts) == value(AllOf(tuple(other)), facts)
    assert value(AnyOf(parts), facts) == value(AnyOf(tuple(other)), facts)


@given(CONDITIONS, FACTS, FACTS)
def test_what_is_decided_stays_decided_when_more_becomes_known(condition: Condition, facts: Facts, more: Facts) -> None:
    before = value(condition, facts)
    if before != UNKNOWN:
        assert value(condition, {**more, **facts}) == before
