"""The counts for spreadsheets: a row for each scheme, edition and year, and none for the total.

Promise: as for the rows of `check` (`writing.as_csv`): RFC 4180 with LF line ends, a header of English machine words
that only ever grows at its end, text that a spreadsheet would take for a formula behind a `'`, numbers as numbers.
"""

from __future__ import annotations

from collections.abc import Iterator

from tilskudd_cli.writing.as_csv import cell
from tilskudd_cli.writing.documents.model import Screen
from tilskudd_cli.writing.status.records import Page

KEY = ("scheme", "edition", "year")


class CsvStatus:
    """Rows of comma-separated values, or of another profile of the same."""

    for_people = False

    def __init__(self, name: str = "csv", *, delimiter: str = ",", mark: str = "") -> None:
        self.name = name
        self._delimiter = delimiter
        self._mark = mark

    def pieces(self, page: Page, screen: Screen) -> Iterator[str]:  # noqa: ARG002 - the same on every screen
        """The header and the rows."""
        import csv
        from io import StringIO

        out = StringIO()
        writer = csv.writer(out, delimiter=self._delimiter, lineterminator="\n")
        writer.writerow([*KEY, *page.words])
        writer.writerows([*map(cell, row.key), *row.counts] for row in page.rows)
        yield self._mark + out.getvalue()
