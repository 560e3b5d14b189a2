"""A workbook: the rows on one sheet, the totals as formulas on another, what is to be said on a third.

Promise: amounts are numbers and texts are texts; no text turns into a formula or a link. Each total is a formula over
the rows with its value beside it, so that a program which does not reckon shows the same. Rows are written as they
come, through a temporary folder; the same rows on the same day give the same bytes. A number of more than 15 digits,
which no spreadsheet can hold, is written as text.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from typing import Any

from tilskudd_cli.language.catalogue import text
from tilskudd_cli.language.visible import shorten, visible
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.writing.payouts.records import Cell, Ending, Kind, Row, Rows, Screen, Sheet, TotalLine
from tilskudd_cli.writing.payouts.view import TOTALS, remarks, status_word

ROWS = 1_048_576
"""How many rows a sheet has, the head included."""

_LONGEST = 32_767
_EXACT = 10**15
_CHUNK = 1 << 20
_WIDTHS = {"file": 24, "municipality": 20, "successor": 22, "group": 18, "message": 60, "source": 22, "section": 22}
_Group = tuple[Cell, ...]


class XlsxPayouts:
    """A workbook for a spreadsheet program."""

    name = "xlsx"
    for_people = False
    is_binary = True
    words = True
    explains = False
    most: int | None = ROWS - 1

    def write(self, rows: Rows, screen: Screen) -> Iterator[str | bytes]:  # noqa: ARG002 - on paper as on screen
        """The bytes of the file, once all rows have passed."""
        from tempfile import TemporaryDirectory

        with TemporaryDirectory(prefix="tilskudd-") as folder:
            path = os.path.join(folder, "whole.xlsx")
            _Book(path, folder, rows.sheet).fill(rows)
            with open(path, "rb") as file:
                while chunk := file.read(_CHUNK):
                    yield chunk


class _Formats(NamedTuple):
    """How cells look."""

    head: Any
    kroner: Any
    bold: Any
    sum: Any
    wrap: Any


class _Book:
    """The workbook while it is written; `constant_memory` asks that sheets and rows are written in order."""

    def __init__(self, path: str, folder: str, sheet: Sheet) -> None:
        import datetime as dt

        import xlsxwriter  # type: ignore[import-untyped]  # it has no types

        options = {
            "constant_memory": True,
            "tmpdir": folder,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        }
        self.book = xlsxwriter.Workbook(path, options)
        moment = dt.datetime.combine(sheet.day, dt.time())
        self.book.set_properties({"created": moment, "title": text(sheet.language, "pay-title")})
        self.book.set_calc_mode("auto")
        self.sheet = sheet
        look = self.book.add_format
        self.formats = _Formats(
            look({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1}),
            look({"num_format": "#,##0"}),
            look({"bold": True}),
            look({"bold": True, "num_format": "#,##0", "top": 1}),
            look({"text_wrap": True, "valign": "top"}),
        )
        self.groups: dict[_Group, int] = {}
        self.sums: Counter[tuple[int, str]] = Counter()
        self.by = [sheet.names.index(name) for name in TOTALS[:4] if name in sheet.names]
        self.paid = [(at, name) for at, name in enumerate(sheet.names) if name.startswith("payout")]
        self.written = 0

    def fill(self, rows: Rows) -> None:
        """Write everything."""
        language = self.sheet.language
        page = self.book.add_worksheet(text(language, "pay-rows"))
        self._head(page)
        for piece in rows.pieces():
            for row in piece.tuples():
                self.written += 1
                self._row(page, row)
        page.autofilter(0, 0, max(self.written, 1), len(self.sheet.columns))
        ending = rows.ending()
        self._totals(self.book.add_worksheet(text(language, "pay-totals")), ending)
        self._said(self.book.add_worksheet(text(language, "pay-remarks")), ending)
        self.book.close()

    def _head(self, page: Any) -> None:  # noqa: ANN401 - the library is not imported before it is needed
        """The heads, frozen, and the widths of the columns; the last one is the number of the row's total."""
        labels = [*(column.label for column in self.sheet.columns), text(self.sheet.language, "pay-total-number")]
        for at, label in enumerate(labels):
            page.write_string(0, at, label, self.formats.head)
        for at, column in enumerate(self.sheet.columns):
            page.set_column(at, at, _WIDTHS.get(column.name, 12))
        page.freeze_panes(1, 0)

    def _row(self, page: Any, row: Row) -> None:  # noqa: ANN401 - as above
        for at, (column, cell) in enumerate(zip(self.sheet.columns, row, strict=True)):
            self._cell(page, at, column.kind, cell)
        group = tuple(row[at] for at in self.by)
        number = self.groups.setdefault(group, len(self.groups) + 1)
        page.write_number(self.written, len(row), number)
        self.sums[number, ""] += 1
        for at, name in self.paid:
            cell = row[at]
            self.sums[number, name] += cell if isinstance(cell, int) and abs(cell) < _EXACT else 0

    def _cell(self, page: Any, at: int, kind: Kind, cell: Cell) -> None:  # noqa: ANN401 - as above
        if cell is None:
            return
        if isinstance(cell, int):
            look = self.formats.kroner if kind is Kind.KRONER else None
            if abs(cell) < _EXACT:
                page.write_number(self.written, at, cell, look)
                return
        said = status_word(str(cell), self.sheet.language) if kind is Kind.STATUS else visible(str(cell))
        page.write_string(self.written, at, shorten(said, _LONGEST))

    def _totals(self, page: Any, ending: Ending) -> None:  # noqa: ANN401 - as above
        language = self.sheet.language
        for at, name in enumerate(TOTALS):
            page.write_string(0, at, text(language, f"pay-column-{name}"), self.formats.head)
        page.set_column(0, len(TOTALS) - 1, 18)
        page.freeze_panes(1, 0)
        for at, line in enumerate(ending.totals, 1):
            self._total(page, at, line)
        last = len(ending.totals) + 1
        page.write_string(last, 0, text(language, "pay-in-all"), self.formats.sum)
        for at in range(1, len(TOTALS) - 2):
            page.write_blank(last, at, None, self.formats.sum)
        for at, value in ((4, sum(line.rows for line in ending.totals)), (5, sum(one.payout for one in ending.totals))):
            column = _letter(at)
            page.write_formula(last, at, f"=SUM({column}2:{column}{max(last, 2)})", self.formats.sum, value)

    def _total(self, page: Any, at: int, line: TotalLine) -> None:  # noqa: ANN401 - as above
        """One total: its words, and how many rows and kroner have its number."""
        for column, cell in enumerate((line.scheme, line.edition, line.year, line.label)):
            if isinstance(cell, int):
                page.write_number(at, column, cell)
            else:
                page.write_string(at, column, shorten(visible(cell or "–"), _LONGEST))
        names = self.sheet.names
        sums = f"payout_{line.year}" if self.sheet.years else "payout"
        number = self.groups.get(tuple(getattr(line, name) for name in TOTALS[:4] if name in names), 0)
        rows = f"'{text(self.sheet.language, 'pay-rows')}'!"
        numbers, kroner = (
            f"{rows}${c}$2:${c}${self.written + 1}" for c in map(_letter, (len(names), names.index(sums)))
        )
        if (line.rows, line.payout) != (self.sums[number, ""], self.sums[number, sums]):
            # A row whose years are in different groups: no one number stands for them, so the value stands alone.
            page.write_number(at, 4, line.rows)
            page.write_number(at, 5, line.payout, self.formats.kroner)
            return
        page.write_formula(at, 4, f"=COUNTIF({numbers},{number})", None, line.rows)
        page.write_formula(at, 5, f"=SUMIF({numbers},{number},{kroner})", self.formats.kroner, line.payout)

    def _said(self, page: Any, ending: Ending) -> None:  # noqa: ANN401 - as above
        """The counts, notes and the sharing of a frame, a line in each row."""
        page.set_column(0, 0, 110)
        lines = [*remarks(ending, self.sheet.language), *(ending.sharing.lines if ending.sharing else ())]
        for at, line in enumerate(lines):
            page.write_string(at, 0, shorten(line, _LONGEST), self.formats.wrap)


def _letter(at: int) -> str:
    """The letters of a column, counted from 0: `A`, `Z`, `AA`."""
    letters = ""
    at += 1
    while at:
        at, rest = divmod(at - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
