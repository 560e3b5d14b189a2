"""Plain text to print, and the view on a terminal."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from rich.cells import cell_len

from tests.hostile.corpus import HOSTILE_STRINGS
from tests.writing.documents.making import empty_list, gone_through, of_many_points, saying, written
from tilskudd_cli.language.catalogue import LANGUAGES
from tilskudd_cli.language.visible import visible
from tilskudd_cli.writing.documents.model import Box, Document, Part, Screen
from tilskudd_cli.writing.documents.words import MARKS

WIDTHS = (60, 80, 120)
DOCUMENTS = {"empty": empty_list(), "gone-through": gone_through(), "300-points": of_many_points()}


def bare(text: str) -> str:
    """The text without colours."""
    return re.sub(r"\x1b\[[0-9;]*m", "", text)


def squeezed(text: str) -> str:
    """The text without white space, so that it can be found however it was broken."""
    return "".join(text.split())


def said(document: Document) -> list[str]:
    """Every text that a reader must find."""
    texts = [document.title, document.subtitle, document.footer]
    texts += [text for fact in document.facts for text in fact]
    for part in document.parts:
        texts += [part.heading, part.intro]
    for point in document.points():
        texts += [point.number, point.text, point.status, point.code]
        texts += [text for note in point.notes for text in note]
    return texts


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_to_print(language: str, golden: Callable[[str, str], None]) -> None:
    golden(f"documents/{language}/empty.txt", written("text", empty_list(language)))


def test_a_case_that_has_been_gone_through(golden: Callable[[str, str], None]) -> None:
    golden("documents/gone-through.txt", written("text", gone_through()))


def test_the_same_on_a_terminal_in_colours(golden: Callable[[str, str], None]) -> None:
    golden("documents/gone-through-terminal.txt", written("terminal", gone_through(), Screen(60, colour=True)))


@pytest.mark.parametrize("document", DOCUMENTS.values(), ids=DOCUMENTS)
@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_is_cut_on_a_terminal(width: int, document: Document) -> None:
    shown = bare(written("terminal", document, Screen(width, colour=True)))
    assert max(map(cell_len, shown.splitlines())) <= width
    assert [text for text in said(document) if squeezed(text) not in squeezed(shown)] == []


@pytest.mark.parametrize("hostile", HOSTILE_STRINGS)
@pytest.mark.parametrize("width", [1, *WIDTHS])
def test_hostile_texts_are_shown_whole_and_obeyed_by_no_terminal(width: int, hostile: str) -> None:
    document = saying(hostile)
    for shown in (written("terminal", document, Screen(width)), written("text", document)):
        assert visible(shown.replace("\n", "")) == shown.replace("\n", "")
        assert [text for text in said(document) if squeezed(text) not in squeezed(shown)] == []
        assert max(map(cell_len, shown.splitlines())) <= max(width, 80)


@pytest.mark.parametrize("width", WIDTHS)
def test_colours_change_no_word(width: int) -> None:
    coloured = written("terminal", gone_through(), Screen(width, colour=True))
    assert "\x1b[" in coloured
    assert bare(coloured) == written("terminal", gone_through(), Screen(width))


def test_plain_text_is_the_same_on_every_screen() -> None:
    assert written("text", gone_through(), Screen(20, colour=True)) == written("text", gone_through())


def test_lines_to_write_on_are_only_on_paper() -> None:
    assert "____" in written("text", empty_list())
    assert "Underskrift" in written("text", empty_list())
    assert "__" not in written("terminal", empty_list())
    assert "Underskrift" not in written("terminal", empty_list())


@pytest.mark.parametrize("box", [box for box in Box if box is not Box.OPEN])
def test_a_state_is_told_in_words_even_when_nobody_worded_it(box: Box) -> None:
    [part] = gone_through().parts
    point = part.points[0]._replace(box=box, status="", text="x")
    shown = written("text", gone_through()._replace(parts=(Part("1", "a", (point,)),)))
    after = shown.partition(f"{MARKS[box]} {point.number}")[2]
    assert {"met": "oppfylt", "not_met": "ikke oppfylt"}.get(box, "") in after
    assert after.splitlines()[1].strip() in {"oppfylt", "ikke oppfylt", "må vurderes", "ikke aktuelt"}


def test_boxes_are_explained_only_where_they_say_something() -> None:
    assert "åpen rute" not in written("text", empty_list())
    assert "[ ] åpen rute   [x] oppfylt   [!] ikke oppfylt" in written("text", gone_through())


def test_a_list_without_points_is_a_title() -> None:
    document = empty_list()._replace(
        parts=(), facts=(), remarks=False, signatures=(), subtitle="", footer="", title="Sak"
    )
    assert written("text", document) == "Sak\n===\n"
