"""The JSON document of the contract: one object, streamed, with one case or problem on each line.

Promise: the keys and their order are those of the contract; nothing else is printed, and the document is valid when
there are no cases at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tilskudd_cli.writing.entries import Entry, Piece, Run, Tally
from tilskudd_cli.writing.jsontext import compact

SCHEMA_VERSION = 1


class JsonFormat:
    """One document for the whole run: cases in their turn, problems at the end, then the summary."""

    name = "json"
    between = ","
    needs_data = True

    def head(self, run: Run) -> str:
        """What is the same for every case."""
        head = compact(
            {
                "schema_version": SCHEMA_VERSION,
                "tool": {"name": run.tool, "version": run.version},
                "today": run.today,
                "lang": run.lang,
            },
        )
        return f'{head[:-1]},\n "cases": ['

    def entry(self, run: Run, entry: Entry) -> Piece:  # noqa: ARG002 - the interface is the same for all formats
        """The case in its turn; the problems are kept for the end."""
        body = "" if entry.case is None else f"\n  {compact(entry.case)}"
        return Piece(body, ",".join(f"\n  {compact(problem)}" for problem in entry.problems))

    def foot(self, run: Run, tally: Tally, tails: Iterable[str]) -> Iterator[str]:  # noqa: ARG002 - as above
        """The problems and the summary."""
        yield '\n ],\n "problems": ['
        separator = ""
        for tail in tails:
            yield f"{separator}{tail}"
            separator = ","
        yield f'\n ],\n "summary": {compact(tally.counts)}}}\n'
