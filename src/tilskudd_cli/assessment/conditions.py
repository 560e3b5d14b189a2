"""What each condition means: compiled once per edition into a function from a case to `None` (met) or a `Shortfall`.

Three-valued: a missing fact gives an open shortfall, never "not met". In `all`, one that is not met decides; in
`any`, one that is met decides; what is open comes before what is wrong only where it could still change the answer.
Of what keeps `all` open a missing fact comes first: no judgement can settle it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from tilskudd_cli.assessment.conditions_lists import attached, every_has, same_lines, text_length, unique
from tilskudd_cli.assessment.deadlines import in_time
from tilskudd_cli.assessment.shortfall import JUDGEMENT, NOT_STATED, Shortfall, Why, missing, wrong
from tilskudd_cli.assessment.signatures import signed_by
from tilskudd_cli.assessment.subject import Subject
from tilskudd_cli.schemes import conditions as c
from tilskudd_cli.schemes.dates import OnDate
from tilskudd_cli.schemes.edition import Edition

Test = Callable[[Subject], Shortfall | None]


def compile_condition(condition: c.Condition, edition: Edition) -> Test:
    """The function that holds a case against the condition."""
    compiler: Callable[[Any, Edition], Test] = _COMPILERS[type(condition)]
    return compiler(condition, edition)


def _all_of(condition: c.AllOf, edition: Edition) -> Test:
    tests = [compile_condition(part, edition) for part in condition.conditions]

    def test(subject: Subject) -> Shortfall | None:
        undecided: Shortfall | None = None
        for one in tests:
            shortfall = one(subject)
            if shortfall is not None:
                if shortfall.why is Why.WRONG:
                    return shortfall
                if undecided is None or (shortfall.why is Why.MISSING_FACT is not undecided.why):
                    undecided = shortfall
        return undecided

    return test


def _any_of(condition: c.AnyOf, edition: Edition) -> Test:
    tests = [compile_condition(part, edition) for part in condition.conditions]

    def test(subject: Subject) -> Shortfall | None:
        undecided: Shortfall | None = None
        first: Shortfall | None = None
        for one in tests:
            shortfall = one(subject)
            if shortfall is None:
                return None
            if shortfall.why is not Why.WRONG:
                undecided = undecided or shortfall
            first = first or shortfall
        return undecided or first

    return test


def _not(condition: c.Not, edition: Edition) -> Test:
    inner = compile_condition(condition.condition, edition)

    def test(subject: Subject) -> Shortfall | None:
        shortfall = inner(subject)
        if shortfall is None:
            return wrong("result-not")
        return shortfall if shortfall.is_open else None

    return test


def _meets(comparison: c.Comparison) -> Callable[[Any, Any], bool]:
    return {
        c.Comparison.AT_LEAST: lambda value, bound: value >= bound,
        c.Comparison.AT_MOST: lambda value, bound: value <= bound,
        c.Comparison.MORE_THAN: lambda value, bound: value > bound,
        c.Comparison.LESS_THAN: lambda value, bound: value < bound,
        c.Comparison.EQUALS: lambda value, bound: value == bound,
        c.Comparison.ONE_OF: lambda value, bound: value in bound,
        c.Comparison.INCLUDES: lambda value, bound: bound in value,
    }[comparison]


def _compare(condition: c.Compare, _: Edition) -> Test:
    fact = condition.fact
    steps = [
        (f"result-{comparison.replace('_', '-')}{_of_days(comparison, bound)}", _meets(comparison), bound)
        for comparison, bound in condition.tests
    ]

    def test(subject: Subject) -> Shortfall | None:
        value = subject.get(fact)
        if value is None:
            return missing(fact)
        for key, meets, bound in steps:
            if isinstance(bound, c.FactRef):
                other = subject.get(bound.fact)
                if other is None:
                    return missing(bound.fact)
                if not meets(value, other):
                    return wrong(f"{key}-fact", fact, fact=fact, value=value, bound=other, other=bound.fact)
            elif not meets(value, bound):
                return wrong(key, fact, fact=fact, value=value, bound=bound)
        return None

    return test


def _of_days(comparison: c.Comparison, bound: object) -> str:
    """A day is not more or less than another: the text of a comparison with one says before or after."""
    return "-date" if isinstance(bound, dt.date) and comparison in _ORDERED else ""


_ORDERED = frozenset({c.Comparison.AT_LEAST, c.Comparison.AT_MOST, c.Comparison.MORE_THAN, c.Comparison.LESS_THAN})


def _present(condition: c.Present, _: Edition) -> Test:
    facts = condition.facts
    sections = tuple(f"{fact}." for fact in facts)

    def test(subject: Subject) -> Shortfall | None:
        for fact in facts:
            value = subject.get(fact)
            if value is not None and value != ():
                return None
        if any(path.startswith(sections) for path in subject.facts):
            return None
        return wrong("result-absent", facts[0], fact=facts[0])

    return test


def _in_group(condition: c.InGroup, _: Edition) -> Test:
    groups = condition.groups

    def test(subject: Subject) -> Shortfall | None:
        group = subject.group
        if group is None:
            shortfall: Shortfall = subject.group_shortfall
            return shortfall
        if groups and group.id not in groups:
            return wrong("result-other-group", "applicant", group=group.id, groups=groups)
        pending: Shortfall | None = subject.group_shortfall
        return pending

    return test


def _applicant_is(condition: c.ApplicantIs, _: Edition) -> Test:
    types = condition.types

    def test(subject: Subject) -> Shortfall | None:
        word = applicant_type(subject)
        if word is None:
            return missing("applicant.type")
        return None if word in types else wrong("result-applicant-type", "applicant", type=word, types=types)

    return test


def applicant_type(subject: Subject) -> str | None:
    """The stated type of applicant; one that names a municipality, or its number, is a municipality."""
    facts = subject.facts
    word: str | None = facts.get("applicant.type")
    if word is None and ("applicant.municipality" in facts or "applicant.number" in facts):
        return "municipality"
    return word


def _received_by(condition: c.ReceivedBy, edition: Edition) -> Test:
    deadline = next(one for one in edition.deadlines if one.id == condition.deadline)
    when, years = deadline.when, deadline.for_years
    if not isinstance(when, OnDate):
        return lambda subject: in_time(deadline, subject)
    date = when.date

    def test(subject: Subject) -> Shortfall | None:
        received = subject.facts.get("received")
        if received is not None and received.date < date and (not years or subject.facts.get("year") in years):
            return None  # the day before an announced date or earlier, which is most cases: nothing to work out
        return in_time(deadline, subject)

    return test


def _within(condition: c.WithinEntitlement, edition: Edition) -> Test:
    from tilskudd_cli.assessment.entitlement import within

    rule = next(one for one in edition.amounts if one.id == condition.amount)
    return lambda subject: within(rule, subject)


def _no_costs(condition: c.NoCosts, _: Edition) -> Test:
    categories = frozenset(condition.categories)

    def test(subject: Subject) -> Shortfall | None:
        lines = subject.facts.get("budget")
        if lines is None:
            return missing("budget")
        unknown: Shortfall | None = None
        for i, line in enumerate(lines):
            if line.category in categories:
                return wrong("result-cost-not-covered", f"budget[{i}].category", category=line.category, item=line.item)
            if line.category is None and unknown is None:
                unknown = missing(f"budget[{i}].category")
        return unknown

    return test


def _about_a_report(condition: c.Condition, edition: Edition) -> Test:
    """Conditions that only reports are held against stand in a module of their own, read when first needed."""
    from tilskudd_cli.assessment.reports import COMPILERS

    return COMPILERS[type(condition)](condition, edition)


_COMPILERS: dict[type, Callable[[Any, Edition], Test]] = {
    c.AllOf: _all_of,
    c.AnyOf: _any_of,
    c.Not: _not,
    c.Compare: _compare,
    c.Present: _present,
    c.InGroup: _in_group,
    c.ApplicantIs: _applicant_is,
    c.SignedBy: signed_by,
    c.ReceivedBy: _received_by,
    c.WithinEntitlement: _within,
    c.NoCosts: _no_costs,
    c.TextLength: text_length,
    c.Attached: attached,
    c.EveryHas: every_has,
    c.SameLines: same_lines,
    c.Unique: unique,
    **dict.fromkeys((c.SumsAgree, c.DifferencesExplained, c.AsInApplication, c.NoClaimOfFall), _about_a_report),
    c.Judged: lambda _condition, _edition: lambda _subject: JUDGEMENT,
    c.NotStated: lambda _condition, _edition: lambda _subject: NOT_STATED,
}
