"""A run of `payout`: files in, rows out in their order, then totals and counts, and a frame shared where that is asked.

A run is read once, from start to end: take all `pieces`, then ask for the `ending`. Rows stream: only where a frame is
shared are they all held. That as many rows go out as came in is held before the ending is given; anything else is a
fault of the program.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from tilskudd_cli.casework.office import Office
from tilskudd_cli.casework.payout_cases import CaseRows
from tilskudd_cli.casework.payout_inputs import Input, InputKind
from tilskudd_cli.casework.payout_wanted import Found, FrameWanted, Refusal, Tally, Wanted
from tilskudd_cli.language.catalogue import text
from tilskudd_cli.payouts.outcome import Status, Total
from tilskudd_cli.reading.problems import Problem
from tilskudd_cli.schemes.catalogue import Catalogue
from tilskudd_cli.schemes.frames import AllotMethod
from tilskudd_cli.wording.payout import (
    columns_of,
    counts_text,
    edition_of,
    message_of,
    names_of,
    total_lines,
)
from tilskudd_cli.writing.payouts.records import Ending, Explained, Piece, Sheet

if TYPE_CHECKING:  # a frame is seldom shared, and then with fractions, which take long to import
    from tilskudd_cli.casework.payout_sharing import Terms
    from tilskudd_cli.wording.payout_frame import Framed

_MANY = 20_000
"""How many rows are shared among over columns."""


class CannotShareError(Exception):
    """A frame cannot be shared as asked for; `refusal` says why. Nothing has been given out."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.code)
        self.refusal = refusal


class LostRowsError(ArithmeticError):
    """Not as many rows came out as went in: a fault of this program, never of its input."""


class PayoutRun:
    """Keeps to `writing.payouts.records.Rows`. `pieces` raises `CannotShareError`; `ending` `LostRowsError`."""

    def __init__(self, inputs: Iterable[Input], catalogue: Catalogue, wanted: Wanted) -> None:
        self.catalogue = catalogue
        self.wanted = wanted
        self.tally = Tally()
        self.names = names_of(wanted.years, shared=wanted.frame is not None, words=wanted.words)
        self.sheet = Sheet(
            wanted.language,
            wanted.today,
            wanted.version,
            columns_of(self.names, wanted.language),
            wanted.years,
        )
        self._inputs = inputs
        self._framed: Framed | None = None

    def pieces(self) -> Iterator[Piece]:
        """The rows, in the order of the files."""
        found = self._found(None) if self.wanted.frame is None else iter(self._shared(self.wanted.frame))
        for one in found:
            self.tally.rows_out += one.piece.size()
            yield one.piece

    def _found(self, by: str | None) -> Iterator[Found]:
        """The rows as they come out of the files. What batches need is made ready when there is one."""
        cases = CaseRows(Office(self.catalogue), self.wanted, self.tally)
        batches = None
        for source in self._inputs:
            if source.kind is InputKind.CASE:
                yield cases.found(source, by)
                continue
            if batches is None:
                from tilskudd_cli.casework.payout_batches import BatchRows
                from tilskudd_cli.payouts.desk import Desk

                batches = BatchRows(Desk(self.catalogue), self.wanted, self.tally)
            yield from batches.found(source, by)

    def _shared(self, wanted: FrameWanted) -> list[Found]:
        """All rows, with what the frame gives them."""
        from tilskudd_cli.casework.payout_sharing import DoubleError

        by = wanted.by
        if by is None and wanted.method not in {AllotMethod.EQUAL_PERCENTAGE, AllotMethod.LOTS}:
            by = next((stated for stated in self._stated_by() if stated is not None), None)
        found = list(self._found(by))
        terms = self._terms(wanted)
        language = self.wanted.language if self.wanted.words else None
        try:
            self._framed, shared = _how(found)(found, terms, self.names, language)
        except DoubleError as error:
            number, case = error.key
            raise CannotShareError(Refusal("pay-frame-twice", {"number": number, "case": case})) from error
        self._count_anew(shared)
        self._explain_anew(shared)
        return shared

    def _stated_by(self) -> Iterator[str | None]:
        """What any edition at hand states that its frame is shared by."""
        for scheme in self.catalogue.schemes():
            for name in self.catalogue.editions(scheme):
                edition = edition_of(self.catalogue, scheme, name)
                yield from (frame.by for frame in (() if edition is None else edition.frames))

    def _terms(self, wanted: FrameWanted) -> Terms:
        """The terms, from the one scheme, edition and year that the rows are of."""
        from tilskudd_cli.casework.payout_sharing import terms_of

        groups = sorted({(key[0], key[1], key[2]) for key in self.tally.totals if None not in key[:3]}, key=repr)
        editions = [(edition_of(self.catalogue, key[0], key[1]), key[2]) for key in groups]
        known = [(edition, year) for edition, year in editions if edition is not None]
        if len(known) != 1:
            raise CannotShareError(Refusal("pay-frame-several", {"n": len(known)}))
        terms = terms_of(wanted, *known[0])
        if isinstance(terms, Refusal):
            raise CannotShareError(terms)
        return terms

    def _count_anew(self, found: Iterable[Found]) -> None:
        """The totals and the counts after the frame has been shared."""
        tally = self.tally
        tally.totals.clear()
        tally.statuses.clear()
        for one in found:
            if one.piece.frame is not None:
                from tilskudd_cli.payouts.run import totals

                for total in totals(one.piece.frame):
                    tally.add_total(total)
                for status, rows in one.piece.frame["status"].value_counts().iter_rows():
                    tally.add_status(status, rows)
                continue
            for row in one.piece.rows:
                cells: dict[str, Any] = dict(zip(self.names, row, strict=True))
                tally.add_status(cells["status"])
                group = (cells["scheme"], cells["edition"], cells["year"], cells["group"])
                tally.add_total(Total(*group, 1, cells["payout"] or 0))

    def _explain_anew(self, found: Iterable[Found]) -> None:
        """What the frame made of the rows that are explained, as the last lines of each."""
        if not self.tally.explained:
            return
        rows = (dict(zip(self.names, row, strict=True)) for one in found for row in one.piece.tuples())
        after = {(row["file"], row["row"]): row for row in rows if row["payout"] != row["claim"]}
        language = self.wanted.language
        for at, one in enumerate(self.tally.explained):
            row = after.get((one.file, one.row))
            if row is not None:
                key = "pay-explain-share" if row["payout"] is not None else "pay-explain-share-open"
                said = text(language, key, {"kroner": row["payout"]})
                self.tally.explained[at] = one._replace(lines=(*one.lines, said, f"    {row['message']}"))

    def ending(self) -> Ending:
        """What is said when all rows have passed."""
        tally, language = self.tally, self.wanted.language
        sharing = None
        if self._framed is not None:
            from tilskudd_cli.wording.payout_frame import sharing_of

            sharing = sharing_of(self._framed, language)
        counts = {"in": tally.rows_in, **{str(status): tally.statuses.get(status, 0) for status in Status}}
        if not tally.rows_in == tally.rows_out == sum(tally.statuses.values()):
            raise LostRowsError(f"{tally.rows_in} in, {tally.rows_out} out")
        totals = tally.all_totals()
        return Ending(
            totals=total_lines(totals, self.catalogue, language),
            counts=counts,
            said=counts_text(counts, language),
            problems=tuple(self._problem(file, problem) for file, problem in tally.problems),
            notes=tuple(self._notes(totals)),
            sharing=sharing,
            explained=tuple(tally.explained),
            later=tally.later,
        )

    def _problem(self, file: str, problem: Problem) -> dict[str, object]:
        return {
            "file": file,
            "code": problem.code,
            "severity": "warning" if problem.is_warning else "error",
            "message": message_of(problem.code, problem.params, None, self.wanted.language),
        }

    def _notes(self, totals: Iterable[Total]) -> Iterator[str]:
        """What a reader must know besides: words that no row has, and more paid out than the scheme has."""
        language = self.wanted.language
        unmet = self.wanted.explain.difference(*map(_words_of, self.tally.explained))
        yield from (text(language, "pay-no-such-row", {"word": word}) for word in sorted(unmet))
        if self._framed is not None:
            return
        sums: Counter[tuple[str | None, str | None, int | None]] = Counter()
        for total in totals:
            sums[total[:3]] += total.payout
        for (scheme, name, year), kroner in sums.items():
            edition = edition_of(self.catalogue, scheme, name)
            frames = () if edition is None else edition.frames
            frame = next((one for one in frames if not one.years or year in one.years), None)
            if frame is not None and kroner > frame.kroner:
                params = {"scheme": scheme, "year": year, "kroner": kroner, "frame": frame.kroner}
                yield text(language, "pay-above-frame", params)


def _words_of(one: Explained) -> set[str]:
    """The words that ask for a row."""
    return {one.file} if one.row is None and one.case is None else {one.case or "", str(one.row or one.file), one.file}


def _how(found: Sequence[Found]) -> Callable[..., tuple[Framed, list[Found]]]:
    """The way to share that suits how many rows there are; both give the same."""
    if sum(one.piece.size() for one in found) > _MANY:
        from tilskudd_cli.casework.payout_sharing_columns import can_share, share_columns

        if can_share(found):
            return share_columns
    from tilskudd_cli.casework.payout_sharing import share

    return share
