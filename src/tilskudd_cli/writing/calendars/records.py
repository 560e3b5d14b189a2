"""What a calendar format is given: deadlines that are already worded, and the days the calendar covers.

Nothing here knows schemes. Conventions: every `str` has been through `language.visible.visible` and each format escapes
it for its own syntax; `data` holds *raw* machine values for the formats that programs read. Dates are calendar dates in
Norway, `minute` counts from midnight, 1440 being the end of the day. `mark` is one letter for the kind, so that a grid
can be read without colours and on paper.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Protocol

from tilskudd_cli.records import NamedTuple

END_OF_DAY = 1440


class Standing(StrEnum):
    """How things stand with a deadline on the day that counts as today."""

    COMING = "coming"
    PASSED = "passed"
    OVERDUE = "overdue"
    SETTLED = "settled"


class Note(NamedTuple):
    """A labelled text: where a date comes from."""

    label: str
    text: str


class Item(NamedTuple):
    """One deadline on a date.

    `label` is its kind in words, `title` the scheme, `about` which edition, year and case, `whom` the office or the
    type of applicant where it is for one; `left` the days left in words, `status` that it is overdue or done. `why` is
    empty unless it was asked for. `seed` names the deadline whatever its date is, and `sequence` grows when its edition
    is edited.
    """

    date: dt.date
    minute: int
    kind: str
    mark: str
    label: str
    title: str
    about: str
    left: str
    whom: str = ""
    standing: Standing = Standing.COMING
    status: str = ""
    notes: tuple[str, ...] = ()
    why: tuple[Note, ...] = ()
    seed: str = ""
    sequence: int = 0
    data: Mapping[str, object] = {}

    @property
    def all_about(self) -> str:
        """What it is about and for whom."""
        return f"{self.about}, {self.whom}" if self.whom else self.about


class Dateless(NamedTuple):
    """A deadline without a date; `when` is what can be said instead."""

    mark: str
    label: str
    title: str
    about: str
    when: str
    whom: str = ""
    notes: tuple[str, ...] = ()
    why: tuple[Note, ...] = ()
    data: Mapping[str, object] = {}

    @property
    def all_about(self) -> str:
        """What it is about and for whom."""
        return f"{self.about}, {self.whom}" if self.whom else self.about


class Page(NamedTuple):
    """A whole calendar.

    `items` lie in `first` to `last`, in the order of time; `overdue` are those before that are still owed. `holidays`
    names the public holidays of every month shown, `legend` each mark that occurs. `hints` is what to say where there
    is nothing else. `head` is what a JSON document says before its deadlines.
    """

    language: str
    title: str
    today: dt.date
    first: dt.date
    last: dt.date
    items: tuple[Item, ...] = ()
    overdue: tuple[Item, ...] = ()
    dateless: tuple[Dateless, ...] = ()
    holidays: Mapping[dt.date, str] = {}
    legend: tuple[tuple[str, str], ...] = ()
    hints: tuple[str, ...] = ()
    program: str = "tilskudd"
    head: Mapping[str, object] = {}

    def months(self) -> list[dt.date]:
        """The first day of every month that has a day in the calendar."""
        found = [self.first.replace(day=1)]
        while (found[-1].year, found[-1].month) < (self.last.year, self.last.month):
            found.append((found[-1] + dt.timedelta(days=31)).replace(day=1))
        return found

    def all_items(self) -> tuple[Item, ...]:
        """Every deadline with a date, those that are overdue first."""
        return self.overdue + self.items


class Screen(NamedTuple):
    """What a calendar is shown on: its width in cells, 40 or more, and whether it knows colours."""

    width: int = 80
    colour: bool = False


class CalendarFormat(Protocol):
    """One format. What it writes depends on nothing but its arguments."""

    name: str
    for_people: bool

    def pieces(self, page: Page, screen: Screen) -> Iterable[str]:
        """The whole calendar, in pieces."""
