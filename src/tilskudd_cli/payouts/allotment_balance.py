"""The balance of a shared frame, from what the exact way and the way by columns both find out.

What is left over is reckoned here from the claims and never from what was paid out row by row; so `proved` and
`added_up` hold two different sums against each other.
"""

from __future__ import annotations

from tilskudd_cli.payouts.allotment_records import Balance, Tally, Terms, opening, why_left_when_all_met
from tilskudd_cli.payouts.allotment_steps import (
    Level,
    Stop,
    Tie,
    dropped_steps,
    order_steps,
    share_steps,
    whole_kroner_steps,
    why_left_after,
)
from tilskudd_cli.records import NamedTuple


class Shared(NamedTuple):
    """A sharing by weight: how many kept a share and what they claim, how many had to leave, the level, and how many
    kroner the remainders got; with the ties that only the keys could decide.
    """

    kept: int
    total: int
    dropped: int
    drop_tie: Tie | None
    level: Level | None
    extra: int
    tie: Tie | None


class Reached(NamedTuple):
    """A sharing in an order: how many claims were met and for how many kroner, the rank in which the money ended and
    how many have it (where several do), where it stopped, and what is left over.
    """

    met: int
    kroner: int
    rank_tie: tuple[int, int] | None
    stop: Stop | None
    left: int


def balance_by_weight(shared: Shared, tally: Tally, terms: Terms) -> Balance:
    """The balance of equal percentage and proportional: nothing is left over unless every claim is met."""
    left = terms.frame - shared.total if shared.level is None else 0
    told = share_steps(shared.level, terms.method) if shared.kept else []
    return Balance(
        terms=terms,
        paid=terms.frame - left,
        left_over=left,
        why_left=why_left_when_all_met(tally, terms, shared.dropped) if left else None,
        level=None if shared.level is None else shared.level.for_each,
        open=tally.open,
        steps=(
            *opening(tally, terms),
            *dropped_steps(shared.dropped, shared.drop_tie, terms),
            *told,
            *whole_kroner_steps(shared.extra, shared.tie),
        ),
    )


def balance_in_order(reached: Reached, tally: Tally, terms: Terms) -> Balance:
    """The balance of ranks and lots."""
    stop, left = reached.stop, reached.left
    why_left = None
    if stop is not None:
        why_left = why_left_after(stop, terms)
    elif left:
        why_left = why_left_when_all_met(tally, terms)
    told = order_steps(terms, reached.met, reached.kroner, reached.rank_tie, stop) if tally.entered else []
    return Balance(
        terms=terms,
        paid=reached.kroner + (0 if stop is None else stop.given),
        left_over=left,
        why_left=why_left,
        level=None,
        open=tally.open,
        steps=(*opening(tally, terms), *told),
    )
