"""A page as rows of cells, for the formats that are tables: tabulate and Markdown share them."""

from __future__ import annotations

from collections.abc import Iterator

from tilskudd_cli.language.catalogue import text
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.writing.status.records import Page

ITEM = ("what", "when", "left", "who", "case", "file")
BROKEN = ("file", "reason")
KEY = ("scheme", "edition", "year")


class Table(NamedTuple):
    """A heading, the heads of the columns and the rows; the first `texts` columns are text, the others numbers."""

    title: str
    heads: list[str]
    rows: list[list[str]]
    texts: int
    more: str = ""


def tables(page: Page) -> Iterator[Table]:
    """What needs doing, a table for each need; the counts; and the files that could not be read."""
    for section in page.sections:
        yield Table(section.title, _heads(ITEM, page), [[*item] for item in section.items], len(ITEM), section.more)
    yield _counts(page)
    if page.unreadable is not None:
        title, files, more = page.unreadable
        yield Table(title, _heads(BROKEN, page), [[*one] for one in files], len(BROKEN), more)


def _counts(page: Page) -> Table:
    rows = [[row.scheme, row.edition, row.year, *map(str, row.counts)] for row in page.rows]
    if len(rows) > 1:
        rows.append([text(page.language, "status-total"), "", "", *map(str, page.total)])
    heads = [*_heads(KEY, page), *page.columns]
    return Table(text(page.language, "status-section-counts"), heads, rows, len(KEY))


def _heads(words: tuple[str, ...], page: Page) -> list[str]:
    return [text(page.language, f"status-head-{word}") for word in words]
