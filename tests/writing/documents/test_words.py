"""The words that formats add."""

from __future__ import annotations

import pytest

from tilskudd_cli.language.catalogue import LANGUAGES
from tilskudd_cli.writing.documents.model import Box, Note, Point
from tilskudd_cli.writing.documents.words import MARKS, box_name, small_print, status


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_box_has_a_sign_and_a_name_of_its_own(language: str) -> None:
    assert len({MARKS[box] for box in Box}) == len({box_name(box, language) for box in Box}) == len(Box)


def test_the_signs_are_ascii() -> None:
    assert "".join(MARKS.values()).isascii()


def test_a_state_that_is_worded_is_told_as_it_is() -> None:
    assert status(Point("1", "", "x", Box.MET, "oppfylt etter vurdering"), "nb") == "oppfylt etter vurdering"
    assert status(Point("1", "", "x", Box.MET), "nn") == "oppfylt"
    assert status(Point("1", "", "x"), "nb") == ""


def test_the_code_stands_at_the_end_of_the_last_note() -> None:
    notes = (Note("følge", "må rettes"), Note("kilde", "Utlysning"))
    assert small_print(Point("1", "A-b", "x", notes=notes)) == ["følge: må rettes", "kilde: Utlysning · A-b"]
    assert small_print(Point("1", "A-b", "x")) == ["A-b"]
    assert small_print(Point("1", "", "x", notes=notes[:1])) == ["følge: må rettes"]
    assert small_print(Point("1", "", "x")) == []
