"""A row for each requirement of each case, and for each problem of a file: for spreadsheets and the archive.

Promise: RFC 4180 with LF line ends, one line for each row whatever the strings hold, a header of English machine words
that only ever grows at its end. Text that a spreadsheet would take for a formula gets a leading `'`; numbers stay
numbers. The profile `csv-excel` uses `;` and a byte order mark, as Excel in Norwegian expects.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from tilskudd_cli.language.visible import visible
from tilskudd_cli.writing.entries import Entry, Piece, Run, Tally

COLUMNS = (
    "file", "kind", "scheme", "edition", "municipality", "number", "verdict", "entitlement", "code", "rule", "outcome",
    "consequence", "line", "column", "path", "message", "source", "section",
)  # fmt: skip
# Besides the four characters that begin a formula everywhere, their full-width forms, which Excel takes for the same.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
_NOTHING: Mapping[str, object] = {}


class CsvFormat:
    """Rows of comma-separated values, or of another profile of the same."""

    between = ""
    needs_data = True

    def __init__(self, name: str = "csv", *, delimiter: str = ",", mark: str = "") -> None:
        self.name = name
        self._delimiter = delimiter
        self._mark = mark

    def head(self, run: Run) -> str:  # noqa: ARG002 - the interface is the same for all formats
        """The header."""
        return self._mark + self._rows([COLUMNS])

    def entry(self, run: Run, entry: Entry) -> Piece:  # noqa: ARG002 - as above
        """The rows of one file; a case without results and problems still has one."""
        about_case = _about_case(entry)
        rows = [about_case + about for about in _about_findings(entry)]
        return Piece(self._rows(rows or [about_case + _about_finding(_NOTHING)]))

    def foot(self, run: Run, tally: Tally, tails: Iterable[str]) -> Iterable[str]:  # noqa: ARG002 - as above
        """Nothing."""
        return ()

    def _rows(self, rows: Iterable[Iterable[object]]) -> str:
        """Rows as text."""
        import csv
        from io import StringIO

        text = StringIO()
        csv.writer(text, delimiter=self._delimiter, lineterminator="\n").writerows(rows)
        return text.getvalue()


def _about_case(entry: Entry) -> tuple[object, ...]:
    """The columns that are the same for every row of a file."""
    case = entry.case or _NOTHING
    applicant = _part(case, "applicant")
    texts = (entry.file, *(case.get(key) for key in ("kind", "scheme", "edition")))
    texts += (applicant.get("municipality"), applicant.get("number"), entry.verdict)
    return (*map(cell, texts), cell(case.get("entitlement")))


def _about_findings(entry: Entry) -> Iterator[tuple[object, ...]]:
    """The remaining columns, for each result and then for each problem."""
    results = (entry.case or _NOTHING).get("results")
    if isinstance(results, list | tuple):
        yield from map(_about_finding, results)
    yield from map(_about_finding, entry.problems)


def _about_finding(finding: Mapping[str, object]) -> tuple[object, ...]:
    """The remaining columns of one result or problem."""
    location, citation = _part(finding, "location"), _part(finding, "citation")
    cells = [finding.get(key) for key in ("code", "rule", "outcome", "consequence")]
    cells += [location.get(key) for key in ("line", "column", "path")]
    cells += [finding.get("message"), citation.get("source"), citation.get("section")]
    return tuple(map(cell, cells))


def _part(data: Mapping[str, object], key: str) -> Mapping[str, object]:
    """An object inside the data; an empty one where it is `null` or not there."""
    part = data.get(key)
    return part if isinstance(part, Mapping) else _NOTHING


def cell(value: object) -> object:
    """A number as it is, nothing as nothing, and text made visible and harmless for a spreadsheet."""
    if value is None or isinstance(value, int):
        return value
    text = visible(str(value))
    return f"'{text}" if text.startswith(_FORMULA) or str(value).startswith(_FORMULA) else text
