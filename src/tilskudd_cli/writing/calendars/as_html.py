"""A calendar on one page that can be printed: the months, what their marks mean, and a table of all deadlines.

Promise: valid HTML that stands alone (no script, nothing fetched) with a language, headings, captions and headed
tables, so that a screen reader tells the same as the eye. A mark is a letter, not a colour. Everything is escaped. A
year fits on one sheet of A4 lying; only a long table goes on to the next.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from html import escape

from tilskudd_cli.language.catalogue import text
from tilskudd_cli.language.dates import MONTHS, WEEKDAYS, week
from tilskudd_cli.writing.calendars.cells import dated_rows, dateless_rows, heads
from tilskudd_cli.writing.calendars.months import HOLIDAY, MORE, TODAY, legend_of, marks_by_day, weeks_of
from tilskudd_cli.writing.calendars.records import Page, Screen

_SHORT = 4
"""How many cells of a row are never broken: date, weekday, week and when."""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_STYLE = """
@page { size: A4 landscape; margin: 9mm }
body { font: 14px/1.35 system-ui, "DejaVu Sans", sans-serif; color: #000; background: #fff; margin: 1rem }
h1 { font-size: 1.4em; margin: 0 } h2 { font-size: 1.15em; margin: .8em 0 .3em } p { margin: .2em 0 }
.months { display: grid; grid-template-columns: repeat(auto-fill, minmax(16em, 1fr)); gap: .8em 1.6em }
table { border-collapse: collapse } caption { font-weight: bold; text-align: left }
.months table { width: 100%; table-layout: fixed; align-self: start; font-variant-numeric: tabular-nums }
.months th, .months td { text-align: right; vertical-align: top; padding: .05em .25em; font-weight: normal }
.months th { color: #444 }
.months .due { font-weight: bold; border: 1px solid #000 }
.months .red { color: #a00000 } .months .today { background: #ddd }
.marks { display: block; font-size: .8em; line-height: 1.1; white-space: nowrap } abbr { text-decoration: none }
.legend li { display: inline-block; margin-right: 1.2em } ul { margin: .3em 0; padding: 0; list-style: none }
.list { width: 100% } .list th, .list td { text-align: left; vertical-align: top; padding: .15em .5em .15em 0;
  border-bottom: 1px solid #888 } .list .short { white-space: nowrap } .list td { overflow-wrap: break-word }
@media screen and (max-width: 50em) { .list .short { white-space: normal } .list td { overflow-wrap: anywhere } }
@media print { body { font-size: 7pt; line-height: 1.25; margin: 0 } h2 { margin: .4em 0 .1em }
  .months { grid-template-columns: repeat(4, 1fr); gap: .3em 2em }
  tr { break-inside: avoid } thead { display: table-header-group } }
"""


class HtmlCalendar:
    """A page to print, or to put on an intranet."""

    name = "html"
    for_people = False

    def pieces(self, page: Page, screen: Screen) -> Iterator[str]:  # noqa: ARG002 - a page has its own width
        """The page."""
        language = page.language
        span = text(language, "calendar-span", {"first": page.first, "last": page.last})
        today = text(language, "calendar-today", {"date": page.today, "week": week(page.today)})
        yield (
            f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{escape(page.title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n"
            f"<h1>{escape(page.title)}</h1>\n<p>{escape(span)}</p>\n<p>{escape(today)}</p>\n"
        )
        yield f'<h2>{escape(text(language, "calendar-heading-months"))}</h2>\n<div class="months">\n'
        marks, labels = marks_by_day(page.all_items()), dict(page.legend)
        for month in page.months():
            yield from _month(month, page, marks, labels)
        yield "</div>\n"
        yield from _legend(page)
        yield from _table(page)
        yield "</main>\n</body>\n</html>\n"


def _month(
    month: dt.date, page: Page, marks: Mapping[dt.date, tuple[str, ...]], labels: Mapping[str, str]
) -> Iterator[str]:
    language = page.language
    names = "".join(f'<th scope="col" abbr="{escape(name)}">{escape(name[:2])}</th>' for name in WEEKDAYS[language])
    yield (
        f"<table>\n<caption>{escape(MONTHS[language][month.month - 1])} {month.year}</caption>\n"
        f'<thead><tr><th scope="col">{escape(text(language, "calendar-week-short"))}</th>{names}</tr></thead>\n'
        "<tbody>\n"
    )
    for days in weeks_of(month):
        number = week(next(day for day in days if day is not None))
        cells = "".join(_day(day, page, marks, labels) for day in days)
        yield f'<tr><th scope="row">{number}</th>{cells}</tr>\n'
    yield "</tbody>\n</table>\n"


def _day(day: dt.date | None, page: Page, marks: Mapping[dt.date, tuple[str, ...]], labels: Mapping[str, str]) -> str:
    if day is None:
        return "<td></td>"
    signs = [(mark, labels.get(mark, mark)) for mark in marks.get(day, ())]
    classes = ["due"] if signs else []
    if day in page.holidays:
        signs.append((HOLIDAY, page.holidays[day]))
    if day in page.holidays or day.weekday() == 6:
        classes.append("red")
    if day == page.today:
        classes.append("today")
        signs.append((TODAY, text(page.language, "calendar-is-today")))
    said = "".join(f'<abbr title="{escape(label)}">{escape(mark)}</abbr>' for mark, label in signs)
    attributes = f' class="{" ".join(classes)}"' if classes else ""
    current = ' aria-current="date"' if day == page.today else ""
    below = f' <span class="marks">{said}</span>' if said else ""
    return f'<td{attributes}{current}><time datetime="{day.isoformat()}">{day.day}</time>{below}</td>'


def _legend(page: Page) -> Iterator[str]:
    """What the marks mean; the names of holidays stand with their marks."""
    signs = [(mark, label) for mark, label in legend_of(page) if mark != MORE]  # here all letters find room
    items = "".join(f"<li><b>{escape(mark)}</b> {escape(label)}</li>" for mark, label in signs)
    if items:
        yield f'<ul class="legend">{items}</ul>\n'


def _table(page: Page) -> Iterator[str]:
    language = page.language
    dated, dateless = dated_rows(page), dateless_rows(page)
    title = escape(text(language, "calendar-heading-deadlines"))
    if dated or dateless:
        columns = "".join(f'<th scope="col">{escape(head)}</th>' for head in heads(language))
        yield f'<table class="list">\n<caption><h2>{title}</h2></caption>\n<thead><tr>{columns}</tr></thead>\n<tbody>\n'
        for row in dated:
            cells = [f'<td class="short">{escape(cell)}</td>' for cell in row[:_SHORT]]
            yield f"<tr>{''.join(cells)}{_wide(row[_SHORT:])}</tr>\n"
        for when, _, _, _, *rest in dateless:
            yield f'<tr><td colspan="4">{escape(when)}</td>{_wide(rest)}</tr>\n'
        yield "</tbody>\n</table>\n"
    yield from (f"<p>{escape(hint)}</p>\n" for hint in page.hints)


def _wide(cells: Sequence[str]) -> str:
    return "".join(f"<td>{escape(cell)}</td>" for cell in cells)
