"""Hvordan et beløp er regnet ut, trinn for trinn, på bokmål."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "fixed": "Fast beløp: {kroner:kr}",
    "fact": "Saken oppgir {fact}: {kroner:kr}",
    "by-year": "Satsen for {year}: {kroner:kr}",
    "by-grant-year": "Satsen for tilskuddsår {year}: {kroner:kr}",
    "table": "Tabellen etter {fact} gir for «{word}»: {kroner:kr}",
    "rate": "{rate:kr} ganger {quantity} ({fact}): {kroner:kr}",
    "rate-capped": "{rate:kr} ganger {quantity} ({fact} er {stated}, men reglene regner med {quantity}): {kroner:kr}",
    "share": "{share:share} av {whole:kr}: {kroner:kr}",
    "floor": "Ikke mindre enn {floor:kr}: {kroner:kr}",
    "cap": "Ikke mer enn {cap:kr}: {kroner:kr}",
    "costs": "Kostnader i budsjettet til {categories:list}: {kroner:kr}",
    "costs-except": "Kostnader i budsjettet utenom {categories:list}: {kroner:kr}",
    "bracket": "Satsen når {fact} er {quantity}, i trinnet til og med {up_to}: {kroner:kr}",
    "bracket-open": "Satsen når {fact} er {quantity}, i det øverste trinnet: {kroner:kr}",
    "least": "Det minste av {count:n|beløp|beløp}: {kroner:kr}",
    "greatest": "Det største av {count:n|beløp|beløp}: {kroner:kr}",
    "sum": "Summen av {count:n|beløp|beløp}: {kroner:kr}",
    "reduced": "Trukket fra {by:kr}, aldri under null: {kroner:kr}",
    "rounded": "Rundet av {how}: {kroner:kr}",
}
