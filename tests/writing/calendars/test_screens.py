"""What people see: golden screens at every width, in three languages, with colours and without."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from tests.calendars.making import scheme
from tests.schemes.making import deadline
from tests.writing.calendars.making import crowded, empty, of_cases, page, shown
from tilskudd_cli.language.catalogue import LANGUAGES
from tilskudd_cli.writing.calendars.records import Page
from tilskudd_cli.writing.documents.wrapping import cells

Golden = Callable[[str, str], None]
WIDTHS = (40, 60, 80, 120)
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", WIDTHS)
def test_the_grid_with_its_list(golden: Golden, language: str, width: int) -> None:
    golden(f"calendar/{language}/grid-{width}.txt", shown("grid", page(language), width))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", WIDTHS)
def test_the_grid_in_colours(golden: Golden, language: str, width: int) -> None:
    golden(f"calendar/{language}/grid-{width}-colour.txt", shown("grid", page(language), width, colour=True))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["list", "table", "markdown", "json", "csv", "html"])
def test_the_other_formats(golden: Golden, language: str, name: str) -> None:
    golden(f"calendar/{language}/{name}.txt", shown(name, page(language, why=True)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_calendar(golden: Golden, language: str) -> None:
    golden(f"calendar/{language}/empty.txt", shown("grid", empty(language), 60))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_cases_owe(golden: Golden, language: str) -> None:
    golden(f"calendar/{language}/cases.txt", shown("list", of_cases(language), 60))


def test_two_hundred_deadlines_in_a_month(golden: Golden) -> None:
    golden("calendar/nb/crowded.txt", shown("grid", crowded(), 40))


PAGES = {"spring": page, "empty": empty, "crowded": crowded, "cases": of_cases}


@pytest.mark.parametrize("width", [*range(40, 60), 60, 61, 79, 80, 81, 119, 120, 200])
@pytest.mark.parametrize("name", ["grid", "list"])
@pytest.mark.parametrize("made", list(PAGES))
def test_no_line_is_wider_than_the_screen(made: str, name: str, width: int) -> None:
    lines = shown(name, PAGES[made](), width).splitlines()
    assert max(map(cells, lines)) <= width
    assert [line for line in lines if line != line.rstrip()] == []


def _letters(text: str) -> str:
    """Everything but blanks: what is left when only the lines are broken elsewhere."""
    return "".join(text.split())


@pytest.mark.parametrize("width", [40, 45, 60, 119])
@pytest.mark.parametrize("made", list(PAGES))
def test_nothing_is_cut_at_any_width(made: str, width: int) -> None:
    def body(page: Page, width: int) -> str:
        return _letters(shown("list", page, width))

    assert body(PAGES[made](), width) == body(PAGES[made](), 10_000)


@pytest.mark.parametrize("width", WIDTHS)
def test_without_its_colours_a_screen_is_the_plain_one(width: int) -> None:
    coloured = shown("grid", page(), width, colour=True)
    assert "\x1b[" in coloured
    assert _COLOUR.sub("", coloured) == shown("grid", page(), width)


@pytest.mark.parametrize(("width", "across"), [(40, 1), (51, 1), (52, 2), (60, 2), (78, 2), (79, 3), (80, 3), (120, 4)])
def test_as_many_months_side_by_side_as_there_is_room_for(width: int, across: int) -> None:
    made = page()._replace(last=page().last.replace(month=12))
    heads = next(line for line in shown("grid", made, width).splitlines() if line.strip().startswith("mars 2027"))
    assert heads.count("2027") == across


def offices(*, why: bool = False) -> str:
    """A list in which three offices have one date and a fourth another note."""
    when = "{by_office: {nord: 2027-04-15, sør: 2027-04-15, øst: 2027-04-16}, all_others: 2027-04-15}"
    rules = scheme(
        deadline(when),
        deadline("{by_office: {nord: not_stated, sør: not_stated}}", "to", kind="decision"),
        years="2027",
    )
    return shown("list", page(editions=(rules,), why=why))


def test_what_differs_only_in_whom_it_is_for_is_told_once() -> None:
    assert offices().count("søknadsfrist: Skolehager") == 2
    assert "kontoret nord, kontoret sør, alle andre kontorer" in " ".join(offices().split())
    assert offices().count("vedtaksfrist: Skolehager") == 1


def test_what_one_rule_has_to_note_stands_with_it_though_it_is_for_several_offices() -> None:
    noted = deadline("{by_office: {nord: 2027-04-15, sør: 2027-04-15}}", note="{nb: Se brevet., nn: b, en: c}")
    lines = shown("list", page(editions=(scheme(noted, years="2027"),))).splitlines()
    assert lines.count("    ! Se brevet.") == 1
    assert lines.index("    ! Se brevet.") > lines.index("  S søknadsfrist: Skolehager")


def test_each_has_its_own_reasons_where_they_are_asked_for() -> None:
    assert offices(why=True).count("søknadsfrist: Skolehager") == 4
