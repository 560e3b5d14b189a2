"""Cases held against rules, both written as YAML: `assess(rules, case).outcome("krav")`.

A case is written without its first three words; `received`, `year` and whatever else it does not state is unknown.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from tests.schemes.making import edition, requirement
from tilskudd_cli.assessment.assess import Assessment, Program, Result
from tilskudd_cli.assessment.derived import DERIVERS
from tilskudd_cli.assessment.shortfall import Shortfall
from tilskudd_cli.assessment.subject import Subject
from tilskudd_cli.cases.case import Case, Naming, read_case
from tilskudd_cli.cases.kinds import Declared, case_shape
from tilskudd_cli.casework.applications import join
from tilskudd_cli.reading.events import read_tree
from tilskudd_cli.reading.nodes import Mapping as MappingNode
from tilskudd_cli.reading.problems import Problems
from tilskudd_cli.schemes.edition import Edition
from tilskudd_cli.schemes.requirements import declared_by

Rules = Mapping[str, Any]
NAMING = Naming("application", "skolehage", "2023")


class Assessed(NamedTuple):
    """An assessment, asked in the domain's words."""

    assessment: Assessment

    def result(self, rule: str) -> Result:
        """The result of the rule with this id."""
        return next(one for one in self.assessment.results if one.requirement.id == rule)

    def outcome(self, rule: str = "krav") -> str:
        """The outcome of the rule with this id."""
        return str(self.result(rule).outcome)

    def why(self, rule: str = "krav") -> Shortfall:
        """Why the rule with this id is not met."""
        shortfall = self.result(rule).shortfall
        assert shortfall is not None
        return shortfall

    @property
    def verdict(self) -> str:
        """The verdict."""
        return str(self.assessment.verdict)

    @property
    def kroner(self) -> int | None:
        """The entitlement."""
        return self.assessment.entitlement.kroner

    @property
    def open_because(self) -> Shortfall:
        """Why there is no entitlement."""
        why = self.assessment.entitlement.why
        assert why is not None
        return why

    @property
    def group(self) -> str | None:
        """The id of the applicant's group."""
        group = self.assessment.subject.group
        return None if group is None else group.id


def case_of(text: str, rules: Edition | None = None, kind: str = "application") -> Case:
    """The case in a YAML text; an assertion names what keeps it from being read."""
    problems: Problems = []
    root = read_tree(text, problems)
    assert isinstance(root, MappingNode), problems
    declared = Declared() if rules is None else declared_by(rules)
    case = read_case(root, NAMING._replace(kind=kind), case_shape(kind, declared), problems)
    assert problems == []
    return case


def held(rules: Edition, case: str, *siblings: Edition) -> Assessed:
    """The case held against an edition that has been read."""
    return Assessed(Program(rules, "application", lambda: siblings).assess(case_of(case, rules)))


def reported(when: str, case: str, application: str | None = None, **rules: Any) -> Assessed:
    """A report, with the application it names where one is given, held against one condition with the id `krav`."""
    whole = edition(**{"requirements": [requirement(when, kind="report")], **rules})
    report = case_of(case, whole, "report")
    if application is not None:
        join(report, case_of(application, whole).facts)
    return Assessed(Program(whole, "report", lambda: ()).assess(report))


def assess(rules: Rules, case: str) -> Assessed:
    """The case held against a minimal rule file with these keys."""
    return held(edition(**rules), case)


def against(when: str, case: str, **rules: Any) -> Assessed:
    """The case held against one condition, with the id `krav`."""
    return assess({"requirements": [requirement(when)], **rules}, case)


def subject_of(case: str, rules: Edition | None = None) -> Subject:
    """The case as rules see it, not yet placed in a group."""
    rules = edition() if rules is None else rules
    return Subject(case_of(case, rules), rules, DERIVERS)


@cache
def _nowhere() -> MappingNode:
    """The nodes of a case of which no place is asked for."""
    return case_of("office: nord").root


def subject_with(facts: Mapping[str, Any], rules: Edition) -> Subject:
    """A subject of which exactly these facts are known, for properties over any facts."""
    return Subject(Case(NAMING, dict(facts), _nowhere()), rules, DERIVERS)
