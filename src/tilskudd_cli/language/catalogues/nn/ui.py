"""Det kommandoane seier: overskrifter, oppsummering, og kvifor ei fil ikkje vart skriven, på nynorsk."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "label-file": "fil",
    "label-kind": "sakstype",
    "label-scheme": "ordning",
    "label-edition": "utgåve",
    "label-municipality": "kommune",
    "label-number": "nummer",
    "label-verdict": "konklusjon",
    "label-entitlement": "beløp",
    "label-place": "stad",
    "label-code": "kode",
    "label-status": "status",
    "label-message": "melding",
    "note-consequence": "følgje",
    "note-source": "kjelde",
    "note-hint": "råd",
    "tally-cases": "{n:n|sak|saker}",
    "tally-ready": "{n:n|klar|klare}",
    "tally-to_correct": "{n:n|må rettast|må rettast}",
    "tally-may_be_rejected": "{n:n|kan bli avvist|kan bli avviste}",
    "tally-not_eligible": "{n:n|kan ikkje få tilskot|kan ikkje få tilskot}",
    "tally-unreadable": "{n:n|kan ikkje lesast|kan ikkje lesast}",
    "output-exists": "{file} finst frå før og er ikkje rørt.",
    "output-exists.hint": "Vel eit anna namn, eller bruk --force for å erstatte fila.",
    "output-exists.explain": (
        "Programmet skriv aldri over ei fil utan å bli bede om det. Fila som stod der frå før, er slik ho var. Med"
        " --force blir ho erstatta i eitt steg, først når det nye innhaldet er heilt ferdig."
    ),
    "output-failed": "{file} kunne ikkje skrivast: {reason}.",
    "output-failed.hint": "Sjå etter at mappa finst, at du har lov til å skrive i ho, og at disken ikkje er full.",
    "output-failed.explain": (
        "Operativsystemet sa nei undervegs. Det finst inga halvferdig fil etterpå, og ei fil med same namn frå før"
        " er slik ho var."
    ),
    "output-not-file": "{file} er ikkje ei vanleg fil, og kan ikkje erstattast.",
    "output-not-file.hint": "Oppgje namnet på ei fil, ikkje ei mappe eller ei eining.",
    "output-not-file.explain": (
        "Det står ei mappe, ei eining eller noko anna enn ei fil under dette namnet. Å setje ei fil i staden ville"
        " øydeleggje det som er der, så programmet lèt det vere, òg med --force."
    ),
    "output-no-folder": "{file} kunne ikkje skrivast: mappa finst ikkje.",
    "output-no-folder.hint": "Lag mappa først, eller vel ei mappe som finst.",
    "output-no-folder.explain": (
        "Programmet lagar filer, men ikkje mapper: ein skrivefeil i ein sti skal ikkje gje ei ny mappe ein "
        "tilfeldig stad."
    ),
    "output-forbidden": "{file} kunne ikkje skrivast: du har ikkje lov til å skrive der.",
    "output-forbidden.hint": "Vel ei anna mappe, eller be om skrivetilgang.",
    "output-forbidden.explain": (
        "Operativsystemet lèt deg ikkje lage eller erstatte filer i denne mappa. Ei fil som stod der frå før, er "
        "slik ho var."
    ),
    "output-disk-full": "{file} kunne ikkje skrivast: disken er full.",
    "output-disk-full.hint": "Frigjer plass, eller vel ein annan disk.",
    "output-disk-full.explain": (
        "Det var ikkje plass til heile fila. Den halve er fjerna, og ei fil som stod der frå før, er slik ho var."
    ),
    "note-ask": "be om",
    "note-guidance": "rettleiing",
    "note-judgement": "vurdering",
    "to-judge": "{n:n|punkt må vurderast|punkt må vurderast}",
    "entitlement": "{kroner:kr}",
    "entitlement-open": "beløpet er ope: {reason}",
    "judgement": "{outcome}: {reason} ({by}, {date:date})",
    "judgement-without-effect": (
        "{outcome}: {reason} ({by}, {date:date}); endrar ikkje resultatet, for her gjev reglane ikkje noko å vurdere"
    ),
    "explain-case": "{file}: vurdert etter {edition}-utgåva av {scheme}",
    "explain-applicant": "Søkjaren er {name} slik kommunen var {date:date}",
    "explain-group": "Søkjaren høyrer til gruppa «{group}» ({source})",
    "explain-entitlement": "Reglane gjev i alt {kroner:kr}",
    "explain-verdict": "Konklusjon: {verdict}",
    "explain-scheme": "ordning",
    "explain-applies-to": "gjeld desse gruppene: {groups:list}",
    "explain-in-years": "gjeld i {years:list}",
    "no-cases": "Fann ingen saker å kontrollere.",
    "checking": "Kontrollerer sakene",
    "our-fault": "Noko gjekk gale i sjølve programmet ({error}). Det er ikkje din feil; detaljane står i {log}.",
}
