"""The rows of a document."""

from __future__ import annotations

import csv
from collections.abc import Callable
from io import StringIO

import pytest

from tests.hostile.corpus import HOSTILE_STRINGS
from tests.writing.documents.making import LONG, empty_list, saying, written
from tilskudd_cli.language.visible import visible


def rows(text: str, delimiter: str = ",") -> list[list[str]]:
    """The rows as a reader of CSV has them."""
    return list(csv.reader(StringIO(text, newline=""), delimiter=delimiter))


def test_a_header_and_a_line_for_each_row(golden: Callable[[str, str], None]) -> None:
    golden("documents/empty.csv", written("csv", empty_list()))


def test_excel_gets_semicolons_and_a_mark_and_the_same_cells() -> None:
    excel = written("csv-excel", empty_list())
    assert excel.startswith("\ufeffnumber;text;amount\n")
    assert rows(excel[1:], ";") == rows(written("csv", empty_list()))
    assert rows(excel[1:], ";")[2] == ["1.2", LONG, ""]


@pytest.mark.parametrize("name", ["csv", "csv-excel"])
@pytest.mark.parametrize("hostile", HOSTILE_STRINGS)
def test_a_hostile_text_is_one_cell_and_no_formula(name: str, hostile: str) -> None:
    made = written(name, saying(hostile)).removeprefix("\ufeff")
    [_, [cell, number]] = rows(made, ";" if name == "csv-excel" else ",")
    assert number == "301"
    assert cell.removeprefix("'") == visible(hostile).removeprefix("'")
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert made.count("\n") == 2
