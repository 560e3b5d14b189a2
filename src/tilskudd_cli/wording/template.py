"""A case file to start from: every fact the edition can use, with a comment that says what to write.

Nothing is filled in that the applicant must state: a value that is left empty counts as not stated, so the file can be
checked at once and each check says what is still missing.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from tilskudd_cli.cases.kinds import case_shape
from tilskudd_cli.cases.sections import Section
from tilskudd_cli.language.catalogue import has, text
from tilskudd_cli.reading.shapes import ListOf, Readable, Record
from tilskudd_cli.schemes.conditions import facts_in
from tilskudd_cli.schemes.edition import Edition
from tilskudd_cli.schemes.requirements import code_of, declared_by, requirements_of

WIDTH = 100
ALWAYS = frozenset({"case", "applicant", "received", "year", "requested", "signature", "contents", "budget", "facts"})


def template(edition: Edition, kind: str, language: str) -> Iterator[str]:
    """The lines of the file."""
    yield f"# {edition.title.in_language(language)}, {edition.edition}"
    yield from _comment(text(language, "ui-template-head"), "")
    yield ""
    yield f"kind: {kind}"
    yield f"scheme: {edition.scheme}"
    yield f'edition: "{edition.edition}"'
    shape = case_shape(kind, declared_by(edition))
    asked = _asked_for(edition, kind)
    for key, field in shape.fields.items():
        if key in ("kind", "scheme", "edition"):
            continue
        yield ""
        if key in ALWAYS or key in asked:
            yield from _field(key, key, field, edition, language, "")
        else:
            yield from (f"# {line}" if line else "#" for line in _field(key, key, field, edition, language, ""))


def _asked_for(edition: Edition, kind: str) -> frozenset[str]:
    """The top keys of the facts that the edition's requirements look at."""
    paths = (path for requirement in requirements_of(edition, kind) for path in facts_in(requirement.when))
    return frozenset(path.partition(".")[0] for path in paths)


def _field(
    key: str, path: str, field: Readable | Section, edition: Edition, language: str, indent: str
) -> Iterator[str]:
    yield from _help(path, edition, language, indent)
    if isinstance(field, Section):
        yield f"{indent}{key}:"
        for inner, part in field.fields.items():
            yield from _field(inner, f"{path}.{inner}", part, edition, language, f"{indent}  ")
    elif isinstance(field, ListOf) and isinstance(field.item, Record):
        yield f"{indent}{key}:"
        keys = ", ".join(f"{name}: …" for name in field.item.fields)
        yield f"{indent}  # - {{{keys}}}"
    else:
        yield f"{indent}{key}:"


def _help(path: str, edition: Edition, language: str, indent: str) -> Iterator[str]:
    """The comment above a key: a part by its label and guidance, a scheme's own fact by its label, others by the
    catalogue.
    """
    head, _, rest = path.partition(".")
    part = next((one for one in edition.parts if head == "contents" and one.id == rest), None)
    if part is not None:
        yield from _comment(f"{code_of(edition, part.id)}: {part.label.in_language(language)}", indent)
        if part.guidance is not None:
            yield from _comment(part.guidance.in_language(language), indent)
    elif head == "facts" and rest in edition.facts:
        yield from _comment(edition.facts[rest].label.in_language(language), indent)
    elif has(language, f"fact-{path}.help"):
        yield from _comment(text(language, f"fact-{path}.help"), indent)


def _comment(words: str, indent: str) -> list[str]:
    return textwrap.wrap(words, WIDTH, initial_indent=f"{indent}# ", subsequent_indent=f"{indent}# ")
