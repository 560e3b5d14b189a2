"""Det kommandoene sier: overskrifter, oppsummering, og hvorfor en fil ikke ble skrevet, på bokmål."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "label-file": "fil",
    "label-kind": "sakstype",
    "label-scheme": "ordning",
    "label-edition": "utgave",
    "label-municipality": "kommune",
    "label-number": "nummer",
    "label-verdict": "konklusjon",
    "label-entitlement": "beløp",
    "label-place": "sted",
    "label-code": "kode",
    "label-status": "status",
    "label-message": "melding",
    "note-consequence": "følge",
    "note-source": "kilde",
    "note-hint": "råd",
    "tally-cases": "{n:n|sak|saker}",
    "tally-ready": "{n:n|klar|klare}",
    "tally-to_correct": "{n:n|må rettes|må rettes}",
    "tally-may_be_rejected": "{n:n|kan avvises|kan avvises}",
    "tally-not_eligible": "{n:n|kan ikke få tilskudd|kan ikke få tilskudd}",
    "tally-unreadable": "{n:n|kan ikke leses|kan ikke leses}",
    "output-exists": "{file} finnes fra før og er ikke rørt.",
    "output-exists.hint": "Velg et annet navn, eller bruk --force for å erstatte filen.",
    "output-exists.explain": (
        "Programmet skriver aldri over en fil uten å bli bedt om det. Filen som sto der fra før, er slik den var. "
        "Med --force blir den erstattet i ett steg, først når det nye innholdet er helt ferdig."
    ),
    "output-failed": "{file} kunne ikke skrives: {reason}.",
    "output-failed.hint": "Se etter at mappen finnes, at du har lov til å skrive i den, og at disken ikke er full.",
    "output-failed.explain": (
        "Operativsystemet sa nei underveis. Det finnes ingen halvferdig fil etterpå, og en fil med samme navn fra "
        "før er slik den var."
    ),
    "output-not-file": "{file} er ikke en vanlig fil, og kan ikke erstattes.",
    "output-not-file.hint": "Oppgi navnet på en fil, ikke en mappe eller en enhet.",
    "output-not-file.explain": (
        "Det står en mappe, en enhet eller noe annet enn en fil under dette navnet. Å sette en fil i stedet ville "
        "ødelegge det som er der, så programmet lar det være, også med --force."
    ),
    "output-no-folder": "{file} kunne ikke skrives: mappen finnes ikke.",
    "output-no-folder.hint": "Lag mappen først, eller velg en mappe som finnes.",
    "output-no-folder.explain": (
        "Programmet lager filer, men ikke mapper: en skrivefeil i en sti skal ikke gi en ny mappe et tilfeldig sted."
    ),
    "output-forbidden": "{file} kunne ikke skrives: du har ikke lov til å skrive der.",
    "output-forbidden.hint": "Velg en annen mappe, eller be om skrivetilgang.",
    "output-forbidden.explain": (
        "Operativsystemet tillater ikke at du lager eller erstatter filer i denne mappen. En fil som sto der fra "
        "før, er slik den var."
    ),
    "output-disk-full": "{file} kunne ikke skrives: disken er full.",
    "output-disk-full.hint": "Frigjør plass, eller velg en annen disk.",
    "output-disk-full.explain": (
        "Det var ikke plass til hele filen. Den halve er fjernet, og en fil som sto der fra før, er slik den var."
    ),
    "note-ask": "be om",
    "note-guidance": "veiledning",
    "note-judgement": "vurdering",
    "to-judge": "{n:n|punkt må vurderes|punkter må vurderes}",
    "entitlement": "{kroner:kr}",
    "entitlement-open": "beløpet er åpent: {reason}",
    "judgement": "{outcome}: {reason} ({by}, {date:date})",
    "judgement-without-effect": (
        "{outcome}: {reason} ({by}, {date:date}); endrer ikke resultatet, for her gir reglene ikke noe å vurdere"
    ),
    "explain-case": "{file}: vurdert etter {edition}-utgaven av {scheme}",
    "explain-applicant": "Søkeren er {name} slik kommunen var {date:date}",
    "explain-group": "Søkeren hører til gruppen «{group}» ({source})",
    "explain-entitlement": "Reglene gir i alt {kroner:kr}",
    "explain-verdict": "Konklusjon: {verdict}",
    "explain-scheme": "ordning",
    "explain-applies-to": "gjelder disse gruppene: {groups:list}",
    "explain-in-years": "gjelder i {years:list}",
    "no-cases": "Fant ingen saker å kontrollere.",
    "checking": "Kontrollerer sakene",
    "our-fault": "Noe gikk galt i selve programmet ({error}). Det er ikke din feil; detaljene står i {log}.",
}
