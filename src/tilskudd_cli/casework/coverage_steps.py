"""The ways an amount can be reckoned, and which of them a case took: steps of ladders and tables, brackets, caps and
floors, and which of several amounts was the least or the greatest.

Which step a case took is asked of the amount itself: its steps are exchanged for their own numbers, and the number that
comes out is that of the step. An amount is told from its equals by its identity, because two steps of one ladder can
give the same sum.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tilskudd_cli.assessment.amounts import Value, compute
from tilskudd_cli.assessment.subject import Subject
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes import amounts as a

Taken = tuple[int, int]
"""One way through one amount: the amount's identity and the number of the way."""


class Way(NamedTuple):
    """One way an amount can be reckoned: its text, and the amount it leads to where it is a step."""

    key: str
    params: Mapping[str, object] = {}
    leads_to: a.Amount | None = None


def ways_of(amount: a.Amount) -> tuple[Way, ...]:
    """The ways through this amount itself, in order; none where there is only one."""
    return tuple(_steps(amount)) or tuple(_sides(amount))


def _steps(amount: a.Amount) -> Iterator[Way]:
    match amount:
        case a.ByYear(steps):
            yield from (Way("ui-cover-year", {"year": year}, step) for year, step in steps.items())
        case a.ByGrantYear(steps):
            yield from (Way("ui-cover-grant-year", {"number": number}, step) for number, step in steps.items())
        case a.ByGroup(steps, others):
            yield from (Way("ui-cover-group-sum", {"group": group}, step) for group, step in steps.items())
            if others is not None:
                yield Way("ui-cover-other-groups", {}, others)
        case a.ByFact(fact, values, others):
            yield from (Way("ui-cover-value", {"fact": fact, "word": word}, step) for word, step in values.items())
            if others is not None:
                yield Way("ui-cover-other-values", {"fact": fact}, others)
        case a.Brackets(brackets, of):
            for one in brackets:
                key = "ui-cover-bracket-open" if one.up_to is None else "ui-cover-bracket"
                yield Way(key, {"fact": of, "up_to": one.up_to}, one.amount)


def _sides(amount: a.Amount) -> Iterator[Way]:
    """The sides of a floor and a cap, and each of several amounts that may decide."""
    match amount:
        case a.ShareOf(_, _, floor, cap) | a.Rate(_, _, floor, cap):
            if floor is not None or cap is not None:
                yield Way("ui-cover-unbounded")
            if floor is not None:
                yield Way("ui-cover-floor", {"bound": floor})
            if cap is not None:
                yield Way("ui-cover-cap", {"bound": cap})
        case a.LeastOf(parts):
            yield from (Way("ui-cover-least", {"number": number}) for number, _ in enumerate(parts, 1))
        case a.GreatestOf(parts):
            yield from (Way("ui-cover-greatest", {"number": number}) for number, _ in enumerate(parts, 1))


def taken(amount: a.Amount, subject: Subject) -> Iterator[Taken]:
    """Every way that the case took through the amount and the amounts it was reckoned from."""
    ways = ways_of(amount)
    probe = _numbered(amount)
    if probe is not None:
        found = compute(probe, subject)
        if isinstance(found, Value):
            number = int(found.kroner)
            yield id(amount), number
            step = ways[number].leads_to
            if step is not None:
                yield from taken(step, subject)
        return
    if ways:
        yield from ((id(amount), number) for number in _side_taken(amount, ways, subject))
    for part in _always_reckoned(amount):
        yield from taken(part, subject)


def _numbered(amount: a.Amount) -> a.Amount | None:
    """The same choice with each step exchanged for its own number; `None` for an amount that does not choose."""
    match amount:
        case a.ByYear(steps):
            return a.ByYear({year: a.Fixed(number) for number, year in enumerate(steps)})
        case a.ByGrantYear(steps):
            return a.ByGrantYear({year: a.Fixed(number) for number, year in enumerate(steps)})
        case a.ByGroup(steps, others):
            return a.ByGroup(
                {group: a.Fixed(number) for number, group in enumerate(steps)},
                None if others is None else a.Fixed(len(steps)),
            )
        case a.ByFact(fact, values, others):
            numbers: dict[str, a.Amount] = {word: a.Fixed(number) for number, word in enumerate(values)}
            return a.ByFact(fact, numbers, None if others is None else a.Fixed(len(values)))
        case a.Brackets(brackets, of):
            return a.Brackets(
                tuple(one._replace(amount=a.Fixed(number)) for number, one in enumerate(brackets)),
                of,
            )
        case _:
            return None


def _side_taken(amount: a.Amount, ways: tuple[Way, ...], subject: Subject) -> Iterator[int]:
    """The sides of its bounds that the amount came to, or which of its parts decided; several where they are equal."""
    found = compute(amount, subject)
    if not isinstance(found, Value):
        return
    if isinstance(amount, a.LeastOf | a.GreatestOf):
        for number, part in enumerate(amount.amounts):
            value = compute(part, subject)
            if isinstance(value, Value) and value.kroner == found.kroner:
                yield number
        return
    step = found.steps[-1]
    side = {"step-floor": "ui-cover-floor", "step-cap": "ui-cover-cap"}.get(step.key, "ui-cover-unbounded")
    if step.key == "step-rate-capped":
        is_less = step.params["quantity"] < step.params["stated"]  # type: ignore[operator]  # both are numbers
        side = "ui-cover-cap" if is_less else "ui-cover-floor"
    yield from (number for number, way in enumerate(ways) if way.key == side)


def _always_reckoned(amount: a.Amount) -> tuple[a.Amount, ...]:
    """The amounts that this one is made of, where all of them are reckoned."""
    match amount:
        case a.LeastOf(parts) | a.GreatestOf(parts) | a.SumOf(parts):
            return parts
        case a.Reduced(whole, by):
            return (whole, *by)
        case a.Rate(part) | a.ShareOf(_, part):
            return (part,)
        case a.Discretionary(cap) if cap is not None:
            return (cap,)
        case _:
            return ()
