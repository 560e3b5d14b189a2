"""One result, or one problem, as a finding in a language: what is wrong, where, what follows, and where it says so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tilskudd_cli.assessment.assess import Assessment, Result
from tilskudd_cli.assessment.shortfall import Why
from tilskudd_cli.cases.records import Outcome
from tilskudd_cli.language.catalogue import has, text
from tilskudd_cli.reading.nodes import Node, Place, path_of
from tilskudd_cli.reading.problems import Problem
from tilskudd_cli.schemes.edition import Citation, Consequence, Edition
from tilskudd_cli.schemes.requirements import code_of
from tilskudd_cli.wording.terms import spoken
from tilskudd_cli.writing.entries import Finding, Level

NOWHERE = Place(0, 0)
"""For a finding about the case as a whole."""


def source_text(citation: Citation, edition: Edition) -> str:
    """A citation as people read it: the source's title and the section's."""
    source = edition.sources[citation.source]
    return f"{source.title}, {source.sections[citation.section]}"


def message_of(result: Result, edition: Edition, language: str) -> str:
    """What came of a requirement: what is wrong or open; for one that is met, the requirement itself."""
    shortfall, requirement = result.shortfall, result.requirement
    if shortfall is None:
        return requirement.text.in_language(language)
    params = spoken(shortfall.params, edition, language)
    params["rule"] = requirement.text.in_language(language)
    params["case"] = text(language, f"term-the-{requirement.kind}")
    return text(language, shortfall.key, params)


def level_of(result: Result) -> Level:
    """How grave a finding is: what must be corrected or may lead to rejection is an error, what a person judges a
    note.
    """
    if result.outcome is Outcome.NOT_MET:
        return Level.NOTE if result.requirement.otherwise is Consequence.NOTE else Level.ERROR
    is_missing = result.shortfall is not None and result.shortfall.why is Why.MISSING_FACT
    return Level.ERROR if result.outcome is Outcome.TO_ASSESS and is_missing else Level.NOTE


def is_worth_saying(result: Result) -> bool:
    """Whether a person must see a notable result.

    Rules that are open only because the applicant's group is unknown are not said one by one: eligibility says why.
    """
    return result.judgement is not None or result.shortfall is None or result.shortfall.key != "result-group-unknown"


def finding_of(result: Result, assessment: Assessment, lines: Sequence[str], language: str) -> Finding:
    """The finding of one result."""
    edition = assessment.subject.edition
    path = "" if result.shortfall is None else result.shortfall.path
    place = assessment.subject.case.place(path) if path else NOWHERE
    status = "judged" if result.counts else str(result.outcome)
    return Finding(
        code=code_of(edition, result.requirement.id),
        status=text(language, f"term-outcome-{status}", {"outcome": text(language, f"term-outcome-{result.outcome}")}),
        message=message_of(result, edition, language),
        level=level_of(result),
        line=place.line,
        column=place.column,
        width=place.width,
        path=path,
        source_line=_line(lines, place.line),
        notes=tuple(_notes(result, edition, language)),
    )


def _notes(result: Result, edition: Edition, language: str) -> Iterator[tuple[str, str]]:
    requirement, shortfall = result.requirement, result.shortfall
    is_wrong = shortfall is not None and shortfall.why is Why.WRONG
    if is_wrong and not (result.counts and result.outcome is Outcome.MET):
        yield _label(language, "consequence"), text(language, f"term-consequence-{requirement.otherwise}")
    if shortfall is not None and shortfall.key.startswith("municipality-") and has(language, f"{shortfall.key}.hint"):
        yield (
            _label(language, "hint"),
            text(language, f"{shortfall.key}.hint", spoken(shortfall.params, edition, language)),
        )
    elif (
        requirement.ask is not None
        and result.outcome is not Outcome.MET
        and shortfall is not None
        and shortfall.why in _ASKED
    ):
        yield _label(language, "ask"), requirement.ask.in_language(language)
    if requirement.guidance is not None and shortfall is not None and shortfall.why is Why.JUDGEMENT:
        yield _label(language, "guidance"), requirement.guidance.in_language(language)
    if result.judgement is not None:
        key = "ui-judgement" if result.counts else "ui-judgement-without-effect"
        judged = {"outcome": text(language, f"term-outcome-{result.judgement.outcome}")}
        yield _label(language, "judgement"), text(language, key, {**result.judgement._asdict(), **judged})
    source = source_text(requirement.cite, edition)
    if is_wrong and requirement.otherwise_cite is not None and requirement.otherwise_cite != requirement.cite:
        source = f"{source}; {source_text(requirement.otherwise_cite, edition)}"
    yield _label(language, "source"), source


def _label(language: str, note: str) -> str:
    return text(language, f"ui-note-{note}")


_ASKED = frozenset({Why.WRONG, Why.MISSING_FACT})


def problem_finding(problem: Problem, root: Node | None, lines: Sequence[str], language: str) -> Finding:
    """The finding of a problem with a file."""
    place = problem.place
    hint = f"{problem.code}.hint"
    notes = ((text(language, "ui-note-hint"), text(language, hint, problem.params)),) if has(language, hint) else ()
    return Finding(
        code=problem.code,
        status=text(language, "term-level-warning" if problem.is_warning else "term-level-error"),
        message=text(language, problem.code, problem.params),
        level=Level.WARNING if problem.is_warning else Level.ERROR,
        line=0 if place is None else place.line,
        column=0 if place is None else place.column,
        width=1 if place is None else place.width,
        path=problem_path(problem, root),
        source_line="" if place is None else _line(lines, place.line),
        notes=notes,
    )


def problem_path(problem: Problem, root: Node | None) -> str:
    """The data path a problem is about; `""` where it has none."""
    about = problem.about
    if root is None or about is None or isinstance(about, tuple):
        return ""
    return path_of(root, about)


def lines_of(content: str) -> list[str]:
    """The lines of a file as the YAML reader counts them: `splitlines` would split at letters that it does not."""
    return content.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _line(lines: Sequence[str], number: int) -> str:
    return lines[number - 1] if 0 < number <= len(lines) else ""
