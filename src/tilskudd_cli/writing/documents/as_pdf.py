"""A document as PDF, to print and to archive: PDF/A-2a and PDF/UA-1 in one file, made by typst.

Promise: the same document gives the same bytes: the date is the document's, the fonts are those that typst brings, and
nothing is read but the template beside this file. Texts reach it as JSON and are never evaluated. A character that
these fonts do not have is written by its number, `[U+65E5]`, because without its glyph there would be no PDF. Where
typst is not installed `registry.lacking` says so beforehand.
"""

from __future__ import annotations

import os

from tilskudd_cli.language.catalogue import plain, text
from tilskudd_cli.writing.documents.glyphs import shown
from tilskudd_cli.writing.documents.model import Document, Part, Point, Screen
from tilskudd_cli.writing.documents.words import legend, small_print, status

_FOLDER = os.path.dirname(os.path.abspath(__file__))
_REGIONS = {"nb": "NO", "nn": "NO", "en": "GB"}
# About a third of a page: a longer point may be divided between two.
_LONG = 1200


class PdfDocument:
    """Pages of A4."""

    name = "pdf"
    is_binary = True

    def render(self, document: Document, screen: Screen) -> bytes:  # noqa: ARG002 - paper is the same everywhere
        """The PDF. What typst has against its own template is our fault, and raises."""
        import json

        import typst

        return typst.compile(
            os.path.join(_FOLDER, "checklist.typ"),
            root=_FOLDER,
            ignore_system_fonts=True,
            sys_inputs={"document": json.dumps(_data(document))},
            pdf_standards=["a-2a", "ua-1"],
        )


def _data(document: Document) -> dict[str, object]:
    """What the template shows."""
    language, day = document.language, document.date
    return {
        "lang": language,
        "region": _REGIONS[language],
        "date": [day.year, day.month, day.day],
        "title": shown(document.title) or " ",
        "subtitle": shown(document.subtitle),
        "facts": [[shown(fact.label), shown(fact.text)] for fact in document.facts],
        "legend": [[box, name] for box, name in legend(document)],
        "parts": [_part(part, language) for part in document.parts],
        "remarks": text(language, "doc-remarks") if document.remarks else "",
        "signatures": [shown(role) for role in document.signatures],
        "footer": shown(document.footer),
        "page": plain(language, "doc-page"),
        "words": {
            "signatures": text(language, "doc-signatures"),
            "date": text(language, "doc-date"),
            "signature": text(language, "doc-signature"),
        },
    }


def _part(part: Part, language: str) -> dict[str, object]:
    """A part as the template wants it."""
    points = [_point(point, language) for point in part.points]
    return {"number": shown(part.number), "title": shown(part.title), "intro": shown(part.intro), "points": points}


def _point(point: Point, language: str) -> dict[str, object]:
    """A point as the template wants it."""
    written = len(point.text) + sum(len(note.text) for note in point.notes)
    return {
        "number": shown(point.number),
        "text": shown(point.text),
        "box": point.box,
        "status": shown(status(point, language)),
        "notes": [shown(said) for said in small_print(point)],
        "room": point.room,
        "long": written > _LONG,
    }
