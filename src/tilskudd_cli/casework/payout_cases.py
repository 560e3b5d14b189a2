"""Case files as rows of `payout`: each is held against all its rules, as `check` does, and then paid or left to assess.

A file that cannot be read is a row with the status `error` and the first of its problems. A case of another kind than
an application is a row that is paid nothing. Neither Narwhals nor Polars is needed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tilskudd_cli.assessment.assess import Assessment
from tilskudd_cli.casework.checking import Checked, check_bytes, check_file
from tilskudd_cli.casework.office import Office
from tilskudd_cli.casework.payout_inputs import Input
from tilskudd_cli.casework.payout_wanted import Found, Tally, Wanted
from tilskudd_cli.language.catalogue import text
from tilskudd_cli.payouts.outcome import PayoutRow, Status, Total
from tilskudd_cli.payouts.single import Paid, pay_case
from tilskudd_cli.schemes.amounts import ByGrantYear, ByYear, amounts_within
from tilskudd_cli.schemes.edition import Edition
from tilskudd_cli.wording.payout import EACH_YEAR, MESSAGE, message_of, names_of, over_years
from tilskudd_cli.writing.payouts.records import Cell, Explained, Piece

_BY_GRAVITY = (Status.ERROR, Status.TO_ASSESS, Status.PAY, Status.NOTHING)


class CaseRows:
    """Turns case files into rows, one after the other."""

    def __init__(self, office: Office, wanted: Wanted, tally: Tally) -> None:
        self.office = office
        self.wanted = wanted
        self.tally = tally
        self.names = names_of(wanted.years, shared=False, words=wanted.words)

    def found(self, source: Input, by: str | None = None) -> Found:
        """The one row of a case file; with what weighs it, where a frame is shared by a fact."""
        if source.data is None:
            checked = check_file(source.path, self.office)
        else:
            checked = check_bytes(source.file, source.data, self.office)
        paid = self._paid(checked)
        messages = [self._message(one, checked) for one in paid] if self.wanted.words or self.wanted.explain else []
        self._explain(source.file, paid, messages)
        self.tally.rows_in += 1
        asked = paid[: len(self.wanted.years) or 1]
        known = _first_known([one.row for one in asked])
        for one in asked:
            self.tally.add_total(_total(one.row._replace(group=known.group)))
        cells = self._wide(paid) if self.wanted.years else dict(paid[0].row._asdict())
        self.tally.add_status(str(cells["status"]))
        self.tally.later += int(cells.get("later") or 0)
        cells |= {"file": source.file, "row": None}
        if self.wanted.words:
            years = self.wanted.years
            cells[MESSAGE] = over_years(list(zip(years, messages, strict=False))) if years else messages[0]
        row = tuple(cells[name] for name in self.names)
        return Found(source.file, Piece((row,)), [_weight(checked, by)] if by is not None else None)

    def _paid(self, checked: Checked) -> list[Paid]:
        """What the case comes to: in each year asked for, and then in those that its rules commit afterwards."""
        assessment, wanted = checked.assessment, self.wanted
        if assessment is None:
            problem = next(one for one in checked.problems if not one.is_warning)
            return [
                Paid(PayoutRow(year=year, payout=None, status=Status.ERROR, reason=problem.code), problem.params)
                for year in wanted.years or (wanted.year,)
            ]
        years: tuple[int | None, ...] = wanted.years or (wanted.year,)
        if assessment.subject.case.naming.kind != "application":
            return [_of_another_kind(assessment, year) for year in years]
        after = _later_years(assessment.subject.edition, max(wanted.years)) if wanted.years else ()
        return [pay_case(assessment, year=year, today=wanted.today) for year in (*years, *after)]

    def _wide(self, paid: Sequence[Paid]) -> dict[str, Cell]:
        """The years of a case side by side, as `payouts.widening` has them for a batch."""
        years = self.wanted.years
        asked, after = paid[: len(years)], paid[len(years) :]
        cells: dict[str, Cell] = dict(_first_known([one.row for one in asked])._asdict())
        for year, one in zip(years, asked, strict=True):
            said = one.row._asdict()
            cells |= {f"{name}_{year}": said[name] for name in EACH_YEAR}
        told = asked[_gravest(asked, years)].row
        cells |= {name: getattr(told, name) for name in ("status", "reason", "fact", "source", "section")}
        cells["payout"] = sum(one.row.payout or 0 for one in asked)
        cells["later"] = sum(_committed(one.row) for one in after)
        return cells

    def _message(self, paid: Paid, checked: Checked) -> str:
        language, assessment = self.wanted.language, checked.assessment
        edition = None if assessment is None else assessment.subject.edition
        said = message_of(
            paid.row.reason, paid.params, edition, language, _rule(assessment, paid.row.reason, paid.params, language)
        )
        if assessment is not None:
            return said
        wrong = [one for one in checked.problems if not one.is_warning]
        place = wrong[0].place
        if place is not None:
            said = text(language, "pay-at-line", {"line": place.line, "message": said})
        return said if len(wrong) == 1 else text(language, "pay-more-wrong", {"message": said, "n": len(wrong) - 1})

    def _explain(self, file: str, paid: Sequence[Paid], messages: Sequence[str]) -> None:
        """Keep how a chosen case came about, for each year asked for."""
        if not self.wanted.explain.intersection({file, paid[0].row.case or file}):
            return
        from tilskudd_cli.wording.payout_steps import steps_of

        for one, message in zip(paid, messages, strict=False):
            lines = steps_of(one, file, message, self.wanted.language)
            self.tally.explained.append(Explained(file, None, one.row.case, one.row.year, lines))


def _first_known(rows: Sequence[PayoutRow]) -> PayoutRow:
    """The year that tells who a case is from, as `payouts.widening` chooses it for a batch."""
    read = (row for row in rows if row.status != Status.ERROR)
    return next((row for row in rows if row.group is not None), None) or next(read, rows[0])


def _gravest(paid: Sequence[Paid], years: Sequence[int]) -> int:
    """Which year tells of the case as a whole: the first that has the gravest status."""
    statuses = [one.row.status for one in paid[: len(years) or 1]]
    return next(statuses.index(status) for status in _BY_GRAVITY if status in statuses)


def _committed(row: PayoutRow) -> int:
    """What a later year pays as a step that the rules have set in advance."""
    return row.payout or 0 if row.ladder and row.status == Status.PAY else 0


def _later_years(edition: Edition, last: int) -> Sequence[int]:
    """The years after `last` in which a ladder can have a step."""
    parts = [part for rule in edition.amounts for part in amounts_within(rule.amount)]
    ends = [max(part.steps) for part in parts if isinstance(part, ByYear)]
    ends += [last + max(part.steps) for part in parts if isinstance(part, ByGrantYear)]
    return [year for year in range(last + 1, max(ends, default=last) + 1) if year in edition.years]


def _total(row: PayoutRow) -> Total:
    return Total(row.scheme, row.edition, row.year, row.group, 1, row.payout or 0)


def _of_another_kind(assessment: Assessment, year: int | None) -> Paid:
    """A report, a plan or a response is paid nothing; it is told, and not passed over."""
    from tilskudd_cli.municipalities.telling import norwegian_name

    subject = assessment.subject
    found, naming = subject.municipality, subject.case.naming
    row = PayoutRow(
        case=subject.facts.get("case"),
        scheme=naming.scheme,
        edition=naming.edition,
        year=subject.year if year is None else year,
        number=None if found is None else found.number,
        municipality=None if found is None else norwegian_name(found),
        payout=0,
        status=str(Status.NOTHING),
        reason="payout-other-kind",
        fact="kind",
    )
    return Paid(row, {"kind": naming.kind})


def _rule(assessment: Assessment | None, reason: str, params: Mapping[str, object], language: str) -> str | None:
    """What the requirement asks that settled a case with this reason."""
    for result in () if assessment is None else assessment.results:
        shortfall = result.shortfall
        if shortfall is not None and shortfall.key == reason and shortfall.params == params:
            return result.requirement.text.in_language(language)
    return None


def _weight(checked: Checked, by: str) -> str | None:
    """What weighs or ranks a case, as exact text."""
    from tilskudd_cli.payouts.columns import path_of

    value = None if checked.assessment is None else checked.assessment.subject.get(path_of(by))
    is_number = hasattr(value, "as_integer_ratio") and not isinstance(value, bool)
    return str(value) if is_number else None
