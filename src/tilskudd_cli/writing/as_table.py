"""Two tables: the cases of a run, and below them every finding.

Promise: nothing is cut or wrapped, whatever the width of the terminal, so that a pipe loses nothing. Cells are text
that is already formatted: tabulate, which would turn `0301` into 301, is told to leave numbers alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from tilskudd_cli.language.kroner import kroner
from tilskudd_cli.language.visible import visible
from tilskudd_cli.writing.entries import Entry, Finding, Piece, Run, Tally
from tilskudd_cli.writing.jsontext import compact

_CASES = ("file", "kind", "scheme", "edition", "municipality", "number", "verdict", "entitlement")
_FINDINGS = ("place", "code", "status", "message")
_NOTHING: Mapping[str, object] = {}


class TableFormat:
    """An overview of many cases; widths need every row, so all of it is printed at the end."""

    name = "table"
    between = ""
    needs_data = True

    def head(self, run: Run) -> str:  # noqa: ARG002 - the interface is the same for all formats
        """Nothing."""
        return ""

    def entry(self, run: Run, entry: Entry) -> Piece:
        """The rows of one file, kept for the end."""
        return Piece("", compact([_case_row(run, entry), [_finding_row(entry.file, one) for one in entry.findings]]))

    def foot(self, run: Run, tally: Tally, tails: Iterable[str]) -> Iterator[str]:
        """The tables, each only where it has rows, and the tally."""
        from json import loads

        cases: list[list[str]] = []
        findings: list[list[str]] = []
        for tail in tails:
            case, found = loads(tail)
            cases.append(case)
            findings += found
        for columns, rows in ((_CASES, cases), (_FINDINGS, findings)):
            if rows:
                yield _table(
                    [run.words.get(column, column) for column in columns], rows, right="entitlement" in columns
                )
                yield "\n\n"
        if tally.text:
            yield f"{visible(tally.text)}\n"


def _table(labels: list[str], rows: list[list[str]], *, right: bool) -> str:
    """A plain table; `right` sets the last column flush right, as amounts are."""
    from tabulate import tabulate

    last = "right" if right else "left"
    align = ["left"] * (len(labels) - 1) + [last]
    return tabulate(rows, headers=labels, tablefmt="simple", disable_numparse=True, colalign=align)


def _case_row(run: Run, entry: Entry) -> list[str]:
    """A case, with its amount in kroner; of a file that could not be read only the name and the verdict."""
    case = entry.case or _NOTHING
    applicant = case.get("applicant")
    applicant = applicant if isinstance(applicant, Mapping) else _NOTHING
    entitlement = case.get("entitlement")
    cells = (
        entry.file,
        run.words.get(f"kind-{case.get('kind')}", case.get("kind")),
        case.get("scheme"),
        case.get("edition"),
        applicant.get("municipality"),
        applicant.get("number"),
        run.words.get(f"verdict-{entry.verdict}", entry.verdict),
        kroner(entitlement, run.lang) if isinstance(entitlement, int) else None,
    )
    return ["" if cell is None else visible(str(cell)) for cell in cells]


def _finding_row(file: str, finding: Finding) -> list[str]:
    """A finding on one line."""
    place = f"{file}:{finding.line}:{finding.column}" if finding.line else file
    return [visible(cell) for cell in (place, finding.code, finding.status, finding.message)]
