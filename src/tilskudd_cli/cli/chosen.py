"""Which edition a word on the command line means: `SCHEME@EDITION`, or `SCHEME` for its newest edition."""

from __future__ import annotations

from tilskudd_cli.cli.exit_codes import ExitCode
from tilskudd_cli.cli.settings import Settings
from tilskudd_cli.cli.streams import say
from tilskudd_cli.language.catalogue import text
from tilskudd_cli.reading.suggest import nearest
from tilskudd_cli.schemes.catalogue import Catalogue, Loaded
from tilskudd_cli.schemes.edition import RuleFile


def chosen(word: str, catalogue: Catalogue, settings: Settings) -> RuleFile | ExitCode:
    """The rule file that is meant; otherwise what was wrong has been said, and the exit code is given."""
    scheme, at, edition = word.partition("@")
    editions = catalogue.editions(scheme)
    language = settings.language
    if not editions:
        nearby = nearest(scheme, catalogue.schemes())
        key = "ui-unknown-scheme" if nearby is None else "ui-unknown-scheme-near"
        say(text(language, key, {"scheme": scheme, "nearest": nearby, "known": catalogue.schemes()}))
        return ExitCode.USAGE
    wanted = edition if at else editions[-1]
    loaded = catalogue.load(scheme, wanted)
    if loaded is None:
        say(text(language, "ui-unknown-edition", {"scheme": scheme, "edition": wanted, "known": editions}))
        return ExitCode.USAGE
    return loaded.rule_file or refused(loaded, settings)


def refused(loaded: Loaded, settings: Settings) -> ExitCode:
    """Say that a rule file cannot be read."""
    say(text(settings.language, "ui-rules-unreadable", {"path": loaded.path}))
    return ExitCode.UNREADABLE
