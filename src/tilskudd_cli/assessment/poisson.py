"""The 95 % interval of a count of rare events: how far chance alone could have moved it.

The exact (Garwood) interval of a Poisson count, in tenths: the lower bound rounded down and the upper one up, so that
the interval is never too narrow. Counts above `MANY` take Wilson and Hilferty's cube root, which then differs from the
exact bounds by less than a tenth.
"""

from __future__ import annotations

from bisect import bisect_left
from decimal import Decimal, localcontext
from functools import lru_cache

TAIL = Decimal("0.025")
QUANTILE = Decimal("1.96")
MANY = 300


@lru_cache(maxsize=256)
def interval(count: int) -> tuple[Decimal, Decimal]:
    """The lowest and the highest yearly mean that a count like this is not unlikely under. Raises `ValueError` for a
    negative count.
    """
    if count < 0:
        raise ValueError(count)
    with localcontext() as context:
        context.prec = 40
        if count > MANY:
            return _down(_cube(Decimal(count), -QUANTILE)), -_down(-_cube(Decimal(count + 1), QUANTILE))
        tenths = range(10 * (2 * count + 20))
        lower = 0 if count == 0 else bisect_left(tenths, x=True, key=lambda t: _at_least(count, t) > TAIL) - 1
        upper = bisect_left(tenths, x=True, key=lambda t: _at_most(count, t) <= TAIL)
        return Decimal(lower) / 10, Decimal(upper) / 10


def _cube(count: Decimal, quantile: Decimal) -> Decimal:
    return count * (1 - 1 / (9 * count) + quantile / (3 * count.sqrt())) ** 3


def _down(value: Decimal) -> Decimal:
    return (value * 10).to_integral_value(rounding="ROUND_FLOOR") / 10


def _at_most(count: int, tenths: int) -> Decimal:
    """The chance of `count` or fewer when the mean is so many tenths."""
    mean = Decimal(tenths) / 10
    term = total = (-mean).exp()
    for k in range(1, count + 1):
        term = term * mean / k
        total += term
    return total


def _at_least(count: int, tenths: int) -> Decimal:
    return 1 - _at_most(count - 1, tenths)
