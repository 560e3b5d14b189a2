r"""Markdown tables, for a wiki or an issue.

Promise: what the page says comes out as text. Whatever could mean something is escaped with `\`, by the same rules as
in documents, so that no name makes a column, a link, a picture or a tag.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tilskudd_cli.writing.documents.as_markdown import escaped
from tilskudd_cli.writing.documents.model import Screen
from tilskudd_cli.writing.status.cells import Table, tables
from tilskudd_cli.writing.status.records import Page


class MarkdownStatus:
    """A heading and a table for each part."""

    name = "markdown"
    for_people = True

    def pieces(self, page: Page, screen: Screen) -> Iterator[str]:  # noqa: ARG002 - as wide as its cells
        """The head, then each table with its heading."""
        yield f"# {escaped(page.title)}\n\n{escaped(page.today)}\n"
        yield from (f"\n{escaped(hint)}\n" for hint in page.hints)
        for table in tables(page):
            yield f"\n## {escaped(table.title)}\n\n"
            yield from _drawn(table)
            if table.more:
                yield f"\n{escaped(table.more)}\n"


def _drawn(table: Table) -> Iterator[str]:
    yield _line(map(escaped, table.heads))
    yield _line(["---"] * table.texts + ["--:"] * (len(table.heads) - table.texts))
    for row in table.rows:
        yield _line(map(escaped, row))


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |\n"
