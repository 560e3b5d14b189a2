"""How all cases of a folder stand together: which grants have been reported on, what is late or soon, and the counts.

Conventions: a case counts under its own scheme, edition and year, once in each column that applies. A grant counts
under its application where that is among the cases, else under its report. What has come in is found as
`calendars.settling` finds it (`casework.status_reports`).
"""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from tilskudd_cli.assessment.assess import GRAVITY, Verdict
from tilskudd_cli.calendars.records import CaseRef, Dated, State
from tilskudd_cli.calendars.settling import Filed, settled
from tilskudd_cli.casework.status_cases import Seen
from tilskudd_cli.casework.status_reports import Report, Reports
from tilskudd_cli.schemes.dates import END_OF_DAY
from tilskudd_cli.schemes.edition import Edition
from tilskudd_cli.wording.status import TO_ASSESS, Need, Overview, Row, Todo, Unread, soon

Editions = Callable[[str, str], Edition | None]
Key = tuple[str | None, str | None, int | None]


def overview(cases: Iterable[Seen | Unread], editions: Editions, today: dt.date) -> Overview:
    """How the cases stand on the day. `editions` gives the editions that they name."""
    return _Fold(editions, today).overview([*cases])


class _Fold:
    """Goes through all cases and adds up."""

    def __init__(self, editions: Editions, today: dt.date) -> None:
        self.editions = editions
        self.today = today
        self.until = soon(today)
        self.todo: list[Todo] = []
        self.counts: defaultdict[Key, Counter[str]] = defaultdict(Counter)

    def overview(self, cases: Sequence[Seen | Unread]) -> Overview:
        """Everything: first the reports are sorted by whom they can be about, then each case is looked at."""
        read = [one for one in cases if isinstance(one, Seen)]
        reports = Reports(read)
        of_grants: dict[int, tuple[Report, ...]] = {}  # by identity: many applications can have the same ones
        for one in read:
            if one.about.kind == "application":
                about_it = reports.about(one)
                if self._application(one, about_it):
                    of_grants[id(about_it)] = about_it
        with_application = {id(report.case) for some in of_grants.values() for report in some}
        for case in cases:
            self._count(case, stands_alone=id(case) not in with_application)
        unread = [one for one in cases if isinstance(one, Unread)]
        rows = [Row(*key, self.counts[key]) for key in sorted(self.counts, key=_in_order)]
        titles = {(row.scheme, row.edition): self._titles(row) for row in rows if row.scheme and row.edition}
        return Overview(_sorted(self.todo), rows, unread, titles)

    def _titles(self, row: Row) -> dict[str, str]:
        edition = self.editions(row.scheme or "", row.edition or "")
        return {} if edition is None else edition.title._asdict()

    def _application(self, case: Seen, reports: Sequence[Report]) -> bool:
        """Count what an application came to, and note what it owes; whether it is the application of its reports."""
        row = self.counts[case.about[2:5]]
        said = [report.case for report in reports if report.case is not None]
        is_grant = case.is_granted or (not case.is_decided and any(one.is_granted for one in said))
        if is_grant:
            row["granted"] += 1
            row["reported"] += bool(reports)
            row["paid"] += any(one.is_paid for one in said)
        coming = self._owed(case, reports, row) if case.owes else []
        self._wait(case, min(coming, key=_moment, default=None))
        return is_grant

    def _owed(self, case: Seen, reports: Sequence[Report], row: Counter[str]) -> list[Dated]:
        """Note what is late and what is soon; everything that is still to come."""
        standing = [*self._standing(case, reports)]
        late = [one for one in standing if one.state is State.OVERDUE]
        coming = [one for one in standing if one.state is State.COMING]
        row["overdue"] += bool(late)
        near = [one for one in coming if one.date <= self.until]
        for need, found in ((Need.OVERDUE, late), (Need.DUE, near)):
            self.todo += [Todo(need, str(one.kind), case.about, one.date, one.minute) for one in found]
        return coming

    def _standing(self, case: Seen, reports: Sequence[Report]) -> Iterator[Dated]:
        """How each thing that the case owes stands."""
        about = case.about
        edition = self.editions(about.scheme, about.edition)
        if edition is None:  # gone since the case was read
            return
        reference = CaseRef(about.file, about.file, about.who or "", about.number)
        entries = tuple(
            Dated(edition, None, kind, date, minute, about.year, case=reference) for kind, date, minute in case.owes
        )
        first = [report.reported for report in reports[:1]]  # one is enough: each of them is about this case
        for one in settled([Filed(case.applicant, entries)], first, self.today):
            if isinstance(one, Dated):
                yield one

    def _wait(self, case: Seen, coming: Dated | None = None) -> None:
        """Note a case that waits: for the applicant where something must be corrected, else for a judgement."""
        if case.is_decided or (case.verdict is Verdict.READY and not case.is_to_judge):
            return
        what = TO_ASSESS if case.verdict is Verdict.READY else str(case.verdict)
        date, minute = (None, END_OF_DAY) if coming is None else (coming.date, coming.minute)
        self.todo.append(Todo(Need.WAITING, what, case.about, date, minute))

    def _count(self, case: Seen | Unread, *, stands_alone: bool) -> None:
        """Count a file as received and by its verdict, and a report whose application is not here as the grant."""
        if isinstance(case, Unread):
            row = self.counts[case.scheme, case.edition, case.year]
            row["received"] += 1
            row[str(Verdict.UNREADABLE)] += 1
            return
        row = self.counts[case.about[2:5]]
        row["received"] += 1
        row[str(case.verdict)] += 1
        if case.about.kind == "report" and stands_alone:
            row["granted"] += case.is_granted
            row["paid"] += case.is_paid
            row["reported"] += 1
        if case.about.kind != "application":
            self._wait(case)


def _moment(dated: Dated) -> tuple[dt.date, int]:
    return dated.date, dated.minute


def _in_order(key: Key) -> tuple[bool, str, str, bool, int]:
    """By scheme, edition and year, what is not known last."""
    scheme, edition, year = key
    return scheme is None, scheme or "", edition or "", year is None, year or 0


_NEEDS = tuple(Need)
_WAITS = (*(str(verdict) for verdict in GRAVITY if verdict is not Verdict.READY), TO_ASSESS)


def _sorted(todo: Sequence[Todo]) -> list[Todo]:
    """The most urgent first; what waits by what it waits for; then by date, none last, and as the files come."""
    return sorted(todo, key=_urgency)


def _urgency(one: Todo) -> tuple[int, int, bool, dt.date, int]:
    waits = _WAITS.index(one.what) if one.need is Need.WAITING else 0
    return _NEEDS.index(one.need), waits, one.date is None, one.date or dt.date.max, one.minute
