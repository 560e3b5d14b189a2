"""Plain tables: the rows, then the totals, then what else there is to say.

Promise: nothing is cut or wrapped, whatever the width of the terminal, so that a pipe loses nothing. Cells are text
that is already formatted: tabulate, which would turn `0301` into 301, is told to leave numbers alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tilskudd_cli.language.catalogue import text
from tilskudd_cli.writing.payouts.records import Explained, Rows, Screen
from tilskudd_cli.writing.payouts.view import MOST, Heading, remarks, total_cells, total_headings, view_of


class TablePayouts:
    """A row for each case."""

    name = "table"
    for_people = True
    is_binary = False
    words = True
    explains = True
    most: int | None = MOST

    def write(self, rows: Rows, screen: Screen) -> Iterator[str | bytes]:  # noqa: ARG002 - as wide as it must be
        """The tables, with an empty line between them."""
        view, language = view_of(rows), rows.sheet.language
        if view.shared:
            yield "\n".join(view.shared) + "\n\n"
        if view.lines:
            message = Heading(text(language, "pay-column-message"), "message")
            yield _table((*view.headings, message), [(*line.cells, line.message) for line in view.lines])
        totals = total_cells(view.ending, language)
        if totals:
            yield _table(total_headings(language), totals)
        sharing = view.ending.sharing
        if sharing is not None:
            yield "\n".join(sharing.lines) + "\n\n"
        for one in view.ending.explained:
            yield "\n".join(explained_lines(one)) + "\n\n"
        yield "\n".join(remarks(view.ending, language)) + "\n"


def explained_lines(one: Explained) -> list[str]:
    """How a row came about, its first line as a heading."""
    return [one.lines[0], *(f"    {line}" for line in one.lines[1:])]


def _table(headings: Sequence[Heading], rows: Sequence[Sequence[str]]) -> str:
    from tabulate import tabulate

    table = tabulate(
        [list(row) for row in rows],
        headers=[heading.label for heading in headings],
        tablefmt="simple",
        disable_numparse=True,
        colalign=["right" if heading.right else "left" for heading in headings],
    )
    return "\n".join(line.rstrip(" ") for line in table.splitlines()) + "\n\n"
