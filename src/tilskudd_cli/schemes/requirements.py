"""Every requirement of an edition for one kind of case, in one list: those it writes out, and those that follow from
its eligibility, deadlines, parts and amounts. `check`, `checklist` and `explain` all read this list.
"""

from __future__ import annotations

from collections.abc import Iterator

from tilskudd_cli.cases.kinds import KINDS, Declared
from tilskudd_cli.schemes.conditions import Present, ReceivedBy, WithinEntitlement
from tilskudd_cli.schemes.dates import DeadlineKind
from tilskudd_cli.schemes.edition import AmountRule, Deadline, Edition, Part, Phrase, Requirement, Stage

DEADLINE_OF: dict[str, DeadlineKind] = {
    "application": DeadlineKind.APPLICATION,
    "report": DeadlineKind.REPORT,
    "response": DeadlineKind.CONSULTATION,
}
"""Which deadline a kind of case must be in time for."""


def requirements_of(edition: Edition, kind: str) -> tuple[Requirement, ...]:
    """The requirements for cases of `kind`, in the order a caseworker goes through them."""
    return tuple(_all(edition, kind))


def kinds_of(edition: Edition) -> tuple[str, ...]:
    """The kinds of cases that an edition has something to say about, beside who can apply. One that says nothing at
    all can still be applied to.
    """
    who = None if edition.eligibility is None else edition.eligibility.id
    return tuple(kind for kind in KINDS if any(one.id != who for one in _all(edition, kind))) or ("application",)


def code_of(edition: Edition, rule: str) -> str:
    """The stable code of a rule: the edition's code and the rule's id, as in `OF2019-søknadsfrist`."""
    return f"{edition.code}-{rule}"


def declared_by(edition: Edition) -> Declared:
    """What an edition adds to its cases."""
    facts = {name: declaration.type for name, declaration in edition.facts.items()}
    parts: dict[str, tuple[str, ...]] = {}
    for part in edition.parts:
        parts[part.kind] = (*parts.get(part.kind, ()), part.id)
    return Declared(parts, facts)


STAGE_OF: dict[str, Stage] = {
    "application": Stage.APPLICATION,
    "report": Stage.REPORT,
    "action_plan": Stage.ACTION_PLAN,
    "mapping": Stage.MAPPING,
    "disclosure": Stage.DISCLOSURE,
    "response": Stage.RESPONSE,
}
"""When the requirements of a kind of case are gone through, unless they say otherwise."""


def _all(edition: Edition, kind: str) -> Iterator[Requirement]:
    if edition.eligibility is not None:
        yield edition.eligibility._replace(kind=kind, stage=STAGE_OF[kind])
    for deadline in edition.deadlines:
        if DEADLINE_OF.get(kind) is deadline.kind:
            yield _in_time(deadline, kind)
    yield from (_part_held(part) for part in edition.parts if part.kind == kind)
    if kind == "application":
        yield from map(_within, edition.amounts)
    for requirement in edition.requirements:
        if requirement.kind == kind:
            yield requirement if requirement.stage is not None else requirement._replace(stage=STAGE_OF[kind])


def _in_time(deadline: Deadline, kind: str) -> Requirement:
    return Requirement(
        id=deadline.id,
        text=deadline.text or Phrase(f"result-rule-{deadline.kind}-deadline"),
        when=ReceivedBy(deadline.id),
        otherwise=deadline.late,
        cite=deadline.cite,
        applies_to=deadline.applies_to,
        kind=kind,
        stage=STAGE_OF[kind],
        otherwise_cite=deadline.late_cite,
    )


def _part_held(part: Part) -> Requirement:
    facts = (f"contents.{part.id}", *([] if part.or_fact is None else [part.or_fact]))
    return Requirement(
        id=part.id,
        text=Phrase(f"result-rule-part-{part.kind}", (("part", part.label),)),
        when=Present(facts),
        otherwise=part.otherwise,
        cite=part.cite,
        applies_to=part.applies_to,
        kind=part.kind,
        stage=STAGE_OF[part.kind],
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
        stage=Stage.APPLICATION,
    )
