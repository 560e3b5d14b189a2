"""The formats that people read, and the JSON: nothing cut at any width, totals and notes told, no rows at all."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest

from tests.hostile.corpus import HOSTILE_STRINGS
from tests.writing.payouts.making import EXPLAINED, OSLO, SHARED, Given, given, three, written
from tilskudd_cli.language.visible import visible
from tilskudd_cli.writing.documents.wrapping import cells
from tilskudd_cli.writing.payouts.records import Ending, Screen
from tilskudd_cli.writing.payouts.registry import PAYOUT_FORMATS, get, names

Golden = Callable[[str, str], None]
TEXTS = [name for name in names() if name not in {"parquet", "xlsx"}]
PEOPLE = [name for name in names() if get(name).for_people]


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


@pytest.mark.parametrize("width", [60, 80, 120, 180])
def test_the_terminal_view_reads_as_it_stands(golden: Golden, width: int) -> None:
    golden(f"payout/terminal-{width}.txt", written("terminal", three(), Screen(width)))


@pytest.mark.parametrize("width", [40, 60, 80, 120, 200])
def test_nothing_is_cut_and_no_line_is_wider_than_the_screen(width: int) -> None:
    text = written("terminal", three(), Screen(width))
    assert all(cells(line) <= width for line in text.splitlines())
    for cell in (*OSLO.values(), "3205 Lillestrøm", "Lillestrøm. Reglene sier ikke om tilskuddet følger med"):
        if isinstance(cell, str) and cell not in {OSLO["status"], OSLO["reason"], OSLO["fact"]}:
            is_told = cell in {OSLO["source"], OSLO["section"]} or _squeezed(cell) in _squeezed(text)
            assert is_told, cell


@pytest.mark.parametrize("width", [60, 120])
def test_colours_change_no_word(width: int) -> None:
    plain = written("terminal", three(), Screen(width))
    painted = written("terminal", three(), Screen(width, colour=True))
    assert "\x1b[" in painted
    assert re.sub(r"\x1b\[[0-9;]*m", "", painted) == plain


def test_payouts_stand_flush_right_below_each_other() -> None:
    lines = written("terminal", three(), Screen(60)).splitlines()
    amounts = [line for line in lines if line.endswith("000\u00a0kr") and not line.startswith(" ")]
    assert len(amounts) >= 4
    assert {cells(line) for line in amounts[:2]} == {60}


def test_a_screen_without_block_characters_gets_plain_bars() -> None:
    text = written("terminal", three(), Screen(80, blocks=False))
    assert "█" not in text
    assert "#####" in text


@pytest.mark.parametrize("form", ["table", "markdown"])
def test_tables_read_as_they_stand(golden: Golden, form: str) -> None:
    golden(f"payout/{form}.txt", written(form, three()))


@pytest.mark.parametrize("form", PEOPLE)
def test_the_frame_the_explanations_and_the_notes_are_told(form: str) -> None:
    rows = given(OSLO)
    ending = rows.ending()._replace(sharing=SHARED, explained=(EXPLAINED,), notes=("Merk dette.",), later=750_000)
    text = written(form, Given(rows.sheet, [*rows.pieces()], ending))
    for said in ("Utbetalt 600 000 kr", "Søkeren er Oslo", "kilde: Utlysning", "Merk dette.", "Senere år"):
        assert said in text.replace("\\", "")


@pytest.mark.parametrize("form", TEXTS)
def test_no_rows_at_all_are_still_a_whole_document(form: str) -> None:
    rows = given()
    counts = dict.fromkeys(("in", "pay", "nothing", "to_assess", "error"), 0)
    text = written(form, Given(rows.sheet, [], Ending((), counts, "0 rader inn, 0 ut: ingen.")))
    if form == "json":
        assert json.loads(text)["rows"] == []
    elif form in PEOPLE:
        assert "0 rader inn" in text
    else:
        assert text.count("\n") == (0 if form == "jsonl" else 1)


def test_json_and_json_lines_hold_the_same_rows() -> None:
    document = json.loads(written("json", three()))
    lines = [json.loads(line) for line in written("jsonl", three()).splitlines()]
    assert document["rows"] == lines
    assert document["counts"]["in"] == len(lines) == 3
    assert lines[0]["citation"] == {"source": "Utlysning 2019", "section": "Tilskuddsutmåling"}
    assert lines[1]["citation"] is None


@pytest.mark.parametrize("form", TEXTS)
@pytest.mark.parametrize("hostile", HOSTILE_STRINGS)
def test_hostile_text_is_visible_and_stays_on_its_line(form: str, hostile: str) -> None:
    rows = given({**OSLO, "case": hostile, "municipality": hostile, "message": hostile})
    text = written(form, rows)
    expected = written(form, given({**OSLO, "case": "x", "municipality": "x", "message": "x"}))
    assert visible(text.replace("\n", "").removeprefix("\ufeff")) == text.replace("\n", "").removeprefix("\ufeff")
    if form != "terminal":
        assert text.count("\n") == expected.count("\n")


def test_every_format_is_found_by_its_own_name() -> None:
    assert [get(name).name for name in names()] == list(PAYOUT_FORMATS)


def test_only_binary_formats_need_a_library() -> None:
    from tilskudd_cli.writing.payouts.registry import lacking

    assert [name for name in names() if get(name).is_binary] == ["parquet", "xlsx"]
    assert all(lacking(name) is None for name in TEXTS)
