"""Kommunar gjennom tida: kva som er gale med eit namn eller nummer, og kva kommunane kom av og vart til, på nynorsk."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "unknown": "Fann ingen kommune «{asked}» {on:date}.",
    "unknown.hint": "Sjå etter skrivefeil, eller oppgi kommunenummeret.",
    "unknown.explain": (
        "Ingen kommune hadde dette namnet eller nummeret på datoen, og heller ikkje på nokon annan dato registeret "
        "kjenner. Store og små bokstavar, mellomrom, bindestrekar og ordet «kommune» har ikkje noko å seie, og "
        "kvart av namna i eit fleirspråkleg kommunenamn blir godteke. Eit namn som berre liknar, blir føreslått, "
        "aldri brukt."
    ),
    "unknown-near": "Fann ingen kommune «{asked}» {on:date}.",
    "unknown-near.hint": "Liknande namn: {nearest:list}. Sjå etter skrivefeil, eller oppgi kommunenummeret.",
    "unknown-near.explain": (
        "Ingen kommune hadde dette namnet eller nummeret på datoen, og heller ikkje på nokon annan dato registeret "
        "kjenner. Store og små bokstavar, mellomrom, bindestrekar og ordet «kommune» har ikkje noko å seie, og "
        "kvart av namna i eit fleirspråkleg kommunenamn blir godteke. Eit namn som berre liknar, blir føreslått, "
        "aldri brukt."
    ),
    "ambiguous": "«{asked}» høver på fleire kommunar {on:date}: {candidates:list}.",
    "ambiguous.hint": "Oppgi kommunenummeret i tillegg til namnet.",
    "ambiguous.explain": (
        "Nokre kommunar har same namn, til dømes Våler i Østfold og Våler i Innlandet. Kommunenummeret skil dei frå "
        "kvarandre; det gjer fylket òg, skrive «Våler (Østfold)» eller «Våler i Østfold»."
    ),
    "not-then": (
        "«{asked}» fanst ikkje lenger {on:date}: {who} gjekk ut av registeret {turned:date}, og området høyrde på "
        "datoen til {others:list}."
    ),
    "not-then.hint": "Bruk namnet og nummeret som galdt {on:date}: {others:list}.",
    "not-then.explain": (
        "Namnet eller nummeret er rett, men for ei anna tid. Kommunar er blitt slegne saman og delte, og har fått "
        "nye nummer når fylka er endra. Registeret følgjer kvar kommune frå dato til dato; «tilskudd municipality "
        "NAMN» viser heile historia."
    ),
    "not-yet": (
        "«{asked}» fanst ikkje enno {on:date}: {who} kom inn i registeret {turned:date}, og området høyrde på "
        "datoen til {others:list}."
    ),
    "not-yet.hint": "Bruk namnet og nummeret som galdt {on:date}: {others:list}.",
    "not-yet.explain": (
        "Namnet eller nummeret er rett, men kom først seinare. Ein søknad blir vurdert etter kommunane slik dei var "
        "på datoen det blir spurt om. «tilskudd municipality NAMN» viser kva kommunen vart til av."
    ),
    "disagrees": (
        "Namnet og nummeret høyrer ikkje saman {on:date}: «{name}» er {by_name:list}, men {number} er {by_number}."
    ),
    "disagrees.hint": "Finn ut kva kommune det gjeld, og rett namnet eller nummeret.",
    "disagrees.explain": (
        "Både namnet og nummeret finst på datoen, men dei er ikkje same kommune. Programmet vel aldri det eine "
        "framfor det andre."
    ),
    "number-unknown": "Ingen kommune har hatt nummeret {number}. «{name}» er {by_name:list} {on:date}.",
    "number-unknown.hint": "Rett nummeret.",
    "number-unknown.explain": (
        "Namnet finst på datoen, men nummeret ved sida av er ikkje noko kommunenummer. Eit kommunenummer har fire "
        "siffer; dei to første er fylket. Nullar framfor må vere med, som i 0301."
    ),
    "number-not-then": (
        "Nummeret {number} var ikkje lenger i bruk {on:date}: {who} hadde det til {turned:date}. På datoen er "
        "«{name}» {by_name:list}."
    ),
    "number-not-then.hint": "Rett nummeret til det som galdt {on:date}.",
    "number-not-then.explain": (
        "Namnet finst på datoen, men nummeret er frå ei tidlegare tid. Mange kommunar fekk nytt nummer i 2018, 2020 "
        "og 2024, då fylka vart endra."
    ),
    "number-not-yet": (
        "Nummeret {number} var ikkje teke i bruk {on:date}: {who} fekk det {turned:date}. På datoen er «{name}» "
        "{by_name:list}."
    ),
    "number-not-yet.hint": "Rett nummeret til det som galdt {on:date}.",
    "number-not-yet.explain": (
        "Namnet finst på datoen, men nummeret kom seinare. Mange kommunar fekk nytt nummer i 2018, 2020 og 2024, då "
        "fylka vart endra."
    ),
    "outside-register": "Registeret kjenner kommunane frå {first:date} til {last:date}, ikkje {on:date}.",
    "outside-register.hint": "Sjå etter om datoen er rett.",
    "outside-register.explain": (
        "Kommuneregisteret i programmet byggjer på kommuneinndelinga til Statistisk sentralbyrå (Klass 131). "
        "Utanfor dei åra det dekkjer, seier det ingenting: det gissar ikkje at kommunane var eller blir dei same."
    ),
    "story-made": "{who} vart skipa {date:date} av {before:list}",
    "story-made-parts": "{who} vart skipa {date:date} av {before:list} og delar av {parts:list}",
    "story-merged": "{who} vart {date:date} ein del av {into}, saman med {others:list}",
    "story-merged-parts": (
        "{who} vart {date:date} ein del av {into}, saman med {others:list} og delar av {parts:list}"
    ),
    "story-merged-own": "{who} vart {date:date} slegen saman med {others:list} til {into}",
    "story-merged-own-parts": (
        "{who} vart {date:date} slegen saman med {others:list} og delar av {parts:list} til {into}"
    ),
    "story-enlarged": "{who} vart {date:date} til {into}, utvida med delar av {parts:list}",
    "story-split": "{before} vart {date:date} delt mellom {after:list}",
    "story-renumbered": "{before} fekk {date:date} nytt nummer: {number}",
    "story-renumbered-renamed": "{before} fekk {date:date} nytt namn og nummer: {after}",
    "story-renamed": "{old} ({who}) fekk {date:date} namnet {new}",
    "story-boundary": "Ein del av {before} vart {date:date} flytt til {after}",
    "story-unchanged": "Registeret kjenner ingen endringar for {who}",
    "relation-same": "{applicant} er same kommune som {listed}",
    "relation-merged_keeping_name": (
        "{applicant} er {listed} etter ei samanslåing, og har halde på namnet eller nummeret"
    ),
    "relation-split_keeping_name": "{applicant} er den delen av {listed} som har halde på namnet etter ei deling",
    "relation-successor": "{listed} er blitt ein del av {applicant}",
    "relation-split_part": "{listed} er blitt delt, og {applicant} kan ha fått ein del av kommunen",
    "relation-predecessor": "{applicant} er seinare blitt til eller gått inn i {listed}",
    "relation-unrelated": "{applicant} har ikkje noko med {listed} å gjere",
    "relation-unknown": (
        "Registeret kjenner ikkje begge kommunane på kvar sin dato (på lista: {listed}, søkjar: {applicant})"
    ),
    "organisation-not_in_source": "Kjelda har ikkje noko organisasjonsnummer for {asked}",
    "organisation-no_such_municipality": "Ingen kommune hadde nummeret {asked} på datoen",
    "organisation-merged_or_divided": (
        "Organisasjonsnummeret er ikkje kjent: kommunen {asked} vart slegen saman eller delt mellom datoen og åra "
        "kjelda dekkjer"
    ),
    "organisation-outside_register": (
        "Registeret dekkjer ikkje datoen, så organisasjonsnummeret for {asked} er ikkje kjent"
    ),
}
