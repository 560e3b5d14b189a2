"""Typed readers of numbers without a currency: counts, years, shares, quantities. All exact, none ever a float."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tilskudd_cli.reading.values.base import MOST_DIGITS, Parsed, Wrong, keyboard
from tilskudd_cli.reading.values.numerals import NUMERAL, Numeral, Readings, read_numeral

if TYPE_CHECKING:
    from fractions import Fraction

FIRST_YEAR, LAST_YEAR = 1900, 2100
_PERCENT = {"%": 100, "prosent": 100, "pst": 100, "percent": 100, "per cent": 100, "promille": 1000, "‰": 1000}
_SHARE = rf"(?P<numeral>{NUMERAL}) ?(?P<unit>{'|'.join(_PERCENT)})\.?"
_RATIO = r"(?P<part>[0-9]{1,15}) ?/ ?(?P<whole>[0-9]{1,15})"


class Count(Parsed[int]):
    """A whole number from 0, at most 15 digits; blanks may set thousands apart."""

    word = "count"

    def _parse(self, text: str) -> int | Wrong:
        """The number, or what is wrong with it."""
        if not (text.isdigit() and text.isascii()):
            text = keyboard(text)
            if re.fullmatch(r"[0-9]{1,3}(?: [0-9]{3})+", text):
                text = text.replace(" ", "")
            elif re.fullmatch(r"-[0-9 ]+", text):
                return Wrong("value-negative")
            else:
                return Wrong("value-count")
        return int(text) if len(text) <= MOST_DIGITS else Wrong("value-too-many-digits", {"most": MOST_DIGITS})

    def schema(self) -> dict[str, object]:
        """A whole number, or one written with blanks."""
        return {
            "anyOf": [{"type": "integer", "minimum": 0}, {"type": "string", "pattern": r"^\s*[0-9]+(\s[0-9]{3})*\s*$"}]
        }


class Year(Parsed[int]):
    """A calendar year, four digits, 1900 to 2100."""

    word = "year"

    def _parse(self, text: str) -> int | Wrong:
        """The year, or the problem `value-year`."""
        if len(text) == 4 and text.isdigit() and text.isascii() and FIRST_YEAR <= int(text) <= LAST_YEAR:
            return int(text)
        return Wrong("value-year", {"first": FIRST_YEAR, "last": LAST_YEAR})

    def schema(self) -> dict[str, object]:
        """A whole number in the range, or its four digits."""
        number = {"type": "integer", "minimum": FIRST_YEAR, "maximum": LAST_YEAR}
        return {"anyOf": [number, {"type": "string", "pattern": r"^\s*(19|20|21)[0-9]{2}\s*$"}]}


class Share(Parsed["Fraction"]):
    """A share of a whole: per cent, per mille or a fraction; from 0 to `most` (1: the whole)."""

    word = "share"

    def __init__(self, most: int = 1) -> None:
        super().__init__()
        self.most = most

    def _parse(self, text: str) -> Fraction | Wrong:
        """The share, or what is wrong with it. A bare `50` or `0,5` is not read: it does not say of what."""
        from fractions import Fraction

        clean = keyboard(text)
        if parts := re.fullmatch(_RATIO, clean):
            if int(parts["whole"]) == 0:
                return Wrong("value-share")
            share = Fraction(int(parts["part"]), int(parts["whole"]))
        elif parts := re.fullmatch(_SHARE, clean):
            number = read_numeral(parts["numeral"], decimal=".,")
            if not isinstance(number, Numeral):
                return number if isinstance(number, Wrong) else Wrong("value-share")
            share = Fraction(number.digits, 10**number.decimals * _PERCENT[parts["unit"]])
        else:
            return Wrong("value-share-bare" if re.fullmatch(NUMERAL, clean) else "value-share")
        return share if share <= self.most else Wrong("value-share-range", {"most": Fraction(self.most)})

    def schema(self) -> dict[str, object]:
        """Text with a sign or word for per cent or per mille, or a fraction."""
        units = "|".join([*_PERCENT, "Prosent", "Promille"])
        return {"type": "string", "pattern": rf"[0-9]\s*({units})|[0-9]\s*/\s*[0-9]"}


class Quantity(Parsed["Fraction"]):
    """A number from 0 of something, with decimals or not; `1.500` and `1,500` are ambiguous."""

    word = "quantity"

    def _parse(self, text: str) -> Fraction | Wrong:
        """The number, or what is wrong with it."""
        from fractions import Fraction

        clean = keyboard(text)
        if re.fullmatch(rf"- ?{NUMERAL}", clean):
            return Wrong("value-negative")
        number = read_numeral(clean) if re.fullmatch(NUMERAL, clean) else None
        if isinstance(number, Readings):
            return Wrong("value-quantity-ambiguous", {"small": number.small, "large": number.large})
        if number is None or isinstance(number, Wrong):
            return number or Wrong("value-quantity")
        return Fraction(number.digits, 10**number.decimals)

    def schema(self) -> dict[str, object]:
        """A number, or digits with blanks and a decimal comma."""
        return {"anyOf": [{"type": "number", "minimum": 0}, {"type": "string", "pattern": r"^\s*[0-9][0-9\s.,]*$"}]}
