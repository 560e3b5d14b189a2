"""iCalendar (RFC 5545), written by the library: an event for each deadline, whole days or with a clock time.

Conventions: a deadline at the end of the day is an event of that whole day; one with a clock time is an event at that
time in Europe/Oslo, without a length. An event is named (UID) by its deadline and not by its date, and SEQUENCE grows
when the edition is edited, so that a later import changes the event and adds none. DTSTAMP and LAST-MODIFIED are the
day that counts as today: the same calendar gives the same bytes. Two alarms stand at nine in the morning, fourteen and
two days before. What has no date is no event.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event

from tilskudd_cli.language.dates import date_text
from tilskudd_cli.writing.calendars.records import END_OF_DAY, Item, Page, Screen

NAMESPACE = UUID("9deabbbe-adf4-4c8c-b00e-7f2c3dd6a67d")
"""What every UID is derived within. Never to be changed: all events would be imported anew."""
ALARM_DAYS = (14, 2)
_NINE = 9 * 60


class IcsCalendar:
    """A file to import or to subscribe to."""

    name = "ics"
    for_people = False

    def pieces(self, page: Page, screen: Screen) -> Iterator[str]:  # noqa: ARG002 - the same on every screen
        """The calendar, with the CRLF line ends of the standard."""
        calendar = Calendar()
        calendar.add("prodid", f"-//tilskudd//{page.program}//{page.language.upper()}")
        calendar.add("version", "2.0")
        calendar.add("method", "PUBLISH")
        calendar.add("name", page.title)
        calendar.add("x-wr-calname", page.title)
        uids: set[UUID] = set()
        for item in page.all_items():
            uid = _uid(item, uids)
            uids.add(uid)
            calendar.add_component(_event(item, uid, page))
        days = [item.date for item in page.all_items() if item.minute != END_OF_DAY]
        if days:
            year = dt.timedelta(days=366)
            calendar.add_missing_timezones(min(days) - year, max(days) + year)
        yield calendar.to_ical().decode("utf-8")


def _uid(item: Item, taken: set[UUID]) -> UUID:
    """The name of the event. Two cases that nothing tells apart are numbered in their order."""
    uid, again = uuid5(NAMESPACE, item.seed), 1
    while uid in taken:
        again += 1
        uid = uuid5(NAMESPACE, f"{item.seed}\n{again}")
    return uid


def _event(item: Item, uid: UUID, page: Page) -> Event:
    event = Event()
    event.add("uid", str(uid))
    event.add("sequence", item.sequence)
    stamp = dt.datetime.combine(page.today, dt.time(), dt.UTC)
    event.add("dtstamp", stamp)
    event.add("last-modified", stamp)
    event.add("dtstart", _start(item))
    # Without a duration some programs take an hour, which may run into the next day.
    event.add("duration", dt.timedelta(days=1 if item.minute == END_OF_DAY else 0))
    event.add("summary", f"{item.label[:1].upper()}{item.label[1:]}: {item.title}")
    event.add(
        "description", "\n".join((item.all_about, *item.notes, *(f"{label}: {said}" for label, said in item.why)))
    )
    event.add("categories", [item.label])
    event.add("transp", "TRANSPARENT")
    for days in ALARM_DAYS:
        event.add_component(_alarm(item, days, page.language))
    return event


def _start(item: Item) -> dt.date | dt.datetime:
    """The whole day, or the moment on the clocks of Norway."""
    if item.minute == END_OF_DAY:
        return item.date
    clock = dt.time(*divmod(item.minute, 60))
    return dt.datetime.combine(item.date, clock, ZoneInfo("Europe/Oslo"))


def _alarm(item: Item, days: int, language: str) -> Alarm:
    start = 0 if item.minute == END_OF_DAY else item.minute
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", f"{item.label}: {item.title}, {date_text(item.date, language)}")
    alarm.add("trigger", dt.timedelta(minutes=_NINE - start) - dt.timedelta(days=days))
    return alarm
