"""Ord som dokumentene selv trenger: ruter, kolonner, sidetall og plass til å fylle ut, på bokmål."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "box-open": "åpen rute",
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
        "Formatet {format} trenger pakken {library}, som ikke er installert. "
        'Installer den med: pip install "tilskudd[{extra}]"'
    ),
}
