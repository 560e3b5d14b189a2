"""What each amount comes to for one case, exactly, with the steps that led to it.

Whole numbers and fractions only. An amount that cannot be computed is never zero: it is `Open`, with the reason.
Rounding to whole kroner happens once, at the end, by the rule that the rule file states (`entitlement.reckon`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from tilskudd_cli.assessment.shortfall import Shortfall, Why, missing
from tilskudd_cli.assessment.subject import Subject
from tilskudd_cli.cases.records import COSTS
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes import amounts as a

if TYPE_CHECKING:
    from fractions import Fraction

    Exact = int | Fraction


class Step(NamedTuple):
    """One step of a calculation: `key` is its text (`step-…`), `kroner` what it came to."""

    key: str
    kroner: Exact
    params: Mapping[str, object]


class Value(NamedTuple):
    """A computed amount, exact, and how it came about (innermost step first)."""

    kroner: Exact
    steps: tuple[Step, ...]


class Open(NamedTuple):
    """An amount that must be decided: why, and the highest it can be where the source says so."""

    why: Shortfall
    at_most: Exact | None = None
    steps: tuple[Step, ...] = ()


NOT_STATED = Open(Shortfall(Why.NOT_STATED, "result-amount-not-stated"))


def compute(amount: a.Amount, subject: Subject) -> Value | Open:
    """What the amount comes to for this case."""
    match amount:
        case a.Fixed(kroner):
            return _value("step-fixed", kroner, ())
        case a.FactAmount(fact):
            stated = subject.get(fact)
            return Open(missing(fact)) if stated is None else _value("step-fact", stated, (), fact=fact)
        case a.ByYear() | a.ByGrantYear():
            return _ladder(amount, subject)
        case a.ByGroup() | a.ByFact():
            return _table(amount, subject)
        case a.Rate():
            return _rate(amount, subject)
        case a.ShareOf():
            return _share(amount, subject)
        case a.Costs():
            return _costs(amount, subject)
        case a.Brackets():
            return _bracket(amount, subject)
        case a.LeastOf(parts) | a.GreatestOf(parts) | a.SumOf(parts):
            return _several(amount, parts, subject)
        case a.Reduced():
            return _reduced(amount, subject)
        case a.Discretionary():
            return _discretion(amount, subject)
        case a.NotStatedAmount():
            return NOT_STATED


def _value(key: str, kroner: Exact, before: Iterable[Step], **params: object) -> Value:
    return Value(kroner, (*before, Step(key, kroner, params)))


def _ladder(amount: a.ByYear | a.ByGrantYear, subject: Subject) -> Value | Open:
    by_year = isinstance(amount, a.ByYear)
    year = subject.get("year" if by_year else "grant_year")
    if year is None:
        return Open(missing("year" if subject.year is None else "history"))
    step = amount.steps.get(year)
    if step is None:
        key = "result-year-not-on-ladder" if by_year else "result-grant-year-not-on-ladder"
        return Open(Shortfall(Why.NOT_STATED, key, "year", {"year": year}))
    inner = compute(step, subject)
    if isinstance(inner, Open):
        return inner
    key = "step-by-year" if by_year else "step-by-grant-year"
    return _value(key, inner.kroner, _unless_fixed(inner), year=year)


def _unless_fixed(value: Value) -> tuple[Step, ...]:
    """The steps before a choice; a plain sum needs no step of its own beside the choice that led to it."""
    return () if len(value.steps) == 1 and value.steps[0].key == "step-fixed" else value.steps


def _table(amount: a.ByGroup | a.ByFact, subject: Subject) -> Value | Open:
    if isinstance(amount, a.ByGroup):
        fact, word = "group", None if subject.group is None else subject.group.id
        if word is None:
            return Open(subject.group_shortfall or missing("applicant"))
        steps: Mapping[str, a.Amount] = amount.steps
    else:
        fact, steps = amount.fact, amount.values
        found = subject.get(fact)
        if found is None:
            return Open(missing(fact))
        word = _word(found)
    chosen = steps.get(word, amount.all_others)
    if chosen is None:
        return Open(Shortfall(Why.NOT_STATED, "result-not-in-table", fact, {"word": word}))
    inner = compute(chosen, subject)
    return (
        inner
        if isinstance(inner, Open)
        else _value("step-table", inner.kroner, _unless_fixed(inner), fact=fact, word=word)
    )


def _word(value: object) -> str:
    """A yes/no fact as rule files write it; any other value as text."""
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)


def _rate(amount: a.Rate, subject: Subject) -> Value | Open:
    stated = subject.get(amount.per)
    if stated is None:
        return Open(missing(amount.per))
    quantity = stated
    if amount.at_least is not None:
        quantity = max(quantity, amount.at_least)
    if amount.at_most is not None:
        quantity = min(quantity, amount.at_most)
    rate = compute(amount.rate, subject)
    if isinstance(rate, Open):
        return rate
    key = "step-rate" if quantity == stated else "step-rate-capped"
    params = {"rate": rate.kroner, "quantity": quantity, "fact": amount.per, "stated": stated}
    return _value(key, rate.kroner * quantity, _unless_fixed(rate), **params)


def _share(amount: a.ShareOf, subject: Subject) -> Value | Open:
    whole = compute(amount.of, subject)
    if isinstance(whole, Open):
        return whole
    kroner: Any = amount.share * whole.kroner
    value = _value("step-share", kroner, whole.steps, share=amount.share, whole=whole.kroner)
    if amount.at_least is not None and kroner < amount.at_least:
        return _value("step-floor", amount.at_least, value.steps, floor=amount.at_least)
    if amount.at_most is not None and kroner > amount.at_most:
        return _value("step-cap", amount.at_most, value.steps, cap=amount.at_most)
    return value


def _costs(amount: a.Costs, subject: Subject) -> Value | Open:
    lines = subject.facts.get("budget")
    if lines is None:
        return Open(missing("budget"))
    for i, line in enumerate(lines):
        if line.category is None:
            return Open(missing(f"budget[{i}].category"))
    wanted = [
        line for line in lines if line.category in COSTS and (line.category in amount.categories) != amount.excluded
    ]
    key = "step-costs-except" if amount.excluded else "step-costs"
    return _value(key, sum(line.amount for line in wanted), (), categories=amount.categories)


def _bracket(amount: a.Brackets, subject: Subject) -> Value | Open:
    quantity = subject.get(amount.of)
    if quantity is None:
        return Open(missing(amount.of))
    chosen = next((one for one in amount.brackets if one.up_to is None or quantity <= one.up_to), None)
    if chosen is None:
        params = {"fact": amount.of, "quantity": quantity}
        return Open(Shortfall(Why.NOT_STATED, "result-above-brackets", amount.of, params))
    inner = compute(chosen.amount, subject)
    if isinstance(inner, Open):
        return inner
    key = "step-bracket-open" if chosen.up_to is None else "step-bracket"
    return _value(key, inner.kroner, _unless_fixed(inner), fact=amount.of, quantity=quantity, up_to=chosen.up_to)


_CHOOSE: dict[type, tuple[str, Callable[[Iterable[Any]], Any]]] = {
    a.LeastOf: ("step-least", min),
    a.GreatestOf: ("step-greatest", max),
    a.SumOf: ("step-sum", sum),
}


def _several(amount: a.Amount, parts: tuple[a.Amount, ...], subject: Subject) -> Value | Open:
    values: list[Value] = []
    for part in parts:
        value = compute(part, subject)
        if isinstance(value, Open):
            return value
        values.append(value)
    key, combine = _CHOOSE[type(amount)]
    before = [step for value in values for step in value.steps]
    return _value(key, combine(value.kroner for value in values), before, count=len(values))


def _reduced(amount: a.Reduced, subject: Subject) -> Value | Open:
    whole = compute(amount.amount, subject)
    if isinstance(whole, Open):
        return whole
    before, kroner = list(whole.steps), whole.kroner
    for part in amount.by:
        less = compute(part, subject)
        if isinstance(less, Open):
            return less
        before += less.steps
        kroner = max(kroner - max(less.kroner, 0), 0)
        before.append(Step("step-reduced", kroner, {"by": less.kroner}))
    return Value(kroner, tuple(before))


def _discretion(amount: a.Discretionary, subject: Subject) -> Open:
    why = Shortfall(Why.JUDGEMENT, "result-amount-discretion")
    if amount.at_most is None:
        return Open(why)
    cap = compute(amount.at_most, subject)
    return cap if isinstance(cap, Open) else Open(why, cap.kroner, cap.steps)
