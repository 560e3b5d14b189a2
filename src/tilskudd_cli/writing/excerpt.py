"""The line of a file that a finding is about, with carets under the value: for the text format.

Promise: two lines, always; neither holds anything that is not visible, and the carets stand under the value however
many accents, wide letters or unreadable characters come before it. Of a very long line only the part around the value
is shown, between `…`.
"""

from __future__ import annotations

from tilskudd_cli.language.visible import visible

_WIDEST = 100
_BEFORE = 40


def excerpt(source: str, line: int, column: int, width: int) -> tuple[str, str]:
    """The source line behind its number, and the line of carets: where they begin is part of it.

    `source` is the line as it stands in the file, `line`, `column` and `width` are counted in its characters, from 1.
    A column of 0 gives no carets. Columns beyond the end of the line point just behind it.
    """
    number = f"{line:>5}"
    at = min(max(column - 1, 0), len(source))
    if len(source) <= _WIDEST and source.isascii() and source.isprintable():
        shown, indent, carets = source, at, min(width, len(source) - at)
    else:
        shown, indent, carets = _windowed(source, at, width)
    under = f"{' ' * indent}{'^' * max(carets, 1)}" if column else ""
    return f"{number} | {shown}", f"{' ' * len(number)} | {under}".rstrip()


def _windowed(source: str, at: int, width: int) -> tuple[str, int, int]:
    """The visible part of a line around a value, the cells before the value, and the cells it takes."""
    start = max(0, at - _BEFORE) if len(source) > _WIDEST else 0
    stop = start + _WIDEST
    before = ("…" if start else "") + visible(source[start:at])
    value = visible(source[at : min(at + width, stop)])
    after = visible(source[at + width : stop]) + ("…" if stop < len(source) else "")
    return f"{before}{value}{after}", _cells(before), _cells(value)


def _cells(text: str) -> int:
    """How many cells of a terminal a visible text takes."""
    if text.isascii():
        return len(text)
    import unicodedata

    return sum(
        0 if unicodedata.category(character) in {"Mn", "Me"} else 1 + (unicodedata.east_asian_width(character) in "WF")
        for character in text
    )
