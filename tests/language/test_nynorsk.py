"""Nynorsk allows several forms of some words; what the program and the rule files say keeps to one of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from tilskudd_cli.language.catalogue import texts
from tilskudd_cli.schemes.catalogue import Catalogue, installed_folder
from tilskudd_cli.schemes.edition import Texts

TOPICS = (
    "amount", "calendar", "case", "checklist", "doc", "fact", "field", "file", "help", "municipality", "result", "rule",
    "step", "term", "ui", "value", "yaml",
)  # fmt: skip
"""The topics that are said of every kind of case and file."""
# Instead of these: gi, gir, gitt; oppgi, oppgir, oppgitt; sakshandsamar.
_NOT_OURS = re.compile(r"\b(?:opp|namn|att|til)?gj(?:e|ev|eve|even|evne|evast)\b|\bsaksbehandl\w*", re.IGNORECASE)


@pytest.mark.parametrize("topic", TOPICS)
def test_a_topic_keeps_to_one_form(topic: str) -> None:
    found = texts("nn", topic)
    assert found
    assert {name: said for name, said in found.items() if _NOT_OURS.search(said)} == {}


def test_rule_files_keep_to_one_form() -> None:
    catalogue = Catalogue([installed_folder()])
    said = [one.nn for scheme in catalogue.schemes() for one in _texts_of(scheme, catalogue)]
    assert said
    assert [words for words in said if _NOT_OURS.search(words)] == []


def _texts_of(scheme: str, catalogue: Catalogue) -> Iterator[Texts]:
    for name in catalogue.editions(scheme):
        loaded = catalogue.load(scheme, name)
        assert loaded is not None
        assert loaded.rule_file is not None
        yield from _texts_in(loaded.rule_file.edition)


def _texts_in(value: object) -> Iterator[Texts]:
    if isinstance(value, Texts):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _texts_in(one)
    elif isinstance(value, tuple):
        for one in value:
            yield from _texts_in(one)


@pytest.mark.parametrize("word", ["gje", "Gjev", "oppgjeven", "oppgjeve", "namngjevne", "Saksbehandlaren"])
def test_the_forms_that_are_not_ours_are_found(word: str) -> None:
    assert _NOT_OURS.search(f"det er {word} her")


@pytest.mark.parametrize("word", ["gjekk", "gjer", "gjeld", "gir", "oppgitt", "gjennom", "grunngjeving"])
def test_words_that_only_look_alike_are_let_be(word: str) -> None:
    assert _NOT_OURS.search(f"det er {word} her") is None
