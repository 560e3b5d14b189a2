"""What rows share is set as text once: byte for byte what is set row by row."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.writing.payouts.making import sheet
from tilskudd_cli.writing.payouts.as_csv import harmless
from tilskudd_cli.writing.payouts.csv_alike import write_alike
from tilskudd_cli.writing.payouts.records import Alike, Kind, Piece, Sheet

OF = sheet(words=False)
OWN = ("row", "case", "requested", "payout")
NUMBERS = {column.name for column in OF.columns if column.kind in {Kind.NUMBER, Kind.KRONER}}
TEXTS = st.sampled_from(
    [
        "",
        None,
        "a",
        "2019/1",
        "=1+1",
        "x,y",
        "x;y",
        'en "to"',
        "to\nlinjer",
        "\r",
        "@",
        "Tønsberg",
        "\u202e",
        "-",
        "'",
        " ",
    ]
) | st.text(st.characters(exclude_categories=["Cs"]), max_size=4)
WHOLE = st.none() | st.integers(0, 10**12)


def frames(data: st.DataObject, names: list[str], size: int) -> pl.DataFrame:
    """Rows of any cells."""
    columns: dict[str, Any] = {
        name: pl.Series(
            data.draw(st.lists(WHOLE if name in NUMBERS else TEXTS, min_size=size, max_size=size)),
            dtype=pl.Int64 if name in NUMBERS else pl.String,
        )
        for name in names
    }
    return pl.DataFrame(columns)


def row_by_row(frame: pl.DataFrame, of: Sheet, separator: str) -> bytes:
    written = BytesIO()
    harmless(frame, of.columns).write_csv(written, include_header=False, separator=separator)
    return written.getvalue()


@pytest.mark.parametrize("separator", [",", ";"])
@given(st.data(), st.lists(st.integers(0, 2), min_size=1, max_size=8))
def test_shared_cells_are_written_as_row_by_row(separator: str, data: st.DataObject, codes: list[int]) -> None:
    own = frames(data, list(OWN), len(codes))
    table = frames(data, [name for name in OF.names if name not in OWN], 3)
    piece = Piece((), own, Alike(pl.Series(codes), table, OF.names))
    written = BytesIO()
    assert piece.alike is not None
    write_alike(own, piece.alike, OF.columns, separator, written)
    assert written.getvalue() == row_by_row(piece.whole(), OF, separator)


def test_a_piece_tells_all_columns_in_the_order_of_the_sheet() -> None:
    table = pl.DataFrame({"status": ["pay", "nothing"]})
    piece = Piece((), pl.DataFrame({"row": [1, 2]}), Alike(pl.Series([1, 0]), table, ("status", "row")))
    assert list(piece.tuples()) == [("nothing", 1), ("pay", 2)]
    assert piece.size() == 2
