"""Did you mean: the known word that is nearest to one that nobody knows."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

_MOST_LETTERS = 60
_MOST_WORDS = 2000
_LIKENESS = 0.7
# How people without the letters write them; both sides of a comparison are folded alike.
_FOLD = str.maketrans({"æ": "e", "ø": "o", "å": "a", "ö": "o", "ä": "e", "_": "-", " ": "-"})


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that looks most like `word`, whatever its case; `None` when none is near.

    `soknad` finds `søknad`, and so does `soeknad`. Words over 60 letters have no neighbours, and only the first 2,000
    known words are looked at: a hostile file cannot make this slow.
    """
    from difflib import get_close_matches

    if not word or len(word) > _MOST_LETTERS:
        return None
    folded: dict[str, str] = {}
    for candidate in islice(known, _MOST_WORDS):
        if len(candidate) <= _MOST_LETTERS:
            folded.setdefault(_fold(candidate), candidate)
    wanted = _fold(word)
    if wanted in folded:
        return folded[wanted]
    # Lengths that differ by more than a third can never be alike enough, and are cheap to leave out.
    alike = [key for key in folded if len(wanted) * 2 <= len(key) * 3 and len(key) * 2 <= len(wanted) * 3]
    found = get_close_matches(wanted, alike, n=1, cutoff=_LIKENESS)
    return folded[found[0]] if found else None


def _fold(word: str) -> str:
    lower = word.casefold().replace("aa", "a").replace("ae", "e").replace("oe", "o")
    return lower.translate(_FOLD)
