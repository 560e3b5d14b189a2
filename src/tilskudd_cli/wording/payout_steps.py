"""How one row's payout came about: who applied, what the rules give step by step, and what is paid of it, with sources.

Lines of text; a line that goes on about the one above it is indented.
"""

from __future__ import annotations

from collections.abc import Iterator

from tilskudd_cli.language.catalogue import text
from tilskudd_cli.municipalities.lineage import story
from tilskudd_cli.municipalities.telling import label, sentences
from tilskudd_cli.payouts.outcome import PayoutRow
from tilskudd_cli.payouts.single import Paid
from tilskudd_cli.wording.explanations import steps_told
from tilskudd_cli.wording.findings import source_text
from tilskudd_cli.wording.terms import spoken


def steps_of(paid: Paid, place: str, message: str, language: str) -> tuple[str, ...]:
    """The lines; the first is the heading. `place` is the file and row, `message` the reason of the row in words."""
    return tuple(_lines(paid, place, message, language))


def _lines(paid: Paid, place: str, message: str, language: str) -> Iterator[str]:
    row, subject = paid.row, paid.subject
    head = {"place": place, "case": row.case or "–", "year": row.year}
    yield text(language, "pay-explain-head", head)
    if subject is not None:
        edition = subject.edition
        params = {"scheme": edition.title.in_language(language), "edition": edition.edition}
        yield text(language, "pay-explain-rules", params)
        if subject.municipality is not None:
            day = paid.day or subject.day
            yield text(language, "ui-explain-applicant", {"name": label(subject.municipality), "date": day})
            yield from (f"  {text(language, key, said)}" for key, said in sentences(story(subject.municipality, day)))
        if subject.group is not None:
            said = {"group": subject.group.label, "source": source_text(subject.group.cite, edition)}
            yield text(language, "ui-explain-group", spoken(said, edition, language))
    yield from _amount(paid, language)
    yield from _outcome(row, message, language)


def _amount(paid: Paid, language: str) -> Iterator[str]:
    """What the rules give, step by step."""
    entitlement, subject = paid.entitlement, paid.subject
    if entitlement is None or subject is None:
        return
    for reckoning in entitlement.reckonings:
        yield from steps_told(reckoning, subject.edition, language)
    if entitlement.kroner is not None:
        yield text(language, "ui-explain-entitlement", {"kroner": entitlement.kroner})
    elif entitlement.why is not None:
        params = spoken(entitlement.why.params, subject.edition, language)
        yield text(language, "ui-entitlement-open", {"reason": text(language, entitlement.why.key, params)})


def _outcome(row: PayoutRow, message: str, language: str) -> Iterator[str]:
    """What is asked for, what is paid, why, and where it says so."""
    if row.requested is not None:
        yield text(language, "pay-explain-requested", {"kroner": row.requested})
    key = "pay-explain-paid" if row.payout is not None else f"pay-explain-{row.status}"
    yield text(language, key, {"kroner": row.payout})
    yield f"    {message}"
    if row.own_funding:
        yield f"    {text(language, 'pay-explain-own', {'kroner': row.own_funding})}"
    if row.successor is not None:
        yield f"    {text(language, 'pay-explain-successor', {'name': row.successor})}"
    if row.source is not None:
        place = ", ".join(part for part in (row.source, row.section) if part is not None)
        yield f"    {text(language, 'ui-note-source')}: {place}"
