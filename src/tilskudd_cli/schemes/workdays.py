"""Norwegian public holidays and working days.

Holidays follow lov 24.2.1995 nr. 12 § 2 (the days named there) and the act on 1 and 17 May. Christmas Eve, New Year's
Eve and Easter Saturday are not public holidays. A working day is Monday to Friday and no holiday.
"""

from __future__ import annotations

import datetime as dt
from functools import cache

_FROM_EASTER = (-3, -2, 0, 1, 39, 49, 50)  # Maundy Thursday to Whit Monday, in days from Easter Sunday
_FIXED = ((1, 1), (5, 1), (5, 17), (12, 25), (12, 26))


@cache
def public_holidays(year: int) -> frozenset[dt.date]:
    """The public holidays of a year that fall on given dates; ordinary Sundays are not in it."""
    from dateutil.easter import easter

    sunday = easter(year)
    moving = {sunday + dt.timedelta(days=days) for days in _FROM_EASTER}
    return frozenset(moving | {dt.date(year, month, day) for month, day in _FIXED})


def is_working_day(day: dt.date) -> bool:
    """Whether the day is Monday to Friday and no public holiday."""
    return day.weekday() < 5 and day not in public_holidays(day.year)


def next_working_day(day: dt.date) -> dt.date:
    """The day itself when it is a working day, else the first one after it."""
    while not is_working_day(day):
        day += dt.timedelta(days=1)
    return day


def add_working_days(day: dt.date, count: int) -> dt.date:
    """The working day that is `count` working days after `day` (before it when negative); `day` itself is not
    counted.
    """
    step = dt.timedelta(days=1 if count >= 0 else -1)
    left = abs(count)
    while left:
        day += step
        if is_working_day(day):
            left -= 1
    return day
