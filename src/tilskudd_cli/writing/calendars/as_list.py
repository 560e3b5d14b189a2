"""The list of deadlines alone, in the order of time.

Promise: readable at any width from 40 cells; nothing is cut.
"""

from __future__ import annotations

from collections.abc import Iterator

from tilskudd_cli.writing.calendars.lines import Lines
from tilskudd_cli.writing.calendars.records import Page, Screen


class ListCalendar:
    """What is due when."""

    name = "list"
    for_people = True

    def pieces(self, page: Page, screen: Screen) -> Iterator[str]:
        """The head and the list."""
        lines = Lines(page, screen)
        for part in (lines.head(), lines.body()):
            yield from (f"{line}\n" for line in part)
