"""Calendar pages for tests: worded from invented schemes, or made of their parts."""

from __future__ import annotations

import datetime as dt
from typing import Any

from tests.calendars.making import report, scheme
from tests.schemes.making import deadline
from tilskudd_cli.calendars.announced import announced, undated
from tilskudd_cli.calendars.records import CaseRef, State
from tilskudd_cli.calendars.spans import Span
from tilskudd_cli.schemes.edition import Edition
from tilskudd_cli.wording.calendar import Found, Wanted, page_of
from tilskudd_cli.writing.calendars.records import Item, Page, Screen
from tilskudd_cli.writing.calendars.registry import get

TODAY = dt.date(2027, 3, 10)
SPRING = Span(dt.date(2027, 3, 1), dt.date(2027, 5, 31))
YEARS = "{first: 2026, last: 2027}"


def gardens() -> Edition:
    """School gardens: dates of every sort, on and around the holidays of the spring of 2027."""
    return scheme(
        deadline("{date: 2027-03-10, time: '12:00'}", "fristen"),
        deadline("2027-03-25", "høring", kind="consultation"),
        deadline("{by_office: {nord: {date: 2027-04-15, time: '23:59'}, sør: 2027-04-15}}", "kontorfristen"),
        report("{yearly: 04-15, years_after: 1}", for_years="2026"),
        deadline("2027-04-15", "bruk", kind="use_of_funds"),
        deadline("{dates: [2027-05-01, 2027-05-17, 2027-09-01]}", "kallene"),
        deadline("{after: notice.received, weeks: 3, moves: true}", "svaret", kind="answer", basis="kilde#alt"),
        deadline("not_stated", "vedtaket", kind="decision"),
        years=YEARS,
    )


def courses() -> Edition:
    """A scheme with a long title, and a word that is wider than a narrow screen."""
    title = "{nb: %s, nn: %s, en: %s}" % (  # noqa: UP031  braces of YAML
        "Kurs i hagearbeidsplanleggingsgjennomføringskontroll for kommuner og fylkeskommuner",
        "Kurs i hagearbeidsplanleggingsgjennomføringskontroll for kommunar og fylkeskommunar",
        "Courses in gardeningworkplanningimplementationcontrol for municipalities and counties",
    )
    return scheme(deadline("2027-04-15"), title=title, scheme="hagekurs", years="2027", edition='"2027"')


def page(language: str = "nb", *, why: bool = False, editions: tuple[Edition, ...] = (), **changes: Any) -> Page:
    """The page of the spring of 2027, or of the editions given."""
    chosen = editions or (gardens(), courses())
    wanted = Wanted(language, TODAY, SPRING, why, with_data=True, version="0")._replace(**changes)
    found = Found(announced(chosen, wanted.span, wanted.today), (), undated(chosen, wanted.span))
    return page_of(found, wanted)


def empty(language: str = "nb") -> Page:
    """A page without a deadline, between two that there are."""
    editions = (scheme(deadline("{dates: [2026-03-01, 2028-03-01]}"), years="2027"),)
    whole = announced(editions, Span(dt.date(2020, 1, 1), dt.date(2030, 1, 1)), TODAY)
    return page_of(Found(nearest=(whole[0], whole[1])), Wanted(language, TODAY, SPRING))


def crowded(language: str = "nb") -> Page:
    """Two hundred deadlines in a month."""
    days = [dt.date(2027, 4, 1) + dt.timedelta(days=number % 30) for number in range(200)]
    deadlines = [
        deadline(str(day), f"f{number}", kind=("application", "report", "answer")[number % 3])
        for number, day in enumerate(days)
    ]
    return page(language, editions=(scheme(*deadlines),), span=Span(dt.date(2027, 4, 1), dt.date(2027, 4, 30)))


def of_cases(language: str = "nb") -> Page:
    """What three cases owe: one is late, one has reported, one has time."""
    entries = announced([gardens()], SPRING, TODAY)
    case = CaseRef("saker/oslo.yaml", "1", "Oslo (0301)", "2026/1")
    late = entries[0]._replace(case=case, state=State.OVERDUE, date=dt.date(2027, 2, 1), minute=1440)
    done = entries[1]._replace(
        case=case._replace(file="saker/hamar.yaml", key="2", who="Hamar (3403)"),
        state=State.SETTLED,
        settled=dt.date(2027, 3, 1),
    )
    coming = entries[2]._replace(case=case._replace(file="saker/lag.yaml", key="3", who="", number=None))
    return page_of(Found([done, coming], [late]), Wanted(language, TODAY, SPRING, of_cases=True, with_data=True))


def shown(name: str, made: Page, width: int = 80, *, colour: bool = False) -> str:
    """A page in a format."""
    return "".join(get(name).pieces(made, Screen(width, colour)))


def item(**changes: Any) -> Item:
    """One deadline of the spring, changed as told."""
    return page().items[0]._replace(**changes)


def with_text(text: str) -> Page:
    """A page in which every text that can come from a file is this one, made visible as the wording makes it."""
    from tilskudd_cli.language.visible import visible

    made = page()
    said = visible(text)
    bad = item(title=said, about=said, notes=(said,), seed=text, data={**item().data, "scheme": text, "note": text})
    return made._replace(items=(bad,), dateless=(made.dateless[0]._replace(title=said, about=said, when=said),))
