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
    "tally-not_eligible": "{n:n|kan ikke godtas|kan ikke godtas}",
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
    "explain-case": "{file}: vurdert etter {scheme}, utgave {edition}",
    "explain-applicant": "Søkeren er {name} slik kommunen var {date:date}",
    "explain-group": "Søkeren hører til gruppen «{group}» ({source})",
    "explain-entitlement": "Reglene gir i alt {kroner:kr}",
    "explain-judge": "Dette avgjør saksbehandleren.",
    "explain-verdict": "Konklusjon: {verdict}",
    "explain-scheme": "ordning",
    "explain-applies-to": "gjelder disse gruppene: {groups:list}",
    "explain-in-years": "gjelder i {years:list}",
    "no-cases": "Fant ingen saker å kontrollere.",
    "checking": "Kontrollerer sakene",
    "our-fault": "Noe gikk galt i selve programmet ({error}). Det er ikke din feil; detaljene står i {log}.",
    "rules-fine": "Regelfilen er i orden.",
    "rules-wrong": "Regelfilen har {n:n|feil|feil}.",
    "rules-unreadable": "Regelfilen {path} kan ikke leses. «tilskudd schemes lint» sier hva som er galt.",
    "no-rule-files": "Fant ingen regelfiler.",
    "unknown-kind": "Det finnes ikke noe skjema for «{kind}». Velg blant {known:list}.",
    "unknown-scheme": "Ordningen «{scheme}» finnes ikke her. Ordninger: {known:list}.",
    "unknown-scheme-near": "Ordningen «{scheme}» finnes ikke her. Mente du «{nearest}»?",
    "unknown-edition": "{scheme} har ingen utgave «{edition}». Utgaver: {known:list}.",
    "unknown-code": "Koden «{code}» finnes ikke, og det er ingen fil med det navnet.",
    "examples-hold": "{n:n|eksempel|eksempler} stemmer.",
    "examples-failed": "{failed} av {n:n|eksempel|eksempler} stemmer ikke.",
    "example-mismatch": "«{name}»: {what} skulle blitt {expected}, men ble {found}.",
    "example-problem": "«{name}»: {problem}",
    "municipality-is": "{name} i {county} {date:date}",
    "municipality-organisation": "Organisasjonsnummer: {number}",
    "municipality-names": "Skrives også: {names:list}",
    "section-groups": "Hvem som kan søke",
    "section-deadlines": "Frister",
    "section-amounts": "Beløp",
    "section-requirements": "Krav til søknaden",
    "section-sources": "Kilder",
    "column-scheme": "ordning",
    "column-edition": "utgave",
    "column-years": "år",
    "column-deadline": "søknadsfrist",
    "column-title": "tittel",
    "not-stated": "ikke oppgitt",
    "date": "{date:date}",
    "kroner": "{kroner:kr}",
    "share": "{share:share}",
    "edition-head": "Ordning {scheme}, utgave {edition}, koder {code}-…",
    "edition-years": "Har regler for {first} til {last}",
    "edition-year": "Har regler for {first}",
    "edition-by": "Forvaltes av {by}",
    "group-members": "{n:n|kommune|kommuner}: {names:list}",
    "group-named": "ved navn: {names:list}",
    "deadline-late": "Når fristen ikke er holdt: {consequence}",
    "when-date": "{date:day} {date:date}",
    "when-date-time": "{date:day} {date:date} {time:time}",
    "when-yearly": "{day}. {month:month} hvert år",
    "when-yearly-after": "{day}. {month:month}, {n:n|år|år} etter tilskuddsåret",
    "when-several": "{dates:list}",
    "when-after": "{length} etter {event}",
    "when-before": "{length} før {event}",
    "length-days": "{n:n|dag|dager}",
    "length-working_days": "{n:n|arbeidsdag|arbeidsdager}",
    "length-weeks": "{n:n|uke|uker}",
    "length-months": "{n:n|måned|måneder}",
    "length-years": "{n:n|år|år}",
    "published": "Publisert {date:date}",
    "template-head": (
        "Fyll inn det som står i saken, og slett resten. Det som står tomt, regnes som ikke oppgitt. Kontroller "
        "filen med «tilskudd check FIL»."
    ),
    "municipality-which": "Det er ikke klart hvilken kommune «{who}» er.",
    "brief": (
        "{n:n|sak|saker} har punkter som bare et menneske kan vurdere; de vises når én sak kontrolleres, "
        "eller med --fail-on assess."
    ),
    "explain-not-stated": "Kilden sier ikke nok til å avgjøre dette.",
    "granted": "{kroner:kr} innvilget",
    "unspent": "{kroner:kr} ubrukt",
    "all-spent": "alt er brukt",
    "overspent": "{kroner:kr} mer brukt enn det var",
    "cover-status": "uten eksempel",
    "cover-nothing": (
        "Ingenting står uten eksempel. Regnet med: {worked:n|regneeksempel|regneeksempler} i filen og "
        "{files:n|eksempelsak|eksempelsaker} ved siden av."
    ),
    "cover-found": (
        "{n:n|punkt|punkter} uten eksempel. Regnet med: {worked:n|regneeksempel|regneeksempler} i filen og "
        "{files:n|eksempelsak|eksempelsaker} ved siden av."
    ),
    "cover-met": "Ingen eksempler oppfyller kravet",
    "cover-not-met": "Ingen eksempler bryter kravet",
    "cover-open": "Ingen eksempler lar kravet stå åpent for vurdering",
    "cover-member": "Ingen eksempler har {number} {name} som søker",
    "cover-name": "Ingen eksempler har «{name}» som søker",
    "cover-type": "Ingen eksempler har en søker av denne typen: {type}",
    "cover-group": "Ingen eksempler har en søker i gruppen {group}",
    "cover-by": "Ingen eksempler er kommet inn innen {when}",
    "cover-after": "Ingen eksempler er kommet inn etter {when}",
    "cover-year": "Ingen eksempler får beløpet for {year}",
    "cover-grant-year": "Ingen eksempler får beløpet for tilskuddsår {number}",
    "cover-group-sum": "Ingen eksempler får beløpet for gruppen {group}",
    "cover-other-groups": "Ingen eksempler får beløpet for alle andre grupper",
    "cover-value": "Ingen eksempler får beløpet for «{word}» ({fact})",
    "cover-other-values": "Ingen eksempler får beløpet for alle andre verdier ({fact})",
    "cover-bracket": "Ingen eksempler faller i trinnet til og med {up_to:quantity} ({fact})",
    "cover-bracket-open": "Ingen eksempler faller i det øverste trinnet ({fact})",
    "cover-unbounded": "Ingen eksempler ligger mellom gulvet og taket",
    "cover-floor": "Ingen eksempler løftes til gulvet på {bound:quantity}",
    "cover-cap": "Ingen eksempler stoppes av taket på {bound:quantity}",
    "cover-least": "Ingen eksempler har beløp nummer {number} som det minste",
    "cover-greatest": "Ingen eksempler har beløp nummer {number} som det største",
    "cover-hint-rule": "Skriv et eksempel der dette står under results: {rule}: {outcome}",
    "cover-hint-entry": (
        "Skriv et eksempel med denne søkeren, eller føy den til also_for i et eksempel som gjelder likt for flere."
    ),
    "cover-hint-date": "Skriv ett eksempel med received på eller før datoen, og ett med received etter den.",
    "cover-hint-step": "Skriv et eksempel der beløpet regnes ut på denne måten, med summen under entitlement.",
    "scheme-template-head": (
        "En regelfil å begynne med. Den skal stå som {path}. Fyll inn det kilden sier, og slett det den ikke sier "
        "noe om. Det som må fylles inn, står tomt, og blir meldt av «tilskudd schemes lint {path}»."
    ),
    "scheme-template-more": (
        "Linjer som begynner med # er valgfrie: ta bort tegnet for å bruke dem. Hva som kan stå der, er forklart i "
        "docs/rule-files.md."
    ),
    "kind-not-in-edition": "{scheme} {edition} sier ingenting om «{kind}». Utgaven har regler for {known:list}.",
    "no-scheme-name": (
        "«{word}» kan ikke være navnet på en ordning. Bruk små bokstaver, sifre og bindestreker, som i "
        "overdoseforebygging@2019."
    ),
    "section-requirements-report": "Krav til rapporten",
    "section-requirements-action_plan": "Krav til handlingsplanen",
    "section-requirements-mapping": "Krav til kartleggingen",
    "section-requirements-disclosure": "Krav til søknaden om dispensasjon fra taushetsplikten",
    "section-requirements-response": "Krav til høringssvaret",
    "section-frames": "Ramme",
    "section-appeal": "Klage",
    "edition-years-open": "Har regler fra {first}; kilden setter ingen slutt",
    "years-open": "fra {first}",
    "frame-years": "gjelder {years:list}",
    "frame-allot": "Når rammen ikke rekker: {how}",
    "frame-by": "Vekt eller rekkefølge: {fact}",
    "frame-smallest": "Minste tilskudd som er til nytte: {kroner:kr}",
    "scheme-template-words": "Velg blant {words:list}.",
    "when-yearly-time": "{day}. {month:month} {time:time} hvert år",
    "when-yearly-after-time": "{day}. {month:month} {time:time}, {n:n|år|år} etter tilskuddsåret",
    "when-several-time": "{dates:list}, alle {time:time}",
    "when-for": "{who}: {when}",
    "when-for-others": "alle andre: {when}",
    "when-for-years": "{when} (bare for {years:list})",
    "deadline-basis": "Grunnlag for at fristen flyttes: {source}",
    "group-all-but": "alle kommuner unntatt {names:list}",
    "group-types": "søkere av typen {types:either}",
    "all-of-it-spent": "alle {kroner:kr} er brukt",
    "quoted": "«{word}»",
    "deadline-varies": "varierer",
    "template-offices": "Utgaven nevner disse kontorene: {offices:list}. Andre skrives på samme måte.",
}
