"""A frame shared over columns is the frame shared row by row: the same kroner, reasons, words and order."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tilskudd_cli.casework.payout_sharing import DoubleError, Terms, share
from tilskudd_cli.casework.payout_wanted import Found
from tilskudd_cli.schemes.frames import AllotMethod
from tilskudd_cli.wording.payout import columns_of, names_of
from tilskudd_cli.writing.payouts.as_parquet import frame_of
from tilskudd_cli.writing.payouts.records import Piece, Sheet

pl = pytest.importorskip("polars", reason="the extra `payout` is not installed")

BEFORE = names_of((), shared=False, words=True)
AFTER = names_of((), shared=True, words=True)
REASONS = {
    "pay": ["payout-as-requested", "payout-granted"],
    "nothing": ["payout-refused"],
    "to_assess": ["x"],
    "error": ["y"],
}


def _row(at: int, status: str, reason: int, kroner: int) -> tuple[Any, ...]:
    reasons = REASONS[status]
    cells = {"case": f"2019/{at}", "number": "0301", "status": status, "reason": reasons[reason % len(reasons)]}
    cells |= {"message": "før", "fact": "requested", "source": "Utlysning"}
    payout = {"pay": kroner, "nothing": 0}.get(status)
    numbers = {"row": at, "requested": kroner + 5, "entitlement": kroner, "payout": payout, "own_funding": 5}
    return tuple((cells | numbers).get(name) for name in BEFORE)


ROWS = st.lists(
    st.tuples(
        st.sampled_from(list(REASONS)), st.integers(0, 1), st.integers(1, 900_000), st.none() | st.integers(-1, 9)
    ),
    min_size=1,
    max_size=12,
)


@settings(max_examples=60)
@given(
    ROWS, st.sampled_from(list(AllotMethod)), st.integers(0, 3_000_000), st.sampled_from([0, 50_000]), st.integers(1, 6)
)
def test_both_ways_give_the_same(
    drawn: list[tuple[str, int, int, int | None]], method: AllotMethod, kroner: int, smallest: int, cut: int
) -> None:
    from datetime import date

    from tilskudd_cli.casework.payout_sharing_columns import can_share, share_columns

    sheet = Sheet("nb", date(2026, 11, 22), "0", columns_of(BEFORE, "nb"))
    rows = [_row(at, *one[:3]) for at, one in enumerate(drawn, 1)]
    weights = [None if one[3] is None else str(one[3]) for one in drawn]
    parts = [slice(0, cut), slice(cut, len(rows))]
    exact = [Found("a.csv", Piece(tuple(rows[part])), weights[part]) for part in parts]
    columns = [
        Found("a.csv", Piece((), frame_of(one.piece, sheet)), pl.Series(one.weights, dtype=pl.String)) for one in exact
    ]
    terms = Terms(kroner, method, "weight", 7, smallest)
    assert can_share(columns)
    (framed, told), (framed_columns, told_columns) = (
        share(exact, terms, AFTER, "nb"),
        share_columns(columns, terms, AFTER, "nb"),
    )
    assert framed == framed_columns
    assert [[*one.piece.tuples()] for one in told] == [[*one.piece.tuples()] for one in told_columns]


def test_two_rows_of_one_case_are_refused_either_way() -> None:
    from datetime import date

    from tilskudd_cli.casework.payout_sharing_columns import share_columns

    sheet = Sheet("nb", date(2026, 11, 22), "0", columns_of(BEFORE, "nb"))
    piece = Piece((_row(1, "pay", 0, 5), _row(1, "pay", 0, 6)))
    terms = Terms(5, AllotMethod.EQUAL_PERCENTAGE, None, None, 0)
    for found, way in ((Found("a", piece), share), (Found("a", Piece((), frame_of(piece, sheet))), share_columns)):
        with pytest.raises(DoubleError) as caught:
            way([found], terms, AFTER, None)
        assert caught.value.key == ("0301", "2019/1")


def test_weights_that_are_no_whole_numbers_are_shared_the_exact_way() -> None:
    from tilskudd_cli.casework.payout_sharing_columns import can_share

    frame = Piece((), pl.DataFrame({"a": [1]}))
    assert not can_share([Found("a", frame, pl.Series(["1/3"]))])
    assert not can_share([Found("a", Piece(((1,),)))])
    assert can_share([Found("a", frame, pl.Series([None], dtype=pl.String))])
