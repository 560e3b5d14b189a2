r"""Markdown tables, for a wiki, an issue or a note to a file.

Promise: what the rows say comes out as text: every punctuation mark that could mean something is escaped with `\`, so
that no text makes a column, a link, a picture or a tag.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tilskudd_cli.language.catalogue import text
from tilskudd_cli.writing.documents.as_markdown import escaped, paragraph
from tilskudd_cli.writing.payouts.records import Rows, Screen
from tilskudd_cli.writing.payouts.view import MOST, Heading, remarks, total_cells, total_headings, view_of


class MarkdownPayouts:
    """A heading for each part, a table of rows and one of totals."""

    name = "markdown"
    for_people = True
    is_binary = False
    words = True
    explains = True
    most: int | None = MOST

    def write(self, rows: Rows, screen: Screen) -> Iterator[str | bytes]:  # noqa: ARG002 - lines are as long as they are
        """The document."""
        view, language = view_of(rows), rows.sheet.language
        blocks = [f"# {escaped(text(language, 'pay-title'))}", "\n".join(f"- {paragraph(one)}" for one in view.shared)]
        if view.lines:
            message = Heading(text(language, "pay-column-message"), "message")
            blocks.append(_table((*view.headings, message), [(*line.cells, line.message) for line in view.lines]))
        totals = total_cells(view.ending, language)
        if totals:
            blocks += [f"## {escaped(text(language, 'pay-totals'))}", _table(total_headings(language), totals)]
        sharing = view.ending.sharing
        if sharing is not None:
            blocks += [f"## {escaped(text(language, 'pay-frame'))}", _listed(sharing.lines)]
        for one in view.ending.explained:
            blocks += [f"## {escaped(one.lines[0])}", _listed(line for line in one.lines[1:] if line)]
        blocks += [paragraph(said) for said in remarks(view.ending, language)]
        yield "\n\n".join(block for block in blocks if block) + "\n"


def _listed(lines: Sequence[str] | Iterator[str]) -> str:
    return "\n".join(f"- {paragraph(line)}" for line in lines)


def _table(headings: Sequence[Heading], rows: Sequence[Sequence[str]]) -> str:
    rule = ["--:" if heading.right else "---" for heading in headings]
    lines = [[escaped(heading.label) for heading in headings], rule, *([escaped(cell) for cell in row] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
