r"""One Markdown table of all deadlines, for a wiki or an issue.

Promise: what the calendar says comes out as text. Every punctuation mark that could mean something is escaped with `\`,
so that no title makes a column, a link, a picture or a tag.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tilskudd_cli.language.catalogue import text
from tilskudd_cli.writing.calendars.cells import heads, rows
from tilskudd_cli.writing.calendars.records import Page, Screen

_MEANING = re.compile(r"[\\`*_\[\]<>#|~&@$^{}!]|(?<=[A-Za-z]):(?=//)|(?<=\bwww)\.", re.IGNORECASE)


class MarkdownCalendar:
    """A heading, and a row for each deadline."""

    name = "markdown"
    for_people = True

    def pieces(self, page: Page, screen: Screen) -> Iterator[str]:  # noqa: ARG002 - as wide as its cells
        """The heading, the days covered and the table, or the hints where there is nothing in it."""
        span = text(page.language, "calendar-span", {"first": page.first, "last": page.last})
        yield f"# {_escaped(page.title)}\n\n{_escaped(span)}\n"
        found = rows(page)
        if found:
            yield f"\n{_row(heads(page.language))}{_row(['---'] * len(found[0]), escape=False)}"
            yield from map(_row, found)
        yield from (f"\n{_escaped(hint)}\n" for hint in page.hints)


def _row(cells: list[str], *, escape: bool = True) -> str:
    return f"| {' | '.join(_escaped(cell) if escape else cell for cell in cells)} |\n"


def _escaped(said: str) -> str:
    return _MEANING.sub(lambda found: f"\\{found[0]}", said.strip())
