"""Why: a case's result and amount step by step, a rule as its file states it, and what a code means. Lines of text."""

from __future__ import annotations

from collections.abc import Iterator

from tilskudd_cli.assessment.assess import Assessment, Result
from tilskudd_cli.assessment.entitlement import Reckoning
from tilskudd_cli.assessment.shortfall import Why
from tilskudd_cli.language.catalogue import has, text
from tilskudd_cli.municipalities.lineage import story
from tilskudd_cli.municipalities.telling import label, sentences
from tilskudd_cli.schemes.edition import Edition, Requirement
from tilskudd_cli.schemes.requirements import code_of
from tilskudd_cli.wording.findings import ONLY_THE_RULE, judgement_text, message_of, source_text, status_text
from tilskudd_cli.wording.grants import grant_parts
from tilskudd_cli.wording.terms import group_label, spoken, verdict_text


def explain_case(file: str, assessment: Assessment, language: str) -> Iterator[str]:
    """Who applies, under which rules, what came of each rule and how the amount came about."""
    subject = assessment.subject
    edition = subject.edition
    yield text(
        language,
        "ui-explain-case",
        {"file": file, "scheme": edition.title.in_language(language), "edition": edition.edition},
    )
    yield from _applicant(assessment, language)
    yield ""
    for result in assessment.results:
        yield from _result(result, assessment, language)
    yield ""
    amount = [*_amount(assessment, language)]
    yield from [*amount, ""] if amount else []
    yield text(
        language,
        "ui-explain-verdict",
        {"verdict": verdict_text(assessment.verdict, subject.case.naming.kind, language)},
    )


def _applicant(assessment: Assessment, language: str) -> Iterator[str]:
    subject = assessment.subject
    if subject.municipality is not None:
        told = story(subject.municipality, subject.day)
        params = {"name": label(subject.municipality), "date": subject.day}
        yield text(language, "ui-explain-applicant", params)
        yield from (f"  {text(language, key, said)}" for key, said in sentences(told))
    if subject.group is not None:
        params = {"group": subject.group.label, "source": source_text(subject.group.cite, subject.edition)}
        yield text(language, "ui-explain-group", spoken(params, subject.edition, language))


def _result(result: Result, assessment: Assessment, language: str) -> Iterator[str]:
    edition = assessment.subject.edition
    status = status_text(result, language)
    yield f"{code_of(edition, result.requirement.id)}: {status}: {result.requirement.text.in_language(language)}"
    if result.shortfall is not None and result.shortfall.key not in ONLY_THE_RULE:
        yield f"    {message_of(result, edition, language)}"
    elif result.shortfall is not None and not result.counts:
        key = "ui-explain-judge" if result.shortfall.why is Why.JUDGEMENT else "ui-explain-not-stated"
        yield f"    {text(language, key)}"
    if result.judgement is not None:
        yield f"    {text(language, 'ui-note-judgement')}: {judgement_text(result, language)}"
    yield f"    {text(language, 'ui-note-source')}: {source_text(result.requirement.cite, edition)}"


def _amount(assessment: Assessment, language: str) -> Iterator[str]:
    """How the amount came about: what the rules give an application, or what a report tells of the grant."""
    entitlement, case, edition = assessment.entitlement, assessment.subject.case, assessment.subject.edition
    if case.naming.kind != "application":
        if case.naming.kind == "report":
            yield from (f"{part[:1].upper()}{part[1:]}" for part in grant_parts(case.facts, language))
        return
    for reckoning in entitlement.reckonings:
        yield from steps_told(reckoning, edition, language)
    if entitlement.kroner is not None:
        yield text(language, "ui-explain-entitlement", {"kroner": entitlement.kroner})
    elif entitlement.why is not None:
        params = spoken(entitlement.why.params, edition, language)
        said = text(language, "ui-entitlement-open", {"reason": text(language, entitlement.why.key, params)})
        yield f"{said[:1].upper()}{said[1:]}"


def steps_told(reckoning: Reckoning, edition: Edition, language: str) -> Iterator[str]:
    """One amount that the rules state, with each step to it, and where it is written."""
    yield f"{code_of(edition, reckoning.rule.id)}: {reckoning.rule.label.in_language(language)}"
    for step in reckoning.steps:
        params = spoken(step.params, edition, language) | {"kroner": step.kroner}
        yield f"    {text(language, step.key, params)}"
    yield f"    {text(language, 'ui-note-source')}: {source_text(reckoning.rule.cite, edition)}"


def explain_rule(edition: Edition, requirement: Requirement, language: str) -> Iterator[str]:
    """A rule as its file states it: what it asks, of whom, what follows, where it says so."""
    yield f"{code_of(edition, requirement.id)}: {requirement.text.in_language(language)}"
    yield f"    {text(language, 'ui-explain-scheme')}: {edition.title.in_language(language)}, {edition.edition}"
    if requirement.applies_to:
        groups = tuple(group_label(one, edition, language) for one in requirement.applies_to)
        yield f"    {text(language, 'ui-explain-applies-to', {'groups': groups})}"
    if requirement.in_years:
        yield f"    {text(language, 'ui-explain-in-years', {'years': requirement.in_years})}"
    yield f"    {text(language, 'ui-note-consequence')}: {text(language, f'term-consequence-{requirement.otherwise}')}"
    if requirement.ask is not None:
        yield f"    {text(language, 'ui-note-ask')}: {requirement.ask.in_language(language)}"
    if requirement.guidance is not None:
        yield f"    {text(language, 'ui-note-guidance')}: {requirement.guidance.in_language(language)}"
    yield f"    {text(language, 'ui-note-source')}: {source_text(requirement.cite, edition)}"


def explain_code(code: str, language: str) -> Iterator[str]:
    """What a problem's code means and what to do; nothing when there is no such code."""
    if not has(language, f"{code}.explain") and not has(language, f"{code}.hint"):
        return
    yield code
    if has(language, f"{code}.explain"):
        yield f"    {text(language, f'{code}.explain')}"
