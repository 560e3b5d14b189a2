"""The slow readers: line by line, so that a row that cannot be read is one row, and says why.

They take over where the quick reader gave up, and read what that would have read in the same way. A row that is not
what it should be has a code in the column `unreadable`; what could be read of it stands in its cells.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

import polars as pl

from tilskudd_cli.payouts.columns import UNREADABLE
from tilskudd_cli.payouts.header import Header

HOLDS_MORE = "holds more"
"""A column of CSV rows: whether a cell has something in a column that is left out."""

_Row = Mapping[str, str | None]


def careful_csv(path: str, header: Header, usable: Sequence[str], done: int, piece: int) -> Iterator[pl.DataFrame]:
    """The rows of a CSV file after the first `done`."""
    with open(path, encoding="utf-8-sig", errors="surrogateescape", newline="") as file:
        rows = csv.reader(file, delimiter=header.separator)
        next(rows, None)
        for frame in _frames((_csv_row(row, header) for row in _until_broken(rows)), header.names, done, piece):
            others = [name for name in header.names if name not in usable]
            more = pl.any_horizontal(pl.col(others).is_not_null()) if others else pl.lit(value=False)
            yield frame.select(*usable, UNREADABLE, more.alias(HOLDS_MORE))


def _until_broken(rows: Iterator[list[str]]) -> Iterator[list[str] | None]:
    """The rows of a CSV reader; `None` in the place of one that it cannot take."""
    while True:
        try:
            row = next(rows, None)
        except csv.Error:
            yield None
            continue
        if row is None:
            return
        yield row


def _csv_row(cells: list[str] | None, header: Header) -> _Row:
    if cells is None:
        return {UNREADABLE: "payout-row-broken"}
    row: dict[str, str | None] = {name: _clean(cell) or None for name, cell in zip(header.names, cells, strict=False)}
    if len(cells) > len(header.names):
        row[UNREADABLE] = "payout-row-too-long"
    elif any(not _is_utf8(cell) for cell in cells):
        row[UNREADABLE] = "payout-row-not-utf8"
    return row


def careful_jsonl(path: str, usable: Sequence[str], done: int, piece: int) -> Iterator[pl.DataFrame]:
    """The rows of a JSON Lines file after the first `done`."""
    with open(path, encoding="utf-8-sig", errors="surrogateescape", newline="\n") as file:
        lines = (line for line in file if line.strip())
        yield from _frames((_json_row(line) for line in lines), usable, done, piece)


def _json_row(line: str) -> _Row:
    if not _is_utf8(line):
        return {UNREADABLE: "payout-row-not-utf8"}
    try:
        found = json.loads(line, parse_float=str, parse_int=str)
    except (ValueError, RecursionError):
        return {UNREADABLE: "payout-row-not-json"}
    if not isinstance(found, dict):
        return {UNREADABLE: "payout-row-not-json"}
    return {name: _json_text(value) for name, value in found.items()}


def _json_text(value: object) -> str | None:
    if value is None or isinstance(value, str):
        return None if value is None else _clean(value)
    return json.dumps(value, ensure_ascii=False)


def _frames(rows: Iterable[_Row], usable: Sequence[str], done: int, piece: int) -> Iterator[pl.DataFrame]:
    """The rows after the first `done` as frames of text."""
    names = [*usable, UNREADABLE]
    remaining = islice(iter(rows), done, None)
    while taken := list(islice(remaining, piece)):
        columns = {name: [row.get(name) for row in taken] for name in names}
        yield pl.DataFrame(columns, schema=dict.fromkeys(names, pl.String))


def _is_utf8(text: str) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in text) if not text.isascii() else True


def _clean(text: str) -> str:
    """Text without the halves of characters that stand for bytes that are not UTF-8."""
    return text if _is_utf8(text) else text.encode("utf-8", "replace").decode()
