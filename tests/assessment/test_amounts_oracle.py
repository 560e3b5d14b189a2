"""Any amount comes to what plain fractions say, and an open one is never a sum.

The oracle is written from the manual, not from the program: a dict of facts, `Fraction` throughout, `None` for unknown.
"""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from tests.assessment.making import subject_with
from tests.schemes.making import edition, fact
from tilskudd_cli.assessment.amounts import Value, compute
from tilskudd_cli.assessment.entitlement import whole_kroner
from tilskudd_cli.assessment.subject import Subject
from tilskudd_cli.schemes import amounts as a

RULES = edition(facts="{" + ", ".join(fact(name, "quantity") for name in ("a", "b")) + "}")
Facts = dict[str, int | Fraction]

SUMS = st.integers(0, 10**12)
SHARES = st.fractions(0, 1, max_denominator=1000)
QUANTITIES = st.fractions(0, 10_000, max_denominator=100)
PATHS = st.sampled_from(["facts.a", "facts.b"])
NUMBERS: st.SearchStrategy[a.Amount] = st.one_of(
    st.builds(a.Fixed, SUMS),
    st.builds(a.FactAmount, st.just("requested")),
    st.just(a.NotStatedAmount()),
    st.builds(a.ByYear, st.dictionaries(st.integers(2020, 2023), st.builds(a.Fixed, SUMS), min_size=1)),
)


def _larger(inner: st.SearchStrategy[a.Amount]) -> st.SearchStrategy[a.Amount]:
    several = st.lists(inner, min_size=1, max_size=4).map(tuple)
    bounds = st.none() | SUMS
    brackets = st.lists(st.tuples(QUANTITIES, inner), min_size=1, max_size=3, unique_by=lambda one: one[0])
    return st.one_of(
        st.builds(a.LeastOf, several),
        st.builds(a.GreatestOf, several),
        st.builds(a.SumOf, several),
        st.builds(a.Reduced, inner, several),
        st.builds(a.ShareOf, SHARES, inner, bounds, bounds),
        st.builds(a.Rate, inner, PATHS, st.none() | QUANTITIES, st.none() | QUANTITIES),
        st.builds(
            lambda steps, of: a.Brackets(
                tuple(a.Bracket(one, top) for top, one in sorted(steps, key=lambda s: s[0])), of
            ),
            brackets,
            PATHS,
        ),
    )


AMOUNTS = st.recursive(NUMBERS, _larger, max_leaves=12)
FACTS = st.fixed_dictionaries(
    {},
    optional={"requested": SUMS, "facts.a": QUANTITIES, "facts.b": QUANTITIES, "year": st.integers(2019, 2024)},
)


def oracle(amount: a.Amount, facts: Facts) -> Fraction | None:  # noqa: PLR0912  one branch for each word
    """The amount in plain fractions, `None` when it must be decided."""
    match amount:
        case a.Fixed(kroner):
            return Fraction(kroner)
        case a.FactAmount(path):
            return Fraction(facts[path]) if path in facts else None
        case a.ByYear(steps):
            step = steps.get(int(facts.get("year", 0)))
            return None if step is None else oracle(step, facts)
        case a.LeastOf(parts) | a.GreatestOf(parts) | a.SumOf(parts):
            values = [oracle(part, facts) for part in parts]
            known = [value for value in values if value is not None]
            if len(known) < len(values):
                return None
            return (
                {a.LeastOf: min, a.GreatestOf: max}[type(amount)](known)
                if not isinstance(amount, a.SumOf)
                else _sum(known)
            )
        case a.Reduced(whole, by):
            left, less = oracle(whole, facts), [oracle(part, facts) for part in by]
            return (
                None
                if left is None or None in less
                else max(Fraction(0), left - _sum([x for x in less if x is not None]))
            )
        case a.ShareOf(share, of, floor, cap):
            base = oracle(of, facts)
            if base is None:
                return None
            part = share * base
            if floor is not None and part < floor:
                return Fraction(floor)
            return Fraction(cap) if cap is not None and part > cap else part
        case a.Rate(rate, per, floor, cap):
            if per not in facts:
                return None
            quantity = Fraction(facts[per])
            quantity = quantity if floor is None else max(quantity, floor)
            quantity = quantity if cap is None else min(quantity, cap)
            each = oracle(rate, facts)
            return None if each is None else each * quantity
        case a.Brackets(brackets, of):
            fitting = [one for one in brackets if of in facts and one.up_to is not None and facts[of] <= one.up_to]
            return oracle(fitting[0].amount, facts) if fitting else None
        case _:
            return None


def _sum(values: list[Fraction]) -> Fraction:
    total = Fraction(0)
    for value in values:
        total += value
    return total


def subject(facts: Facts) -> Subject:
    return subject_with(facts, RULES)


@given(AMOUNTS, FACTS)
def test_an_amount_is_what_plain_fractions_say(amount: a.Amount, facts: Facts) -> None:
    found = compute(amount, subject(facts))
    expected = oracle(amount, facts)
    if expected is None:
        assert not isinstance(found, Value)
    else:
        assert isinstance(found, Value)
        assert found.kroner == expected
        assert not isinstance(found.kroner, float)
        assert found.kroner >= 0
        assert found.steps[-1].kroner == found.kroner


@given(AMOUNTS, FACTS, FACTS)
def test_a_fact_that_becomes_known_never_takes_an_amount_away(amount: a.Amount, facts: Facts, more: Facts) -> None:
    before = compute(amount, subject(facts))
    after = compute(amount, subject(more | facts))
    if isinstance(before, Value):
        assert after == before


@given(st.fractions(0, 10**9), st.sampled_from(a.Rounding))
def test_rounding_moves_less_than_one_krone_and_in_the_stated_direction(exact: Fraction, rounding: a.Rounding) -> None:
    whole = whole_kroner(exact, rounding)
    assert isinstance(whole, int)
    moved = whole - exact
    bounds = {a.Rounding.DOWN: (-1 < moved <= 0), a.Rounding.UP: (0 <= moved < 1)}
    assert bounds.get(rounding, Fraction(-1, 2) < moved <= Fraction(1, 2))
