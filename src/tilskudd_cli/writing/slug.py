"""File names made from data, such as a municipality or a case number.

Promise: lower-case letters, digits and single hyphens, in composed form (NFC), at most 60 characters; never empty,
never a name that Windows reserves, never a path. The same text always gives the same name, and a name gives itself.
"""

from __future__ import annotations

from tilskudd_cli.language.visible import visible

_LONGEST = 60
_LOOKED_AT = 1000
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul"} | {f"{port}{number}" for port in ("com", "lpt") for number in "0123456789"},
)


def slug(text: str) -> str:
    """The text as the stem of a file name: `Hábmer - Hamarøy` gives `hábmer-hamarøy`, an empty text `fil`."""
    from unicodedata import normalize

    composed = normalize("NFC", visible(text[:_LOOKED_AT]).lower())
    words = "".join(character if _belongs(character) else " " for character in composed).split()
    stem = "-".join(words)[:_LONGEST].strip("-") or "fil"
    return f"fil-{stem}" if stem in _RESERVED else stem


def _belongs(character: str) -> bool:
    """Whether a character may stand in the name: letters and ordinary digits."""
    return character.isalpha() or character.isdecimal()
