"""Korleis eit beløp er rekna ut, steg for steg, på nynorsk."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "fixed": "Fast beløp: {kroner:kr}",
    "fact": "Saka oppgir {fact}: {kroner:kr}",
    "by-year": "Satsen for {year}: {kroner:kr}",
    "by-grant-year": "Satsen for tilskotsår {year}: {kroner:kr}",
    "table": "Tabellen etter {fact} gir for «{word}»: {kroner:kr}",
    "rate": "{rate:kr} gonger {quantity} ({fact}): {kroner:kr}",
    "rate-capped": "{rate:kr} gonger {quantity} ({fact} er {stated}, men reglane reknar med {quantity}): {kroner:kr}",
    "share": "{share:share} av {whole:kr}: {kroner:kr}",
    "floor": "Ikkje mindre enn {floor:kr}: {kroner:kr}",
    "cap": "Ikkje meir enn {cap:kr}: {kroner:kr}",
    "costs": "Kostnader i budsjettet til {categories:list}: {kroner:kr}",
    "costs-except": "Kostnader i budsjettet utanom {categories:list}: {kroner:kr}",
    "bracket": "Satsen når {fact} er {quantity}, i trinnet til og med {up_to}: {kroner:kr}",
    "bracket-open": "Satsen når {fact} er {quantity}, i det øvste trinnet: {kroner:kr}",
    "least": "Det minste av {count:n|beløp|beløp}: {kroner:kr}",
    "greatest": "Det største av {count:n|beløp|beløp}: {kroner:kr}",
    "sum": "Summen av {count:n|beløp|beløp}: {kroner:kr}",
    "reduced": "Trekt frå {by:kr}, aldri under null: {kroner:kr}",
    "rounded": "Runda av {how}: {kroner:kr}",
}
