"""Beløp med ord: satser, andeler, trinn, tak og gulv, på bokmål."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "step": "{name}: {amount}",
    "fixed": "{kroner:kr}",
    "fact": "{fact}",
    "year": "{year}",
    "years": "{first}–{last}",
    "grant-year": "{year}. tilskuddsår",
    "grant-years": "{first}.–{last}. tilskuddsår",
    "others": "alle andre",
    "when": "{label}: {word}",
    "rate": "{rate} ganger {fact}",
    "rate-not-stated": "en sats som ikke er oppgitt, ganger {fact}",
    "counted-least": "{amount}, regnet av minst {value}",
    "counted-most": "{amount}, regnet av høyst {bound}",
    "counted-between": "{amount}, regnet av minst {value} og høyst {bound}",
    "share": "{share:share} av {of}",
    "at-least": "{amount}, men minst {least}",
    "at-most": "{amount}, høyst {most}",
    "costs": "kostnadene i budsjettet til {categories:list}",
    "costs-except": "kostnadene i budsjettet utenom {categories:list}",
    "up-to": "{fact} til og med {value}",
    "over": "{fact} over {value}",
    "least": "det minste av disse: {parts}",
    "greatest": "det største av disse: {parts}",
    "sum": "summen av disse: {parts}",
    "reduced": "{amount} med fradrag for {by}, men aldri under null",
    "discretion": "fastsettes etter skjønn",
}
