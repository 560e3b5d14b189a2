"""Dates, weekdays and clock times as people write them: `22. mars 2019`, `fredag`, `kl. 23.59`.

Conventions: dates are `datetime.date` in the calendar of Norway; clock times are minutes from midnight, 0 to 1440, and
1440 is the `24.00` that ends the day. The week is the ISO week, which begins on Monday.
"""

from __future__ import annotations

from datetime import date

_NORWEGIAN_MONTHS = (
    "januar", "februar", "mars", "april", "mai", "juni",
    "juli", "august", "september", "oktober", "november", "desember",
)  # fmt: skip
MONTHS = {
    "nb": _NORWEGIAN_MONTHS,
    "nn": _NORWEGIAN_MONTHS,
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip
WEEKDAYS = {
    "nb": ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    "nn": ("måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}


def date_text(day: date, language: str) -> str:
    """A date in words: `22. mars 2019`, in English `22 March 2019`."""
    dot = "" if language == "en" else "."
    return f"{day.day}{dot} {MONTHS[language][day.month - 1]} {day.year}"


def month(number: int, language: str) -> str:
    """The name of a month, 1 to 12; anything else is an IndexError."""
    if not number:
        raise IndexError(number)
    return MONTHS[language][number - 1]


def weekday(day: date, language: str) -> str:
    """The name of the weekday a date falls on."""
    return WEEKDAYS[language][day.weekday()]


def week(day: date) -> int:
    """The ISO week number, 1 to 53. Around New Year it may belong to the neighbouring year."""
    return day.isocalendar().week


def time_text(minutes: int, language: str) -> str:
    """A clock time from minutes after midnight, 0 to 1440: `kl. 23.59`, in English `23:59`."""
    hour, minute = divmod(minutes, 60)
    return f"{hour:02}:{minute:02}" if language == "en" else f"kl.\u00a0{hour:02}.{minute:02}"
