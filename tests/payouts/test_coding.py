"""Rows that share what follows from their case: the same rows, however their cells are kept and however often met."""

from __future__ import annotations

from typing import Any

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.payouts.making import OVERDOSE, TODAY, Row, frame_of, installed, one_by_one
from tilskudd_cli.payouts.outcome import PayoutRow
from tilskudd_cli.payouts.run import Run

WORDS = ("scheme", "edition", "number", "municipality", "year", "received", "decision")
CELLS = st.fixed_dictionaries(
    {
        "number": st.sampled_from(["0301", "1103", "1805", "9999", "", None, "0301\x1f"]),
        "municipality": st.sampled_from(["Oslo", "", None, "\x1fOslo"]),
        "requested": st.sampled_from(
            ["0", "5", "750 000", "007", "100,000", "", None, "9" * 16, "kr 1 000", "+5", "-0", "-5"]
        ),
        "year": st.sampled_from(["2019", "2021", "2030", "", None]),
        "received": st.sampled_from(["2019-03-01", "2019-03-30", "mandag", "", None]),
        "decision": st.sampled_from(["", None, "granted", "refused"]),
        "granted": st.sampled_from(["", "10", "0"]),
        "case": st.sampled_from(["a", "", None]),
    }
)
BATCHES = st.lists(CELLS, min_size=1, max_size=15).map(lambda cells: [{**OVERDOSE, **cell} for cell in cells])


def as_words(rows: list[Row]) -> pl.DataFrame:
    """The rows with the columns that decide the rules as words, as somebody who has them so may give them."""
    return frame_of(rows).with_columns(pl.col(WORDS).cast(pl.Categorical))


def found(frame: pl.DataFrame, piece: int = 100) -> list[dict[str, Any]]:
    run = Run(installed(), today=TODAY)
    pieces = [run.add(frame[at : at + piece]) for at in range(0, len(frame), piece)]
    assert run.counts().agree
    assert run.counts().rows == len(frame)
    rows: list[dict[str, Any]] = pl.concat(pieces).rows(named=True)
    return rows


@given(BATCHES, st.integers(1, 5))
def test_words_come_to_what_the_exact_way_comes_to(rows: list[Row], piece: int) -> None:
    expected = one_by_one(installed(), rows)
    assert found(as_words(rows), piece) == expected
    assert found(frame_of(rows), piece) == expected


@given(BATCHES)
def test_what_rows_share_and_what_they_have_of_their_own_is_the_whole(rows: list[Row]) -> None:
    coded = Run(installed(), today=TODAY).add_coded(as_words(rows))
    assert not set(coded.own.columns) & set(coded.table.columns)
    assert coded.frame.columns == ["row", *PayoutRow._fields]
    told = coded.frame.rows(named=True)
    for row, code in zip(told, coded.code, strict=True):
        shared = coded.table.row(code, named=True)
        assert {name: row[name] for name in shared} == shared
    assert told == one_by_one(installed(), rows)


@pytest.mark.parametrize("make", [frame_of, as_words])
def test_a_cell_that_is_empty_and_one_that_is_not_there_are_the_same_and_no_row_comes_twice(make: Any) -> None:
    rows: list[Row] = [{**OVERDOSE, "received": None}, {**OVERDOSE, "received": ""}]
    rows = [{name: row.get(name, "") for name in (*OVERDOSE, *WORDS)} for row in rows]
    assert [row["payout"] for row in found(make(rows))] == [750_000, 750_000]


@pytest.mark.parametrize("make", [frame_of, as_words])
def test_cells_that_look_alike_when_they_are_joined_are_told_apart(make: Any) -> None:
    rows: list[Row] = [
        {**OVERDOSE, "number": "0301\x1f"},
        {**OVERDOSE, "year": "\x1f2019"},
        OVERDOSE,
    ]
    rows = [{name: row.get(name, "") for name in (*OVERDOSE, *WORDS)} for row in rows]
    assert found(make(rows)) == one_by_one(installed(), rows)


def test_a_row_of_several_years_is_not_shared() -> None:
    with pytest.raises(ValueError, match="several years"):
        Run(installed(), today=TODAY, years=(2019, 2020)).add_coded(frame_of([OVERDOSE]))
