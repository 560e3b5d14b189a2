"""A whole file as a worded entry: its findings in the order of the file, its headline, and its data for machines."""

from __future__ import annotations

from collections.abc import Sequence

from tilskudd_cli.assessment.assess import Assessment, Result, Verdict
from tilskudd_cli.assessment.shortfall import Why
from tilskudd_cli.cases.records import Outcome
from tilskudd_cli.language.catalogue import text
from tilskudd_cli.reading.nodes import Node
from tilskudd_cli.reading.problems import Problem
from tilskudd_cli.wording.findings import finding_of, is_worth_saying, lines_of, problem_finding
from tilskudd_cli.wording.terms import spoken, verdict_text
from tilskudd_cli.writing.entries import Entry, Finding


def unreadable_entry(file: str, problems: Sequence[Problem], root: Node | None, content: str, language: str) -> Entry:
    """A file that could not be read as a case: every problem that was found in it."""
    from tilskudd_cli.wording.case_data import problem_data

    lines = lines_of(content)
    ordered = sorted(problems, key=_in_file)
    findings = tuple(problem_finding(problem, root, lines, language) for problem in ordered)
    data = tuple(problem_data(file, problem, root, language) for problem in ordered)
    return Entry(file, str(Verdict.UNREADABLE), text(language, "term-verdict-unreadable"), findings, None, data)


def assessed_entry(
    file: str,
    assessment: Assessment,
    warnings: Sequence[Problem],
    content: str,
    language: str,
    fingerprint: str,
    *,
    brief: bool = False,
) -> Entry:
    """A case that was assessed. Its data is built only where `fingerprint` is given.

    `brief` leaves out the points that only a person can judge: the headline counts them.
    """
    said = [result for result in _worth_saying(assessment) if not (brief and is_to_judge(result))]
    root = assessment.subject.case.root if warnings else None
    findings: list[Finding] = []
    if said or warnings:
        is_placed = bool(warnings) or any(result.shortfall is not None and result.shortfall.path for result in said)
        lines = lines_of(content) if is_placed else []
        findings = [problem_finding(problem, root, lines, language) for problem in warnings]
        findings += [finding_of(result, assessment, lines, language) for result in said]
        findings.sort(key=lambda finding: (not finding.line, finding.line, finding.column))
    if not fingerprint:
        return Entry(file, str(assessment.verdict), headline(assessment, language), tuple(findings))
    from tilskudd_cli.wording.case_data import case_data, problem_data

    data = case_data(file, assessment, fingerprint, language)
    problems = tuple(problem_data(file, problem, root, language) for problem in warnings)
    return Entry(file, str(assessment.verdict), headline(assessment, language), tuple(findings), data, problems)


def _worth_saying(assessment: Assessment) -> list[Result]:
    """The results a person must see. Why it is unclear which group the applicant belongs to is said by the first rule
    that it keeps open; the others are open for the same reason.
    """
    said = [result for result in assessment.notable if is_worth_saying(result)]
    unclear = assessment.subject.group_shortfall
    if unclear is None:
        return said
    same = [result for result in said if result.judgement is None and result.shortfall == unclear]
    return [result for result in said if not any(result is other for other in same[1:])]


def headline(assessment: Assessment, language: str) -> str:
    """The case in one line: verdict, kroner, and how many points only a person can judge.

    The kroner are what the rules give an application, and what was granted and is left of a report.
    """
    to_judge = sum(map(is_to_judge, assessment.notable))
    entitlement = assessment.entitlement
    if entitlement.why is not None:
        return _headline(assessment, to_judge, language)
    key = (assessment.verdict, to_judge, entitlement.kroner, language)
    known = _headlines.get(key)
    if known is None:
        if len(_headlines) >= _REMEMBERED:
            _headlines.clear()
        known = _headlines[key] = _headline(assessment, to_judge, language)
    return known


_REMEMBERED = 4096
_headlines: dict[tuple[Verdict, int, int | None, str], str] = {}


def is_to_judge(result: Result) -> bool:
    """Whether the result waits for a person: open, and no missing fact keeps it so."""
    if result.outcome is not Outcome.TO_ASSESS:
        return False
    return result.shortfall is None or result.shortfall.why is not Why.MISSING_FACT


def _headline(assessment: Assessment, to_judge: int, language: str) -> str:
    case, entitlement = assessment.subject.case, assessment.entitlement
    parts = [verdict_text(assessment.verdict, case.naming.kind, language)]
    if to_judge:
        parts.append(text(language, "ui-to-judge", {"n": to_judge}))
    if case.naming.kind == "report":
        from tilskudd_cli.wording.grants import grant_parts

        parts.extend(grant_parts(case.facts, language))
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
