"""The JSON of `check`: one object per case, as the contract in `docs/contract.md` promises."""

from __future__ import annotations

from tilskudd_cli.assessment.assess import Assessment, Result
from tilskudd_cli.assessment.deadlines import Due, due
from tilskudd_cli.assessment.entitlement import Entitlement
from tilskudd_cli.cases.records import Outcome
from tilskudd_cli.language.catalogue import text
from tilskudd_cli.municipalities.telling import norwegian_name
from tilskudd_cli.reading.nodes import Node
from tilskudd_cli.reading.problems import Problem
from tilskudd_cli.schemes.conditions import ReceivedBy, WithinEntitlement, facts_in
from tilskudd_cli.schemes.edition import Citation, Consequence, Edition
from tilskudd_cli.schemes.requirements import code_of
from tilskudd_cli.wording.findings import message_of, problem_path
from tilskudd_cli.wording.plain_data import as_data
from tilskudd_cli.wording.terms import spoken

Data = dict[str, object]


def case_data(file: str, assessment: Assessment, rules_sha256: str, language: str) -> Data:
    """The object of one case."""
    subject = assessment.subject
    naming, municipality = subject.case.naming, subject.municipality
    applicant: Data = {}
    if municipality is not None:
        applicant = {"municipality": norwegian_name(municipality), "number": municipality.number}
    elif subject.case.get("applicant.name") is not None:
        applicant = {"name": subject.case.get("applicant.name")}
    data: Data = {"file": file, "kind": naming.kind, "scheme": naming.scheme, "edition": naming.edition}
    if subject.case.get("case") is not None:
        data["case"] = subject.case.get("case")
    data |= {
        "rules_sha256": rules_sha256,
        "applicant": applicant,
        "group": None if subject.group is None else subject.group.id,
        "verdict": str(assessment.verdict),
        **_entitlement(assessment.entitlement, subject.edition, language),
        "results": [result_data(result, assessment, language) for result in assessment.results],
    }
    return data


def _entitlement(entitlement: Entitlement, edition: Edition, language: str) -> Data:
    """The kroner (`null` with the reason where they must be decided) and the steps that led to them."""
    data: Data = {"entitlement": entitlement.kroner}
    if entitlement.why is not None:
        params = spoken(entitlement.why.params, edition, language)
        data["entitlement_reason"] = text(language, entitlement.why.key, params)
        if entitlement.at_most is not None:
            data["entitlement_at_most"] = entitlement.at_most
    data["entitlement_steps"] = [
        {
            "rule": reckoning.rule.id,
            "text": text(language, step.key, spoken(step.params, edition, language) | {"kroner": step.kroner}),
            "amount": as_data(step.kroner),
            "citation": citation_data(reckoning.rule.cite, edition),
        }
        for reckoning in entitlement.reckonings
        for step in reckoning.steps
    ]
    return data


def citation_data(citation: Citation, edition: Edition) -> Data:
    """Source and section by their titles."""
    source = edition.sources[citation.source]
    return {"source": source.title, "section": source.sections[citation.section]}


def result_data(result: Result, assessment: Assessment, language: str) -> Data:
    """What came of one requirement, as the contract promises."""
    edition, requirement = assessment.subject.edition, result.requirement
    otherwise = requirement.otherwise
    data: Data = {
        "rule": requirement.id,
        "code": code_of(edition, requirement.id),
        "outcome": str(result.outcome),
        "consequence": None if otherwise is Consequence.NOT_STATED else str(otherwise),
        "message": message_of(result, edition, language),
        "citation": citation_data(requirement.cite, edition),
        "location": _location(result, assessment),
        "evidence": _evidence(result, assessment),
    }
    if result.shortfall is not None and result.outcome is Outcome.TO_ASSESS:
        data["reason"] = str(result.shortfall.why)
    if result.judgement is not None:
        found = None if result.found is None else str(result.found)
        data["judgement"] = {**_as_dict(result.judgement), "counts": result.counts, "outcome_before": found}
    return data


def _as_dict(value: object) -> Data:
    data = as_data(value)
    return data if isinstance(data, dict) else {}


def _location(result: Result, assessment: Assessment) -> Data | None:
    """Where the case states what the result is about, or would state it; `null` where it is about nothing stated."""
    case = assessment.subject.case
    path = "" if result.shortfall is None else result.shortfall.path
    if not path:
        path = next((fact for fact in facts_in(result.requirement.when) if fact in case.facts), "")
    if not path:
        return None
    place = case.place(path)
    return {"line": place.line, "column": place.column, "path": path}


def _evidence(result: Result, assessment: Assessment) -> Data:
    """The facts that the requirement looked at, and what it held them against."""
    subject, condition = assessment.subject, result.requirement.when
    if result.outcome is Outcome.NOT_APPLICABLE:
        return {}
    evidence = {fact: as_data(value) for fact in facts_in(condition) if (value := subject.get(fact)) is not None}
    if isinstance(condition, ReceivedBy):
        deadline = next(one for one in subject.edition.deadlines if one.id == condition.deadline)
        limit = due(deadline, subject)
        evidence["deadline"] = limit.date.isoformat() if isinstance(limit, Due) else None
    elif isinstance(condition, WithinEntitlement):
        evidence["entitlement"] = assessment.entitlement.kroner
    elif result.shortfall is not None:
        evidence |= {name: as_data(value) for name, value in result.shortfall.params.items() if name in _HELD_AGAINST}
    return evidence


_HELD_AGAINST = frozenset({"bound", "limit", "length"})


def problem_data(file: str, problem: Problem, root: Node | None, language: str) -> Data:
    """The object of one problem."""
    place = problem.place
    data: Data = {
        "file": file,
        "code": problem.code,
        "severity": "warning" if problem.is_warning else "error",
        "message": text(language, problem.code, problem.params),
        "location": None if place is None else {"line": place.line, "column": place.column},
    }
    path = problem_path(problem, root)
    if path:
        data["path"] = path
    return data
