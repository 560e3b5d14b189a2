"""`tilskudd status` as Typer reads it."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Any

import typer

from tilskudd_cli.cli.declarations import Command, Declarations, Lang
from tilskudd_cli.cli.settings import Common
from tilskudd_cli.writing.status.registry import STATUS_FORMATS

StatusFormatName = StrEnum("StatusFormatName", {name: name for name in STATUS_FORMATS})  # type: ignore[misc]  # read from the registry


def status_command(declare: Declarations) -> Command:
    """The command with its help in one language."""
    paths: Any = typer.Argument(..., metavar="PATH...", help=declare.help("status-paths"))
    form: Any = typer.Option("text", "--format", "-f", help=declare.help("status-format"))
    everything: Any = typer.Option(False, "--all", help=declare.help("status-all"))
    jobs: Any = typer.Option(
        0, "--jobs", "-j", min=0, max=999, metavar="N", show_default=False, help=declare.help("check-jobs")
    )

    def status(  # noqa: PLR0913  a command has as many parameters as options
        paths: list[str] = paths,
        format: StatusFormatName = form,  # noqa: A002  named as the option
        all: bool = everything,  # noqa: A002  named as the option
        jobs: int = jobs,
        rules: list[str] = declare.rules,
        lang: Lang | None = declare.lang,
        today: dt.date | None = declare.today,
        output: str | None = declare.output,
        force: bool = declare.force,
        no_color: bool = declare.no_color,
    ) -> int:
        from tilskudd_cli.cli.status import StatusOptions, status

        common = Common(tuple(rules), None if lang is None else str(lang), today, output, force, no_color=no_color)
        return status(StatusOptions(tuple(paths), common, str(format), all, jobs))

    return status
