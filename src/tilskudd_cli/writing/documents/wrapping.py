"""Text broken into lines for a screen or a printer of fixed cells.

Promise: no line is wider than asked for, and nothing but blanks at the start and at the breaks is left out. Cells, not
characters, are counted (a wide letter takes two, an accent none), which `textwrap` does not do. A word that is wider
than the line is broken, an accent never parted from its letter. Only the ordinary blank is a place to break:
`750 000 kr` with hard blanks stays together.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator


def cells(text: str) -> int:
    """How many cells of a terminal a visible text takes."""
    return len(text) if text.isascii() else sum(map(_width, text))


def wrapped(text: str, width: int) -> list[str]:
    """The lines of a text, each at most `width` cells (2 or more); one empty line for an empty text."""
    lines: list[str] = []
    line, room = "", width
    for word in text.split(" "):
        for piece in _pieces(word, width):
            taken = cells(piece)
            if line and taken + 1 > room:
                lines.append(line)
                line, room = "", width
            room -= taken + bool(line)
            line = f"{line} {piece}" if line else piece
    lines.append(line)
    return lines


def _pieces(word: str, width: int) -> Iterator[str]:
    """A word whole where it fits on a line, else in pieces that do."""
    if cells(word) <= width:
        yield word
        return
    start = taken = 0
    for at, character in enumerate(word):
        taken += _width(character)
        if taken > width:
            yield word[start:at]
            start, taken = at, _width(character)
    yield word[start:]


def _width(character: str) -> int:
    """The cells of one character: 0 for an accent, 2 for a wide letter or picture."""
    if character.isascii():
        return 1
    if unicodedata.category(character) in {"Mn", "Me"}:
        return 0
    return 1 + (unicodedata.east_asian_width(character) in "WF")
