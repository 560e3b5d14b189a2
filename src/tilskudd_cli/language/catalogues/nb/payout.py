"""Utbetalinger: hvorfor en rad kommer ut som den gjør, og hva som er galt med filen den står i (bokmål)."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "as-requested": "Det er ikke søkt om mer enn reglene gir",
    "limited": "Det er søkt om mer enn reglene gir; utbetalingen er det reglene gir",
    "asked-nothing": "Det er ikke søkt om noe beløp",
    "rules-give-nothing": "Reglene gir null kroner",
    "too-high": "Etter reglene blir beløpet på mer enn 15 sifre. Se over opplysningene det er regnet ut fra.",
    "above-rejected": "Det er søkt om mer enn reglene gir, og da skal søknaden avvises",
    "above-assessed": "Det er søkt om mer enn reglene gir, og da kan søknaden avvises",
    "granted": "Tilskuddet er innvilget, og utbetalingen følger vedtaket",
    "granted-above": "Vedtaket gir mer enn reglene; utbetalingen følger vedtaket",
    "granted-limited": "Tilskuddet er innvilget, men reglene gir mindre i dette året; utbetalingen er det reglene gir",
    "granted-beside-rules": "Vedtaket gir et beløp som reglene alene ikke gir; utbetalingen følger vedtaket",
    "granted-nothing": "Vedtaket gir null kroner",
    "refused": "Søknaden er avslått",
    "rejected": "Søknaden er avvist",
    "judged": "Saksbehandlerens vurdering avgjør dette",
    "before-application": "Søknaden gjelder {year}, og gir ikke noe for tidligere år",
    "taken-in": (
        "{name} er ved inngangen til {year} en del av {into}. Reglene sier ikke om tilskuddet følger med, og det må "
        "avgjøres."
    ),
    "other-kind": "Raden er ikke en søknad, men av typen «{kind}»",
    "other-kind.hint": "Ta bare med søknader. Andre sakstyper kontrolleres med «tilskudd check».",
    "list-column": "Kolonnen «{column}» er en liste, og blir ikke lest",
    "list-column.hint": (
        "Sett summene i egne kolonner, for eksempel `budget.salary` eller `history.last_unspent`, eller bruk én fil "
        "for hver sak."
    ),
    "unknown-column": "Ingen av ordningene bruker kolonnen «{column}», og den blir ikke lest",
    "unknown-column.hint": "Fjern kolonnen, eller la den stå hvis den bare er til eget bruk.",
    "unknown-column-near": "Ingen av ordningene bruker kolonnen «{column}». Den ligner på «{nearest}».",
    "unknown-column-near.hint": "Skriv «{nearest}» hvis det er det som er ment. Kolonnen blir ikke lest slik den er.",
    "unknown-format": "Filtypen er ukjent. Disse blir lest: {known:list}.",
    "unknown-format.hint": "Lagre radene som CSV i UTF-8, og gi filen et navn som slutter på `.csv`.",
    "unreadable": "Filen kan ikke leses: {reason}",
    "unreadable.hint": "Kontroller at filen er hel, og at navnet passer til innholdet.",
    "column-twice": "Kolonnene «{first}» og «{column}» gjelder samme opplysning",
    "column-twice.hint": "Behold den ene. Programmet velger ikke mellom to verdier.",
    "no-header": "Filen har ingen linje med navn på kolonner",
    "no-header.hint": "Skriv navnene på første linje, for eksempel `scheme,edition,number,year,requested`.",
    "row-broken": "Raden kan ikke leses som CSV",
    "row-broken.hint": "Se etter anførselstegn som ikke er lukket, i denne raden og i raden foran.",
    "row-too-long": "Raden har flere verdier enn det er kolonner",
    "row-too-long.hint": 'Sett anførselstegn om verdier som selv har skilletegnet i seg, som «"Vest, Øst"».',
    "row-not-utf8": "Raden har tegn som ikke er UTF-8",
    "row-not-utf8.hint": "Lagre filen på nytt med koding UTF-8.",
    "row-not-json": "Linjen er ikke et JSON-objekt",
    "row-not-json.hint": 'Skriv ett objekt på hver linje, som `{{"scheme": "…", "year": 2021}}`.',
}
