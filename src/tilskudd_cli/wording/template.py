"""A case file to start from: every fact the edition can use, with a comment that says what to write and which rules
look at it.

Nothing is filled in that the case itself must state: a value that is left empty counts as not stated, so the file can
be checked at once and each check says what is still missing. What no rule looks at stands as a comment.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping

from tilskudd_cli.cases.kinds import KINDS, Declared, case_shape
from tilskudd_cli.cases.sections import Section
from tilskudd_cli.language.catalogue import has, text
from tilskudd_cli.reading.shapes import ListOf, Readable, Record
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes import dates as d
from tilskudd_cli.schemes.amounts import facts_of
from tilskudd_cli.schemes.conditions import facts_in
from tilskudd_cli.schemes.edition import Edition, Requirement
from tilskudd_cli.schemes.requirements import DEADLINE_OF, code_of, declared_by, requirements_of
from tilskudd_cli.wording.terms import group_label

WIDTH = 100
NAMING = ("kind", "scheme", "edition")
ALWAYS = frozenset(
    {
        "case",
        "applicant",
        "received",
        "year",
        "requested",
        "application",
        "grant",
        "use",
        "accounts",
        "answers",
        "signature",
        "contents",
        "budget",
        "facts",
    }
)
COUNTED_FROM = {"grant_year": "history", "days_late": "received"}
"""What a fact is counted from, where its own path does not begin with it."""


class _Page(NamedTuple):
    """What every line of the file is written for; `rules` are the codes and texts of the rules about each fact."""

    edition: Edition
    language: str
    rules: Mapping[str, list[str]]


def template(edition: Edition, kind: str, language: str) -> Iterator[str]:
    """The lines of the file."""
    shape = case_shape(kind, _declared(edition, kind))
    page = _Page(edition, language, _rules(edition, kind, shape, language))
    top = {fact.partition(".")[0] for fact in _asked_for(edition, kind)}
    yield f"# {edition.title.in_language(language)}, {edition.edition}"
    yield from comment(text(language, "ui-template-head"), "")
    yield ""
    yield from (f"kind: {kind}", f"scheme: {edition.scheme}", f'edition: "{edition.edition}"')
    for key, field in shape.fields.items():
        if key in NAMING:
            continue
        yield ""
        lines = _field(key, key, field, page, "")
        yield from lines if key in ALWAYS or key in top else commented_out(lines)


def _declared(edition: Edition, kind: str) -> Declared:
    """What the edition adds to its cases: of its own facts those that something about this kind looks at. What nothing
    looks at is told in an application.
    """
    declared = declared_by(edition)
    asked = _asked_for(edition, kind)
    if kind == "application":
        elsewhere = {fact for other in KINDS if other != kind for fact in _asked_for(edition, other)}
        facts = {name: one for name, one in declared.facts.items() if f"facts.{name}" not in elsewhere - asked}
    else:
        facts = {name: one for name, one in declared.facts.items() if f"facts.{name}" in asked}
    return declared._replace(facts=facts)


def commented_out(lines: Iterator[str]) -> Iterator[str]:
    """The lines as comments, for what may stand and need not."""
    return (f"# {line}" if line else "#" for line in lines)


def comment(words: str, indent: str) -> list[str]:
    """The words as comment lines of at most `WIDTH` characters."""
    start = f"{indent}# "
    return textwrap.wrap(words, WIDTH, initial_indent=start, subsequent_indent=start, break_on_hyphens=False)


def _looked_at(requirement: Requirement) -> tuple[str, ...]:
    """The facts a requirement looks at, also to find out whether it applies."""
    scope = () if requirement.applies_when is None else facts_in(requirement.applies_when)
    return tuple(COUNTED_FROM.get(fact, fact) for fact in (*facts_in(requirement.when), *scope))


def _asked_for(edition: Edition, kind: str) -> frozenset[str]:
    """The facts that something looks at: requirements of the kind, its deadlines, groups, and the amounts of an
    application.
    """
    facts = {fact for requirement in requirements_of(edition, kind) for fact in _looked_at(requirement)}
    facts |= {fact for group in edition.groups if group.when is not None for fact in facts_in(group.when)}
    facts |= {fact for one in edition.deadlines if one.kind is DEADLINE_OF.get(kind) for fact in _decides(one.when)}
    if kind == "application":
        facts |= {COUNTED_FROM.get(fact, fact) for rule in edition.amounts for fact in facts_of(rule.amount)}
    return frozenset(facts)


def _decides(rule: d.DateRule) -> Iterator[str]:
    """The facts that decide which date of a rule holds."""
    match rule:
        case d.After(event):
            yield event
        case d.ByOffice(dates, others) | d.ByApplicant(dates, others):
            yield "office" if isinstance(rule, d.ByOffice) else "applicant.type"
            for inner in (*dates.values(), *(() if others is None else (others,))):
                yield from _decides(inner)
        case _:
            return


def _rules(edition: Edition, kind: str, shape: Section, language: str) -> dict[str, list[str]]:
    """The rules by the first fact each looks at; by its section where it looks at more than one of that.

    A part is told by its own label, and needs no rule beside it.
    """
    paths = {path for path, _ in shape.types()}
    parts = {part.id for part in edition.parts}
    rules: dict[str, list[str]] = {}
    for requirement in requirements_of(edition, kind):
        facts = facts_in(requirement.when) or _looked_at(requirement)
        if not facts or requirement.id in parts:
            continue
        first = COUNTED_FROM.get(facts[0], facts[0])
        top = first.partition(".")[0]
        is_alone = not any(fact != first and fact.startswith(f"{top}.") for fact in facts)
        rules.setdefault(first if first in paths and is_alone else top, []).append(
            _said(edition, requirement, language)
        )
    return rules


def _said(edition: Edition, requirement: Requirement, language: str) -> str:
    """The requirement with its code, and which groups it is for."""
    said = f"{code_of(edition, requirement.id)}: {requirement.text.in_language(language)}"
    if not requirement.applies_to:
        return said
    groups = tuple(group_label(one, edition, language) for one in requirement.applies_to)
    return f"{said} ({text(language, 'ui-explain-applies-to', {'groups': groups})})"


def _field(key: str, path: str, field: Readable | Section, page: _Page, indent: str) -> Iterator[str]:
    yield from _help(path, page, indent)
    for rule in page.rules.get(path, ()):
        yield from comment(rule, indent)
    yield f"{indent}{key}:"
    if isinstance(field, Section):
        for inner, part in field.fields.items():
            yield from _field(inner, f"{path}.{inner}", part, page, f"{indent}  ")
    elif isinstance(field, ListOf) and isinstance(field.item, Record):
        keys = ", ".join(f"{name}: …" for name in field.item.fields)
        yield f"{indent}  # - {{{keys}}}"


def _help(path: str, page: _Page, indent: str) -> Iterator[str]:
    """The comment above a key: a part by its label and guidance, a scheme's own fact by its label, others by the
    catalogue.
    """
    edition, language = page.edition, page.language
    head, _, rest = path.partition(".")
    part = next((one for one in edition.parts if head == "contents" and one.id == rest), None)
    if part is not None:
        said = f"{code_of(edition, part.id)}: {part.label.in_language(language)}"
        yield from comment(said, indent)
        if part.guidance is not None:
            yield from comment(part.guidance.in_language(language), indent)
    elif head == "facts" and rest in edition.facts:
        yield from comment(edition.facts[rest].label.in_language(language), indent)
    elif has(language, f"fact-{path}.help"):
        yield from comment(text(language, f"fact-{path}.help"), indent)
        if path == "office" and edition.offices:
            offices = tuple(f"`{word}` ({name})" for word, name in edition.offices.items())
            yield from comment(text(language, "ui-template-offices", {"offices": offices}), indent)
