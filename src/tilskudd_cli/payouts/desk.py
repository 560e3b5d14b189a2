"""The editions that rows are held against, made ready once each.

A row is held against who may apply, amounts and, where it says when it came in, the deadline. What an application must
hold and who must sign is not asked of a row, so those rules are left out of the edition that rows are held against.
A row has its budget in columns: amounts that add up budget lines are written as sums of those columns.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from tilskudd_cli.assessment.assess import Program
from tilskudd_cli.cases.kinds import Declared
from tilskudd_cli.payouts.columns import COST_COLUMNS, Column, columns_of, dotted, name_of
from tilskudd_cli.reading.problems import Problem
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes import amounts as a
from tilskudd_cli.schemes.catalogue import Catalogue
from tilskudd_cli.schemes.conditions import facts_in
from tilskudd_cli.schemes.dates import After, ByApplicant, ByOffice, DateRule
from tilskudd_cli.schemes.edition import Edition
from tilskudd_cli.schemes.requirements import declared_by

_WHO = (
    "kind",
    "scheme",
    "edition",
    "applicant.municipality",
    "applicant.number",
    "applicant.organisation",
    "applicant.type",
    "applicant.name",
    "year",
    "received",
    "office",
    "decision.outcome",
)


class Held(NamedTuple):
    """An edition ready for rows: the whole of it, the program of what rows are held against, and its columns by name.

    `deciding` are the paths of the facts that decide all but sums: who applies, since when, and which table an amount
    is taken from.
    """

    edition: Edition
    program: Program
    columns: Mapping[str, Column]
    deciding: frozenset[str]

    def column(self, name: str) -> Column | None:
        """The column of this name, which may be the short one or the path of its fact."""
        return self.columns.get(name_of(dotted(name)))


class Desk:
    """The catalogue of schemes, and what has been made ready from it."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._held: dict[tuple[str, str, frozenset[str]], Held | Problem] = {}

    def held(self, scheme: str, edition: str, names: frozenset[str]) -> Held | Problem:
        """An edition for rows with these columns; the problem where there is none, or it cannot be read."""
        key = (scheme, edition, frozenset(dotted(name) for name in names if name.startswith("budget")))
        known = self._held.get(key)
        if known is None:
            known = self._held[key] = self._prepare(scheme, edition, key[2])
        return known

    def columns_for(self, names: Iterable[str]) -> frozenset[str]:
        """The names of all columns that some edition at hand can use, as far as these names may be among them.

        Editions differ in facts of their own only, so none is read where all names are common to all.
        """
        common = frozenset(columns_of(Declared()))
        return common if {name_of(dotted(name)) for name in names} <= common else self.known_columns()

    def known_columns(self) -> frozenset[str]:
        """The names of all columns that some edition at hand can use."""
        names: set[str] = set()
        for scheme in self.catalogue.schemes():
            for edition in self.catalogue.editions(scheme):
                held = self.held(scheme, edition, frozenset())
                names |= set() if isinstance(held, Problem) else held.columns.keys()
        return frozenset(names)

    def _prepare(self, scheme: str, name: str, budget: frozenset[str]) -> Held | Problem:
        loaded = self.catalogue.load(scheme, name)
        if loaded is None:
            return self._unknown(scheme, name)
        if loaded.rule_file is None:
            return Problem("case-rules-unreadable", None, {"path": loaded.path})
        whole = loaded.rule_file.edition
        amounts = tuple(rule._replace(amount=by_columns(rule.amount, budget)) for rule in whole.amounts)
        short = whole._replace(parts=(), requirements=(), amounts=amounts)
        program = Program(short, "application", lambda: self._siblings(whole))
        return Held(whole, program, columns_of(declared_by(whole)), frozenset(_deciding(short)))

    def _siblings(self, edition: Edition) -> tuple[Edition, ...]:
        """The other editions of the same scheme that can be read, newest first."""
        names = [name for name in reversed(self.catalogue.editions(edition.scheme)) if name != edition.edition]
        loaded = [self.catalogue.load(edition.scheme, name) for name in names]
        return tuple(one.rule_file.edition for one in loaded if one is not None and one.rule_file is not None)

    def _unknown(self, scheme: str, edition: str) -> Problem:
        editions = self.catalogue.editions(scheme)
        if editions:
            params = {"scheme": scheme, "edition": edition, "editions": editions}
            return Problem("case-unknown-edition", None, params)
        from tilskudd_cli.reading.suggest import nearest

        known = self.catalogue.schemes()
        nearby = nearest(scheme, known)
        if nearby is not None:
            return Problem("case-unknown-scheme-near", None, {"word": scheme, "nearest": nearby})
        return Problem("case-unknown-scheme", None, {"word": scheme, "known": known})


def by_columns(amount: a.Amount, budget: frozenset[str]) -> a.Amount:
    """The same amount over flat facts, for rows that have these columns about the budget.

    Named categories must have their columns; all others are those that have one. Without any the budget is missing.
    """
    match amount:
        case a.Costs(categories, excluded=False):
            return _sum_of(tuple(f"budget.{category}" for category in categories))
        case a.Costs(categories):
            left_out = {f"budget.{category}" for category in categories}
            return _sum_of(tuple(name for name in COST_COLUMNS if name in budget and name not in left_out))
        case a.FactAmount("budget.costs") if "budget.costs" not in budget:
            names = tuple(name for name in COST_COLUMNS if name in budget)
            return _sum_of(names) if names else amount
        case _:
            return _rebuilt(amount, budget)


def _sum_of(names: tuple[str, ...]) -> a.Amount:
    return a.SumOf(tuple(a.FactAmount(name) for name in names)) if names else a.FactAmount("budget")


def _rebuilt(amount: a.Amount, budget: frozenset[str]) -> a.Amount:
    """The amount with all it is made of written over flat facts."""

    def inner(part: a.Amount) -> a.Amount:
        return by_columns(part, budget)

    def maybe(part: a.Amount | None) -> a.Amount | None:
        return None if part is None else inner(part)

    match amount:
        case a.ByYear(steps) | a.ByGrantYear(steps):
            return amount._replace(steps={year: inner(step) for year, step in steps.items()})
        case a.ByGroup(table, others):
            return a.ByGroup({word: inner(step) for word, step in table.items()}, maybe(others))
        case a.ByFact(fact, table, others):
            return a.ByFact(fact, {word: inner(step) for word, step in table.items()}, maybe(others))
        case a.LeastOf(parts) | a.GreatestOf(parts) | a.SumOf(parts):
            return amount._replace(amounts=tuple(inner(part) for part in parts))
        case a.Reduced(whole, by):
            return a.Reduced(inner(whole), tuple(inner(part) for part in by))
        case a.Brackets(brackets):
            return amount._replace(brackets=tuple(one._replace(amount=inner(one.amount)) for one in brackets))
        case a.Rate(rate):
            return amount._replace(rate=inner(rate))
        case a.ShareOf(_, of):
            return amount._replace(of=inner(of))
        case a.Discretionary(cap):
            return a.Discretionary(maybe(cap))
        case _:
            return amount


def _deciding(edition: Edition) -> set[str]:
    """The facts that decide all but sums."""
    found = set(_WHO)
    conditions = [group.when for group in edition.groups if group.when is not None]
    if edition.eligibility is not None:
        conditions.append(edition.eligibility.when)
        if edition.eligibility.applies_when is not None:
            conditions.append(edition.eligibility.applies_when)
    for condition in conditions:
        found.update(facts_in(condition))
    for deadline in edition.deadlines:
        found.update(_events(deadline.when))
    parts = [part for rule in edition.amounts for part in a.amounts_within(rule.amount)]
    for part in parts:
        if isinstance(part, a.ByFact):
            found.add(part.fact)
        elif isinstance(part, a.ByGrantYear):
            found.add("grant_year")
    derived = {"budget.own_share": ("budget.own_funding", "budget.costs"), "received.date": ("received",)}
    for fact in tuple(found):
        found.update(derived.get(fact, ()))
    return found


def _events(rule: DateRule) -> list[str]:
    """The facts that a deadline is counted from."""
    match rule:
        case After(event):
            return [event]
        case ByApplicant(dates, others) | ByOffice(dates, others):
            return [fact for one in (*dates.values(), *([] if others is None else [others])) for fact in _events(one)]
        case _:
            return []
