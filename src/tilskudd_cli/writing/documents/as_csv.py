"""The rows of a document, for spreadsheets.

Promise: as for the rows of `check` (`writing.as_csv`): RFC 4180 with LF line ends, a line for each row whatever the
strings hold, text that a spreadsheet would take for a formula behind a `'`, numbers as numbers. The profile `csv-excel`
uses `;` and a byte order mark, as Excel in Norwegian expects.
"""

from __future__ import annotations

from tilskudd_cli.writing.as_csv import cell
from tilskudd_cli.writing.documents.model import Document, Screen


class CsvDocument:
    """Rows of comma-separated values, or of another profile of the same."""

    is_binary = False

    def __init__(self, name: str = "csv", *, delimiter: str = ",", mark: str = "") -> None:
        self.name = name
        self._delimiter = delimiter
        self._mark = mark

    def render(self, document: Document, screen: Screen) -> str:  # noqa: ARG002 - for programs
        """The header `Document.columns`, and a line for each of `Document.rows`."""
        import csv
        from io import StringIO

        text = StringIO(self._mark)
        text.seek(0, 2)
        writer = csv.writer(text, delimiter=self._delimiter, lineterminator="\n")
        writer.writerow(document.columns)
        writer.writerows([cell(value) for value in row] for row in document.rows)
        return text.getvalue()
