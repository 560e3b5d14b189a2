"""What stands above the points of a checklist: the rules and their sources, and what a case says of itself.

Everything is made visible here.
"""

from __future__ import annotations

from collections.abc import Iterator

from tilskudd_cli.assessment.assess import Assessment
from tilskudd_cli.language.catalogue import text
from tilskudd_cli.language.visible import visible
from tilskudd_cli.municipalities.telling import label
from tilskudd_cli.schemes.edition import Edition
from tilskudd_cli.wording.entries import headline
from tilskudd_cli.wording.terms import group_label
from tilskudd_cli.writing.documents import model as doc


def edition_facts(edition: Edition, language: str) -> Iterator[doc.Note]:
    """Which rules these are, and whose."""
    yield doc.Note(text(language, "checklist-label-rules"), visible(f"{edition.scheme}@{edition.edition}"))
    yield doc.Note(text(language, "checklist-label-administrator"), visible(edition.administrator))


def sources(edition: Edition, language: str) -> Iterator[doc.Note]:
    """Each source with its publisher and the day it was published."""
    for source in edition.sources.values():
        words = f"{source.title} ({source.publisher})"
        if source.published is not None:
            words += f", {text(language, 'checklist-published', {'date': source.published})}"
        yield doc.Note(text(language, "ui-note-source"), visible(words))


def case_facts(file: str, assessment: Assessment, language: str) -> Iterator[doc.Note]:
    """Who, when, how much and what it comes to, as far as the case says so."""
    subject = assessment.subject
    facts = subject.facts

    def note(name: str, words: str) -> doc.Note:
        return doc.Note(text(language, f"checklist-label-{name}"), visible(words))

    yield note("file", file)
    if "case" in facts:
        yield note("case", str(facts["case"]))
    if subject.municipality is not None:
        yield note("applicant", label(subject.municipality))
    elif "applicant.name" in facts:
        yield note("applicant", str(facts["applicant.name"]))
    if subject.group is not None:
        yield note("group", group_label(subject.group.id, subject.edition, language))
    if subject.year is not None:
        yield note("year", str(subject.year))
    if "received" in facts:
        yield note("received", text(language, "ui-date", {"date": facts["received"].date}))
    if "requested" in facts:
        yield note("requested", text(language, "ui-kroner", {"kroner": facts["requested"]}))
    yield note("verdict", headline(assessment, language))
