"""Dates and clock times in words, held to Babel as a second opinion."""

from __future__ import annotations

from datetime import date

import pytest
from babel.dates import format_date, get_month_names
from hypothesis import given
from hypothesis import strategies as st

from tilskudd_cli.language.dates import MONTHS, date_text, month, time_text, week, weekday

BABEL = {"nb": "nb_NO", "nn": "nn_NO", "en": "en_GB"}
DATES = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31))
LANGUAGES = st.sampled_from(list(BABEL))


@given(DATES, LANGUAGES)
def test_a_date_is_written_as_babel_writes_the_long_form(day: date, language: str) -> None:
    assert date_text(day, language) == format_date(day, "long", locale=BABEL[language])


@given(DATES, LANGUAGES)
def test_a_weekday_has_the_name_babel_gives_it(day: date, language: str) -> None:
    # Nynorsk too: Babel has the forms in ordinary use (måndag, tysdag, laurdag) and `søndag` of the two allowed.
    assert weekday(day, language) == format_date(day, "EEEE", locale=BABEL[language])


@pytest.mark.parametrize("language", BABEL)
def test_months_have_the_names_babel_gives_them(language: str) -> None:
    expected = get_month_names("wide", locale=BABEL[language])
    assert list(MONTHS[language]) == [expected[number] for number in range(1, 13)]
    assert month(3, language) == expected[3]


@pytest.mark.parametrize("number", [0, 13])
def test_there_is_no_month_before_january_or_after_december(number: int) -> None:
    with pytest.raises(IndexError):
        month(number, "nb")


@pytest.mark.parametrize(
    ("day", "number"), [(date(2019, 3, 22), 12), (date(2021, 1, 3), 53), (date(2024, 12, 30), 1), (date(2020, 1, 1), 1)]
)
def test_weeks_are_counted_as_in_norwegian_calendars(day: date, number: int) -> None:
    assert week(day) == number


@given(st.integers(min_value=0, max_value=1440))
def test_a_clock_time_reads_back(minutes: int) -> None:
    for language, mark in (("nb", "."), ("nn", "."), ("en", ":")):
        hour, minute = time_text(minutes, language).removeprefix("kl.\u00a0").split(mark)
        assert (int(hour) * 60 + int(minute), len(hour), len(minute)) == (minutes, 2, 2)
