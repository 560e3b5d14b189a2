"""A checklist as a worded document: for a scheme an empty list to tick, for a case each point with its state.

Everything is made visible here. The data for machines is the same in every language but for the texts.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from tilskudd_cli.assessment.assess import Assessment, Result
from tilskudd_cli.assessment.deadlines import Due, due
from tilskudd_cli.cases.records import Outcome
from tilskudd_cli.checklists.points import Point, StageOfPoints, points_of, points_of_case
from tilskudd_cli.language.catalogue import text
from tilskudd_cli.language.visible import visible
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes.conditions import Judged, NotStated, ReceivedBy, WithinEntitlement
from tilskudd_cli.schemes.dates import OnDate
from tilskudd_cli.schemes.edition import (
    Citation,
    Consequence,
    Deadline,
    Edition,
    Heading,
    Requirement,
    RuleFile,
    Stage,
    Statement,
)
from tilskudd_cli.schemes.requirements import code_of
from tilskudd_cli.wording.amounts_text import amount_lines
from tilskudd_cli.wording.case_data import citation_data, result_data
from tilskudd_cli.wording.checklist_head import case_facts, edition_facts, sources
from tilskudd_cli.wording.dates_text import date_text, deadline_when
from tilskudd_cli.wording.findings import message_of, source_text, status_text
from tilskudd_cli.wording.groups_text import group_lines
from tilskudd_cli.wording.terms import group_label
from tilskudd_cli.writing.documents import model as doc

COLUMNS = (
    "number", "stage", "rule", "code", "text", "consequence", "outcome", "message", "line", "source", "section",
    "judged", "reason", "by", "date",
)  # fmt: skip


class Asked(NamedTuple):
    """What a checklist is to show: the rules, the day, the language, the stages (all where empty)."""

    rule_file: RuleFile
    language: str
    today: dt.date
    version: str
    stages: tuple[Stage, ...] = ()


def scheme_checklist(asked: Asked) -> doc.Document:
    """An empty list of everything an edition has to go through."""
    edition = asked.rule_file.edition
    facts = [*edition_facts(edition, asked.language), *sources(edition, asked.language)]
    return _document(asked, points_of(edition, asked.stages), facts, None)


def case_checklist(asked: Asked, file: str, assessment: Assessment) -> doc.Document:
    """Each point that concerns a case, with what came of it, where it stands and what has been judged."""
    facts = [*case_facts(file, assessment, asked.language), *edition_facts(asked.rule_file.edition, asked.language)]
    return _document(asked, points_of_case(assessment, asked.stages), facts, _Held(file, assessment))


class _Held(NamedTuple):
    """A case that the points are shown for."""

    file: str
    assessment: Assessment


def _document(
    asked: Asked, stages: tuple[StageOfPoints, ...], facts: list[doc.Note], held: _Held | None
) -> doc.Document:
    language, edition = asked.language, asked.rule_file.edition
    writer = _Writer(edition, language, held)
    parts = tuple(
        doc.Part(one.number, _capital(text(language, f"term-stage-{one.stage}")), tuple(map(writer.point, one.points)))
        for one in stages
    )
    key = "checklist-subtitle" if held is None else "checklist-subtitle-case"
    kind = "" if held is None else text(language, f"term-kind-{held.assessment.subject.case.naming.kind}")
    params = {"edition": edition.edition, "kind": kind}
    footer = {
        "scheme": edition.scheme,
        "edition": edition.edition,
        "sha256": asked.rule_file.sha256,
        "version": asked.version,
        "date": asked.today,
    }
    return doc.Document(
        language=language,
        title=visible(edition.title.in_language(language)),
        subtitle=text(language, key, params),
        date=asked.today,
        parts=parts,
        facts=tuple(facts),
        remarks=True,
        signatures=(text(language, "checklist-signature-caseworker"), text(language, "checklist-signature-approver")),
        footer=text(language, "checklist-footer", footer),
        data=_data(asked, stages, writer, held),
        columns=COLUMNS,
        rows=tuple(writer.row(point, one.stage) for one in stages for point in one.points),
    )


def _data(asked: Asked, stages: tuple[StageOfPoints, ...], writer: _Writer, held: _Held | None) -> dict[str, object]:
    edition = asked.rule_file.edition
    data: dict[str, object] = {"schema_version": 1, "tool": {"name": "tilskudd", "version": asked.version}}
    data |= {"today": asked.today.isoformat(), "lang": asked.language, "scheme": edition.scheme}
    data |= {"edition": edition.edition, "rules_sha256": asked.rule_file.sha256}
    if held is not None:
        subject = held.assessment.subject
        data |= {"file": held.file, "kind": subject.case.naming.kind, "case": subject.facts.get("case")}
        data["verdict"] = str(held.assessment.verdict)
    data["points"] = [writer.data(point, one.stage) for one in stages for point in one.points]
    return data


class _Writer:
    """Points of one edition in one language."""

    def __init__(self, edition: Edition, language: str, held: _Held | None) -> None:
        self.edition = edition
        self.language = language
        self.held = held

    def point(self, point: Point) -> doc.Point:
        """A point as people read it."""
        result = point.result
        return doc.Point(
            number=point.number,
            code=visible(code_of(self.edition, point.item.id)),
            text=self.words(point),
            box=doc.Box.OPEN if result is None else _BOXES[result.outcome],
            status="" if result is None else status_text(result, self.language),
            notes=tuple(doc.Note(label, visible(words)) for label, words in self._notes(point)),
            room=_needs_room(point),
        )

    def words(self, point: Point) -> str:
        """What is to be gone through."""
        item = point.item
        if isinstance(item, Deadline):
            kind = _capital(text(self.language, f"term-deadline-{item.kind}"))
            return visible(f"{kind}: {deadline_when(item, self.edition, self.language)}")
        if isinstance(item, Statement):
            return visible(self._statement(item))
        return visible(item.text.in_language(self.language))

    def _statement(self, item: Statement) -> str:
        """A statement under its heading: a priority, for one, would else read like a requirement."""
        words = item.text.in_language(self.language)
        said = f"{item.by}: {words}" if item.by else words
        if item.heading in _SAYS_ITSELF:
            return said
        return f"{_capital(text(self.language, f'term-heading-{item.heading}'))}: {said}"

    def _notes(self, point: Point) -> Iterator[tuple[str, str]]:
        item, result = point.item, point.result
        if result is not None and result.outcome is Outcome.NOT_APPLICABLE:
            return
        if result is None and not isinstance(item, Deadline) and item.applies_to:
            groups = tuple(group_label(one, self.edition, self.language) for one in item.applies_to)
            yield self._label("applies"), text(self.language, "checklist-groups", {"groups": groups})
        if isinstance(item, Requirement):
            yield from self._about(item, result)
        elif isinstance(item, Deadline):
            yield from self._remarks(item)
        cite = item.cite
        yield text(self.language, "ui-note-source"), source_text(cite, self.edition)

    def _about(self, item: Requirement, result: Result | None) -> Iterator[tuple[str, str]]:
        """What follows, what to look at, and in a case what was found, where, and how it was judged."""
        if item.in_years and result is None:
            yield self._label("years"), text(self.language, "checklist-years", {"years": item.in_years})
        if result is not None:
            yield from self._found(result)
        yield from self._terms(item, is_open=result is None or result.outcome is not Outcome.MET)
        if result is None and self.edition.eligibility is not None and item.id == self.edition.eligibility.id:
            yield from self._members()
        if result is None or result.outcome in (Outcome.NOT_MET, Outcome.TO_ASSESS):
            yield (
                text(self.language, "ui-note-consequence"),
                text(self.language, f"term-consequence-{item.otherwise}"),
            )
            if item.guidance is not None:
                yield text(self.language, "ui-note-guidance"), item.guidance.in_language(self.language)
        if result is not None and result.judgement is not None:
            judgement = result.judgement
            said = {**judgement._asdict(), "outcome": text(self.language, f"term-outcome-{judgement.outcome}")}
            key = "ui-judgement" if result.counts else "ui-judgement-without-effect"
            yield text(self.language, "ui-note-judgement"), text(self.language, key, said)

    def _terms(self, item: Requirement, *, is_open: bool) -> Iterator[tuple[str, str]]:
        """The date a case must be in time for, what is to be known of it while that is open, and the sums to keep
        within.
        """
        match item.when:
            case ReceivedBy(deadline):
                told = next(one for one in self.edition.deadlines if one.id == deadline)
                yield self._label("deadline"), self._when(told)
                yield from self._remarks(told._replace(text=None)) if is_open else ()  # the requirement is that text
            case WithinEntitlement(amount):
                rule = next(one for one in self.edition.amounts if one.id == amount)
                yield self._label("amount"), "; ".join(amount_lines(rule.amount, self.edition, self.language))
            case _:
                return

    def _when(self, deadline: Deadline) -> str:
        """The date that holds for the case, where it can be said; otherwise the rule."""
        limit = None if self.held is None else due(deadline, self.held.assessment.subject)
        if not isinstance(limit, Due):
            return deadline_when(deadline, self.edition, self.language)
        return date_text(OnDate(limit.date, limit.minute), self.language, self.edition)

    def _remarks(self, deadline: Deadline) -> Iterator[tuple[str, str]]:
        """What the rule file says about a deadline besides its date."""
        for one in (deadline.text, deadline.note):
            if one is not None:
                yield self._label("note"), one.in_language(self.language)

    def _members(self) -> Iterator[tuple[str, str]]:
        """Who belongs to each group."""
        for group in self.edition.groups:
            for who in group_lines(group, self.language):
                params = {"group": group.label.in_language(self.language), "who": who}
                yield self._label("member"), text(self.language, "checklist-members", params)

    def _found(self, result: Result) -> Iterator[tuple[str, str]]:
        if self.held is None or result.shortfall is None:
            return
        message = message_of(result, self.edition, self.language)
        if message != result.requirement.text.in_language(self.language):
            yield self._label("found"), message
        where = result_data(result, self.held.assessment, self.language)["location"]
        if isinstance(where, dict):
            yield self._label("where"), f"{self.held.file}:{where['line']}:{where['column']}"

    def _label(self, name: str) -> str:
        return text(self.language, f"checklist-label-{name}")

    def data(self, point: Point, stage: Stage) -> dict[str, object]:
        """A point for machines, as the contract promises."""
        item, result = point.item, point.result
        data: dict[str, object] = {
            "number": point.number,
            "rule": item.id,
            "code": code_of(self.edition, item.id),
            "stage": str(stage),
            "text": self.words(point),
            "consequence": _consequence(point),
            "citation": citation_data(item.cite, self.edition),
            "outcome": None,
            "location": None,
            "judgement": None,
        }
        if result is not None and self.held is not None:
            held = result_data(result, self.held.assessment, self.language)
            data |= {key: held.get(key) for key in ("outcome", "message", "location", "judgement")}
        return data

    def row(self, point: Point, stage: Stage) -> tuple[object, ...]:
        """A point as a row of `COLUMNS`."""
        data = self.data(point, stage)
        where, judged, cite = data["location"], data["judgement"], self._cited(point.item.cite)
        line = where["line"] if isinstance(where, dict) else None
        said = [judged.get(key) for key in ("outcome", "reason", "by", "date")] if isinstance(judged, dict) else []
        return (
            point.number, str(stage), data["rule"], data["code"], data["text"], data["consequence"], data["outcome"],
            data.get("message"), line, *cite, *(said or [None] * 4),
        )  # fmt: skip

    def _cited(self, cite: Citation) -> tuple[str, str]:
        source = self.edition.sources[cite.source]
        return source.title, source.sections[cite.section]


_BOXES = {
    Outcome.MET: doc.Box.MET,
    Outcome.NOT_MET: doc.Box.NOT_MET,
    Outcome.TO_ASSESS: doc.Box.TO_ASSESS,
    Outcome.NOT_APPLICABLE: doc.Box.NOT_APPLICABLE,
}


_SAYS_ITSELF = frozenset({Heading.PROCESS, Heading.NOT_STATED})
"""Headings whose statements say by themselves what they are."""


def _needs_room(point: Point) -> bool:
    """Whether somebody must write something: what only a person can judge, or what is still open in a case."""
    if not isinstance(point.item, Requirement):
        return False
    if point.result is None:
        return isinstance(point.item.when, Judged | NotStated)
    return point.result.outcome is Outcome.TO_ASSESS


def _consequence(point: Point) -> str | None:
    item = point.item
    if isinstance(item, Statement):
        return None
    otherwise = item.late if isinstance(item, Deadline) else item.otherwise
    return None if otherwise is Consequence.NOT_STATED else str(otherwise)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
