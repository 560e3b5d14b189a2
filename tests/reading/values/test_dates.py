"""Dates and times as Norwegian and English texts write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading.values.written import read
from tilskudd_cli.reading.values import ClockTime, Date, Moment, When

DAY = date(2019, 3, 22)
MONTHS = ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober"]
MONTHS += ["november", "desember"]
WEEKDAYS = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]
SAME_DAY = [
    "2019-03-22",
    "22.03.2019",
    "22.3.2019",
    "22. 3. 2019",
    "22. mars 2019",
    "22. MARS 2019",
    "22 March 2019",
    "22. mar. 2019",
    "fredag 22. mars 2019",
    "fredag den 22. mars 2019",
    "Friday, 22 March 2019",
    "fredag 22.03.2019",
]
REFUSED = {
    "2019-02-30": "value-date-impossible",
    "30. februar 2019": "value-date-impossible",
    "29.02.2019": "value-date-impossible",
    "00.01.2019": "value-date-impossible",
    "22.03.19": "value-date-short-year",
    "22/3 2019": "value-date-slash",
    "22/03/2019": "value-date-slash",
    "03.22.2019": "value-date-day-month",
    "2019-22-03": "value-date-day-month",
    "31.13.2016": "value-date-month",
    "2019-00-10": "value-date-month",
    "lørdag 22. mars 2019": "value-date-weekday",
    "laurdag 22. mars 2019": "value-date-weekday",
    "1. mars": "value-date-no-year",
    "01.03.": "value-date-no-year",
    "1. marz 2019": "value-date-month-near",
    "1. tull 2019": "value-date-month-name",
    "1899-12-31": "value-date-range",
    "1. januar 2101": "value-date-range",
    "04.03..03.2019": "value-date",
    "20190322": "value-date",
    "2019-W12-5": "value-date",
    "２０１９-03-22": "value-date",
    "i går": "value-date",
}
MOMENTS = {
    "2019-03-22": Moment(DAY),
    "2019-03-22 23:59": Moment(DAY, 1439),
    "2019-03-22T23.59": Moment(DAY, 1439),
    "22. mars 2019 kl. 16.00": Moment(DAY, 960),
    "22. mars 2019 kl 24.00": Moment(DAY, 1440),
    "22. mars 2019, kl. 12": Moment(DAY, 720),
    "22. mars 2019 23.59": Moment(DAY, 1439),
    "22.03.2019 00:00:00": Moment(DAY, 0),
    "fredag 22. mars 2019 kl. 16:00": Moment(DAY, 960),
    "2019-03-22 25:00": "value-time-range",
    "2019-03-22 12:60": "value-time-range",
    "2019-03-22T23:59:59": "value-time-seconds",
    "2019-02-30 23:59": "value-date-impossible",
    "fredag 22.03.19": "value-date-short-year",
    "kl. 12": "value-date",
}
TIMES = {
    "16.00": 960,
    "kl. 16:00": 960,
    "kl 8": 480,
    "00.00": 0,
    "24.00": 1440,
    "24.01": "value-time-range",
    "1600": "value-time",
    "12:00 UTC": "value-time",
    "23:59:01": "value-time-seconds",
}


@pytest.mark.parametrize("written", SAME_DAY)
def test_a_date_reads_in_every_form(written: str) -> None:
    assert read(Date(), written) == DAY


@pytest.mark.parametrize(("written", "code"), REFUSED.items())
def test_a_bad_date_is_refused_by_name(written: str, code: str) -> None:
    assert read(Date(), written) == code


@pytest.mark.parametrize(("written", "expected"), MOMENTS.items())
def test_a_moment_is_a_date_with_a_time_or_without(written: str, expected: object) -> None:
    assert read(When(), written) == expected


@pytest.mark.parametrize(("written", "expected"), TIMES.items())
def test_a_time_is_minutes_of_the_day(written: str, expected: object) -> None:
    assert read(ClockTime(), written) == expected


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.integers(0, 1440))
def test_any_moment_reads_back_from_every_form(day: date, minute: int) -> None:
    named = f"{day.day}. {MONTHS[day.month - 1]} {day.year}"
    forms = [day.isoformat(), f"{day:%d.%m.}{day.year}", f"{day.day}.{day.month}.{day.year}", named]
    forms.append(f"{WEEKDAYS[day.weekday()]} {named}")
    for form in forms:
        assert read(Date(), form) == day
        assert read(When(), f"{form} kl. {minute // 60:02}.{minute % 60:02}") == Moment(day, minute)


@given(st.text(alphabet="0123456789.-/: tklmarsjuni", max_size=30))
def test_any_text_reads_or_is_refused(written: str) -> None:
    for kind in (Date(), When(), ClockTime()):
        answer = read(kind, written)
        assert (answer is None) == (written.strip() == "" or written in {"~", "null"})
        assert not isinstance(answer, str) or answer.startswith("value-")
