"""Batches as rows of `payout`: CSV, JSON Lines and Parquet, piece by piece, in the order of the file.

Polars and Narwhals are imported with this module, so it is imported when a batch is read and never before. Words are
made only where they are asked for: a reason that says the same of every row is worded once, and the others are found
out again, row by row.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import TYPE_CHECKING

import polars as pl

from tilskudd_cli.casework.payout_inputs import Input
from tilskudd_cli.casework.payout_wanted import Found, Tally, Wanted
from tilskudd_cli.language.catalogue import text
from tilskudd_cli.payouts.batch import ROW, read_batch
from tilskudd_cli.payouts.columns import name_of, parse
from tilskudd_cli.payouts.desk import Desk
from tilskudd_cli.payouts.single import Paid, pay_row
from tilskudd_cli.reading.problems import Problem, Problems
from tilskudd_cli.wording.payout import MESSAGE, message_of, names_of, needs, over_years, rule_at
from tilskudd_cli.wording.payout_steps import steps_of
from tilskudd_cli.writing.payouts.records import Alike, Explained, Piece

if TYPE_CHECKING:
    from tilskudd_cli.payouts.run import Run

_WEIGHT = "weight"


class BatchRows:
    """Turns the rows of files into rows of the result."""

    def __init__(self, desk: Desk, wanted: Wanted, tally: Tally) -> None:
        self.desk = desk
        self.wanted = wanted
        self.tally = tally
        self.names = names_of(wanted.years, shared=False, words=wanted.words)

    def found(self, source: Input, by: str | None = None) -> Iterator[Found]:
        """The rows of one file, in pieces. What is wrong with the file as a whole is put with the tally's problems."""
        wanted = self.wanted
        problems: Problems = []
        pieces = read_batch(source.path, self.desk, problems, kind=str(source.kind))
        from tilskudd_cli.payouts.run import Run  # Narwhals and all that reckons, imported while the file is being read

        run = Run(self.desk, today=wanted.today, year=wanted.year, years=wanted.years)
        for rows in pieces:
            weights = None if by is None else self._weights(rows, by)
            yield Found(source.file, self._piece(run, source.file, rows), weights)
        self.tally.problems.extend((source.file, problem) for problem in problems)
        self._add_up(run)

    def _piece(self, run: Run, file: str, rows: pl.DataFrame) -> Piece:
        """The results of some rows; all columns in one frame where they are looked at once more."""
        wanted = self.wanted
        name = pl.lit(file, dtype=pl.String).alias("file")
        if not (wanted.years or wanted.words or wanted.explain or wanted.frame):
            coded = run.add_coded(rows)
            return Piece((), coded.own, Alike(coded.code, coded.table.with_columns(name), self.names))
        results = run.add(rows)
        self._explain(file, rows, results)
        if wanted.years:
            self.tally.later += int(results["later"].cast(pl.Int128).sum())
        if wanted.words:
            messages = pl.Series(MESSAGE, self._messages(rows, results), dtype=pl.String)
            results = results.with_columns(messages)
        return Piece((), results.with_columns(name).select(self.names))

    def _add_up(self, run: Run) -> None:
        """Add what the run has counted, once all its rows have passed."""
        counts = run.counts()
        self.tally.rows_in += counts.rows
        for status, rows in zip(("pay", "nothing", "to_assess", "error"), counts[1:], strict=True):
            self.tally.add_status(status, rows)
        for total in run.totals():
            self.tally.add_total(total)

    def _messages(self, rows: pl.DataFrame, results: pl.DataFrame) -> list[str]:
        """The reason of each row in words; where there are several years, of each of them."""
        years = self.wanted.years
        if not years:
            return self._worded(rows, results["reason"], self.wanted.year)
        by_year = [self._worded(rows, results[f"reason_{year}"], year) for year in years]
        return [over_years(list(zip(years, said, strict=True))) for said in zip(*by_year, strict=True)]

    def _worded(self, rows: pl.DataFrame, reasons: pl.Series, year: int | None) -> list[str]:
        """The reasons of one year in words."""
        language = self.wanted.language
        worded: dict[str, str | None] = {
            reason: None if needs(language, reason) else text(language, reason) for reason in reasons.unique()
        }
        return [worded[reason] or self._message(self._again(rows, at, year)) for at, reason in enumerate(reasons)]

    def _again(self, rows: pl.DataFrame, at: int, year: int | None) -> Paid:
        """One row, found out the exact way, with all that there is to tell of it."""
        texts = {name: cell for name, cell in rows.row(at, named=True).items() if name != ROW}
        return pay_row(texts, self.desk, year=year, today=self.wanted.today)

    def _message(self, paid: Paid) -> str:
        row, language = paid.row, self.wanted.language
        edition = None if paid.subject is None else paid.subject.edition
        return message_of(
            row.reason, paid.params, edition, language, rule_at(edition, row.source, row.section, language)
        )

    def _explain(self, file: str, rows: pl.DataFrame, results: pl.DataFrame) -> None:
        """Keep how chosen rows came about, for each year asked for."""
        wanted = self.wanted
        if not wanted.explain:
            return
        words = sorted(wanted.explain)
        chosen = results[ROW].cast(pl.String).is_in(words) | results["case"].is_in(words).fill_null(value=False)
        for at in chosen.arg_true().to_list():
            row = int(results[ROW][at])
            place = text(wanted.language, "pay-place", {"file": file, "row": row})
            for year in wanted.years or (wanted.year,):
                paid = self._again(rows, at, year)
                lines = steps_of(paid, place, self._message(paid), wanted.language)
                self.tally.explained.append(Explained(file, row, paid.row.case, paid.row.year, lines))

    def _weights(self, rows: pl.DataFrame, by: str) -> pl.Series:
        """What weighs or ranks each row, as exact text; null where it is not stated or no number."""
        column = next((name for name in (by, name_of(by)) if name in rows.columns), None)
        if column is None:
            return pl.Series(_WEIGHT, [None] * len(rows), dtype=pl.String)
        keys = [*(name for name in ("scheme", "edition") if name in rows.columns), column]
        distinct = rows.select(keys).unique(maintain_order=True)
        names = frozenset(rows.columns)
        exact = [self._weight(dict(zip(keys, row, strict=True)), names, column) for row in distinct.iter_rows()]
        table = distinct.with_columns(pl.Series(_WEIGHT, exact, dtype=pl.String))
        return rows.select(keys).join(table, on=keys, how="left", nulls_equal=True, maintain_order="left")[_WEIGHT]

    def _weight(self, row: Mapping[str, str | None], names: frozenset[str], by: str) -> str | None:
        """What a cell comes to under the rules that its row names."""
        scheme, edition, cell = ((row.get(name) or "").strip() for name in ("scheme", "edition", by))
        held = self.desk.held(scheme, edition, names)
        column = None if isinstance(held, Problem) else held.column(by)
        if column is None or not cell:
            return None
        problems: Problems = []
        value = parse(column, cell, problems)
        is_number = isinstance(value, int | Fraction) and not isinstance(value, bool)
        return str(value) if is_number and not problems else None
