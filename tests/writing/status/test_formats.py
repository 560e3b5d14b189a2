"""The formats of a status page: nothing is cut at any width, nothing on it is obeyed, and the counts add up."""

from __future__ import annotations

import csv
import io
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilskudd_cli.language.visible import visible
from tilskudd_cli.writing.documents.model import Screen
from tilskudd_cli.writing.documents.wrapping import cells
from tilskudd_cli.writing.status.as_text import packed
from tilskudd_cli.writing.status.records import Broken, Item, Page, Row, Section, Unreadable
from tilskudd_cli.writing.status.registry import get, names

WORDS = ("received", "ready", "to_correct", "unreadable", "overdue")
HEADS = ("mottatt", "klar", "må rettes", "kan ikke leses", "over fristen")
TEXTS = st.text(max_size=90).map(visible)
NAMES = TEXTS.filter(lambda said: bool(said.strip()))
ITEMS = st.builds(Item, NAMES, TEXTS, TEXTS, TEXTS, TEXTS, NAMES)
COUNTS = st.tuples(st.integers(1, 10**6), *[st.integers(0, 10**6)] * (len(WORDS) - 1))
SECTIONS = st.builds(Section, NAMES, st.lists(ITEMS, max_size=3).map(tuple), TEXTS, st.booleans())
UNREADABLE = st.builds(Unreadable, NAMES, st.lists(st.builds(Broken, NAMES, NAMES), max_size=3).map(tuple), TEXTS)


@st.composite
def pages(draw: st.DrawFn) -> Page:
    """A page with whatever can stand on it."""
    rows = []
    for scheme in draw(st.lists(NAMES, min_size=1, max_size=2, unique=True)):
        for counts in draw(st.lists(COUNTS, min_size=1, max_size=3)):
            year = draw(st.sampled_from(["2019", "2020", "ukjent"]))
            rows.append(Row(scheme, draw(st.sampled_from(["2019", "ukjent"])), year, counts, (scheme, "2019", 2019)))
    total = tuple(map(sum, zip(*(row.counts for row in rows), strict=True)))
    return Page(
        "nb",
        draw(NAMES),
        draw(NAMES),
        draw(st.lists(SECTIONS, max_size=3).map(tuple)),
        draw(st.lists(NAMES, max_size=1).map(tuple)),
        HEADS,
        tuple(rows),
        total,
        draw(st.none() | UNREADABLE),
        {"title": "x", "rows": [{"a": 1}, {"a": 2}], "todo": []},
        WORDS,
    )


def shown(page: Page, name: str, width: int = 80, *, colour: bool = False) -> str:
    """The page in a format."""
    return "".join(get(name).pieces(page, Screen(width, colour)))


def bare(text: str) -> str:
    """A text without blanks, which wrapping may take away."""
    return re.sub(r"\s", "", text)


@given(pages(), st.integers(40, 130))
def test_no_line_is_wider_than_the_screen_and_nothing_is_cut(page: Page, width: int) -> None:
    lines = shown(page, "text", width).split("\n")
    assert max(map(cells, lines)) <= width
    said = bare("".join(lines))
    texts = [page.title, page.today, *page.hints, *(row.scheme for row in page.rows)]
    for title, items, more, _ in page.sections:
        texts += [title, more, *(part for item in items for part in item)]
    if page.unreadable is not None:
        texts += [page.unreadable.title, page.unreadable.more, *(part for one in page.unreadable.files for part in one)]
    assert [one for one in texts if bare(one) not in said] == []
    for row in page.rows:
        assert [count for count in row.counts if str(count) not in said] == []


@given(pages(), st.sampled_from([40, 80, 120]))
def test_colours_change_no_word(page: Page, width: int) -> None:
    plain, painted = shown(page, "text", width), shown(page, "text", width, colour=True)
    assert re.sub(r"\x1b\[[0-9;]*m", "", painted) == plain
    assert "\x1b" not in plain


@given(pages())
def test_markdown_tables_have_their_cells_and_nothing_else_is_obeyed(page: Page) -> None:
    for line in shown(page, "markdown").split("\n"):
        if line.startswith("|"):
            assert len(re.findall(r"(?<!\\)(?:\\\\)*\|", line)) in {7, 3, 4 + len(WORDS)}
        assert not re.search(r"(?<!\\)(?:\\\\)*[<\[`]", line)


@given(pages())
def test_the_rows_of_a_spreadsheet_add_up_to_the_total(page: Page) -> None:
    head, *rows = csv.reader(io.StringIO(shown(page, "csv")))
    assert head == ["scheme", "edition", "year", *WORDS]
    assert [sum(map(int, column)) for column in zip(*(row[3:] for row in rows), strict=True)] == list(page.total)
    assert shown(page, "csv-excel") == "\ufeff" + _with_semicolons(page)


def _with_semicolons(page: Page) -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=";", lineterminator="\n").writerows(csv.reader(io.StringIO(shown(page, "csv"))))
    return out.getvalue()


@given(pages())
def test_json_is_the_data_of_the_page(page: Page) -> None:
    assert json.loads(shown(page, "json")) == page.data


@given(st.lists(NAMES, min_size=1, max_size=6), st.integers(10, 60))
def test_parts_that_fit_on_a_line_are_not_broken(parts: list[str], width: int) -> None:
    lines = [*packed(parts, width)]
    assert max(map(cells, lines)) <= width
    for part in parts:
        squeezed = part.strip(" ")
        if cells(part) <= width:
            assert any(squeezed in line for line in lines)


COUNT = Row("Skolehager", "2023", "2023", (12, 3, 4, 0, 5), ("skolehage", "2023", 2023))
PAGE = Page("nb", "t", "i", (), (), HEADS, (COUNT,), COUNT.counts, None, {}, WORDS)


def test_counts_are_a_table_where_it_fits_and_words_where_it_does_not() -> None:
    wide, narrow = shown(PAGE, "text", 60), shown(PAGE, "text", 40)
    assert "  2023    2023       12     3       4        5\n" in wide
    assert "  utgave 2023, år 2023: mottatt 12\n    klar 3 · må rettes 4\n    over fristen 5\n" in narrow
    assert "leses" not in wide + narrow


def test_columns_stand_closer_before_they_give_way_to_words() -> None:
    assert "  2023   2023      12    3      4       5\n" in shown(PAGE, "text", 45)


def test_one_row_needs_no_total() -> None:
    two = PAGE._replace(rows=(COUNT, COUNT._replace(year="2024")), total=(24, 6, 8, 0, 10))
    for name in ("text", "table", "markdown"):
        assert "i alt" not in shown(PAGE, name)
        assert "i alt" in shown(two, name)
    assert "i alt" in shown(two, "text", 40)


@pytest.mark.parametrize("name", names())
def test_a_format_knows_its_own_name(name: str) -> None:
    assert get(name).name == name
    assert get(name).for_people == (name in {"text", "table", "markdown"})
