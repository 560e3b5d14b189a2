"""Ord som dokumenta sjølve treng: ruter, kolonnar, sidetal og plass til å fylle ut, på nynorsk."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "box-open": "open rute",
    "number": "nr.",
    "point": "punkt",
    "status": "status",
    "code": "kode",
    "page": "side {page} av {pages}",
    "remarks": "Merknader",
    "signatures": "Underskrifter",
    "date": "Dato",
    "signature": "Underskrift",
    "needs-extra": (
        "Formatet {format} treng pakken {library}, som ikkje er installert. "
        'Installer han med: pip install "tilskudd[{extra}]"'
    ),
}
