"""A frame shared among claims, exactly and explained: the way that is easy to follow, in Python integers.

What is paid and what is left over are the frame, to the krone, with a reason for what is left and for every claim that
gets less. Nobody gets more than the claim. The order of the claims changes nothing: ties are broken by key. For very
many claims `allotment_columns.allot_frame` does the same over columns. `docs/allotment.md` says it for caseworkers.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from math import lcm
from typing import TYPE_CHECKING

from tilskudd_cli.payouts.allotment_balance import Shared, balance_by_weight, balance_in_order
from tilskudd_cli.payouts.allotment_order import in_order, lot
from tilskudd_cli.payouts.allotment_records import (
    OPEN,
    SHARING,
    Balance,
    Claim,
    Share,
    Tally,
    Terms,
    Why,
    proved,
    terms_of,
)
from tilskudd_cli.payouts.allotment_shares import Entrant, useful, water_level, whole_kroner
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes.frames import AllotMethod

if TYPE_CHECKING:
    from tilskudd_cli.payouts.allotment_records import Weight


class Allotment(NamedTuple):
    """A shared frame: a share for each claim, in the order the claims came in, and the balance."""

    shares: tuple[Share, ...]
    balance: Balance


class _Given(NamedTuple):
    """What came of those who took part, by row; who is in neither `paid` nor `why` was never in."""

    paid: dict[int, int]
    exact: dict[int, Fraction]
    why: dict[int, Why]


def allot(
    claims: Iterable[Claim], frame: int, method: AllotMethod, *, smallest: int = 0, seed: int | None = None
) -> Allotment:
    """Share `frame` kroner among the claims; nobody is paid a sum between zero and `smallest` kroner.

    Claims that are undecided, and those without the weight or rank that the method asks for, take no part and are
    told. Raises `ValueError` for a negative frame or smallest grant, lots without a seed, or a key that comes twice.
    """
    terms = terms_of(frame, method, smallest, seed)
    listed = tuple(claims)
    if len({claim.key for claim in listed}) < len(listed):
        raise ValueError("every claim needs a key of its own")
    standing = [_standing(claim, terms) for claim in listed]
    entrants, scale = _entrants(listed, standing, terms)
    tally = _tally(listed, standing, entrants)
    given, balance = (
        _by_weight(entrants, scale, tally, terms) if method in SHARING else _one_by_one(entrants, tally, terms)
    )
    shares = tuple(_share(row, claim, standing[row], given) for row, claim in enumerate(listed))
    return Allotment(shares, proved(((one.claimed, one.paid) for one in shares), balance))


def _standing(claim: Claim, terms: Terms) -> Why | None:
    """Why a claim takes no part; nothing where it does, or where it claims nothing."""
    if claim.kroner is None:
        return Why.OPEN_CLAIM
    if claim.kroner < 0:
        return Why.NEGATIVE_CLAIM
    if claim.kroner == 0:
        return None
    if claim.kroner < terms.smallest:
        return Why.BELOW_SMALLEST
    match terms.method:
        case AllotMethod.PROPORTIONAL:
            if claim.weight is None:
                return Why.OPEN_WEIGHT
            if claim.weight <= 0:
                return Why.NEGATIVE_WEIGHT if claim.weight else Why.NO_WEIGHT
        case AllotMethod.RANKED | AllotMethod.RANKED_PARTIAL if claim.rank is None:
            return Why.OPEN_RANK
    return None


def _entrants(claims: Sequence[Claim], standing: Sequence[Why | None], terms: Terms) -> tuple[list[Entrant], int]:
    """Those who take part, with whole weights (the stated ones times the scale) or their place in the order."""
    within = [(row, claim) for row, claim in enumerate(claims) if claim.kroner and standing[row] is None]
    measures = {row: Fraction(_measure(claim, terms) or 0) for row, claim in within}
    scale = lcm(*(measure.denominator for measure in measures.values()))
    whole = {row: measure.numerator * (scale // measure.denominator) for row, measure in measures.items()}
    return [Entrant(row, claim.key, claim.kroner or 0, whole[row]) for row, claim in within], scale


def _measure(claim: Claim, terms: Terms) -> Weight | None:
    """What the method weighs or orders a claim by."""
    match terms.method:
        case AllotMethod.EQUAL_PERCENTAGE:
            return claim.kroner
        case AllotMethod.PROPORTIONAL:
            return claim.weight
        case AllotMethod.LOTS:
            return lot(terms.seed or 0, claim.key)
        case _:
            return claim.rank


def _tally(claims: Sequence[Claim], standing: Sequence[Why | None], entrants: Sequence[Entrant]) -> Tally:
    out = [why for why in standing if why in OPEN]
    return Tally(
        decided=len(claims) - len(out),
        entered=len(entrants),
        total=sum(one.kroner for one in entrants),
        open=len(out),
        below_smallest=standing.count(Why.BELOW_SMALLEST),
        weightless=standing.count(Why.NO_WEIGHT),
    )


def _by_weight(entrants: Sequence[Entrant], scale: int, tally: Tally, terms: Terms) -> tuple[_Given, Balance]:
    """Everybody gets a share: the percentage of the claim, or by the weight."""
    kept, dropped, drop_tie = useful(entrants, terms.frame, terms.smallest)
    level = water_level(kept, terms.frame, scale)
    paid, exact, extra, tie = whole_kroner(kept, level)
    less = Why.PROPORTIONAL if terms.method is AllotMethod.PROPORTIONAL else Why.PERCENTAGE
    why = dict.fromkeys(paid, less) | dict.fromkeys((one.row for one in dropped), Why.SHARE_TOO_SMALL)
    total = sum(one.kroner for one in kept)
    shared = Shared(len(kept), total, len(dropped), drop_tie, level, extra, tie)
    return _Given(paid, exact, why), balance_by_weight(shared, tally, terms)


def _one_by_one(entrants: Sequence[Entrant], tally: Tally, terms: Terms) -> tuple[_Given, Balance]:
    """The whole claim for one after the other, as far as the frame reaches."""
    paid, why, reached = in_order(entrants, terms)
    exact = {row: Fraction(kroner) for row, kroner in paid.items()}
    return _Given(paid, exact, why), balance_in_order(reached, tally, terms)


def _share(row: int, claim: Claim, standing: Why | None, given: _Given) -> Share:
    """A claim's share; with a reason wherever it is less than the claim."""
    if standing in OPEN:
        return Share(claim.key, claim.kroner, None, None, standing)
    paid = given.paid.get(row, 0)
    why = None if paid == claim.kroner else standing or given.why[row]
    return Share(claim.key, claim.kroner, paid, given.exact.get(row, Fraction(0)), why)
