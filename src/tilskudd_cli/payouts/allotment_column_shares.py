"""Sharing a frame by weight over Polars columns; the definitions are those of `allotment_shares`.

The columns `kroner` and `measure` (whole weights) are null where a row takes no part, and wide enough that no sum of
them overflows; products are as wide as `Bits` says. `allotment_columns` has seen to that. Texts are slow to sort, so
keys are looked at only where numbers are equal and the order must decide.
"""

from __future__ import annotations

from bisect import bisect_left

import polars as pl

from tilskudd_cli.payouts.allotment_balance import Shared
from tilskudd_cli.payouts.allotment_column_order import among, first_by_key, reason, where_it_ends
from tilskudd_cli.payouts.allotment_records import Terms, Why
from tilskudd_cli.payouts.allotment_shares import Entrant, water_level
from tilskudd_cli.payouts.allotment_steps import Level, Tie
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes.frames import AllotMethod

_SAMPLES = 2000
_WEIGHTS = 256
_NEAR = 1e-9
"""Two quotients of whole numbers as floats that differ by more than this part of them are not equal: each is wrong by
less than a millionth of it.
"""


class Bits(NamedTuple):
    """The types that are wide enough for sums of a column and for products of two numbers."""

    sums: pl.DataType
    products: pl.DataType

    def column(self, name: str) -> pl.Expr:
        """A column about to be multiplied."""
        return pl.col(name).cast(self.products)

    def number(self, value: int) -> pl.Expr:
        """A whole number to multiply or compare a product with."""
        return pl.lit(value, dtype=self.products)


class _Whole(NamedTuple):
    """What each row is paid, how many kroner the remainders got, and a tie that decided."""

    paid: pl.Series
    extra: int
    tie: Tie | None


def share_out(
    claims: pl.DataFrame, keys: pl.DataFrame, scale: int, terms: Terms, bits: Bits
) -> tuple[pl.DataFrame, Shared]:
    """The rows with `paid` and `why` (read only where less is paid than claimed), and what the balance needs.

    Raises `ValueError` where two rows have the same key and the key must decide between them.
    """
    proportional = terms.method is AllotMethod.PROPORTIONAL
    why, dropped = reason(Why.PROPORTIONAL if proportional else Why.PERCENTAGE), 0
    small, drop_tie = _too_small(claims, keys, terms, bits)
    if small is not None:
        kept = pl.when(~small)
        claims = claims.with_columns(small=small, kroner=kept.then("kroner"), measure=kept.then("measure"))
        dropped = int(small.sum())
        why = pl.when("small").then(reason(Why.SHARE_TOO_SMALL)).otherwise(why)
    count, total = int(claims["kroner"].count()), int(claims["kroner"].sum())
    if proportional:
        level = _water_level(claims.select("kroner", "measure"), terms.frame, scale, bits)
    else:  # all reach their claims at the same level, or nobody does
        level = Level(terms.frame, total, 1, 0, 0) if terms.frame < total else None
    whole = _whole_kroner(claims, keys, level, bits)
    shared = Shared(count, total, dropped, drop_tie, level, whole.extra, whole.tie)
    return claims.with_columns(paid=whole.paid, why=why), shared


class _Needs(NamedTuple):
    """What those need who take part when a weight is the smallest of them and is given the smallest grant: the lesser
    of kroner x that weight and their own weight x the smallest grant, so that all numbers are whole.

    `full` and `level` are the kroner and the weights x smallest grant of rows that are left out of `rows` because it is
    known which of the two is the lesser.
    """

    rows: pl.DataFrame
    terms: Terms
    bits: Bits
    full: int = 0
    level: int = 0

    def above(self, weight: int) -> int:
        """What all of a greater weight need."""
        full = self.bits.column("kroner") * self.bits.number(weight)
        level = self.bits.column("measure") * self.bits.number(self.terms.smallest)
        need = pl.when(full < level).then(full).otherwise(level).filter(pl.col("measure") > weight)
        return int(self.rows.select(need.sum()).item()) + self.full * weight + self.level

    def leave_room(self, weight: int) -> bool:
        """Whether one of this weight at least can stay."""
        return self.above(weight) + weight * self.terms.smallest <= self.terms.frame * weight

    def between(self, low: int, high: int) -> _Needs:
        """The same for weights above `low` and up to `high`."""
        heavier = pl.col("measure") > high
        level = self.bits.column("measure") * self.bits.number(self.terms.smallest)
        is_full = heavier & (self.bits.column("kroner") * self.bits.number(high) <= level)
        is_level = heavier & (self.bits.column("kroner") * self.bits.number(low) >= level)
        parted = self.rows.select("kroner", "measure", full=is_full, level=is_level & ~is_full)
        full = parted.select(pl.col("kroner").filter("full").sum()).item()
        weights = parted.select(pl.col("measure").filter("level").sum()).item()
        rest = parted.filter((pl.col("measure") > low) & ~pl.col("full") & ~pl.col("level"))
        return self._replace(rows=rest, full=int(full), level=int(weights) * self.terms.smallest)


def _too_small(
    claims: pl.DataFrame, keys: pl.DataFrame, terms: Terms, bits: Bits
) -> tuple[pl.Series | None, Tie | None]:
    """Which rows must leave because their share would be below the smallest grant; nothing where none must.

    They leave in the order of their weights, see `allotment_shares.useful`.
    """
    if not terms.smallest:
        return None, None
    rows = claims.select("kroner", "measure").drop_nulls()
    if rows.is_empty():
        return None, None
    needs = _Needs(rows, terms, bits)
    weight = _first_to_stay(needs)
    measure = claims["measure"]
    if weight is None:
        return measure.is_not_null(), None
    below = (measure < weight).fill_null(value=False)
    alike = (measure == weight).fill_null(value=False).arg_true()
    # Each of these needs the smallest grant and no more: no claim is below it.
    room = (terms.frame * weight - needs.above(weight)) // (weight * terms.smallest)
    if room >= alike.len():
        return (below, None) if below.any() else (None, None)
    leaving = first_by_key(alike, keys, last=True).head(alike.len() - room)
    return below.scatter(leaving, values=True), Tie(alike.len(), leaving.len())


def _first_to_stay(needs: _Needs) -> int | None:
    """The smallest weight of which anybody can stay, found by halving: first over a sample of the weights, then among
    those between two of them. `None` where nobody can.
    """
    measure = needs.rows["measure"]
    sample = [int(one) for one in measure.gather_every(measure.len() // _WEIGHTS + 1).unique().sort()]
    place = bisect_left(sample, True, key=needs.leave_room)
    low = sample[place - 1] if place else 0
    high = sample[place] if place < len(sample) else int(measure.max())  # type: ignore[arg-type]
    near = needs.between(low, high)
    found = near.rows["measure"]
    weights = [int(one) for one in found.filter((found > low) & (found <= high)).unique().sort()]
    first = bisect_left(weights, True, key=near.leave_room)
    return weights[first] if first < len(weights) else None


def _water_level(rows: pl.DataFrame, frame: int, scale: int, bits: Bits) -> Level | None:
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
    rows = rows.with_columns(ratio=pl.col("kroner").cast(pl.Float64) / pl.col("measure").cast(pl.Float64))
    met, known = -1, None
    while known != met:
        known = met
        met, kroner, measure = _met(rows, part, whole, bits)
        if kroner > frame or met == count:  # the sample said too much
            part, whole, met = 0, 1, -2
            continue
        part, whole = frame - kroner, int(weight) - measure
    return Level(part, whole, scale, met, kroner)


def _met(rows: pl.DataFrame, part: int, whole: int, bits: Bits) -> tuple[int, int, int]:
    """How many claims are met at a level, their kroner and their weights.

    Floats tell it, unless a row comes so near to the level that whole numbers must.
    """
    level = part / whole
    near = pl.col("ratio").is_between(level * (1 - _NEAR), level * (1 + _NEAR))
    exact = bits.column("kroner") * bits.number(whole) <= bits.column("measure") * bits.number(part)
    is_near, *told = rows.select(near.any().alias("near"), *_summed(pl.col("ratio") <= level)).row(0)
    if is_near:
        told = list(rows.select(_summed(exact)).row(0))
    count, kroner, measure = map(int, told)
    return count, kroner, measure


def _summed(is_met: pl.Expr) -> list[pl.Expr]:
    return [is_met.sum().alias("met"), *(pl.col(name).filter(is_met).sum() for name in ("kroner", "measure"))]


def _guess(rows: pl.DataFrame, frame: int, total: int) -> tuple[int, int] | None:
    """The level, as part and whole, at which a sample of the rows stands when it gets its part of the frame."""
    sample = rows.gather_every(rows.height // _SAMPLES + 1).drop_nulls()
    entrants = [Entrant(0, (), int(kroner), int(measure)) for kroner, measure in sample.iter_rows()]
    level = water_level(entrants, frame * sum(one.kroner for one in entrants) // total, 1)
    return None if level is None else (level.part, level.whole)


def _whole_kroner(claims: pl.DataFrame, keys: pl.DataFrame, level: Level | None, bits: Bits) -> _Whole:
    """Whole kroner by largest remainder; equal remainders are told apart by key."""
    if level is None:
        return _Whole(claims["kroner"], 0, None)
    whole = bits.number(level.whole)
    rows = claims.select(kroner=bits.column("kroner"), share=bits.column("measure") * bits.number(level.part))
    rows = rows.with_columns(down=pl.col("share") // whole)
    # Whoever is met has a share of the claim or more, and nothing that was rounded away.
    below = pl.when(pl.col("down") < pl.col("kroner"))
    rows = rows.select(
        paid=below.then("down").otherwise("kroner").cast(bits.sums),
        lost=below.then(pl.col("down") * whole - pl.col("share")),
    )
    extra = -int(rows["lost"].sum()) // level.whole
    # What one of them lost is below `whole`, which is a sum of weights; what all have lost may be more.
    paid, lost = rows["paid"], rows["lost"].cast(bits.sums)
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
