"""The placeholders of a message: how a parameter is written where its text says `{x:kr}` or `{n:n|dag|dager}`.

Conventions: a `str` is shown as it stands, made visible, whatever the form asks for: it may be something a file said
that could not be read as what it should be. Only `word` can put it in quotation marks. `None`, what nobody has stated,
is `–` in every form. A form that is not listed here is our fault and raises.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from tilskudd_cli.language.dates import date_text, month, time_text, weekday
from tilskudd_cli.language.kroner import kroner, number, quantity, share
from tilskudd_cli.language.visible import visible

_AND = {"nb": " og ", "nn": " og ", "en": " and "}
_OR = {"nb": " eller ", "nn": " eller ", "en": " or "}
_NONE = {"nb": "ingen", "nn": "ingen", "en": "none"}
_YES_NO = {"nb": ("nei", "ja"), "nn": ("nei", "ja"), "en": ("no", "yes")}
NOT_STATED = "–"
_UNGROUPED = range(10_000)


def natural(value: Any, language: str) -> str:  # noqa: ANN401 - whatever a finding carries
    """A value without a form of its own: text, a number, a date, yes or no, several of these, or `–` for nothing.

    Numbers below 10 000 are not grouped: the same form writes years and line numbers.
    """
    if isinstance(value, str):
        return visible(str(value))
    if value is None:
        return NOT_STATED
    if isinstance(value, bool):
        return _YES_NO[language][value]
    if isinstance(value, date):
        return date_text(value, language)
    if not hasattr(value, "as_integer_ratio"):
        return listed(value, language)
    return str(value) if value in _UNGROUPED else quantity(value, language)


def listed(values: Iterable[Any], language: str) -> str:
    """Several values as people join them: `a, b og c`; `ingen` where there are none."""
    return _joined([natural(value, language) for value in values], _AND, language)


def either(values: Iterable[Any], language: str) -> str:
    """Several values of which one is enough: `a, b eller c`."""
    return _joined([natural(value, language) for value in values], _OR, language)


def word(value: str | Iterable[str], language: str) -> str:
    """A word of the source, or several of which one is enough. They stay Norwegian, so an English text quotes them."""
    said = [visible(one) for one in ((value,) if isinstance(value, str) else value)]
    return _joined([f"“{one}”" for one in said] if language == "en" else said, _OR, language)


def _joined(written: list[str], last: dict[str, str], language: str) -> str:
    if len(written) < 2:
        return written[0] if written else _NONE[language]
    return f"{', '.join(written[:-1])}{last[language]}{written[-1]}"


def counted(n: int, nouns: str, language: str) -> str:
    """A count with its noun, from `one|many`: `1 dag`, `2 dager`."""
    one, _, many = nouns.partition("|")
    return f"{number(n, language)} {one if n == 1 else many}"


FORMS: dict[str, Callable[[Any, str], str]] = {
    "": natural,
    "kr": kroner,
    "date": date_text,
    "day": weekday,
    "iso": lambda value, _language: str(value.isoformat()),
    "month": month,
    "time": time_text,
    "share": share,
    "quantity": quantity,
    "list": listed,
    "either": either,
    "word": word,
}
"""Every form a placeholder may ask for, besides `n|one|many`."""


class Written:
    """A parameter on its way into a text; `str.format_map` asks it for the form that the text names."""

    __slots__ = ("language", "value")

    def __init__(self, value: object, language: str) -> None:
        self.value = value
        self.language = language

    def __format__(self, form: str) -> str:
        value: Any = self.value
        if isinstance(value, str) and form != "word":
            return visible(str(value))
        if value is None:
            return NOT_STATED
        if form[:2] == "n|":
            return counted(value, form[2:], self.language)
        return FORMS[form](value, self.language)
