"""`tilskudd calendar [PATH...]`: the deadlines of schemes, or what given cases owe, in a terminal and as files."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from tilskudd_cli.calendars.announced import announced, undated
from tilskudd_cli.calendars.records import Dated, State
from tilskudd_cli.calendars.spans import MOST_YEARS, Span, months_from, whole_year
from tilskudd_cli.cli.exit_codes import ExitCode
from tilskudd_cli.cli.screen import width_for
from tilskudd_cli.cli.settings import Common, Settings, settle, version
from tilskudd_cli.cli.streams import emit, say
from tilskudd_cli.language.catalogue import text
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.wording.calendar import Found, Wanted, page_of
from tilskudd_cli.writing.calendars.records import Screen
from tilskudd_cli.writing.calendars.registry import get, lacking

if TYPE_CHECKING:
    from tilskudd_cli.calendars.owed import Owed
    from tilskudd_cli.schemes.catalogue import Catalogue
    from tilskudd_cli.schemes.edition import Edition

GRID_MONTHS, MONTHS = 3, 12
_AROUND = dt.timedelta(days=3653)
"""How far to look for the nearest deadline when there is none in the span: ten years."""
_WITH_DATA = frozenset({"json", "csv"})


class CalendarOptions(NamedTuple):
    """The options of `calendar`. `None`: not given."""

    paths: tuple[str, ...]
    common: Common
    schemes: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    year: int | None = None
    first: dt.date | None = None
    last: dt.date | None = None
    months: int | None = None
    why: bool = False
    format: str | None = None


class Editions(NamedTuple):
    """The editions asked for, and whether the file of one could not be read."""

    editions: tuple[Edition, ...]
    is_complete: bool


def calendar(options: CalendarOptions) -> int:
    """Print the calendar: 0, or 1 where a case is late with something, or 3 where a file could not be read."""
    settings = settle(options.common)
    form = options.format or ("list" if options.paths else "grid")
    span = span_of(options, form, settings)
    extra = lacking(form)
    if extra is not None:
        say(text(settings.language, "calendar-needs-extra", {"format": form, "extra": extra}))
        return ExitCode.USAGE
    if isinstance(span, ExitCode):
        return span
    wanted = Wanted(
        settings.language,
        settings.today,
        span,
        options.why,
        form in _WITH_DATA,
        version(),
        bool(options.paths),
    )
    answer = _of_cases(options, span, settings) if options.paths else _of_schemes(options, span, settings)
    if isinstance(answer, ExitCode):
        return answer
    found, code = answer
    made = get(form)
    pieces = made.pieces(page_of(found, wanted), Screen(width_for(settings.common), settings.colour))
    written = emit(pieces, settings, for_people=made.for_people)
    return code if written is ExitCode.OK else written


def span_of(options: CalendarOptions, form: str, settings: Settings) -> Span | ExitCode:
    """The days asked for. Without any: from the first of this month, three months in a grid and twelve elsewhere."""
    language = settings.language
    if options.year is not None:
        if (options.first, options.last, options.months) != (None, None, None):
            say(text(language, "calendar-year-alone"))
            return ExitCode.USAGE
        return whole_year(options.year)
    if options.last is not None and options.months is not None:
        say(text(language, "calendar-to-or-months"))
        return ExitCode.USAGE
    first = options.first or settings.today.replace(day=1)
    if options.last is None:
        return months_from(first, options.months or (GRID_MONTHS if form == "grid" else MONTHS))
    if options.last < first:
        say(text(language, "calendar-span-reversed", {"first": first, "last": options.last}))
        return ExitCode.USAGE
    if options.last.year - first.year > MOST_YEARS:
        say(text(language, "calendar-span-too-long", {"n": MOST_YEARS}))
        return ExitCode.USAGE
    return Span(first, options.last)


def _of_schemes(options: CalendarOptions, span: Span, settings: Settings) -> tuple[Found, ExitCode] | ExitCode:
    chosen = editions_of(options.schemes, settings)
    if isinstance(chosen, ExitCode):
        return chosen
    editions = tuple(_of_kinds(edition, options.kinds) for edition in chosen.editions)
    dated = announced(editions, span, settings.today)
    nearest = (None, None) if dated else _nearest(editions, span, settings.today)
    found = Found(dated, (), undated(editions, span), nearest)
    return found, ExitCode.OK if chosen.is_complete else ExitCode.UNREADABLE


def _of_kinds(edition: Edition, kinds: Sequence[str]) -> Edition:
    """The edition with its deadlines of some kinds only; of all kinds where none is named."""
    return (
        edition._replace(deadlines=tuple(one for one in edition.deadlines if one.kind in kinds)) if kinds else edition
    )


def _nearest(editions: Sequence[Edition], span: Span, today: dt.date) -> tuple[Dated | None, Dated | None]:
    """The last deadline before the span and the first after it, within ten years."""
    day = dt.timedelta(days=1)
    before = announced(editions, Span(max(span.first, dt.date.min + _AROUND) - _AROUND, span.first - day), today)
    after = announced(editions, Span(span.last + day, min(span.last, dt.date.max - _AROUND) + _AROUND), today)
    return before[-1] if before else None, after[0] if after else None


def editions_of(asked: Sequence[str], settings: Settings) -> Editions | ExitCode:
    """All editions at hand, or those of the schemes and editions asked for; what is not there has been said."""
    catalogue = settings.catalogue()
    names = [*_names(asked, catalogue, settings)]
    if None in names:
        return ExitCode.USAGE
    found: list[Edition] = []
    broken = False
    for scheme, edition in dict.fromkeys(name for name in names if name is not None):
        loaded = catalogue.load(scheme, edition)
        if loaded is None:  # gone since it was listed
            continue
        if loaded.rule_file is None:
            say(text(settings.language, "ui-rules-unreadable", {"path": loaded.path}))
            broken = True
        else:
            found.append(loaded.rule_file.edition)
    if not found and not broken:
        say(text(settings.language, "ui-no-rule-files"))
        broken = True
    return Editions(tuple(found), not broken)


def _names(asked: Sequence[str], catalogue: Catalogue, settings: Settings) -> Iterator[tuple[str, str] | None]:
    """Scheme and edition of everything asked for; `None`, and a word about it, for what is not there."""
    for word in asked or catalogue.schemes():
        scheme, at, wanted = word.partition("@")
        editions = catalogue.editions(scheme)
        if not editions:
            from tilskudd_cli.reading.suggest import nearest

            near = nearest(scheme, catalogue.schemes())
            key = "ui-unknown-scheme" if near is None else "ui-unknown-scheme-near"
            say(text(settings.language, key, {"scheme": scheme, "nearest": near, "known": catalogue.schemes()}))
            yield None
        elif at and wanted not in editions:
            params = {"scheme": scheme, "edition": wanted, "known": editions}
            say(text(settings.language, "ui-unknown-edition", params))
            yield None
        else:
            yield from ((scheme, edition) for edition in ((wanted,) if at else editions))


def _of_cases(options: CalendarOptions, span: Span, settings: Settings) -> tuple[Found, ExitCode] | ExitCode:
    from tilskudd_cli.casework.calendar_cases import owed_by
    from tilskudd_cli.casework.office import Office
    from tilskudd_cli.cli.paths import case_files

    catalogue = settings.catalogue()
    if options.schemes and None in [*_names(options.schemes, catalogue, settings)]:
        return ExitCode.USAGE  # a misspelt scheme would otherwise say that nothing is owed
    answer = owed_by(case_files(options.paths), Office(catalogue), settings.today)
    for file in answer.unreadable:
        say(text(settings.language, "calendar-case-unreadable", {"file": file}))
    if not answer.cases and not answer.unreadable:
        say(text(settings.language, "ui-no-cases"))
        return ExitCode.USAGE
    found = _sorted([entry for entry in answer.entries if _is_asked_for(entry, options)], options, span)
    if answer.unreadable:
        return found, ExitCode.UNREADABLE
    late = any(dated.state is State.OVERDUE for dated in (*found.dated, *found.overdue))
    return found, ExitCode.FINDINGS if late else ExitCode.OK


def _is_asked_for(entry: Owed, options: CalendarOptions) -> bool:
    edition = entry.edition
    kind = entry.kind if isinstance(entry, Dated) else entry.deadline.kind
    named = (edition.scheme, f"{edition.scheme}@{edition.edition}")
    is_scheme = not options.schemes or any(word in options.schemes for word in named)
    return is_scheme and (not options.kinds or kind in options.kinds)


def _sorted(entries: Sequence[Owed], options: CalendarOptions, span: Span) -> Found:
    """What goes where. What was due before the span and is still owed is told too, unless the days were chosen."""
    from tilskudd_cli.calendars.announced import in_time_order

    dated = sorted((entry for entry in entries if isinstance(entry, Dated)), key=in_time_order)
    chose_days = options.year is not None or options.first is not None
    earlier = [one for one in dated if one.date < span.first and one.state is State.OVERDUE and not chose_days]
    without = [entry for entry in entries if not isinstance(entry, Dated)]
    return Found([one for one in dated if one.date in span], earlier, without)
