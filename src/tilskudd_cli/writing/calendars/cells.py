"""A calendar as rows of cells, for the formats that are tables: tabulate, Markdown and HTML share them."""

from __future__ import annotations

from tilskudd_cli.language.catalogue import text
from tilskudd_cli.language.dates import date_text, time_text, week, weekday
from tilskudd_cli.writing.calendars.records import END_OF_DAY, Dateless, Item, Page

COLUMNS = ("date", "weekday", "week", "left", "kind", "scheme", "about", "note")


def heads(language: str) -> list[str]:
    """The head of each column."""
    return [text(language, f"calendar-column-{column}") for column in COLUMNS]


def rows(page: Page) -> list[list[str]]:
    """A row for each deadline, those that are overdue first and those without a date last."""
    return dated_rows(page) + dateless_rows(page)


def dated_rows(page: Page) -> list[list[str]]:
    """A row for each deadline with a date, those that are overdue first."""
    return [_item(item, page.language) for item in page.all_items()]


def dateless_rows(page: Page) -> list[list[str]]:
    """A row for each deadline without a date: what is said instead stands in the first cell, and three are empty."""
    return [_dateless(one) for one in page.dateless]


def _item(item: Item, language: str) -> list[str]:
    clock = "" if item.minute == END_OF_DAY else f" {time_text(item.minute, language)}"
    kind = f"{item.mark} {item.label}" + (f" ({item.status})" if item.status else "")
    return [
        date_text(item.date, language) + clock,
        weekday(item.date, language),
        str(week(item.date)),
        item.left,
        kind,
        item.title,
        item.all_about,
        _noted(item),
    ]


def _dateless(one: Dateless) -> list[str]:
    return [one.when, "", "", "", f"{one.mark} {one.label}", one.title, one.all_about, _noted(one)]


def _noted(one: Item | Dateless) -> str:
    """What there is to note, and where the date comes from where that was asked for."""
    return " ".join((*one.notes, *(f"{label}: {said}." for label, said in one.why)))
