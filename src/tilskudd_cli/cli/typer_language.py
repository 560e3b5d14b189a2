"""Typer's own words in bokmål, nynorsk and English: section heads of the help, and what was wrong with a command
line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from typer.core import TyperCommand, TyperGroup

from tilskudd_cli.cli.exit_codes import ExitCode
from tilskudd_cli.cli.streams import say
from tilskudd_cli.language.catalogue import text


class _InLanguage:
    """The parts of a help page, worded from the catalogue. Mixed into Typer's own classes."""

    language = "nb"

    def format_usage(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401  Typer's vendored types are not public
        params = self.get_params(ctx)  # type: ignore[attr-defined]  # given by the class it is mixed into
        pieces = [f"[{self._word('options').upper()}]"]
        pieces += [param.metavar for param in params if param.param_type_name == "argument"]
        if hasattr(self, "commands"):
            pieces.append(f"{self._word('command').upper()} …")
        formatter.write_usage(ctx.command_path, " ".join(pieces), prefix=f"{self._word('usage')}: ")

    def format_options(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401
        records: dict[str, list[Any]] = {"argument": [], "option": []}
        for param in self.get_params(ctx):  # type: ignore[attr-defined]
            if param.name == "help":
                param.help = self._word("help")
            record = param.get_help_record(ctx)
            if record is not None:
                records[param.param_type_name].append((record[0], self._in_words(record[1])))
        for kind, rows in records.items():
            if rows:
                with formatter.section(self._word(f"{kind}s")):
                    formatter.write_dl(rows)

    def _in_words(self, about: str) -> str:
        """The help of a parameter without Typer's English notes: whether it is required stands in the usage line."""
        about = re.sub(r"  \[(?:required|[0-9x<=]+)\]$", "", about)
        return re.sub(r"\.  \[default: (.*)\]$", lambda found: f" ({self._word('default')}: {found[1]}).", about)

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
    from tilskudd_cli.reading.suggest import nearest

    nearby = nearest(asked[0], known) if asked else None
    key = "help-no-such-command" if nearby is None else "help-no-such-command-near"
    return text(language, key, {"command": "".join(asked), "known": known, "nearest": nearby})


def _worded(error: Any, kind: str, words: Sequence[str], language: str) -> str:  # noqa: ANN401
    param, context = getattr(error, "param", None), getattr(error, "ctx", None)
    commands = getattr(getattr(context, "command", None), "commands", None)
    if kind == "NoSuchOption":
        from tilskudd_cli.reading.suggest import nearest

        near = nearest(error.option_name, error.possibilities or ())
        key = "help-no-such-option" if near is None else "help-no-such-option-near"
        return text(language, key, {"option": error.option_name, "nearest": near})
    if kind == "MissingParameter" and param is not None:
        return text(language, "help-missing-parameter", {"name": _name(param)})
    if kind == "BadParameter" and param is not None:
        return _bad_value(param, error.message, language)
    if kind == "BadOptionUsage":
        key = "help-no-value" if "does not take" in error.message else "help-missing-value"
        return text(language, key, {"option": error.option_name})
    if kind == "UsageError" and commands:
        return _no_such_command(error, tuple(commands), words, language)
    extra = re.fullmatch(r"Got unexpected extra argument(?:s|\(s\))? \((.*)\)", error.message, re.DOTALL)
    if extra is not None:
        return text(language, "help-extra-words", {"words": extra[1]})
    return text(language, "help-usage-error", {"reason": error.format_message()})


def _name(param: Any) -> str:  # noqa: ANN401
    """An option by its long name, an argument by its place in the usage line."""
    return str(param.metavar if param.param_type_name == "argument" else param.opts[0])


def _bad_value(param: Any, reason: str, language: str) -> str:  # noqa: ANN401
    """A value that an option does not take: which it takes. Of a date Typer gives what was written as the reason."""
    option, kind = _name(param), param.type
    if hasattr(kind, "choices"):
        return text(language, "help-bad-choice", {"option": option, "choices": tuple(map(str, kind.choices))})
    if hasattr(kind, "min"):
        return text(language, "help-bad-number", {"option": option, "least": kind.min, "most": kind.max})
    return text(language, "help-bad-date", {"option": option, "written": reason})
