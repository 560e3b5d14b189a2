"""How a number is written: blanks, full stops and commas between digits, and what they can mean.

Conventions: a comma or full stop before the last one or two digits is a decimal sign; before exactly three digits it
may also set thousands apart, and then nobody can tell which was meant. The result is exact: digits and a power of ten.
"""

from __future__ import annotations

import re

from tilskudd_cli.reading.values.base import MOST_DIGITS, Wrong
from tilskudd_cli.records import NamedTuple

NUMERAL = r"[0-9](?:[0-9 .,]*[0-9])?"
"""A pattern for anything that may be a numeral, in text from `base.keyboard`."""


class Numeral(NamedTuple):
    """The number `digits` / 10 ** `decimals`."""

    digits: int
    decimals: int = 0

    @property
    def whole(self) -> int | None:
        """The number when it is whole."""
        number, rest = divmod(self.digits, 10**self.decimals)
        return None if rest else number


class Readings(NamedTuple):
    """A numeral that can be read in two ways, each written so that it can be read in one way only."""

    small: str
    large: str


def read_numeral(text: str, *, grouped: bool = False, decimal: str = "") -> Numeral | Readings | Wrong | None:
    """What a numeral says; `None` when it is malformed. `text` comes from `base.keyboard` and matches `NUMERAL`.

    `grouped` is for `400.000,-`: signs before the dash can only set thousands apart. `decimal` has the signs that can
    only be decimal signs where the numeral stands, as in `12,125 %`.
    """
    if len(re.sub("[^0-9]", "", text)) > MOST_DIGITS:
        return Wrong("value-too-many-digits", {"most": MOST_DIGITS})
    head, sign, tail = _split_at_last_sign(re.sub(" ?([.,]) ?", r"\1", text))
    if not sign:
        return _whole(head, " ")
    if grouped or sign in head:
        return _whole(head + sign + tail, sign)
    other = "." if sign == "," else ","
    number = _whole(head, other if other in head else " ")
    if number is None or " " in tail:  # `7,0 000`: nobody can say what the blank sets apart
        return None
    if len(tail) == 3 and sign not in decimal and not head.startswith("0"):
        return _two_readings(head, tail) if head.isdigit() and len(head) <= 3 else None
    return Numeral(number.digits * 10 ** len(tail) + int(tail), len(tail))


def _split_at_last_sign(text: str) -> tuple[str, str, str]:
    at = max(text.rfind("."), text.rfind(","))
    return (text, "", "") if at < 0 else (text[:at], text[at], text[at + 1 :])


def _whole(text: str, separator: str) -> Numeral | None:
    """A whole number, its thousands set apart by the separator or not at all."""
    group = re.escape(separator)
    if re.fullmatch(rf"[0-9]+|[0-9]{{1,3}}(?:{group}[0-9]{{3}})+", text):
        return Numeral(int(text.replace(separator, "")))
    return None


def _two_readings(head: str, tail: str) -> Readings:
    return Readings(f"{head},{tail.rstrip('0').ljust(2, '0')}", f"{head} {tail}")
