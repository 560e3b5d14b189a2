"""What a status format is given: what needs doing and how many cases stand how, already worded.

Nothing here knows schemes. Conventions: every `str` has been through `language.visible.visible` and each format escapes
it for its own syntax; `data` and `key` hold *raw* machine values for the formats that programs read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from tilskudd_cli.records import NamedTuple
from tilskudd_cli.writing.documents.model import Screen


class Item(NamedTuple):
    """One thing to do: what, by when, how long that is from now, for whom, in which case and file; `""` for nothing."""

    what: str
    when: str
    left: str
    who: str
    case: str
    file: str


class Section(NamedTuple):
    """Things to do under one heading. `more` says how many are not shown."""

    title: str
    items: tuple[Item, ...]
    more: str = ""
    is_late: bool = False


class Row(NamedTuple):
    """The counts of one scheme, edition and year. `key` holds the three as they are, `None` for what is not known."""

    scheme: str
    edition: str
    year: str
    counts: tuple[int, ...]
    key: tuple[str | None, str | None, int | None]


class Broken(NamedTuple):
    """A file that could not be read, with the place in it, and why."""

    where: str
    reason: str


class Unreadable(NamedTuple):
    """The files that could not be read, under one heading; `more` says how many are not shown."""

    title: str
    files: tuple[Broken, ...]
    more: str = ""


class Page(NamedTuple):
    """The whole of it.

    `columns` are the heads of what the rows count, and `total` is the sum of all rows; `words` are the machine words of
    the same columns. `hints` is what to say where nothing needs doing. `data` is the JSON document. There is at
    least one row.
    """

    language: str
    title: str
    today: str
    sections: tuple[Section, ...]
    hints: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    total: tuple[int, ...]
    unreadable: Unreadable | None
    data: Mapping[str, object]
    words: tuple[str, ...]


class StatusFormat(Protocol):
    """One format. What it writes depends on nothing but its arguments."""

    name: str
    for_people: bool

    def pieces(self, page: Page, screen: Screen) -> Iterable[str]:
        """The whole page, in pieces."""
