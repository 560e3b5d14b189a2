"""Sharing a frame by weight, exactly, in Python integers: the water level, the smallest grant, whole kroner.

Everybody is filled at a speed of their own weight until the frame is used or the claim is met. What those who are full
did not need rises to the others. Shares are exact fractions over one denominator; whole kroner come last, by largest
remainder, and never take anybody above the claim: a share below a whole claim is at most that claim when rounded up.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from fractions import Fraction

from tilskudd_cli.payouts.allotment_steps import Level, Tie
from tilskudd_cli.records import NamedTuple


class Entrant(NamedTuple):
    """A claim that takes part: its place among the claims, its key, its kroner, and its whole weight or its order."""

    row: int
    key: tuple[str, ...]
    kroner: int
    measure: int


class Useful(NamedTuple):
    """Who is left when shares below the smallest useful grant are out, who is out, and a tie that decided."""

    kept: list[Entrant]
    dropped: list[Entrant]
    tie: Tie | None


class Whole(NamedTuple):
    """Whole kroner by row, the exact shares, how many kroner the remainders got, and a tie that decided."""

    paid: dict[int, int]
    exact: dict[int, Fraction]
    extra: int
    tie: Tie | None


def useful(entrants: Sequence[Entrant], frame: int, smallest: int) -> Useful:
    """Leave out those whose share would be below `smallest`, one at a time, and share anew among the rest each time.

    The smallest share goes first; of equal ones the last by key. Nobody's claim is below `smallest` here, so a share
    below it is weight x level: the order of leaving is the order of weights. Each one who leaves raises the level, so
    the first after whom the next one's share is large enough is found by halving.
    """
    by_weight = sorted(sorted(entrants, key=lambda one: one.key, reverse=True), key=lambda one: one.measure)

    def large_enough(first: int) -> bool:
        """Whether the share of the smallest is `smallest` or more, when only those from `first` on take part."""
        weight = by_weight[first].measure
        need = sum(min(one.kroner * weight, one.measure * smallest) for one in by_weight[first:])
        return need <= frame * weight

    first = bisect_left(range(len(by_weight)), True, key=large_enough) if smallest else 0
    dropped, kept = by_weight[:first], by_weight[first:]
    if not dropped or not kept or dropped[-1].measure != kept[0].measure:
        return Useful(kept, dropped, None)
    weight = kept[0].measure
    chosen = sum(one.measure == weight for one in dropped)
    return Useful(kept, dropped, Tie(chosen + sum(one.measure == weight for one in kept), chosen))


def water_level(entrants: Sequence[Entrant], frame: int, scale: int) -> Level | None:
    """Where the water stands when the frame is used; `None` if every claim is met.

    In each round the rest is shared by weight; who then reaches the claim gets just that and is out of the next round.
    A round never lowers the level, so who is met stays met.
    """
    rest, below = frame, list(entrants)
    while below:
        whole = sum(one.measure for one in below)
        above = [one for one in below if one.kroner * whole > one.measure * rest]
        if len(above) == len(below):
            return Level(rest, whole, scale, len(entrants) - len(below), frame - rest)
        rest -= sum(one.kroner for one in below) - sum(one.kroner for one in above)
        below = above
    return None


def whole_kroner(entrants: Sequence[Entrant], level: Level | None) -> Whole:
    """Each share in whole kroner: rounded down, and one krone more for the largest remainders until the sum is right.

    Equal remainders are told apart by key. The remainders have one denominator and are compared as whole numbers.
    """
    paid = {one.row: one.kroner for one in entrants}
    exact = {one.row: Fraction(one.kroner) for one in entrants}
    if level is None:
        return Whole(paid, exact, 0, None)
    left_out: list[tuple[int, tuple[str, ...], int]] = []
    for one in entrants:
        share = one.measure * level.part
        if share < one.kroner * level.whole:
            paid[one.row], remainder = divmod(share, level.whole)
            exact[one.row] = Fraction(share, level.whole)
            left_out.append((-remainder, one.key, one.row))
    extra = -sum(remainder for remainder, _, _ in left_out) // level.whole
    left_out.sort()
    for _, _, row in left_out[:extra]:
        paid[row] += 1
    return Whole(paid, exact, extra, _tie([remainder for remainder, _, _ in left_out], extra))


def _tie(remainders: list[int], extra: int) -> Tie | None:
    """Whether the last krone went to one of several equal remainders while another of them got none."""
    if not extra or extra == len(remainders) or remainders[extra - 1] != remainders[extra]:
        return None
    last = remainders[extra]
    return Tie(remainders.count(last), remainders[:extra].count(last))
