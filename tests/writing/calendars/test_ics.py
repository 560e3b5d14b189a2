"""iCalendar, read back by the library and by clients that know nothing of us."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import subprocess
import sysconfig
from pathlib import Path
from typing import Any

import icalendar
import pytest
import vobject  # type: ignore[import-untyped]  # it has no types
from hypothesis import given
from hypothesis import strategies as st

from tests.calendars.making import scheme
from tests.schemes.making import deadline
from tests.writing.calendars.making import SPRING, TODAY, of_cases, page, shown, with_text
from tilskudd_cli.calendars.announced import announced
from tilskudd_cli.schemes.edition import Edition
from tilskudd_cli.wording.calendar import Found, Wanted, page_of
from tilskudd_cli.writing.calendars.records import END_OF_DAY, Page

KHAL = shutil.which("khal", path=os.pathsep.join((sysconfig.get_path("scripts"), os.environ.get("PATH", ""))))


def events(made: Page) -> list[Any]:
    """The events, as the library reads them back."""
    return [*icalendar.Calendar.from_ical(shown("ics", made)).walk("VEVENT")]


def elsewhere(made: Page) -> list[Any]:
    """The events, as another parser reads them."""
    return [*vobject.readOne(shown("ics", made)).contents.get("vevent", [])]


def of_edition(rules: Edition, today: dt.date = TODAY) -> Page:
    """What one edition announces in the spring."""
    return page_of(Found(announced([rules], SPRING, today)), Wanted("nb", today, SPRING))


def test_every_deadline_is_an_event_on_its_day_or_at_its_time() -> None:
    made = page()
    for read in (events(made), elsewhere(made)):
        assert len(read) == len(made.items)
    starts = [event.decoded("dtstart") for event in events(made)]
    theirs = [event.dtstart.value for event in elsewhere(made)]
    for one, ours, other in zip(made.items, starts, theirs, strict=True):
        if one.minute == END_OF_DAY:
            assert ours == other == one.date
        else:
            wall = dt.datetime.combine(one.date, dt.time()) + dt.timedelta(minutes=one.minute)
            assert ours.replace(tzinfo=None) == other.replace(tzinfo=None) == wall
            assert ours.utcoffset() == other.utcoffset()


def test_a_clock_time_is_told_in_the_time_zone_of_norway() -> None:
    timed = next(event for event in events(page()) if isinstance(event.decoded("dtstart"), dt.datetime))
    assert timed["dtstart"].params["TZID"] == "Europe/Oslo"
    assert timed.decoded("duration") == dt.timedelta(0)
    assert len([*icalendar.Calendar.from_ical(shown("ics", page())).walk("VTIMEZONE")]) == 1


def test_a_whole_day_ends_with_the_day() -> None:
    whole = next(event for event in events(page()) if not isinstance(event.decoded("dtstart"), dt.datetime))
    assert whole.decoded("duration") == dt.timedelta(days=1)


@pytest.mark.parametrize("time", ["", ", time: '12:00'", ", time: '00:10'", ", time: '23:59'"])
def test_two_alarms_ring_at_nine_in_the_morning(time: str) -> None:
    [event] = events(of_edition(scheme(deadline(f"{{date: 2027-04-15{time}}}"))))
    start = event.decoded("dtstart")
    if not isinstance(start, dt.datetime):
        start = dt.datetime.combine(start, dt.time())
    rings = [start.replace(tzinfo=None) + alarm.decoded("trigger") for alarm in event.walk("VALARM")]
    assert [ring.isoformat() for ring in rings] == ["2027-04-01T09:00:00", "2027-04-13T09:00:00"]


def test_importing_an_edited_edition_changes_the_event_and_adds_none() -> None:
    first = scheme(deadline("2027-04-15"), years="2027")
    edited = scheme(deadline("{date: 2027-04-22, time: '12:00'}"), years="2027", revision="1")
    [before], [after] = events(of_edition(first)), events(of_edition(edited, TODAY + dt.timedelta(days=1)))
    assert before["uid"] == after["uid"]
    assert (before["sequence"], after["sequence"]) == (0, 1)
    assert before.decoded("dtstamp") < after.decoded("dtstamp")
    assert before.decoded("dtstart") != after.decoded("dtstart")


def test_the_text_of_an_event_does_not_change_its_name() -> None:
    names = [[str(event["uid"]) for event in events(page(language))] for language in ("nb", "nn", "en")]
    assert names[0] == names[1] == names[2]
    assert len(set(names[0])) == len(names[0])


def test_the_name_of_an_event_stays_the_same_from_version_to_version() -> None:
    [event] = events(of_edition(scheme(deadline("2027-04-15"), years="2027", edition='"2027"')))
    assert str(event["uid"]) == "7d2f157e-6c84-53f3-87da-4d77632a4a68"


def test_two_cases_that_nothing_tells_apart_are_two_events() -> None:
    made = of_cases()
    twice = made._replace(items=(made.items[0], made.items[0]), overdue=())
    assert len({str(event["uid"]) for event in events(twice)}) == 2


def test_every_required_property_is_there_and_lines_are_folded() -> None:
    written = shown("ics", page(why=True))
    calendar = icalendar.Calendar.from_ical(written)
    assert {"prodid", "version", "method"} <= {str(key).lower() for key in calendar}
    for event in calendar.walk("VEVENT"):
        assert {"uid", "dtstamp", "dtstart", "summary", "sequence", "last-modified"} <= {
            str(key).lower() for key in event
        }
    lines = written.split("\r\n")
    assert "\n" not in "".join(lines)
    assert max(len(line.encode()) for line in lines) <= 75


HOSTILE = (
    "A\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:to",
    "A\nATTACH:http://eksempel.invalid",
    "A\u2028BEGIN:VALARM",
    "A\\nB\\;C",
    ";,:\"'\\",
    "\x00\x1b",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_title_makes_no_second_event(text: str) -> None:
    made = with_text(text)
    for read in (events(made), elsewhere(made)):
        assert len(read) == 1
    assert "ATTACH" not in events(made)[0]
    assert str(events(made)[0]["summary"]).endswith(made.items[0].title)


@given(st.text(max_size=60))
def test_whatever_a_title_holds_it_is_one_event_and_comes_back_as_it_was_shown(text: str) -> None:
    made = with_text(f"T{text}T")
    [event] = events(made)
    assert str(event["summary"]) == f"Søknadsfrist: {made.items[0].title}"
    [other] = elsewhere(made)
    assert other.summary.value == f"Søknadsfrist: {made.items[0].title}"


@pytest.mark.skipif(KHAL is None, reason="khal, a calendar program, is not installed")
def test_a_calendar_program_shows_the_same_dates_and_takes_an_edited_edition_for_the_same_event(tmp_path: Path) -> None:
    (tmp_path / "events").mkdir()
    config = tmp_path / "config"
    config.write_text(
        f"[calendars]\n[[frister]]\npath = {tmp_path}/events\n[sqlite]\npath = {tmp_path}/khal.db\n"
        "[locale]\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
        "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
        "local_timezone = Europe/Oslo\ndefault_timezone = Europe/Oslo\n"
    )

    def khal(*words: str) -> str:
        done = subprocess.run([str(KHAL), "-c", str(config), *words], capture_output=True, check=True, encoding="utf-8")
        return done.stdout

    def imported(made: Page) -> list[str]:
        file = tmp_path / "frister.ics"
        file.write_text(shown("ics", made), encoding="utf-8", newline="")
        khal("import", "--batch", "-a", "frister", str(file))
        days = f"{(SPRING.last - SPRING.first).days + 1}d"
        return khal("list", "-df", "", "-f", "{start};{uid}", SPRING.first.isoformat(), days).splitlines()

    expected = [
        one.date.isoformat() + ("" if one.minute == END_OF_DAY else f" {one.minute // 60:02}:{one.minute % 60:02}")
        for one in page().items
    ]
    assert sorted(line.rpartition(";")[0] for line in imported(page())) == sorted(expected)
    for file in (tmp_path / "events").iterdir():
        file.unlink()
    assert len(imported(of_edition(scheme(deadline("2027-04-15"), years="2027")))) == 1
    edited = imported(of_edition(scheme(deadline("2027-04-22"), years="2027", revision="1")))
    assert [line[:10] for line in edited] == ["2027-04-22"]
