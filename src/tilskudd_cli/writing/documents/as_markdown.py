r"""A document as Markdown, for a wiki or an issue: CommonMark, with the task lists of GitHub.

Promise: what the document says comes out as text. Every character that could mean something is escaped with `\`, so
that no text makes a heading, a link, a picture, a tag or a table. A box is ticked only where the point is met; every
other state stands in words.
"""

from __future__ import annotations

import re

from tilskudd_cli.writing.documents.model import Box, Document, Note, Part, Point, Screen
from tilskudd_cli.writing.documents.words import status

# Everywhere: emphasis, code, links, tags, headings, tables, strike-through, entities, mentions and formulas.
_MEANING = re.compile(r"[\\`*_\[\]<>#|~&@$^{}!]")
# What GitHub makes a link of without any brackets.
_ADDRESS = re.compile(r"(?<=[A-Za-z])(:)(?=//|\w)|(?<=\bwww)(\.)", re.IGNORECASE)
# At the start of a line: lists, rules and underlined headings.
_START = re.compile(r"^(\d{0,9})([-+=.)])")


class MarkdownDocument:
    """A heading for each part, a task for each point."""

    name = "markdown"
    is_binary = False

    def render(self, document: Document, screen: Screen) -> str:  # noqa: ARG002 - lines are as long as they are
        """The document; signatures and lines to write on are for paper and not here."""
        blocks = [f"# {escaped(document.title)}", paragraph(document.subtitle)]
        blocks.append("\n".join(_fact(fact) for fact in document.facts))
        for part in document.parts:
            blocks += _part(part, document.language)
        if document.footer:
            blocks += ["---", paragraph(document.footer)]
        return "\n\n".join(block for block in blocks if block) + "\n"


def _part(part: Part, language: str) -> list[str]:
    """The blocks of a part."""
    points = "\n".join(line for point in part.points for line in _point(point, language))
    return [f"## {escaped(part.heading)}", paragraph(part.intro), points]


def _point(point: Point, language: str) -> list[str]:
    """A task, and its notes as a list inside it."""
    state = escaped(status(point, language))
    lines = [f"- [{'x' if point.box is Box.MET else ' '}] **{escaped(point.number)}** {escaped(point.text)}"]
    if state:
        lines.append(f"  - **{state}**")
    lines += [f"  {_fact(note)}" for note in point.notes]
    if point.code:
        lines.append(f"  - {paragraph(point.code)}")
    return lines


def _fact(note: Note) -> str:
    """A labelled text as an item of a list."""
    return f"- {paragraph(note.label)}: {escaped(note.text)}"


def paragraph(said: str) -> str:
    """A text that begins a line."""
    return _START.sub(r"\1\\\2", escaped(said))


def escaped(said: str) -> str:
    """A text on one line, without blanks around it, which could make it code, and with nothing left that means more."""
    said = _MEANING.sub(r"\\\g<0>", said.strip())
    return _ADDRESS.sub(lambda match: f"\\{match[0]}", said)
