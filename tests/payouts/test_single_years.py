"""One application in another year than its own: the step of a ladder, decisions, and years that no rules are for."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.payouts.making import NAMED, OVERDOSE, TODAY, OneShelf, Row, desk_with, one_by_one, paid
from tests.payouts.test_single import DESK, asked_about, case
from tests.schemes.making import amount, edition
from tilskudd_cli.casework.checking import check_bytes
from tilskudd_cli.casework.office import Office
from tilskudd_cli.payouts.single import Paid, pay_case, pay_row
from tilskudd_cli.schemes.edition import Edition


@pytest.mark.parametrize("cells", [{}, {"decision": None}, {"decision": ""}, {"decision": " \t"}])
def test_a_sum_that_was_granted_is_paid_though_no_word_says_so(cells: Row) -> None:
    rows: list[Row] = [{**OVERDOSE, **cells, "granted": "500 000"}, {**OVERDOSE, **cells, "granted": "0"}]
    assert [(one["payout"], one["reason"]) for one in paid(DESK, rows)] == [
        (500_000, "payout-granted"),
        (750_000, "payout-as-requested"),
    ]
    assert paid(DESK, rows) == one_by_one(DESK, rows)
    assert _case_of(LADDER, 2023, "history: []", "decision: {granted: 5}").row.payout == 5


@pytest.mark.parametrize(("own", "asked"), [("oslo.yaml", 2030), ("oslo-2021.yaml", 2018)])
def test_a_year_that_the_edition_has_no_rules_for_is_an_error_of_a_row_and_of_a_case(own: str, asked: int) -> None:
    of_case, of_row = case(own, year=asked).row, asked_about(asked)
    for found in (of_case, of_row):
        assert (found.status, found.reason, found.fact) == ("error", "case-year-not-covered", "year")
        assert (found.year, found.payout, found.entitlement, found.ladder) == (asked, None, None, False)
    assert (of_case.group, of_case.requested) == ("storby", case(own).row.requested)


def test_not_even_a_decision_pays_in_a_year_that_the_edition_has_no_rules_for() -> None:
    assert asked_about(2030, decision="granted", granted="5").status == "error"
    decided = _case_of(LADDER, 2020, "decision: {outcome: granted, granted: 5}", year=2030)
    assert (decided.row.status, decided.row.payout) == ("error", None)


STEPS = {1: 700, 2: 500, 3: 300, 4: 100, 5: 50}
LADDER = edition(amounts=[amount(f"{{by_grant_year: {STEPS}}}", above="note")])


def _case_of(rules: Edition, own: int, *lines: str, **how: Any) -> Paid:
    """A case file of the invented scheme."""
    head = ("kind: application", "scheme: skolehage", 'edition: "2023"', 'applicant: {number: "0301"}')
    text = "\n".join((*head, f"year: {own}", "requested: 1000", *lines))
    assessment = check_bytes("sak.yaml", text.encode(), Office(OneShelf(rules))).assessment
    assert assessment is not None
    return pay_case(assessment, today=TODAY, **how)


@given(st.integers(2019, 2024), st.integers(2019, 2026), st.integers(1, 3))
def test_the_grant_year_moves_on_with_the_year_whether_stated_or_from_the_history(
    own: int, asked: int, at: int
) -> None:
    history = ", ".join(f"{{year: {own - back}, granted: 9}}" for back in range(1, at))
    expected = STEPS.get(at + asked - own) if asked >= own else 0
    by_history = _case_of(LADDER, own, f"history: [{history}]", year=asked)
    desk = desk_with(amounts=[amount(f"{{by_grant_year: {STEPS}}}")])
    cells = {**NAMED, "year": str(own), "requested": "1000", "grant_year": str(at)}
    stated = pay_row(cells, desk, year=asked, today=TODAY)
    assert by_history.row.payout == stated.row.payout == expected
    assert by_history.row.status == stated.row.status


def test_the_year_of_a_case_is_not_changed_by_asking_for_another() -> None:
    rules, history = LADDER, "history: [{year: 2020, granted: 9}]"
    assert [_case_of(rules, 2021, history, year=year).row.payout for year in (2021, 2022, 2023, 2021)] == [
        500,
        300,
        100,
        500,
    ]


@pytest.mark.parametrize(
    ("granted", "expected"),
    [
        ("700000", [700_000, 700_000, 500_000, 250_000]),
        ("900000", [900_000, 750_000, 500_000, 250_000]),
        ("0", [0] * 4),
    ],
)
def test_a_grant_pays_no_more_in_later_years_than_the_rules_give_in_them(granted: str, expected: list[int]) -> None:
    rows: list[Row] = [{**OVERDOSE, "decision": "granted", "granted": granted, "requested": None}]
    years = (2019, 2020, 2021, 2022)
    found = [paid(DESK, rows, year=year) for year in years]
    assert [row["payout"] for [row] in found] == expected
    assert found == [one_by_one(DESK, rows, year) for year in years]
    texts = ("history: []", f"decision: {{outcome: granted, granted: {granted}}}")
    of_case = [_case_of(LADDER, 2020, *texts, year=year).row.payout for year in (2020, 2021, 2024)]
    assert of_case == [int(granted), min(int(granted), 500), min(int(granted), 50)]


def test_what_happened_to_the_applicant_meanwhile_comes_before_an_old_decision() -> None:
    rows: list[Row] = [{**OVERDOSE, "number": "0625", "decision": "granted", "granted": "5"}]
    [own], [later], [before] = (
        paid(DESK, [{**rows[0], "year": "2020", "number": number}], year=year)
        for number, year in (("0301", 2020), ("0301", 2021), ("0301", 2019))
    )
    assert [own["payout"], later["payout"], before["payout"]] == [5, 5, 0]
    for row in (paid(DESK, rows, year=2020), one_by_one(DESK, rows, 2020)):
        assert (row[0]["status"], row[0]["reason"]) == ("to_assess", "payout-taken-in")


def test_a_step_of_nothing_gives_nothing_though_more_was_granted() -> None:
    desk = desk_with(
        years="{first: 2023, last: 2025}", amounts=[amount("{by_year: {2023: 9, 2024: 0, 2025: not_stated}}")]
    )
    rows: list[Row] = [{**NAMED, "decision": "granted", "granted": "9"}]
    for year, status, payout in ((2023, "pay", 9), (2024, "nothing", 0), (2025, "to_assess", None)):
        [found] = paid(desk, rows, year=year)
        assert (found["status"], found["payout"]) == (status, payout)
        assert [found] == one_by_one(desk, rows, year)
