"""Sharing over columns gives, row by row and step by step, what the exact way gives; also where 64 bits do not hold."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import accumulate

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.payouts.allotment_making import CLAIMS, COLUMNS, KRONER, METHODS, SMALLEST, rows
from tilskudd_cli.payouts import allotment_column_order, allotment_column_shares
from tilskudd_cli.payouts.allotment import allot
from tilskudd_cli.payouts.allotment_column_order import where_it_ends
from tilskudd_cli.payouts.allotment_columns import Columns, FrameAllotment, allot_frame
from tilskudd_cli.payouts.allotment_records import Claim, Terms, Why
from tilskudd_cli.schemes.frames import AllotMethod

PERCENTAGE, PROPORTIONAL, RANKED, PARTIAL, LOTS = AllotMethod


def same(some: list[Claim], batch: pl.DataFrame, terms: Terms) -> FrameAllotment:
    """Hold the columns to the exact way; gives what the columns came to."""
    frame, method, smallest, seed = terms
    shares, balance = allot(some, frame, method, smallest=smallest, seed=seed)
    found = allot_frame(batch, COLUMNS, frame, method, smallest=smallest, seed=seed)
    assert found.paid.to_list() == [share.paid for share in shares]
    assert found.why.to_list() == [None if share.why is None else str(share.why) for share in shares]
    assert found.balance == balance
    assert found.paid.dtype == batch.schema["entitlement"]
    return found


@pytest.fixture(autouse=True, params=[1, 2, 2000], ids=lambda count: f"samples-of-{count}")
def samples(request: pytest.FixtureRequest) -> Iterator[None]:
    """From how many rows the halving and the level begin is a matter of speed alone."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(allotment_column_order, "_SAMPLES", request.param)
        patch.setattr(allotment_column_shares, "_SAMPLES", request.param)
        patch.setattr(allotment_column_shares, "_WEIGHTS", request.param)
        yield


@given(some=CLAIMS, frame=KRONER, method=METHODS, smallest=SMALLEST, seed=st.integers(0, 3))
def test_columns_give_what_the_exact_way_gives(
    some: list[Claim], frame: int, method: AllotMethod, smallest: int, seed: int
) -> None:
    same(some, rows(some), Terms(frame, method, smallest, seed))


@given(
    kroner=st.lists(st.integers(1, 40), min_size=5, max_size=60),
    weights=st.lists(st.integers(1, 9), min_size=60, max_size=60),
    frame=st.integers(0, 900),
    method=METHODS,
    smallest=st.sampled_from([0, 0, 7]),
)
def test_many_alike_claims_are_shared_alike(
    kroner: list[int], weights: list[int], frame: int, method: AllotMethod, smallest: int
) -> None:
    some = [
        Claim((f"{n * 7 % 61:02}", ""), one, weight, weight)
        for n, (one, weight) in enumerate(zip(kroner, weights, strict=False))
    ]
    same(some, rows(some, pl.UInt16()), Terms(frame, method, smallest, 5))


@pytest.mark.parametrize("method", AllotMethod)
@pytest.mark.parametrize("digits", [4, 12, 16, 17, 18])
def test_sums_and_products_that_no_64_bits_hold_are_exact(method: AllotMethod, digits: int) -> None:
    highest = 9 * 10**digits
    some = [Claim((str(n), ""), highest - n, Decimal(highest - 3 * n) / 100, n) for n in range(9)]
    for frame in (highest * 2 + 1, highest * 5 - 7, 10**39, 10**50):
        same(some, rows(some, pl.Decimal(38, 2)), Terms(frame, method, 0, 1))
    same(some, rows(some, pl.Decimal(38, 2)), Terms(highest * 4, method, highest // 2, 1))


def test_weights_of_many_digits_are_shared_exactly() -> None:
    some = [Claim((str(n), ""), 10**18 + n, Decimal(10**30 + n).scaleb(-6), n) for n in range(5)]
    for frame in (10**18, 3 * 10**18 + 1):
        same(some, rows(some, pl.Decimal(38, 6)), Terms(frame, PROPORTIONAL))


def test_money_that_equals_the_sum_of_claims_is_all_paid() -> None:
    some = [Claim((str(n), ""), 7, 1, 1) for n in range(9)]
    for method in AllotMethod:
        for frame in (62, 63, 64):
            same(some, rows(some), Terms(frame, method, 0, 1))


def test_no_rows_leave_the_frame() -> None:
    assert same([], rows([]), Terms(100, PERCENTAGE)).balance.left_over == 100


def test_wider_and_narrower_columns_give_the_same() -> None:
    some = [Claim((str(n), ""), 100 + n, n + 1, n) for n in range(20)]
    for kroner in (pl.Int16, pl.UInt64, pl.Int128):
        batch = rows(some).with_columns(pl.col("entitlement").cast(kroner))
        assert same(some, batch, Terms(1111, PROPORTIONAL)).balance.paid == 1111


def test_reasons_come_from_a_closed_list() -> None:
    found = same([Claim(("a", ""), 10)], rows([Claim(("a", ""), 10)]), Terms(5, PERCENTAGE))
    assert found.why.dtype == pl.Enum([str(why) for why in Why])


@pytest.mark.parametrize(
    ("change", "columns", "method"),
    [
        (pl.col("entitlement").cast(pl.Float64), COLUMNS, PERCENTAGE),
        (pl.col("points").cast(pl.Float64), COLUMNS, PROPORTIONAL),
        (pl.col("rank").cast(pl.String), COLUMNS, RANKED),
        (pl.col("case").cast(pl.Int64), COLUMNS, PERCENTAGE),
        (pl.lit(None, dtype=pl.String).alias("case"), COLUMNS, PERCENTAGE),
        (pl.col("case"), Columns(("case",), "entitlement"), PROPORTIONAL),
        (pl.col("case"), Columns(("case",), "entitlement"), RANKED),
        (pl.col("case"), COLUMNS, LOTS),
    ],
)
def test_columns_of_the_wrong_kind_are_refused(change: pl.Expr, columns: Columns, method: AllotMethod) -> None:
    batch = rows([Claim(("0301", "1"), 10, 1, 1)]).with_columns(change)
    with pytest.raises(ValueError, match=r"needed|keys are texts|column to go by|seed"):
        allot_frame(batch, columns, 5, method)


@pytest.mark.parametrize("method", [PERCENTAGE, RANKED, LOTS])
def test_a_key_that_comes_twice_cannot_decide(method: AllotMethod) -> None:
    batch = rows([Claim(("a", ""), 10, 1, 1), Claim(("a", ""), 10, 1, 1), Claim(("b", ""), 10, 1, 1)])
    with pytest.raises(ValueError, match="a key of its own"):
        allot_frame(batch, COLUMNS, 5, method, seed=1)


@given(st.lists(st.tuples(st.integers(-3, 9), st.integers(0, 5)), min_size=1, max_size=40), st.integers(0, 120))
def test_where_a_budget_ends_is_found_as_by_sorting(pairs: list[tuple[int, int]], budget: int) -> None:
    total = sum(cost for _, cost in pairs)
    budget = min(budget, total - 1)
    if budget < 0:
        return
    ordered = sorted(pairs)
    spent = accumulate(cost for _, cost in ordered)
    measure = next(one for (one, _), so_far in zip(ordered, spent, strict=True) if so_far > budget)
    found = where_it_ends(pl.Series([one for one, _ in pairs]), pl.Series([cost for _, cost in pairs]), budget)
    assert found == measure
