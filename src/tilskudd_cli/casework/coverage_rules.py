"""What examples can make of a rule: whether it can be met, not met, or left open at all.

A rule that only a person can judge is never met by itself; one whose amount the source does not state is never
exceeded. An example is asked for only where there can be one. What a missing fact leaves open is not counted: a case
that says nothing can be written for any rule.
"""

from __future__ import annotations

from collections.abc import Iterable

from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes import amounts as a
from tilskudd_cli.schemes import conditions as c
from tilskudd_cli.schemes.dates import ByApplicant, ByOffice, DateRule, NotStatedDate
from tilskudd_cli.schemes.edition import AmountRule, Edition, Requirement


class Possible(NamedTuple):
    """What can come of a rule, recorded judgements apart. `open`: a person must judge, or the source does not say."""

    met: bool = False
    not_met: bool = False
    open: bool = False

    def __or__(self, other: Possible) -> Possible:
        """What can come of one or the other."""
        return Possible(self.met or other.met, self.not_met or other.not_met, self.open or other.open)


EITHER, OPEN = Possible(met=True, not_met=True), Possible(open=True)


def possible(requirement: Requirement, edition: Edition) -> Possible:
    """What can come of a requirement of the edition. A deadline that has a date is left to its dates."""
    match requirement.when:
        case c.ReceivedBy(deadline):
            when = next(one.when for one in edition.deadlines if one.id == deadline)
            return Possible() if any(not isinstance(one, NotStatedDate) for one in leaves(when)) else OPEN
        case c.WithinEntitlement(amount):
            return _within(next(one for one in edition.amounts if one.id == amount), edition)
        case condition:
            return _of(condition, edition)


def _of(condition: c.Condition, edition: Edition) -> Possible:
    match condition:
        case c.Judged() | c.NotStated():
            return OPEN
        case c.AllOf(parts) | c.AnyOf(parts):
            found = [_of(part, edition) for part in parts]
            is_all = isinstance(condition, c.AllOf)
            every, some = (all, any) if is_all else (any, all)
            return Possible(
                every(one.met for one in found), some(one.not_met for one in found), any(one.open for one in found)
            )
        case c.Not(part):
            inner = _of(part, edition)
            return Possible(inner.not_met, inner.met, inner.open)
        case c.InGroup(groups):
            named = [group for group in edition.groups if not groups or group.id in groups]
            certain = any(not group.reserve and (group.when is None or _of(group.when, edition).met) for group in named)
            return Possible(met=certain, not_met=True, open=not certain)
        case c.DifferencesExplained(_, _, above) if above is None:
            return Possible(met=True, open=True)
        case _:
            return EITHER


def _within(rule: AmountRule, edition: Edition) -> Possible:
    """Whether a case can ask for more than the rules give. Only the first amount of a group answers for all of them."""
    found = Possible()
    groups: tuple[str | None, ...] = tuple(group.id for group in edition.groups) or (None,)
    for group in groups:
        rules = [one for one in edition.amounts if not one.applies_to or group in one.applies_to]
        if rule not in rules:
            continue
        found |= _asked_for(one.amount for one in rules) if rules[0] is rule else Possible(met=True)
    return found


def _asked_for(amounts: Iterable[a.Amount]) -> Possible:
    """What can come of asking for a sum, where the rules give these amounts together."""
    known = [_known(amount) for amount in amounts]
    is_known, has_bound = all(one.met for one in known), all(one.not_met for one in known)
    return Possible(is_known, has_bound, any(one.open for one in known))


def _known(amount: a.Amount) -> Possible:
    """Whether the amount can be reckoned (`met`), has a highest sum (`not_met`), or can be left open."""
    match amount:
        case a.NotStatedAmount():
            return OPEN
        case a.Discretionary(cap):
            return Possible(not_met=cap is not None and _known(cap).met, open=True)
        case a.ByYear(steps) | a.ByGrantYear(steps):
            return _any_of(steps.values())
        case a.ByGroup(steps, others) | a.ByFact(_, steps, others):
            return _any_of((*steps.values(), *(() if others is None else (others,))))
        case a.Brackets(brackets):
            return _any_of(one.amount for one in brackets)
        case a.LeastOf(parts) | a.GreatestOf(parts) | a.SumOf(parts):
            return _all_of(parts)
        case a.Reduced(whole, by):
            return _all_of((whole, *by))
        case a.Rate(part) | a.ShareOf(_, part):
            return _all_of((part,))
        case a.Fixed() | a.FactAmount() | a.Costs():
            return EITHER


def _any_of(amounts: Iterable[a.Amount]) -> Possible:
    found = Possible()
    for amount in amounts:
        found |= _known(amount)
    return found


def _all_of(amounts: Iterable[a.Amount]) -> Possible:
    found = [_known(amount) for amount in amounts]
    is_known = all(one.met for one in found)
    return Possible(is_known, is_known, any(one.open for one in found))


def leaves(when: DateRule) -> tuple[DateRule, ...]:
    """The dates that a rule chooses between; the rule itself where it does not choose."""
    match when:
        case ByApplicant(dates, others) | ByOffice(dates, others):
            chosen = (*dates.values(), *(() if others is None else (others,)))
            return tuple(leaf for one in chosen for leaf in leaves(one))
        case _:
            return (when,)
