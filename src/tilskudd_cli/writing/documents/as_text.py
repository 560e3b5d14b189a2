"""A document as plain lines: to print and keep as `text`, and to look at as `terminal`.

    [ ] 1.1  What the point asks
             kilde: Utlysning 2019, Søknadsfrist · OF2019-søknadsfrist

Promise: nothing is cut. `text` is the same everywhere: 80 cells wide, ASCII boxes, lines to write on by hand where the
document asks for them. `terminal` is as wide as the screen and leaves out what is only there to be written on. Colours
are plain ANSI codes; without them the words are the same, and no state is told by a colour alone.
"""

from __future__ import annotations

from collections.abc import Iterable

from tilskudd_cli.language.catalogue import text
from tilskudd_cli.writing.documents.model import Box, Document, Note, Part, Point, Screen
from tilskudd_cli.writing.documents.words import MARKS, legend, small_print, status
from tilskudd_cli.writing.documents.wrapping import cells, wrapped

_RESET, _BOLD, _DIM = "\x1b[0m", "\x1b[1m", "\x1b[2m"
_PAINT = {
    Box.OPEN: "",
    Box.MET: "\x1b[32m",
    Box.NOT_MET: "\x1b[1;31m",
    Box.TO_ASSESS: "\x1b[1;33m",
    Box.NOT_APPLICABLE: _DIM,
}
_PAPER = 80
_NARROWEST, _WIDEST = 30, 100


class TextDocument:
    """What is printed, piped on and archived."""

    name = "text"
    is_binary = False

    def render(self, document: Document, screen: Screen) -> str:  # noqa: ARG002 - the same on every screen
        """The document, 80 cells wide."""
        page = _Page(_PAPER, colour=False, by_hand=True)
        page.document(document)
        return page.text()


class TerminalDocument:
    """What is read on a screen. Lines over 100 cells are hard to read, so that is the widest."""

    name = "terminal"
    is_binary = False

    def render(self, document: Document, screen: Screen) -> str:
        """The document, as wide as the screen."""
        page = _Page(min(max(screen.width, _NARROWEST), _WIDEST), colour=screen.colour, by_hand=False)
        page.document(document)
        return page.text()


class _Page:
    """The lines written so far."""

    def __init__(self, width: int, *, colour: bool, by_hand: bool) -> None:
        self.width = width
        self.colour = colour
        self.by_hand = by_hand
        self.lines: list[str] = []

    def text(self) -> str:
        """All lines, without blanks at their ends."""
        return "".join(f"{line.rstrip(' ')}\n" for line in self.lines)

    def document(self, document: Document) -> None:
        """Everything, from the title to the footer."""
        self.heading(document.title, "=")
        if document.subtitle:
            self.put(document.subtitle)
        if document.facts:
            self.lines.append("")
            self.facts(document.facts)
        self.legend(document)
        for part in document.parts:
            self.part(part, document.language)
        if self.by_hand:
            self.to_fill_in(document)
        if document.footer:
            self.lines.append("")
            self.put(document.footer, paint=_DIM)

    def put(self, said: str, *, first: str = "", indent: int = 0, paint: str = "") -> None:
        """A text behind `first`, its further lines indented; the text alone is painted."""
        for number, line in enumerate(wrapped(said, self.width - indent)):
            start = first if number == 0 else " " * indent
            self.lines.append(start + self.painted(line, paint))

    def painted(self, said: str, paint: str) -> str:
        """A text in a colour, on a screen that has them."""
        return f"{paint}{said}{_RESET}" if self.colour and paint and said else said

    def heading(self, title: str, under: str) -> None:
        """A heading with a line under it."""
        lines = wrapped(title, self.width)
        self.lines += [self.painted(line, _BOLD) for line in lines]
        self.lines.append(self.painted(under * max(3, *map(cells, lines)), _DIM))

    def facts(self, facts: Iterable[Note]) -> None:
        """The facts of the head, their texts in a column where the labels leave room for it."""
        widest = max(cells(fact.label) for fact in facts) + 3
        for label, said in facts:
            start = f"{label}:"
            if widest > self.width // 2:
                self.put(f"{start} {said}")
            else:
                self.put(said, first=start + " " * (widest - cells(start)), indent=widest)

    def legend(self, document: Document) -> None:
        """What the boxes mean, where they are not all open."""
        boxes = legend(document)
        if boxes:
            self.lines.append("")
            # A hard blank keeps a box and its meaning on one line, and the box itself whole.
            said = "   ".join(f"{MARKS[box]} {name}".replace(" ", "\u00a0") for box, name in boxes)
            self.lines += [line.replace("\u00a0", " ") for line in wrapped(said, self.width)]

    def part(self, part: Part, language: str) -> None:
        """A heading and its points; the texts of all points begin in the same column."""
        self.lines.append("")
        self.heading(part.heading, "-")
        if part.intro:
            self.put(part.intro)
        indent = max((cells(point.number) for point in part.points), default=0) + 6
        for point in part.points:
            self.lines.append("")
            self.point(point, min(indent, self.width // 2), language)

    def point(self, point: Point, indent: int, language: str) -> None:
        """A point: box, number and text, then its state, its notes and lines to write on."""
        paint = _PAINT[point.box]
        head = f"{self.painted(MARKS[point.box], paint)} {point.number}"
        taken = cells(f"{MARKS[point.box]} {point.number}")
        self.put(point.text, first=head + " " * max(indent - taken, 1), indent=max(indent, taken + 1))
        blank = " " * indent
        state = status(point, language)
        if state:
            self.put(state, first=blank, indent=indent, paint=paint or _BOLD)
        for said in small_print(point):
            self.put(said, first=blank, indent=indent, paint=_DIM)
        if point.room and self.by_hand:
            self.lines += ["", blank + "_" * (self.width - indent)] * 2

    def to_fill_in(self, document: Document) -> None:
        """Room for remarks, and a line for each signature."""
        language = document.language
        if document.remarks:
            self.lines.append("")
            self.heading(text(language, "doc-remarks"), "-")
            self.lines += ["", "_" * self.width] * 4
        if document.signatures:
            self.lines.append("")
            self.heading(text(language, "doc-signatures"), "-")
        for role in document.signatures:
            start = f"{text(language, 'doc-date')}: ______________  {text(language, 'doc-signature')}: "
            self.lines += ["", *wrapped(role, self.width), "", start + "_" * (self.width - cells(start))]
