"""Utbetalingar: kvifor ei rad kjem ut som ho gjer, og kva som er gale med fila ho står i (nynorsk)."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "as-requested": "Det er ikkje søkt om meir enn reglane gir",
    "limited": "Det er søkt om meir enn reglane gir; utbetalinga er det reglane gir",
    "asked-nothing": "Det er ikkje søkt om noko beløp",
    "rules-give-nothing": "Reglane gir null kroner",
    "too-high": "Etter reglane blir beløpet på meir enn 15 siffer. Sjå over opplysningane det er rekna ut frå.",
    "above-rejected": "Det er søkt om meir enn reglane gir, og då skal søknaden avvisast",
    "above-assessed": "Det er søkt om meir enn reglane gir, og då kan søknaden avvisast",
    "granted": "Tilskotet er innvilga, og utbetalinga følgjer vedtaket",
    "granted-above": "Vedtaket gir meir enn reglane; utbetalinga følgjer vedtaket",
    "granted-limited": "Tilskotet er innvilga, men reglane gir mindre i dette året; utbetalinga er det reglane gir",
    "granted-beside-rules": "Vedtaket gir eit beløp som reglane åleine ikkje gir; utbetalinga følgjer vedtaket",
    "granted-nothing": "Vedtaket gir null kroner",
    "refused": "Det er gitt avslag på søknaden",
    "rejected": "Søknaden er avvist",
    "judged": "Vurderinga til sakshandsamaren avgjer dette",
    "before-application": "Søknaden gjeld {year}, og gir ikkje noko for tidlegare år",
    "taken-in": (
        "{name} er ved inngangen til {year} ein del av {into}. Reglane seier ikkje om tilskotet følgjer med, og "
        "det må avgjerast."
    ),
    "other-kind": "Rada er ikkje ein søknad, men av typen «{kind}»",
    "other-kind.hint": "Ta berre med søknader. Andre sakstypar kan du kontrollere med «tilskudd check».",
    "list-column": "Kolonnen «{column}» er ei liste, og blir ikkje lesen",
    "list-column.hint": (
        "Set summane i eigne kolonnar, til dømes `budget.salary` eller `history.last_unspent`, eller bruk éi fil for "
        "kvar sak."
    ),
    "unknown-column": "Ingen av ordningane bruker kolonnen «{column}», og han blir ikkje lesen",
    "unknown-column.hint": "Fjern kolonnen, eller la han stå om han berre er til eige bruk.",
    "unknown-column-near": "Ingen av ordningane bruker kolonnen «{column}». Han liknar på «{nearest}».",
    "unknown-column-near.hint": "Skriv «{nearest}» om det er det som er meint. Kolonnen blir ikkje lesen slik han er.",
    "unknown-format": "Filtypen er ukjend. Desse blir lesne: {known:list}.",
    "unknown-format.hint": "Lagre radene som CSV i UTF-8, og gi fila eit namn som sluttar på `.csv`.",
    "unreadable": "Fila kan ikkje lesast: {reason}",
    "unreadable.hint": "Sjå etter at fila er heil, og at namnet høver med innhaldet.",
    "column-twice": "Kolonnane «{first}» og «{column}» gjeld same opplysning",
    "column-twice.hint": "Ta vare på den eine. Programmet vel ikkje mellom to verdiar.",
    "no-header": "Fila har inga linje med namn på kolonnar",
    "no-header.hint": "Skriv namna på første linja, til dømes `scheme,edition,number,year,requested`.",
    "row-broken": "Rada kan ikkje lesast som CSV",
    "row-broken.hint": "Sjå etter hermeteikn som ikkje er lukka, i denne rada og i rada framfor.",
    "row-too-long": "Rada har fleire verdiar enn det er kolonnar",
    "row-too-long.hint": 'Set hermeteikn om verdiar som sjølve har skiljeteiknet i seg, som «"Vest, Aust"».',
    "row-not-utf8": "Rada har teikn som ikkje er UTF-8",
    "row-not-utf8.hint": "Lagre fila på nytt med koding UTF-8.",
    "row-not-json": "Linja er ikkje eit JSON-objekt",
    "row-not-json.hint": 'Skriv eitt objekt på kvar linje, som `{{"scheme": "…", "year": 2021}}`.',
}
