"""A frame shared among very many claims, over Polars columns: the same result, step for step, as `allotment.allot`.

Exact: whole numbers only, 64 bits where every product is known to fit, 128 where it is not, and where even that could
overflow the claims go through `allot` itself. Polars overflows silently, so the bound is worked out before, in Python
integers. Polars and not Narwhals, because the 128 bits are Polars' own.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

import polars as pl

from tilskudd_cli.payouts.allotment import allot
from tilskudd_cli.payouts.allotment_balance import balance_by_weight, balance_in_order
from tilskudd_cli.payouts.allotment_column_order import REASONS, in_order, reason
from tilskudd_cli.payouts.allotment_column_shares import Bits, share_out
from tilskudd_cli.payouts.allotment_order import LOT_DIGITS
from tilskudd_cli.payouts.allotment_records import (
    OPEN,
    SHARING,
    Balance,
    Claim,
    Tally,
    Terms,
    UnprovenError,
    Why,
    added_up,
    terms_of,
)
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes.frames import AllotMethod

if TYPE_CHECKING:
    from tilskudd_cli.payouts.allotment_records import Weight

_LOT_BYTES = 8
_BITS_64, _BITS_128 = 2**63, 2**127
_RANKED = frozenset({AllotMethod.RANKED, AllotMethod.RANKED_PARTIAL})


class Columns(NamedTuple):
    """Where a frame of rows holds what a claim is made of; see `Claim`.

    The columns of `key` are texts without nulls, together unique; `claimed` and `rank` hold whole numbers, `weight`
    whole numbers or decimals. A null is unknown.
    """

    key: tuple[str, ...]
    claimed: str
    weight: str | None = None
    rank: str | None = None


class FrameAllotment(NamedTuple):
    """A shared frame: for each row what is paid (type as claimed; null where open) and why it is less (null where it
    is not, else a key of the topic `allotment`); and the balance.

    The exact share of a row is `balance.level` times its weight (for equal percentage: its claim) where that is less
    than the claim.
    """

    paid: pl.Series
    why: pl.Series
    balance: Balance


def allot_frame(
    rows: pl.DataFrame,
    columns: Columns,
    frame: int,
    method: AllotMethod,
    *,
    smallest: int = 0,
    seed: int | None = None,
) -> FrameAllotment:
    """Share `frame` kroner among the rows by the definitions of `allot`; results stand in the order of the rows.

    Raises `ValueError` for terms that `allot` refuses, for columns that are not of the types that `Columns` names, and
    for a key that comes twice where it must decide; elsewhere nothing depends on keys and they are not looked at.
    """
    terms = terms_of(frame, method, smallest, seed)
    _usable(rows, columns, terms)
    scale = _scale(rows, columns, terms)
    claims = rows.select(claim=pl.col(columns.claimed), measure=_stated_measure(columns, terms))
    claims = claims.with_columns(_standing(terms))
    if method is AllotMethod.LOTS:
        claims = claims.with_columns(_lots(rows, columns, claims["standing"], seed or 0))
    within = pl.col("standing").is_null() & (pl.col("claim") > 0)
    claims = claims.with_columns(measure=pl.when(within).then("measure"))
    bits = _bits(claims, terms)
    if bits is None:
        return _by_hand(rows, columns, terms)
    # The claim keeps its own column and type: what is paid and its proof are read against what was stated.
    taking = pl.when(within).then(pl.col("claim").cast(bits.sums))
    claims = claims.with_columns(pl.col("measure").cast(bits.sums), kroner=taking)
    return _allotted(claims, rows.select(columns.key), scale, terms, bits)


def _allotted(claims: pl.DataFrame, keys: pl.DataFrame, scale: int, terms: Terms, bits: Bits) -> FrameAllotment:
    """The sharing itself, once the columns are wide enough for every sum."""
    tally = _tally(claims)
    if terms.method in SHARING:
        given, shared = share_out(claims, keys, scale, terms, bits)
        balance = balance_by_weight(shared, tally, terms)
    else:
        given, reached = in_order(claims, keys, terms)
        balance = balance_in_order(reached, tally, terms)
    is_open = pl.col("standing").is_in(pl.Series(sorted(OPEN), dtype=REASONS).implode())
    paid = pl.when(is_open.fill_null(value=False)).then(None).otherwise(pl.col("paid").fill_null(0))
    done = given.with_columns(paid=paid.cast(claims["claim"].dtype))
    less = pl.col("paid").is_null() | (pl.col("paid") < pl.col("claim"))
    done = done.with_columns(why=pl.when(less).then(pl.coalesce("standing", "why")))
    return FrameAllotment(done["paid"], done["why"], _proved(done, balance))


def _proved(done: pl.DataFrame, balance: Balance) -> Balance:
    """As `proved`, over columns."""
    paid = pl.col("paid")
    off = (paid < 0) | (paid > pl.col("claim")) | ((paid > 0) & (paid < _lit(balance.terms.smallest)))
    if done.select(off.any()).item():
        raise UnprovenError("a row is paid below zero, above its claim or less than the smallest grant")
    return added_up(int(done.select(paid.cast(pl.Int128).sum()).item()), balance)


def _usable(rows: pl.DataFrame, columns: Columns, terms: Terms) -> None:
    """Raise `ValueError` where the columns cannot be what they are said to be."""
    whole = [columns.claimed]
    if terms.method in _RANKED:
        whole.append(_named(columns.rank, terms))
    for name in whole:
        if not rows.schema[name].is_integer():
            raise ValueError(f"{name}: whole numbers are needed, not {rows.schema[name]}")
    if terms.method is AllotMethod.PROPORTIONAL:
        name = _named(columns.weight, terms)
        if not rows.schema[name].is_integer() and not rows.schema[name].is_decimal():
            raise ValueError(f"{name}: whole numbers or decimals are needed, not {rows.schema[name]}")
    keys = rows.select(columns.key)
    if any(type_ != pl.String for type_ in keys.dtypes) or any(keys.null_count().row(0)):
        raise ValueError("keys are texts, one for every row")


def _named(name: str | None, terms: Terms) -> str:
    if name is None:
        raise ValueError(f"{terms.method} needs a column to go by")
    return name


def _scale(rows: pl.DataFrame, columns: Columns, terms: Terms) -> int:
    """What the stated weights are multiplied by to be whole: a decimal column holds whole numbers of its last digit."""
    type_ = rows.schema[_named(columns.weight, terms)] if terms.method is AllotMethod.PROPORTIONAL else None
    return 10**type_.scale if isinstance(type_, pl.Decimal) else 1


def _stated_measure(columns: Columns, terms: Terms) -> pl.Expr:
    """What the method weighs or orders by, as whole numbers; lots are drawn later."""
    match terms.method:
        case AllotMethod.EQUAL_PERCENTAGE:
            return pl.col(columns.claimed)
        case AllotMethod.PROPORTIONAL:
            return pl.col(_named(columns.weight, terms)).to_physical()
        case AllotMethod.LOTS:
            return pl.lit(None, dtype=pl.Int64)
        case _:
            return pl.col(_named(columns.rank, terms))


def _standing(terms: Terms) -> pl.Expr:
    """Why a row takes no part; null where it does, or where it claims nothing. The order is that of `allot`."""
    claim, measure = pl.col("claim"), pl.col("measure")
    standing = pl.when(claim.is_null()).then(reason(Why.OPEN_CLAIM)).when(claim < 0).then(reason(Why.NEGATIVE_CLAIM))
    standing = standing.when(claim == 0).then(None)
    standing = standing.when(claim < _lit(terms.smallest)).then(reason(Why.BELOW_SMALLEST))
    if terms.method is AllotMethod.PROPORTIONAL:
        standing = standing.when(measure.is_null()).then(reason(Why.OPEN_WEIGHT))
        standing = standing.when(measure < 0).then(reason(Why.NEGATIVE_WEIGHT))
        standing = standing.when(measure == 0).then(reason(Why.NO_WEIGHT))
    elif terms.method in _RANKED:
        standing = standing.when(measure.is_null()).then(reason(Why.OPEN_RANK))
    return standing.otherwise(None).alias("standing")


def _lots(rows: pl.DataFrame, columns: Columns, standing: pl.Series, seed: int) -> pl.Series:
    """The lot of every row that may take part, as `allotment_order.lot` draws it."""
    drawn = pl.when(standing.is_null()).then(pl.concat_str(pl.lit(str(seed)), *columns.key, separator=":"))
    texts = rows.select(text=drawn.cast(pl.Binary))["text"].to_list()
    digests = [None if one is None else sha256(one).digest()[:_LOT_BYTES] for one in texts]
    whole = pl.Series("measure", digests, dtype=pl.Binary).bin.reinterpret(dtype=pl.UInt64, endianness="big")
    lots: pl.Series = (whole // 16 ** (2 * _LOT_BYTES - LOT_DIGITS)).cast(pl.Int64)
    return lots


def _bits(claims: pl.DataFrame, terms: Terms) -> Bits | None:
    """Types that hold every number on the way to the result; `None` if none does."""
    names = ("claim", "measure")
    extremes = claims.select(
        *(pl.col(name).max().cast(pl.Int128).fill_null(0).alias(f"{name}-max") for name in names),
        *(pl.col(name).min().cast(pl.Int128).fill_null(0).alias(f"{name}-min") for name in names),
    ).row(0)
    stated = max(*(abs(one) for one in extremes), terms.frame, terms.smallest)
    highest_claim, highest_measure = max(extremes[0], 0), max(extremes[1], 0)
    sums = max(*(abs(one) for one in extremes), highest_claim * claims.height)
    products = max(stated, sums)
    if terms.method in SHARING:
        sums = max(sums, highest_measure * claims.height)
        products = max(products, sums)
        if sums < _BITS_128:
            whole = int(claims.select(pl.col("measure").cast(pl.Int128).sum()).item())
            products = max(products, whole * max(highest_claim, terms.frame, terms.smallest))
    if products >= _BITS_128:
        return None
    narrow, wide = pl.Int64(), pl.Int128()
    return Bits(narrow if sums < _BITS_64 else wide, narrow if products < _BITS_64 else wide)


def _lit(value: int) -> pl.Expr:
    """A whole number that any column of whole numbers can be compared with; what is above them all stays above."""
    return pl.lit(min(value, _BITS_128 - 1), dtype=pl.Int64 if value < _BITS_64 else pl.Int128)


def _tally(claims: pl.DataFrame) -> Tally:
    standing = dict(claims["standing"].value_counts().iter_rows())
    out = sum(standing.get(str(why), 0) for why in OPEN)
    return Tally(
        decided=claims.height - out,
        entered=claims.height - claims["kroner"].null_count(),
        total=int(claims["kroner"].sum()),
        open=out,
        below_smallest=standing.get(str(Why.BELOW_SMALLEST), 0),
        weightless=standing.get(str(Why.NO_WEIGHT), 0),
    )


def _by_hand(rows: pl.DataFrame, columns: Columns, terms: Terms) -> FrameAllotment:
    """The same in Python integers, which have no end: slower, and right."""
    nothing: list[Weight | None] = [None] * rows.height
    weights = rows[columns.weight].to_list() if terms.method is AllotMethod.PROPORTIONAL and columns.weight else nothing
    ranks = rows[columns.rank].to_list() if terms.method in _RANKED and columns.rank else nothing
    stated = zip(rows.select(columns.key).iter_rows(), rows[columns.claimed].to_list(), weights, ranks, strict=True)
    claims = [Claim(key, kroner, weight, rank) for key, kroner, weight, rank in stated]
    shares, balance = allot(claims, terms.frame, terms.method, smallest=terms.smallest, seed=terms.seed)
    paid = pl.Series("paid", [one.paid for one in shares], dtype=rows.schema[columns.claimed])
    why = pl.Series("why", [None if one.why is None else str(one.why) for one in shares], dtype=REASONS)
    return FrameAllotment(paid, why, balance)
