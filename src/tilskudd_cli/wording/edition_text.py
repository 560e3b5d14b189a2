"""What an edition says, for people and for machines: groups, deadlines, amounts, requirements, statements, sources."""

from __future__ import annotations

import datetime as dt
import re
import textwrap
from collections.abc import Iterator

from tilskudd_cli.language.catalogue import text
from tilskudd_cli.language.kroner import HARD_SPACE
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes import dates as d
from tilskudd_cli.schemes.edition import (
    AmountRule,
    Appeal,
    Citation,
    Deadline,
    Edition,
    Frame,
    Group,
    Heading,
    Requirement,
    Statement,
)
from tilskudd_cli.schemes.requirements import code_of, kinds_of, requirements_of
from tilskudd_cli.wording.amounts_text import amount_lines
from tilskudd_cli.wording.case_data import citation_data
from tilskudd_cli.wording.dates_text import deadline_when
from tilskudd_cli.wording.findings import source_text
from tilskudd_cli.wording.groups_text import group_lines
from tilskudd_cli.wording.plain_data import as_data
from tilskudd_cli.wording.terms import fact_label, group_label, spoken

WIDTH = 100


class Summary(NamedTuple):
    """An edition in one row, and the same for machines."""

    row: tuple[str, ...]
    data: dict[str, object]


def edition_summary(edition: Edition, language: str) -> Summary:
    """Scheme, edition, years, first announced application deadline, title."""
    years = edition.years
    span = text(language, "ui-years-open", {"first": years.first}) if years.last is None else str(years)
    deadline = next((one for one in edition.deadlines if one.kind is d.DeadlineKind.APPLICATION), None)
    date = None if deadline is None else _only_date(deadline.when)
    varies = deadline is not None and isinstance(deadline.when, d.ByOffice | d.ByApplicant | d.SeveralDates)
    said = text(language, "ui-deadline-varies" if varies else "ui-not-stated")
    if date is not None:
        said = text(language, "ui-date", {"date": date})
    title = edition.title.in_language(language)
    data: dict[str, object] = {
        "scheme": edition.scheme,
        "edition": edition.edition,
        "code": edition.code,
        "title": title,
        "years": {"first": years.first, "last": years.last},
        "application_deadline": as_data(date),
    }
    return Summary((edition.scheme, edition.edition, span, said, title), data)


def _only_date(rule: d.DateRule) -> dt.date | None:
    """The date a rule gives whoever asks; `None` where there is none, or more than one."""
    match rule:
        case d.OnDate(date):
            return date
        case d.ByApplicant(dates, others) | d.ByOffice(dates, others) if others is not None:
            found = {_only_date(one) for one in (*dates.values(), others)}
            return found.pop() if len(found) == 1 else None
        case _:
            return None


def edition_lines(edition: Edition, language: str) -> Iterator[str]:
    """The whole edition as text; every item ends with its source."""
    yield edition.title.in_language(language)
    yield text(
        language, "ui-edition-head", {"scheme": edition.scheme, "edition": edition.edition, "code": edition.code}
    )
    years = edition.years
    key = "ui-edition-year" if years.first == years.last else "ui-edition-years"
    key = "ui-edition-years-open" if years.last is None else key
    yield text(language, key, {"first": years.first, "last": years.last})
    yield text(language, "ui-edition-by", {"by": edition.administrator})
    if edition.note is not None:
        yield from _wrapped(edition.note.in_language(language), "")
    yield from _section("groups", (_group(group, edition, language) for group in edition.groups), language)
    yield from _section("deadlines", (_deadline(one, edition, language) for one in edition.deadlines), language)
    yield from _section("amounts", (_amount_rule(one, edition, language) for one in edition.amounts), language)
    yield from _section("frames", (_frame(one, edition, language) for one in edition.frames), language)
    yield from _all_requirements(edition, language)
    if edition.appeal is not None:
        yield from _section("appeal", iter([_appeal(edition.appeal, edition, language)]), language)
    for heading in Heading:
        statements = [one for one in edition.statements if one.heading is heading]
        items = (_statement(one, edition, language) for one in statements)
        yield from _headed(text(language, f"term-heading-{heading}"), items)
    yield from _section("sources", (_source(name, edition, language) for name in edition.sources), language)


def _all_requirements(edition: Edition, language: str) -> Iterator[str]:
    """The requirements for each kind of case that the edition has something to say about."""
    for kind in kinds_of(edition):
        name = "requirements" if kind == "application" else f"requirements-{kind}"
        items = (_requirement(one, edition, language) for one in requirements_of(edition, kind))
        yield from _section(name, items, language)


def item_lines(edition: Edition, item: str, language: str) -> list[str]:
    """A deadline, an amount or a statement by its id, as the whole edition tells it; nothing for any other id."""
    lines = [line for one in edition.deadlines if one.id == item for line in _deadline(one, edition, language)]
    lines += [line for one in edition.amounts if one.id == item for line in _amount_rule(one, edition, language)]
    lines += [line for one in edition.statements if one.id == item for line in _statement(one, edition, language)]
    return lines


def _section(name: str, items: Iterator[list[str]], language: str) -> Iterator[str]:
    yield from _headed(text(language, f"ui-section-{name}"), items)


def _headed(title: str, items: Iterator[list[str]]) -> Iterator[str]:
    """A heading and its items; nothing at all when there are none."""
    for i, lines in enumerate(items):
        if i == 0:
            head = title[:1].upper() + title[1:]
            yield from ("", head, "=" * len(head))
        yield from lines


def _wrapped(words: str, indent: str, first: str | None = None) -> list[str]:
    """The words on lines of at most `WIDTH`; an amount such as `100 000` is never parted."""
    whole = re.sub(r"(?<=[0-9]) (?=[0-9]{3}(?![0-9]))", HARD_SPACE, words)
    start = indent if first is None else first
    return textwrap.wrap(whole, WIDTH, initial_indent=start, subsequent_indent=indent) or [""]


def _item(words: str, citation: Citation, edition: Edition, language: str, *more: str) -> list[str]:
    lines = _wrapped(words, "  ", "- ")
    for line in more:
        lines += _wrapped(line, "    ")
    lines += _wrapped(f"{text(language, 'ui-note-source')}: {source_text(citation, edition)}", "    ")
    return lines


def _group(group: Group, edition: Edition, language: str) -> list[str]:
    more = group_lines(group, language)
    more += [one.note.in_language(language) for one in group.aliases if one.note is not None]
    if group.note is not None:
        more.append(group.note.in_language(language))
    return _item(f"{group.id}: {group.label.in_language(language)}", group.cite, edition, language, *more)


def _deadline(deadline: Deadline, edition: Edition, language: str) -> list[str]:
    when = deadline_when(deadline, edition, language)
    late = text(language, f"term-consequence-{deadline.late}")
    more = [text(language, "ui-deadline-late", {"consequence": late})]
    if deadline.basis is not None:
        more.append(text(language, "ui-deadline-basis", {"source": source_text(deadline.basis, edition)}))
    more += [one.in_language(language) for one in (deadline.text, deadline.note) if one is not None]
    kind = text(language, f"term-deadline-{deadline.kind}")
    return _item(f"{code_of(edition, deadline.id)}: {kind}: {when}", deadline.cite, edition, language, *more)


def _amount_rule(rule: AmountRule, edition: Edition, language: str) -> list[str]:
    groups = tuple(group_label(one, edition, language) for one in rule.applies_to)
    more = [text(language, "ui-explain-applies-to", {"groups": groups})] if groups else []
    more += amount_lines(rule.amount, edition, language)
    if rule.note is not None:
        more.append(rule.note.in_language(language))
    return _item(
        f"{code_of(edition, rule.id)}: {rule.label.in_language(language)}", rule.cite, edition, language, *more
    )


def _frame(frame: Frame, edition: Edition, language: str) -> list[str]:
    """The frame and how it is shared; what the source does not state is said so."""
    how = text(language, "ui-not-stated" if frame.allot is None else f"term-allot-{frame.allot}")
    more = [text(language, "ui-frame-years", {"years": frame.years})] if frame.years else []
    more.append(text(language, "ui-frame-allot", {"how": how}))
    if frame.by is not None:
        more.append(text(language, "ui-frame-by", {"fact": fact_label(frame.by, edition, language)}))
    if frame.smallest is not None:
        more.append(text(language, "ui-frame-smallest", {"kroner": frame.smallest}))
    if frame.note is not None:
        more.append(frame.note.in_language(language))
    return _item(text(language, "ui-kroner", {"kroner": frame.kroner}), frame.cite, edition, language, *more)


def _appeal(appeal: Appeal, edition: Edition, language: str) -> list[str]:
    return _item(text(language, f"term-appeal-{appeal.right}"), appeal.cite, edition, language)


def _requirement(requirement: Requirement, edition: Edition, language: str) -> list[str]:
    more = []
    if requirement.applies_to:
        groups = tuple(group_label(one, edition, language) for one in requirement.applies_to)
        more.append(text(language, "ui-explain-applies-to", {"groups": groups}))
    if requirement.in_years:
        more.append(text(language, "ui-explain-in-years", {"years": requirement.in_years}))
    follows = text(language, f"term-consequence-{requirement.otherwise}")
    more.append(f"{text(language, 'ui-note-consequence')}: {follows}")
    words = f"{code_of(edition, requirement.id)}: {requirement.text.in_language(language)}"
    return _item(words, requirement.cite, edition, language, *more)


def _statement(statement: Statement, edition: Edition, language: str) -> list[str]:
    groups = tuple(group_label(one, edition, language) for one in statement.applies_to)
    more = [text(language, "ui-explain-applies-to", {"groups": groups})] if groups else []
    words = statement.text.in_language(language)
    return _item(f"{statement.by}: {words}" if statement.by else words, statement.cite, edition, language, *more)


def _source(name: str, edition: Edition, language: str) -> list[str]:
    source = edition.sources[name]
    lines = _wrapped(f"{source.title} ({source.publisher})", "  ", "- ")
    if source.published is not None:
        lines.append(f"    {text(language, 'ui-published', {'date': source.published})}")
    if source.address is not None:
        lines.append(f"    {source.address}")
    if source.note is not None:
        lines += _wrapped(source.note.in_language(language), "    ")
    return lines


def _frame_data(frame: Frame, edition: Edition) -> dict[str, object]:
    """A frame for machines; `null` for what the source does not state."""
    stated = {name: as_data(value) for name, value in frame._asdict().items() if name not in {"cite", "note"}}
    return {**stated, "citation": citation_data(frame.cite, edition)}


def edition_data(edition: Edition, language: str) -> dict[str, object]:
    """The edition for machines: the same items, texts in one language."""

    def cited(item: object, citation: Citation, **more: object) -> dict[str, object]:
        return {"id": getattr(item, "id", None), **more, "citation": citation_data(citation, edition)}

    return {
        **edition_summary(edition, language).data,
        "administrator": edition.administrator,
        "groups": [
            cited(one, one.cite, label=one.label.in_language(language), members=[as_data(m) for m in one.members])
            for one in edition.groups
        ],
        "deadlines": [
            cited(one, one.cite, kind=str(one.kind), when=deadline_when(one, edition, language), late=str(one.late))
            for one in edition.deadlines
        ],
        "amounts": [
            cited(
                one, one.cite, label=one.label.in_language(language), amount=amount_lines(one.amount, edition, language)
            )
            for one in edition.amounts
        ],
        "frames": [_frame_data(one, edition) for one in edition.frames],
        "appeal": None
        if edition.appeal is None
        else {"right": str(edition.appeal.right), "citation": citation_data(edition.appeal.cite, edition)},
        "requirements": [
            cited(
                one,
                one.cite,
                kind=kind,
                text=one.text.in_language(language),
                consequence=str(one.otherwise),
                stage=str(one.stage),
            )
            for kind in kinds_of(edition)
            for one in requirements_of(edition, kind)
        ],
        "statements": [
            cited(one, one.cite, heading=str(one.heading), text=one.text.in_language(language))
            for one in edition.statements
        ],
        "sources": {
            name: spoken(
                {key: as_data(value) for key, value in source._asdict().items() if key != "note"}, edition, language
            )
            for name, source in edition.sources.items()
        },
    }
