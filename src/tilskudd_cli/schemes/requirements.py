"""Every requirement of an edition for one kind of case, in one list: those it writes out, and those that follow from
its eligibility, deadlines, parts and amounts. `check`, `checklist` and `explain` all read this list.
"""

from __future__ import annotations

from collections.abc import Iterator

from tilskudd_cli.cases.kinds import Declared
from tilskudd_cli.schemes.conditions import Present, ReceivedBy, WithinEntitlement
from tilskudd_cli.schemes.dates import DeadlineKind
from tilskudd_cli.schemes.edition import AmountRule, Deadline, Edition, Part, Phrase, Requirement

DEADLINE_OF: dict[str, DeadlineKind] = {
    "application": DeadlineKind.APPLICATION,
    "report": DeadlineKind.REPORT,
    "response": DeadlineKind.CONSULTATION,
}
"""Which deadline a kind of case must be in time for."""


def requirements_of(edition: Edition, kind: str) -> tuple[Requirement, ...]:
    """The requirements for cases of `kind`, in the order a caseworker goes through them."""
    return tuple(_all(edition, kind))


def code_of(edition: Edition, rule: str) -> str:
    """The stable code of a rule: the edition's code and the rule's id, as in `OF2019-søknadsfrist`."""
    return f"{edition.code}-{rule}"


def declared_by(edition: Edition) -> Declared:
    """What an edition adds to its cases."""
    facts = {name: declaration.type for name, declaration in edition.facts.items()}
    return Declared(tuple(part.id for part in edition.parts), facts)


def _all(edition: Edition, kind: str) -> Iterator[Requirement]:
    if edition.eligibility is not None and kind in ("application", "report"):
        yield edition.eligibility._replace(kind=kind)
    for deadline in edition.deadlines:
        if DEADLINE_OF.get(kind) is deadline.kind:
            yield _in_time(deadline, kind)
    if kind == "application":
        yield from map(_part_held, edition.parts)
        yield from map(_within, edition.amounts)
    yield from (requirement for requirement in edition.requirements if requirement.kind == kind)


def _in_time(deadline: Deadline, kind: str) -> Requirement:
    return Requirement(
        id=deadline.id,
        text=deadline.text or Phrase(f"result-rule-{deadline.kind}-deadline"),
        when=ReceivedBy(deadline.id),
        otherwise=deadline.late,
        cite=deadline.cite,
        applies_to=deadline.applies_to,
        kind=kind,
        otherwise_cite=deadline.late_cite,
    )


def _part_held(part: Part) -> Requirement:
    facts = (f"contents.{part.id}", *([] if part.or_fact is None else [part.or_fact]))
    return Requirement(
        id=part.id,
        text=Phrase("result-rule-part", (("part", part.label),)),
        when=Present(facts),
        otherwise=part.otherwise,
        cite=part.cite,
        ask=Phrase("result-ask-part", (("part", part.label),)),
        guidance=part.guidance,
    )


def _within(amount: AmountRule) -> Requirement:
    return Requirement(
        id=amount.id,
        text=Phrase("result-rule-amount", (("label", amount.label),)),
        when=WithinEntitlement(amount.id),
        otherwise=amount.above,
        cite=amount.cite,
        applies_to=amount.applies_to,
    )
