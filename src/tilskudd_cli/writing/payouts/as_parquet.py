"""The rows as one Parquet file, for those who reckon on.

Promise: texts stand as they are in the files, numbers as 64-bit whole numbers; the same rows give the same bytes. Rows
are put aside piece by piece in a temporary folder, so memory does not grow with them.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

from tilskudd_cli.writing.payouts.records import Kind, Piece, Rows, Screen, Sheet

_CHUNK = 1 << 20


class ParquetPayouts:
    """A file of columns."""

    name = "parquet"
    for_people = False
    is_binary = True
    words = False
    explains = False
    most: int | None = None

    def write(self, rows: Rows, screen: Screen) -> Iterator[str | bytes]:  # noqa: ARG002 - for programs
        """The bytes of the file, once all rows have passed."""
        from tempfile import TemporaryDirectory

        with TemporaryDirectory(prefix="tilskudd-") as folder:
            parts = [
                _put_aside(frame_of(piece, rows.sheet), os.path.join(folder, f"{number:08}.parquet"))
                for number, piece in enumerate(rows.pieces())
            ]
            rows.ending()
            whole = os.path.join(folder, "whole.parquet")
            _joined(parts, rows.sheet, whole)
            with open(whole, "rb") as file:
                while chunk := file.read(_CHUNK):
                    yield chunk


def _put_aside(frame: Any, path: str) -> str:  # noqa: ANN401 - Polars is not imported before it is needed
    frame.write_parquet(path, compression="lz4")
    return path


def _joined(parts: list[str], sheet: Sheet, path: str) -> None:
    import polars as pl

    if parts:
        pl.scan_parquet(parts).sink_parquet(path)
    else:
        frame_of(Piece(), sheet).write_parquet(path)


def frame_of(piece: Piece, sheet: Sheet) -> Any:  # noqa: ANN401 - as above
    """The rows of a piece as a Polars frame: text, and 64-bit whole numbers."""
    import polars as pl

    if piece.frame is not None:
        return piece.whole()
    numbers = {Kind.NUMBER, Kind.KRONER}
    schema = {column.name: pl.Int64 if column.kind in numbers else pl.String for column in sheet.columns}
    return pl.DataFrame(list(piece.rows), schema=schema, orient="row")
