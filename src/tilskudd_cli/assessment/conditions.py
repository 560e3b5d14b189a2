"""What each condition means: compiled once per edition into a function from a case to `None` (met) or a `Shortfall`.

Three-valued: a missing fact gives an open shortfall, never "not met". In `all`, one that is not met decides; in
`any`, one that is met decides; what is open comes before what is wrong only where it could still change the answer.
Of what keeps `all` open a missing fact comes first: no judgement can settle it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from tilskudd_cli.assessment.deadlines import in_time
from tilskudd_cli.assessment.shortfall import JUDGEMENT, NOT_STATED, Shortfall, Why, missing, wrong
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
        (f"result-{comparison.replace('_', '-')}", _meets(comparison), bound) for comparison, bound in condition.tests
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


def _signed_by(condition: c.SignedBy, _: Edition) -> Test:
    roles = {fold_role(role) for role in condition.roles}
    named, delegated = condition.roles, condition.delegated

    def test(subject: Subject) -> Shortfall | None:
        facts = subject.facts
        role = facts.get("signature.role")
        if role is None and "signature.name" not in facts and "signature.date" not in facts:
            return wrong("result-unsigned", "signature", roles=named)
        if role is None:
            return missing("signature.role")
        if fold_role(role) in roles:
            return None
        by = facts.get("signature.delegated_by")
        if not delegated:
            return wrong("result-wrong-signatory", "signature.role", role=role, roles=named)
        if by is None:
            return wrong("result-wrong-signatory-delegation", "signature.role", role=role, roles=named)
        if fold_role(by) in roles:
            return None
        return wrong("result-wrong-delegation", "signature.delegated_by", role=by, roles=named)

    return test


@lru_cache(maxsize=1024)
def fold_role(role: str) -> str:
    """A role as it is compared: letter case and spaces do not count, nor the definite ending (`rådmannen`)."""
    folded = " ".join(role.split()).casefold()
    for ending in ("en", "et"):
        if len(folded) > 6 and folded.endswith(ending):
            return folded[: -len(ending)]
    return folded


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


def _text_length(condition: c.TextLength, _: Edition) -> Test:
    fact, limit = condition.fact, condition.at_most
    below = f"{fact}."

    def test(subject: Subject) -> Shortfall | None:
        texts = {path: value for path, value in subject.facts.items() if path == fact or path.startswith(below)}
        if not texts:
            return missing(fact)
        for path, value in texts.items():
            if isinstance(value, str) and len(value) > limit:
                return wrong(
                    "result-too-long", path, fact=path, length=len(value), limit=limit, over=len(value) - limit
                )
        return None

    return test


def _attached(condition: c.Attached, _: Edition) -> Test:
    name = condition.name
    wanted = name.casefold()

    def test(subject: Subject) -> Shortfall | None:
        attachments = subject.facts.get("attachments")
        if attachments is None or not any(wanted == one.casefold() for one in attachments):
            return wrong("result-not-attached", "attachments", name=name)
        return None

    return test


def _every_has(condition: c.EveryHas, _: Edition) -> Test:
    fact, fields = condition.fact, condition.fields

    def test(subject: Subject) -> Shortfall | None:
        items = subject.get(fact)
        if items is None:
            return missing(fact)
        for i, item in enumerate(items):
            for field in fields:
                if getattr(item, field, None) is None:
                    return wrong("result-item-lacks", f"{fact}[{i}]", number=i + 1, field=field, fact=fact)
        return None

    return test


def _same_lines(condition: c.SameLines, _: Edition) -> Test:
    first, second = condition.first, condition.second

    def test(subject: Subject) -> Shortfall | None:
        names: list[set[str]] = []
        for fact in (first, second):
            lines = subject.facts.get(fact)
            if lines is None:
                return missing(fact)
            names.append({" ".join(line.item.split()).casefold() for line in lines})
        for i, line in enumerate(subject.facts[second]):
            if " ".join(line.item.split()).casefold() not in names[0]:
                return wrong("result-line-not-in", f"{second}[{i}].item", item=line.item, fact=first)
        for i, line in enumerate(subject.facts[first]):
            if " ".join(line.item.split()).casefold() not in names[1]:
                return wrong("result-line-not-in", f"{first}[{i}].item", item=line.item, fact=second)
        return None

    return test


_COMPILERS: dict[type, Callable[[Any, Edition], Test]] = {
    c.AllOf: _all_of,
    c.AnyOf: _any_of,
    c.Not: _not,
    c.Compare: _compare,
    c.Present: _present,
    c.InGroup: _in_group,
    c.ApplicantIs: _applicant_is,
    c.SignedBy: _signed_by,
    c.ReceivedBy: _received_by,
    c.WithinEntitlement: _within,
    c.NoCosts: _no_costs,
    c.TextLength: _text_length,
    c.Attached: _attached,
    c.EveryHas: _every_has,
    c.SameLines: _same_lines,
    c.Judged: lambda _condition, _edition: lambda _subject: JUDGEMENT,
    c.NotStated: lambda _condition, _edition: lambda _subject: NOT_STATED,
}
