"""Which reports are about which application, found without holding every one against every other.

Promise: exactly those that `calendars.settling` would find. A report and its application have something in common to
be found by (a number that changes of the register lead between, an organisation number, a name, a file), so only those
that do are held against each other, and all applications of one applicant only once.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from functools import cache

from tilskudd_cli.calendars.settling import Applicant, Reported
from tilskudd_cli.casework.status_cases import Seen
from tilskudd_cli.municipalities.tables import changes
from tilskudd_cli.records import NamedTuple


class Report(NamedTuple):
    """A report that has come in, with the case that is the report; `None` where a later application says so."""

    number: int
    reported: Reported
    case: Seen | None


class Reports:
    """The reports by scheme and year, and by all that their applicant or application can be found by.

    Most applications tell of reports for years of which no application is here; those are passed over.
    """

    def __init__(self, cases: Sequence[Seen]) -> None:
        asked_for = {(case.about.scheme, case.about.year) for case in cases if case.about.kind == "application"}
        self._found: dict[Hashable, list[Report]] = {}
        self._known: dict[Hashable, tuple[Report, ...]] = {}
        number = 0
        for case in cases:
            for reported in case.reports:
                if (reported.scheme, reported.year) not in asked_for:
                    continue
                number += 1
                is_itself = case.about.kind == "report" and reported is case.reports[0]
                one = Report(number, reported, case if is_itself else None)
                for trait in _traits(reported.applicant, reported.application):
                    self._found.setdefault((reported.scheme, reported.year, trait), []).append(one)

    def about(self, case: Seen) -> tuple[Report, ...]:
        """The reports that are about an application: those that name it, and those of its applicant."""
        if not self._found:
            return ()
        file, scheme, year = case.about.file, case.about.scheme, case.about.year
        named = self._found.get((scheme, year, ("file", file)), ())
        key = (scheme, year, case.applicant, file if named else None)
        if key not in self._known:
            found = {report.number: report for report in named}
            for trait in _traits(case.applicant, None):
                for report in self._found.get((scheme, year, trait), ()):
                    if case.applicant.is_same(report.reported.applicant):
                        found[report.number] = report
            self._known[key] = tuple(found[number] for number in sorted(found))
        return self._known[key]


def _traits(applicant: Applicant, file: str | None) -> Iterator[tuple[str, str]]:
    """All that a report and its application can have in common: without one of these, they are not of the same."""
    if applicant.number is not None:
        yield "number", _origins().get(applicant.number, applicant.number)
    if applicant.organisation is not None:
        yield "organisation", applicant.organisation
    if applicant.name is not None:
        yield "name", " ".join(applicant.name.split()).casefold()
    if file is not None:
        yield "file", file


@cache
def _origins() -> dict[str, str]:
    """One number for all that any changes of the register lead between; a number that never changed is left out."""
    root: dict[str, str] = {}

    def top(number: str) -> str:
        while root.get(number, number) != number:
            number = root[number]
        return number

    for change in changes():
        first, second = top(change.from_number), top(change.to_number)
        if first != second:
            root[second] = first
    return {number: top(number) for number in root}
