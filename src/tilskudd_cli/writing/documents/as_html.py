"""A document as one HTML file, to read on a screen with or without sight, to send on and to print.

Promise: no script and nothing from elsewhere, which the file itself forbids the browser; headings in order, labels as
row headers, the state of a point in words beside its drawn box. On paper it is A4 with the footer and the page number
on every page, and no point that fits on a page is divided. All text is escaped, also where it stands in the style.
"""

from __future__ import annotations

import os
from html import escape

from tilskudd_cli.language.catalogue import plain, text
from tilskudd_cli.writing.documents.model import Box, Document, Note, Part, Point, Screen
from tilskudd_cli.writing.documents.words import legend, small_print, status

_STYLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "checklist.css")
_FRAME = '<rect x="1" y="1" width="14" height="14"/>'
_DRAWN = {
    Box.OPEN: "",
    Box.MET: '<path stroke-width="2" d="M3.5 8.5l3 3.5 6-8"/>',
    Box.NOT_MET: '<path stroke-width="2" d="M4 4l8 8M12 4l-8 8"/>',
    Box.TO_ASSESS: '<path class="full" d="M1 15H15V1z"/>',
    Box.NOT_APPLICABLE: '<path stroke-width="2" d="M4 8h8"/>',
}


class HtmlDocument:
    """One page for browsers and printers."""

    name = "html"
    is_binary = False

    def render(self, document: Document, screen: Screen) -> str:  # noqa: ARG002 - the browser knows its screen
        """The file."""
        blocks = [_head(document), "<body>", _header(document), "<main>"]
        blocks += [_part(part, document.language) for part in document.parts]
        blocks += [_to_fill_in(document), "</main>"]
        if document.footer:
            blocks.append(f"<footer>{escape(document.footer)}</footer>")
        return "\n".join(block for block in (*blocks, "</body>", "</html>") if block) + "\n"


def _head(document: Document) -> str:
    """What stands before the body; the style is part of the file."""
    with open(_STYLE, encoding="utf-8") as file:
        style = file.read()
    return (
        f'<!DOCTYPE html>\n<html lang="{document.language}">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(document.title)}</title>\n<style>\n{style}{_page_rule(document)}\n</style>\n</head>"
    )


def _page_rule(document: Document) -> str:
    """The footer of each printed page: the document's own, and the page number in words."""
    before, _, rest = plain(document.language, "doc-page").partition("{page}")
    between, _, after = rest.partition("{pages}")
    numbers = f"{_css(before)} counter(page) {_css(between)} counter(pages) {_css(after)}"
    look = "font-size: 7pt; color: #595959"
    return (
        f"@page {{ @bottom-left {{ content: {_css(document.footer)}; {look} }}"
        f" @bottom-right {{ content: {numbers}; {look}; white-space: nowrap }} }}"
    )


def _css(said: str) -> str:
    """A text as a string of a style sheet, all but letters and digits by their numbers."""
    written = "".join(c if c.isascii() and c.isalnum() else f"\\{ord(c):x} " for c in said)
    return f'"{written}"'


def _header(document: Document) -> str:
    """The title, the facts and what the boxes mean."""
    blocks = ["<header>", f"<h1>{escape(document.title)}</h1>"]
    if document.subtitle:
        blocks.append(f'<p class="subtitle">{escape(document.subtitle)}</p>')
    if document.facts:
        blocks += ["<table>", *map(_fact, document.facts), "</table>"]
    boxes = [f"<li>{_box(box)}{escape(name)}</li>" for box, name in legend(document)]
    if boxes:
        blocks += ['<ul class="legend small">', *boxes, "</ul>"]
    return "\n".join([*blocks, "</header>"])


def _fact(fact: Note) -> str:
    """A row of the head."""
    return f'<tr><th scope="row">{escape(fact.label)}</th><td>{escape(fact.text)}</td></tr>'


def _box(box: Box) -> str:
    """A drawn box. Its meaning stands in words beside it, so a screen reader passes it over."""
    return f'<svg viewBox="0 0 16 16" aria-hidden="true">{_FRAME}{_DRAWN[box]}</svg>'


def _part(part: Part, language: str) -> str:
    """A heading and its points."""
    blocks = ["<section>", f"<h2>{escape(part.heading)}</h2>"]
    if part.intro:
        blocks.append(f"<p>{escape(part.intro)}</p>")
    if part.points:
        blocks += ['<ol class="points">', *(_point(point, language) for point in part.points), "</ol>"]
    return "\n".join([*blocks, "</section>"])


def _point(point: Point, language: str) -> str:
    """A point: box and number, then its text, its state, its notes and lines to write on."""
    state = status(point, language)
    lines = [f"<p>{escape(point.text)}</p>"]
    if state:
        lines.append(f"<p><strong>{escape(state)}</strong></p>")
    lines += [f'<p class="small">{escape(said)}</p>' for said in small_print(point)]
    if point.room:
        lines.append(_lines(2))
    number = f'<span class="number">{escape(point.number)}</span>'
    return f"<li>{_box(point.box)}{number}<div>{''.join(lines)}</div></li>"


def _lines(count: int) -> str:
    """Lines to write on by hand."""
    return f'<div class="lines" aria-hidden="true">{"<span></span>" * count}</div>'


def _to_fill_in(document: Document) -> str:
    """Room for remarks, and a line for each signature."""
    language = document.language
    blocks: list[str] = []
    if document.remarks:
        blocks += ['<section class="keep">', f"<h2>{text(language, 'doc-remarks')}</h2>", _lines(5), "</section>"]
    if document.signatures:
        day, name = text(language, "doc-date"), text(language, "doc-signature")
        fields = f'<div class="sign small"><span>{day}</span><span>{name}</span></div>'
        roles = (f'<div class="signature"><p>{escape(role)}</p>{fields}</div>' for role in document.signatures)
        blocks += ['<section class="keep">', f"<h2>{text(language, 'doc-signatures')}</h2>", *roles, "</section>"]
    return "\n".join(blocks)
