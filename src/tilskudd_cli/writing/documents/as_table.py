"""A document as plain tables, one for each part: for an overview, and to paste into a letter.

Promise: nothing is cut or wrapped, whatever the width of the terminal. Each label of a note is a column of its own.
Cells are text that is already formatted: tabulate, which would turn `0301` into 301, is told to leave numbers alone.
"""

from __future__ import annotations

from tilskudd_cli.language.catalogue import text
from tilskudd_cli.writing.documents.model import Document, Part, Point, Screen
from tilskudd_cli.writing.documents.words import MARKS, legend, status


class TableDocument:
    """A row for each point."""

    name = "table"
    is_binary = False

    def render(self, document: Document, screen: Screen) -> str:  # noqa: ARG002 - as wide as it must be
        """The head, the tables and the footer, with an empty line between them."""
        head = [document.title, document.subtitle, *(f"{label}: {said}" for label, said in document.facts)]
        boxes = "   ".join(f"{MARKS[box]} {name}" for box, name in legend(document))
        blocks = ["\n".join(line for line in head if line), boxes]
        blocks += [_part(part, document.language) for part in document.parts]
        return "\n\n".join(block for block in (*blocks, document.footer) if block) + "\n"


def _part(part: Part, language: str) -> str:
    """The heading of a part and its table."""
    head = "\n".join(line for line in (part.heading, part.intro) if line)
    return f"{head}\n\n{_table(part.points, language)}" if part.points else head


def _table(points: tuple[Point, ...], language: str) -> str:
    """The table of a part; a column that no point fills is left out."""
    from tabulate import tabulate

    labels = list(dict.fromkeys(note.label for point in points for note in point.notes))
    headers = ["", text(language, "doc-number"), text(language, "doc-point"), text(language, "doc-status"), *labels]
    headers.append(text(language, "doc-code"))
    rows = [_row(point, labels, language) for point in points]
    used = [at for at in range(len(headers)) if any(row[at] for row in rows)]
    return tabulate(
        [[row[at] for at in used] for row in rows],
        headers=[headers[at] for at in used],
        tablefmt="simple",
        disable_numparse=True,
        colalign=["left"] * len(used),
    )


def _row(point: Point, labels: list[str], language: str) -> list[str]:
    """The cells of a point; notes with the same label share a cell."""
    notes = ["; ".join(note.text for note in point.notes if note.label == label) for label in labels]
    return [MARKS[point.box], point.number, point.text, status(point, language), *notes, point.code]
