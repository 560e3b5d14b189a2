"""The page to print: its structure, read by a parser of HTML."""

from __future__ import annotations

import datetime as dt
from html.parser import HTMLParser

import pytest

from tests.writing.calendars.making import empty, page, shown
from tilskudd_cli.language.catalogue import LANGUAGES
from tilskudd_cli.writing.calendars.records import Page

VOID = {"meta", "br", "link", "img"}


class Reader(HTMLParser):
    """Every tag with its attributes, in order; an assertion where tags do not close as they opened."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Hold it to the one it closes."""
        assert self._open.pop() == tag

    def all(self, tag: str) -> list[dict[str, str | None]]:
        """The attributes of every tag of a name."""
        return [attributes for name, attributes in self.tags if name == tag]


def year() -> Page:
    """A whole year."""
    return page()._replace(first=dt.date(2027, 1, 1), last=dt.date(2027, 12, 31))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_has_a_language_a_title_and_one_heading_of_the_first_order(language: str) -> None:
    found = Reader(shown("html", page(language)))
    assert found.all("html") == [{"lang": language}]
    assert len(found.all("title")) == len(found.all("h1")) == len(found.all("main")) == 1


def test_nothing_is_fetched_and_nothing_runs() -> None:
    found = Reader(shown("html", page()))
    assert found.all("script") == found.all("link") == found.all("img") == []
    assert not any({"src", "href", "onclick", "style"} & set(attributes) for _, attributes in found.tags)
    assert any("default-src 'none'" in (one.get("content") or "") for one in found.all("meta"))


def test_every_table_has_a_caption_and_every_head_a_scope() -> None:
    found = Reader(shown("html", year()))
    assert len(found.all("table")) == 13
    assert len(found.all("caption")) == 13
    assert {attributes.get("scope") for attributes in found.all("th")} == {"row", "col"}


def test_a_year_has_every_day_once() -> None:
    days = [attributes["datetime"] for attributes in Reader(shown("html", year())).all("time")]
    assert days == [(dt.date(2027, 1, 1) + dt.timedelta(days=number)).isoformat() for number in range(365)]


def test_a_mark_says_what_it_means() -> None:
    titles = [attributes["title"] for attributes in Reader(shown("html", page("nb"))).all("abbr")]
    assert {"søknadsfrist", "høringsfrist", "grunnlovsdagen / 2. pinsedag", "i dag"} <= set(titles)


def test_today_is_marked_for_those_who_do_not_see_it() -> None:
    assert [one for one in Reader(shown("html", page())).all("td") if one.get("aria-current") == "date"] != []


def test_an_empty_year_has_no_empty_table() -> None:
    written = shown("html", empty())
    assert len(Reader(written).all("table")) == 3
    assert "Det er ingen frister i dette tidsrommet." in written


def test_a_narrow_screen_breaks_words_and_paper_never_does() -> None:
    rules = [line for line in shown("html", page()).splitlines() if line.startswith("@media")]
    assert [line for line in rules if "max-width" in line and "screen" not in line] == []
    assert [line for line in rules if "anywhere" in line and "screen" in line] != []
