"""A whole file as a worded entry: its findings in the order of the file, its headline, and its data for machines."""

from __future__ import annotations

from collections.abc import Sequence

from tilskudd_cli.assessment.assess import Assessment, Verdict
from tilskudd_cli.assessment.shortfall import Why
from tilskudd_cli.cases.records import Outcome
from tilskudd_cli.language.catalogue import text
from tilskudd_cli.reading.nodes import Node
from tilskudd_cli.reading.problems import Problem
from tilskudd_cli.wording.findings import finding_of, is_worth_saying, lines_of, problem_finding
from tilskudd_cli.wording.terms import spoken
from tilskudd_cli.writing.entries import Entry


def unreadable_entry(file: str, problems: Sequence[Problem], root: Node | None, content: str, language: str) -> Entry:
    """A file that could not be read as a case: every problem that was found in it."""
    from tilskudd_cli.wording.case_data import problem_data

    lines = lines_of(content)
    ordered = sorted(problems, key=_in_file)
    findings = tuple(problem_finding(problem, root, lines, language) for problem in ordered)
    data = tuple(problem_data(file, problem, root, language) for problem in ordered)
    return Entry(file, str(Verdict.UNREADABLE), text(language, "term-verdict-unreadable"), findings, None, data)


def assessed_entry(
    file: str, assessment: Assessment, warnings: Sequence[Problem], content: str, language: str, fingerprint: str
) -> Entry:
    """A case that was assessed. Its data is built only where `fingerprint` is given."""
    lines = lines_of(content)
    root = assessment.subject.case.root
    findings = [problem_finding(problem, root, lines, language) for problem in warnings]
    findings += [
        finding_of(result, assessment, lines, language) for result in assessment.notable if is_worth_saying(result)
    ]
    findings.sort(key=lambda finding: (finding.line, finding.column))
    if not fingerprint:
        return Entry(file, str(assessment.verdict), headline(assessment, language), tuple(findings))
    from tilskudd_cli.wording.case_data import case_data, problem_data

    data = case_data(file, assessment, fingerprint, language)
    problems = tuple(problem_data(file, problem, root, language) for problem in warnings)
    return Entry(file, str(assessment.verdict), headline(assessment, language), tuple(findings), data, problems)


def headline(assessment: Assessment, language: str) -> str:
    """The case in one line: verdict, kroner, and how many points only a person can judge."""
    parts = [text(language, f"term-verdict-{assessment.verdict}")]
    to_judge = sum(
        1
        for result in assessment.notable
        if result.outcome is Outcome.TO_ASSESS
        and (result.shortfall is None or result.shortfall.why is not Why.MISSING_FACT)
    )
    if to_judge:
        parts.append(text(language, "ui-to-judge", {"n": to_judge}))
    entitlement = assessment.entitlement
    if assessment.verdict is Verdict.NOT_ELIGIBLE:
        return ", ".join(parts)
    if entitlement.kroner is not None:
        parts.append(text(language, "ui-entitlement", {"kroner": entitlement.kroner}))
    elif entitlement.why is not None and entitlement.why.why is not Why.WRONG:
        params = spoken(entitlement.why.params, assessment.subject.edition, language)
        reason = text(language, entitlement.why.key, params)
        parts.append(text(language, "ui-entitlement-open", {"reason": reason}))
    return ", ".join(parts)


def _in_file(problem: Problem) -> tuple[int, int]:
    place = problem.place
    return (0, 0) if place is None else (place.line, place.column)
