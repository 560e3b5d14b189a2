"""Annotations for a pull request."""

from __future__ import annotations

import pytest

from tests.writing.making import LATE, READY, TOO_LATE, UNREADABLE, written
from tilskudd_cli.writing.entries import Entry, Level


def test_a_finding_is_an_annotation_on_its_line() -> None:
    assert written("github", [READY, TOO_LATE]) == (
        "::error file=examples/late.yaml,line=7,col=11,endColumn=21,title=OF2019-søknadsfrist ikke oppfylt"
        "::Søknaden kom 2 dager etter fristen 22. mars 2019 (fredag)"
        "%0Afølge: kan avvises, saksbehandleren avgjør%0Akilde: Utlysning 2019, Søknadsfrist\n"
    )


def test_a_file_that_cannot_be_read_is_annotated_too() -> None:
    assert written("github", [UNREADABLE]).startswith("::error file=examples/broken.yaml,line=1,col=1,")


@pytest.mark.parametrize(
    ("level", "command"), [(Level.ERROR, "error"), (Level.WARNING, "warning"), (Level.NOTE, "notice")]
)
def test_the_level_chooses_the_command(level: Level, command: str) -> None:
    entry = TOO_LATE._replace(findings=(LATE._replace(level=level, line=0),))
    assert written("github", [entry]).startswith(f"::{command} file=examples/late.yaml,title=")


def test_no_string_ends_its_property_or_its_command() -> None:
    evil = LATE._replace(message="100%\n::error::x", code="A:1,b", notes=())
    assert written("github", [Entry("a,line=9:b%.yaml", "ready", "", (evil,))]) == (
        "::error file=a%2Cline=9%3Ab%25.yaml,line=7,col=11,endColumn=21,title=A%3A1%2Cb ikke oppfylt"
        "::100%25↵::error::x\n"
    )


def test_nothing_to_say_is_nothing_said() -> None:
    assert written("github", [READY]) == written("github") == ""
