"""A row for each deadline, with a date or without: for spreadsheets.

Promise: RFC 4180 with LF line ends, one line for each row, a header of English machine words that only ever grows at
its end. Text that a spreadsheet would take for a formula gets a leading `'`; numbers stay numbers.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tilskudd_cli.writing.as_csv import cell
from tilskudd_cli.writing.calendars.records import Page, Screen

COLUMNS = (
    "scheme", "edition", "rule", "code", "kind", "date", "time", "weekday", "week", "days_left", "working_day",
    "standing", "year", "office", "applicant_type", "file", "case", "applicant", "note", "source", "section",
)  # fmt: skip
_INSIDE = {"source": "citation", "section": "citation", "file": "case", "case": "case", "applicant": "case"}


class CsvCalendar:
    """Rows of comma-separated values."""

    name = "csv"
    for_people = False

    def pieces(self, page: Page, screen: Screen) -> Iterator[str]:  # noqa: ARG002 - the same on every screen
        """The header and the rows."""
        import csv
        from io import StringIO

        out = StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(COLUMNS)
        objects = [*(item.data for item in page.all_items()), *(one.data for one in page.dateless)]
        writer.writerows([cell(_value(data, column)) for column in COLUMNS] for data in objects)
        yield out.getvalue()


def _value(data: Mapping[str, object], column: str) -> object:
    """What stands in a column: a value of the deadline, or of its citation or case."""
    part: object = data
    if column in _INSIDE:
        part = data.get(_INSIDE[column])
    value = part.get(column) if isinstance(part, Mapping) else None
    return str(value).lower() if isinstance(value, bool) else value
