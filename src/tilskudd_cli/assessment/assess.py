"""One case against one edition: a result for every requirement, the verdict, and what the rules give.

A recorded judgement counts where the rules leave something to judge: an open point that no missing fact keeps open,
or a consequence that is at the caseworker's discretion. Elsewhere it is shown, and changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from tilskudd_cli.assessment.conditions import Test, compile_condition
from tilskudd_cli.assessment.derived import DERIVERS
from tilskudd_cli.assessment.entitlement import Entitlement, entitlement_of
from tilskudd_cli.assessment.groups import GroupFinder, Siblings
from tilskudd_cli.assessment.shortfall import Shortfall, Why
from tilskudd_cli.assessment.subject import Subject
from tilskudd_cli.cases.case import Case
from tilskudd_cli.cases.records import Judgement, Outcome
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes.edition import Consequence, Edition, Requirement
from tilskudd_cli.schemes.requirements import requirements_of


class Verdict(StrEnum):
    """What a case comes to, gravest last."""

    READY = "ready"
    TO_CORRECT = "to_correct"
    MAY_BE_REJECTED = "may_be_rejected"
    NOT_ELIGIBLE = "not_eligible"
    UNREADABLE = "unreadable"


GRAVITY = tuple(Verdict)
_FOLLOWS = {
    Consequence.REJECTED: Verdict.NOT_ELIGIBLE,
    Consequence.MAY_BE_REJECTED: Verdict.MAY_BE_REJECTED,
    Consequence.MUST_BE_CORRECTED: Verdict.TO_CORRECT,
}
DISCRETION = frozenset({Consequence.MAY_BE_REJECTED, Consequence.NOTE, Consequence.NOT_STATED})


class Result(NamedTuple):
    """What came of one requirement. `found` is the outcome before a judgement; `counts` whether the judgement
    decided.
    """

    requirement: Requirement
    outcome: Outcome
    shortfall: Shortfall | None = None
    found: Outcome | None = None
    judgement: Judgement | None = None
    counts: bool = False


class Assessment(NamedTuple):
    """Everything that was found out about a case. `notable` are the results that are not simply met."""

    subject: Subject
    results: tuple[Result, ...]
    notable: tuple[Result, ...]
    verdict: Verdict
    entitlement: Entitlement


class _Rule(NamedTuple):
    """A requirement ready to be held against cases."""

    requirement: Requirement
    test: Test
    groups: frozenset[str]
    years: frozenset[int]
    applies: Test | None
    met: Result
    not_applicable: Result


class Program:
    """An edition compiled for one kind of case: made once, run on every case."""

    def __init__(self, edition: Edition, kind: str, siblings: Siblings) -> None:
        self.edition = edition
        self.groups = GroupFinder(edition, siblings)
        self.rules = tuple(_compiled(requirement, edition) for requirement in requirements_of(edition, kind))
        self.rule_ids = frozenset(rule.requirement.id for rule in self.rules)
        self._eligibility = None if edition.eligibility is None else edition.eligibility.id
        self._by_group: dict[str, tuple[_Rule | Result, ...]] = {}
        self._shared: dict[Any, Any] = {}

    def assess(self, case: Case) -> Assessment:
        """Hold the case against every requirement."""
        subject = Subject(case, self.edition, DERIVERS, self._shared)
        self.groups.place(subject)
        judgements: dict[str, Judgement] = {one.rule: one for one in case.facts.get("judgements", ())}
        results: list[Result] = []
        notable: list[Result] = []
        for rule in self._rules_for(subject):
            result = rule if isinstance(rule, Result) else _result(rule, subject)
            if judgements and result.requirement.id in judgements:
                result = self._judged(result, judgements[result.requirement.id], subject)
            results.append(result)
            if result.judgement is not None or result.outcome is Outcome.NOT_MET or result.outcome is Outcome.TO_ASSESS:
                notable.append(result)
        return Assessment(subject, tuple(results), tuple(notable), verdict_of(notable), entitlement_of(subject))

    def _rules_for(self, subject: Subject) -> tuple[_Rule | Result, ...]:
        """The rules, those of other groups already answered: what only the group decides is decided once."""
        group = subject.group
        if group is None:
            return self.rules
        known = self._by_group.get(group.id)
        if known is None:
            known = self._by_group[group.id] = tuple(_within_group(rule, group.id) for rule in self.rules)
        return known

    def _judged(self, result: Result, judgement: Judgement, subject: Subject) -> Result:
        """The result with a caseworker's answer; one that settles who may apply settles the group as well."""
        judged = _judged(result, judgement)
        if (
            judged.counts
            and judged.outcome is Outcome.MET
            and judged.requirement.id == self._eligibility
            and subject.group
        ):
            subject.group_shortfall = None
        return judged


def _within_group(rule: _Rule, group: str) -> _Rule | Result:
    if not rule.groups:
        return rule
    return rule._replace(groups=frozenset()) if group in rule.groups else rule.not_applicable


def _compiled(requirement: Requirement, edition: Edition) -> _Rule:
    return _Rule(
        requirement,
        compile_condition(requirement.when, edition),
        frozenset(requirement.applies_to),
        frozenset(requirement.in_years),
        None if requirement.applies_when is None else compile_condition(requirement.applies_when, edition),
        Result(requirement, Outcome.MET),
        Result(requirement, Outcome.NOT_APPLICABLE),
    )


def _result(rule: _Rule, subject: Subject) -> Result:
    """The outcome of one requirement before any judgement. What cannot be evaluated is to be assessed, not skipped."""
    scope = _scope(rule, subject) if rule.groups or rule.years or rule.applies is not None else None
    if scope is not None:
        return rule.not_applicable if scope.why is Why.WRONG else Result(rule.requirement, Outcome.TO_ASSESS, scope)
    shortfall = rule.test(subject)
    if shortfall is None:
        return rule.met
    if shortfall.why is not Why.WRONG or rule.requirement.otherwise is Consequence.NOT_STATED:
        return Result(rule.requirement, Outcome.TO_ASSESS, shortfall)
    return Result(rule.requirement, Outcome.NOT_MET, shortfall)


_ELSEWHERE = Shortfall(Why.WRONG, "result-not-applicable")


def _scope(rule: _Rule, subject: Subject) -> Shortfall | None:
    """Whether the requirement concerns the case: `None` when it does, wrong when not, open when that is unknown."""
    if rule.groups:  # the group is unknown: rules of a known group have none (`_within_group`)
        undecided: Shortfall = subject.group_shortfall
        if undecided.why is Why.WRONG:
            return _ELSEWHERE
        return Shortfall(undecided.why, "result-group-unknown", undecided.path or "applicant", {})
    if rule.years:
        year = subject.year
        if year is None:
            return Shortfall(Why.MISSING_FACT, "result-missing-fact", "year", {"fact": "year"})
        if year not in rule.years:
            return _ELSEWHERE
    return None if rule.applies is None else rule.applies(subject)


def _judged(result: Result, judgement: Judgement) -> Result:
    """The result with a caseworker's recorded answer, which decides only where there is something to judge."""
    found, shortfall = result.outcome, result.shortfall
    is_open = found is Outcome.TO_ASSESS and (shortfall is None or shortfall.why is not Why.MISSING_FACT)
    at_discretion = found is Outcome.NOT_MET and result.requirement.otherwise in DISCRETION
    if is_open or at_discretion:
        return result._replace(outcome=judgement.outcome, found=found, judgement=judgement, counts=True)
    return result._replace(found=found, judgement=judgement, counts=False)


def verdict_of(results: Iterable[Result]) -> Verdict:
    """The gravest that applies. A missing fact must be asked for; what only a person can judge does not stop a case."""
    verdict = Verdict.READY
    for result in results:
        if result.outcome is Outcome.MET or result.outcome is Outcome.NOT_APPLICABLE:
            continue
        follows = _follows(result)
        if GRAVITY.index(follows) > GRAVITY.index(verdict):
            verdict = follows
    return verdict


def _follows(result: Result) -> Verdict:
    if result.outcome is Outcome.NOT_MET:
        return _FOLLOWS.get(result.requirement.otherwise, Verdict.READY)
    is_missing = result.shortfall is not None and result.shortfall.why is Why.MISSING_FACT
    return Verdict.TO_CORRECT if is_missing else Verdict.READY
