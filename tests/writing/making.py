"""Entries to write in tests, and a whole run of a format in one call."""

from __future__ import annotations

from collections.abc import Iterable

from tilskudd_cli.writing import registry
from tilskudd_cli.writing.entries import Entry, Finding, Level, Run, Tally

LATE = Finding(
    code="OF2019-søknadsfrist",
    status="ikke oppfylt",
    message="Søknaden kom 2 dager etter fristen 22. mars 2019 (fredag)",
    level=Level.ERROR,
    line=7,
    column=11,
    width=10,
    path="received",
    source_line="received: 2019-03-24",
    notes=(("følge", "kan avvises, saksbehandleren avgjør"), ("kilde", "Utlysning 2019, Søknadsfrist")),
)
BROKEN = Finding("yaml-syntax", "feil", "Innrykk med tabulator", Level.ERROR, 1, 1, 1, "", "\tkind: application")


def case(file: str, **changes: object) -> dict[str, object]:
    """The JSON object of a case, as in the contract."""
    return {
        "file": file,
        "kind": "application",
        "scheme": "overdoseforebygging",
        "edition": "2019",
        "applicant": {"municipality": "Oslo", "number": "0301"},
        "verdict": "ready",
        "entitlement": 750_000,
        "results": [result("met"), result("not_met")],
    } | changes


def result(outcome: str, **changes: object) -> dict[str, object]:
    """The JSON object of one result, as in the contract."""
    return {
        "rule": "søknadsfrist",
        "code": LATE.code,
        "outcome": outcome,
        "consequence": "may_be_rejected",
        "message": LATE.message,
        "citation": {"source": "Utlysning 2019", "section": "Søknadsfrist"},
        "location": {"line": 7, "column": 11, "path": "received"},
    } | changes


def problem(file: str, **changes: object) -> dict[str, object]:
    """The JSON object of a problem, as in the contract."""
    place = {"line": 1, "column": 1}
    return {"file": file, "code": BROKEN.code, "message": BROKEN.message, "location": place} | changes


READY = Entry("examples/oslo.yaml", "ready", "klar · 750\u00a0000\u00a0kr", (), case("examples/oslo.yaml"))
TOO_LATE = Entry(
    "examples/late.yaml",
    "may_be_rejected",
    "kan avvises · 750\u00a0000\u00a0kr",
    (LATE,),
    case("examples/late.yaml", verdict="may_be_rejected"),
)
UNREADABLE = Entry(
    "examples/broken.yaml", "unreadable", "kan ikke leses", (BROKEN,), None, (problem("examples/broken.yaml"),)
)


def a_run(*, lang: str = "nb", colour: bool = False) -> Run:
    """A run on a fixed day."""
    return Run("tilskudd", "0.1.0", "2026-11-22", lang, registry.words(lang), colour)


def written(name: str, entries: Iterable[Entry] = (), *, lang: str = "nb", colour: bool = False) -> str:
    """Everything a format prints for these entries."""
    form, run = registry.get(name), a_run(lang=lang, colour=colour)
    pieces = [form.entry(run, entry) for entry in entries]
    body = form.between.join(piece.body for piece in pieces if piece.body)
    tally = Tally({"cases": len(pieces)}, f"{len(pieces)} saker")
    return form.head(run) + body + "".join(form.foot(run, tally, [piece.tail for piece in pieces if piece.tail]))
