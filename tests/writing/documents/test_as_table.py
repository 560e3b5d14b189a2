"""The tables of a document."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.hostile.corpus import HOSTILE_STRINGS
from tests.writing.documents.making import LONG, empty_list, gone_through, saying, written
from tilskudd_cli.language.visible import visible
from tilskudd_cli.writing.documents.model import Part


def test_a_table_for_each_part(golden: Callable[[str, str], None]) -> None:
    golden("documents/empty-table.txt", written("table", empty_list()))


def test_nothing_is_cut_however_long_it_is() -> None:
    assert written("table", gone_through()).count(LONG) == 5


def test_a_column_that_nobody_fills_is_left_out() -> None:
    heads = [line.split() for line in written("table", empty_list()).splitlines() if " nr. " in line]
    assert heads == [["nr.", "punkt", "kilde", "følge", "kode"], ["nr.", "punkt", "kilde", "kode"]]
    assert " status " in written("table", gone_through())


@pytest.mark.parametrize("text", ["0301", "850000.00", "1e5", "True", "0x10"])
def test_text_that_looks_like_a_number_is_left_alone(text: str) -> None:
    [part] = gone_through().parts
    document = gone_through()._replace(parts=(Part("1", "a", (part.points[0]._replace(text=text),)),))
    assert text in written("table", document).split()


@pytest.mark.parametrize("hostile", HOSTILE_STRINGS)
def test_a_hostile_text_stays_on_its_line(hostile: str) -> None:
    table = written("table", saying(hostile))
    assert visible(hostile).strip() in table
    assert len(table.splitlines()) <= len(written("table", saying("x")).splitlines())
