"""Conditions that reports are held against: accounts against the budget, what was paid against what was spent, the
report against its application, and what yearly counts can show.

Kroner are whole kroner; a share is an exact fraction. The interval of a count is in tenths, rounded outwards.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from tilskudd_cli.assessment.conditions_lists import fold_item
from tilskudd_cli.assessment.poisson import interval
from tilskudd_cli.assessment.shortfall import Shortfall, Why, missing, wrong
from tilskudd_cli.assessment.subject import Subject
from tilskudd_cli.cases.records import AccountsLine, BudgetLine, YearCount
from tilskudd_cli.municipalities.names import fold, without_suffix
from tilskudd_cli.schemes import conditions as c
from tilskudd_cli.schemes.edition import Edition

if TYPE_CHECKING:
    from tilskudd_cli.assessment.conditions import Test


def _sums_agree(condition: c.SumsAgree, _: Edition) -> Test:
    def test(subject: Subject) -> Shortfall | None:
        for fact in (*condition.left, *condition.right):
            if subject.get(fact) is None:
                return missing(fact)
        left, right = (sum(subject.get(fact) for fact in side) for side in (condition.left, condition.right))
        if left == right:
            return None
        key = "result-sum-too-large" if left > right else "result-sum-too-small"
        params = {"facts": condition.left, "others": condition.right, "left": left, "right": right}
        return Shortfall(Why.WRONG, key, condition.left[0], {**params, "difference": abs(left - right)})

    return test


def _differences(condition: c.DifferencesExplained, _: Edition) -> Test:
    first, second, above = condition

    def test(subject: Subject) -> Shortfall | None:
        for fact in (first, second):
            if subject.facts.get(fact) is None:
                return missing(fact)
        planned, kept = _by_item(subject.facts[first]), _by_item(subject.facts[second])
        explained = {fold_item(line.item) for line in subject.facts[second] if getattr(line, "explanation", None)}
        for i, line in enumerate(subject.facts[second]):
            item = fold_item(line.item)
            expected, amount = planned.get(item, 0), kept[item]
            if item not in explained and _differs(expected, amount, above):
                return _difference(f"{second}[{i}].amount", line.item, (expected, amount), above)
        for i, line in enumerate(subject.facts[first]):
            item = fold_item(line.item)
            if item not in kept and _differs(planned[item], 0, above):
                if above is None:
                    return _difference(f"{first}[{i}].amount", line.item, (planned[item], 0), above)
                # nothing can explain it there: the line is put in, with what was spent and why
                return wrong("result-line-not-in", f"{first}[{i}].item", item=line.item, fact=second)
        return None

    return test


def _difference(path: str, item: str, sums: tuple[int, int], above: Fraction | None) -> Shortfall:
    """A line that differs too much, or, where no share is stated, at all: then it is for a person to judge."""
    expected, amount = sums
    params = {"item": item, "expected": expected, "amount": amount, "difference": abs(amount - expected)}
    if above is None:
        return Shortfall(Why.JUDGEMENT, "result-difference-open", path, params)
    return Shortfall(Why.WRONG, "result-difference-unexplained", path, {**params, "above": above})


def _by_item(lines: tuple[BudgetLine | AccountsLine, ...]) -> Mapping[str, int]:
    """The kroner of each line; lines with the same text count together."""
    sums: dict[str, int] = {}
    for line in lines:
        item = fold_item(line.item)
        sums[item] = sums.get(item, 0) + line.amount
    return sums


def _differs(expected: int, amount: int, above: Fraction | None) -> bool:
    """Whether the amount is further from what was expected than the share of it allows."""
    difference = abs(amount - expected)
    return difference > 0 if above is None else difference > above * abs(expected)


_IN_APPLICATION = {"grant.granted": "decision.granted"}
"""What the same thing is called in an application, where it is called otherwise."""


def _as_in_application(condition: c.AsInApplication, _: Edition) -> Test:
    def test(subject: Subject) -> Shortfall | None:
        if subject.case.application is None:
            return missing("application")
        application, unknown = subject.case.application, None
        for fact in condition.facts:
            there = application.get(_IN_APPLICATION.get(fact, fact))
            here = subject.facts.get(fact)
            if here is None or there is None:
                unknown = unknown or _unknown(fact, here)
            elif not _same(here, there):
                if isinstance(here, tuple):
                    return wrong("result-differs-from-application", fact, fact=fact)
                return wrong("result-not-as-in-application", fact, fact=fact, value=here, bound=there)
        return unknown

    return test


def _unknown(fact: str, here: Any) -> Shortfall | None:  # noqa: ANN401  each fact has a type of its own
    """What keeps a fact from being compared. Who applies may be told by name in the one and by number in the other:
    that nobody is found at all is for the requirement about who can apply to say.
    """
    if fact.startswith("applicant."):
        return None
    if here is None:
        return missing(fact)
    return Shortfall(Why.MISSING_FACT, "result-not-in-application", "application", {"fact": fact})


def _same(here: Any, there: Any) -> bool:  # noqa: ANN401  each fact has a type of its own
    if isinstance(here, tuple):
        return _by_item(here) == _by_item(there)
    return _name(here) == _name(there) if isinstance(here, str) else bool(here == there)


def _name(words: str) -> str:
    """A name as it is compared: `Øvre Eiker kommune` is `øvre eiker`."""
    return without_suffix(fold(words))


def _no_claim_of_fall(condition: c.NoClaimOfFall, _: Edition) -> Test:
    claim, counts = f"{condition.section}.claims_fall", f"{condition.section}.counts"

    def test(subject: Subject) -> Shortfall | None:
        if not subject.facts.get(claim):
            return None  # nobody has to claim anything
        stated: tuple[YearCount, ...] | None = subject.facts.get(counts)
        if not stated or len(stated) < 2:
            return missing(counts)
        twice = _year_twice(stated, counts)
        if twice is not None:
            return twice
        ordered = sorted(stated)
        bounds = [interval(one.number) for one in ordered]
        (first_low, first_high), (last_low, last_high) = bounds[0], bounds[-1]
        apart = last_high < first_low or first_high < last_low  # a rise, too, is nothing that "overlaps"
        key = "result-fall-claimed-apart" if apart else "result-fall-claimed"
        return wrong(key, claim, intervals=tuple(zip(ordered, bounds, strict=True)))

    return test


def _year_twice(stated: tuple[YearCount, ...], path: str) -> Shortfall | None:
    """A year with two counts: which of them counts must be asked for."""
    first: dict[int, int] = {}
    for i, one in enumerate(stated):
        if one.year in first:
            params = {"number": first[one.year] + 1, "again": i + 1, "stated": str(one.year)}
            return Shortfall(Why.MISSING_FACT, "result-item-twice", f"{path}[{i}]", params)
        first[one.year] = i
    return None


COMPILERS: dict[type, Callable[[Any, Edition], Test]] = {
    c.SumsAgree: _sums_agree,
    c.DifferencesExplained: _differences,
    c.AsInApplication: _as_in_application,
    c.NoClaimOfFall: _no_claim_of_fall,
}
