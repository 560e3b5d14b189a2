"""What the rules give a case: the amounts of its group, in whole kroner, and whether more was asked for."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from tilskudd_cli.assessment.amounts import Open, Step, compute
from tilskudd_cli.assessment.shortfall import Shortfall, Why, missing, wrong
from tilskudd_cli.assessment.subject import Subject
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes import amounts as a
from tilskudd_cli.schemes.amounts import Rounding
from tilskudd_cli.schemes.edition import AmountRule

if TYPE_CHECKING:
    from fractions import Fraction


class Reckoning(NamedTuple):
    """What one amount rule gives. `kroner` is `None` when it must be decided; then `why` says so.

    `at_most` is the highest it can be: the amount itself, or the cap of one that is decided by discretion.
    """

    rule: AmountRule
    kroner: int | None
    steps: tuple[Step, ...]
    why: Shortfall | None = None
    at_most: int | None = None


class Entitlement(NamedTuple):
    """What all amount rules that apply to the case give together; `None` kroner with the reason where one is open.

    `at_most` is the highest it can be, `None` where the source sets no bound.
    """

    kroner: int | None
    reckonings: tuple[Reckoning, ...]
    why: Shortfall | None = None
    at_most: int | None = None


NOTHING_APPLIES = Shortfall(Why.NOT_STATED, "result-no-amount-applies")
NOT_AN_APPLICATION = Entitlement(None, (), Shortfall(Why.WRONG, "result-amount-of-applications"))
"""What the rules give is a matter of applications: a report, a plan or a response is given nothing."""


def reckon(rule: AmountRule, subject: Subject) -> Reckoning:
    """What one rule gives this case."""
    result = compute(rule.amount, subject)
    if isinstance(result, Open):
        cap = None if result.at_most is None else whole_kroner(result.at_most, rule.rounding)
        return Reckoning(rule, None, result.steps, result.why, cap)
    kroner = whole_kroner(result.kroner, rule.rounding)
    if kroner is None:
        return Reckoning(rule, None, result.steps, Shortfall(Why.NOT_STATED, "result-rounding-not-stated"))
    if kroner == result.kroner:
        return Reckoning(rule, kroner, result.steps, at_most=kroner)
    rounded = Step("step-rounded", kroner, {"how": str(rule.rounding)})
    return Reckoning(rule, kroner, (*result.steps, rounded), at_most=kroner)


def whole_kroner(kroner: int | Fraction, rounding: Rounding | None) -> int | None:
    """The amount in whole kroner; `None` when it is not whole and no rounding is stated."""
    if isinstance(kroner, int):
        return kroner
    if kroner.denominator == 1:
        return kroner.numerator
    match rounding:
        case Rounding.DOWN:
            return math.floor(kroner)
        case Rounding.UP:
            return math.ceil(kroner)
        case Rounding.NEAREST:
            return math.floor(2 * kroner + 1) // 2
        case None:
            return None


class _Rules(NamedTuple):
    """The amount rules of one group, and whether the year alone decides what they come to."""

    rules: tuple[AmountRule, ...]
    by_year_alone: bool


_BY_YEAR_ALONE = (
    a.Fixed,
    a.ByYear,
    a.ByGroup,
    a.ShareOf,
    a.LeastOf,
    a.GreatestOf,
    a.SumOf,
    a.Reduced,
    a.NotStatedAmount,
)


def applicable(subject: Subject) -> tuple[AmountRule, ...]:
    """The amount rules of the case's group; none while the group is unknown, unless a rule is for all."""
    return _rules_of(subject).rules


def _rules_of(subject: Subject) -> _Rules:
    group = None if subject.group is None else subject.group.id
    key = ("rules", group)
    known: _Rules | None = subject.shared.get(key)
    if known is None:
        rules = tuple(rule for rule in subject.edition.amounts if not rule.applies_to or group in rule.applies_to)
        parts = (part for rule in rules for part in a.amounts_within(rule.amount))
        known = subject.shared[key] = _Rules(rules, all(isinstance(part, _BY_YEAR_ALONE) for part in parts))
    return known


def entitlement_of(subject: Subject) -> Entitlement:
    """What the rules give the case, computed once.

    As long as it is undecided whether the applicant belongs to its group, so is the amount.
    """
    if subject.entitlement is None:
        subject.entitlement = _entitlement(subject)
    known: Entitlement = subject.entitlement
    return known


def _entitlement(subject: Subject) -> Entitlement:
    if subject.group_shortfall is not None:
        return Entitlement(None, (), subject.group_shortfall)
    rules, by_year_alone = _rules_of(subject)
    if not by_year_alone:
        return _reckoned(rules, subject)
    key = ("entitlement", None if subject.group is None else subject.group.id, subject.year)
    known: Entitlement | None = subject.shared.get(key)
    if known is None:
        known = subject.shared[key] = _reckoned(rules, subject)
    return known


def _reckoned(rules: tuple[AmountRule, ...], subject: Subject) -> Entitlement:
    reckonings = tuple(reckon(rule, subject) for rule in rules)
    if not reckonings:
        return Entitlement(None, (), NOTHING_APPLIES)
    undecided = next((one for one in reckonings if one.kroner is None), None)
    caps = [one.at_most for one in reckonings if one.at_most is not None]
    at_most = sum(caps) if len(caps) == len(reckonings) else None
    if undecided is not None:
        return Entitlement(None, reckonings, undecided.why, at_most)
    return Entitlement(at_most, reckonings, at_most=at_most)


def within(rule: AmountRule, subject: Subject) -> Shortfall | None:
    """Whether the case asks for no more than the rules give. Where several rules apply, the first one answers for the
    sum of them, so that asking for too much is said once.
    """
    rules = applicable(subject)
    if not rules or rules[0] is not rule:
        return None
    requested = subject.facts.get("requested")
    entitlement = entitlement_of(subject)
    if requested is None and entitlement.kroner is not None:
        return missing("requested")
    if requested is None or entitlement.at_most is None or requested <= entitlement.at_most:
        return entitlement.why
    label = subject.group.label if subject.group is not None else rule.label
    over = requested - entitlement.at_most
    params = {
        "requested": requested,
        "entitlement": entitlement.at_most,
        "over": over,
        "year": subject.year,
        "group": label,
    }
    return wrong("result-above-entitlement", "requested", **params)
