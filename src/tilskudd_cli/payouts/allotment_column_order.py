"""Sharing a frame in an order over Polars columns; the definitions are those of `allotment_order`.

The columns `kroner` and `measure` (the rank or the lot) are null where a row takes no part. Only the rows of the
measure in which the money ends must be ordered by key; before it everybody is paid, after it nobody. That measure is
looked for by halving, for sorting a million rows would cost more than all the rest.
"""

from __future__ import annotations

from bisect import bisect_right

import polars as pl

from tilskudd_cli.payouts.allotment_balance import Reached
from tilskudd_cli.payouts.allotment_order import given_of, why_stopped
from tilskudd_cli.payouts.allotment_records import Terms, Why
from tilskudd_cli.payouts.allotment_steps import Stop

REASONS = pl.Enum([str(why) for why in Why])
"""The type of the column of reasons: the keys of their texts."""
_SAMPLES = 64


def in_order(claims: pl.DataFrame, keys: pl.DataFrame, terms: Terms) -> tuple[pl.DataFrame, Reached]:
    """The rows with `paid` and `why` (read only where less is paid than claimed), and what the balance needs.

    Raises `ValueError` where two rows have the same key and the key must decide between them.
    """
    kroner = int(claims["kroner"].sum())
    if kroner <= terms.frame:
        done = claims.with_columns(paid=pl.col("kroner"), why=pl.lit(None, dtype=REASONS))
        return done, Reached(int(claims["kroner"].count()), kroner, None, None, terms.frame - kroner)
    measure = where_it_ends(claims["measure"], claims["kroner"], terms.frame)
    before = pl.col("measure") < measure
    count, kroner = claims.select(before.sum().alias("count"), pl.col("kroner").filter(before).sum()).row(0)
    ordered = first_by_key((claims["measure"] == measure).fill_null(value=False).arg_true(), keys)
    claimed = claims["kroner"].gather(ordered)
    fits = _reaches(claimed, terms.frame - int(kroner))
    spent = int(kroner) + int(claimed.head(fits).sum())
    row, rest = int(ordered[fits]), terms.frame - spent
    stop = Stop(keys.row(row), int(claimed[fits]), rest, given_of(rest, terms))
    here = pl.int_range(pl.len()) == row
    rest_of_it = pl.when(here).then(pl.lit(stop.given, dtype=claimed.dtype)).otherwise(0)
    paid = pl.when(before | among(ordered.head(fits), claims.height)).then("kroner").otherwise(rest_of_it)
    why = pl.when(here).then(reason(why_stopped(stop))).otherwise(reason(Why.USED_UP))
    tie = (measure, ordered.len()) if ordered.len() > 1 else None
    done = claims.with_columns(paid=paid, why=why)
    return done, Reached(int(count) + fits, spent, tie, stop, rest - stop.given)


def reason(why: Why) -> pl.Expr:
    """The same reason for every row."""
    return pl.lit(str(why), dtype=REASONS)


def where_it_ends(measure: pl.Series, cost: pl.Series, budget: int) -> int:
    """The measure of the first row, by measure, for which the budget is not enough; together they cost more than it.

    What all rows below a measure cost grows with the measure. So halving over a sample of the measures finds two
    between which the budget ends, and only the rows in between are sorted.
    """
    rows = pl.DataFrame({"measure": measure, "cost": cost})
    by = pl.col("measure")

    def below(bound: int) -> int:
        return int(rows.select(pl.col("cost").filter(by < bound).sum()).item())

    sample = [int(one) for one in measure.gather_every(measure.len() // _SAMPLES + 1).drop_nulls().unique().sort()]
    place = bisect_right(sample, budget, key=below)
    spent = below(sample[place - 1]) if place else 0
    within = by.is_not_null() if not place else by >= sample[place - 1]
    if place < len(sample):
        within &= by < sample[place]
    last = rows.filter(within).sort("measure")
    return int(last["measure"][_reaches(last["cost"], budget - spent)])


def first_by_key(rows: pl.Series, keys: pl.DataFrame, *, last: bool = False) -> pl.Series:
    """Rows, by number, in the order of their keys, or the other way round.

    Raises `ValueError` where two of them have the same key.
    """
    ordered = keys[rows].with_columns(rows.alias("")).sort(keys.columns, descending=last)
    if ordered.select(keys.columns).is_duplicated().any():
        raise ValueError("every claim needs a key of its own")
    return ordered[""]


def among(rows: pl.Series, height: int) -> pl.Series:
    """Whether each of `height` rows is one of these, by number."""
    return pl.repeat(value=False, n=height, dtype=pl.Boolean, eager=True).scatter(rows, values=True)


def _reaches(costs: pl.Series, budget: int) -> int:
    """For how many, one after the other, the budget is enough."""
    enough = pl.col("cost").cum_sum() <= pl.lit(budget, dtype=costs.dtype)
    return int(costs.alias("cost").to_frame().select(enough.sum()).item())
