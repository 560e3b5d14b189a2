"""`tilskudd calendar` as Typer reads it."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Any

import typer

from tilskudd_cli.cli.declarations import Command, Declarations, Lang, read_date
from tilskudd_cli.cli.settings import Common
from tilskudd_cli.schemes.dates import DeadlineKind
from tilskudd_cli.writing.calendars.registry import CALENDAR_FORMATS

CalendarFormatName = StrEnum("CalendarFormatName", {name: name for name in CALENDAR_FORMATS})  # type: ignore[misc]  # read from the registry


def calendar_command(declare: Declarations) -> Command:
    """The command with its help in one language."""
    paths: Any = typer.Argument(None, metavar="[PATH...]", help=declare.help("calendar-paths"))
    scheme: Any = typer.Option([], "--scheme", metavar="SCHEME[@EDITION]", help=declare.help("calendar-scheme"))
    kind: Any = typer.Option([], "--kind", help=declare.help("calendar-kind"))
    year: Any = typer.Option(None, "--year", min=1900, max=2200, metavar="YEAR", help=declare.help("calendar-year"))
    first: Any = typer.Option(None, "--from", metavar="DATE", parser=read_date, help=declare.help("calendar-from"))
    last: Any = typer.Option(None, "--to", metavar="DATE", parser=read_date, help=declare.help("calendar-to"))
    months: Any = typer.Option(None, "--months", min=1, max=120, metavar="N", help=declare.help("calendar-months"))
    why: Any = typer.Option(False, "--why", help=declare.help("calendar-why"))
    form: Any = typer.Option(None, "--format", "-f", show_default=False, help=declare.help("calendar-format"))

    def calendar(  # noqa: PLR0913  a command has as many parameters as options
        paths: list[str] | None = paths,
        scheme: list[str] = scheme,
        kind: list[DeadlineKind] = kind,
        year: int | None = year,
        first: dt.date | None = first,
        last: dt.date | None = last,
        months: int | None = months,
        why: bool = why,
        format: CalendarFormatName | None = form,  # noqa: A002  named as the option
        rules: list[str] = declare.rules,
        lang: Lang | None = declare.lang,
        today: dt.date | None = declare.today,
        output: str | None = declare.output,
        force: bool = declare.force,
        no_color: bool = declare.no_color,
    ) -> int:
        from tilskudd_cli.cli.calendar import CalendarOptions, calendar

        common = Common(tuple(rules), None if lang is None else str(lang), today, output, force, no_color=no_color)
        kinds = tuple(map(str, kind))
        form = None if format is None else str(format)
        return calendar(
            CalendarOptions(tuple(paths or ()), common, tuple(scheme), kinds, year, first, last, months, why, form)
        )

    return calendar
