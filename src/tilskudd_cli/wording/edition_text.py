"""What an edition says, for people and for machines: groups, deadlines, amounts, requirements, statements, sources."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator

from tilskudd_cli.language.catalogue import text
from tilskudd_cli.language.kroner import HARD_SPACE
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes import amounts as a
from tilskudd_cli.schemes import dates as d
from tilskudd_cli.schemes.edition import AmountRule, Citation, Deadline, Edition, Group, Heading, Requirement, Statement
from tilskudd_cli.schemes.requirements import code_of, requirements_of
from tilskudd_cli.wording.case_data import citation_data
from tilskudd_cli.wording.findings import source_text
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
    span = str(years.first) if years.first == years.last else f"{years.first}–{years.last}"
    deadline = next((one for one in edition.deadlines if one.kind is d.DeadlineKind.APPLICATION), None)
    stated = deadline.when if deadline is not None else None
    date = stated.date if isinstance(stated, d.OnDate) else None
    said = text(language, "ui-not-stated") if date is None else text(language, "ui-date", {"date": date})
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


def edition_lines(edition: Edition, language: str) -> Iterator[str]:
    """The whole edition as text; every item ends with its source."""
    yield edition.title.in_language(language)
    yield text(
        language, "ui-edition-head", {"scheme": edition.scheme, "edition": edition.edition, "code": edition.code}
    )
    years = edition.years
    key = "ui-edition-year" if years.first == years.last else "ui-edition-years"
    yield text(language, key, {"first": years.first, "last": years.last})
    yield text(language, "ui-edition-by", {"by": edition.administrator})
    if edition.note is not None:
        yield from _wrapped(edition.note.in_language(language), "")
    yield from _section("groups", (_group(group, edition, language) for group in edition.groups), language)
    yield from _section("deadlines", (_deadline(one, edition, language) for one in edition.deadlines), language)
    yield from _section("amounts", (_amount_rule(one, edition, language) for one in edition.amounts), language)
    requirements = requirements_of(edition, "application")
    yield from _section("requirements", (_requirement(one, edition, language) for one in requirements), language)
    for heading in Heading:
        statements = [one for one in edition.statements if one.heading is heading]
        items = (_statement(one, edition, language) for one in statements)
        yield from _headed(text(language, f"term-heading-{heading}"), items)
    yield from _section("sources", (_source(name, edition, language) for name in edition.sources), language)


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
    more = [
        text(language, "ui-group-members", {"n": len(group.members), "names": tuple(one.name for one in group.members)})
    ]
    if not group.members:
        more = [text(language, "ui-group-named", {"names": group.named})] if group.named else []
    more += [one.note.in_language(language) for one in group.aliases if one.note is not None]
    if group.note is not None:
        more.append(group.note.in_language(language))
    return _item(f"{group.id}: {group.label.in_language(language)}", group.cite, edition, language, *more)


def _deadline(deadline: Deadline, edition: Edition, language: str) -> list[str]:
    when = _date(deadline.when, language, edition)
    late = text(language, f"term-consequence-{deadline.late}")
    more = [text(language, "ui-deadline-late", {"consequence": late})]
    more += [one.in_language(language) for one in (deadline.text, deadline.note) if one is not None]
    kind = text(language, f"term-deadline-{deadline.kind}")
    return _item(f"{code_of(edition, deadline.id)}: {kind}: {when}", deadline.cite, edition, language, *more)


def _date(rule: d.DateRule, language: str, edition: Edition) -> str:
    """A date rule in words."""
    match rule:
        case d.OnDate(date, minute):
            key = "ui-when-date" if minute == d.END_OF_DAY else "ui-when-date-time"
            return text(language, key, {"date": date, "time": minute})
        case d.Yearly(month, day, _, years_after):
            key = "ui-when-yearly-after" if years_after else "ui-when-yearly"
            return text(language, key, {"month": month, "day": day, "n": years_after})
        case d.SeveralDates(dates):
            return text(language, "ui-when-several", {"dates": dates})
        case d.After(event, length, unit, before):
            key = "ui-when-before" if before else "ui-when-after"
            said = text(language, f"ui-length-{unit}", {"n": length})
            return text(language, key, {"length": said, "event": fact_label(event, edition, language)})
        case d.ByApplicant(dates) | d.ByOffice(dates):
            parts = tuple(f"{word}: {_date(one, language, edition)}" for word, one in dates.items())
            return text(language, "ui-when-by", {"parts": parts})
        case d.NotStatedDate():
            return text(language, "ui-not-stated")


def _amount_rule(rule: AmountRule, edition: Edition, language: str) -> list[str]:
    groups = tuple(group_label(one, edition, language) for one in rule.applies_to)
    more = [text(language, "ui-explain-applies-to", {"groups": groups})] if groups else []
    more += _ladder(rule.amount, language)
    if rule.note is not None:
        more.append(rule.note.in_language(language))
    return _item(
        f"{code_of(edition, rule.id)}: {rule.label.in_language(language)}", rule.cite, edition, language, *more
    )


def _ladder(amount: a.Amount, language: str) -> list[str]:
    """The sums of an amount, as far as they are plain sums; how others are computed is told by `explain`."""
    match amount:
        case a.Fixed(kroner):
            return [text(language, "ui-kroner", {"kroner": kroner})]
        case a.ByYear(steps):
            return [f"{year}: {line}" for year, step in steps.items() for line in _ladder(step, language)]
        case a.ByGrantYear(steps):
            said = ((text(language, "ui-grant-year", {"n": year}), step) for year, step in steps.items())
            return [f"{year}: {line}" for year, step in said for line in _ladder(step, language)]
        case a.NotStatedAmount():
            return [text(language, "ui-not-stated")]
        case _:
            return [text(language, "ui-computed")]


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
            cited(one, one.cite, kind=str(one.kind), when=_date(one.when, language, edition), late=str(one.late))
            for one in edition.deadlines
        ],
        "amounts": [
            cited(one, one.cite, label=one.label.in_language(language), amount=_ladder(one.amount, language))
            for one in edition.amounts
        ],
        "requirements": [
            cited(
                one, one.cite, text=one.text.in_language(language), consequence=str(one.otherwise), stage=str(one.stage)
            )
            for one in requirements_of(edition, "application")
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
