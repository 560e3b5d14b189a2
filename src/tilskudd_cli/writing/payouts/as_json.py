"""The JSON of the contract, streamed, with one row on each line; and JSON Lines, with nothing but the rows.

Promise: the keys and their order are those of the contract; the document is valid when there are no rows at all. Rows
of several years have them under `years`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from tilskudd_cli.writing.jsontext import compact
from tilskudd_cli.writing.payouts.records import Cell, Ending, Explained, Row, Rows, Screen, Sheet, TotalLine

SCHEMA_VERSION = 1


class JsonPayouts:
    """One document for the whole run: the rows in their turn, then what they come to."""

    name = "json"
    for_people = False
    is_binary = False
    words = True
    explains = True
    most: int | None = None

    def write(self, rows: Rows, screen: Screen) -> Iterator[str | bytes]:  # noqa: ARG002 - for programs
        """The document."""
        sheet = rows.sheet
        head = {
            "schema_version": SCHEMA_VERSION,
            "tool": {"name": "tilskudd", "version": sheet.version},
            "today": sheet.day.isoformat(),
            "lang": sheet.language,
        }
        yield f'{compact(head)[:-1]},\n "rows": ['
        between = ""
        for piece in rows.pieces():
            lines = [f"\n  {compact(row_data(sheet, row))}" for row in piece.tuples()]
            yield between + ",".join(lines) if lines else ""
            between = "," if lines else between
        ending = rows.ending()
        yield "\n ],\n "
        yield from _end(ending, sheet)


class JsonLinesPayouts:
    """An object a line, for programs that read while the run goes on."""

    name = "jsonl"
    for_people = False
    is_binary = False
    words = True
    explains = False
    most: int | None = None

    def write(self, rows: Rows, screen: Screen) -> Iterator[str | bytes]:  # noqa: ARG002 - for programs
        """The rows."""
        for piece in rows.pieces():
            yield "".join(f"{compact(row_data(rows.sheet, row))}\n" for row in piece.tuples())
        rows.ending()


_OF_A_YEAR = ("entitlement", "payout", "own_funding", "status", "reason")


def row_data(sheet: Sheet, row: Row) -> dict[str, object]:
    """A row with the keys of the contract."""
    cells: dict[str, Cell] = dict(zip(sheet.names, row, strict=True))
    source, section = cells.pop("source"), cells.pop("section")
    citation = None if source is None else {"source": source, "section": section}
    years = [{"year": year, **{name: cells.pop(f"{name}_{year}") for name in _OF_A_YEAR}} for year in sheet.years]
    data: dict[str, object] = {}
    for name, cell in cells.items():
        if name == "payout" and years:
            data["years"] = years
        data[name] = cell
        if name == "fact":
            data["citation"] = citation
    return data


def _end(ending: Ending, sheet: Sheet) -> Iterator[str]:
    """Everything after the rows."""
    yield from _listed("totals", map(_total, ending.totals))
    if sheet.years:
        yield f'"later": {compact(ending.later)},\n '
    yield f'"counts": {compact(dict(ending.counts))},\n '
    if ending.sharing is not None:
        yield f'"allotment": {compact(dict(ending.sharing.data))},\n '
    if ending.explained:
        yield from _listed("explained", map(_explained, ending.explained))
    yield from _listed("problems", ending.problems)
    yield f'"notes": {compact(list(ending.notes))}}}\n'


def _listed(key: str, objects: Iterable[Mapping[str, object]]) -> Iterator[str]:
    """A key and its list, an object on each line."""
    yield f'"{key}": ['
    yield ",".join(f"\n  {compact(dict(one))}" for one in objects)
    yield "\n ],\n "


def _total(line: TotalLine) -> dict[str, object]:
    return {key: value for key, value in line._asdict().items() if key != "label"}


def _explained(one: Explained) -> dict[str, object]:
    return {**one._asdict(), "lines": list(one.lines)}
