"""The payout formats by name: the one list that `--format` of `payout` is read from.

Conventions: a format's module is imported when it is chosen, never before. To add a format, write a module with one
class that keeps to `records.PayoutFormat`, and add one line to `PAYOUT_FORMATS`; where it needs a library that is an
extra of ours, one to `_EXTRAS`.
"""

from __future__ import annotations

from collections.abc import Callable

from tilskudd_cli.writing.payouts.records import Lacking, PayoutFormat


def _table() -> PayoutFormat:
    from tilskudd_cli.writing.payouts.as_table import TablePayouts

    return TablePayouts()


def _terminal() -> PayoutFormat:
    from tilskudd_cli.writing.payouts.as_terminal import TerminalPayouts

    return TerminalPayouts()


def _csv() -> PayoutFormat:
    from tilskudd_cli.writing.payouts.as_csv import CsvPayouts

    return CsvPayouts()


def _csv_excel() -> PayoutFormat:
    from tilskudd_cli.writing.payouts.as_csv import CsvPayouts

    return CsvPayouts("csv-excel", delimiter=";", mark="\ufeff")


def _json() -> PayoutFormat:
    from tilskudd_cli.writing.payouts.as_json import JsonPayouts

    return JsonPayouts()


def _jsonl() -> PayoutFormat:
    from tilskudd_cli.writing.payouts.as_json import JsonLinesPayouts

    return JsonLinesPayouts()


def _parquet() -> PayoutFormat:
    from tilskudd_cli.writing.payouts.as_parquet import ParquetPayouts

    return ParquetPayouts()


def _markdown() -> PayoutFormat:
    from tilskudd_cli.writing.payouts.as_markdown import MarkdownPayouts

    return MarkdownPayouts()


def _xlsx() -> PayoutFormat:
    from tilskudd_cli.writing.payouts.as_xlsx import XlsxPayouts

    return XlsxPayouts()


PAYOUT_FORMATS: dict[str, Callable[[], PayoutFormat]] = {
    "table": _table,
    "terminal": _terminal,
    "csv": _csv,
    "csv-excel": _csv_excel,
    "json": _json,
    "jsonl": _jsonl,
    "parquet": _parquet,
    "markdown": _markdown,
    "xlsx": _xlsx,
}
_EXTRAS = {"parquet": ("polars", "payout"), "xlsx": ("xlsxwriter", "payout")}
"""The library that a format needs beyond those of every installation, and the extra it comes with."""


def names() -> tuple[str, ...]:
    """The names of all formats, the plain one first."""
    return tuple(PAYOUT_FORMATS)


def get(name: str) -> PayoutFormat:
    """The format of that name; a KeyError when there is none, so ask `names` first."""
    return PAYOUT_FORMATS[name]()


def lacking(name: str) -> Lacking | None:
    """What must be installed before the format can be written; `None` where nothing is missing."""
    if name not in _EXTRAS:
        return None
    from importlib.util import find_spec

    library, extra = _EXTRAS[name]
    return Lacking(library, extra) if find_spec(library) is None else None
