"""The typed reader of kroner: whole kroner, exact, in every way that Norwegian texts write them.

`750 000`, `kr 750 000`, `kr. 400.000,-`, `750 000,00 NOK`, `3,5 millioner`, `22.5 mill. kr`, `1, 685 milliarder` are
read. `100,000` and `3.500 kroner` can mean two things: that is reported with both, and how to write each.
"""

from __future__ import annotations

import re

from tilskudd_cli.reading.values.base import MOST_DIGITS, Parsed, Wrong, keyboard
from tilskudd_cli.reading.values.numerals import NUMERAL, Numeral, Readings, read_numeral

_CURRENCY = r"kr\.?|kroner|nok"
_MULTIPLES = {
    "tusen": 1_000,
    "thousand": 1_000,
    "mill": 1_000_000,
    "mio": 1_000_000,
    "million": 1_000_000,
    "millioner": 1_000_000,
    "millionar": 1_000_000,
    "millions": 1_000_000,
    "mrd": 1_000_000_000,
    "milliard": 1_000_000_000,
    "milliarder": 1_000_000_000,
    "milliardar": 1_000_000_000,
}
_AMOUNT = (
    rf"(?P<minus>-)? ?(?:(?:{_CURRENCY}) ?)?(?P<minus_after>-)? ?(?P<numeral>{NUMERAL})"
    rf" ?(?P<dash>[,.:] ?-{{1,2}})? ?(?P<multiple>(?:{'|'.join(_MULTIPLES)})\b\.?)? ?(?:(?:{_CURRENCY}))?"
)
_OTHER_CURRENCY = r"\b(?:ecu|eur|euro|usd|dollar|sek|dkk|gbp|pund)\b|[€$£]"


class Kroner(Parsed[int]):
    """An amount in whole kroner. An amount below zero is a problem unless `negative` allows it."""

    word = "kroner"

    def __init__(self, *, negative: bool = False) -> None:
        super().__init__()
        self.negative = negative

    def _parse(self, text: str) -> int | Wrong:
        """The amount, or what is wrong with it: ambiguous, negative, with øre, another currency, no amount at all."""
        if text.isdigit() and text.isascii() and len(text) <= MOST_DIGITS:
            return int(text)
        clean = keyboard(text)
        parts = re.fullmatch(_AMOUNT, clean)
        if parts is None:
            return Wrong("value-kroner-currency" if re.search(_OTHER_CURRENCY, clean) else "value-kroner")
        amount = _amount(parts)
        if isinstance(amount, Wrong) or not (parts["minus"] or parts["minus_after"]):
            return amount
        return -amount if self.negative else Wrong("value-kroner-negative")

    def schema(self) -> dict[str, object]:
        """A whole number, or text with digits: the forms are too many for a pattern to tell right from wrong."""
        number: dict[str, object] = {"type": "integer"} if self.negative else {"type": "integer", "minimum": 0}
        return {"anyOf": [number, {"type": "number", "multipleOf": 1}, {"type": "string", "pattern": "[0-9]"}]}


def _amount(parts: re.Match[str]) -> int | Wrong:
    multiple = (parts["multiple"] or "").rstrip(".")
    # Nobody sets thousands of milliards apart with a comma: `1, 685 milliarder` is a decimal.
    number = read_numeral(parts["numeral"], grouped=parts["dash"] is not None, decimal="," if multiple else "")
    if isinstance(number, Readings):
        unit = f" {parts['multiple']}" if multiple else ""
        return Wrong("value-kroner-ambiguous", {"small": number.small + unit, "large": number.large + unit})
    if number is None or isinstance(number, Wrong):
        return number or Wrong("value-kroner")
    kroner = Numeral(number.digits * _MULTIPLES.get(multiple, 1), number.decimals).whole
    if kroner is None:
        return Wrong("value-kroner-not-whole" if multiple else "value-kroner-ore")
    return kroner if kroner < 10**MOST_DIGITS else Wrong("value-too-many-digits", {"most": MOST_DIGITS})
