"""What no example touches, worded: one finding for each, at its place in the rule file, with what to write."""

from __future__ import annotations

from tilskudd_cli.casework.coverage import Heard, Untouched
from tilskudd_cli.language.catalogue import text
from tilskudd_cli.reading.nodes import find
from tilskudd_cli.schemes.edition import Edition, RuleFile
from tilskudd_cli.schemes.requirements import code_of
from tilskudd_cli.wording.dates_text import date_text
from tilskudd_cli.wording.terms import group_label, spoken
from tilskudd_cli.writing.entries import Entry, Finding, Level


def coverage_entry(
    rule_file: RuleFile, missing: tuple[Untouched, ...], heard: Heard, lines: list[str], language: str
) -> Entry:
    """The report on one rule file, its findings in the order of the file; `lines` are those of the file."""
    findings = sorted(
        (_finding(one, rule_file, lines, language) for one in missing), key=lambda each: (each.line, each.column)
    )
    params = {"n": len(missing), "worked": heard.worked, "files": heard.files}
    headline = text(language, "ui-cover-found" if missing else "ui-cover-nothing", params)
    return Entry(rule_file.path, "", headline, tuple(findings))


def _finding(one: Untouched, rule_file: RuleFile, lines: list[str], language: str) -> Finding:
    edition = rule_file.edition
    node = None if rule_file.root is None else find(rule_file.root, one.path)
    line, column, width = (0, 0, 1) if node is None else node.place
    params = _said(one, edition, language)
    return Finding(
        code_of(edition, one.id),
        text(language, "ui-cover-status"),
        text(language, one.key, params),
        Level.ERROR,
        line,
        column,
        width,
        source_line=lines[line - 1] if 0 < line <= len(lines) else "",
        notes=((text(language, "ui-note-hint"), text(language, one.hint, params)),),
    )


def _said(one: Untouched, edition: Edition, language: str) -> dict[str, object]:
    params = spoken(one.params, edition, language)
    if "group" in one.params:
        params["group"] = group_label(str(one.params["group"]), edition, language)
    if "date" in one.params:
        params["when"] = date_text(one.params["date"], language, edition)  # type: ignore[arg-type]  # a date rule
    return params
