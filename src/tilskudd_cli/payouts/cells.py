"""Columns of text as columns of whole numbers, by the readers of the facts' types.

Plain digits are taken in columns. Everything else that is written (`750 000`, `kr 750 000`, `1/3`, a date) is read by
the same reader as in a case file, once for each distinct text. What cannot be read, or not be held as a whole number
over the column's denominator, is null and marked in the column of `unsure`: such rows are settled one by one.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from fractions import Fraction

import narwhals as nw

from tilskudd_cli.payouts.columns import Column, parse
from tilskudd_cli.payouts.tables import Frame, attached, distinct, with_digits
from tilskudd_cli.reading.problems import Problems
from tilskudd_cli.reading.values import Count, Kroner, Quantity, Share, Text
from tilskudd_cli.records import NamedTuple

_FINEST = 1_000_000
_MOST = 1 << 62
_NUMBER = "n:"
_ODD = "odd:"
_PLAINLY = "plain:"


class Numbers(NamedTuple):
    """A column of numbers: its name, what its whole numbers are over, and whether a row's cell could not be taken."""

    name: str
    denominator: int
    unsure: nw.Expr


class _Odd(NamedTuple):
    """What the texts that are not plain digits say: a number over the denominator, or nothing that can be taken."""

    texts: list[str]
    numbers: list[int | None]
    denominator: int


def is_number(column: Column) -> bool:
    """Whether the cells of a column can be numbers to reckon with."""
    return isinstance(column.type, Kroner | Count | Share | Quantity)


def with_numbers(frame: Frame, column: Column) -> tuple[Frame, Numbers]:
    """The frame with a column of numbers beside the column of text."""
    text = nw.col(column.name)
    takes_digits = isinstance(column.type, Kroner | Count | Quantity)
    plain = nw.col(_PLAINLY + column.name)
    if takes_digits:
        frame = with_digits(frame, column.name, _PLAINLY + column.name)
    else:
        frame = frame.with_columns(nw.lit(None, nw.Int64).alias(_PLAINLY + column.name))
    others = frame.select(column.name, _PLAINLY + column.name).filter(plain.is_null() & ~text.is_null())
    odd = _odd(column, [row[0] for row in distinct(others, [column.name])])
    name = _NUMBER + column.name
    digits = _over(plain, odd.denominator)
    if not odd.texts:
        return frame.with_columns(digits.alias(name)), Numbers(name, odd.denominator, nw.lit(value=False))
    beside = _ODD + column.name
    frame = attached(
        frame,
        {
            column.name: (nw.String, odd.texts),
            beside: (nw.Int64, odd.numbers),
            f"?{beside}": (nw.Boolean, [number is None for number in odd.numbers]),
        },
        column.name,
    )
    number = nw.when(~nw.col(beside).is_null()).then(nw.col(beside)).otherwise(digits)
    unsure = nw.col(f"?{beside}").fill_null(value=False)
    if takes_digits and odd.denominator != 1:
        unsure = unsure | (~plain.is_null() & nw.col(name).is_null())
    return frame.with_columns(number.alias(name)), Numbers(name, odd.denominator, unsure)


def _over(whole: nw.Expr, denominator: int) -> nw.Expr:
    """Whole numbers over the column's denominator; null where that is more than can be held."""
    if denominator == 1:
        return whole
    return nw.when(whole < _MOST // denominator).then(whole) * nw.lit(denominator, nw.Int64)


def unreadable_in(frame: Frame, column: Column) -> nw.Expr | None:
    """Which rows have a cell that cannot be read, in a column that is not reckoned with; `None` when all can."""
    text = nw.col(column.name)
    if isinstance(column.type, Text):
        if not column.type.is_bounded:
            return None
        return text.str.contains("\n", literal=True).fill_null(value=False)
    texts = [row[0] for row in distinct(frame.filter(~text.is_null()), [column.name])]
    bad = [text for text in texts if text.strip() and not _is_readable(column, text)]
    return text.is_in(bad).fill_null(value=False) if bad else None


def _is_readable(column: Column, text: str) -> bool:
    problems: Problems = []
    parse(column, text.strip(), problems)
    return not problems


def _odd(column: Column, texts: list[str]) -> _Odd:
    values = [_value(column, text) for text in texts]
    denominator = _common(value.denominator for value in values if value is not None)
    numbers = [
        int(value * denominator)
        if value is not None and denominator % value.denominator == 0 and value * denominator < _MOST
        else None
        for value in values
    ]
    blank = [text for text in texts if not text.strip()]
    kept = [(text, number) for text, number in zip(texts, numbers, strict=True) if text not in blank]
    return _Odd([text for text, _ in kept], [number for _, number in kept], denominator)


def _value(column: Column, text: str) -> Fraction | None:
    problems: Problems = []
    found = parse(column, text.strip(), problems) if text.strip() else None
    return Fraction(found) if isinstance(found, int | Fraction) and not problems else None


def _common(denominators: Iterable[int]) -> int:
    """The least common denominator of as many as keep it fine enough to reckon with, coarsest first."""
    common = 1
    for denominator in sorted(set(denominators)):
        joined = math.lcm(common, denominator)
        if joined <= _FINEST:
            common = joined
    return common
