"""What `docs/contract.md` promises about `payout` is what it gives."""

from __future__ import annotations

import pytest

from tests.cli.payout_running import LISTED, payout
from tests.docs.blocks import code_in, first_codes, manual, tables_in
from tilskudd_cli.payouts.outcome import Status
from tilskudd_cli.wording.payout import EACH_YEAR, NARROW, ONCE, WHO, names_of
from tilskudd_cli.writing.payouts.registry import names

pytest.importorskip("polars", reason="the extra `payout` is not installed")

CONTRACT = manual("contract.md")
SECTION = CONTRACT.partition("\n## `payout`\n")[2].partition("\n## ")[0]
YEARS = ("--years", "2019-2020")
FRAME = ("--frame", "1000000", "--allot", "equal-percentage", "--explain", "1")


def _keys(table: str) -> set[str]:
    return set(first_codes(tables_in(CONTRACT, "json")[table]))


def _columns(name: str) -> list[str]:
    return code_in(CONTRACT.partition(f"<!-- columns: {name} -->\n")[2].partition("\n\n")[0])


def test_every_format_is_promised_and_no_other() -> None:
    assert first_codes(tables_in(CONTRACT, "formats")["payout"]) == list(names())


def test_the_columns_are_promised_in_their_order() -> None:
    assert _columns("payout") == list(NARROW)
    assert _columns("payout-years") == list(ONCE)
    each = [f"{name}_2021" for name in EACH_YEAR]
    assert list(names_of((2021,), shared=False, words=False)) == [*WHO, *each, *ONCE]
    assert set(WHO) == {"file", "row", *NARROW} - {"year", *EACH_YEAR, *ONCE}


def test_the_keys_of_the_document_are_promised() -> None:
    plain, over_years, shared = (payout(LISTED, *how, "--format", "json").data for how in ((), YEARS, FRAME))
    found = [set(plain), set(over_years) - {"later"}, set(shared) - {"allotment", "explained"}]
    assert found[0] == found[1] == found[2]
    assert set(plain) | {"later", "allotment", "explained"} == _keys("payout")
    assert {key for data in (plain, over_years, shared) for row in data["rows"] for key in row} == _keys("row")
    assert {key for line in plain["totals"] for key in line} == _keys("total")
    assert set(shared["allotment"]) == _keys("allotment")


def test_the_statuses_are_promised() -> None:
    [row] = [row for row in tables_in(CONTRACT, "json")["row"] if code_in(row[0]) == ["status"]]
    assert code_in(row[1])[:-1] == [str(status) for status in Status]


def test_how_many_rows_a_format_takes_is_promised() -> None:
    from tilskudd_cli.writing.payouts.registry import get

    most = {name: get(name).most for name in names()}
    assert {name for name, rows in most.items() if rows == 20_000} == {"table", "terminal", "markdown"}
    assert most["xlsx"] == 1_048_575
    assert "take 20 000 rows, `xlsx` 1 048 575" in SECTION
