"""How the sharing of a frame is told, step by step. The exact way and the way by columns say the same, from here.

Conventions: as in `allotment_records`; percentages for people are rounded to two decimals, halves up, and the exact
fraction stands beside them.
"""

from __future__ import annotations

from fractions import Fraction

from tilskudd_cli.payouts.allotment_records import Said, Terms
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes.frames import AllotMethod


class Level(NamedTuple):
    """Where the water stands: who is below the claim gets weight x `part` / `whole` kroner.

    Weights are whole numbers here: the stated ones times `scale`. `met` others get their whole claims, `kroner` in all.
    """

    part: int
    whole: int
    scale: int
    met: int
    kroner: int

    @property
    def for_each(self) -> Fraction:
        """Kroner for one unit of the stated weight."""
        return Fraction(self.part * self.scale, self.whole)


class Tie(NamedTuple):
    """Several claims that only the order of the keys tells apart: how many, and how many of them were chosen."""

    tied: int
    chosen: int


class Stop(NamedTuple):
    """Where paying in an order stopped: at `key`, who claims `claimed` of the `rest` and gets `given` of it."""

    key: tuple[str, ...]
    claimed: int
    rest: int
    given: int


ALL_MET = Said("allotment-step-all-met")


def dropped_steps(count: int, tie: Tie | None, terms: Terms) -> list[Said]:
    """Those whose share would have been smaller than the smallest useful grant."""
    if not count:
        return []
    steps = [Said("allotment-step-dropped", {"count": count, "smallest": terms.smallest})]
    if tie is not None:
        steps.append(Said("allotment-step-dropped-tie", {"tied": tie.tied, "count": tie.chosen}))
    return steps


def share_steps(level: Level | None, method: AllotMethod) -> list[Said]:
    """Who gets the whole claim, and what the others share."""
    if level is None:
        return [ALL_MET]
    if method is AllotMethod.EQUAL_PERCENTAGE:
        return [_percentage(level)]
    steps = [Said("allotment-step-met", {"count": level.met, "kroner": level.kroner})] if level.met else []
    weights = {"part": level.part, "whole": Fraction(level.whole, level.scale)}
    return [*steps, Said("allotment-step-weights", weights)]


def _percentage(level: Level) -> Said:
    percent = percent_for_people(level.for_each)
    params = {"percent": percent, "part": level.part, "whole": Fraction(level.whole, level.scale)}
    if percent == level.for_each:
        return Said("allotment-step-percentage", params)
    return Said("allotment-step-percentage-about", params)


def percent_for_people(part: Fraction) -> Fraction:
    """A part of a whole, rounded to hundredths of a per cent, halves up."""
    return Fraction((2 * part.numerator * 10_000 + part.denominator) // (2 * part.denominator), 10_000)


def whole_kroner_steps(extra: int, tie: Tie | None) -> list[Said]:
    """How the shares became whole kroner: one krone each to the largest remainders."""
    if not extra:
        return []
    steps = [Said("allotment-step-whole-kroner", {"count": extra})]
    if tie is not None:
        steps.append(Said("allotment-step-remainder-tie", {"tied": tie.tied, "count": tie.chosen}))
    return steps


def order_steps(terms: Terms, met: int, kroner: int, rank_tie: tuple[int, int] | None, stop: Stop | None) -> list[Said]:
    """How far the frame reached in an order. `rank_tie` is a rank and how many have it, where the money ends in it."""
    if terms.method is AllotMethod.LOTS:
        steps = [Said("allotment-step-lots", {"count": met, "kroner": kroner, "seed": str(terms.seed)})]
    else:
        steps = [Said("allotment-step-ranked", {"count": met, "kroner": kroner})]
        if rank_tie is not None:
            steps.append(Said("allotment-step-rank-tie", {"rank": rank_tie[0], "count": rank_tie[1]}))
    if stop is None:
        return [*steps, ALL_MET]
    if stop.given:
        part = {"case": name(stop.key), "claimed": stop.claimed, "given": stop.given}
        steps.append(Said("allotment-step-rest", part))
    return steps


def why_left_after(stop: Stop, terms: Terms) -> Said | None:
    """Why money is left over where paying in an order stopped; `None` when nothing is."""
    left = stop.rest - stop.given
    if not left:
        return None
    if terms.method is AllotMethod.RANKED_PARTIAL:
        return Said("allotment-left-rest-too-small", {"left": left, "smallest": terms.smallest})
    return Said("allotment-left-next", {"case": name(stop.key), "claimed": stop.claimed, "left": left})


def name(key: tuple[str, ...]) -> str:
    """A claim's key as people read it; it comes from a file, and a text makes it harmless."""
    return " ".join(part for part in key if part)
