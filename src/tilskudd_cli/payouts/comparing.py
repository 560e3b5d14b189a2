"""How the sums of a row compare, as expressions: which case of its key it is, and what that pays.

The cases of a mode are counted here in the order in which `keys` settles them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import reduce
from operator import or_

import narwhals as nw

from tilskudd_cli.payouts.cells import Numbers
from tilskudd_cli.payouts.exprs import fact_terms, whole_kroner
from tilskudd_cli.payouts.keys import MOST_CASES, Keys, Mode, Plan
from tilskudd_cli.payouts.outcome import MOST_KRONER, PayoutRow, Status, Sum
from tilskudd_cli.payouts.tables import Frame, Table, picked

RESULT = "r:"
"""What the columns of the result are called while the frame is being reckoned with."""

CODE, CASE, UNDECIDED = "k:code", "c:case", "x:undecided"
KINDS: Mapping[str, type[nw.dtypes.DType]] = {
    **dict.fromkeys(PayoutRow._fields, nw.String),
    **dict.fromkeys(("year", "entitlement", "requested", "payout", "own_funding"), nw.Int64),
    "ladder": nw.Boolean,
}
"""The types of the columns of a result."""

_MODE, _GIVEN, _PLAN, _ASKS = "k:mode", "k:entitlement", "k:plan", "k:asks"
KNOWN = (CODE, _MODE, _GIVEN, _PLAN, _ASKS)
"""The columns of what is known of a row's key."""

_PAYS, _IS_PAID, _SUM, _PAYOUT = "c:pays", "c:is paid", "s:entitlement", "s:payout"
OWN_SUMS = frozenset({"case", "entitlement", "requested", "payout", "own_funding"})
"""The columns of a result that do not follow from the case of a row."""

_WHICH = tuple(Sum)
_ZERO = nw.lit(0, nw.Int64)
_NOTHING = nw.lit(None, nw.Int64)


def key_table(keys: Keys, on: str) -> Table:
    """What is known of each key, to be looked up by its text."""
    known = keys.keys
    return {
        on: (nw.String, keys.texts),
        CODE: (nw.Int64, list(range(len(known)))),
        _MODE: (nw.Int64, [int(key.mode) for key in known]),
        _GIVEN: (nw.Int64, [key.entitlement for key in known]),
        _PLAN: (nw.Int64, [keys.plan_number(key) for key in known]),
        _ASKS: (nw.Boolean, [key.asks_own for key in known]),
    }


def with_results(
    frame: Frame,
    keys: Keys,
    numbers: Mapping[str, Numbers],
    unsure: Sequence[nw.Expr],
    *,
    case: str | None,
    told: bool = True,
) -> Frame:
    """The frame with the columns of the result, and whether a row is not decided by them. Without `told` those that
    follow from its case are left out.
    """
    requested, granted = _number("requested", numbers), _number("decision.granted", numbers)
    modes = {key.mode for key in keys.keys}
    frame = frame.with_columns(_entitlement(keys, numbers).alias(_SUM))
    frame = frame.with_columns(
        _undecided(requested, granted, unsure, modes).alias(UNDECIDED), _case(requested, granted, modes).alias(CASE)
    )
    table = _of_cases(keys, told=told)
    frame = picked(frame, table, CASE)
    frame = frame.with_columns(_payout(requested, granted).alias(_PAYOUT))
    same = [name for name in PayoutRow._fields if told and name not in OWN_SUMS]
    return frame.with_columns(
        **{f"{RESULT}{name}": nw.col(f"c:{name}") for name in same},
        **{
            f"{RESULT}case": nw.lit(None, nw.String) if case is None else nw.col(case),
            f"{RESULT}entitlement": nw.col(_SUM),
            f"{RESULT}requested": nw.when(nw.col(_MODE) != int(Mode.UNREAD)).then(requested),
            f"{RESULT}payout": nw.col(_PAYOUT),
            f"{RESULT}own_funding": _own_funding(requested),
        },
    )


def _number(path: str, numbers: Mapping[str, Numbers]) -> nw.Expr:
    return nw.col(numbers[path].name) if path in numbers else _NOTHING


def _entitlement(keys: Keys, numbers: Mapping[str, Numbers]) -> nw.Expr:
    """What the rules give, in whole kroner; null where that is open or not reckoned here."""
    given: nw.Expr = nw.col(_GIVEN)
    for number, plan in keys.plans.values():
        found = _planned(plan, numbers)
        if found is not None:
            given = nw.when(nw.col(_PLAN) == number).then(found).otherwise(given)
    return given


def _planned(plan: Plan, numbers: Mapping[str, Numbers]) -> nw.Expr | None:
    """The sum of a plan's formulas, each rounded by its own rule; `None` where one of them takes too much."""
    facts = fact_terms({path: (number.name, number.denominator) for path, number in numbers.items()})
    total: nw.Expr | None = None
    for formula, rounding in plan:
        kroner = whole_kroner(formula, rounding, facts)
        if kroner is None:
            return None
        total = _bounded(kroner) if total is None else total + _bounded(kroner)
    return None if total is None else _bounded(total)


def _bounded(kroner: nw.Expr) -> nw.Expr:
    """`outcome.bounded`, in columns: null where the exact way has something to say."""
    return nw.when(kroner < MOST_KRONER).then(kroner)


def _is(*modes: Mode) -> nw.Expr:
    """Whether a row is of one of these modes; comparing one by one is quicker than looking them up."""
    return reduce(or_, [nw.col(_MODE) == int(mode) for mode in modes])


def _undecided(requested: nw.Expr, granted: nw.Expr, unsure: Sequence[nw.Expr], modes: set[Mode]) -> nw.Expr:
    """Which rows must be settled one by one."""
    by_requested, by_granted = (Mode.NEEDS_REQUESTED, Mode.BY_REQUESTED), (Mode.BY_GRANTED, Mode.BESIDE_RULES)
    found = ~nw.col(_PLAN).is_null() & nw.col(_SUM).is_null()
    if modes.intersection(by_requested):
        found = found | (requested.is_null() & _is(*by_requested))
    if modes.intersection(by_granted):
        found = found | (granted.is_null() & _is(*by_granted))
    if Mode.ONE_BY_ONE in modes:
        found = found | _is(Mode.ONE_BY_ONE)
    for one in unsure:
        found = found | one
    return found


def _case(requested: nw.Expr, granted: nw.Expr, modes: set[Mode]) -> nw.Expr:
    """Which case of all cases a row is; the first case of its key where it must be settled one by one."""
    given = nw.col(_SUM)
    case: nw.Expr = _ZERO
    if Mode.BY_REQUESTED in modes:
        above = nw.when(given == _ZERO).then(nw.lit(2, nw.Int64)).otherwise(nw.lit(3, nw.Int64))
        some = nw.when(requested <= given).then(nw.lit(1, nw.Int64)).otherwise(above)
        found = nw.when(requested == _ZERO).then(_ZERO).otherwise(some)
        case = nw.when(_is(Mode.BY_REQUESTED)).then(found).otherwise(case)
    if Mode.BY_GRANTED in modes:
        above = nw.when(given == _ZERO).then(nw.lit(3, nw.Int64)).otherwise(nw.lit(2, nw.Int64))
        some = nw.when(granted <= given).then(nw.lit(1, nw.Int64)).otherwise(above)
        found = nw.when(granted == _ZERO).then(_ZERO).otherwise(some)
        case = nw.when(_is(Mode.BY_GRANTED)).then(found).otherwise(case)
    if Mode.BESIDE_RULES in modes:
        found = nw.when(granted == _ZERO).then(_ZERO).otherwise(nw.lit(1, nw.Int64))
        case = nw.when(_is(Mode.BESIDE_RULES)).then(found).otherwise(case)
    return nw.col(CODE) * MOST_CASES + case


def _of_cases(keys: Keys, *, told: bool) -> Table:
    """The table of all cases, made once as long as there are no more of them."""
    name = "told" if told else "pays"
    if name not in keys.made:
        keys.made[name] = case_table(keys) if told else _pay_table(keys)
    made: Table = keys.made[name]
    return made


def _pay_table(keys: Keys) -> Table:
    """Which sum each case pays, if any."""
    cases = keys.cases()
    return {
        CASE: (nw.Int64, list(range(len(cases)))),
        _PAYS: (nw.Int64, [_WHICH.index(case.pays) for case in cases]),
        _IS_PAID: (nw.Boolean, [case.row.status == Status.PAY for case in cases]),
    }


def case_table(keys: Keys) -> Table:
    """The row that comes of each case, but for the sums, and which of them is paid."""
    cases = keys.cases()
    table = dict(_pay_table(keys))
    for i, name in enumerate(PayoutRow._fields):
        if name not in OWN_SUMS:
            table[f"c:{name}"] = (KINDS[name], [case.row[i] for case in cases])
    return table


def _payout(requested: nw.Expr, granted: nw.Expr) -> nw.Expr:
    """The sum that the case pays."""
    sums = {Sum.REQUESTED: requested, Sum.ENTITLEMENT: nw.col(_SUM), Sum.GRANTED: granted, Sum.NONE: _ZERO}
    payout: nw.Expr = _NOTHING
    for which, found in sums.items():
        payout = nw.when(nw.col(_PAYS) == _WHICH.index(which)).then(found).otherwise(payout)
    return payout


def _own_funding(requested: nw.Expr) -> nw.Expr:
    """`outcome.own_funding`, in columns."""
    payout = nw.col(_PAYOUT)
    rest = nw.when(requested > payout).then(requested - payout).otherwise(_ZERO)
    pays = nw.col(_IS_PAID) & ~requested.is_null()
    return nw.when(pays & ((requested > payout) | ~nw.col(_ASKS))).then(rest)
