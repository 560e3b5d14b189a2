"""Typer's own words in bokmål, nynorsk and English: section heads of the help, and what was wrong with a command
line.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from typer.core import TyperCommand, TyperGroup

from tilskudd_cli.cli.exit_codes import ExitCode
from tilskudd_cli.cli.streams import say
from tilskudd_cli.language.catalogue import text
from tilskudd_cli.reading.suggest import nearest


class _InLanguage:
    """The parts of a help page, worded from the catalogue. Mixed into Typer's own classes."""

    language = "nb"

    def format_usage(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401  Typer's vendored types are not public
        pieces = self.collect_usage_pieces(ctx)  # type: ignore[attr-defined]  # given by the class it is mixed into
        formatter.write_usage(ctx.command_path, " ".join(pieces), prefix=f"{self._word('usage')}: ")

    def format_options(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401
        records: dict[str, list[Any]] = {"argument": [], "option": []}
        for param in self.get_params(ctx):  # type: ignore[attr-defined]
            if param.name == "help":
                param.help = self._word("help")
            record = param.get_help_record(ctx)
            if record is not None:
                records[param.param_type_name].append(record)
        for kind, rows in records.items():
            if rows:
                with formatter.section(self._word(f"{kind}s")):
                    formatter.write_dl(rows)

    def _word(self, name: str) -> str:
        return text(self.language, f"help-word-{name}")


def command_class(language: str) -> type[TyperCommand]:
    """The class of a command whose help is in the language."""
    return type("Command", (_InLanguage, TyperCommand), {"language": language})


class _Group(_InLanguage, TyperGroup):
    """A group of commands."""

    def format_options(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401
        super().format_options(ctx, formatter)
        self.format_commands(ctx, formatter)

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401
        rows = [(name, self.commands[name].get_short_help_str(200)) for name in self.list_commands(ctx)]
        with formatter.section(self._word("commands")):
            formatter.write_dl(rows)


def group_class(language: str) -> type[TyperGroup]:
    """The class of a group whose help is in the language."""
    return type("Group", (_Group,), {"language": language})


def usage_error(error: Any, words: Sequence[str], language: str) -> ExitCode:  # noqa: ANN401
    """Say what was wrong with the command line and how to get help; nothing asked for shows the help itself."""
    kind = type(error).__name__
    if kind == "NoArgsIsHelpError":
        say(error.ctx.get_help())
        return ExitCode.USAGE
    say(_worded(error, kind, words, language))
    context = getattr(error, "ctx", None)
    if context is not None:
        say(text(language, "help-try", {"command": context.command_path}))
    return ExitCode.USAGE


def _no_such_command(error: Any, known: tuple[str, ...], words: Sequence[str], language: str) -> str:  # noqa: ANN401
    """A command that is not there. Typer keeps the word in its message only: it is looked up among the words given."""
    depth = len(error.ctx.command_path.split()) - 1
    asked = [word for word in words if not word.startswith("-")][depth : depth + 1]
    nearby = nearest(asked[0], known) if asked else None
    key = "help-no-such-command" if nearby is None else "help-no-such-command-near"
    return text(language, key, {"command": "".join(asked), "known": known, "nearest": nearby})


def _worded(error: Any, kind: str, words: Sequence[str], language: str) -> str:  # noqa: ANN401
    if kind == "NoSuchOption":
        possibilities = sorted(error.possibilities or ())
        key = "help-no-such-option-near" if possibilities else "help-no-such-option"
        return text(language, key, {"option": error.option_name, "possibilities": tuple(possibilities)})
    context = getattr(error, "ctx", None)
    commands = getattr(getattr(context, "command", None), "commands", None)
    if kind == "UsageError" and commands:
        return _no_such_command(error, tuple(commands), words, language)
    param = getattr(error, "param", None)
    name = (
        "" if param is None else (param.opts[0] if param.param_type_name == "option" else param.make_metavar(error.ctx))
    )
    if kind == "MissingParameter":
        return text(language, "help-missing-parameter", {"name": name})
    if kind == "BadParameter":
        return text(language, "help-bad-parameter", {"name": name, "reason": error.message})
    return text(language, "help-usage-error", {"reason": error.format_message()})
