"""One table of all deadlines.

Promise: nothing is cut or wrapped, whatever the width of the terminal. Cells are text that is already formatted, so
tabulate is told to leave numbers alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from tilskudd_cli.writing.calendars.cells import heads, rows
from tilskudd_cli.writing.calendars.records import Page, Screen


class TableCalendar:
    """An overview with a row for each deadline."""

    name = "table"
    for_people = True

    def pieces(self, page: Page, screen: Screen) -> Iterator[str]:  # noqa: ARG002 - as wide as its cells
        """The table, or the hints where there is nothing in it."""
        found = rows(page)
        if found:
            from tabulate import tabulate

            yield tabulate(found, heads(page.language), tablefmt="simple", disable_numparse=True)
            yield "\n"
        yield from (f"{hint}\n" for hint in page.hints)
