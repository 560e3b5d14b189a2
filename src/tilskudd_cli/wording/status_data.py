"""The JSON document of `status`, as the contract in `docs/contract.md` promises. Dates are ISO."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tilskudd_cli.calendars.moments import days_left
from tilskudd_cli.schemes.dates import END_OF_DAY

if TYPE_CHECKING:
    import datetime as dt

    from tilskudd_cli.wording.status import Overview, Row, Todo, Unread, Wanted

Data = dict[str, object]


def status_data(overview: Overview, wanted: Wanted) -> Data:
    """The whole document: everything that needs doing, however little of it a person is shown."""
    from tilskudd_cli.wording.status import soon

    return {
        "schema_version": 1,
        "tool": {"name": "tilskudd", "version": wanted.version},
        "today": wanted.today.isoformat(),
        "until": soon(wanted.today).isoformat(),
        "lang": wanted.language,
        "todo": [_todo(one, wanted.today, wanted.language) for one in overview.todo],
        "rows": [_row(row) for row in overview.rows],
        "unreadable": [_unread(one) for one in overview.unread],
        "summary": overview.total(),
    }


def _todo(todo: Todo, today: dt.date, language: str) -> Data:
    from tilskudd_cli.wording.status import what_text

    about, date = todo.about, todo.date
    is_whole_day = date is None or todo.minute == END_OF_DAY
    return {
        "need": str(todo.need),
        "what": todo.what,
        "text": what_text(todo, language),
        "file": about.file,
        "kind": about.kind,
        "scheme": about.scheme,
        "edition": about.edition,
        "year": about.year,
        "case": about.number,
        "applicant": about.who,
        "date": None if date is None else date.isoformat(),
        "time": None if is_whole_day else f"{todo.minute // 60:02}:{todo.minute % 60:02}",
        "days_left": None if date is None else days_left(date, today),
    }


def _row(row: Row) -> Data:
    from tilskudd_cli.wording.status import COLUMNS

    counts = {column: row.counts.get(column, 0) for column in COLUMNS}
    return {"scheme": row.scheme, "edition": row.edition, "year": row.year, **counts}


def _unread(unread: Unread) -> Data:
    location = {"line": unread.line, "column": unread.column} if unread.line else None
    return {"file": unread.file, "code": unread.code, "message": unread.message, "location": location}
