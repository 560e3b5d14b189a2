"""What is the same for all rows that agree in the columns that decide the rules: looked up once by the exact way.

A *key* is the text of those columns. Who applies, since when, what the rules say of it, and what is left to reckon with
of the amounts is found out once for each key, however many rows have it. What then remains is to compare sums, and each
way in which that can fall out is a *case* of the key, settled by `outcome.settle` with sums that stand for all others.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from enum import IntEnum
from typing import Any

from tilskudd_cli.assessment.entitlement import Entitlement, applicable, entitlement_of
from tilskudd_cli.payouts.desk import Desk
from tilskudd_cli.payouts.formulas import Formula, facts_of, formula_of
from tilskudd_cli.payouts.looking import Looked, Texts, look
from tilskudd_cli.payouts.outcome import PayoutRow, Settled, Standing, Sum, Sums, bounded, settle
from tilskudd_cli.payouts.single import head_of, told, unread
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes import amounts as a
from tilskudd_cli.schemes.amounts import Rounding

SEPARATOR = "\x1f"
MOST_CASES = 4


class Mode(IntEnum):
    """What must be compared to know which case of a key a row is, and which sums it needs for that."""

    SETTLED = 0
    """Nothing: there is one case."""
    NEEDS_REQUESTED = 1
    """Nothing, as long as something is requested at all."""
    BY_REQUESTED = 2
    """What is requested with what the rules give."""
    BY_GRANTED = 3
    """What is granted with what the rules give."""
    BESIDE_RULES = 4
    """Whether anything is granted; the rules give no sum."""
    UNREAD = 5
    """Nothing: the row is an error before any sum is looked at."""
    ONE_BY_ONE = 6
    """Such rows are settled one by one."""


_STANDING_FOR: dict[Mode, tuple[tuple[int | None, int | None, int | None], ...]] = {
    Mode.SETTLED: ((None, None, None),),
    Mode.UNREAD: ((None, None, None),),
    Mode.NEEDS_REQUESTED: ((1, None, None),),
    Mode.BY_REQUESTED: ((0, None, 1), (1, None, 1), (1, None, 0), (2, None, 1)),
    Mode.BY_GRANTED: ((None, 0, 1), (None, 1, 1), (None, 2, 1), (None, 1, 0)),
    Mode.BESIDE_RULES: ((None, 0, None), (None, 1, None)),
}
"""For each mode, requested, granted and entitlement that stand for every row of a case; the frame counts the cases in
the same order.
"""

Plan = tuple[tuple[Formula, Rounding | None], ...]
"""The formulas of the amount rules that apply, with their rounding: they are rounded one by one and added up."""


class Case(NamedTuple):
    """One way in which sums can compare: the row that comes of it, but for the sums, and which of them is paid."""

    row: PayoutRow
    pays: Sum


_ALONE = Case(PayoutRow(), Sum.UNKNOWN)
"""Stands in for the cases of a key whose rows are settled one by one."""


class Key(NamedTuple):
    """What is known of all rows with a key. `entitlement` where it is one number; else `plan`, or neither."""

    mode: Mode
    cases: tuple[Case, ...] = ()
    entitlement: int | None = None
    plan: Plan | None = None
    asks_own: bool = False


class Keys:
    """The keys that have been looked up. `names` are the deciding columns, `varying` the paths of the others."""

    def __init__(self, names: Sequence[str], varying: Collection[str], columns: Sequence[str]) -> None:
        self.names = tuple(names)
        self.varying = frozenset(varying)
        self.columns = tuple(columns)
        self.texts: list[str] = []
        self.keys: list[Key] = []
        self.places: dict[tuple[str, ...], int] = {}
        """The key of each row of cells that has been met; cells that hold the separator may share one."""
        self.plans: dict[str, tuple[int, Plan]] = {}
        self.made: dict[str, Any] = {}
        """What has been made of all keys, until there are more."""
        self._known: dict[str, int] = {}

    def add(self, rows: Iterable[tuple[str | None, ...]], desk: Desk, year: int | None, today: dt.date | None) -> None:
        """Look up keys that are new, by the cells of the deciding columns; empty in whatever way is the same."""
        empty: dict[str, str | None] = dict.fromkeys(self.columns)
        self.made.clear()
        for cells in rows:
            written = tuple(cell or "" for cell in cells)
            text = SEPARATOR.join(written)
            self.places[written] = self._known.setdefault(text, len(self.keys))
            if len(self._known) == len(self.keys):
                continue
            self.texts.append(text)
            if any(SEPARATOR in cell for cell in written):
                self.keys.append(Key(Mode.ONE_BY_ONE))
                continue
            texts = empty | dict(zip(self.names, cells, strict=True))
            key = self._looked_up(texts, desk, year, today)
            self.keys.append(key)
            if key.plan is not None:
                self.plans.setdefault(repr(key.plan), (len(self.plans), key.plan))

    def cases(self) -> list[Case]:
        """All cases, `MOST_CASES` places for each key: the last ones repeat a key's last case."""
        return [
            key.cases[min(i, len(key.cases) - 1)] if key.cases else _ALONE
            for key in self.keys
            for i in range(MOST_CASES)
        ]

    def plan_number(self, key: Key) -> int | None:
        """The number of a key's plan among all plans."""
        return None if key.plan is None else self.plans[repr(key.plan)][0]

    def _looked_up(self, texts: Texts, desk: Desk, year: int | None, today: dt.date | None) -> Key:
        looked = look(texts, desk, year)
        if isinstance(looked, Settled):
            return Key(Mode.UNREAD, (Case(unread(texts, looked, year), looked.pays),))
        if looked.subject.group_shortfall is not None or not applicable(looked.subject):
            return _key(looked, bounded(entitlement_of(looked.subject)), None, today)
        plan = self._plan(looked)
        if plan is None:
            return Key(Mode.ONE_BY_ONE)
        if any(True for formula, _ in plan for _ in facts_of(formula)):
            return _key(looked, None, plan, today)
        return _key(looked, bounded(entitlement_of(looked.subject)), None, today)

    def _plan(self, looked: Looked) -> Plan | None:
        """What is left to reckon with; empty where that is nothing, `None` where only the exact way can tell."""
        rules = applicable(looked.subject)
        formulas = [formula_of(rule.amount, looked.subject, self.varying) for rule in rules]
        if None in formulas:
            varies = any(path in self.varying for rule in rules for path in _facts_in(rule.amount))
            return None if varies else ()
        return tuple((one, rule.rounding) for one, rule in zip(formulas, rules, strict=True) if one is not None)


def _facts_in(amount: a.Amount) -> set[str]:
    """The paths of all facts that an amount can ask for."""
    found: set[str] = set()
    for part in a.amounts_within(amount):
        match part:
            case a.FactAmount(fact) | a.ByFact(fact):
                found.add(fact)
            case a.Rate(_, per):
                found.add(per)
            case a.Brackets(_, of):
                found.add(of)
    return found


def _key(looked: Looked, entitlement: Entitlement | None, plan: Plan | None, today: dt.date | None) -> Key:
    """A key that could be looked up: every case of it, settled. `entitlement` is `None` where there is a plan."""
    standing, kroner = looked.standing, None if entitlement is None else entitlement.kroner
    mode = _mode(standing, has_sum=plan is not None or kroner is not None)
    head = head_of(looked, today)
    why = None if entitlement is None else entitlement.why
    cases: list[Case] = []
    for requested, granted, given in _STANDING_FOR[mode]:
        settled = settle(standing, Sums(requested, granted, given, why))
        cases.append(Case(told(head, settled, looked.edition), settled.pays))
    return Key(mode, tuple(cases), kroner, plan, standing.asks_own)


def _mode(standing: Standing, *, has_sum: bool) -> Mode:
    if standing.decision == "granted":
        return Mode.BY_GRANTED if standing.settled is None and has_sum else Mode.BESIDE_RULES
    if standing.decision is not None:
        return Mode.SETTLED
    return Mode.BY_REQUESTED if standing.settled is None and has_sum else Mode.NEEDS_REQUESTED
