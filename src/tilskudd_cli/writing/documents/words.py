"""The few words that the formats add to a document, in its language: names of boxes, headings of what is filled in.

Promise: the state of a point never hangs on a colour or a sign alone; `status` gives it in words.
"""

from __future__ import annotations

from tilskudd_cli.language.catalogue import text
from tilskudd_cli.writing.documents.model import Box, Document, Point

MARKS = {Box.OPEN: "[ ]", Box.MET: "[x]", Box.NOT_MET: "[!]", Box.TO_ASSESS: "[?]", Box.NOT_APPLICABLE: "[-]"}
"""Boxes in characters that every encoding and every printer has."""
_BOXES = {
    Box.OPEN: "doc-box-open",
    Box.MET: "term-outcome-met",
    Box.NOT_MET: "term-outcome-not_met",
    Box.TO_ASSESS: "term-outcome-to_assess",
    Box.NOT_APPLICABLE: "term-outcome-not_applicable",
}


def box_name(box: Box, language: str) -> str:
    """What a box means: `ikke oppfylt`, and `åpen rute` for an empty one."""
    return text(language, _BOXES[box])


def status(point: Point, language: str) -> str:
    """The state of a point in words; empty for an open box of which nothing is said."""
    if point.status or point.box is Box.OPEN:
        return point.status
    return box_name(point.box, language)


def small_print(point: Point) -> list[str]:
    """What stands below a point in small letters: its notes, and its code at the end of the last one."""
    lines = [f"{label}: {said}" for label, said in point.notes]
    if point.code:
        lines[-1:] = [" · ".join([*lines[-1:], point.code])]
    return lines


def legend(document: Document) -> tuple[tuple[Box, str], ...]:
    """The boxes that the document uses, with their meaning; none where every box is open."""
    used = {point.box for point in document.points()}
    if used <= {Box.OPEN}:
        return ()
    return tuple((box, box_name(box, document.language)) for box in Box if box in used)
