"""Deadlines as moments of world time, and days as people count them.

Conventions: a deadline is the last moment in time, in the clock time of Norway; 24.00 is the start of the next day.
Days left are counted in calendar days and do not know clock times, so that a day of 23 or 25 hours counts as one.
"""

from __future__ import annotations

import datetime as dt

from tilskudd_cli.schemes.dates import END_OF_DAY

ZONE = "Europe/Oslo"


def moment(day: dt.date, minute: int = END_OF_DAY) -> dt.datetime:
    """The last moment in time, with its distance from UTC.

    An hour that the clock shows twice (October) is over when it has passed twice; one that it leaps over (March) is
    where the clock would have stood without the leap. Nobody is cut off by a change of the clock.
    """
    from zoneinfo import ZoneInfo

    zone = ZoneInfo(ZONE)
    wall = dt.datetime.combine(day, dt.time()) + dt.timedelta(minutes=minute)
    both = (wall.replace(tzinfo=zone, fold=fold) for fold in (0, 1))
    return max(one.astimezone(dt.UTC) for one in both).astimezone(zone)


def days_left(day: dt.date, today: dt.date) -> int:
    """Calendar days from today to the day: 0 today, negative when it has passed."""
    return (day - today).days
