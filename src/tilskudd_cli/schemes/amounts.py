"""The closed vocabulary of amounts: how many kroner the rules give.

An amount is data; `assessment.amounts` computes it, exactly: whole numbers and fractions, never floats. Kroner are
whole kroner in rule files. A quantity or a share is an exact fraction. What the source does not state is
`NotStatedAmount`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

from tilskudd_cli.records import NamedTuple

if TYPE_CHECKING:
    from fractions import Fraction


class Rounding(StrEnum):
    """How a fraction of a krone becomes whole kroner. `nearest` rounds a half up, as people do."""

    DOWN = "down"
    UP = "up"
    NEAREST = "nearest"


class Fixed(NamedTuple):
    """`750000`: a sum in whole kroner."""

    kroner: int


class FactAmount(NamedTuple):
    """`{fact: requested}`: the kroner that the case states."""

    fact: str


class ByYear(NamedTuple):
    """`{by_year: {2019: 750000, …}}`: a ladder by calendar year. A year that is not on it is not covered."""

    steps: Mapping[int, Amount]


class ByGrantYear(NamedTuple):
    """`{by_grant_year: {1: …, 2: …}}`: a ladder counted from the first year a grant was given (`history`)."""

    steps: Mapping[int, Amount]


class ByGroup(NamedTuple):
    """`{by_group: {storby: …}, all_others: …}`: a table by the edition's groups."""

    steps: Mapping[str, Amount]
    all_others: Amount | None = None


class ByFact(NamedTuple):
    """`{by_fact: facts.level, values: {high: …}, all_others: …}`: a table by what the case states."""

    fact: str
    values: Mapping[str, Amount]
    all_others: Amount | None = None


class Rate(NamedTuple):
    """`{rate: 1000, per: facts.members}`: rate times quantity; cap and floor are on the quantity."""

    rate: Amount
    per: str
    at_least: Fraction | None = None
    at_most: Fraction | None = None


class ShareOf(NamedTuple):
    """`{share: 50 %, of: {fact: budget.costs}}`: a share of an amount; cap and floor are in kroner."""

    share: Fraction
    of: Amount
    at_least: int | None = None
    at_most: int | None = None


class Costs(NamedTuple):
    """`{costs: [salary]}` or `{costs_except: [investment]}`: the sum of budget lines of these categories."""

    categories: tuple[str, ...]
    excluded: bool = False


class Bracket(NamedTuple):
    """One step of `Brackets`: up to and including `up_to`; the last step has none."""

    amount: Amount
    up_to: Fraction | None = None


class Brackets(NamedTuple):
    """`{brackets: [{up_to: 5000, amount: …}, {amount: …}], of: facts.inhabitants}`: the step the quantity falls in."""

    brackets: tuple[Bracket, ...]
    of: str


class LeastOf(NamedTuple):
    """`{least_of: [...]}`."""

    amounts: tuple[Amount, ...]


class GreatestOf(NamedTuple):
    """`{greatest_of: [...]}`."""

    amounts: tuple[Amount, ...]


class SumOf(NamedTuple):
    """`{sum_of: [...]}`."""

    amounts: tuple[Amount, ...]


class Reduced(NamedTuple):
    """`{reduced: …, by: [...]}`: less each of these, never below zero: unspent money, a sum per day late."""

    amount: Amount
    by: tuple[Amount, ...]


class Discretionary(NamedTuple):
    """`{discretion: true, at_most: …}`: a person decides the sum, within the cap where the source states one."""

    at_most: Amount | None = None


class NotStatedAmount(NamedTuple):
    """`not_stated`: the source gives no amount, so it must be decided."""


Amount = (
    Fixed
    | FactAmount
    | ByYear
    | ByGrantYear
    | ByGroup
    | ByFact
    | Rate
    | ShareOf
    | Costs
    | Brackets
    | LeastOf
    | GreatestOf
    | SumOf
    | Reduced
    | Discretionary
    | NotStatedAmount
)


def amounts_within(amount: Amount) -> Iterator[Amount]:
    """The amount itself and every amount it is made of, outermost first."""
    yield amount
    for part in _made_of(amount):
        yield from amounts_within(part)


def _made_of(amount: Amount) -> tuple[Amount, ...]:
    match amount:
        case ByYear(steps) | ByGrantYear(steps):
            return tuple(steps.values())
        case ByGroup(steps, others) | ByFact(_, steps, others):
            return (*steps.values(), *(() if others is None else (others,)))
        case LeastOf(parts) | GreatestOf(parts) | SumOf(parts):
            return parts
        case Reduced(whole, by):
            return (whole, *by)
        case Brackets(brackets):
            return tuple(bracket.amount for bracket in brackets)
        case Rate(part) | ShareOf(_, part):
            return (part,)
        case Discretionary(cap) if cap is not None:
            return (cap,)
        case _:
            return ()


def facts_of(amount: Amount) -> tuple[str, ...]:
    """The facts an amount is reckoned from, in the order they stand; the budget for costs."""
    found: list[str] = []
    for part in amounts_within(amount):
        match part:
            case FactAmount(fact) | ByFact(fact):
                found.append(fact)
            case Rate(_, fact) | Brackets(_, fact):
                found.append(fact)
            case Costs():
                found.append("budget")
            case ByGrantYear():
                found.append("grant_year")
            case _:
                pass
    return tuple(dict.fromkeys(found))


def may_be_fraction(amount: Amount) -> bool:
    """Whether the amount can come to a fraction of a krone, so that the rule file must state its rounding."""
    return any(isinstance(part, ShareOf | Rate) for part in amounts_within(amount))
