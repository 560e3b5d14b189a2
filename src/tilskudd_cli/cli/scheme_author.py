"""The rule author's tools: `tilskudd schemes lint`, `schemes test` and `schemes schema`."""

from __future__ import annotations

import os
from collections.abc import Iterator

from tilskudd_cli.casework.office import Office
from tilskudd_cli.casework.worked_examples import Ran, run_examples
from tilskudd_cli.cli.chosen import chosen
from tilskudd_cli.cli.exit_codes import ExitCode
from tilskudd_cli.cli.paths import case_files
from tilskudd_cli.cli.settings import Common, Settings, settle, version
from tilskudd_cli.cli.streams import emit, say
from tilskudd_cli.language.catalogue import has, text
from tilskudd_cli.reading.events import read_tree
from tilskudd_cli.reading.files import decode, read_bytes
from tilskudd_cli.schemes.catalogue import Loaded, read_whole
from tilskudd_cli.schemes.edition import RuleFile
from tilskudd_cli.schemes.requirements import declared_by
from tilskudd_cli.schemes.rule_files import MAX_RULE_FILE, RULE_FILE_CAPS
from tilskudd_cli.wording.findings import lines_of, problem_finding
from tilskudd_cli.writing.entries import Entry, Finding, Format, Level, Run
from tilskudd_cli.writing.registry import get, words


def lint(paths: tuple[str, ...], common: Common) -> int:
    """Say everything that is wrong with rule files: 0 when nothing is, 3 otherwise."""
    settings = settle(common)
    loaded = [*_loaded(paths, settings)]
    if not loaded:
        say(text(settings.language, "ui-no-rule-files"))
        return ExitCode.USAGE
    form, run = get("text"), _run(settings)
    written = emit((_linted(one, form, run) for one in loaded), settings, for_people=True)
    if written is not ExitCode.OK:
        return written
    return ExitCode.UNREADABLE if any(one.rule_file is None for one in loaded) else ExitCode.OK


def run_worked_examples(paths: tuple[str, ...], common: Common, *, coverage: bool = False) -> int:
    """Run the worked examples of rule files: 0 when all hold, 1 when one does not, 3 when a file cannot be read.

    With `coverage` also tell what no example touches, which gives 1 as well.
    """
    settings = settle(common)
    office = Office(settings.catalogue())
    loaded = [*_loaded(paths, settings)]
    if not loaded:
        say(text(settings.language, "ui-no-rule-files"))
        return ExitCode.USAGE
    form, run = get("text"), _run(settings)
    code = ExitCode.OK
    pieces: list[str] = []
    for one in loaded:
        if one.rule_file is None:
            pieces.append(_linted(one, form, run))
            code = ExitCode.UNREADABLE
            continue
        ran = [*run_examples(one.rule_file, office)]
        pieces.append(form.entry(run, _examples_entry(one.rule_file, ran, settings.language)).body)
        found = _covered(one.rule_file, settings) if coverage else None
        if found is not None:
            pieces.append(form.entry(run, found).body)
        holds = all(example.holds for example in ran) and not (found is not None and found.findings)
        if code is ExitCode.OK and not holds:
            code = ExitCode.FINDINGS
    written = emit(pieces, settings, for_people=True)
    return code if written is ExitCode.OK else written


def schema(what: str, scheme: str | None, common: Common) -> int:
    """Print the JSON Schema of rule files, or of a kind of case, also of one edition's."""
    import json

    from tilskudd_cli.schemes.json_schema import case_schema, kinds, rule_file_schema

    settings = settle(common)
    language = settings.language
    if what not in kinds():
        say(text(language, "ui-unknown-kind", {"kind": what, "known": kinds()}))
        return ExitCode.USAGE

    def describe(key: str) -> str:
        return text(language, key) if has(language, key) else ""

    if what == "rule-file":
        made = rule_file_schema(describe)
    else:
        rule_file = None if scheme is None else chosen(scheme, settings.catalogue(), settings)
        if isinstance(rule_file, ExitCode):
            return rule_file
        made = case_schema(what, None if rule_file is None else declared_by(rule_file.edition), describe)
    return emit([json.dumps(made, ensure_ascii=False, indent=2), "\n"], settings)


def _run(settings: Settings) -> Run:
    language = settings.language
    return Run("tilskudd", version(), settings.today.isoformat(), language, words(language), settings.colour)


def _loaded(paths: tuple[str, ...], settings: Settings) -> Iterator[Loaded]:
    """The rule files below the paths; without paths, all that are at hand."""
    catalogue = settings.catalogue()
    if paths:
        yield from map(read_whole, case_files(paths))
        return
    for scheme in catalogue.schemes():
        for edition in catalogue.editions(scheme):
            path = catalogue.path(scheme, edition)
            if path is not None:
                yield read_whole(path)


def _linted(loaded: Loaded, form: Format, run: Run) -> str:
    """Everything that is wrong with one file, worded."""
    lines: list[str] = []
    root = None
    data = read_bytes(loaded.path, [], limit=MAX_RULE_FILE) if loaded.problems else None
    content = None if data is None else decode(data, [])
    if content is not None:
        lines = lines_of(content)
        root = read_tree(content, [], caps=RULE_FILE_CAPS)
    ordered = sorted(loaded.problems, key=lambda problem: problem.place or (0, 0))
    findings = tuple(problem_finding(problem, root, lines, run.lang) for problem in ordered)
    key = "ui-rules-fine" if loaded.rule_file is not None else "ui-rules-wrong"
    headline = text(run.lang, key, {"n": len(loaded.problems)})
    return form.entry(run, Entry(loaded.path, "", headline, findings)).body


def _examples_entry(rule_file: RuleFile, ran: list[Ran], language: str) -> Entry:
    """What the worked examples of one file came to, worded."""
    lines = lines_of(_content(rule_file))
    findings: list[Finding] = []
    for one in ran:
        base = {"name": one.example.name}
        for mismatch in one.mismatches:
            message = text(language, "ui-example-mismatch", base | mismatch._asdict())
            findings.append(_finding("rule-example", message, one, lines, language))
        for problem in one.problems:
            message = text(
                language, "ui-example-problem", base | {"problem": text(language, problem.code, problem.params)}
            )
            findings.append(_finding(problem.code, message, one, lines, language))
    params = {"n": len(ran), "failed": sum(not one.holds for one in ran)}
    headline = text(language, "ui-examples-failed" if params["failed"] else "ui-examples-hold", params)
    return Entry(rule_file.path, "", headline, tuple(findings))


def _covered(rule_file: RuleFile, settings: Settings) -> Entry:
    """What no example of one file touches, worded.

    Besides those in the file, the example cases count that stand at `examples/<scheme>/<edition>/` beside the folder of
    the rule files.
    """
    from tilskudd_cli.casework.coverage import listen, untouched
    from tilskudd_cli.casework.coverage_entry import coverage_entry
    from tilskudd_cli.schemes.catalogue import Catalogue

    edition = rule_file.edition
    root = os.path.dirname(os.path.dirname(os.path.abspath(rule_file.path)))
    folder = os.path.join(os.path.dirname(root), "examples", edition.scheme, edition.edition)
    files = case_files([folder]) if os.path.isdir(folder) else ()
    heard = listen(rule_file, Catalogue((root, *settings.folders)), files)
    lines = lines_of(_content(rule_file))
    return coverage_entry(rule_file, untouched(edition, heard.assessments), heard, lines, settings.language)


def _content(rule_file: RuleFile) -> str:
    return decode(read_bytes(rule_file.path, [], limit=MAX_RULE_FILE) or b"", []) or ""


def _finding(code: str, message: str, ran: Ran, lines: list[str], language: str) -> Finding:
    line = ran.place.line
    return Finding(
        code,
        text(language, "term-level-error"),
        message,
        Level.ERROR,
        line,
        ran.place.column,
        ran.place.width,
        source_line=lines[line - 1] if line <= len(lines) else "",
    )
