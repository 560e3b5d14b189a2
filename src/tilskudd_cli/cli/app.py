"""The whole command line as Typer declares it: every command, option and help text, in the reader's language.

Each command hands its words to a module of its own, imported only when that command runs. Typer's own words (section
heads, usage errors) are said from the catalogue by `typer_language`.
"""

from __future__ import annotations

from collections.abc import Sequence

import typer

from tilskudd_cli.cli.declarations import Declarations
from tilskudd_cli.cli.exit_codes import ExitCode
from tilskudd_cli.cli.settings import language_of
from tilskudd_cli.cli.typer_language import command_class, group_class, usage_error
from tilskudd_cli.language.catalogue import text


def run_app(words: Sequence[str]) -> int:
    """The exit code of a command line that Typer reads."""
    language = language_of(_asked_language(words))
    app = build_app(language, next((word for word in words if not word.startswith("-")), ""))
    try:
        code = app(list(words), prog_name="tilskudd", standalone_mode=False)
    except typer.exceptions.TyperException as error:
        return usage_error(error, words, language)
    except typer.Abort:
        return ExitCode.INTERRUPTED
    except SystemExit as ended:  # Typer makes 1 of a reader who has gone; the boundary has a code of its own for that
        if isinstance(ended.__context__, OSError):
            raise BrokenPipeError from ended
        raise
    return code if isinstance(code, int) else ExitCode.OK


def _asked_language(words: Sequence[str]) -> str | None:
    """The value of `--lang`, looked for before Typer is asked, because help and usage errors are in that language
    too.
    """
    for i, word in enumerate(words):
        if word == "--lang" and i + 1 < len(words):
            return words[i + 1]
        if word.startswith("--lang="):
            return word.removeprefix("--lang=")
    return None


def build_app(language: str, asked: str | None = None) -> typer.Typer:
    """The commands, with their help in one language.

    Only the command or group that is asked for gets its options, because Typer takes long over each; the others stand
    there by name and help. `None` asks for all.
    """
    app = typer.Typer(
        cls=group_class(language),
        help=text(language, "help-tilskudd"),
        add_completion=False,
        no_args_is_help=True,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["--help", "-h"]},
    )
    declare = Declarations(language)
    app.callback()(declare.root())
    for name, make in declare.commands().items():
        function = make() if asked in {None, name} else _by_name_only
        app.command(name, cls=command_class(language), help=text(language, f"help-{name}"))(function)
    for name, functions in declare.groups().items():
        inner = typer.Typer(cls=group_class(language), no_args_is_help=True, rich_markup_mode=None)
        for command, make in functions.items() if asked in {None, name} else ():
            inner.command(command, cls=command_class(language), help=text(language, f"help-{name}-{command}"))(make())
        app.add_typer(inner, name=name, help=text(language, f"help-{name}"))
    return app


def _by_name_only() -> None:
    """Stands for a command that was not asked for."""
