"""One application, exactly: a row of texts or an assessed case file, and what it comes to in one year.

This is what the columns are held to, and what they ask where a row is not plain (`payouts.frame`).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from tilskudd_cli.assessment.assess import Assessment
from tilskudd_cli.assessment.entitlement import Entitlement, applicable, entitlement_of
from tilskudd_cli.assessment.subject import Subject
from tilskudd_cli.municipalities.telling import norwegian_name
from tilskudd_cli.payouts.desk import Desk
from tilskudd_cli.payouts.looking import (
    Looked,
    Texts,
    in_year,
    look,
    not_covered,
    settled_by,
    standing_of,
)
from tilskudd_cli.payouts.outcome import (
    PayoutRow,
    Settled,
    Standing,
    Status,
    Sums,
    bounded,
    own_funding,
    paid,
    settle,
    titles,
)
from tilskudd_cli.payouts.whereabouts import successor_of
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes import amounts as a
from tilskudd_cli.schemes.edition import Edition


class Paid(NamedTuple):
    """What came of one application, and how: `params` are for the text of the row's reason.

    `subject`, `entitlement` and the `day` that decided who applies tell the steps (`wording.explanations`); they are
    `None` for a row that is an error.
    """

    row: PayoutRow
    params: Mapping[str, object]
    subject: Subject | None = None
    entitlement: Entitlement | None = None
    day: dt.date | None = None


def pay_row(texts: Texts, desk: Desk, *, year: int | None = None, today: dt.date | None = None) -> Paid:
    """What a row of texts comes to in a year, its own where none is given. `today` is for the successor."""
    looked = look(texts, desk, year)
    if isinstance(looked, Settled):
        return Paid(unread(texts, looked, year), looked.params)
    entitlement = bounded(entitlement_of(looked.subject))
    return _paid(looked, entitlement, today)


def pay_case(assessment: Assessment, *, year: int | None = None, today: dt.date | None = None) -> Paid:
    """What an assessed case file comes to in a year, its own where none is given.

    A case that would be rejected gets nothing; one that is not ready for another reason is to be assessed, with the
    gravest of what is open. What a row lacks is an error of that row; what a case lacks is to be assessed: the file
    could be read. A year that the edition has no rules for is an error of both.
    """
    subject, edition = assessment.subject, assessment.subject.edition
    own, asked = subject.year, assessment.subject if year is None else in_year(assessment.subject, year)
    if year is not None and year not in edition.years:
        return _outside(asked, not_covered(year, edition), today)
    settled = settled_by(assessment.results, assessment.verdict)
    standing = standing_of(asked, edition, settled, own, subject.day)
    entitlement = assessment.entitlement if asked is subject else entitlement_of(asked)
    found = _paid(Looked(edition, asked, subject.day, standing), bounded(entitlement), today)
    return (
        found if found.row.status != Status.ERROR else found._replace(row=found.row._replace(status=Status.TO_ASSESS))
    )


def _outside(asked: Subject, settled: Settled, today: dt.date | None) -> Paid:
    """A case in a year that its edition has no rules for: who asks for what, and nothing of what that would give."""
    edition, facts = asked.edition, asked.facts
    head = head_of(Looked(edition, asked, asked.day, Standing(settled)), today)
    row = told(head, settled, edition)._replace(case=facts.get("case"), requested=facts.get("requested"), ladder=False)
    return Paid(row, settled.params)


def _paid(seen: Looked, entitlement: Entitlement, today: dt.date | None) -> Paid:
    subject, standing = seen.subject, seen.standing
    facts = subject.facts
    sums = Sums(facts.get("requested"), facts.get("decision.granted"), entitlement.kroner, entitlement.why)
    settled = settle(standing, sums)
    row = told(head_of(seen, today), settled, seen.edition)._replace(
        case=facts.get("case"),
        entitlement=sums.entitlement,
        requested=sums.requested,
        payout=paid(settled, sums),
        own_funding=own_funding(settled, sums, asks_own=standing.asks_own),
    )
    return Paid(row, settled.params, subject, entitlement, seen.day)


def told(row: PayoutRow, settled: Settled, edition: Edition | None) -> PayoutRow:
    """A row with its status, its reason and where that is written."""
    source, section = titles(settled.cite, edition)
    return row._replace(
        status=str(settled.status), reason=settled.reason, fact=settled.fact, source=source, section=section
    )


def head_of(seen: Looked, today: dt.date | None) -> PayoutRow:
    """Who and what a row is about; nothing yet of sums."""
    subject, edition = seen.subject, seen.edition
    found, facts = subject.municipality, subject.facts
    steps = (part for rule in applicable(subject) for part in a.amounts_within(rule.amount))
    return PayoutRow(
        scheme=edition.scheme,
        edition=edition.edition,
        year=subject.year,
        number=facts.get("applicant.number") if found is None else found.number,
        municipality=facts.get("applicant.municipality") if found is None else norwegian_name(found),
        successor=None if found is None or today is None else successor_of(found, seen.day, today),
        group=None if subject.group is None else subject.group.id,
        ladder=any(isinstance(step, a.ByYear | a.ByGrantYear) for step in steps),
    )


def unread(texts: Texts, settled: Settled, year: int | None) -> PayoutRow:
    """A row that could not be read, with what it says of itself as it is written."""
    said = {name: (texts.get(name) or "").strip() or None for name in _OF_ITSELF}
    own = said["year"]
    if year is None and own is not None and len(own) == 4 and own.isdecimal() and own.isascii():
        year = int(own)
    row = PayoutRow(said["case"], said["scheme"], said["edition"], year, said["number"], said["municipality"])
    return told(row, settled, None)


_OF_ITSELF = ("case", "scheme", "edition", "year", "number", "municipality")
