"""`tilskudd explain CODE|CASE`: what a code means; how a case's result and amount came about."""

from __future__ import annotations

import os
from collections.abc import Iterator

from tilskudd_cli.cases.kinds import KINDS
from tilskudd_cli.casework.checking import check_file, entry_of
from tilskudd_cli.casework.office import Office
from tilskudd_cli.cli.exit_codes import ExitCode
from tilskudd_cli.cli.settings import Common, Settings, settle, version
from tilskudd_cli.cli.streams import emit, say
from tilskudd_cli.language.catalogue import text
from tilskudd_cli.language.visible import visible
from tilskudd_cli.schemes.catalogue import Catalogue
from tilskudd_cli.schemes.edition import Edition, Requirement
from tilskudd_cli.schemes.requirements import code_of, requirements_of
from tilskudd_cli.wording.edition_text import item_lines
from tilskudd_cli.wording.explanations import explain_case, explain_code, explain_rule
from tilskudd_cli.writing.entries import Run
from tilskudd_cli.writing.registry import get, words


def explain(what: str, common: Common) -> int:
    """Explain a case file when there is one of that name, else the rule or problem with that code."""
    settings = settle(common)
    if what == "-" or os.path.exists(what):
        return _explain_file(what, settings)
    lines = [*explain_code(what, settings.language)] or [*_rule(what, settings)]
    if not lines:
        say(text(settings.language, "ui-unknown-code", {"code": what}))
        return ExitCode.USAGE
    return emit(_lines(lines), settings, for_people=True)


def _lines(lines: list[str]) -> Iterator[str]:
    return (f"{visible(line)}\n" for line in lines)


def _explain_file(path: str, settings: Settings) -> int:
    office = Office(settings.catalogue())
    checked = check_file(path, office)
    if checked.assessment is None:
        run = Run("tilskudd", version(), settings.today.isoformat(), settings.language, words(settings.language))
        entry = entry_of(checked, settings.language, with_data=False)
        written = emit([get("text").entry(run, entry).body], settings, for_people=True)
        return ExitCode.UNREADABLE if written is ExitCode.OK else written
    return emit(_lines([*explain_case(path, checked.assessment, settings.language)]), settings, for_people=True)


def _rule(code: str, settings: Settings) -> Iterator[str]:
    """The rule, deadline, amount or statement with a code, such as `OF2019-søknadsfrist`, or every rule of the edition
    with a code, such as `OF2019`.
    """
    for edition in _editions(settings.catalogue()):
        if code != edition.code and not code.startswith(f"{edition.code}-"):
            continue
        for requirement in _requirements(edition):
            if code in (edition.code, code_of(edition, requirement.id)):
                yield from explain_rule(edition, requirement, settings.language)
        yield from item_lines(edition, code.removeprefix(f"{edition.code}-"), settings.language)


def _requirements(edition: Edition) -> Iterator[Requirement]:
    seen: set[str] = set()
    for kind in KINDS:
        for requirement in requirements_of(edition, kind):
            if requirement.id not in seen:
                seen.add(requirement.id)
                yield requirement


def _editions(catalogue: Catalogue) -> Iterator[Edition]:
    for scheme in catalogue.schemes():
        for name in catalogue.editions(scheme):
            loaded = catalogue.load(scheme, name)
            if loaded is not None and loaded.rule_file is not None:
                yield loaded.rule_file.edition
