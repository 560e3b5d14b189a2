"""HTML in headless Chromium: on a screen, on A4, and held to axe-core. Skipped, with the reason, where there is none.

Playwright's own Chromium is used, or else one that the system has.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]  # it comes without types
from playwright.sync_api import Browser, Error, Page, Playwright, sync_playwright
from pypdf import PdfReader

from tests.writing.documents.making import (
    FINGERPRINT,
    empty_list,
    gone_through,
    of_many_points,
    saying,
    written,
)
from tests.writing.documents.validating import pages
from tilskudd_cli.writing.documents.model import Document

A4 = (595.0, 842.0)  # points
PRINTED_WIDTH = 657  # the 174 mm between the margins, in pixels of CSS
DOCUMENTS = {
    "empty-nb": empty_list("nb"),
    "empty-nn": empty_list("nn"),
    "empty-en": empty_list("en"),
    "gone-through": gone_through(),
    "60-points": of_many_points(60),
    "long-words": saying("x" * 700),
    "tags": saying("</style><script>document.title = 'x'</script><img src=x onerror=alert(1)>"),
}


def _launched(playwright: Playwright) -> Browser:
    try:
        return playwright.chromium.launch()
    except Error as error:
        for name in ("chromium", "chromium-browser", "google-chrome"):
            if path := shutil.which(name):
                return playwright.chromium.launch(executable_path=path)
        return pytest.skip(
            f"no Chromium here (playwright install --with-deps chromium): {error.message.splitlines()[0]}"
        )


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        found = _launched(playwright)
        yield found
        found.close()


@pytest.fixture(params=DOCUMENTS)
def opened(request: pytest.FixtureRequest, browser: Browser, tmp_path: Path) -> Iterator[tuple[Page, Document]]:
    """A document as a file, opened; what the page asks for and complains of is kept and must be nothing."""
    document = DOCUMENTS[request.param]
    file = tmp_path / "document.html"
    file.write_text(written("html", document), encoding="utf-8")
    tab = browser.new_page(viewport={"width": 1280, "height": 900})
    asked: list[str] = []
    tab.on("request", lambda sent: asked.append(sent.url))
    tab.on("console", lambda message: asked.append(message.text))
    tab.on("dialog", lambda dialog: asked.append(dialog.message))
    tab.goto(file.as_uri())
    yield tab, document
    tab.close()
    assert asked == [file.as_uri()]


def test_axe_finds_no_violation(opened: tuple[Page, Document]) -> None:
    tab, document = opened
    found = Axe().run(tab, options={"resultTypes": ["violations", "passes"]}).response
    assert [(one["id"], one["nodes"][0]["html"]) for one in found["violations"]] == []
    assert {"color-contrast", "document-title", "html-has-lang"} <= {one["id"] for one in found["passes"]}
    assert tab.title() == document.title


@pytest.mark.parametrize("width", [320, 1280, PRINTED_WIDTH])
def test_nothing_reaches_beyond_the_edge(opened: tuple[Page, Document], width: int) -> None:
    tab, _ = opened
    tab.emulate_media(media="print" if width == PRINTED_WIDTH else "screen")
    tab.set_viewport_size({"width": width, "height": 900})
    beyond = tab.evaluate(
        "width => [...document.body.querySelectorAll('*')].filter("
        "one => one.getBoundingClientRect().right > width + 1 || one.scrollWidth > one.clientWidth + 1 &&"
        " getComputedStyle(one).display === 'block').map(one => one.outerHTML.slice(0, 80))",
        width,
    )
    assert beyond == []


def test_it_prints_on_a4_with_the_footer_on_every_page(opened: tuple[Page, Document]) -> None:
    tab, document = opened
    printed = tab.pdf(prefer_css_page_size=True)
    word, of = ("page", "of") if document.language == "en" else ("side", "av")
    sizes = {
        (round(float(one.mediabox.width)), round(float(one.mediabox.height)))
        for one in PdfReader(BytesIO(printed)).pages
    }
    assert sizes == {A4}
    read = pages(printed)
    for number, text in enumerate(read, 1):
        assert f"{word} {number} {of} {len(read)}" in text
        if FINGERPRINT in document.footer:
            assert FINGERPRINT in text


def test_no_point_is_divided_between_two_pages(browser: Browser) -> None:
    tab = browser.new_page()
    document = of_many_points()
    tab.set_content(written("html", document))
    read = pages(tab.pdf(prefer_css_page_size=True))
    tab.close()
    assert len(read) > 10
    for point in document.points():
        [where] = [text.split() for text in read if point.code in text.split()]
        assert point.number in where
