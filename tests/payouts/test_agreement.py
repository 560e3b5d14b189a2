"""The columns come to what the exact way comes to, for every shape of amount and whatever is written in the cells."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.payouts.making import NAMED, Row, desk_of, giving, one_by_one, paid
from tests.schemes.making import amount, edition, eligibility, fact, group
from tilskudd_cli.cases.records import COSTS
from tilskudd_cli.schemes import amounts as a

FACTS = "{" + ", ".join([fact("a", "quantity"), fact("b", "share"), fact("c", "count"), fact("d", "kroner")]) + "}"
RULES = edition(
    facts=FACTS,
    groups=[group("by", members="[0301 Oslo, 1103 Stavanger]"), group("land", everyone="true")],
    eligibility=eligibility(),
    amounts=[amount("1")],
)

SUMS = st.integers(0, 10**12)
SHARES = st.fractions(0, 1, max_denominator=1000)
QUANTITIES = st.fractions(0, 10_000, max_denominator=100)
NUMBERS = st.sampled_from(["facts.a", "facts.b", "facts.c", "requested", "days_late"])
KRONER = st.sampled_from(["requested", "facts.d", "budget.costs", "budget.own_funding"])
CATEGORIES = st.lists(st.sampled_from(COSTS[:3]), min_size=1, max_size=2, unique=True).map(tuple)


SHAPES: tuple[type[Any], ...] = get_args(a.Amount)
ALWAYS_OPEN = (a.Discretionary, a.NotStatedAmount)
SUMMING = tuple(shape for shape in SHAPES if shape not in ALWAYS_OPEN)


@st.composite
def amounts(draw: st.DrawFn, shapes: tuple[type[Any], ...] = SHAPES, depth: int = 3) -> a.Amount:
    """An amount of one of these shapes, made of amounts that seldom are open."""
    if depth:
        inner = amounts(SHAPES if draw(st.integers(0, 19)) == 0 else SUMMING, depth - 1)
    else:
        inner = st.builds(a.Fixed, SUMS) | st.builds(a.FactAmount, KRONER)
    several = st.lists(inner, min_size=1, max_size=3).map(tuple)
    last, bound = st.none() | inner, st.none() | SUMS
    shape = draw(st.sampled_from(shapes))
    made: dict[type, st.SearchStrategy[a.Amount]] = {
        a.Fixed: st.builds(a.Fixed, SUMS),
        a.FactAmount: st.builds(a.FactAmount, KRONER),
        a.ByYear: st.builds(a.ByYear, _table(st.integers(2022, 2024), inner)),
        a.ByGrantYear: st.builds(a.ByGrantYear, _table(st.integers(1, 3), inner)),
        a.ByGroup: st.builds(a.ByGroup, _table(st.sampled_from(["by", "land"]), inner), last),
        a.ByFact: st.builds(a.ByFact, st.just("facts.c"), _table(st.sampled_from(["0", "1", "2"]), inner), last),
        a.Rate: st.builds(a.Rate, inner, NUMBERS, st.none() | QUANTITIES, st.none() | QUANTITIES),
        a.ShareOf: st.builds(a.ShareOf, SHARES, inner, bound, bound),
        a.Costs: st.builds(a.Costs, CATEGORIES, st.booleans()),
        a.Brackets: st.builds(_brackets, _table(QUANTITIES, inner), last, NUMBERS),
        a.LeastOf: st.builds(a.LeastOf, several),
        a.GreatestOf: st.builds(a.GreatestOf, several),
        a.SumOf: st.builds(a.SumOf, several),
        a.Reduced: st.builds(a.Reduced, inner, several),
        a.Discretionary: st.builds(a.Discretionary, last),
        a.NotStatedAmount: st.just(a.NotStatedAmount()),
    }
    return draw(made[shape])


def _table(keys: st.SearchStrategy[Any], inner: st.SearchStrategy[a.Amount]) -> st.SearchStrategy[dict[Any, a.Amount]]:
    return st.dictionaries(keys, inner, min_size=1, max_size=3)


def _brackets(steps: dict[Fraction, a.Amount], last: a.Amount | None, of: str) -> a.Amount:
    made = [a.Bracket(steps[top], top) for top in sorted(steps)]
    return a.Brackets((*made, *([] if last is None else [a.Bracket(last)])), of)


WRITTEN_KRONER = st.one_of(
    st.integers(0, 10**6).map(str),
    st.integers(0, 10**15 - 1).map(str),
    st.sampled_from(
        ["750 000", "kr 1 000", "100,000", "1,5 mill.", "-5", "0", "", "  ", "+7", "0007", "mye", "1e5", "9" * 16]
    ),
)
WRITTEN = {
    "requested": WRITTEN_KRONER,
    "facts.a": st.sampled_from(["1", "12", "2,5", "0,125", "1/3", "10000", "999999999999999", "1.500", "0", "", "x"]),
    "facts.b": st.sampled_from(["50 %", "1/3", "100 %", "12,5 %", "33,333 %", "50", "0 %", "200 %", "1/999983", ""]),
    "facts.c": st.sampled_from(["0", "1", "2", "1 000", "-1", "3,5", ""]),
    "facts.d": WRITTEN_KRONER,
    "budget.costs": WRITTEN_KRONER,
    "budget.own_funding": WRITTEN_KRONER,
    "budget.salary": st.integers(0, 10**6).map(str) | st.just(""),
    "budget.operation": st.integers(0, 10**6).map(str) | st.just("kr 5"),
    "grant_year": st.sampled_from(["1", "2", "5", ""]),
    "position.share": st.sampled_from(["100 %", "50", ""]),
    "number": st.sampled_from(["0301", "1103", "4204", "301", "9999", "", "0301\x1f"]),
    "municipality": st.sampled_from(["", "Oslo", "stavanger", "Os", "Oslo\x1f"]),
    "received": st.sampled_from(["", "2023-01-05", "5. mars 2023 kl. 12.00", "2023-02-30"]),
    "year": st.sampled_from(["2022", "2023", "2024", "2018", "23", ""]),
    "decision": st.sampled_from(["", "granted", "refused", "rejected", "kanskje"]),
    "granted": WRITTEN_KRONER,
    "case": st.sampled_from(["", "2023/1", "=1+1", " x "]),
}
SMALL = st.integers(0, 10**6).map(str)
USUAL = {
    "requested": SMALL,
    "facts.a": st.sampled_from(["1", "12", "2,5", "0,125", "10000"]),
    "facts.b": st.sampled_from(["50 %", "1/3", "12,5 %", "0 %"]),
    "facts.c": st.sampled_from(["0", "1", "2"]),
    "facts.d": SMALL,
    "budget.costs": SMALL,
    "budget.own_funding": SMALL,
    "budget.salary": SMALL,
    "budget.operation": SMALL,
    "grant_year": st.sampled_from(["1", "2", "3"]),
    "number": st.sampled_from(["0301", "1103"]),
    "received": st.sampled_from(["2023-01-05", "2023-03-01"]),
    "year": st.just("2023"),
    "decision": st.sampled_from(["", "granted"]),
    "granted": SMALL,
}


@st.composite
def batches(draw: st.DrawFn) -> list[Row]:
    """Rows that have the same columns; most of them are as they should be."""
    names = [*draw(st.lists(st.sampled_from(sorted(WRITTEN)), unique=True)), "number", "year", "requested"]
    columns = sorted(WRITTEN) if draw(st.booleans()) else list(dict.fromkeys(names))
    return [_row(draw, columns, is_usual=draw(st.integers(0, 3)) > 0) for _ in range(draw(st.integers(1, 6)))]


def _row(draw: st.DrawFn, columns: list[str], *, is_usual: bool) -> Row:
    """A row; one that is not usual has anything at all in one or two cells."""
    odd = [] if is_usual else draw(st.lists(st.sampled_from(columns), min_size=1, max_size=2))
    cells: dict[str, str | None] = {"scheme": NAMED["scheme"], "edition": NAMED["edition"]}
    for name in columns:
        written = WRITTEN[name] if name in odd else USUAL.get(name, st.just(""))
        cells[name] = draw(written) or None
    return cells


def agrees(rules: Any, rows: list[Row], year: int | None = None) -> None:
    desk = desk_of(rules)
    assert paid(desk, rows, year=year) == one_by_one(desk, rows, year)


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: str(shape.__name__))
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=12)
@given(st.data(), st.none() | st.sampled_from(a.Rounding), batches(), st.sampled_from([None, None, 2022, 2023, 2024]))
def test_columns_come_to_what_the_exact_way_comes_to(
    shape: type[Any], data: st.DataObject, rounding: a.Rounding | None, rows: list[Row], year: int | None
) -> None:
    several = [data.draw(amounts((shape,)))]
    if data.draw(st.booleans()):
        several.append(data.draw(amounts()))
    agrees(giving(RULES, *several, rounding=rounding), rows, year)


def test_every_shape_of_amount_is_tried() -> None:
    assert {shape.__name__ for shape in SHAPES} == {
        name for name, one in vars(a).items() if isinstance(one, type) and issubclass(one, tuple) and name != "Bracket"
    }
