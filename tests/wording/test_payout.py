"""The words of payouts: columns, reasons over several years, counts."""

from __future__ import annotations

import pytest

from tilskudd_cli.language.catalogue import LANGUAGES, has
from tilskudd_cli.payouts.outcome import Status
from tilskudd_cli.wording.payout import columns_of, counts_text, message_of, names_of, over_years
from tilskudd_cli.writing.payouts.records import Kind


def test_what_all_years_say_is_said_once_and_spans_are_joined() -> None:
    assert over_years([(2019, "a"), (2020, "a")]) == "a"
    assert over_years([(2019, "a"), (2020, "a"), (2021, "b")]) == "2019–2020: a; 2021: b"
    assert over_years([(2019, "a"), (2020, "b"), (2021, "a")]) == "2019: a; 2020: b; 2021: a"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_column_has_a_head_and_kroner_are_kroner(language: str) -> None:
    columns = columns_of(names_of((2019, 2020), shared=True, words=True), language)
    kinds = {column.name: column.kind for column in columns}
    assert all(column.label for column in columns)
    assert {kinds[name] for name in ("payout_2019", "own_funding_2020", "later", "claim")} == {Kind.KRONER}
    assert (kinds["status_2019"], kinds["row"], kinds["number"]) == (Kind.STATUS, Kind.NUMBER, Kind.TEXT)


@pytest.mark.parametrize("language", LANGUAGES)
def test_counts_name_what_occurs_and_nothing_else(language: str) -> None:
    said = counts_text({"in": 3, "pay": 2, "nothing": 0, "to_assess": 0, "error": 1}, language)
    assert said.count("3") == 2
    assert "0" not in said


def test_every_status_has_its_words() -> None:
    assert all(has(language, f"pay-status-{status}") for status in Status for language in LANGUAGES)


def test_the_kind_of_a_case_is_said_as_people_say_it() -> None:
    assert "«rapport»" in message_of("payout-other-kind", {"kind": "report"}, None, "nb")
    assert "«tull»" in message_of("payout-other-kind", {"kind": "tull"}, None, "nb")
