"""The output formats by name: the one list that `--format` and its help are read from.

Conventions: a format's module is imported when it is chosen, never before. To add a format, write a module with one
class that keeps to `entries.Format`, and add one line to `FORMATS`.
"""

from __future__ import annotations

from collections.abc import Callable

from tilskudd_cli.language.catalogue import texts
from tilskudd_cli.writing.entries import Format


def _text() -> Format:
    from tilskudd_cli.writing.as_text import TextFormat

    return TextFormat()


def _table() -> Format:
    from tilskudd_cli.writing.as_table import TableFormat

    return TableFormat()


def _json() -> Format:
    from tilskudd_cli.writing.as_json import JsonFormat

    return JsonFormat()


def _jsonl() -> Format:
    from tilskudd_cli.writing.as_jsonl import JsonLinesFormat

    return JsonLinesFormat()


def _csv() -> Format:
    from tilskudd_cli.writing.as_csv import CsvFormat

    return CsvFormat()


def _csv_excel() -> Format:
    from tilskudd_cli.writing.as_csv import CsvFormat

    return CsvFormat("csv-excel", delimiter=";", mark="\ufeff")


def _github() -> Format:
    from tilskudd_cli.writing.as_github import GithubFormat

    return GithubFormat()


def _sarif() -> Format:
    from tilskudd_cli.writing.as_sarif import SarifFormat

    return SarifFormat()


FORMATS: dict[str, Callable[[], Format]] = {
    "text": _text,
    "table": _table,
    "json": _json,
    "jsonl": _jsonl,
    "csv": _csv,
    "csv-excel": _csv_excel,
    "github": _github,
    "sarif": _sarif,
}


def names() -> tuple[str, ...]:
    """The names of all formats, the default one first."""
    return tuple(FORMATS)


def get(name: str) -> Format:
    """The format of that name; a KeyError when there is none, so ask `names` first."""
    return FORMATS[name]()


def words(language: str) -> dict[str, str]:
    """The words that formats need, for `Run.words`: labels by name, and `verdict-…` and `kind-…` by machine word."""
    labels = {
        name.removeprefix("label-"): label for name, label in texts(language, "ui").items() if name.startswith("label-")
    }
    terms = {name: term for name, term in texts(language, "term").items() if name.startswith(("verdict-", "kind-"))}
    return labels | terms
