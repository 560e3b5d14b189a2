"""A whole batch: totals by hand, counts that agree, and years side by side."""

from __future__ import annotations

from typing import Any

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.payouts.making import OVERDOSE, TODAY, Row, desk_with, frame_of, installed, one_by_one, paid
from tests.schemes.making import amount, fact
from tilskudd_cli.payouts.outcome import Status, Total
from tilskudd_cli.payouts.run import Counts, Run, totals

CITIES = ("0301", "1201")
OTHERS = (
    "5001",
    "1103",
    "0602",
    "0220",
    "0805",
    "0906",
    "0106",
    "0704",
    "1804",
    "1902",
    "0101",
    "0105",
    "0231",
    "0230",
    "0219",
    "0626",
    "0624",
    "0625",
    "0712",
    "0806",
    "1001",
    "1102",
    "1106",
    "1247",
    "1246",
    "5004",
    "0235",
    "0403",
    "0501",
    "0710",
    "1504",
    "1833",
)
MOST = {2019: 750_000, 2020: 750_000, 2021: 500_000, 2022: 250_000}
TAKEN_IN_FROM_2020 = {"0231": "Lillestrøm", "0625": "Drammen", "1246": "Øygarden"}
ALL: list[Row] = [{**OVERDOSE, "number": number, "requested": "900000"} for number in (*CITIES, *OTHERS)]


def run_of(rows: list[Row], **how: Any) -> tuple[list[dict[str, Any]], Run]:
    run = Run(installed(), today=TODAY, **how)
    return run.add(frame_of(rows)).rows(named=True), run


def test_thirty_four_municipalities_are_listed() -> None:
    assert len({row["number"] for row in ALL}) == 34


def test_all_listed_municipalities_ask_for_the_most_they_can_in_the_first_year() -> None:
    found, run = run_of(ALL)
    assert run.counts() == (34, 34, 0, 0, 0)
    assert run.totals() == [
        Total("overdoseforebygging", "2019", 2019, "læringsnettverket", 26, 2_600_000),
        Total("overdoseforebygging", "2019", 2019, "nye", 6, 600_000),
        Total("overdoseforebygging", "2019", 2019, "storby", 2, 1_500_000),
    ]
    assert {row["payout"] for row in found[2:]} == {100_000}


def test_over_four_years_the_cities_climb_down_and_the_others_stay() -> None:
    found, run = run_of(ALL, years=(2019, 2020, 2021, 2022))
    for row in found[:2]:
        assert [row[f"payout_{year}"] for year in MOST] == list(MOST.values())
        assert (row["payout"], row["later"], row["status"]) == (2_250_000, 0, "pay")
    for row in found[2:]:
        expected = [100_000] * 4 if row["number"] not in TAKEN_IN_FROM_2020 else [100_000, None, None, None]
        assert [row[f"payout_{year}"] for year in MOST] == expected
    cities = [total.payout for total in run.totals() if total.group == "storby"]
    assert cities == [2 * kroner for kroner in MOST.values()]
    assert sum(total.rows for total in run.totals()) == 4 * 34


def test_a_municipality_that_was_taken_in_is_explained_in_the_years_after() -> None:
    found, run = run_of(ALL, years=(2019, 2020))
    open_rows = {row["number"]: row for row in found if row["status"] == "to_assess"}
    assert set(open_rows) == set(TAKEN_IN_FROM_2020)
    assert {row["reason"] for row in open_rows.values()} == {"payout-taken-in"}
    assert run.counts() == (34, 31, 0, 3, 0)
    at = next(i for i, row in enumerate(ALL, 1) if row["number"] == "0625")
    rows = frame_of(ALL).with_row_index("row", offset=1)
    assert run.one(rows, at, year=2020).params["into"] == "3005 Drammen"
    with pytest.raises(LookupError):
        run.one(rows, 99)


def test_what_the_ladder_commits_afterwards_is_told_apart_from_what_is_paid() -> None:
    found, _ = run_of(ALL, years=(2019, 2020))
    assert [row["later"] for row in found[:2]] == [750_000, 750_000]
    assert [row["payout"] for row in found[:2]] == [1_500_000, 1_500_000]
    assert {row["later"] for row in found[2:]} == {0}


def test_a_ladder_by_grant_year_commits_as_well() -> None:
    desk = desk_with(amounts=[amount("{by_grant_year: {1: 300, 2: 200, 3: 100}}")])
    run = Run(desk, today=TODAY, years=(2023,))
    row = {"scheme": "skolehage", "edition": "2023", "number": "0301", "year": "2023", "requested": "999"}
    assert run.add(frame_of([{**row, "grant_year": "1"}])).row(0, named=True)["later"] == 300


def test_a_case_has_the_gravest_status_of_its_years() -> None:
    rows: list[Row] = [{**OVERDOSE}, {**OVERDOSE, "year": "2021"}, {**OVERDOSE, "number": "1805"}]
    found, run = run_of(rows, years=(2019, 2023))
    assert [row["status"] for row in found] == ["error"] * 3
    assert {row["reason"] for row in found} == {"case-year-not-covered"}
    assert run.counts() == (3, 0, 0, 0, 3)
    found, _ = run_of(rows, years=(2020, 2021))
    assert [row["status"] for row in found] == ["pay", "pay", "nothing"]
    assert [row["payout_2020"] for row in found] == [750_000, 0, 0]


def test_a_case_is_told_by_the_first_year_that_knows_whose_it_is() -> None:
    rows: list[Row] = [
        {**OVERDOSE},
        {**OVERDOSE, "number": None, "municipality": "Bergen"},
        {**OVERDOSE, "number": "1805"},
        {**OVERDOSE, "number": "9999"},
    ]
    found, run = run_of(rows, years=(2018, 2019))
    assert [row["status"] for row in found] == ["error"] * 4
    assert [(row["number"], row["municipality"], row["group"]) for row in found] == [
        ("0301", "Oslo", "storby"),
        ("1201", "Bergen", "storby"),
        ("1805", "Narvik", None),
        ("9999", None, None),
    ]
    assert [row["requested"] for row in found[:2]] == [750_000, 750_000]
    assert run.totals() == [
        Total("overdoseforebygging", "2019", 2018, None, 2, 0),
        Total("overdoseforebygging", "2019", 2018, "storby", 2, 0),
        Total("overdoseforebygging", "2019", 2019, None, 2, 0),
        Total("overdoseforebygging", "2019", 2019, "storby", 2, 1_500_000),
    ]


def test_rows_are_counted_on_from_piece_to_piece() -> None:
    run = Run(installed(), today=TODAY, year=2021)
    pieces = [run.add(frame_of(ALL[:3])), run.add(frame_of(ALL[3:]))]
    assert [number for piece in pieces for number in piece["row"]] == list(range(1, 35))
    assert {year for piece in pieces for year in piece["year"]} == {2021}


CELLS = st.fixed_dictionaries(
    {
        "number": st.sampled_from(["0301", "1103", "1805", "9999", "", "301"]),
        "requested": st.sampled_from(["0", "5", "750 000", "100,000", "", "999999999"]),
        "year": st.sampled_from(["2019", "2021", "2030", ""]),
        "decision": st.sampled_from(["", "granted", "refused"]),
        "granted": st.sampled_from(["", "10", "0"]),
    }
)


@given(st.lists(CELLS, max_size=12), st.integers(1, 5))
def test_no_row_goes_missing_and_totals_are_the_sum_of_payouts(cells: list[dict[str, str]], piece: int) -> None:
    rows: list[Row] = [{**OVERDOSE, **cell} for cell in cells]
    run = Run(installed(), today=TODAY)
    found = [
        row for at in range(0, len(rows), piece) for row in run.add(frame_of(rows[at : at + piece])).rows(named=True)
    ]
    counts = run.counts()
    assert counts.agree
    assert counts.rows == len(rows) == len(found)
    assert counts == (len(rows), *(sum(row["status"] == status for row in found) for status in Status))
    assert sum(total.payout for total in run.totals()) == sum(row["payout"] or 0 for row in found)
    assert sum(total.rows for total in run.totals()) == len(rows)
    assert all(row["payout"] is None for row in found if row["status"] in {"error", "to_assess"})


def test_counts_that_do_not_agree_say_so() -> None:
    assert not Counts(3, 1, 1, 0, 0).agree


def test_totals_of_a_frame_are_those_of_the_run() -> None:
    run = Run(installed(), today=TODAY)
    assert totals(run.add(frame_of(ALL))) == run.totals()


@pytest.mark.parametrize("years", [(), (2019, 2020)])
def test_totals_are_exact_where_64_bits_cannot_hold_them(years: tuple[int, ...]) -> None:
    most = 10**15 - 1
    row = {"scheme": "skolehage", "edition": "2023", "number": "0301", "year": "2019", "requested": str(most)}
    run = Run(desk_with(amounts=[amount(str(most))]), today=TODAY, years=years)
    found = run.add(frame_of([row]).select(pl.all().repeat_by(10_000).explode()))
    assert {total.payout for total in run.totals()} == {10_000 * most}
    if not years:
        assert totals(found) == run.totals()


def test_an_amount_that_no_cell_could_hold_is_for_a_person_and_keeps_nobody_from_being_paid() -> None:
    rate = "{rate: {rate: {rate: 999999999999, per: facts.a}, per: facts.a}, per: facts.a}"
    facts = "{" + fact("a", "quantity") + "}"
    desk = desk_with(facts=facts, amounts=[amount(rate, rounding="down")])
    row = {"scheme": "skolehage", "edition": "2023", "number": "0301", "year": "2023", "requested": "5"}
    rows: list[Row] = [{**row, "facts.a": written} for written in ("999999", "1", "1000000", "10", "9")]
    found = Run(desk, today=TODAY).add(frame_of(rows)).rows(named=True)
    assert [(one["status"], one["payout"]) for one in found] == [
        ("to_assess", None),
        ("pay", 5),
        ("to_assess", None),
        ("pay", 5),
        ("pay", 5),
    ]
    assert {one["reason"] for one in found if one["payout"] is None} == {"payout-too-high"}
    assert found == one_by_one(desk, rows)


def test_a_fixed_amount_of_more_digits_is_for_a_person_too() -> None:
    desk = desk_with(amounts=[amount("{sum_of: [999999999999999, 1]}")])
    rows: list[Row] = [
        {"scheme": "skolehage", "edition": "2023", "number": "0301", "year": "2023", "requested": "5"},
    ]
    [found] = paid(desk, rows)
    assert (found["status"], found["reason"], found["entitlement"]) == ("to_assess", "payout-too-high", None)
    assert [found] == one_by_one(desk, rows)
