"""Typed readers of the numbers that name somebody: they stay text, since their zeros count."""

from __future__ import annotations

import re

from tilskudd_cli.reading.values.base import Parsed, Wrong, keyboard

_WEIGHTS = (3, 2, 7, 6, 5, 4, 3, 2)


class OrganisationNumber(Parsed[str]):
    """A Norwegian organisation number: nine digits, the last one a check digit modulo 11."""

    word = "organisation-number"

    def _parse(self, text: str) -> str | Wrong:
        """The nine digits, or whether the length, the check digit or the whole of it is wrong."""
        digits = text if text.isdigit() and text.isascii() else re.sub("[ .]", "", keyboard(text))
        if not (digits.isdigit() and digits.isascii()):
            return Wrong("value-organisation-number")
        if len(digits) != 9:
            return Wrong("value-organisation-length", {"n": len(digits)})
        if digits != text and not re.fullmatch(r"[0-9]{3}([ .]?)[0-9]{3}\1[0-9]{3}", keyboard(text)):
            return Wrong("value-organisation-number")
        return digits if has_check_digit(digits) else Wrong("value-organisation-check")

    def schema(self) -> dict[str, object]:
        """Nine digits, as a number or as text in groups of three."""
        number = {"type": "integer", "minimum": 0, "maximum": 999_999_999}
        return {"anyOf": [number, {"type": "string", "pattern": r"^\s*[0-9]{3}[\s.]?[0-9]{3}[\s.]?[0-9]{3}\s*$"}]}


def has_check_digit(digits: str) -> bool:
    """Whether the last of nine digits is the check digit of the first eight (11 less the rest; 10 is never given)."""
    rest = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, digits[:8], strict=True)) % 11
    return (11 - rest) % 11 == int(digits[8])


class FourDigits(Parsed[str]):
    """Four digits that stay text, such as a municipality number: `0301`, quoted or not."""

    word = "four-digits"

    def _parse(self, text: str) -> str | Wrong:
        """The four digits, or a problem; `301` has lost its zero somewhere."""
        if text.isdigit() and text.isascii():
            if len(text) == 4:
                return text
            if len(text) == 3:
                return Wrong("value-four-digits-zero", {"nearest": f"0{text}"})
        return Wrong("value-four-digits")

    def schema(self) -> dict[str, object]:
        """Four digits as text; an editor may take unquoted ones for a number."""
        return {
            "anyOf": [
                {"type": "string", "pattern": r"^\s*[0-9]{4}\s*$"},
                {"type": "integer", "minimum": 0, "maximum": 9999},
            ]
        }
