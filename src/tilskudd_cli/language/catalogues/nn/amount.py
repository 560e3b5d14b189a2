"""Beløp med ord: satsar, delar, trinn, tak og golv, på nynorsk."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "step": "{name}: {amount}",
    "fixed": "{kroner:kr}",
    "fact": "{fact}",
    "year": "{year}",
    "years": "{first}–{last}",
    "grant-year": "{year}. tilskotsår",
    "grant-years": "{first}.–{last}. tilskotsår",
    "others": "alle andre",
    "when": "{label}: {word}",
    "rate": "{rate} gonger {fact}",
    "rate-not-stated": "ein sats som ikkje er oppgitt, gonger {fact}",
    "counted-least": "{amount}, rekna av minst {value}",
    "counted-most": "{amount}, rekna av høgst {bound}",
    "counted-between": "{amount}, rekna av minst {value} og høgst {bound}",
    "share": "{share:share} av {of}",
    "at-least": "{amount}, men minst {least}",
    "at-most": "{amount}, høgst {most}",
    "costs": "kostnadene i budsjettet til {categories:list}",
    "costs-except": "kostnadene i budsjettet utanom {categories:list}",
    "up-to": "{fact} til og med {value}",
    "over": "{fact} over {value}",
    "least": "det minste av desse: {parts}",
    "greatest": "det største av desse: {parts}",
    "sum": "summen av desse: {parts}",
    "reduced": "{amount} med frådrag for {by}, men aldri under null",
    "discretion": "blir fastsett etter skjøn",
}
