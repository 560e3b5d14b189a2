"""Rows and totals as cells of text, for the formats that people read: table, terminal and Markdown share them.

Promise: texts are visible and on one line, kroner are written as people do, and nothing is cut. A column in which no
row says anything is left out, and one in which all rows say the same is told once above the rows.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tilskudd_cli.language.catalogue import text
from tilskudd_cli.language.kroner import kroner
from tilskudd_cli.language.visible import visible
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.writing.payouts.records import Cell, Ending, Kind, Rows, Sheet

MOST = 20_000
"""How many rows a person is shown: to set them in columns they must all be held."""

_ONCE = ("file", "scheme", "edition", "year")
"""Columns that are told once where all rows agree."""
_LEFT_OUT = frozenset({"reason", "fact", "source", "section", "number"})
"""What the message and the municipality say already; programs get it."""
_ZERO_IS_NOTHING = frozenset({"later", "own_funding"})
_PART_OF_YEAR = ("entitlement_", "own_funding_", "status_", "reason_")


class Heading(NamedTuple):
    """The head of a column, its machine name, and whether its cells stand flush right, as amounts do."""

    label: str
    name: str
    right: bool = False


class Line(NamedTuple):
    """A row as a person reads it: its cells, and whether it is paid what was asked for, so that no more need be said.

    `message` stands beside the cells, because it is longer than they are; `who` is the municipality or the case.
    """

    cells: tuple[str, ...]
    message: str
    is_plain: bool


class View(NamedTuple):
    """What is shown: what all rows share, the heads, a line for each row, and what was said at the end."""

    shared: tuple[str, ...]
    headings: tuple[Heading, ...]
    lines: tuple[Line, ...]
    ending: Ending


def view_of(rows: Rows) -> View:
    """All rows, held; then their ending."""
    sheet = rows.sheet
    found = [dict(zip(sheet.names, row, strict=True)) for piece in rows.pieces() for row in piece.tuples()]
    ending = rows.ending()
    shown = [column for column in sheet.columns if column.name not in _LEFT_OUT and _is_shown(column.name)]
    once = [column for column in shown if column.name in _ONCE and _all_agree(found, column.name)]
    columns = [
        column
        for column in shown
        if column not in once and column.name != "message" and _says_something(found, column.name)
    ]
    shared = [f"{column.label}: {visible(str(found[0][column.name]))}" for column in once]
    headings = tuple(
        Heading(column.label, column.name, column.kind in {Kind.KRONER, Kind.NUMBER}) for column in columns
    )
    lines = tuple(
        Line(
            tuple(_cell(column.name, column.kind, row, sheet) for column in columns),
            visible(str(row.get("message") or "")),
            row["status"] == "pay" and row["payout"] == row["requested"] and not sheet.years,
        )
        for row in found
    )
    return View(tuple(shared), headings, lines, ending)


def _is_shown(name: str) -> bool:
    return not name.startswith(_PART_OF_YEAR)


def _says_something(rows: Sequence[Mapping[str, Cell]], name: str) -> bool:
    """Whether any row has something in a column that a person would miss."""
    empty = (None, 0) if name in _ZERO_IS_NOTHING else (None,)
    return any(row[name] not in empty for row in rows)


def _all_agree(rows: Sequence[Mapping[str, Cell]], name: str) -> bool:
    """Whether all rows say the same, and something."""
    return bool(rows) and rows[0][name] is not None and all(row[name] == rows[0][name] for row in rows)


def _cell(name: str, kind: Kind, row: Mapping[str, Cell], sheet: Sheet) -> str:
    """A cell as it is read. A year in which nothing is decided says so in the place of the amount."""
    value = row[name]
    if name == "municipality":
        return visible(" ".join(str(part) for part in (row["number"], value) if part is not None))
    if value is None:
        head, _, year = name.rpartition("_")
        status = row.get(f"status_{year}") if head == "payout" else None
        return "" if status is None else status_word(str(status), sheet.language)
    if kind is Kind.KRONER and isinstance(value, int):
        return kroner(value, sheet.language)
    if kind is Kind.STATUS:
        return status_word(str(value), sheet.language)
    return visible(str(value))


def status_word(status: str, language: str) -> str:
    """A status as people say it."""
    return text(language, f"pay-status-{status}")


TOTALS = ("scheme", "edition", "year", "group", "rows", "payout")


def total_headings(language: str) -> tuple[Heading, ...]:
    """The heads of the totals."""
    right = {"year", "rows", "payout"}
    return tuple(Heading(text(language, f"pay-column-{name}"), name, name in right) for name in TOTALS)


def total_cells(ending: Ending, language: str) -> list[tuple[str, ...]]:
    """The cells of the totals, and of the sum of them all in the last line."""
    cells: list[tuple[str, ...]] = [
        (
            visible(line.scheme or "–"),
            visible(line.edition or "–"),
            "–" if line.year is None else str(line.year),
            line.label,
            str(line.rows),
            kroner(line.payout, language),
        )
        for line in ending.totals
    ]
    if len(cells) > 1:
        whole = sum(line.payout for line in ending.totals)
        cells.append((text(language, "pay-in-all"), "", "", "", "", kroner(whole, language)))
    return cells


def remarks(ending: Ending, language: str) -> list[str]:
    """What is said below the totals: the counts, later years, and notes."""
    said = [ending.said]
    if ending.later:
        said.append(text(language, "pay-later", {"kroner": ending.later}))
    return [*said, *ending.notes]
