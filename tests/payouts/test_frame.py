"""A frame: every row comes out, in its place, as it would have done alone."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import narwhals as nw
import polars as pl
import pytest

from tests.payouts.making import NAMED, OVERDOSE, TODAY, Row, desk_of, desk_with, frame_of, installed, one_by_one, paid
from tests.schemes.making import amount, edition, fact
from tilskudd_cli.payouts import frame as module
from tilskudd_cli.payouts import pay
from tilskudd_cli.payouts.frame import Engine
from tilskudd_cli.payouts.outcome import PayoutRow
from tilskudd_cli.payouts.tables import UnknownFrameError, attached

ROWS: list[Row] = [
    {**OVERDOSE, "case": "1"},
    {**OVERDOSE, "year": "2021", "case": "2"},
    {**OVERDOSE, "number": "1805", "case": "3"},
    {**OVERDOSE, "requested": "100,000", "case": "4"},
    {**OVERDOSE, "requested": "kr 100 000", "case": "5", "received": "2019-03-30"},
    {**OVERDOSE, "edition": "2018", "number": "5001", "year": "2018", "case": "6"},
    {**OVERDOSE, "edition": "1999", "case": "7"},
    {**OVERDOSE, "decision": "granted", "granted": "600000", "case": "8"},
    {**OVERDOSE, "number": "0625", "case": "9"},
    {"case": "10"},
]


def statuses(rows: list[dict[str, Any]]) -> list[str]:
    return [row["status"] for row in rows]


@pytest.mark.parametrize("year", [None, 2019, 2020, 2022])
def test_rows_come_out_as_they_would_alone(year: int | None) -> None:
    assert paid(installed(), ROWS, year=year) == one_by_one(installed(), ROWS, year)


def test_the_rows_above_are_of_every_kind() -> None:
    assert set(statuses(paid(installed(), ROWS))) == {"pay", "nothing", "to_assess", "error"}


def test_the_order_of_rows_changes_nothing_but_the_order() -> None:
    few = ROWS[1:5]
    alone = {row["case"]: row["payout"] for row in paid(installed(), few)}
    for order in permutations(few):
        found = paid(installed(), list(order))
        assert [row["case"] for row in found] == [row["case"] for row in order]
        assert {row["case"]: row["payout"] for row in found} == alone


def test_an_engine_that_has_seen_other_rows_says_the_same() -> None:
    engine = Engine(installed(), today=TODAY)
    pieces = [engine.pay(frame_of(ROWS)[at : at + 2]) for at in range(0, len(ROWS), 2)]
    again = engine.pay(frame_of(ROWS))
    assert pl.concat(pieces).drop("row").equals(again.drop("row"))


def test_an_edition_met_late_makes_its_own_columns_count() -> None:
    plain = edition(facts="{" + fact("a", "count") + "}", amounts=[amount("{rate: 10, per: facts.a}", rounding="down")])
    table = plain._replace(edition="2024", amounts=edition_with_table())
    rows: list[Row] = [{**NAMED, "facts.a": "1"}, {**NAMED, "edition": "2024", "facts.a": "1"}]
    engine = Engine(desk_of(plain, table))
    found = [engine.pay(frame_of([row])).row(0, named=True)["entitlement"] for row in [*rows, *rows]]
    assert found == [10, 70, 10, 70]


def edition_with_table() -> Any:
    by_fact = amount("{by_fact: facts.a, values: {1: 70, 2: 80}}")
    return edition(facts="{" + fact("a", "count") + "}", amounts=[by_fact]).amounts


def test_a_result_has_the_columns_of_a_row_and_keeps_what_is_asked_for() -> None:
    found = pay(frame_of(ROWS).with_columns(note=pl.lit("x")), installed(), keep=["note"])
    assert found.columns == ["row", *PayoutRow._fields, "note"]
    assert found["row"].to_list() == list(range(1, len(ROWS) + 1))


def test_rows_may_bring_their_numbers() -> None:
    found = pay(frame_of(ROWS[:2]).with_columns(row=pl.Series([7, 9])), installed())
    assert found["row"].to_list() == [7, 9]


def test_a_lazy_frame_stays_lazy_and_says_the_same() -> None:
    lazy = pay(frame_of(ROWS).lazy(), installed(), today=TODAY)
    assert isinstance(lazy, pl.LazyFrame)
    expected = pay(frame_of(ROWS), installed(), today=TODAY).drop("row")
    assert lazy.collect().equals(expected)


def test_a_frame_without_rows_gives_none() -> None:
    found = pay(frame_of(ROWS).clear(), installed())
    assert found.is_empty()
    assert found.schema["payout"] == pl.Int64


def test_columns_that_are_no_text_are_taken_as_it() -> None:
    frame = pl.DataFrame([{**OVERDOSE, "year": 2021, "requested": 750_000}])
    assert pay(frame, installed())["payout"].to_list() == [500_000]


def test_a_file_without_the_columns_that_are_needed_is_all_errors() -> None:
    found = pay(pl.DataFrame({"case": ["1", "2"]}), installed())
    assert found.select("status", "reason").unique().rows() == [("error", "case-missing-scheme")]
    assert len(found) == 2


def test_a_cell_that_holds_the_separator_of_keys_is_nobody_elses() -> None:
    rows: list[Row] = [
        {**OVERDOSE, "municipality": "Oslo", "number": "0301"},
        {**OVERDOSE, "municipality": "Oslo\x1f0301", "number": ""},
        {**OVERDOSE, "municipality": "Oslo\x1f", "number": "0301"},
    ]
    assert paid(installed(), rows) == one_by_one(installed(), rows)


def test_keys_are_forgotten_when_there_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOST_KEYS", 1)
    engine = Engine(installed())
    for _ in range(3):
        assert engine.pay(frame_of(ROWS))["status"].to_list() == statuses(paid(installed(), ROWS))


def test_plain_rows_are_not_settled_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(module, "pay_row", lambda *args, **_: asked.append(args))
    rules = {
        "facts": "{" + fact("a", "quantity") + "}",
        "amounts": [amount("{share: 1/3, of: {rate: 1000, per: facts.a}, at_most: 5000}", rounding="nearest")],
    }
    rows: list[Row] = [{**NAMED, "facts.a": written} for written in ("1", "2,5", "10", "1000")]
    assert [row["entitlement"] for row in paid(desk_with(**rules), rows)] == [333, 833, 3333, 5000]
    assert asked == []


def test_a_frame_that_no_table_can_be_looked_up_in_says_so() -> None:
    class Elsewhere:
        is_spark_like = staticmethod(lambda: False)
        is_polars = staticmethod(lambda: False)

    frame = nw.from_native(frame_of(ROWS).lazy())
    stand_in = type("Lazy", (nw.LazyFrame,), {"implementation": Elsewhere()})
    lazy = stand_in(frame._compliant_frame, level="lazy")
    with pytest.raises(UnknownFrameError):
        attached(lazy, {"case": (nw.String, ["1"])}, "case")
