"""`tilskudd payout` as Typer reads it."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Any

import typer

from tilskudd_cli.cli.declarations import Command, Declarations, Lang
from tilskudd_cli.cli.settings import Common
from tilskudd_cli.schemes.frames import AllotMethod
from tilskudd_cli.writing.payouts.registry import PAYOUT_FORMATS

PayoutFormatName = StrEnum("PayoutFormatName", {name: name for name in PAYOUT_FORMATS})  # type: ignore[misc]  # read from the registry


def payout_command(declare: Declarations) -> Command:
    """The command with its help in one language."""
    paths: Any = typer.Argument(..., metavar="PATH...", help=declare.help("payout-paths"))
    year: Any = typer.Option(None, "--year", min=1900, max=2200, metavar="YEAR", help=declare.help("payout-year"))
    years: Any = typer.Option(None, "--years", metavar="FIRST-LAST", help=declare.help("payout-years"))
    frame: Any = typer.Option(None, "--frame", metavar="KRONER|scheme", help=declare.help("payout-frame"))
    allot: Any = typer.Option(None, "--allot", show_default=False, help=declare.help("payout-allot"))
    by: Any = typer.Option(None, "--by", metavar="FACT", help=declare.help("payout-by"))
    seed: Any = typer.Option(None, "--seed", min=0, metavar="N", help=declare.help("payout-seed"))
    smallest: Any = typer.Option(None, "--smallest", metavar="KRONER", help=declare.help("payout-smallest"))
    explain: Any = typer.Option([], "--explain", metavar="ROW|CASE", help=declare.help("payout-explain"))
    form: Any = typer.Option(None, "--format", "-f", show_default=False, help=declare.help("payout-format"))
    quiet: Any = typer.Option(False, "--quiet", "-q", help=declare.help("payout-quiet"))

    def payout(  # noqa: PLR0913  a command has as many parameters as options
        paths: list[str] = paths,
        year: int | None = year,
        years: str | None = years,
        frame: str | None = frame,
        allot: AllotMethod | None = allot,
        by: str | None = by,
        seed: int | None = seed,
        smallest: str | None = smallest,
        explain: list[str] = explain,
        format: PayoutFormatName | None = form,  # noqa: A002  named as the option
        rules: list[str] = declare.rules,
        lang: Lang | None = declare.lang,
        today: dt.date | None = declare.today,
        output: str | None = declare.output,
        force: bool = declare.force,
        quiet: bool = quiet,
        no_color: bool = declare.no_color,
    ) -> int:
        from tilskudd_cli.cli.payout import PayoutOptions, payout

        common = Common(tuple(rules), None if lang is None else str(lang), today, output, force, quiet, no_color)
        sharing = (frame, allot, by, seed, smallest)
        name = None if format is None else str(format)
        return payout(PayoutOptions(tuple(paths), common, year, years, *sharing, tuple(explain), name))

    return payout
