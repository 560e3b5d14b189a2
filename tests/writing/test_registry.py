"""The list of formats, and that only the chosen one is loaded."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tilskudd_cli.language.catalogue import LANGUAGES, text
from tilskudd_cli.writing import registry


def test_the_names_are_those_of_the_contract() -> None:
    assert registry.names() == ("text", "table", "json", "jsonl", "csv", "csv-excel", "github", "sarif")


@pytest.mark.parametrize("name", registry.names())
def test_a_format_answers_to_its_own_name(name: str) -> None:
    assert registry.get(name).name == name


def test_a_name_without_a_format_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        registry.get("docx")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_a_format_needs_exists_in_every_language(language: str) -> None:
    words = registry.words(language)
    assert set(words) == set(registry.words("nb"))
    assert words["verdict-ready"] == text(language, "term-verdict-ready")
    assert words["kind-report"] == text(language, "term-kind-report")
    assert words["file"] == text(language, "ui-label-file")


def test_the_table_finds_a_label_for_each_of_its_columns() -> None:
    from tilskudd_cli.writing import as_table

    assert {*as_table._CASES, *as_table._FINDINGS} <= set(registry.words("nb"))


def test_choosing_text_loads_no_other_format_and_nothing_heavy() -> None:
    program = (
        "import sys; from tilskudd_cli.writing import registry; registry.get('text'); registry.words('nb');"
        "print(*sorted(name for name in sys.modules if name.startswith('tilskudd_cli.writing.as_')"
        " or name in {'json', 'csv', 'tabulate', 'rich', 'hashlib', 'pathlib', 'decimal', 'fractions', 'unicodedata',"
        " 'dataclasses', 'inspect', 'babel', 'pydantic', 'difflib', 'urllib.parse'}))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["tilskudd_cli.writing.as_text"]
