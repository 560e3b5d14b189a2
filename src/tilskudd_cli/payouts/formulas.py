"""What is left of an amount when all but sums is known: a formula over the facts that differ from row to row.

`formula_of` takes from an amount what year, group and tables have already decided, by the same rules as
`assessment.amounts`; what then is constant is one number. Two amounts that differ only in words have the same formula.
`facts_of` names the facts it needs; a row that lacks one of them is not reckoned by formula, and neither is an amount
that is open whatever the facts are (`None`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from fractions import Fraction

from tilskudd_cli.assessment.subject import Subject
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes import amounts as a


class Const(NamedTuple):
    """A number."""

    number: Fraction


class Fact(NamedTuple):
    """The number in a column, by the path of the fact."""

    path: str


class Plus(NamedTuple):
    """The sum of several."""

    parts: tuple[Formula, ...]


class Least(NamedTuple):
    """The least of several."""

    parts: tuple[Formula, ...]


class Greatest(NamedTuple):
    """The greatest of several."""

    parts: tuple[Formula, ...]


class Times(NamedTuple):
    """One times another."""

    first: Formula
    second: Formula


class Less(NamedTuple):
    """One less another, which counts from zero; never below zero."""

    whole: Formula
    part: Formula


class Within(NamedTuple):
    """Not below a floor, and otherwise not above a cap."""

    whole: Formula
    floor: int | None
    cap: int | None


class Stair(NamedTuple):
    """The formula of the first step whose bound, itself included, is not below the quantity; the last may have none."""

    quantity: Formula
    steps: tuple[tuple[Fraction | None, Formula], ...]


Formula = Const | Fact | Plus | Least | Greatest | Times | Less | Within | Stair


def formula_of(amount: a.Amount, subject: Subject, varying: Collection[str]) -> Formula | None:
    """The formula of an amount for rows that are like `subject` but for the facts at the paths `varying`."""
    match amount:
        case a.Fixed(kroner):
            return Const(Fraction(kroner))
        case a.FactAmount(fact):
            return _fact(fact, subject, varying)
        case a.ByYear(steps):
            return _chosen(steps.get(subject.get("year")), subject, varying)
        case a.ByGrantYear(steps):
            return _chosen(steps.get(subject.get("grant_year")), subject, varying)
        case a.ByGroup(table, others):
            word = None if subject.group is None else subject.group.id
            return None if word is None else _chosen(table.get(word, others), subject, varying)
        case a.ByFact(fact, table, others):
            found = subject.get(fact)
            word = {True: "true", False: "false"}[found] if isinstance(found, bool) else str(found)
            return None if found is None else _chosen(table.get(word, others), subject, varying)
        case a.Rate() | a.ShareOf() | a.Brackets():
            return _scaled(amount, subject, varying)
        case a.LeastOf(parts) | a.GreatestOf(parts) | a.SumOf(parts):
            inner = _all(parts, subject, varying)
            return None if inner is None else _several(amount, inner)
        case a.Reduced(whole, by):
            inner = _all((whole, *by), subject, varying)
            return None if inner is None else _reduced(inner)
        case _:
            return None


def _fact(path: str, subject: Subject, varying: Collection[str]) -> Formula | None:
    if path in varying:
        return Fact(path)
    value = subject.get(path)
    return None if value is None else Const(Fraction(value))


def _chosen(amount: a.Amount | None, subject: Subject, varying: Collection[str]) -> Formula | None:
    return None if amount is None else formula_of(amount, subject, varying)


def _all(parts: tuple[a.Amount, ...], subject: Subject, varying: Collection[str]) -> tuple[Formula, ...] | None:
    found = [formula_of(part, subject, varying) for part in parts]
    known = tuple(one for one in found if one is not None)
    return known if len(known) == len(found) else None


def _several(amount: a.LeastOf | a.GreatestOf | a.SumOf, parts: tuple[Formula, ...]) -> Formula:
    match amount:
        case a.LeastOf():
            return Least(parts)
        case a.GreatestOf():
            return Greatest(parts)
        case a.SumOf():
            return Plus(parts)


def _reduced(parts: tuple[Formula, ...]) -> Formula:
    left = parts[0]
    for part in parts[1:]:
        left = Less(left, part)
    return left


def _scaled(amount: a.Rate | a.ShareOf | a.Brackets, subject: Subject, varying: Collection[str]) -> Formula | None:
    """A rate times a quantity, a share of an amount, or the step that a quantity falls in."""
    if isinstance(amount, a.ShareOf):
        whole = formula_of(amount.of, subject, varying)
        share = None if whole is None else Times(Const(Fraction(amount.share)), whole)
        return None if share is None else Within(share, amount.at_least, amount.at_most)
    quantity = _fact(amount.per if isinstance(amount, a.Rate) else amount.of, subject, varying)
    if quantity is None:
        return None
    if isinstance(amount, a.Rate):
        if amount.at_least is not None:
            quantity = Greatest((quantity, Const(Fraction(amount.at_least))))
        if amount.at_most is not None:
            quantity = Least((quantity, Const(Fraction(amount.at_most))))
        rate = formula_of(amount.rate, subject, varying)
        return None if rate is None else Times(rate, quantity)
    inner = _all(tuple(one.amount for one in amount.brackets), subject, varying)
    if inner is None:
        return None
    bounds = (one.up_to for one in amount.brackets)
    return Stair(quantity, tuple(zip(bounds, inner, strict=True)))


def facts_of(formula: Formula) -> Iterator[str]:
    """The paths of the facts that a formula needs."""
    match formula:
        case Fact(path):
            yield path
        case Plus(parts) | Least(parts) | Greatest(parts):
            for part in parts:
                yield from facts_of(part)
        case Times(first, second) | Less(first, second):
            yield from facts_of(first)
            yield from facts_of(second)
        case Within(whole):
            yield from facts_of(whole)
        case Stair(quantity, steps):
            yield from facts_of(quantity)
            for _, part in steps:
                yield from facts_of(part)
        case Const():
            return
