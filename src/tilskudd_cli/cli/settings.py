"""What the user's options and surroundings decide for a whole run: language, rule folders, the day, colour."""

from __future__ import annotations

import datetime as dt
import os
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from tilskudd_cli import __version__
from tilskudd_cli.language.choose import choose
from tilskudd_cli.records import NamedTuple

if TYPE_CHECKING:  # the help needs the language only, and is on the screen before any of this could be read
    from tilskudd_cli.schemes.catalogue import Catalogue
    from tilskudd_cli.schemes.compiled import Store

LOCALES = ("LC_ALL", "LC_MESSAGES", "LANG")


class Common(NamedTuple):
    """The options that mean the same in every command. `None`: not given."""

    rules: tuple[str, ...] = ()
    lang: str | None = None
    today: dt.date | None = None
    output: str | None = None
    force: bool = False
    quiet: bool = False
    no_color: bool = False


class Settings(NamedTuple):
    """What the run goes by, once options and surroundings are joined."""

    language: str
    folders: tuple[str, ...]
    today: dt.date
    colour: bool
    common: Common
    store: Store

    def catalogue(self) -> Catalogue:
        """The schemes that are at hand."""
        from tilskudd_cli.schemes.catalogue import Catalogue

        return Catalogue(self.folders, self.store)


def language_of(option: str | None, environment: Mapping[str, str] = os.environ) -> str:
    """The language: the option, `TILSKUDD_LANG`, the locale, bokmål."""
    return choose(option, environment.get("TILSKUDD_LANG"), [environment.get(name) for name in LOCALES])


def settle(common: Common, environment: Mapping[str, str] = os.environ) -> Settings:
    """Join the options with the surroundings. Folders from `TILSKUDD_RULES` come after those of `--rules`."""
    from tilskudd_cli.schemes.catalogue import installed_folder
    from tilskudd_cli.schemes.compiled import Store, code_stamp

    from_environment = [folder for folder in environment.get("TILSKUDD_RULES", "").split(os.pathsep) if folder]
    folders: Sequence[str] = (*common.rules, *from_environment, installed_folder())
    colour = not common.no_color and "NO_COLOR" not in environment and common.output is None and sys.stdout.isatty()
    return Settings(
        language_of(common.lang, environment),
        tuple(folders),
        common.today or dt.date.today(),  # noqa: DTZ011  the caseworker's own calendar day
        colour,
        common,
        Store(cache_folder(environment), code_stamp(__version__, sys.version)),
    )


def cache_folder(environment: Mapping[str, str]) -> str:
    """Where rule files that have been read are kept: `TILSKUDD_CACHE` (empty: nowhere), else the system's own place."""
    if "TILSKUDD_CACHE" in environment:
        return environment["TILSKUDD_CACHE"]
    home = environment.get("HOME") or environment.get("USERPROFILE") or ""
    base = (
        environment.get("XDG_CACHE_HOME") or environment.get("LOCALAPPDATA") or (home and os.path.join(home, ".cache"))
    )
    return os.path.join(base, "tilskudd") if base else ""


def version() -> str:
    """The version of the program."""
    return __version__
