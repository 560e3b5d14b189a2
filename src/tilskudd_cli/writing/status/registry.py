"""The status formats by name: the one list that `--format` of `status` is read from.

Conventions: a format's module is imported when it is chosen, never before. To add a format, write a module with one
class that keeps to `records.StatusFormat`, and add one line to `STATUS_FORMATS`.
"""

from __future__ import annotations

from collections.abc import Callable

from tilskudd_cli.writing.status.records import StatusFormat


def _text() -> StatusFormat:
    from tilskudd_cli.writing.status.as_text import TextStatus

    return TextStatus()


def _table() -> StatusFormat:
    from tilskudd_cli.writing.status.as_table import TableStatus

    return TableStatus()


def _markdown() -> StatusFormat:
    from tilskudd_cli.writing.status.as_markdown import MarkdownStatus

    return MarkdownStatus()


def _json() -> StatusFormat:
    from tilskudd_cli.writing.status.as_json import JsonStatus

    return JsonStatus()


def _csv() -> StatusFormat:
    from tilskudd_cli.writing.status.as_csv import CsvStatus

    return CsvStatus()


def _csv_excel() -> StatusFormat:
    from tilskudd_cli.writing.status.as_csv import CsvStatus

    return CsvStatus("csv-excel", delimiter=";", mark="\ufeff")


STATUS_FORMATS: dict[str, Callable[[], StatusFormat]] = {
    "text": _text,
    "table": _table,
    "markdown": _markdown,
    "json": _json,
    "csv": _csv,
    "csv-excel": _csv_excel,
}


def names() -> tuple[str, ...]:
    """The names of all formats, the default one first."""
    return tuple(STATUS_FORMATS)


def get(name: str) -> StatusFormat:
    """The format of that name; a KeyError when there is none, so ask `names` first."""
    return STATUS_FORMATS[name]()
