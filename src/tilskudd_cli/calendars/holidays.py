"""What the public holidays are called. Which days they are is said by `schemes.workdays`.

Names are words of a closed list, worded by the catalogue (`calendar-holiday-<word>`). A day can have two:
17 May 2027 is Whit Monday as well.
"""

from __future__ import annotations

import datetime as dt
from functools import cache

from tilskudd_cli.schemes.workdays import public_holidays

FIXED = {
    (1, 1): "new_year",
    (5, 1): "labour_day",
    (5, 17): "constitution_day",
    (12, 25): "christmas_day",
    (12, 26): "boxing_day",
}
FROM_EASTER = {
    -3: "maundy_thursday",
    -2: "good_friday",
    0: "easter_sunday",
    1: "easter_monday",
    39: "ascension_day",
    49: "whit_sunday",
    50: "whit_monday",
}


def holiday_names(day: dt.date) -> tuple[str, ...]:
    """The names of the public holiday a day is; none for an ordinary day or Sunday."""
    if day not in public_holidays(day.year):
        return ()
    named = (FIXED.get((day.month, day.day)), FROM_EASTER.get((day - _easter(day.year)).days))
    return tuple(name for name in named if name is not None)


@cache
def _easter(year: int) -> dt.date:
    from dateutil.easter import easter

    return easter(year)
