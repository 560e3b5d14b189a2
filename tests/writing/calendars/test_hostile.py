"""Texts that want to be more than text, in every format."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tests.writing.calendars.making import shown, with_text
from tilskudd_cli.writing.calendars import registry

HOSTILE = (
    "Tittel\nOK\r\n",
    "\x1b[31mrød\x1b[0m\x07",
    "\u202eskjult",
    "<script>alert(1)</script><img src=x>",
    '" onload="x',
    "| a | b |\n| --- | --- |",
    "[lenke](http://eksempel.invalid) ![](x) <b> `kode` **x**",
    "=cmd()",
    "\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:to",
    "\x00\u2028\x85",
    "{{ x }} %s {0}",
    "漢字" * 60,
)


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("name", registry.names())
def test_no_control_reaches_a_reader(name: str, text: str) -> None:
    written = shown(name, with_text(text))
    allowed = {"\n", "\r"} if name == "ics" else {"\n"}
    assert [one for one in written if not one.isprintable() and one not in allowed | {"\xa0"}] == []


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_makes_a_tag(text: str) -> None:
    written, plain = shown("html", with_text(text)), shown("html", with_text("Tittel"))
    assert written.count("<") == plain.count("<")
    assert "<script" not in written
    assert ' onload="' not in written


def tags(text: str) -> list[str]:
    """The tags that a reader of Markdown makes of the page with this text."""
    written = shown("markdown", with_text(text))
    made = MarkdownIt("commonmark", {"html": True, "linkify": False}).enable("table").render(written)
    return re.findall(r"<[^>]*>", made)


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_makes_anything_but_text_of_markdown(text: str) -> None:
    assert tags(text) == tags("Tittel")


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_makes_a_line_of_a_table(text: str) -> None:
    assert shown("table", with_text(text)).count("\n") == shown("table", with_text("Tittel")).count("\n")


@given(st.text(max_size=80))
def test_html_and_markdown_keep_their_form_whatever_a_text_holds(text: str) -> None:
    assert shown("html", with_text(text)).count("<") == shown("html", with_text("x")).count("<")
    assert tags(text) == tags("x")
