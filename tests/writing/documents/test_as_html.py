"""HTML as a file: its elements, its escapes, and what it must not hold. A browser has it in `test_in_a_browser`."""

from __future__ import annotations

import re
from collections.abc import Callable
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.hostile.corpus import HOSTILE_STRINGS
from tests.writing.documents.making import FINGERPRINT, empty_list, gone_through, saying, written
from tilskudd_cli.language.catalogue import LANGUAGES
from tilskudd_cli.language.visible import visible

ELEMENTS = {
    *("html", "head", "meta", "title", "style", "body", "header", "main", "section", "footer", "h1", "h2", "p"),
    *("table", "tr", "th", "td", "ul", "ol", "li", "div", "span", "strong", "svg", "rect", "path"),
}
ATTRIBUTES = {
    *("lang", "charset", "http-equiv", "content", "name", "class", "scope", "aria-hidden"),
    *("viewbox", "x", "y", "width", "height", "stroke-width", "d"),
}


class Read(HTMLParser):
    """The elements, attributes and texts of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.texts: list[str] = []
        self.open: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        self.attributes += attrs
        if tag != "meta":
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        self.attributes += attrs

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, "elements are closed in turn"

    def handle_comment(self, data: str) -> None:
        pytest.fail(f"a comment: {data}")

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] != "style":
            self.texts.append(data)


@pytest.mark.parametrize("document", ["empty", "gone-through"])
def test_one_file_with_everything(document: str, golden: Callable[[str, str], None]) -> None:
    golden(f"documents/{document}.html", written("html", empty_list() if document == "empty" else gone_through()))


@pytest.mark.parametrize(
    ("language", "numbers"),
    [
        ("nb", r'"side\20 " counter(page) "\20 av\20 " counter(pages) ""'),
        ("nn", r'"side\20 " counter(page) "\20 av\20 " counter(pages) ""'),
        ("en", r'"page\20 " counter(page) "\20 of\20 " counter(pages) ""'),
    ],
)
def test_the_language_is_that_of_the_document(language: str, numbers: str) -> None:
    page = written("html", empty_list(language))
    assert page.startswith(f'<!DOCTYPE html>\n<html lang="{language}">')
    assert numbers in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_headings_stand_in_order_and_labels_are_headers_of_their_rows(language: str) -> None:
    page = Read(written("html", empty_list(language)))
    assert [tag for tag in page.elements if re.fullmatch("h[1-6]", tag)] == ["h1", "h2", "h2", "h2", "h2"]
    assert page.attributes.count(("scope", "row")) == page.elements.count("th") == 2
    assert page.open == []


def test_every_state_stands_in_words() -> None:
    page = Read(written("html", gone_through()))
    assert [page.texts.count(state) for state in ("oppfylt", "ikke oppfylt", "må vurderes", "ikke aktuelt")] == [2] * 4
    assert page.attributes.count(("aria-hidden", "true")) == page.elements.count("svg") == 10


def test_nothing_is_run_and_nothing_is_fetched() -> None:
    page = written("html", gone_through())
    assert "default-src 'none'" in page
    assert re.search(r"<script|javascript|https?:|url\(|@import|\bsrc=|\bhref=|\bon\w+=", page, re.IGNORECASE) is None


def holds_as_text(hostile: str) -> None:
    """The text is seen as often as it was said, and brings no element and no attribute."""
    page = Read(written("html", saying(hostile)))
    assert set(page.elements) <= ELEMENTS
    assert {name for name, _ in page.attributes} <= ATTRIBUTES
    assert page.elements == Read(written("html", saying("x" if visible(hostile) else ""))).elements
    assert "\n".join(page.texts).count(visible(hostile)) >= 15


@pytest.mark.parametrize("hostile", HOSTILE_STRINGS)
def test_a_hostile_text_comes_out_as_text(hostile: str) -> None:
    holds_as_text(hostile)


@given(st.text("ab \\<>/&;\"'#!-=[]{}*`:()", max_size=30))
def test_so_does_any_heap_of_signs(hostile: str) -> None:
    holds_as_text(hostile)


@given(st.text("ab1 \\<>/\"'{};*\n", max_size=30))
def test_no_footer_ends_its_string_in_the_style(hostile: str) -> None:
    document = empty_list()._replace(footer=visible(hostile))
    style = written("html", document).partition("@bottom-left { content: ")[2]
    string = re.match(r'"((?:[A-Za-z0-9]|\\[0-9a-f]+ )*)"; ', style)
    assert string is not None or not visible(hostile)
    read = re.sub(r"\\([0-9a-f]+) ", lambda match: chr(int(match[1], 16)), string[1] if string else "")
    assert read == visible(hostile)


def test_the_fingerprint_is_on_the_page_and_at_the_foot_of_every_printed_one() -> None:
    page = written("html", empty_list())
    assert f"<footer>regler {FINGERPRINT}</footer>" in page
    assert FINGERPRINT.removeprefix("sha256 ") in page.partition("@bottom-left")[2].partition("}")[0]
