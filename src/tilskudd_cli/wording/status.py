"""How a folder of cases stands, and what of it needs doing: the records, and their words in a language.

Conventions: dates are calendar dates in Norway; `minute` counts from midnight, 1440 being the end of the day. Names,
numbers of cases and files are untrusted text in the records, and made visible on the page. A count is of cases.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum

from tilskudd_cli.calendars.moments import days_left
from tilskudd_cli.language.catalogue import text
from tilskudd_cli.language.dates import date_text, time_text, week, weekday
from tilskudd_cli.language.visible import visible
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes.dates import END_OF_DAY
from tilskudd_cli.wording.calendar import left_text
from tilskudd_cli.wording.terms import verdict_text
from tilskudd_cli.writing.status.records import Broken, Item, Page, Section, Unreadable
from tilskudd_cli.writing.status.records import Row as PageRow

COLUMNS = (
    "received", "ready", "to_correct", "may_be_rejected", "not_eligible", "unreadable", "granted", "paid", "reported",
    "overdue",
)  # fmt: skip
"""What is counted, in the order it is shown."""
TO_ASSESS = "to_assess"
"""What a case waits for that has nothing to correct, but points that only a person can judge."""
AHEAD = 7
"""Days from today on which a date is soon: this week."""


class Need(StrEnum):
    """Why something is to be done, the most urgent first."""

    OVERDUE = "overdue"
    DUE = "due"
    WAITING = "waiting"


class About(NamedTuple):
    """The case that something is about. `who` and `number` are `None` where the case does not say."""

    file: str
    kind: str
    scheme: str
    edition: str
    year: int | None
    who: str | None
    number: str | None


class Todo(NamedTuple):
    """One thing to do. `what` is the kind of deadline, or what a waiting case waits for: its verdict or `TO_ASSESS`.

    For a case that waits, `date` is the next date it has, and `None` where it has none.
    """

    need: Need
    what: str
    about: About
    date: dt.date | None
    minute: int = END_OF_DAY


class Row(NamedTuple):
    """The counts of one scheme, edition and year; each is `None` where a file that cannot be read does not say it."""

    scheme: str | None
    edition: str | None
    year: int | None
    counts: Mapping[str, int]


class Unread(NamedTuple):
    """A file that could not be read as a case, why, and where in it (0: the whole file), as far as can be said."""

    file: str
    code: str
    message: str
    line: int
    column: int
    scheme: str | None = None
    edition: str | None = None
    year: int | None = None


class Overview(NamedTuple):
    """How all cases stand. `titles` are those of the schemes in the rows, in each language."""

    todo: Sequence[Todo]
    rows: Sequence[Row]
    unread: Sequence[Unread]
    titles: Mapping[tuple[str, str], Mapping[str, str]]

    def total(self) -> dict[str, int]:
        """The counts of all rows together."""
        return {column: sum(row.counts.get(column, 0) for row in self.rows) for column in COLUMNS}


class Wanted(NamedTuple):
    """How it is to be worded. `first`: how many of each list are shown, `None` for all; `version` is the program's."""

    language: str
    today: dt.date
    first: int | None = None
    version: str = ""
    with_data: bool = False


def soon(today: dt.date) -> dt.date:
    """The last day that belongs to this week of work; the last of the calendar where it would lie beyond."""
    return today + dt.timedelta(days=min(AHEAD, (dt.date.max - today).days))


def page_of(overview: Overview, wanted: Wanted) -> Page:
    """The page: what needs doing, the counts, and the files that could not be read."""
    from tilskudd_cli.wording.status_data import status_data

    language = wanted.language
    total = overview.total()
    sections = tuple(_sections(overview.todo, wanted))
    nothing = text(language, "status-nothing", {"date": soon(wanted.today)})
    return Page(
        language,
        text(language, "status-title", {"n": total["received"]}),
        text(language, "calendar-today", {"date": wanted.today, "week": week(wanted.today)}),
        sections,
        () if sections else (nothing,),
        tuple(text(language, f"status-column-{column}") for column in COLUMNS),
        tuple(_row(row, overview.titles, language) for row in overview.rows),
        tuple(total.values()),
        _unreadable(overview.unread, wanted),
        status_data(overview, wanted) if wanted.with_data else {},
        COLUMNS,
    )


def _sections(todo: Sequence[Todo], wanted: Wanted) -> Iterator[Section]:
    """A list for each need that there is something of, with no more of it than was asked for."""
    language = wanted.language
    for need in Need:
        found = [one for one in todo if one.need is need]
        if not found:
            continue
        params = {"n": len(found), "date": soon(wanted.today)}
        items = tuple(_item(one, wanted) for one in found[: wanted.first])
        title = text(language, f"status-section-{need}", params)
        yield Section(title, items, _more(len(found) - len(items), language), need is Need.OVERDUE)


def _more(hidden: int, language: str) -> str:
    return text(language, "status-more", {"n": hidden}) if hidden else ""


def _item(todo: Todo, wanted: Wanted) -> Item:
    language, about = wanted.language, todo.about
    number = "" if about.number is None else text(language, "calendar-about-case", {"number": about.number})
    return Item(
        what_text(todo, language),
        "" if todo.date is None else _when(todo.date, todo.minute, language),
        "" if todo.date is None else left_text(days_left(todo.date, wanted.today), language),
        visible(about.who or ""),
        number,
        visible(about.file),
    )


def what_text(todo: Todo, language: str) -> str:
    """What is to be done, in words: the name of the deadline, or the kind of case and what it waits for."""
    if todo.need is not Need.WAITING:
        return text(language, f"term-deadline-{todo.what}")
    kind = todo.about.kind
    waits = (
        text(language, "term-outcome-to_assess") if todo.what == TO_ASSESS else verdict_text(todo.what, kind, language)
    )
    return f"{text(language, f'term-kind-{kind}')}: {waits}"


def _when(date: dt.date, minute: int, language: str) -> str:
    clock = "" if minute == END_OF_DAY else f" {time_text(minute, language)}"
    return f"{weekday(date, language)} {date_text(date, language)}{clock}"


def _row(row: Row, titles: Mapping[tuple[str, str], Mapping[str, str]], language: str) -> PageRow:
    unknown = text(language, "status-unknown")
    title = unknown
    if row.scheme is not None:
        said = titles.get((row.scheme, row.edition or ""), {}).get(language)
        title = visible(row.scheme if said is None else f"{said} ({row.scheme})")
    edition = unknown if row.edition is None else visible(row.edition)
    year = unknown if row.year is None else str(row.year)
    counts = tuple(row.counts.get(column, 0) for column in COLUMNS)
    return PageRow(title, edition, year, counts, (row.scheme, row.edition, row.year))


def _unreadable(unread: Sequence[Unread], wanted: Wanted) -> Unreadable | None:
    """The files that could not be read, no more of them than was asked for; `None` where there are none."""
    if not unread:
        return None
    files = tuple(_broken(one) for one in unread[: wanted.first])
    title = text(wanted.language, "status-section-unreadable", {"n": len(unread)})
    return Unreadable(title, files, _more(len(unread) - len(files), wanted.language))


def _broken(unread: Unread) -> Broken:
    place = f":{unread.line}:{unread.column}" if unread.line else ""
    return Broken(f"{visible(unread.file)}{place}", visible(unread.message))
