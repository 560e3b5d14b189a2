"""The same as `payout_sharing` for very many rows, over Polars columns: the same kroner, reasons and order.

Polars is imported with this module, so it is imported when there are that many rows and never before.
"""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from tilskudd_cli.casework.payout_sharing import GRANTED, UNDECIDED, DoubleError, Terms, reason_in_words
from tilskudd_cli.casework.payout_wanted import Found
from tilskudd_cli.payouts.allotment_columns import Columns, allot_frame
from tilskudd_cli.payouts.outcome import Status
from tilskudd_cli.schemes.frames import AllotMethod
from tilskudd_cli.wording.payout import CLAIM, MESSAGE
from tilskudd_cli.wording.payout_frame import Decided, Framed
from tilskudd_cli.writing.payouts.records import Piece

_PAYS = pl.col("status") == str(Status.PAY)
_GRANTED = _PAYS & pl.col("reason").is_in(sorted(GRANTED))
_KEYS = ("key number", "key case")
_AT, _WEIGHT, _PAID, _WHY = "at", "weight", "paid", "why"


def can_share(found: Sequence[Found]) -> bool:
    """Whether all rows are columns, and all weights whole numbers that 64 bits hold."""
    if any(one.piece.frame is None for one in found):
        return False
    weights = [one.weights for one in found if one.weights is not None]
    return all(one.str.contains(r"^-?[0-9]{1,18}$").fill_null(value=True).all() for one in weights)


def share_columns(
    found: Sequence[Found], terms: Terms, names: Sequence[str], language: str | None
) -> tuple[Framed, list[Found]]:
    """The frame shared, and the rows with what they got. Raises `DoubleError` as `payout_sharing.share` does."""
    whole = pl.concat([_with_weight(one) for one in found]).with_row_index(_AT)
    granted = whole.filter(_GRANTED)
    decided = Decided(len(granted), int(granted["payout"].cast(pl.Int128).sum()))
    claims = _claims(whole)
    ranked = terms.method in {AllotMethod.RANKED, AllotMethod.RANKED_PARTIAL}
    columns = Columns(_KEYS, CLAIM, None if ranked else _WEIGHT, _WEIGHT if ranked else None)
    left = max(terms.kroner - decided.kroner, 0)
    done = allot_frame(claims, columns, left, terms.method, smallest=terms.smallest, seed=terms.seed)
    framed = Framed(terms.kroner, decided, done.balance, terms.by)
    got = claims.select(_AT, CLAIM, done.paid.alias(_PAID), done.why.cast(pl.String).alias(_WHY))
    told = _told(whole.join(got, on=_AT, how="left", maintain_order="left"))
    if language is not None:
        told = told.with_columns(_messages(told, framed, language))
    told = told.with_columns(pl.col("claimed").alias(CLAIM))
    return framed, _in_pieces(told.select(names), found)


def _with_weight(one: Found) -> pl.DataFrame:
    frame: pl.DataFrame = one.piece.frame
    weights = pl.Series([None] * len(frame)) if one.weights is None else one.weights
    return frame.with_columns(weights.cast(pl.Int64).alias(_WEIGHT))


def _claims(whole: pl.DataFrame) -> pl.DataFrame:
    """The rows that have to do with the frame; an undecided one has a key of its own, for its key decides nothing."""
    case = pl.col("case").fill_null("")
    alone = pl.concat_str(case, pl.lit(UNDECIDED), pl.col(_AT).cast(pl.String))
    claims = whole.filter((pl.col("status") != str(Status.NOTHING)) & ~_GRANTED).select(
        _AT,
        pl.col("number").fill_null("").alias(_KEYS[0]),
        pl.when(_PAYS).then(case).otherwise(alone).alias(_KEYS[1]),
        pl.when(_PAYS).then("payout").alias(CLAIM),
        _WEIGHT,
    )
    double = claims.filter(claims.select(_KEYS).is_duplicated())
    if len(double):
        raise DoubleError(tuple(double.sort(_AT).select(_KEYS).row(0)))
    return claims


def _told(whole: pl.DataFrame) -> pl.DataFrame:
    """The rows with what they got. `changed` is whether that is other than what they claimed."""
    paid, claim = pl.col(_PAID), pl.col(CLAIM)
    whole = whole.with_columns(
        (claim.is_not_null() & (paid.is_null() | (paid != claim))).alias("changed"), pl.col("payout").alias("claimed")
    )
    changed = pl.col("changed")
    decided = pl.when(paid > 0).then(pl.lit(str(Status.PAY))).otherwise(pl.lit(str(Status.NOTHING)))
    status = pl.when(paid.is_null()).then(pl.lit(str(Status.TO_ASSESS))).otherwise(decided)
    own = pl.when((paid > 0) & pl.col("requested").is_not_null()).then(
        pl.max_horizontal(pl.col("requested") - paid, pl.lit(0, pl.Int64))
    )
    empty = pl.lit(None, pl.String)
    after = {"payout": paid, "status": status, "own_funding": own, "reason": pl.col(_WHY)}
    after |= dict.fromkeys(("fact", "source", "section"), empty)
    return whole.with_columns(
        pl.when(changed).then(expression).otherwise(pl.col(name)).alias(name) for name, expression in after.items()
    )


def _messages(told: pl.DataFrame, framed: Framed, language: str) -> pl.Series:
    """The reasons in words: anew for the rows that were changed."""
    parts = told.select("changed", MESSAGE, "reason", "claimed", "payout").iter_rows()
    said = [
        reason_in_words(reason, claim, paid, framed.balance, language) if changed else message
        for changed, message, reason, claim, paid in parts
    ]
    return pl.Series(MESSAGE, said, dtype=pl.String)


def _in_pieces(told: pl.DataFrame, found: Sequence[Found]) -> list[Found]:
    """The rows in the pieces they came in."""
    pieces: list[Found] = []
    start = 0
    for one in found:
        size = one.piece.size()
        pieces.append(Found(one.file, Piece((), told.slice(start, size))))
        start += size
    return pieces
