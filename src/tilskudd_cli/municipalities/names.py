"""How names of municipalities are compared and sorted: case, spaces, dashes and Unicode forms do not count.

`fold` keeps every letter that tells names apart; `loosen` also lets `o` stand for `ø` and `aa` for `å`, which is good
enough to suggest a name and never to accept one; `sort_key` orders names as Norwegians do (… z æ ø å).
"""

from __future__ import annotations

from tilskudd_cli.records import NamedTuple

# SSB writes Porsángu and Kartverket Porsáŋgu: ŋ counts as n. A soft hyphen is invisible; a slash parts names as a dash.
_PLAIN = str.maketrans(
    dict.fromkeys("‐‑‒–—―−/", "-") | {"ŋ": "n", "Ŋ": "n", "\u00ad": None, "\u200b": None, "\ufeff": None}
)
_SUFFIXES = (" kommune", " kommuna", " herad")
_LOOSE = (("aa", "å"), ("ae", "æ"), ("oe", "ø"), ("å", "a"), ("æ", "a"), ("ø", "o"), ("đ", "d"), ("ŧ", "t"))
# The three last letters of the alphabet become the three characters that follow z; ä and ö go with æ and ø.
_ORDER = str.maketrans({"æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}", "đ": "d", "ŧ": "t", "ŋ": "n", "-": " "})


def fold(text: str) -> str:
    """The name as it is compared: `Hábmer  –  HAMARØY` becomes `hábmer-hamarøy`."""
    folded = " ".join(text.translate(_PLAIN).casefold().split())
    if "-" in folded:
        folded = "-".join(part.strip() for part in folded.split("-"))
    if folded and max(folded) >= "\u0300":
        # Everything below U+0300 is in its composed form already, so most names never need the import.
        from unicodedata import normalize

        folded = normalize("NFC", folded)
    return folded


def fold_known(name: str) -> str:
    """`fold` for a name from the register's own files, which hold no other forms; several times as fast."""
    return name.casefold().replace(" - ", "-")


def loosen(text: str) -> str:
    """The name for suggestions: `Toensberg`, `Tonsberg` and `Tønsberg` become one."""
    loose = fold(text)
    for old, new in _LOOSE:
        loose = loose.replace(old, new)
    return _without_marks(loose)


def sort_key(name: str) -> str:
    """Sort by this to get Norwegian order: `aa` counts as `å`, marks on other letters do not count."""
    return _without_marks(fold(name).replace("aa", "å").translate(_ORDER))


def _without_marks(text: str) -> str:
    """The letters without accents, carons and the like."""
    if text.isascii():
        return text
    from unicodedata import combining, normalize

    return "".join(letter for letter in normalize("NFD", text) if not combining(letter))


def parts(name: str) -> tuple[str, ...]:
    """The parallel names in an official name; one name alone is its own only part."""
    return tuple(name.split(" - "))


def is_number(text: str) -> bool:
    """Whether the text has the form of a municipality number: four digits."""
    return len(text) == 4 and text.isascii() and text.isdigit()


class Request(NamedTuple):
    """What somebody wrote, taken apart and folded; empty where nothing of the kind was written."""

    name: str
    number: str = ""
    county: str = ""


def read_request(folded: str) -> Request:
    """Takes `0301 oslo kommune`, `oslo (0301)` or `våler (østfold)` apart. The text must be folded already."""
    text, county = folded, ""
    if text.endswith(")") and "(" in text:
        text, _, inner = text[:-1].rpartition("(")
        text = f"{text.strip()} {inner}" if is_number(inner.strip()) else text.strip()
        county = "" if is_number(inner.strip()) else inner.strip()
    number = next((end for end in (text[:4], text[-4:]) if is_number(end)), "")
    if number and _stands_alone(text, number):
        text = (text.removeprefix(number) if text.startswith(number) else text.removesuffix(number)).strip(" ,;:-")
    else:
        number = ""
    return Request(without_suffix(text), number, county.removesuffix(" fylke"))


def _stands_alone(text: str, number: str) -> bool:
    """Whether the number at one end of the text is not a piece of a longer one, or of a word."""
    beside = text[4:5] if text.startswith(number) else text[-5:-4]
    return not beside.isalnum()


def without_suffix(text: str) -> str:
    """The name without `kommune` and its like."""
    for suffix in _SUFFIXES:
        if text.endswith(suffix):
            return text.removesuffix(suffix).rstrip(" ,")
    return text
