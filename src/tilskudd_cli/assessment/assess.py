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
from tilskudd_cli.assessment.entitlement import NOT_AN_APPLICATION, Entitlement, entitlement_of
from tilskudd_cli.assessment.groups import GroupFinder, Siblings
from tilskudd_cli.assessment.shortfall import JUDGEMENT, Shortfall, Why
from tilskudd_cli.assessment.subject import Subject
from tilskudd_cli.cases.case import Case
from tilskudd_cli.cases.records import Judgement, Outcome
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes.conditions import Judged
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


class _Plan(NamedTuple):
    """What to ask of a case: the results that stand whatever the case says, and the rules to hold it against."""

    standing: tuple[Result, ...]
    rules: tuple[tuple[int, _Rule], ...]


_NOTABLE = frozenset({Outcome.NOT_MET, Outcome.TO_ASSESS})


class Program:
    """An edition compiled for one kind of case: made once, run on every case."""

    def __init__(self, edition: Edition, kind: str, siblings: Siblings) -> None:
        self.edition = edition
        self.kind = kind
        self.groups = GroupFinder(edition, siblings)
        self.rules = tuple(_compiled(requirement, edition) for requirement in requirements_of(edition, kind))
        self.rule_ids = frozenset(rule.requirement.id for rule in self.rules)
        self._eligibility = None if edition.eligibility is None else edition.eligibility.id
        self._everyone = _Plan(tuple(rule.met for rule in self.rules), tuple(enumerate(self.rules)))
        self._by_group: dict[str, _Plan] = {}
        self._shared: dict[Any, Any] = {}

    def assess(self, case: Case) -> Assessment:
        """Hold the case against every requirement."""
        subject = Subject(case, self.edition, DERIVERS, self._shared)
        self.groups.place(subject)
        plan = self._plan_for(subject)
        if "judgements" in case.facts:
            results = self._with_judgements(plan, subject, case.facts["judgements"])
        else:
            results = list(plan.standing)
            for i, rule in plan.rules:
                results[i] = _result(rule, subject)
        notable = tuple([result for result in results if result.outcome in _NOTABLE or result.judgement is not None])
        entitlement = entitlement_of(subject) if self.kind == "application" else NOT_AN_APPLICATION
        return Assessment(subject, tuple(results), notable, verdict_of(notable), entitlement)

    def _plan_for(self, subject: Subject) -> _Plan:
        """What to ask of a case of this group: what only the group decides is decided once."""
        group = subject.group
        if group is None:
            return self._everyone
        known = self._by_group.get(group.id)
        if known is None:
            known = self._by_group[group.id] = _plan(self.rules, group.id)
        return known

    def _with_judgements(self, plan: _Plan, subject: Subject, recorded: Iterable[Judgement]) -> list[Result]:
        """The results in turn, each with its judgement: one about who may apply decides what comes after it."""
        judgements = {one.rule: one for one in recorded}
        rules = dict(plan.rules)
        results: list[Result] = []
        for i, standing in enumerate(plan.standing):
            result = _result(rules[i], subject) if i in rules else standing
            judgement = judgements.get(result.requirement.id)
            results.append(result if judgement is None else self._judged(result, judgement, subject))
        return results

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


def _plan(rules: tuple[_Rule, ...], group: str) -> _Plan:
    """The rules of one group, without asking each case again what the group decides, or what only a person can say."""
    standing: list[Result] = []
    asked: list[tuple[int, _Rule]] = []
    for i, rule in enumerate(rules):
        if rule.groups and group not in rule.groups:
            standing.append(rule.not_applicable)
        elif isinstance(rule.requirement.when, Judged) and not rule.years and rule.applies is None:
            standing.append(Result(rule.requirement, Outcome.TO_ASSESS, JUDGEMENT))
        else:
            standing.append(rule.met)
            asked.append((i, rule._replace(groups=frozenset())))
    return _Plan(tuple(standing), tuple(asked))


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
    year = subject.year
    if rule.years and year is not None and year not in rule.years:
        return _ELSEWHERE
    if rule.groups:  # the group is unknown: the rules of a known group have none (`_plan`)
        undecided: Shortfall = subject.group_shortfall
        if undecided.why is Why.WRONG:
            return _ELSEWHERE
        return Shortfall(undecided.why, "result-group-unknown", undecided.path or "applicant", {})
    if rule.years and year is None:
        return Shortfall(Why.MISSING_FACT, "result-missing-fact", "year", {"fact": "year"})
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
