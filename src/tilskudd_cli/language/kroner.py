"""Kroner and numbers as people write them, exact to the last digit.

Conventions: `750 000 kr` with hard spaces (U+00A0) in bokmål and nynorsk, `NOK 750,000` in English; a real minus sign
(U+2212); four digits are grouped too. Numbers are `int`, `Fraction` or `Decimal` and are never rounded: what has no
short decimal form is written as a fraction. No library is asked, so archived output does not move with one.
"""

from __future__ import annotations

from typing import Protocol

HARD_SPACE = "\u00a0"
MINUS = "\u2212"
_LONGEST_DECIMALS = 4


class Exact(Protocol):
    """A number without rounding: `int`, `Fraction` and `Decimal` are all of this kind."""

    def as_integer_ratio(self) -> tuple[int, int]:
        """Numerator and denominator in lowest terms."""


def kroner(amount: Exact, language: str) -> str:
    """An amount in kroner: `750 000 kr`, in English `NOK 750,000`; øre only where there are some: `1 250,50 kr`."""
    if language == "en":
        written = quantity(amount, language, decimals=2)
        return f"{MINUS}NOK{HARD_SPACE}{written[1:]}" if written[0] == MINUS else f"NOK{HARD_SPACE}{written}"
    return f"{quantity(amount, language, decimals=2)}{HARD_SPACE}kr"


def number(n: int, language: str) -> str:
    """A whole number with its thousands apart: `1 000`, in English `1,000`."""
    if 0 <= n < 1000:
        return str(n)
    written = f"{n:,}" if language == "en" else f"{n:,}".replace(",", HARD_SPACE)
    return written.replace("-", MINUS, 1)


def quantity(amount: Exact, language: str, *, decimals: int = 0) -> str:
    """Any number: `1 250,5`, in English `1,250.5`; `1/3` where no four decimals say it exactly.

    `decimals` is the least number of decimals wherever there are any at all.
    """
    top, bottom = amount.as_integer_ratio()
    if bottom == 1:
        return number(top, language)
    scaled = abs(top) * 10**_LONGEST_DECIMALS
    if scaled % bottom:
        return f"{number(top, language)}/{number(bottom, language)}"
    whole, part = divmod(scaled // bottom, 10**_LONGEST_DECIMALS)
    digits = f"{part:0{_LONGEST_DECIMALS}}".rstrip("0").ljust(decimals, "0")
    return f"{MINUS if top < 0 else ''}{number(whole, language)}{'.' if language == 'en' else ','}{digits}"


def share(part: Exact, language: str) -> str:
    """A share of a whole (1 is all of it): `100 %`, `22,5 %`, and `1/3` where no short percentage says it exactly."""
    top, bottom = part.as_integer_ratio()
    thousandths = top * 100_000
    if thousandths % bottom:
        return quantity(part, language)
    whole, rest = divmod(abs(thousandths // bottom), 1000)
    digits = f"{rest:03}".rstrip("0")
    sign = MINUS if top < 0 else ""
    if language == "en":
        return f"{sign}{number(whole, language)}{'.' if digits else ''}{digits}%"
    return f"{sign}{number(whole, language)}{',' if digits else ''}{digits}{HARD_SPACE}%"
