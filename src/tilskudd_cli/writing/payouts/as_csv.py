"""A line for each row: for spreadsheets, for programs, and for batches of any length.

Promise: as for the rows of `check` (`writing.as_csv`): RFC 4180 with LF line ends, a line for each row whatever the
texts hold, text that a spreadsheet would take for a formula behind a `'`, numbers as numbers. Rows are written as they
come, so memory does not grow with them. The profile `csv-excel` uses `;` and a byte order mark, as Excel in Norwegian
expects. Both ways of writing, with Polars and without, give the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, BinaryIO

from tilskudd_cli.writing.as_csv import cell
from tilskudd_cli.writing.payouts.records import Column, Kind, Piece, Rows, Screen, Sheet

if TYPE_CHECKING:
    from tilskudd_cli.writing.chunks import Chunk

# All that may need care: what begins a formula, and whatever is not a letter or sign of Western writing.
_ODD = r"^$|^[=+\-@\t\r＝＋－＠]|[^ -~\u{a1}-\u{ac}\u{ae}-\u{24f}–—]"


_FEW = 1000
"""Up to so many different texts are looked at one by one; of more only those that a pattern picks out."""


class CsvPayouts:
    """Rows of comma-separated values, or of another profile of the same."""

    for_people = False
    is_binary = False
    words = False
    explains = False
    most: int | None = None

    def __init__(self, name: str = "csv", *, delimiter: str = ",", mark: str = "") -> None:
        self.name = name
        self._delimiter = delimiter
        self._mark = mark

    def write(self, rows: Rows, screen: Screen) -> Iterator[Chunk]:  # noqa: ARG002 - for programs
        """The header, and a line for each row."""
        yield self._mark + self._lines([rows.sheet.names])
        for piece in _one_ahead(rows.pieces()):
            if piece.frame is None:
                yield self._lines(map(cell, row) for row in piece.rows)
            else:
                yield partial(self._write_frame, piece, rows.sheet)
        rows.ending()

    def _write_frame(self, piece: Piece, sheet: Sheet, file: BinaryIO) -> None:
        """Have Polars write the lines of a piece."""
        if piece.alike is None:
            harmless(piece.frame, sheet.columns).write_csv(file, include_header=False, separator=self._delimiter)
        else:
            from tilskudd_cli.writing.payouts.csv_alike import write_alike

            write_alike(piece.frame, piece.alike, sheet.columns, self._delimiter, file)

    def _lines(self, rows: Iterable[Iterable[object]]) -> str:
        import csv
        from io import StringIO

        text = StringIO()
        csv.writer(text, delimiter=self._delimiter, lineterminator="\n").writerows(rows)
        return text.getvalue()


def _one_ahead(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """The pieces; while a frame is written, the next one is reckoned."""
    piece = next(pieces, None)
    if piece is None or piece.frame is None:  # what comes from case files is work that threads make no shorter
        yield from () if piece is None else (piece,)
        yield from pieces
        return
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as pool:
        while piece is not None:
            coming = pool.submit(next, pieces, None)
            yield piece
            piece = coming.result()


def harmless(frame: Any, columns: Iterable[Column]) -> Any:  # noqa: ANN401 - Polars is not imported for nothing
    """A frame whose texts no spreadsheet obeys; what needs no care is left as it is."""
    import polars as pl

    changed: list[Any] = []
    for column in columns:
        if column.kind in {Kind.NUMBER, Kind.KRONER}:
            continue
        texts = frame.get_column(column.name).unique()
        if len(texts) > _FEW:
            texts = texts.filter(texts.str.contains(_ODD))
        care = {text: _kept(text) for text in texts.drop_nulls() if _kept(text) != text}
        if care:
            changed.append(pl.col(column.name).replace(care))
    return frame.with_columns(changed) if changed else frame


def _kept(text: str) -> object:
    """The text as it is written. An empty one is nothing, or Polars would set it in quotes."""
    return cell(text) if text else None
