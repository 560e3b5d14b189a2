"""A whole batch, piece by piece: what every row comes to, the totals, and that no row has gone missing.

With `years` a row has a column for each year (`payout_2019`, …), and `later`: what the steps of a ladder commit after
the last of them. That is a promise under the usual reservation that the money is appropriated, never a payout.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import narwhals as nw

from tilskudd_cli.payouts.desk import Desk, Held
from tilskudd_cli.payouts.frame import Engine
from tilskudd_cli.payouts.outcome import Group, Status, Total
from tilskudd_cli.payouts.single import Paid, pay_row
from tilskudd_cli.payouts.tables import collected, summed
from tilskudd_cli.payouts.widening import totals_of_years, widened
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes import amounts as a

if TYPE_CHECKING:
    import polars as pl

    from tilskudd_cli.payouts.coding import Coded

_BY = ("scheme", "edition", "year", "group")
_Group = tuple[str | None, str | None, int | None, str | None]


class Counts(NamedTuple):
    """How many rows came in, and how many of each status went out. `agree` is whether that is the same."""

    rows: int
    pay: int
    nothing: int
    to_assess: int
    error: int

    @property
    def agree(self) -> bool:
        """Whether every row that came in went out."""
        return self.rows == self.pay + self.nothing + self.to_assess + self.error


class Run:
    """One run over a batch. `today` is for what a municipality has become since; `year` or `years` what to pay for."""

    def __init__(self, desk: Desk, *, today: dt.date, year: int | None = None, years: Sequence[int] = ()) -> None:
        self.desk = desk
        self.years = tuple(years)
        self._engines: dict[int | None, Engine] = {}
        self._year = year
        self._today = today
        self._rows = 0
        self._statuses: Counter[str] = Counter()
        self._totals: dict[_Group, tuple[int, int]] = {}

    def add(self, rows: Any, keep: Sequence[str] = ()) -> Any:  # noqa: ANN401  a frame in memory that Narwhals knows
        """What the rows of the next piece come to, in their order; rows are counted on from the last piece."""
        frame = self._next(rows)
        if not self.years:
            if frame.implementation.is_polars():
                return self._coded(frame, keep).frame
            results, groups = self._engine(self._year).pay_and_count(frame.to_native(), keep)
            self._count(groups)
            return results
        wide = self._wide(frame, keep)
        self._statuses.update(_tally(wide))
        return wide.to_native()

    def add_coded(self, rows: pl.DataFrame, keep: Sequence[str] = ()) -> Coded:
        """The same as `add` for a Polars frame and one year, with what many rows share.

        Raises `ValueError` where the run is over several years.
        """
        if self.years:
            raise ValueError("a row of several years shares little with others")
        return self._coded(self._next(rows), keep)

    def _next(self, rows: Any) -> nw.DataFrame[Any]:  # noqa: ANN401  as in `add`
        """The next piece, its rows counted on."""
        frame: nw.DataFrame[Any] = nw.from_native(rows, eager_only=True)
        if "row" not in frame.columns:
            frame = frame.with_row_index("x:row")
            frame = frame.with_columns((nw.col("x:row").cast(nw.Int64) + self._rows + 1).alias("row"))
        self._rows += len(frame)
        return frame

    def _coded(self, frame: nw.DataFrame[Any], keep: Sequence[str]) -> Coded:
        from tilskudd_cli.payouts.coding import groups_of

        results = self._engine(self._year).code(frame.to_native(), keep)
        self._count(groups_of(results))
        return results

    def _count(self, groups: Sequence[Group]) -> None:
        self._add_up(groups)
        for group in groups:
            self._statuses[group.status] += group.rows

    def one(self, rows: Any, number: int, *, year: int | None = None) -> Paid:  # noqa: ANN401  as in `add`
        """One row of a piece by its number in `row`, settled on its own: for the text of its reason, and its steps.

        Raises `LookupError` where the piece has no such row.
        """
        frame = nw.from_native(rows, eager_only=True)
        found = frame.filter(nw.col("row") == number).rows(named=True)
        if not found:
            raise LookupError(number)
        texts = {name: None if cell is None else str(cell) for name, cell in found[0].items() if name != "row"}
        return pay_row(texts, self.desk, year=self._year if year is None else year, today=self._today)

    def totals(self) -> list[Total]:
        """Rows and payouts by scheme, edition, year and group, so far; what is not known comes first."""
        return _in_order(self._totals)

    def counts(self) -> Counts:
        """How many rows came in and went out, so far."""
        return Counts(self._rows, *(self._statuses[str(status)] for status in Status))

    def _engine(self, year: int | None) -> Engine:
        if year not in self._engines:
            self._engines[year] = Engine(self.desk, year=year, today=self._today)
        return self._engines[year]

    def _add_up(self, groups: Iterable[Group | Total]) -> None:
        for group in groups:
            key = (group.scheme, group.edition, group.year, group.group)
            rows, payout = self._totals.get(key, (0, 0))
            self._totals[key] = (rows + group.rows, payout + group.payout)

    def _wide(self, frame: nw.DataFrame[Any], keep: Sequence[str]) -> nw.DataFrame[Any]:
        """A row for each case with its years side by side."""
        native = frame.to_native()
        by_year: dict[int, nw.DataFrame[Any]] = {}
        for year in self.years:
            by_year[year] = nw.from_native(self._engine(year).pay(native, keep), eager_only=True)
        last = max((_last_step(held, max(self.years)) for held in self._engine(self.years[0]).editions), default=0)
        after: Mapping[int, nw.DataFrame[Any]] = {
            year: nw.from_native(self._engine(year).pay(native), eager_only=True)
            for year in range(max(self.years) + 1, last + 1)
        }
        wide = widened(by_year, after, keep)
        self._add_up(totals_of_years(wide, self.years))
        return wide


def _last_step(held: Held, last: int) -> int:
    """The last year for which a ladder of the edition can commit anything, where `last` is the last year paid for."""
    parts = [part for rule in held.edition.amounts for part in a.amounts_within(rule.amount)]
    years = [max(part.steps) for part in parts if isinstance(part, a.ByYear)]
    years += [last + max(part.steps) for part in parts if isinstance(part, a.ByGrantYear)]
    return max(years, default=0)


def _tally(results: nw.DataFrame[Any]) -> Mapping[str, int]:
    counted = results.group_by("status").agg(nw.len().alias("rows"))
    return {str(status): int(rows) for status, rows in counted.select("status", "rows").rows()}


def totals(results: Any) -> list[Total]:  # noqa: ANN401  any frame that Narwhals knows
    """Rows and payouts of a frame of results by scheme, edition, year and group; what is not known comes first."""
    frame = nw.from_native(results)
    added = frame.group_by(*_BY).agg(nw.len().alias("rows"), summed(frame, "payout").alias("sum"))
    found = {tuple(row[:4]): (int(row[4]), int(row[5] or 0)) for row in collected(added.select(*_BY, "rows", "sum"))}
    return _in_order(found)


def _in_order(found: Mapping[Any, tuple[int, int]]) -> list[Total]:
    """Totals in an order that is the same in every run."""
    groups = sorted(found, key=lambda group: tuple((part is not None, part or 0) for part in group))
    return [
        Total(scheme, edition, year, group, *found[scheme, edition, year, group])
        for scheme, edition, year, group in groups
    ]
