"""Formats that programs read: JSON and CSV."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

from tests.writing.calendars.making import empty, of_cases, page, shown, with_text
from tilskudd_cli.writing.calendars.as_csv import COLUMNS


def document(made: Any) -> Any:
    """The JSON document of a page."""
    return json.loads(shown("json", made))


def rows(made: Any) -> list[dict[str, str]]:
    """The rows of the CSV."""
    return [*csv.DictReader(io.StringIO(shown("csv", made)))]


def test_every_deadline_is_in_the_document_in_the_order_of_time() -> None:
    data = document(page())
    assert (data["today"], data["from"], data["to"], data["lang"]) == ("2027-03-10", "2027-03-01", "2027-05-31", "nb")
    assert [one["date"] for one in data["deadlines"]] == sorted(one["date"] for one in data["deadlines"])
    assert len(data["deadlines"]) == len(page().items)
    assert [one["reason"] for one in data["undated"]] == ["not_stated", "from_event", "not_stated"]


def test_a_deadline_on_a_holiday_says_so() -> None:
    whit_monday = document(page("en"))["deadlines"][-1]
    assert whit_monday["working_day"] is False
    assert whit_monday["weekday"] == "Monday"
    assert (whit_monday["week"], whit_monday["days_left"]) == (20, 68)
    assert "does not move" in whit_monday["note"]


def test_a_clock_time_and_the_end_of_the_day() -> None:
    by_office = [one for one in document(page())["deadlines"] if one["office"]]
    assert [(one["office"], one["time"], one["until"]) for one in by_office] == [
        ("nord", "23:59", "2027-04-15T23:59:00+02:00"),
        ("sør", None, "2027-04-16T00:00:00+02:00"),
    ]


def test_a_deadline_of_a_case_names_it_and_how_it_stands() -> None:
    found = document(of_cases())["deadlines"]
    assert [(one["case"]["file"], one["standing"]) for one in found] == [
        ("saker/oslo.yaml", "overdue"),
        ("saker/hamar.yaml", "settled"),
        ("saker/lag.yaml", "coming"),
    ]
    assert found[1]["settled"] == "2027-03-01"


def test_an_empty_calendar_is_a_valid_document_and_a_header() -> None:
    assert document(empty())["deadlines"] == []
    assert shown("csv", empty()) == ",".join(COLUMNS) + "\n"


def test_a_row_for_each_deadline_with_or_without_a_date() -> None:
    found = rows(page())
    assert len(found) == len(page().items) + len(page().dateless)
    first, last = found[0], found[-1]
    assert (first["kind"], first["date"], first["time"], first["working_day"]) == (
        "application",
        "2027-03-10",
        "12:00",
        "true",
    )
    assert (first["source"], first["section"], first["case"]) == ("Kilde", "Alt", "")
    assert (last["kind"], last["date"], last["days_left"]) == ("decision", "", "")


def test_a_case_stands_in_columns_of_its_own() -> None:
    found = rows(of_cases())
    assert [(row["file"], row["case"], row["applicant"]) for row in found] == [
        ("saker/oslo.yaml", "2026/1", "Oslo (0301)"),
        ("saker/hamar.yaml", "2026/1", "Hamar (3403)"),
        ("saker/lag.yaml", "", ""),
    ]


def test_no_text_is_taken_for_a_formula() -> None:
    [row, *_] = rows(with_text('=HYPERLINK("http://x")'))
    assert row["scheme"].startswith("'=")
