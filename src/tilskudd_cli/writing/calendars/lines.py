"""The list of deadlines as lines: a line for each moment, and below it what is due then.

    fredag 22. mars 2019 · uke 12 · for 2802 dager siden
      S søknadsfrist: Overdoseforebygging i utvalgte kommuner
        overdoseforebygging@2019, tilskuddsåret 2019

Promise: no line is wider than the screen and nothing is left out; what is too long goes on below, indented. What all
deadlines of a moment have to note, such as a Saturday, is said once.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import TypeVar

from tilskudd_cli.language.catalogue import text
from tilskudd_cli.language.dates import MONTHS, date_text, time_text, week, weekday
from tilskudd_cli.writing.calendars.months import legend_of
from tilskudd_cli.writing.calendars.paint import Paint
from tilskudd_cli.writing.calendars.records import END_OF_DAY, Dateless, Item, Note, Page, Screen, Standing
from tilskudd_cli.writing.documents.wrapping import wrapped

Colour = Callable[[str], str]
_Entry = TypeVar("_Entry", Item, Dateless)
BETWEEN = " · "
_KEPT = "\0"


class Lines:
    """Lays out the parts of a page on a screen."""

    def __init__(self, page: Page, screen: Screen) -> None:
        self.page = page
        self.width = screen.width
        self.paint = Paint(colour=screen.colour)

    def head(self) -> Iterator[str]:
        """The title, the days covered, and which day counts as today."""
        page = self.page
        yield from self._put(page.title, colour=self.paint.bold)
        params = {"first": page.first, "last": page.last}
        yield from self._put(text(page.language, "calendar-span", params))
        today = {"date": page.today, "week": week(page.today)}
        yield from self._put(text(page.language, "calendar-today", today))

    def body(self) -> Iterator[str]:
        """Everything there is to say below the head or the months, each part with its heading."""
        page = self.page
        if page.overdue:
            yield from self._heading("calendar-heading-overdue")
            yield from self._moments(page.overdue)
        if page.items:
            yield from self._heading("calendar-heading-deadlines")
            yield from self._moments(page.items)
        if page.dateless:
            yield from self._heading("calendar-heading-dateless")
            for one in _merged(page.dateless):
                yield from self._dateless(one)
        if page.hints:
            yield ""
            for hint in page.hints:
                yield from self._put(hint)

    def legend(self) -> Iterator[str]:
        """What the marks of the months mean, and the names of the holidays."""
        signs = legend_of(self.page)
        if signs:
            yield from self._put(f"{_KEPT}{_KEPT} ".join(_whole(f"{mark} {label}") for mark, label in signs))
        shown = [*self._holidays()]
        if shown:
            names = f"{text(self.page.language, 'calendar-holidays')}: {'; '.join(shown)}"
            yield from self._put(names, colour=self.paint.dim)

    def _holidays(self) -> Iterator[str]:
        language = self.page.language
        dot = "" if language == "en" else "."
        for day, name in sorted(self.page.holidays.items()):
            yield _whole(f"{day.day}{dot} {MONTHS[language][day.month - 1]}: {name}")

    def _heading(self, key: str) -> Iterator[str]:
        yield ""
        yield from self._put(text(self.page.language, key), colour=self.paint.bold)

    def _moments(self, items: Sequence[Item]) -> Iterator[str]:
        for (date, minute), at_once in groupby(items, key=lambda item: (item.date, item.minute)):
            yield from self._moment(date, minute, [*at_once])

    def _moment(self, date: dt.date, minute: int, items: Sequence[Item]) -> Iterator[str]:
        is_late = any(item.standing is Standing.OVERDUE for item in items)
        yield from self._put(self._when(date, minute, items[0].left), colour=self.paint.red if is_late else None)
        shown = _merged(items)
        common = [note for note in shown[0].notes if len(shown) > 1 and all(note in one.notes for one in shown)]
        for note in common:
            yield from self._put(note, "  ! ", colour=self.paint.yellow)
        for item in shown:
            yield from self._item(item, common)

    def _when(self, date: dt.date, minute: int, left: str) -> str:
        language = self.page.language
        clock = "" if minute == END_OF_DAY else f" {time_text(minute, language)}"
        said = f"{weekday(date, language)} {date_text(date, language)}{clock}"
        return BETWEEN.join(map(_whole, (said, text(language, "calendar-week", {"week": week(date)}), left)))

    def _item(self, item: Item, said: Sequence[str]) -> Iterator[str]:
        label = f"{item.label} ({item.status})" if item.status else item.label
        yield from self._put(f"{label}: {item.title}", f"  {item.mark} ")
        yield from self._about(item.all_about, [note for note in item.notes if note not in said], item.why)

    def _dateless(self, one: Dateless) -> Iterator[str]:
        yield from self._put(f"{one.label}: {one.title}", f"  {one.mark} ")
        yield from self._put(one.when, "    ")
        yield from self._about(one.all_about, one.notes, one.why)

    def _about(self, about: str, notes: Iterable[str], why: Iterable[Note]) -> Iterator[str]:
        yield from self._put(about, "    ", colour=self.paint.dim)
        for note in notes:
            yield from self._put(note, "    ! ", colour=self.paint.yellow)
        for label, said in why:
            yield from self._put(f"{label}: {said}", "    = ")

    def _put(self, said: str, first: str = "", colour: Colour | None = None) -> Iterator[str]:
        """The text on lines of the screen's width, the first one led in by `first`, the others by as many blanks."""
        for line in wrapped(said, self.width - len(first)) if said else ():
            whole = line.replace(_KEPT, " ").rstrip(" ")
            yield first + (colour(whole) if colour is not None else whole)
            first = " " * len(first)


def _whole(said: str) -> str:
    """Words that are to stay on one line: no text that has been made visible holds the character between them."""
    return said.replace(" ", _KEPT)


def _merged(entries: Sequence[_Entry]) -> list[_Entry]:
    """Entries one after the other that differ only in whom they are for, as one that is for all of them."""
    found: list[_Entry] = []
    for one in entries:
        if found and _all_but_whom(found[-1]) == _all_but_whom(one):
            found[-1] = found[-1]._replace(whom=f"{found[-1].whom}, {one.whom}")
        else:
            found.append(one)
    return found


def _all_but_whom(one: Item | Dateless) -> object:
    """What must be the same; an entry that is for everybody is like no other."""
    if not one.whom:
        return id(one)
    return one._replace(whom="", data={}, seed="") if isinstance(one, Item) else one._replace(whom="", data={})
