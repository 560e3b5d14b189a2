"""What a document format is given: a list of points under headings, already worded.

Nothing here knows schemes. Conventions: every `str` has been through `language.visible.visible`, so that it is one
line of visible characters, and each format escapes it for its own syntax. Labels carry no colon. `data`, `columns` and
`rows` hold *raw* machine values for the formats that programs read. `date` is the date of the document and comes from
the run, never from the clock: the same document gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import Protocol

from tilskudd_cli.records import NamedTuple


class Box(StrEnum):
    """What the box of a point shows. `OPEN` is an empty box to tick by hand."""

    OPEN = "open"
    MET = "met"
    NOT_MET = "not_met"
    TO_ASSESS = "to_assess"
    NOT_APPLICABLE = "not_applicable"


class Note(NamedTuple):
    """A labelled text: `("kilde", "Utlysning 2019, Søknadsfrist")`, or a fact of the head."""

    label: str
    text: str


class Point(NamedTuple):
    """One thing to go through. `number` is complete (`2.3`); `status` is empty where nothing has been assessed.

    `room` asks for lines to write on by hand, in the formats that can be printed.
    """

    number: str
    code: str
    text: str
    box: Box = Box.OPEN
    status: str = ""
    notes: tuple[Note, ...] = ()
    room: bool = False


class Part(NamedTuple):
    """Points under one heading. `number` is empty where the headings are not numbered."""

    number: str
    title: str
    points: tuple[Point, ...]
    intro: str = ""

    @property
    def heading(self) -> str:
        """The number and the title, as far as they are there."""
        return f"{self.number} {self.title}".strip()


class Document(NamedTuple):
    """A whole document.

    `facts` stand under the title; `remarks` asks for room to write at the end; `signatures` are the roles that sign.
    `footer` stands on every page, with the page number: it holds the fingerprint of the rules.
    """

    language: str
    title: str
    date: date
    parts: tuple[Part, ...]
    subtitle: str = ""
    facts: tuple[Note, ...] = ()
    remarks: bool = False
    signatures: tuple[str, ...] = ()
    footer: str = ""
    data: Mapping[str, object] = {}
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[object, ...], ...] = ()

    def points(self) -> Iterator[Point]:
        """The points of all parts, in order."""
        for part in self.parts:
            yield from part.points


class Screen(NamedTuple):
    """What a document is shown on: its width in cells, and whether it knows colours. Only `terminal` asks."""

    width: int = 80
    colour: bool = False


class DocumentFormat(Protocol):
    """One format. What it writes depends on nothing but its arguments, and a text ends with a newline."""

    name: str
    is_binary: bool

    def render(self, document: Document, screen: Screen) -> str | bytes:
        """The whole document: bytes where `is_binary`, else text."""


class Lacking(NamedTuple):
    """Why a format cannot be written on this machine: a message key and its parameters."""

    code: str
    params: Mapping[str, object]
