"""The document formats by name: the one list that `--format` of a document command is read from.

Conventions: a format's module is imported when it is chosen, never before. To add a format, write a module with one
class that keeps to `model.DocumentFormat`, and add one line to `DOCUMENT_FORMATS`; where it needs a library that is an
extra of ours, one to `_EXTRAS`.
"""

from __future__ import annotations

from collections.abc import Callable

from tilskudd_cli.writing.documents.model import DocumentFormat, Lacking


def _text() -> DocumentFormat:
    from tilskudd_cli.writing.documents.as_text import TextDocument

    return TextDocument()


def _terminal() -> DocumentFormat:
    from tilskudd_cli.writing.documents.as_text import TerminalDocument

    return TerminalDocument()


def _table() -> DocumentFormat:
    from tilskudd_cli.writing.documents.as_table import TableDocument

    return TableDocument()


def _markdown() -> DocumentFormat:
    from tilskudd_cli.writing.documents.as_markdown import MarkdownDocument

    return MarkdownDocument()


def _html() -> DocumentFormat:
    from tilskudd_cli.writing.documents.as_html import HtmlDocument

    return HtmlDocument()


def _json() -> DocumentFormat:
    from tilskudd_cli.writing.documents.as_json import JsonDocument

    return JsonDocument()


def _csv() -> DocumentFormat:
    from tilskudd_cli.writing.documents.as_csv import CsvDocument

    return CsvDocument()


def _csv_excel() -> DocumentFormat:
    from tilskudd_cli.writing.documents.as_csv import CsvDocument

    return CsvDocument("csv-excel", delimiter=";", mark="\ufeff")


def _pdf() -> DocumentFormat:
    from tilskudd_cli.writing.documents.as_pdf import PdfDocument

    return PdfDocument()


DOCUMENT_FORMATS: dict[str, Callable[[], DocumentFormat]] = {
    "text": _text,
    "terminal": _terminal,
    "table": _table,
    "markdown": _markdown,
    "html": _html,
    "json": _json,
    "csv": _csv,
    "csv-excel": _csv_excel,
    "pdf": _pdf,
}
# The library a format needs, and the extra of ours that brings it.
_EXTRAS = {"pdf": ("typst", "pdf")}


def names() -> tuple[str, ...]:
    """The names of all formats, the plain one first."""
    return tuple(DOCUMENT_FORMATS)


def get(name: str) -> DocumentFormat:
    """The format of that name; a KeyError when there is none, so ask `names` first."""
    return DOCUMENT_FORMATS[name]()


def lacking(name: str) -> Lacking | None:
    """What must be installed before the format can be written; `None` where nothing is missing. Ask before `render`."""
    if name not in _EXTRAS:
        return None
    library, extra = _EXTRAS[name]
    from importlib import import_module

    try:
        import_module(library)
    except ImportError:
        return Lacking("doc-needs-extra", {"format": name, "library": library, "extra": extra})
    return None
