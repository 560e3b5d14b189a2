"""Plain tables, one below the other.

Promise: nothing is cut or wrapped, whatever the width of the terminal. Cells are text that is already formatted, so
tabulate is told to leave numbers alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from tilskudd_cli.writing.documents.model import Screen
from tilskudd_cli.writing.status.cells import tables
from tilskudd_cli.writing.status.records import Page


class TableStatus:
    """An overview with a row for each thing to do and for each scheme, edition and year."""

    name = "table"
    for_people = True

    def pieces(self, page: Page, screen: Screen) -> Iterator[str]:  # noqa: ARG002 - as wide as its cells
        """The head, then each table with its heading."""
        from tabulate import tabulate

        yield f"{page.title}\n{page.today}\n"
        yield from (f"\n{hint}\n" for hint in page.hints)
        for table in tables(page):
            sides = ["left"] * table.texts + ["right"] * (len(table.heads) - table.texts)
            drawn = tabulate(table.rows, table.heads, tablefmt="simple", disable_numparse=True, colalign=sides)
            yield f"\n{table.title}\n\n{drawn}\n"
            if table.more:
                yield f"{table.more}\n"
