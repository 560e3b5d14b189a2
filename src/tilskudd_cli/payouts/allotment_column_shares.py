"""Sharing a frame by weight over Polars columns; the definitions are those of `allotment_shares`.

The columns `kroner` and `measure` (whole weights) are null where a row takes no part, and wide enough that no product
below overflows: `allotment_columns` has seen to that. Texts are slow to sort, so keys are looked at only where numbers
are equal and the order must decide.
"""

from __future__ import annotations

from bisect import bisect_left

import polars as pl

from tilskudd_cli.payouts.allotment_balance import Shared
from tilskudd_cli.payouts.allotment_column_order import among, first_by_key, where_it_ends
from tilskudd_cli.payouts.allotment_records import Terms, Why
from tilskudd_cli.payouts.allotment_shares import Entrant, water_level
from tilskudd_cli.payouts.allotment_steps import Level, Tie
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes.frames import AllotMethod

_SAMPLES = 2000


class _Whole(NamedTuple):
    """What each row is paid, how many kroner the remainders got, and a tie that decided."""

    paid: pl.Series
    extra: int
    tie: Tie | None


def share_out(claims: pl.DataFrame, keys: pl.DataFrame, scale: int, terms: Terms) -> tuple[pl.DataFrame, Shared]:
    """The rows with `paid` and `why` (read only where less is paid than claimed), and what the balance needs.

    Raises `ValueError` where two rows have the same key and the key must decide between them.
    """
    proportional = terms.method is AllotMethod.PROPORTIONAL
    why, dropped = pl.lit(str(Why.PROPORTIONAL if proportional else Why.PERCENTAGE)), 0
    small, drop_tie = _too_small(claims, keys, terms)
    if small is not None:
        kept = pl.when(~small)
        claims = claims.with_columns(small=small, kroner=kept.then("kroner"), measure=kept.then("measure"))
        dropped = int(small.sum())
        why = pl.when("small").then(pl.lit(str(Why.SHARE_TOO_SMALL))).otherwise(why)
    count, total = int(claims["kroner"].count()), int(claims["kroner"].sum())
    if proportional:
        level = _water_level(claims.select("kroner", "measure"), terms.frame, scale)
    else:  # all reach their claims at the same level, or nobody does
        level = Level(terms.frame, total, 1, 0, 0) if terms.frame < total else None
    whole = _whole_kroner(claims, keys, level)
    shared = Shared(count, total, dropped, drop_tie, level, whole.extra, whole.tie)
    return claims.with_columns(paid=whole.paid, why=why), shared


def _too_small(claims: pl.DataFrame, keys: pl.DataFrame, terms: Terms) -> tuple[pl.Series | None, Tie | None]:
    """Which rows must leave because their share would be below the smallest grant; nothing where none must."""
    if not terms.smallest:
        return None, None
    measure = claims["measure"]
    rows = claims.select("kroner", "measure").drop_nulls()
    if rows.is_empty() or _large_enough(rows, int(rows["measure"].min()), terms):  # type: ignore[arg-type]
        return None, None
    by_weight = rows.sort("measure")
    first = _first_large_enough(by_weight, terms)
    if first == by_weight.height:
        return measure.is_not_null(), None
    weight = by_weight["measure"][first]
    below = (measure < weight).fill_null(value=False)
    chosen = first - int(below.sum())
    if not chosen:
        return below, None
    alike = (measure == weight).fill_null(value=False).arg_true()
    leaving = first_by_key(alike, keys, last=True).head(chosen)
    return below.scatter(leaving, values=True), Tie(alike.len(), chosen)


def _first_large_enough(by_weight: pl.DataFrame, terms: Terms) -> int:
    """How many of the smallest weights must leave, found by halving; see `allotment_shares.useful`."""
    return bisect_left(
        range(by_weight.height),
        True,
        key=lambda first: _large_enough(by_weight.slice(first), int(by_weight["measure"][first]), terms),
    )


def _large_enough(rows: pl.DataFrame, weight: int, terms: Terms) -> bool:
    """Whether the share of the smallest weight is the smallest grant or more, when these rows take part."""
    filled = pl.col("kroner") * _like(rows, weight)
    level = pl.col("measure") * _like(rows, terms.smallest)
    need = pl.when(filled < level).then(filled).otherwise(level)
    return int(rows.select(need.sum()).item()) <= terms.frame * weight


def _water_level(rows: pl.DataFrame, frame: int, scale: int) -> Level | None:
    """Where the water stands when the frame is used; `None` if every claim is met.

    Who is met at some level tells what the others share, and that is a level nearer to the right one: never above it,
    for money that is not needed only comes free as the water rises. When the same are met again, it is the right one.
    The rounds of `allotment_shares.water_level` do this from the bottom; here they begin where a sample says, so that
    two or three of them are enough.
    """
    count, total, weight = rows.select(
        pl.col("kroner").count().alias("count"), pl.col("kroner").sum(), pl.col("measure").sum()
    ).row(0)
    if total <= frame:
        return None
    part, whole = _guess(rows, frame, int(total)) or (0, 1)
    met, known = -1, None
    while known != met:
        known = met
        is_met = pl.col("kroner") * _like(rows, whole) <= pl.col("measure") * _like(rows, part)
        filled = pl.col("kroner").filter(is_met).sum(), pl.col("measure").filter(is_met).sum()
        met, kroner, measure = rows.select(is_met.sum().alias("met"), *filled).row(0)
        if int(kroner) > frame or met == count:  # the sample said too much
            part, whole, met = 0, 1, -2
            continue
        part, whole = frame - int(kroner), int(weight) - int(measure)
    return Level(part, whole, scale, int(met), int(kroner))


def _guess(rows: pl.DataFrame, frame: int, total: int) -> tuple[int, int] | None:
    """The level, as part and whole, at which a sample of the rows stands when it gets its part of the frame."""
    sample = rows.gather_every(rows.height // _SAMPLES + 1).drop_nulls()
    entrants = [Entrant(0, (), int(kroner), int(measure)) for kroner, measure in sample.iter_rows()]
    level = water_level(entrants, frame * sum(one.kroner for one in entrants) // total, 1)
    return None if level is None else (level.part, level.whole)


def _like(rows: pl.DataFrame, value: int) -> pl.Expr:
    """A whole number as wide as the kroner it meets."""
    return pl.lit(value, dtype=rows["kroner"].dtype)


def _whole_kroner(claims: pl.DataFrame, keys: pl.DataFrame, level: Level | None) -> _Whole:
    """Whole kroner by largest remainder; equal remainders are told apart by key."""
    if level is None:
        return _Whole(claims["kroner"], 0, None)
    part, whole = _like(claims, level.part), _like(claims, level.whole)
    rows = claims.select("kroner", share=pl.col("measure") * part)
    rows = rows.with_columns(down=pl.col("share") // whole)
    # Whoever is met has a share of the claim or more, and nothing that was rounded away.
    below = pl.when(pl.col("down") < pl.col("kroner"))
    rows = rows.select(
        paid=below.then("down").otherwise("kroner"), lost=below.then(pl.col("down") * whole - pl.col("share"))
    )
    paid, lost = rows["paid"], rows["lost"]
    extra = -int(lost.sum()) // level.whole
    if not extra:
        return _Whole(paid, 0, None)
    last = where_it_ends(lost, pl.repeat(1, lost.len(), eager=True), extra)
    more = (pl.col("lost") < last).fill_null(value=False)
    paid = rows.select(pl.col("paid") + more.cast(pl.Int64)).to_series()
    left = extra - int(rows.select(more.sum()).item())
    if not left:
        return _Whole(paid, extra, None)
    alike = first_by_key((lost == last).fill_null(value=False).arg_true(), keys)
    chosen = alike.head(left)
    one_more = among(chosen, paid.len()).cast(pl.Int64).alias("more")
    paid = paid.to_frame().select(pl.col("paid") + one_more).to_series()
    return _Whole(paid, extra, Tie(alike.len(), left))
