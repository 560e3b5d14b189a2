"""The columns a row may have, and what is said of those it may not."""

from __future__ import annotations

import pytest

from tests.payouts.making import NAMED, Row, desk_with, frame_of, installed, one_by_one, paid
from tests.schemes.making import amount, fact
from tilskudd_cli.payouts import pay
from tilskudd_cli.payouts.columns import columns_of, name_of, path_of, unknown_columns
from tilskudd_cli.payouts.desk import Held
from tilskudd_cli.schemes.requirements import declared_by


def test_a_column_has_a_short_name_or_the_path_of_its_fact() -> None:
    assert [path_of(name) for name in ("number", "applicant.number", "position.share", "position/share")] == [
        "applicant.number",
        "applicant.number",
        "position.share",
        "position.share",
    ]
    assert [name_of(path) for path in ("applicant", "applicant.number", "year")] == ["municipality", "number", "year"]


def test_an_edition_has_its_own_facts_and_no_lists_parts_or_signatures() -> None:
    held = desk_with(facts="{" + fact("a", "count") + "}").held("skolehage", "2023", frozenset())
    assert isinstance(held, Held)
    names = set(columns_of(declared_by(held.edition)))
    assert {"facts.a", "number", "received", "budget.salary", "budget.costs", "grant_year", "granted"} <= names
    assert not names & {"budget", "history", "signature.name", "days_late", "received.date", "applicant.number"}


def test_the_installed_schemes_know_the_columns_of_the_contract() -> None:
    wanted = {"scheme", "edition", "municipality", "number", "year", "requested", "case", "received", "position.share"}
    assert wanted <= installed().known_columns()


def test_the_long_and_the_short_name_of_a_column_mean_the_same() -> None:
    short = frame_of([NAMED])
    long = short.rename({"number": "applicant.number"})
    desk = desk_with(amounts=[amount("1000")])
    assert pay(short, desk).equals(pay(long, desk))


def test_a_misspelt_column_is_named_with_the_nearest_and_a_list_as_a_list() -> None:
    problems = unknown_columns(["recieved", "partners", "zzz", "unreadable"], ["received", "year"])
    assert [(one.code, one.params) for one in problems] == [
        ("payout-unknown-column-near", {"column": "recieved", "nearest": "received"}),
        ("payout-list-column", {"column": "partners"}),
        ("payout-unknown-column", {"column": "zzz"}),
    ]


@pytest.mark.parametrize("kind", ["yes_no", "date", "text", "share"])
def test_a_cell_that_no_rule_asks_for_must_still_be_readable(kind: str) -> None:
    desk = desk_with(facts="{" + fact("a", kind) + "}", amounts=[amount("1000")])
    good = {"yes_no": "ja", "date": "1. mai 2023", "text": "ord", "share": "50 %"}[kind]
    rows: list[Row] = [{**NAMED, "facts.a": cell} for cell in (good, " ", None, "kanskje 1/0")]
    found = paid(desk, rows)
    assert found == one_by_one(desk, rows)
    assert [row["status"] for row in found] == ["pay", "pay", "pay", "pay" if kind == "text" else "error"]
