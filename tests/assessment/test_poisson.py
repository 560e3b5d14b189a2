"""The interval of a count: against the known tables, against the distribution itself, and that it covers the truth."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import exp, factorial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilskudd_cli.assessment import poisson
from tilskudd_cli.assessment.poisson import MANY, interval


@pytest.mark.parametrize(
    ("count", "lower", "upper"),
    [
        (0, "0", "3.7"),
        (1, "0", "5.6"),
        (2, "0.2", "7.3"),
        (3, "0.6", "8.8"),
        (5, "1.6", "11.7"),
        (10, "4.7", "18.4"),
        (20, "12.2", "30.9"),
        (50, "37.1", "66.0"),
        (100, "81.3", "121.7"),
    ],
)
def test_the_interval_is_garwoods_rounded_outwards_to_a_tenth(count: int, lower: str, upper: str) -> None:
    assert interval(count) == (Decimal(lower), Decimal(upper))


def test_there_is_no_interval_of_less_than_nothing() -> None:
    with pytest.raises(ValueError, match="-1"):
        interval(-1)


def _at_most(count: int, mean: Fraction) -> float:
    """The chance of `count` or fewer under the mean, by the textbook's own sum: in floats, so that it owes nothing to
    the decimals it is held against. No kroner here.
    """
    return exp(-float(mean)) * sum(float(mean**k) / factorial(k) for k in range(count + 1))


@given(st.integers(0, 60))
def test_outside_the_interval_a_count_like_this_is_unlikely_and_a_tenth_inside_it_is_not(count: int) -> None:
    lower, upper = (Fraction(bound) for bound in interval(count))
    tenth, slack = Fraction(1, 10), 1e-9
    assert _at_most(count, upper) <= 0.025 + slack
    assert _at_most(count, upper - tenth) > 0.025 - slack
    if count:
        assert 1 - _at_most(count - 1, lower) <= 0.025 + slack
        assert 1 - _at_most(count - 1, lower + tenth) > 0.025 - slack
    assert lower <= count <= upper


@given(st.integers(1, 400))
def test_the_true_mean_is_covered_in_at_least_95_of_a_hundred_years(tenths: int) -> None:
    mean = Fraction(tenths, 10)
    most = int(mean) * 3 + 40
    chances = [exp(-float(mean))]  # floats again, as above
    for k in range(1, most):
        chances.append(chances[-1] * float(mean) / k)
    covered = sum(
        chance for count, chance in enumerate(chances) if Fraction(interval(count)[0]) <= mean <= interval(count)[1]
    )
    assert covered >= 0.95 - 1e-9


@given(st.integers(0, MANY + 500))
def test_more_in_a_year_moves_both_bounds_up_and_never_down(count: int) -> None:
    (lower, upper), (next_lower, next_upper) = interval(count), interval(count + 1)
    assert lower <= next_lower
    assert upper < next_upper


@pytest.mark.parametrize("count", [1, 20, MANY, MANY + 1, 1200, 2000])
def test_large_counts_are_reckoned_otherwise_and_come_to_the_same(count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(poisson, "MANY", 2000)
    exact = interval.__wrapped__(count)
    monkeypatch.setattr(poisson, "MANY", 0)
    roots = interval.__wrapped__(count)
    assert all(abs(one - other) <= Decimal("0.1") for one, other in zip(exact, roots, strict=True))


def test_no_count_is_summed_up_term_by_term_for_long() -> None:
    assert MANY <= 500, "a file may hold two hundred years, each with a count of its own"
