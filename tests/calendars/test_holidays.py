"""The names of public holidays, and Easter against an independent reckoning."""

from __future__ import annotations

import datetime as dt

import holidays
import pytest
from dateutil.easter import easter

from tilskudd_cli.calendars.holidays import holiday_names
from tilskudd_cli.language.catalogue import text
from tilskudd_cli.schemes.workdays import public_holidays

YEARS = range(2014, 2036)
# As the independent calendar writes them, where it does not write as we do.
ELSEWISE = {
    "1. påskedag": "første påskedag",
    "2. påskedag": "andre påskedag",
    "1. pinsedag": "første pinsedag",
    "2. pinsedag": "andre pinsedag",
    "1. juledag": "første juledag",
    "2. juledag": "andre juledag",
    "1. nyttårsdag": "første nyttårsdag",
    "grunnlovsdagen": "grunnlovsdag",
}


@pytest.mark.parametrize("year", YEARS)
def test_every_public_holiday_has_the_name_an_independent_calendar_gives_it(year: int) -> None:
    theirs = holidays.country_holidays("NO", years=year, language="no")
    for day in public_holidays(year):
        ours = {text("nb", f"calendar-holiday-{name}") for name in holiday_names(day)}
        said = {name.strip().lower() for name in theirs[day].split(";")}
        assert {ELSEWISE.get(name, name).lower() for name in ours} == said


@pytest.mark.parametrize("year", YEARS)
def test_no_other_day_has_a_name(year: int) -> None:
    day = dt.date(year, 1, 1)
    while day.year == year:
        assert bool(holiday_names(day)) == (day in public_holidays(year))
        day += dt.timedelta(days=1)


@pytest.mark.parametrize("year", YEARS)
def test_easter_is_the_sunday_after_the_full_moon_of_the_tables(year: int) -> None:
    golden = year % 19
    century = year // 100
    epact = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    full_moon = epact - (epact // 28) * (1 - (29 // (epact + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + full_moon + 2 - century + century // 4) % 7
    shift = full_moon - weekday
    month = 3 + (shift + 40) // 44
    assert easter(year) == dt.date(year, month, shift + 28 - 31 * (month // 4))


def test_the_seventeenth_of_may_2027_has_two_names() -> None:
    assert holiday_names(dt.date(2027, 5, 17)) == ("constitution_day", "whit_monday")


def test_an_ordinary_sunday_has_none() -> None:
    assert holiday_names(dt.date(2026, 11, 22)) == ()
