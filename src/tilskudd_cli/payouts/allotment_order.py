"""Sharing a frame in an order: by rank, or by lots drawn from a stated seed. Exact, in Python integers.

The first in order is paid the whole claim, then the next, until one does not fit into what is left. There it stops:
nobody further down is paid because they ask for less. Claims with equal rank stand in the order of their keys.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

from tilskudd_cli.payouts.allotment_balance import Reached
from tilskudd_cli.payouts.allotment_records import Terms, Why
from tilskudd_cli.payouts.allotment_shares import Entrant
from tilskudd_cli.payouts.allotment_steps import Stop
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes.frames import AllotMethod

LOT_DIGITS = 15


class Ordered(NamedTuple):
    """Whole kroner by row, the reasons of those who got less, and how far the frame reached."""

    paid: dict[int, int]
    why: dict[int, Why]
    reached: Reached


def in_order(entrants: Sequence[Entrant], terms: Terms) -> Ordered:
    """Pay the claims in full from the lowest measure up until one does not fit."""
    order = sorted(entrants, key=lambda one: (one.measure, one.key))
    paid = {one.row: 0 for one in order}
    rest = terms.frame
    for place, one in enumerate(order):
        if one.kroner > rest:
            return _stopped(order, place, paid, terms, rest)
        paid[one.row] = one.kroner
        rest -= one.kroner
    return Ordered(paid, {}, Reached(len(order), terms.frame - rest, None, None, rest))


def _stopped(order: list[Entrant], place: int, paid: dict[int, int], terms: Terms, rest: int) -> Ordered:
    """The one that does not fit gets the rest, if the method says so and it is enough to be of use; nobody after it."""
    one = order[place]
    stop = Stop(one.key, one.kroner, rest, given_of(rest, terms))
    paid[one.row] = stop.given
    why = dict.fromkeys((other.row for other in order[place:]), Why.USED_UP)
    why[one.row] = why_stopped(stop)
    alike = sum(other.measure == one.measure for other in order)
    tie = (one.measure, alike) if alike > 1 else None
    return Ordered(paid, why, Reached(place, terms.frame - rest, tie, stop, rest - stop.given))


def given_of(rest: int, terms: Terms) -> int:
    """What the one that does not fit gets of the rest: all of it or nothing."""
    return rest if terms.method is AllotMethod.RANKED_PARTIAL and rest >= terms.smallest else 0


def why_stopped(stop: Stop) -> Why:
    """Why the one that does not fit got less than its claim."""
    if stop.given:
        return Why.REST
    return Why.NOT_ENOUGH if stop.rest else Why.USED_UP


def lot(seed: int, key: Sequence[str]) -> int:
    """A claim's lot: the first 15 hexadecimal digits of SHA-256 of `seed:part:part…` in UTF-8; the lowest is first.

    It hangs on the seed and the key alone, so it is the same on every machine, in every order of rows and whoever else
    takes part, and anyone can work it out again.
    """
    return int(sha256(":".join((str(seed), *key)).encode()).hexdigest()[:LOT_DIGITS], 16)
