"""Formulas as expressions on integer columns: exact, with no number in between that an Int64 cannot hold.

A value is a column of whole numbers over one denominator for all rows, and the most it can be. The most is reckoned
along with the expression: facts are taken up to a limit that keeps everything below 2^62, and a row with more is null,
as is one that lacks a fact. The quotient at the end is put right by its remainder, since Spark divides as floats.
Null stands for "not reckoned here", never for zero.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import partial

import narwhals as nw

from tilskudd_cli.payouts import formulas as f
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes.amounts import Rounding

MOST = 1 << 62
_MOST_QUOTIENT = 1 << 50
_HIGHEST_LIMIT = 15


class Term(NamedTuple):
    """A number in every row: `column` over `denominator`, the column never above `most`."""

    column: nw.Expr
    denominator: int
    most: int


class TooBigError(ArithmeticError):
    """An expression could come to more than an Int64 holds."""


Facts = Callable[[str, int], Term]
"""Gives the term of a fact, null where it is above a limit in whole units."""


def whole_kroner(formula: f.Formula, rounding: Rounding | None, facts: Facts) -> nw.Expr | None:
    """The formula in whole kroner; null where a fact is missing or too high, or where no rounding is stated for what is
    not whole. `None` when no limit keeps the numbers small enough.
    """
    for digits in range(_HIGHEST_LIMIT, 2, -1):
        try:
            return _rounded(term_of(formula, partial(_up_to, facts, 10**digits)), rounding)
        except TooBigError:
            continue
    return None


def _up_to(facts: Facts, limit: int, path: str) -> Term:
    return facts(path, limit)


def fact_terms(columns: Mapping[str, tuple[str, int]]) -> Facts:
    """The terms of facts that stand in columns of whole numbers: by path, the column's name and the denominator."""

    def term(path: str, limit: int) -> Term:
        name, denominator = columns[path]
        column = nw.col(name)
        kept = nw.when(column <= limit * denominator).then(column)
        return Term(kept, denominator, limit * denominator)

    return term


def term_of(formula: f.Formula, facts: Callable[[str], Term]) -> Term:
    """The formula as a term. Raises `TooBigError`."""
    match formula:
        case f.Const(number):
            return _checked(Term(_literal(number.numerator), number.denominator, number.numerator))
        case f.Fact(path):
            return _checked(facts(path))
        case f.Plus(parts):
            return _sum([term_of(part, facts) for part in parts])
        case f.Least(parts):
            return _extreme([term_of(part, facts) for part in parts], least=True)
        case f.Greatest(parts):
            return _extreme([term_of(part, facts) for part in parts], least=False)
        case f.Times(first, second):
            one, other = term_of(first, facts), term_of(second, facts)
            most = one.most * other.most
            return _checked(Term(one.column * other.column, one.denominator * other.denominator, most))
        case f.Less(whole, part):
            (left, less), _ = _alike([term_of(whole, facts), term_of(part, facts)])
            rest = nw.when(left.column > less.column).then(left.column - less.column)
            both = nw.when(left.column <= less.column).then(_literal(0)).otherwise(rest)
            return Term(both, left.denominator, left.most)
        case f.Within(whole, floor, cap):
            return _within(term_of(whole, facts), floor, cap)
        case f.Stair(quantity, steps):
            return _stair(term_of(quantity, facts), [(top, term_of(part, facts)) for top, part in steps])


def _literal(number: int) -> nw.Expr:
    if number >= MOST:
        raise TooBigError
    return nw.lit(number, nw.Int64)


def _checked(term: Term) -> Term:
    if term.most >= MOST or term.denominator >= MOST:
        raise TooBigError
    return term


def _lifted(term: Term, denominator: int) -> Term:
    """The same number over a multiple of its denominator."""
    factor = denominator // term.denominator
    if factor == 1:
        return term
    return _checked(Term(term.column * _literal(factor), denominator, term.most * factor))


def _alike(terms: list[Term]) -> tuple[list[Term], int]:
    """The terms over one denominator, and the denominator."""
    common = math.lcm(*(term.denominator for term in terms))
    return [_lifted(term, common) for term in terms], common


def _sum(terms: list[Term]) -> Term:
    alike, common = _alike(terms)
    column = alike[0].column
    for term in alike[1:]:
        column = column + term.column
    return _checked(Term(column, common, sum(term.most for term in alike)))


def _extreme(terms: list[Term], *, least: bool) -> Term:
    """The least or the greatest; null as soon as one is null."""
    alike, common = _alike(terms)
    found = alike[0]
    for term in alike[1:]:
        first, second = found.column, term.column
        keeps = first <= second if least else first >= second
        other = first > second if least else first < second
        column = nw.when(keeps).then(first).otherwise(nw.when(other).then(second))
        found = Term(column, common, max(found.most, term.most))
    return found


def _within(term: Term, floor: int | None, cap: int | None) -> Term:
    column, most, one = term.column, term.most, term.denominator
    held = column
    if cap is not None:
        high = _literal(cap * one)
        held = nw.when(column > high).then(high).otherwise(held)
        most = min(most, cap * one)
    if floor is not None:
        low = _literal(floor * one)
        held = nw.when(column < low).then(low).otherwise(held)
        most = max(most, floor * one)
    return _checked(Term(held, one, most))


def _stair(quantity: Term, steps: list[tuple[Fraction | None, Term]]) -> Term:
    alike, common = _alike([term for _, term in steps])
    column: nw.Expr | None = None
    for (top, _), term in zip(reversed(steps), reversed(alike), strict=True):
        if top is None:
            column = nw.when(~quantity.column.is_null()).then(term.column)
            continue
        # The quantity is a whole number over a denominator: it is at most `top` when it is at most the floor of it.
        fits = quantity.column <= _literal(math.floor(top * quantity.denominator))
        here = nw.when(fits).then(term.column)
        column = here if column is None else here.otherwise(column)
    if column is None:
        raise TooBigError
    return Term(column, common, max(term.most for term in alike))


def _rounded(term: Term, rounding: Rounding | None) -> nw.Expr:
    """The term in whole kroner; null where it is not whole and no rounding is stated."""
    one = term.denominator
    if one == 1:
        return term.column
    if term.most // one >= _MOST_QUOTIENT or 2 * term.most + one >= MOST:
        raise TooBigError
    match rounding:
        case Rounding.DOWN:
            return _quotient(term.column, one)
        case Rounding.UP:
            return _quotient(term.column + _literal(one - 1), one)
        case Rounding.NEAREST:
            return _quotient(term.column * _literal(2) + _literal(one), 2 * one)
        case None:
            whole = _quotient(term.column, one)
            return nw.when(whole * _literal(one) == term.column).then(whole)


def _quotient(column: nw.Expr, divisor: int) -> nw.Expr:
    """The whole quotient, rounded down, of a column that is not negative."""
    by = _literal(divisor)
    about = (column // by).cast(nw.Int64)
    rest = column - about * by
    return (
        nw.when(rest < _literal(0))
        .then(about - _literal(1))
        .otherwise(nw.when(rest >= by).then(about + _literal(1)).otherwise(about))
    )
