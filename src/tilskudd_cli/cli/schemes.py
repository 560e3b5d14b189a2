"""`tilskudd schemes list` and `schemes show`: which schemes and editions there are, and what one of them says."""

from __future__ import annotations

import json
from collections.abc import Iterator

from tilskudd_cli.cli.chosen import chosen
from tilskudd_cli.cli.exit_codes import ExitCode
from tilskudd_cli.cli.settings import Common, Settings, settle
from tilskudd_cli.cli.streams import emit, say
from tilskudd_cli.language.catalogue import text
from tilskudd_cli.schemes.catalogue import Loaded
from tilskudd_cli.wording.edition_text import edition_data, edition_lines, edition_summary


def list_schemes(form: str, common: Common) -> int:
    """Every edition that is at hand; one that cannot be read is named, and gives exit code 3."""
    settings = settle(common)
    loaded = [*_all(settings)]
    if not loaded:
        say(text(settings.language, "ui-no-rule-files"))
        return ExitCode.UNREADABLE
    broken = [one for one in loaded if one.rule_file is None]
    for one in broken:
        say(text(settings.language, "ui-rules-unreadable", {"path": one.path}))
    editions = [one.rule_file.edition for one in loaded if one.rule_file is not None]
    summaries = [edition_summary(edition, settings.language) for edition in editions]
    if form == "json":
        document = {"schema_version": 1, "schemes": [summary.data for summary in summaries]}
        written = emit([json.dumps(document, ensure_ascii=False, indent=2), "\n"], settings)
    else:
        from tabulate import tabulate

        headers = [
            text(settings.language, f"ui-column-{name}") for name in ("scheme", "edition", "years", "deadline", "title")
        ]
        table = tabulate([summary.row for summary in summaries], headers, tablefmt="simple", disable_numparse=True)
        written = emit([table, "\n"], settings, for_people=True)
    return ExitCode.UNREADABLE if broken else written


def show_scheme(word: str, form: str, common: Common) -> int:
    """Everything an edition says, with the source of each item."""
    settings = settle(common)
    rule_file = chosen(word, settings.catalogue(), settings)
    if isinstance(rule_file, ExitCode):
        return rule_file
    if form == "json":
        document = {"schema_version": 1, **edition_data(rule_file.edition, settings.language)}
        return emit([json.dumps(document, ensure_ascii=False, indent=2), "\n"], settings)
    lines = edition_lines(rule_file.edition, settings.language)
    return emit((f"{line}\n" for line in lines), settings, for_people=True)


def _all(settings: Settings) -> Iterator[Loaded]:
    catalogue = settings.catalogue()
    for scheme in catalogue.schemes():
        for edition in catalogue.editions(scheme):
            loaded = catalogue.load(scheme, edition)
            if loaded is not None:
                yield loaded
