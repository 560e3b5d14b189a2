"""JSON Lines: one object for each file, on one line, and no other lines.

A file that could be read gives its case as in the contract, with `problems` added when it has any; one that could not
gives `{"file": …, "problems": […]}`.
"""

from __future__ import annotations

from collections.abc import Iterable

from tilskudd_cli.writing.entries import Entry, Piece, Run, Tally
from tilskudd_cli.writing.jsontext import compact


class JsonLinesFormat:
    """An object a line, for programs that read while the run goes on."""

    name = "jsonl"
    between = ""
    needs_data = True

    def head(self, run: Run) -> str:  # noqa: ARG002 - the interface is the same for all formats
        """Nothing."""
        return ""

    def entry(self, run: Run, entry: Entry) -> Piece:  # noqa: ARG002 - as above
        """The line of one file."""
        if entry.case is None:
            return Piece(f"{compact({'file': entry.file, 'problems': entry.problems})}\n")
        if entry.problems:
            return Piece(f"{compact({**entry.case, 'problems': entry.problems})}\n")
        return Piece(f"{compact(entry.case)}\n")

    def foot(self, run: Run, tally: Tally, tails: Iterable[str]) -> Iterable[str]:  # noqa: ARG002 - as above
        """Nothing."""
        return ()
