"""What goes into the sharing of a frame and what comes out of it: claims, reasons, steps, the balance and its proof.

Conventions: kroner are whole kroner (`int`). A claim is what a case can get: the lesser of what it asks for and what
the rules give. `None` kroner are undecided, never zero. A reason or a step is a key of the topic `allotment` with its
parameters (`Said`); `language.catalogue.text` words it. No `Why` stands where a claim is paid in full.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING

from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes.frames import AllotMethod

if TYPE_CHECKING:
    from decimal import Decimal

    Weight = int | Fraction | Decimal

SHARING = frozenset({AllotMethod.EQUAL_PERCENTAGE, AllotMethod.PROPORTIONAL})
"""The methods in which everybody gets a share; the others pay in an order, one after the other."""


class Why(StrEnum):
    """Why a claim is paid less than it claims; each word is the key of its text. `OPEN` ones are to be assessed."""

    PERCENTAGE = "allotment-less-percentage"
    PROPORTIONAL = "allotment-less-proportional"
    NO_WEIGHT = "allotment-less-no-weight"
    BELOW_SMALLEST = "allotment-less-below-smallest"
    SHARE_TOO_SMALL = "allotment-less-share-too-small"
    REST = "allotment-less-rest"
    NOT_ENOUGH = "allotment-less-not-enough"
    USED_UP = "allotment-less-used-up"
    OPEN_CLAIM = "allotment-open-claim"
    NEGATIVE_CLAIM = "allotment-open-claim-negative"
    OPEN_WEIGHT = "allotment-open-weight"
    NEGATIVE_WEIGHT = "allotment-open-weight-negative"
    OPEN_RANK = "allotment-open-rank"


OPEN = frozenset({Why.OPEN_CLAIM, Why.NEGATIVE_CLAIM, Why.OPEN_WEIGHT, Why.NEGATIVE_WEIGHT, Why.OPEN_RANK})
"""Reasons for which a case takes no part until a person has decided: paid is `None`, not zero."""


class Said(NamedTuple):
    """Something to tell: the key of a text and its parameters."""

    key: str
    params: Mapping[str, object] = {}


class Claim(NamedTuple):
    """One case's claim on a frame. `key` is unique and decides ties: texts, compared part by part by code point.

    `weight` is asked for by `proportional`, `rank` (lowest first) by `ranked` and `ranked-partial`.
    """

    key: tuple[str, ...]
    kroner: int | None
    weight: Weight | None = None
    rank: int | None = None


class Share(NamedTuple):
    """What a claim gets: `paid` whole kroner, and `exact`, the share before whole kroner; both `None` where open."""

    key: tuple[str, ...]
    claimed: int | None
    paid: int | None
    exact: Fraction | None
    why: Why | None


class Terms(NamedTuple):
    """How a frame is shared: kroner to share, the method, the smallest useful grant (0: none), the seed for lots."""

    frame: int
    method: AllotMethod
    smallest: int = 0
    seed: int | None = None


class Tally(NamedTuple):
    """How many cases there are and what keeps some of them out; `total` is what the claims of `entered` come to."""

    decided: int
    entered: int
    total: int
    open: int
    below_smallest: int
    weightless: int


class Balance(NamedTuple):
    """The sum of it all: `paid + left_over == terms.frame`, proved before it is given out.

    `why_left` is there when something is left over. `level` is what one unit of weight gives (for equal percentage: the
    part of a claim that is paid) to those who do not get their whole claim; `None` when all do, or in an order.
    `open` counts the cases that take no part because they are undecided.
    """

    terms: Terms
    paid: int
    left_over: int
    why_left: Said | None
    level: Fraction | None
    open: int
    steps: tuple[Said, ...]


class UnprovenError(ArithmeticError):
    """An allotment that does not add up: a fault of this program, never of its input."""


def terms_of(frame: int, method: AllotMethod, smallest: int, seed: int | None) -> Terms:
    """The terms, if they make sense: no negative kroner, and a seed for lots. Raises `ValueError` otherwise."""
    if frame < 0 or smallest < 0:
        raise ValueError("neither the frame nor the smallest grant can be negative")
    if method is AllotMethod.LOTS and seed is None:
        raise ValueError("lots are drawn from a stated seed")
    return Terms(frame, method, smallest, seed)


def opening(tally: Tally, terms: Terms) -> list[Said]:
    """The first steps: what is claimed of what frame, and who takes no part."""
    claims = {"count": tally.entered, "total": tally.total, "frame": terms.frame}
    steps = [Said("allotment-step-claims", claims)]
    if tally.open:
        steps.append(Said("allotment-step-open", {"count": tally.open}))
    if tally.below_smallest:
        below = {"count": tally.below_smallest, "smallest": terms.smallest}
        steps.append(Said("allotment-step-below-smallest", below))
    if tally.weightless:
        steps.append(Said("allotment-step-no-weight", {"count": tally.weightless}))
    return steps


def why_left_when_all_met(tally: Tally, terms: Terms, dropped: int = 0) -> Said:
    """Why money is left over although everyone who could be paid got the whole claim."""
    if tally.below_smallest or dropped:
        return Said("allotment-left-smallest", {"smallest": terms.smallest})
    if tally.weightless:
        return Said("allotment-left-no-weight", {"count": tally.weightless})
    if tally.open:
        return Said("allotment-left-open", {"count": tally.open})
    return Said("allotment-left-all-met") if tally.decided else Said("allotment-left-no-claims")


def said(why: Why, claimed: int | None, paid: int | None, balance: Balance) -> Said:
    """A claim's reason with its parameters, ready to be worded."""
    return Said(str(why), {"claimed": claimed, "paid": paid, "smallest": balance.terms.smallest})


def proved(shares: Iterable[tuple[int | None, int | None]], balance: Balance) -> Balance:
    """The balance, once every (claimed, paid) has been held against it. Raises `UnprovenError` if anything is off."""
    paid = 0
    for claimed, given in shares:
        if given is None:
            continue
        if claimed is None or not 0 <= given <= claimed or 0 < given < balance.terms.smallest:
            raise UnprovenError(f"paid {given} of {claimed}")
        paid += given
    return added_up(paid, balance)


def added_up(paid: int, balance: Balance) -> Balance:
    """The balance, if what was paid out row by row and what is left over are the frame, with a reason for the rest."""
    told = (balance.left_over > 0) == (balance.why_left is not None)
    if paid != balance.paid or paid + balance.left_over != balance.terms.frame or balance.left_over < 0 or not told:
        raise UnprovenError(f"paid {paid}, left over {balance.left_over}, frame {balance.terms.frame}")
    return balance
