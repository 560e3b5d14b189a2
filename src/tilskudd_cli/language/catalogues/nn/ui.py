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
    "tally-not_eligible": "{n:n|kan ikkje godtakast|kan ikkje godtakast}",
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
    "output-not-file.hint": "Oppgi namnet på ei fil, ikkje ei mappe eller ei eining.",
    "output-not-file.explain": (
        "Det står ei mappe, ei eining eller noko anna enn ei fil under dette namnet. Å setje ei fil i staden ville"
        " øydeleggje det som er der, så programmet lèt det vere, òg med --force."
    ),
    "output-no-folder": "{file} kunne ikkje skrivast: mappa finst ikkje.",
    "output-no-folder.hint": "Lag mappa først, eller vel ei mappe som finst.",
    "output-no-folder.explain": (
        "Programmet lagar filer, men ikkje mapper: ein skrivefeil i ein sti skal ikkje gi ei ny mappe ein "
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
        "{outcome}: {reason} ({by}, {date:date}); endrar ikkje resultatet, for her gir reglane ikkje noko å vurdere"
    ),
    "explain-case": "{file}: vurdert etter {scheme}, utgåve {edition}",
    "explain-applicant": "Søkjaren er {name} slik kommunen var {date:date}",
    "explain-group": "Søkjaren høyrer til gruppa «{group}» ({source})",
    "explain-entitlement": "Reglane gir i alt {kroner:kr}",
    "explain-judge": "Dette avgjer sakshandsamaren.",
    "explain-verdict": "Konklusjon: {verdict}",
    "explain-scheme": "ordning",
    "explain-applies-to": "gjeld desse gruppene: {groups:list}",
    "explain-in-years": "gjeld i {years:list}",
    "no-cases": "Fann ingen saker å kontrollere.",
    "checking": "Kontrollerer sakene",
    "our-fault": "Noko gjekk gale i sjølve programmet ({error}). Det er ikkje din feil; detaljane står i {log}.",
    "rules-fine": "Regelfila er i orden.",
    "rules-wrong": "Regelfila har {n:n|feil|feil}.",
    "rules-unreadable": "Regelfila {path} kan ikkje lesast. «tilskudd schemes lint» seier kva som er gale.",
    "no-rule-files": "Fann ingen regelfiler.",
    "unknown-kind": "Det finst ikkje noko skjema for «{kind}». Vel mellom {known:list}.",
    "unknown-scheme": "Ordninga «{scheme}» finst ikkje her. Ordningar: {known:list}.",
    "unknown-scheme-near": "Ordninga «{scheme}» finst ikkje her. Meinte du «{nearest}»?",
    "unknown-edition": "{scheme} har inga utgåve «{edition}». Utgåver: {known:list}.",
    "unknown-code": "Koden «{code}» finst ikkje, og det er inga fil med det namnet.",
    "examples-hold": "{n:n|døme|døme} stemmer.",
    "examples-failed": "{failed} av {n:n|døme|døme} stemmer ikkje.",
    "example-mismatch": "«{name}»: {what} skulle blitt {expected}, men vart {found}.",
    "example-problem": "«{name}»: {problem}",
    "municipality-is": "{name} i {county} {date:date}",
    "municipality-organisation": "Organisasjonsnummer: {number}",
    "municipality-names": "Blir òg skrive: {names:list}",
    "section-groups": "Kven som kan søkje",
    "section-deadlines": "Fristar",
    "section-amounts": "Beløp",
    "section-requirements": "Krav til søknaden",
    "section-sources": "Kjelder",
    "column-scheme": "ordning",
    "column-edition": "utgåve",
    "column-years": "år",
    "column-deadline": "søknadsfrist",
    "column-title": "tittel",
    "not-stated": "ikkje oppgitt",
    "date": "{date:date}",
    "kroner": "{kroner:kr}",
    "share": "{share:share}",
    "edition-head": "Ordning {scheme}, utgåve {edition}, kodar {code}-…",
    "edition-years": "Har reglar for {first} til {last}",
    "edition-year": "Har reglar for {first}",
    "edition-by": "Blir forvalta av {by}",
    "group-members": "{n:n|kommune|kommunar}: {names:list}",
    "group-named": "ved namn: {names:list}",
    "deadline-late": "Når fristen ikkje er halden: {consequence}",
    "when-date": "{date:day} {date:date}",
    "when-date-time": "{date:day} {date:date} {time:time}",
    "when-yearly": "{day}. {month:month} kvart år",
    "when-yearly-after": "{day}. {month:month}, {n:n|år|år} etter tilskotsåret",
    "when-several": "{dates:list}",
    "when-after": "{length} etter {event}",
    "when-before": "{length} før {event}",
    "length-days": "{n:n|dag|dagar}",
    "length-working_days": "{n:n|arbeidsdag|arbeidsdagar}",
    "length-weeks": "{n:n|veke|veker}",
    "length-months": "{n:n|månad|månader}",
    "length-years": "{n:n|år|år}",
    "published": "Publisert {date:date}",
    "template-head": (
        "Fyll inn det som står i saka, og slett resten. Det som står tomt, blir rekna som ikkje oppgitt. Kontroller "
        "fila med «tilskudd check FIL»."
    ),
    "municipality-which": "Det er ikkje klart kva kommune «{who}» er.",
    "brief": (
        "{n:n|sak|saker} har punkt som berre eit menneske kan vurdere; dei blir viste når éi sak blir "
        "kontrollert, eller med --fail-on assess."
    ),
    "explain-not-stated": "Kjelda seier ikkje nok til å avgjere dette.",
    "granted": "{kroner:kr} innvilga",
    "unspent": "{kroner:kr} ubrukt",
    "all-spent": "alt er brukt",
    "overspent": "{kroner:kr} meir brukt enn det var",
    "cover-status": "utan døme",
    "cover-nothing": (
        "Ingenting står utan døme. Rekna med: {worked:n|rekneeksempel|rekneeksempel} i fila og {files:n|døme "
        "på ei sak|døme på saker} ved sida av."
    ),
    "cover-found": (
        "{n:n|punkt|punkt} utan døme. Rekna med: {worked:n|rekneeksempel|rekneeksempel} i fila og "
        "{files:n|døme på ei sak|døme på saker} ved sida av."
    ),
    "cover-met": "Ingen døme oppfyller kravet",
    "cover-not-met": "Ingen døme bryt kravet",
    "cover-open": "Ingen døme lèt kravet stå ope for vurdering",
    "cover-member": "Ingen døme har {number} {name} som søkjar",
    "cover-name": "Ingen døme har «{name}» som søkjar",
    "cover-type": "Ingen døme har ein søkjar av denne typen: {type}",
    "cover-group": "Ingen døme har ein søkjar i gruppa {group}",
    "cover-by": "Ingen døme er komne inn innan {when}",
    "cover-after": "Ingen døme er komne inn etter {when}",
    "cover-year": "Ingen døme får beløpet for {year}",
    "cover-grant-year": "Ingen døme får beløpet for tilskotsår {number}",
    "cover-group-sum": "Ingen døme får beløpet for gruppa {group}",
    "cover-other-groups": "Ingen døme får beløpet for alle andre grupper",
    "cover-value": "Ingen døme får beløpet for «{word}» ({fact})",
    "cover-other-values": "Ingen døme får beløpet for alle andre verdiar ({fact})",
    "cover-bracket": "Ingen døme fell i trinnet til og med {up_to:quantity} ({fact})",
    "cover-bracket-open": "Ingen døme fell i det øvste trinnet ({fact})",
    "cover-unbounded": "Ingen døme ligg mellom golvet og taket",
    "cover-floor": "Ingen døme blir lyfta til golvet på {bound:quantity}",
    "cover-cap": "Ingen døme blir stoppa av taket på {bound:quantity}",
    "cover-least": "Ingen døme har beløp nummer {number} som det minste",
    "cover-greatest": "Ingen døme har beløp nummer {number} som det største",
    "cover-hint-rule": "Skriv eit døme der dette står under results: {rule}: {outcome}",
    "cover-hint-entry": (
        "Skriv eit døme med denne søkjaren, eller legg han til also_for i eit døme som gjeld likt for fleire."
    ),
    "cover-hint-date": "Skriv eitt døme med received på eller før datoen, og eitt med received etter han.",
    "cover-hint-step": "Skriv eit døme der beløpet blir rekna ut på denne måten, med summen under entitlement.",
    "scheme-template-head": (
        "Ei regelfil å byrje med. Ho skal stå som {path}. Fyll inn det kjelda seier, og slett det ho ikkje seier "
        "noko om. Det som må fyllast inn, står tomt, og blir meldt av «tilskudd schemes lint {path}»."
    ),
    "scheme-template-more": (
        "Linjer som byrjar med # er valfrie: ta bort teiknet for å bruke dei. Kva som kan stå der, er forklart i "
        "docs/rule-files.md."
    ),
    "kind-not-in-edition": "{scheme} {edition} seier ingenting om «{kind}». Utgåva har reglar for {known:list}.",
    "no-scheme-name": (
        "«{word}» kan ikkje vere namnet på ei ordning. Bruk små bokstavar, siffer og bindestrekar, som i "
        "overdoseforebygging@2019."
    ),
    "section-requirements-report": "Krav til rapporten",
    "section-requirements-action_plan": "Krav til handlingsplanen",
    "section-requirements-mapping": "Krav til kartlegginga",
    "section-requirements-disclosure": "Krav til søknaden om dispensasjon frå teieplikta",
    "section-requirements-response": "Krav til høyringssvaret",
    "section-frames": "Ramme",
    "section-appeal": "Klage",
    "edition-years-open": "Har reglar frå {first}; kjelda set ingen slutt",
    "years-open": "frå {first}",
    "frame-years": "gjeld {years:list}",
    "frame-allot": "Når ramma ikkje rekk: {how}",
    "frame-by": "Vekt eller rekkjefølgje: {fact}",
    "frame-smallest": "Minste tilskot som er til nytte: {kroner:kr}",
    "scheme-template-words": "Vel mellom {words:list}.",
    "when-yearly-time": "{day}. {month:month} {time:time} kvart år",
    "when-yearly-after-time": "{day}. {month:month} {time:time}, {n:n|år|år} etter tilskotsåret",
    "when-several-time": "{dates:list}, alle {time:time}",
    "when-for": "{who}: {when}",
    "when-for-others": "alle andre: {when}",
    "when-for-years": "{when} (berre for {years:list})",
    "deadline-basis": "Grunnlag for at fristen blir flytt: {source}",
    "group-all-but": "alle kommunar unnateke {names:list}",
    "group-types": "søkjarar av typen {types:either}",
    "all-of-it-spent": "alle {kroner:kr} er brukte",
    "quoted": "«{word}»",
    "deadline-varies": "varierer",
    "template-offices": "Utgåva nemner desse kontora: {offices:list}. Andre blir skrivne på same måten.",
}
