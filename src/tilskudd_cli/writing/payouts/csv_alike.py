"""Rows that share most of their cells as CSV: what they share is set as text once and not once for each row.

Promise: byte for byte what `as_csv` makes of the same frame.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from itertools import groupby
from string import ascii_letters, digits
from typing import BinaryIO

import polars as pl

from tilskudd_cli.writing.payouts.as_csv import harmless
from tilskudd_cli.writing.payouts.records import Alike, Column, Kind

_AT_ONCE = 16_384
_PLAIN = frozenset(f"{ascii_letters}{digits} /._-")
_CAREFUL = [sign for sign in map(chr, range(128)) if sign not in _PLAIN]


def write_alike(frame: pl.DataFrame, alike: Alike, columns: Sequence[Column], separator: str, file: BinaryIO) -> None:
    """Write the rows of a frame, without a header, with one-character `separator`."""
    cells: list[pl.Series] = []
    for is_shared, several in groupby(columns, key=lambda column: column.name in alike.table.columns):
        run = list(several)
        found = [_joined(alike, run, separator)] if is_shared else [_own(frame, column, separator) for column in run]
        cells += [cell.alias(str(at)) for at, cell in enumerate(found, len(cells))]
    pl.DataFrame(cells).write_csv(
        file, include_header=False, separator=separator, quote_style="never", batch_size=_AT_ONCE
    )


def _joined(alike: Alike, run: Sequence[Column], separator: str) -> pl.Series:
    """Columns that stand beside each other in the table as one column of text, with the cells set apart already."""
    written = BytesIO()
    table = harmless(alike.table.select(column.name for column in run), run)
    table.write_csv(written, include_header=False, separator=separator)
    lines = written.getvalue().decode().split("\n")[:-1]  # a harmless text has no line of its own
    return pl.Series(lines, dtype=pl.String).gather(alike.code)


def _is_plain(texts: pl.Series) -> bool:
    """Whether neither a spreadsheet nor a reader of CSV can take any of the texts for anything else: letters of ASCII,
    digits and a few signs, of which none but `_` comes first. Faster than a pattern for the same.
    """
    is_ascii = (texts.str.len_bytes() == texts.str.len_chars()).all()
    return bool(is_ascii and (texts >= "0").all() and not texts.str.contains_any(_CAREFUL).any())


def _own(frame: pl.DataFrame, column: Column, separator: str) -> pl.Series:
    """A column that differs from row to row, its texts set in quotes where they need it."""
    found = frame.get_column(column.name)
    if column.kind in {Kind.NUMBER, Kind.KRONER} or _is_plain(found):
        return found
    text = pl.col(column.name)
    needs = text.str.contains_any([separator, '"', "\r", "\n"])
    quoted = pl.concat_str(pl.lit('"'), text.str.replace_all('"', '""', literal=True), pl.lit('"'))
    kept: pl.DataFrame = harmless(found.to_frame(), [column])
    return kept.select(pl.when(needs).then(quoted).otherwise(text)).to_series()
