"""Deadlines turned into a worded calendar page, in a language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

from tilskudd_cli.calendars.holidays import holiday_names
from tilskudd_cli.calendars.identity import seed_of
from tilskudd_cli.calendars.moments import days_left
from tilskudd_cli.calendars.records import OTHERS, Branch, CaseRef, Dated, Scope, State, Undated
from tilskudd_cli.calendars.spans import Span
from tilskudd_cli.language.catalogue import text
from tilskudd_cli.language.visible import visible
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes.dates import DeadlineKind
from tilskudd_cli.schemes.edition import Edition
from tilskudd_cli.schemes.workdays import public_holidays
from tilskudd_cli.wording.calendar_why import (
    holiday_text,
    notes_of,
    undated_notes,
    undated_why,
    when_text,
    why_of,
)
from tilskudd_cli.wording.terms import office_name
from tilskudd_cli.writing.calendars.records import Dateless, Item, Page, Standing


class Wanted(NamedTuple):
    """How a calendar is to be worded. `with_data` builds the objects of the JSON contract."""

    language: str
    today: dt.date
    span: Span
    why: bool = False
    with_data: bool = False
    version: str = ""
    of_cases: bool = False


class Found(NamedTuple):
    """What goes on the page: deadlines in the span, those before it that are still owed, and those without a date."""

    dated: Sequence[Dated] = ()
    overdue: Sequence[Dated] = ()
    undated: Sequence[Undated] = ()
    nearest: tuple[Dated | None, Dated | None] = (None, None)


def page_of(found: Found, wanted: Wanted) -> Page:
    """The page. Where it would be empty it says so, and names the nearest deadlines before and after."""
    language, span = wanted.language, wanted.span
    items = tuple(_item(dated, wanted) for dated in found.dated)
    overdue = tuple(_item(dated, wanted) for dated in found.overdue)
    dateless = tuple(_dateless(one, wanted) for one in found.undated)
    return Page(
        language,
        text(language, "calendar-title-cases" if wanted.of_cases else "calendar-title"),
        wanted.today,
        span.first,
        span.last,
        items,
        overdue,
        dateless,
        dict(_holidays(span, language)),
        tuple(_legend((*overdue, *items), language)),
        () if items or overdue else tuple(_hints(found, wanted)),
        f"tilskudd {wanted.version}",
        {
            "schema_version": 1,
            "tool": {"name": "tilskudd", "version": wanted.version},
            "today": wanted.today.isoformat(),
            "lang": language,
            "from": span.first.isoformat(),
            "to": span.last.isoformat(),
        },
    )


def _item(dated: Dated, wanted: Wanted) -> Item:
    language = wanted.language
    return Item(
        dated.date,
        dated.minute,
        str(dated.kind),
        text(language, f"calendar-mark-{dated.kind}"),
        text(language, f"term-deadline-{dated.kind}"),
        visible(dated.edition.title.in_language(language)),
        about(dated, language),
        left_text(days_left(dated.date, wanted.today), language),
        whom(dated, language),
        Standing(str(dated.state)),
        _status(dated, language),
        notes_of(dated, language),
        why_of(dated, language) if wanted.why else (),
        seed_of(dated),
        dated.edition.revision,
        _data(dated, wanted),
    )


def _dateless(undated: Undated, wanted: Wanted) -> Dateless:
    language, kind = wanted.language, undated.deadline.kind
    return Dateless(
        text(language, f"calendar-mark-{kind}"),
        text(language, f"term-deadline-{kind}"),
        visible(undated.edition.title.in_language(language)),
        about(undated, language),
        when_text(undated, language),
        whom(undated, language),
        undated_notes(undated, language),
        undated_why(undated, language) if wanted.why else (),
        _data(undated, wanted),
    )


def _data(entry: Dated | Undated, wanted: Wanted) -> Mapping[str, object]:
    """The object of the JSON contract, where it is wanted: a screen opens sooner without it."""
    if not wanted.with_data:
        return {}
    from tilskudd_cli.wording.calendar_data import dated_data, undated_data

    if isinstance(entry, Dated):
        return dated_data(entry, wanted.today, wanted.language)
    return undated_data(entry, wanted.language)


def left_text(days: int, language: str) -> str:
    """The days left in words: `i dag`, `om 12 dager`, `for 3 dager siden`."""
    near = {-1: "calendar-left-yesterday", 0: "calendar-left-today", 1: "calendar-left-tomorrow"}
    if days in near:
        return text(language, near[days])
    key = "calendar-left-days" if days > 0 else "calendar-left-ago"
    return text(language, key, {"n": abs(days)})


def about(entry: Dated | Undated, language: str) -> str:
    """Which edition, year, call and case a deadline is about."""
    parts = [visible(_edition(entry.edition)), *_years(entry, language)]
    if isinstance(entry, Dated) and entry.nth:
        parts.append(text(language, "calendar-about-nth", {"n": entry.nth}))
    if entry.case is not None:
        parts += _case(entry.case, language)
    return ", ".join(parts)


def whom(entry: Dated | Undated, language: str) -> str:
    """The office and the type of applicant a deadline is for; `""` where it is for all."""
    return ", ".join(_scope(scope, entry.edition, language) for scope in entry.scopes)


def _edition(edition: Edition) -> str:
    return f"{edition.scheme}@{edition.edition}"


def _years(entry: Dated | Undated, language: str) -> Iterator[str]:
    years = entry.years if isinstance(entry, Undated) else () if entry.year is None else (entry.year,)
    if years:
        yield text(language, "calendar-about-year" if len(years) == 1 else "calendar-about-years", {"years": years})


def _scope(scope: Scope, edition: Edition, language: str) -> str:
    if scope.word == OTHERS:
        return text(language, f"calendar-about-other-{scope.branch}")
    if scope.branch is Branch.OFFICE:
        return text(language, "calendar-about-office", {"office": office_name(scope.word, edition)})
    return text(language, "calendar-about-applicant", {"type": text(language, f"term-applicant-{scope.word}")})


def _case(case: CaseRef, language: str) -> Iterator[str]:
    if case.who:
        yield visible(case.who)
    if case.number is not None:
        yield text(language, "calendar-about-case", {"number": case.number})
    yield visible(case.file)


def _status(dated: Dated, language: str) -> str:
    match dated.state:
        case State.OVERDUE:
            return text(language, "calendar-status-overdue")
        case State.SETTLED:
            key = "calendar-status-settled" if dated.settled is None else "calendar-status-settled-on"
            return text(language, key, {"date": dated.settled})
        case _:
            return ""


def _holidays(span: Span, language: str) -> Iterator[tuple[dt.date, str]]:
    """The public holidays of the months shown, by name."""
    months = {*span.months()}
    for year in span.years():
        for day in sorted(public_holidays(year)):
            if (day.year, day.month) in months:
                yield day, holiday_text(holiday_names(day), language)


def _legend(items: Sequence[Item], language: str) -> Iterator[tuple[str, str]]:
    used = {item.kind for item in items}
    for kind in DeadlineKind:
        if str(kind) in used:
            yield text(language, f"calendar-mark-{kind}"), text(language, f"term-deadline-{kind}")


def _hints(found: Found, wanted: Wanted) -> Iterator[str]:
    language = wanted.language
    yield text(language, "calendar-hint-none-owed" if wanted.of_cases else "calendar-hint-empty")
    for key, dated in zip(("calendar-hint-before", "calendar-hint-after"), found.nearest, strict=True):
        if dated is not None:
            params = {
                "date": dated.date,
                "label": text(language, f"term-deadline-{dated.kind}"),
                "title": dated.edition.title.in_language(language),
                "about": about(dated, language),
            }
            yield text(language, key, params)
    other = next((dated for dated in reversed(found.nearest) if dated is not None), None)
    if other is not None:
        yield text(language, "calendar-hint-year", {"year": other.date.year})
