"""Every command as Typer reads it: its arguments, options and help, and the module it hands its words to.

Options are given as defaults rather than in annotations, because their help depends on the language. A command's module
is imported only when that command runs.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from enum import StrEnum
from functools import partial
from typing import Any

import typer

from tilskudd_cli.cli.settings import Common, version
from tilskudd_cli.language.catalogue import LANGUAGES, text
from tilskudd_cli.writing.registry import FORMATS


class Lang(StrEnum):
    """The languages."""

    NB, NN, EN = LANGUAGES


CheckFormat = StrEnum("CheckFormat", {name: name for name in FORMATS})  # type: ignore[misc]  # read from the registry


class PlainFormat(StrEnum):
    """For people, or for machines."""

    TEXT = "text"
    JSON = "json"


class FailOn(StrEnum):
    """What else makes a run end with 1."""

    ASSESS = "assess"


Command = Callable[..., object]
NEW_KINDS = ("application", "report", "action_plan", "mapping", "disclosure", "response")
"""The kinds of cases by name: the help needs no more of them, and is on the screen before they could be read."""


def read_date(word: str) -> dt.date:
    """A date in any form a case file may use. Raises Typer's error for anything else."""
    from tilskudd_cli.reading.values import Date, Wrong

    date = Date().parse(word.strip())
    if isinstance(date, Wrong):
        raise typer.BadParameter(word)
    return date


class Declarations:
    """The declarations of all commands, with their help in one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.rules: Any = typer.Option([], "--rules", metavar="DIR", help=self.help("option-rules"))
        self.lang: Any = typer.Option(None, "--lang", help=self.help("option-lang"))
        self.today: Any = typer.Option(
            None, "--today", metavar="DATE", parser=read_date, help=self.help("option-today")
        )
        self.output: Any = typer.Option(None, "--output", "-o", metavar="FILE", help=self.help("option-output"))
        self.force: Any = typer.Option(False, "--force", help=self.help("option-force"))
        self.quiet: Any = typer.Option(False, "--quiet", "-q", help=self.help("option-quiet"))
        self.no_color: Any = typer.Option(False, "--no-color", help=self.help("option-no-color"))
        self.plain: Any = typer.Option("text", "--format", "-f", help=self.help("option-format"))

    def help(self, key: str) -> str:
        """A help text."""
        return text(self.language, f"help-{key}")

    def root(self) -> Command:
        """What stands before any command."""

        def show(value: bool) -> None:
            if value:
                typer.echo(f"tilskudd {version()}")
                raise typer.Exit

        option: Any = typer.Option(False, "--version", callback=show, is_eager=True, help=self.help("option-version"))

        def tilskudd(version: bool = option) -> None:
            """The program."""

        return tilskudd

    def commands(self) -> dict[str, Callable[[], Command]]:
        """What makes the commands that stand alone, in the order of the help."""
        return {
            "check": self._check,
            "checklist": self._checklist,
            "calendar": self._calendar,
            "payout": self._payout,
            "status": self._status,
            "explain": self._explain,
            "municipality": self._municipality,
        }

    def groups(self) -> dict[str, dict[str, Callable[[], Command]]]:
        """What makes the commands of each group."""
        return {
            "schemes": {
                "list": self._schemes_list,
                "show": self._schemes_show,
                "lint": self._schemes_lint,
                "test": self._schemes_test,
                "schema": self._schemes_schema,
            },
            "new": {
                **{kind.replace("_", "-"): partial(self._new_case, kind) for kind in NEW_KINDS},
                "scheme": self._new_scheme,
            },
        }

    def _check(self) -> Command:
        paths: Any = typer.Argument(..., metavar="PATH...", help=self.help("check-paths"))
        form: Any = typer.Option("text", "--format", "-f", help=self.help("check-format"))
        fail_on: Any = typer.Option(None, "--fail-on", help=self.help("check-fail-on"))
        jobs: Any = typer.Option(
            0, "--jobs", "-j", min=0, max=999, metavar="N", show_default=False, help=self.help("check-jobs")
        )

        def check(  # noqa: PLR0913  a command has as many parameters as options
            paths: list[str] = paths,
            format: CheckFormat = form,  # noqa: A002  named as the option
            fail_on: FailOn | None = fail_on,
            jobs: int = jobs,
            rules: list[str] = self.rules,
            lang: Lang | None = self.lang,
            today: dt.date | None = self.today,
            output: str | None = self.output,
            force: bool = self.force,
            quiet: bool = self.quiet,
            no_color: bool = self.no_color,
        ) -> int:
            from tilskudd_cli.cli.check import check
            from tilskudd_cli.cli.check_options import CheckOptions

            common = Common(tuple(rules), _word(lang), today, output, force, quiet, no_color)
            return check(CheckOptions(tuple(paths), common, str(format), fail_on is not None, jobs))

        return check

    def _checklist(self) -> Command:
        from tilskudd_cli.cli.declare_checklist import checklist_command

        return checklist_command(self)

    def _calendar(self) -> Command:
        from tilskudd_cli.cli.declare_calendar import calendar_command

        return calendar_command(self)

    def _status(self) -> Command:
        from tilskudd_cli.cli.declare_status import status_command

        return status_command(self)

    def _payout(self) -> Command:
        from tilskudd_cli.cli.declare_payout import payout_command

        return payout_command(self)

    def _explain(self) -> Command:
        what: Any = typer.Argument(..., metavar="CODE|CASE", help=self.help("explain-what"))

        def explain(
            what: str = what,
            rules: list[str] = self.rules,
            lang: Lang | None = self.lang,
            today: dt.date | None = self.today,
            output: str | None = self.output,
            force: bool = self.force,
        ) -> int:
            from tilskudd_cli.cli.explain import explain

            return explain(what, Common(tuple(rules), _word(lang), today, output, force))

        return explain

    def _municipality(self) -> Command:
        who: Any = typer.Argument(..., metavar="NAME|NUMBER", help=self.help("municipality-who"))
        on: Any = typer.Option(None, "--on", metavar="DATE", parser=read_date, help=self.help("municipality-on"))

        def municipality(
            who: list[str] = who,
            on: dt.date | None = on,
            format: PlainFormat = self.plain,  # noqa: A002
            lang: Lang | None = self.lang,
            today: dt.date | None = self.today,
        ) -> int:
            from tilskudd_cli.cli.municipality import municipality

            return municipality(" ".join(who), on, str(format), Common(lang=_word(lang), today=today))

        return municipality

    def _schemes_list(self) -> Command:
        def list_schemes(
            format: PlainFormat = self.plain,  # noqa: A002
            rules: list[str] = self.rules,
            lang: Lang | None = self.lang,
        ) -> int:
            from tilskudd_cli.cli.schemes import list_schemes

            return list_schemes(str(format), Common(tuple(rules), _word(lang)))

        return list_schemes

    def _schemes_show(self) -> Command:
        scheme: Any = typer.Argument(..., metavar="SCHEME[@EDITION]", help=self.help("schemes-which"))

        def show_scheme(
            scheme: str = scheme,
            format: PlainFormat = self.plain,  # noqa: A002
            rules: list[str] = self.rules,
            lang: Lang | None = self.lang,
        ) -> int:
            from tilskudd_cli.cli.schemes import show_scheme

            return show_scheme(scheme, str(format), Common(tuple(rules), _word(lang)))

        return show_scheme

    def _schemes_lint(self) -> Command:
        paths: Any = typer.Argument(None, metavar="[PATH...]", help=self.help("schemes-lint-paths"))

        def lint(
            paths: list[str] | None = paths,
            rules: list[str] = self.rules,
            lang: Lang | None = self.lang,
            no_color: bool = self.no_color,
        ) -> int:
            from tilskudd_cli.cli.scheme_author import lint

            return lint(tuple(paths or ()), Common(tuple(rules), _word(lang), no_color=no_color))

        return lint

    def _schemes_test(self) -> Command:
        paths: Any = typer.Argument(None, metavar="[PATH...]", help=self.help("schemes-test-paths"))
        untouched: Any = typer.Option(False, "--coverage", help=self.help("schemes-test-coverage"))

        def test(
            paths: list[str] | None = paths,
            coverage: bool = untouched,
            rules: list[str] = self.rules,
            lang: Lang | None = self.lang,
            no_color: bool = self.no_color,
        ) -> int:
            from tilskudd_cli.cli.scheme_author import run_worked_examples

            common = Common(tuple(rules), _word(lang), no_color=no_color)
            return run_worked_examples(tuple(paths or ()), common, coverage=coverage)

        return test

    def _schemes_schema(self) -> Command:
        what: Any = typer.Argument(
            "rule-file", metavar="[KIND]", show_default=False, help=self.help("schemes-schema-kind")
        )
        scheme: Any = typer.Option(None, "--scheme", metavar="SCHEME@EDITION", help=self.help("schemes-schema-scheme"))

        def schema(
            what: str = what,
            scheme: str | None = scheme,
            rules: list[str] = self.rules,
            lang: Lang | None = self.lang,
            output: str | None = self.output,
            force: bool = self.force,
        ) -> int:
            from tilskudd_cli.cli.scheme_author import schema

            return schema(what, scheme, Common(tuple(rules), _word(lang), None, output, force))

        return schema

    def _new_case(self, kind: str) -> Command:
        scheme: Any = typer.Argument(..., metavar="SCHEME[@EDITION]", help=self.help("schemes-which"))

        def case(
            scheme: str = scheme,
            rules: list[str] = self.rules,
            lang: Lang | None = self.lang,
            output: str | None = self.output,
            force: bool = self.force,
        ) -> int:
            from tilskudd_cli.cli.new import new_case

            return new_case(kind, scheme, Common(tuple(rules), _word(lang), None, output, force))

        return case

    def _new_scheme(self) -> Command:
        name: Any = typer.Argument(..., metavar="SCHEME[@EDITION]", help=self.help("new-scheme-name"))

        def scheme(
            name: str = name,
            lang: Lang | None = self.lang,
            today: dt.date | None = self.today,
            output: str | None = self.output,
            force: bool = self.force,
        ) -> int:
            from tilskudd_cli.cli.new import new_scheme

            return new_scheme(name, Common((), _word(lang), today, output, force))

        return scheme


def _word(lang: Lang | None) -> str | None:
    return None if lang is None else str(lang)
