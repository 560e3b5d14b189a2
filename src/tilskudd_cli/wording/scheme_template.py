"""A rule file to start from: every key a rule file can have, with a comment that says what to write.

What must be filled in is left empty, so that `schemes lint` names each of it until it is: nothing here passes for a
fact. What may be left out stands as a comment. The keys and their texts come from the grammar that reads the file.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from tilskudd_cli.cases.kinds import Declared
from tilskudd_cli.language.catalogue import text
from tilskudd_cli.reading.shapes import ByHead, Field, ListOf, MapOf, Readable, Record
from tilskudd_cli.reading.values import Choice
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes.facts import Environment
from tilskudd_cli.schemes.grammar import TEXTS, Grammar
from tilskudd_cli.schemes.grammar_values import NOT_STATED, OrNotStated
from tilskudd_cli.wording.template import comment, commented_out

BEGUN = frozenset({"groups", "eligibility", "deadlines", "parts", "amounts", "requirements", "statements", "examples"})
"""What nearly every scheme has: an entry of each is begun, and deleted where the source has nothing of the kind."""
IDS = {"sources": "kilde", "sections": "avsnitt", "facts": "opplysning", "offices": "kontor", "results": "krav"}
"""The id that the one entry of a mapping is given; it means nothing until something refers to it."""


class _Page(NamedTuple):
    """The words that are filled in, and the language of the comments."""

    filled: dict[str, str]
    language: str


def scheme_template(scheme: str, edition: str, language: str) -> Iterator[str]:
    """The lines of the file of an edition that is still to be written."""
    page = _Page({"scheme": scheme, "edition": f'"{edition}"'}, language)
    path = f"{scheme}/{edition}.yaml"
    yield from comment(text(language, "ui-scheme-template-head", {"path": path}), "")
    yield from comment(text(language, "ui-scheme-template-more"), "")
    for key, field in Grammar(Environment(Declared()), dt.date.min).edition().fields.items():
        yield ""
        lines = _field(key, field, page, "")
        yield from lines if field.required or key in BEGUN else commented_out(lines)


def _field(key: str, field: Field, page: _Page, indent: str) -> Iterator[str]:
    """A key with its comment and what is begun below it."""
    about = text(page.language, field.doc)
    yield from comment(about, indent)
    forms = [word for word in _words_of(field.type) if f"`{word}`" not in about]
    if forms:
        words = tuple(f"`{word}`" for word in _words_of(field.type))
        yield from comment(text(page.language, "ui-scheme-template-words", {"words": words}), indent)
    filled = page.filled.get(key, "") if not indent else ""
    yield f"{indent}{key}: {filled}".rstrip()
    yield from _below(key, field.type, page, f"{indent}  ")


def _words_of(kind: Readable) -> tuple[str, ...]:
    """The words of a closed list, or the heads that tell forms apart; none where the value is free."""
    if isinstance(kind, OrNotStated):
        return (*words, NOT_STATED) if (words := _words_of(kind.kind)) else ()
    if isinstance(kind, Choice):
        return tuple(kind.words)
    return tuple(kind.heads) if isinstance(kind, ByHead) else ()


def _below(key: str, kind: Readable, page: _Page, indent: str) -> Iterator[str]:
    """What stands under a key; nothing for a value that is one word or has forms of its own."""
    if isinstance(kind, ListOf) and isinstance(kind.item, Record) and kind.item is not TEXTS:
        yield from _as_item([*_record(kind.item, page, f"{indent}  ")], indent)
    elif isinstance(kind, MapOf):
        yield f"{indent}{IDS[key]}:"
        if isinstance(kind.item, Record):
            yield from _record(kind.item, page, f"{indent}  ")
    elif kind is TEXTS:
        yield from (f"{indent}{language}:" for language in TEXTS.fields)
    elif isinstance(kind, Record):
        yield from _record(kind, page, indent)


def _as_item(lines: list[str], indent: str) -> Iterator[str]:
    """The keys of an entry with the dash of a list before the first of them."""
    first = next(i for i, line in enumerate(lines) if not line.lstrip().startswith("#"))
    yield from (line[2:] for line in lines[:first])
    yield f"{indent}- {lines[first].lstrip()}"
    yield from lines[first + 1 :]


def _record(record: Record, page: _Page, indent: str) -> Iterator[str]:
    """The keys of an entry, those that need not stand as comments."""
    for key, field in record.fields.items():
        if field.required:
            yield from _field(key, field, page, indent)
        else:
            yield from (f"{indent}# {line[len(indent) :]}" for line in _field(key, field, page, indent))
