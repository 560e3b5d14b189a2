"""`tilskudd checklist SCHEME[@EDITION] | CASE`: what to go through, on screen, on paper and for machines."""

from __future__ import annotations

import os

from tilskudd_cli.casework.checking import check_file, entry_of
from tilskudd_cli.casework.office import Office
from tilskudd_cli.cli.chosen import chosen
from tilskudd_cli.cli.exit_codes import ExitCode
from tilskudd_cli.cli.screen import is_shown, width_for
from tilskudd_cli.cli.settings import Common, Settings, settle, version
from tilskudd_cli.cli.streams import emit, say
from tilskudd_cli.language.catalogue import text
from tilskudd_cli.schemes.edition import Edition, RuleFile, Stage
from tilskudd_cli.wording.checklist import Asked, case_checklist, scheme_checklist
from tilskudd_cli.writing.documents import registry
from tilskudd_cli.writing.documents.model import Document, Screen
from tilskudd_cli.writing.entries import Run
from tilskudd_cli.writing.registry import get, words


def checklist(what: str, stages: tuple[str, ...], form: str | None, common: Common) -> int:
    """Print, or write with `--output`, the list for a case file when there is one of that name, else for a scheme."""
    settings = settle(common)
    name = form or ("terminal" if is_shown(common) else "text")
    lacking = registry.lacking(name)
    if lacking is not None:
        say(text(settings.language, lacking.code, lacking.params))
        return ExitCode.USAGE
    if what == "-" or os.path.isfile(what):
        document = _of_case(what, stages, settings)
    else:
        document = _of_scheme(what, stages, settings)
    return document if isinstance(document, ExitCode) else _written(document, name, settings)


def _written(document: Document, name: str, settings: Settings) -> int:
    made = registry.get(name)
    if made.is_binary and is_shown(settings.common):
        say(text(settings.language, "checklist-not-on-screen", {"format": name}))
        return ExitCode.USAGE
    content = made.render(document, Screen(width_for(settings.common), settings.colour))
    return emit([content], settings, for_people=name in ("text", "terminal", "table"))


def _of_scheme(word: str, stages: tuple[str, ...], settings: Settings) -> Document | ExitCode:
    rule_file = chosen(word, settings.catalogue(), settings)
    if isinstance(rule_file, ExitCode):
        return rule_file
    asked = _asked(rule_file, stages, settings)
    return asked if isinstance(asked, ExitCode) else scheme_checklist(asked)


def _of_case(path: str, stages: tuple[str, ...], settings: Settings) -> Document | ExitCode:
    checked = check_file(path, Office(settings.catalogue()))
    if checked.assessment is None or checked.ready is None:
        run = Run("tilskudd", version(), settings.today.isoformat(), settings.language, words(settings.language))
        entry = entry_of(checked, settings.language, with_data=False)
        say(get("text").entry(run, entry).body.rstrip("\n"))
        return ExitCode.UNREADABLE
    asked = _asked(checked.ready.rule_file, stages, settings)
    return asked if isinstance(asked, ExitCode) else case_checklist(asked, path, checked.assessment)


def _asked(rule_file: RuleFile, words: tuple[str, ...], settings: Settings) -> Asked | ExitCode:
    """What is asked for; a stage the edition has nothing about is a mistake that is said."""
    stages = _stages(rule_file.edition, words, settings)
    if isinstance(stages, ExitCode):
        return stages
    return Asked(rule_file, settings.language, settings.today, version(), stages)


def _stages(edition: Edition, words: tuple[str, ...], settings: Settings) -> tuple[Stage, ...] | ExitCode:
    from tilskudd_cli.checklists.points import stages_of

    known = {str(stage): stage for stage in stages_of(edition)}
    for word in words:
        if word not in known:
            params = {"stage": word, "known": tuple(known)}
            say(text(settings.language, "checklist-unknown-stage", params))
            return ExitCode.USAGE
    return tuple(known[word] for word in words)
