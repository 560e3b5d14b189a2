"""The words of payouts: heads of columns, why a row is paid what it is, totals and counts, in a language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from string import Formatter

from tilskudd_cli.language.catalogue import has, plain, text
from tilskudd_cli.language.visible import visible
from tilskudd_cli.payouts.outcome import Total
from tilskudd_cli.schemes.catalogue import Catalogue
from tilskudd_cli.schemes.edition import Edition
from tilskudd_cli.schemes.requirements import requirements_of
from tilskudd_cli.wording.terms import group_label, spoken
from tilskudd_cli.writing.payouts.records import Column, Kind, TotalLine

NARROW = (
    "file", "row", "case", "scheme", "edition", "year", "number", "municipality", "successor", "group", "entitlement",
    "requested", "payout", "own_funding", "status", "reason", "fact", "source", "section",
)  # fmt: skip
"""The columns of a row in one year."""

WHO = ("file", "row", "case", "scheme", "edition", "number", "municipality", "successor", "group", "requested")
EACH_YEAR = ("entitlement", "payout", "own_funding", "status", "reason")
ONCE = ("payout", "later", "status", "reason", "fact", "source", "section")
"""The columns of a row in several years: who, what it comes to each year (`payout_2019`), and the case as a whole."""

CLAIM, MESSAGE = "claim", "message"
"""What a row could get before a frame was shared, and the reason in words: at the end, where they are asked for."""

_KRONER = frozenset({"entitlement", "requested", "payout", "own_funding", "later", CLAIM})
_NUMBERS = frozenset({"row", "year"})


def names_of(years: Sequence[int], *, shared: bool, words: bool) -> tuple[str, ...]:
    """The names of the columns, in order."""
    each = tuple(f"{name}_{year}" for year in years for name in EACH_YEAR)
    names = (*WHO, *each, *ONCE) if years else NARROW
    return (*names, *([CLAIM] if shared else []), *([MESSAGE] if words else []))


def columns_of(names: Sequence[str], language: str) -> tuple[Column, ...]:
    """The columns of these names, with their heads."""
    return tuple(_column(name, language) for name in names)


def _column(name: str, language: str) -> Column:
    head, _, year = name.rpartition("_")
    is_of_year = year.isdecimal()
    base = head if is_of_year else name
    kind = Kind.STATUS if base == "status" else Kind.TEXT
    if base in _KRONER:
        kind = Kind.KRONER
    elif base in _NUMBERS:
        kind = Kind.NUMBER
    if is_of_year:
        label = year if base == "payout" else f"{text(language, f'pay-column-{base}')} {year}"
    else:
        label = text(language, f"pay-column-{base}")
    return Column(name, label, kind)


@lru_cache(maxsize=512)
def needs(language: str, reason: str) -> frozenset[str]:
    """What the text of a reason must be told."""
    return frozenset(field for _, field, _, _ in Formatter().parse(plain(language, reason)) if field)


def message_of(
    reason: str, params: Mapping[str, object], edition: Edition | None, language: str, rule: str | None = None
) -> str:
    """A reason in words. `rule` is what the requirement asks that decided it; left out where no text needs it."""
    said = spoken(params, edition, language)
    said.setdefault("rule", rule or "")
    said.setdefault("case", text(language, "term-the-application"))
    kind = said.get("kind")
    if isinstance(kind, str) and has(language, f"term-kind-{kind}"):
        said["kind"] = text(language, f"term-kind-{kind}")
    return text(language, reason, said)


def over_years(said: Sequence[tuple[int, str]]) -> str:
    """What is said of each year as one text: `2019–2020: …; 2021: …`, or once where all years say the same."""
    spans: list[tuple[int, int, str]] = []
    for year, message in said:
        if spans and spans[-1][2] == message:
            spans[-1] = (spans[-1][0], year, message)
        else:
            spans.append((year, year, message))
    if len(spans) == 1:
        return spans[0][2]
    return "; ".join(f"{first if first == last else f'{first}–{last}'}: {message}" for first, last, message in spans)


def rule_at(edition: Edition | None, source: str | None, section: str | None, language: str) -> str | None:
    """What the first rule for applications asks that stands in this source and section."""
    if edition is None or source is None:
        return None
    for requirement in requirements_of(edition, "application"):
        place = edition.sources[requirement.cite.source]
        if (place.title, place.sections[requirement.cite.section]) == (source, section):
            return requirement.text.in_language(language)
    return None


def total_lines(totals: Sequence[Total], catalogue: Catalogue, language: str) -> tuple[TotalLine, ...]:
    """The totals with the labels of their groups."""
    return tuple(TotalLine(*one[:4], _label(one, catalogue, language), one.rows, one.payout) for one in totals)


def _label(total: Total, catalogue: Catalogue, language: str) -> str:
    if total.group is None:
        return text(language, "pay-no-group")
    edition = edition_of(catalogue, total.scheme, total.edition)
    return visible(group_label(total.group, edition, language))


def edition_of(catalogue: Catalogue, scheme: str | None, name: str | None) -> Edition | None:
    """An edition at hand; `None` where there is none of that name that can be read."""
    if scheme is None or name is None:
        return None
    loaded = catalogue.load(scheme, name)
    return None if loaded is None or loaded.rule_file is None else loaded.rule_file.edition


def counts_text(counts: Mapping[str, int], language: str) -> str:
    """How many rows came in and went out, and how many of each status; the two numbers are the same."""
    statuses = ("pay", "nothing", "to_assess", "error")
    parts = tuple(text(language, f"pay-count-{status}", {"n": counts[status]}) for status in statuses if counts[status])
    out = sum(counts[status] for status in statuses)
    return text(language, "pay-counts", {"rows": counts["in"], "out": out, "parts": parts})
