"""The calendar formats by name: the one list that `--format` of `calendar` is read from.

Conventions: a format's module is imported when it is chosen, never before. To add a format, write a module with one
class that keeps to `records.CalendarFormat`, and add one line to `CALENDAR_FORMATS`; where it needs a library that is
an extra of ours, one to `_EXTRAS`.
"""

from __future__ import annotations

from collections.abc import Callable

from tilskudd_cli.writing.calendars.records import CalendarFormat


def _grid() -> CalendarFormat:
    from tilskudd_cli.writing.calendars.as_grid import GridCalendar

    return GridCalendar()


def _list() -> CalendarFormat:
    from tilskudd_cli.writing.calendars.as_list import ListCalendar

    return ListCalendar()


def _table() -> CalendarFormat:
    from tilskudd_cli.writing.calendars.as_table import TableCalendar

    return TableCalendar()


def _markdown() -> CalendarFormat:
    from tilskudd_cli.writing.calendars.as_markdown import MarkdownCalendar

    return MarkdownCalendar()


def _json() -> CalendarFormat:
    from tilskudd_cli.writing.calendars.as_json import JsonCalendar

    return JsonCalendar()


def _csv() -> CalendarFormat:
    from tilskudd_cli.writing.calendars.as_csv import CsvCalendar

    return CsvCalendar()


def _html() -> CalendarFormat:
    from tilskudd_cli.writing.calendars.as_html import HtmlCalendar

    return HtmlCalendar()


def _ics() -> CalendarFormat:
    from tilskudd_cli.writing.calendars.as_ics import IcsCalendar

    return IcsCalendar()


CALENDAR_FORMATS: dict[str, Callable[[], CalendarFormat]] = {
    "grid": _grid,
    "list": _list,
    "table": _table,
    "markdown": _markdown,
    "json": _json,
    "csv": _csv,
    "html": _html,
    "ics": _ics,
}
_EXTRAS = {"ics": ("icalendar", "calendar")}
"""The library that a format needs beyond those of every installation, and the extra it comes with."""


def names() -> tuple[str, ...]:
    """The names of all formats, the default one first."""
    return tuple(CALENDAR_FORMATS)


def get(name: str) -> CalendarFormat:
    """The format of that name; a KeyError when there is none, so ask `names` first."""
    return CALENDAR_FORMATS[name]()


def lacking(name: str) -> str | None:
    """The extra that must be installed before the format can be written; `None` when it can."""
    if name not in _EXTRAS:
        return None
    from importlib.util import find_spec

    library, extra = _EXTRAS[name]
    return extra if find_spec(library) is None else None
