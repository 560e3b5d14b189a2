"""The list of document formats."""

from __future__ import annotations

import sys

import pytest

from tests.writing.documents.making import empty_list
from tilskudd_cli.language.catalogue import LANGUAGES, text
from tilskudd_cli.writing.documents import registry
from tilskudd_cli.writing.documents.model import Lacking, Screen


@pytest.mark.parametrize("name", registry.names())
def test_a_format_knows_its_own_name_and_writes_what_it_says(name: str) -> None:
    form = registry.get(name)
    assert form.name == name
    made = form.render(empty_list(), Screen())
    assert isinstance(made, bytes if form.is_binary else str)


@pytest.mark.parametrize("name", [name for name in registry.names() if not registry.get(name).is_binary])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_ends_with_one_newline_and_the_same_document_gives_the_same_text(name: str, language: str) -> None:
    made = registry.get(name).render(empty_list(language), Screen())
    assert isinstance(made, str)
    assert made.endswith("\n")
    assert not made.endswith("\n\n")
    assert made == registry.get(name).render(empty_list(language), Screen())


def test_a_format_that_does_not_exist_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        registry.get("docx")


@pytest.mark.parametrize("name", registry.names())
def test_nothing_is_lacking_where_the_extras_are_installed(name: str) -> None:
    assert registry.lacking(name) is None


def test_pdf_says_what_to_install_where_typst_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    lacking = registry.lacking("pdf")
    assert lacking == Lacking("doc-needs-extra", {"format": "pdf", "library": "typst", "extra": "pdf"})
    for language in LANGUAGES:
        assert 'pip install "tilskudd[pdf]"' in text(language, lacking.code, lacking.params)


def test_only_pdf_asks_for_typst(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    assert [name for name in registry.names() if registry.lacking(name)] == ["pdf"]
