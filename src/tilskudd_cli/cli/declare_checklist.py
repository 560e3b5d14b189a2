"""`tilskudd checklist` as Typer reads it."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Any

import typer

from tilskudd_cli.cli.declarations import Command, Declarations, Lang
from tilskudd_cli.cli.settings import Common
from tilskudd_cli.writing.documents.registry import DOCUMENT_FORMATS

DocumentFormatName = StrEnum("DocumentFormatName", {name: name for name in DOCUMENT_FORMATS})  # type: ignore[misc]  # read from the registry


def checklist_command(declare: Declarations) -> Command:
    """The command with its help in one language."""
    what: Any = typer.Argument(..., metavar="SCHEME[@EDITION]|CASE", help=declare.help("checklist-what"))
    stage: Any = typer.Option([], "--stage", metavar="STAGE", help=declare.help("checklist-stage"))
    form: Any = typer.Option(None, "--format", "-f", show_default=False, help=declare.help("checklist-format"))

    def checklist(  # noqa: PLR0913  a command has as many parameters as options
        what: str = what,
        stage: list[str] = stage,
        format: DocumentFormatName | None = form,  # noqa: A002  named as the option
        rules: list[str] = declare.rules,
        lang: Lang | None = declare.lang,
        today: dt.date | None = declare.today,
        output: str | None = declare.output,
        force: bool = declare.force,
        no_color: bool = declare.no_color,
    ) -> int:
        from tilskudd_cli.cli.checklist import checklist

        common = Common(tuple(rules), None if lang is None else str(lang), today, output, force, no_color=no_color)
        return checklist(what, tuple(stage), None if format is None else str(format), common)

    return checklist
