"""Months side by side, what their marks mean, and below them the list of deadlines.

Promise: readable at any width from 40 cells, without colours and on paper.
"""

from __future__ import annotations

from collections.abc import Iterator

from tilskudd_cli.writing.calendars.lines import Lines
from tilskudd_cli.writing.calendars.months import marks_by_day, month_block, side_by_side
from tilskudd_cli.writing.calendars.records import Page, Screen


class GridCalendar:
    """What a person sees first."""

    name = "grid"
    for_people = True

    def pieces(self, page: Page, screen: Screen) -> Iterator[str]:
        """The head, the months with their legend, and the list."""
        lines = Lines(page, screen)
        marks = marks_by_day(page.all_items())
        blocks = [month_block(month, page, marks, lines.paint) for month in page.months()]
        for part in (lines.head(), side_by_side(blocks, screen.width), lines.legend()):
            shown = [f"{line}\n" for line in part]
            yield from [*shown, "\n"] if shown else ()
        # The list begins with an empty line of its own, which the last part has given already.
        for i, line in enumerate(lines.body()):
            if i or line:
                yield f"{line}\n"
