"""Text from a file made visible, and harmless for a terminal, a log line or a page.

Promise: what `visible` returns holds no character that moves a cursor, starts a line, turns the reading direction or
cannot be seen. Each such character is shown as a mark: a newline as `↵`, a tab as `→`, all others as `⟨U+202E⟩`.
Spaces of every width stay: our own amounts hold hard ones. Nothing is removed, and nothing here knows Markdown, CSV or
HTML: each format escapes for its own syntax afterwards.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache

# Controls, format characters, surrogates, private use and line separators, then letters and marks that draw nothing.
# Some ranges take in code points that are still unassigned, so that the answer is the same on every Python.
_UNSAFE = (
    "["
    "\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\ud800-\udfff\ue000-\uf8ff\ufeff\ufff0-\ufffb\ufffe\uffff\ufdd0-\ufdef"
    "\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff\U000f0000-\U0010ffff"
    "\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u180f\u2800\u3164\uffa0\ufe00-\ufe0d"
    "]"
)
_MARKS = {"\n": "↵", "\t": "→"}
_JOINERS = "\u200d\ufe0e\ufe0f"


def visible(text: str) -> str:
    """The text with every invisible or controlling character shown as a mark; calling it again changes nothing."""
    return _remembered(text) if len(text) <= _SHORT else marked(text, _mark)


_SHORT = 400


@lru_cache(maxsize=1024)
def _remembered(text: str) -> str:
    """The same few labels, sources and words are said of every case."""
    return marked(text, _mark)


def marked(text: str, mark: Callable[[str], str]) -> str:
    """The text with `mark(character)` for every unsafe one: for syntaxes that have an escape of their own, as JSON."""
    if text.isprintable() and (text.isascii() or _is_western(text)):
        return text
    return _unsafe().sub(lambda match: mark(match[0]), text)


def _is_western(text: str) -> bool:
    """Whether the text keeps to Latin-1, as most Norwegian does: nothing printable there is invisible."""
    try:
        text.encode("latin-1")
    except UnicodeEncodeError:
        return False
    return True


@cache
def _unsafe() -> re.Pattern[str]:
    """The pattern, compiled when first needed: that costs more than everything else a small run does here."""
    return re.compile(_UNSAFE)


def _mark(character: str) -> str:
    """The mark that stands for one unsafe character."""
    return _MARKS.get(character) or f"⟨U+{ord(character):04X}⟩"


def shorten(text: str, width: int) -> str:
    """At most `width` characters (1 or more) of the text, with `…` where it was cut.

    An accent is not parted from its letter, unless so many accents follow that nothing else would be left.
    """
    if len(text) <= width:
        return text
    cut = max(width - 1, 0)
    while cut and _continues(text, cut):
        cut -= 1
    return text[: cut or max(width - 1, 0)] + "…"


def _continues(text: str, at: int) -> bool:
    """Whether the character at this index belongs to the one before it."""
    import unicodedata

    character = text[at]
    return unicodedata.category(character)[0] == "M" or character in _JOINERS or text[at - 1] == "\u200d"
