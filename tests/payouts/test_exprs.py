"""Formulas as expressions: exact up to the limits, null beyond them, and never a number that has run over."""

from __future__ import annotations

from fractions import Fraction

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilskudd_cli.assessment.entitlement import whole_kroner as one_whole
from tilskudd_cli.payouts import formulas as f
from tilskudd_cli.payouts.exprs import MOST, TooBigError, fact_terms, term_of, whole_kroner
from tilskudd_cli.schemes.amounts import Rounding

A, B = f.Fact("a"), f.Fact("b")


def reckoned(formula: f.Formula, rounding: Rounding | None, denominator: int = 1, **numbers: int | None) -> int | None:
    """The formula over one row of numbers, each over the denominator."""
    import narwhals as nw

    facts = fact_terms({name: (name, denominator) for name in numbers})
    found = whole_kroner(formula, rounding, facts)
    assert found is not None
    frame = pl.DataFrame({name: [number] for name, number in numbers.items()}, schema=dict.fromkeys(numbers, pl.Int64))
    native: pl.DataFrame = nw.from_native(frame).select(found.alias("x")).to_native()
    value: int | None = native.item()
    return value


@given(st.integers(0, 10**9), st.fractions(0, 1, max_denominator=10_000), st.sampled_from(Rounding))
def test_a_share_is_rounded_as_it_is_for_one_case(kroner: int, share: Fraction, rounding: Rounding) -> None:
    found = reckoned(f.Times(f.Const(share), A), rounding, a=kroner)
    assert found == one_whole(share * kroner, rounding)


@pytest.mark.parametrize(("kroner", "expected"), [(9, 3), (10, None)])
def test_what_is_not_whole_is_null_where_no_rounding_is_stated(kroner: int, expected: int | None) -> None:
    assert reckoned(f.Times(f.Const(Fraction(1, 3)), A), None, a=kroner) == expected


@given(st.lists(st.integers(0, 10**18), min_size=2, max_size=2))
def test_a_product_is_right_or_null(numbers: list[int]) -> None:
    first, second = numbers
    found = reckoned(f.Times(A, B), None, a=first, b=second)
    assert found in (first * second, None)
    if max(numbers) <= 10**9:
        assert found == first * second


def test_a_missing_fact_is_never_zero() -> None:
    for formula in (f.Plus((A, B)), f.Least((A, B)), f.Greatest((B, A)), f.Times(A, B), f.Less(A, B), f.Less(B, A)):
        assert reckoned(formula, None, a=5, b=None) is None
    assert reckoned(f.Within(B, 3, 9), None, a=5, b=None) is None
    assert reckoned(f.Stair(B, ((Fraction(1), A), (None, A))), None, a=5, b=None) is None


@pytest.mark.parametrize(("number", "expected"), [(5, 7), (6, 7), (7, 7), (8, 8), (99, 9)])
def test_a_floor_and_a_cap(number: int, expected: int) -> None:
    assert reckoned(f.Within(A, 7, 9), None, a=number) == expected


def test_a_floor_above_the_cap_counts_first() -> None:
    assert [reckoned(f.Within(A, 9, 5), None, a=number) for number in (8, 9, 10)] == [9, 5, 5]


@pytest.mark.parametrize(("quantity", "expected"), [(24, 1), (25, 1), (26, 2), (100, 2), (101, None)])
def test_a_step_holds_its_bound(quantity: int, expected: int | None) -> None:
    stair = f.Stair(A, ((Fraction(5, 2), f.Const(Fraction(1))), (Fraction(10), f.Const(Fraction(2)))))
    assert reckoned(stair, None, 10, a=quantity) == expected


def test_a_reduction_stops_at_zero() -> None:
    assert reckoned(f.Less(A, B), None, a=5, b=7) == 0
    assert reckoned(f.Less(A, B), None, a=7, b=5) == 2


def test_a_constant_that_no_column_can_hold_is_not_reckoned_in_columns() -> None:
    facts = fact_terms({"a": ("a", 1)})
    assert whole_kroner(f.Plus((A, f.Const(Fraction(MOST)))), None, facts) is None
    with pytest.raises(TooBigError):
        term_of(f.Const(Fraction(MOST)), lambda path: facts(path, 1))
