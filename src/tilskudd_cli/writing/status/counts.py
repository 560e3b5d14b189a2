"""The counts of a page in plain cells: a table under heads of one word a line, or lines of words.

Conventions: columns that are zero in every row are left out; rows of one scheme stand under its name. The columns stand
two blanks apart, or one where they only fit so.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from tilskudd_cli.language.catalogue import text
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.writing.calendars.paint import Paint
from tilskudd_cli.writing.documents.wrapping import cells
from tilskudd_cli.writing.status.records import Page, Row

_INDENT = "  "
_GAPS = (2, 1)


class _Grid(NamedTuple):
    """The cells of the table: heads as words, and rows of text; the first two columns lean left."""

    heads: tuple[tuple[str, ...], ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]


def fits(page: Page, width: int) -> bool:
    """Whether the table, and the names of the schemes between its rows, are no wider than the screen."""
    return max(_width(_grid(page), _GAPS[-1]), *(cells(row.scheme) for row in page.rows)) <= width


def table(page: Page, width: int, paint: Paint) -> Iterator[str]:
    """The lines of the table. Ask `fits` first."""
    grid = _grid(page)
    gap = next((gap for gap in _GAPS if _width(grid, gap) <= width), _GAPS[-1])
    height = max(map(len, grid.heads))
    tops = [("",) * (height - len(words)) + words for words in grid.heads]
    for level in range(height):
        yield paint.dim(_line(tuple(words[level] for words in tops), grid.widths, gap))
    lines = iter(grid.rows)
    for scheme, rows in groupby(page.rows, key=lambda row: row.scheme):
        yield scheme
        for _ in rows:
            yield _line(next(lines), grid.widths, gap)
    for total in lines:
        yield paint.bold(_line(total, grid.widths, gap))


def blocks(page: Page) -> Iterator[tuple[str, list[list[str]]]]:
    """Each scheme with the parts of a line for each edition and year, and the total last."""
    for scheme, rows in groupby(page.rows, key=lambda row: row.scheme):
        yield scheme, [_said(row.counts, page, f"{_name(row, page.language)}: ") for row in rows]
    if len(page.rows) > 1:
        yield text(page.language, "status-total"), [_said(page.total, page)]


def _name(row: Row, language: str) -> str:
    return text(language, "status-row", {"edition": row.edition, "year": row.year})


def _said(counts: tuple[int, ...], page: Page, name: str = "") -> list[str]:
    """What there is any of, each count with its word, and the name before the first."""
    said = [f"{word} {count}" for word, count in zip(page.columns, counts, strict=True) if count]
    return [name + said[0], *said[1:]]


def _grid(page: Page) -> _Grid:
    """The cells of the table, with the total where there is more than one row."""
    language = page.language
    kept = [i for i, count in enumerate(page.total) if count or not i]
    names = [(f"{_INDENT}{row.edition}", row.year) for row in page.rows]
    counts = [row.counts for row in page.rows]
    if len(page.rows) > 1:
        names.append((text(language, "status-total"), ""))
        counts.append(page.total)
    rows = [(*name, *(str(count[i]) for i in kept)) for name, count in zip(names, counts, strict=True)]
    edition, year = text(language, "status-head-edition"), text(language, "status-head-year")
    heads = [(f"{_INDENT}{edition}",), (year,), *(tuple(page.columns[i].split(" ")) for i in kept)]
    columns = zip(*rows, strict=True)
    widths = [max(map(cells, (*words, *column))) for words, column in zip(heads, columns, strict=True)]
    return _Grid(tuple(heads), tuple(rows), tuple(widths))


def _width(grid: _Grid, gap: int) -> int:
    return sum(grid.widths) + gap * (len(grid.widths) - 1)


def _line(values: tuple[str, ...], widths: tuple[int, ...], gap: int) -> str:
    padded = []
    for i, (value, width) in enumerate(zip(values, widths, strict=True)):
        blank = " " * (width - cells(value))
        padded.append(value + blank if i < 2 else blank + value)
    return (" " * gap).join(padded).rstrip(" ")
