"""Which characters the fonts that typst brings can show; all others are written by their number.

Conventions: ranges are Unicode code points, first and last, of Latin, Greek and Cyrillic letters with their accents,
punctuation, currencies, arrows and signs. A test holds every one of them to the fonts. What is beyond, such as Arabic,
Chinese and pictures, becomes `[U+1F600]`: seen, and not lost.
"""

from __future__ import annotations

from tilskudd_cli.language.visible import visible

COVERED = (
    (0x0020, 0x007E), (0x00A0, 0x00AC), (0x00AE, 0x034E), (0x0350, 0x0377), (0x037A, 0x037F), (0x0384, 0x038A),
    (0x038C, 0x038C), (0x038E, 0x03A1), (0x03A3, 0x04FF), (0x1E00, 0x1F15), (0x2000, 0x200A), (0x2010, 0x2027),
    (0x202F, 0x205F), (0x2074, 0x208E), (0x20A0, 0x20C0), (0x2100, 0x2151), (0x2153, 0x2184), (0x2190, 0x23FF),
    (0x2460, 0x262F), (0x2713, 0x2727), (0x27C0, 0x27FF), (0xFB00, 0xFB06), (0xFFFD, 0xFFFD),
)  # fmt: skip
"""Ranges of characters that can be shown."""


def shown(text: str) -> str:
    """The text with every character that no font has as `[U+…]`; it is made visible first."""
    safe = visible(text)
    if safe.isascii() or all(map(_is_covered, safe)):
        return safe
    return "".join(character if _is_covered(character) else f"[U+{ord(character):04X}]" for character in safe)


def _is_covered(character: str) -> bool:
    """Whether a font has the character."""
    code = ord(character)
    return any(first <= code <= last for first, last in COVERED)
