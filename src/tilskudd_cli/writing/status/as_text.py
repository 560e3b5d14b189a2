"""What needs doing and how the cases stand, on a screen.

    Over fristen (1)
      - rapporteringsfrist onsdag 1. april 2020 · for 2427 dager siden · Oslo (0301) · sak 2019/1 · saker/oslo.yaml

Promise: no line is wider than the screen and nothing is left out; what is too long goes on below, indented. The counts
are a table where it fits, and lines of words where it does not; a count that is zero everywhere is not shown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from tilskudd_cli.language.catalogue import text
from tilskudd_cli.writing.calendars.paint import Paint
from tilskudd_cli.writing.documents.model import Screen
from tilskudd_cli.writing.documents.wrapping import cells, wrapped
from tilskudd_cli.writing.status.counts import blocks, fits, table
from tilskudd_cli.writing.status.records import Item, Page, Section

Colour = Callable[[str], str]
_POINT = "  - "
_INSIDE = "    "
BETWEEN = " · "


class TextStatus:
    """For people: as wide as the screen."""

    name = "text"
    for_people = True

    def pieces(self, page: Page, screen: Screen) -> Iterator[str]:
        """The page, line by line."""
        for line in _Lines(page, screen).all():
            yield f"{line}\n"


class _Lines:
    """Lays out the parts of a page on a screen."""

    def __init__(self, page: Page, screen: Screen) -> None:
        self.page = page
        self.width = screen.width
        self.paint = Paint(colour=screen.colour)

    def all(self) -> Iterator[str]:
        """Everything, what needs doing first."""
        yield from self._put(self.page.title, colour=self.paint.bold)
        yield from self._put(self.page.today)
        for section in self.page.sections:
            yield from self._section(section)
        for hint in self.page.hints:
            yield ""
            yield from self._put(hint)
        yield from self._counts()
        yield from self._unreadable()

    def _section(self, section: Section) -> Iterator[str]:
        yield from self._heading(section.title)
        for item in section.items:
            yield from self._item(item, self.paint.red if section.is_late else None)
        if section.more:
            yield from self._put(section.more, _INSIDE, colour=self.paint.dim)

    def _item(self, item: Item, colour: Colour | None) -> Iterator[str]:
        """What, when and for whom, each part on one line as far as it fits there."""
        first = f"{item.what} {item.when}" if item.when else item.what
        parts = [part for part in (first, item.left, item.who, item.case, item.file) if part]
        yield from _led_in(packed(parts, self.width - len(_POINT)), _POINT, colour)

    def _counts(self) -> Iterator[str]:
        yield from self._heading(text(self.page.language, "status-section-counts"))
        if fits(self.page, self.width):
            yield from table(self.page, self.width, self.paint)
            return
        for scheme, lines in blocks(self.page):
            yield from self._put(scheme)
            for parts in lines:
                yield from _led_in(packed(parts, self.width - len(_INSIDE)), "  ", None, _INSIDE)

    def _unreadable(self) -> Iterator[str]:
        if self.page.unreadable is None:
            return
        title, files, more = self.page.unreadable
        yield from self._heading(title)
        for where, reason in files:
            yield from self._put(f"{where}: {reason}", _POINT)
        if more:
            yield from self._put(more, _INSIDE, colour=self.paint.dim)

    def _heading(self, title: str) -> Iterator[str]:
        yield ""
        yield from self._put(title, colour=self.paint.bold)

    def _put(self, said: str, first: str = "", colour: Colour | None = None) -> Iterator[str]:
        """The text on lines of the screen's width, the first one led in by `first`, the others by as many blanks."""
        yield from _led_in(wrapped(said, self.width - len(first)), first, colour)


def packed(parts: Iterable[str], width: int) -> Iterator[str]:
    """The parts on lines of a width, with a sign between those on one line; only one wider than a line is broken."""
    line = ""
    for part in parts:
        for i, piece in enumerate(wrapped(part, width)):
            if line and not i and cells(line) + len(BETWEEN) + cells(piece) <= width:
                line += BETWEEN + piece
                continue
            if line:
                yield line
            line = piece
    yield line


def _led_in(lines: Iterable[str], first: str, colour: Colour | None, then: str = "") -> Iterator[str]:
    for line in lines:
        whole = line.rstrip(" ")
        yield first + (colour(whole) if colour is not None else whole)
        first = then or " " * len(first)
