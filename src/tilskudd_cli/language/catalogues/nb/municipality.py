"""Kommuner gjennom tiden: hva som er galt med et navn eller nummer, og hva kommunene kom av og ble til, på bokmål."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "unknown": "Fant ingen kommune «{asked}» {on:date}.",
    "unknown.hint": "Se etter skrivefeil, eller oppgi kommunenummeret.",
    "unknown.explain": (
        "Ingen kommune hadde dette navnet eller nummeret på datoen, og heller ikke på noen annen dato registeret "
        "kjenner. Store og små bokstaver, mellomrom, bindestreker og ordet «kommune» spiller ingen rolle, og hvert "
        "av navnene i et flerspråklig kommunenavn godtas. Et navn som bare ligner, blir foreslått, aldri brukt."
    ),
    "unknown-near": "Fant ingen kommune «{asked}» {on:date}.",
    "unknown-near.hint": "Lignende navn: {nearest:list}. Se etter skrivefeil, eller oppgi kommunenummeret.",
    "unknown-near.explain": (
        "Ingen kommune hadde dette navnet eller nummeret på datoen, og heller ikke på noen annen dato registeret "
        "kjenner. Store og små bokstaver, mellomrom, bindestreker og ordet «kommune» spiller ingen rolle, og hvert "
        "av navnene i et flerspråklig kommunenavn godtas. Et navn som bare ligner, blir foreslått, aldri brukt."
    ),
    "ambiguous": "«{asked}» passer på flere kommuner {on:date}: {candidates:list}.",
    "ambiguous.hint": "Oppgi kommunenummeret i tillegg til navnet.",
    "ambiguous.explain": (
        "Noen kommuner har samme navn, for eksempel Våler i Østfold og Våler i Innlandet. Kommunenummeret skiller "
        "dem fra hverandre; det gjør også fylket, skrevet «Våler (Østfold)» eller «Våler i Østfold»."
    ),
    "not-then": (
        "«{asked}» fantes ikke lenger {on:date}: {who} gikk ut av registeret {turned:date}, og området hørte på "
        "datoen til {others:list}."
    ),
    "not-then.hint": "Bruk navnet og nummeret som gjaldt {on:date}: {others:list}.",
    "not-then.explain": (
        "Navnet eller nummeret er riktig, men for en annen tid. Kommuner er blitt slått sammen og delt, og har fått "
        "nye nummer når fylkene er endret. Registeret følger hver kommune fra dato til dato; «tilskudd municipality "
        "NAVN» viser hele historien."
    ),
    "not-yet": (
        "«{asked}» fantes ikke ennå {on:date}: {who} kom inn i registeret {turned:date}, og området hørte på datoen "
        "til {others:list}."
    ),
    "not-yet.hint": "Bruk navnet og nummeret som gjaldt {on:date}: {others:list}.",
    "not-yet.explain": (
        "Navnet eller nummeret er riktig, men kom først senere. En søknad vurderes etter kommunene slik de var på "
        "datoen det spørres om. «tilskudd municipality NAVN» viser hva kommunen ble til av."
    ),
    "disagrees": (
        "Navnet og nummeret hører ikke sammen {on:date}: «{name}» er {by_name:list}, men {number} er {by_number}."
    ),
    "disagrees.hint": "Finn ut hvilken kommune det gjelder, og rett navnet eller nummeret.",
    "disagrees.explain": (
        "Både navnet og nummeret finnes på datoen, men de er ikke samme kommune. Programmet velger aldri det ene "
        "framfor det andre."
    ),
    "number-unknown": "Ingen kommune har hatt nummeret {number}. «{name}» er {by_name:list} {on:date}.",
    "number-unknown.hint": "Rett nummeret.",
    "number-unknown.explain": (
        "Navnet finnes på datoen, men nummeret ved siden av er ikke noe kommunenummer. Et kommunenummer har fire "
        "sifre; de to første er fylket. Nuller foran må være med, som i 0301."
    ),
    "number-not-then": (
        "Nummeret {number} var ikke lenger i bruk {on:date}: {who} hadde det til {turned:date}. På datoen er "
        "«{name}» {by_name:list}."
    ),
    "number-not-then.hint": "Rett nummeret til det som gjaldt {on:date}.",
    "number-not-then.explain": (
        "Navnet finnes på datoen, men nummeret er fra en tidligere tid. Mange kommuner fikk nytt nummer i 2018, "
        "2020 og 2024, da fylkene ble endret."
    ),
    "number-not-yet": (
        "Nummeret {number} var ikke tatt i bruk {on:date}: {who} fikk det {turned:date}. På datoen er «{name}» "
        "{by_name:list}."
    ),
    "number-not-yet.hint": "Rett nummeret til det som gjaldt {on:date}.",
    "number-not-yet.explain": (
        "Navnet finnes på datoen, men nummeret kom senere. Mange kommuner fikk nytt nummer i 2018, 2020 og 2024, da "
        "fylkene ble endret."
    ),
    "outside-register": "Registeret kjenner kommunene fra {first:date} til {last:date}, ikke {on:date}.",
    "outside-register.hint": "Se etter om datoen er riktig.",
    "outside-register.explain": (
        "Kommuneregisteret i programmet bygger på Statistisk sentralbyrås kommuneinndeling (Klass 131). Utenfor de "
        "årene det dekker, sier det ingenting: det gjetter ikke at kommunene var eller blir de samme."
    ),
    "story-made": "{who} ble dannet {date:date} av {before:list}",
    "story-made-parts": "{who} ble dannet {date:date} av {before:list} og deler av {parts:list}",
    "story-merged": "{who} ble {date:date} en del av {into}, sammen med {others:list}",
    "story-merged-parts": "{who} ble {date:date} en del av {into}, sammen med {others:list} og deler av {parts:list}",
    "story-merged-own": "{who} ble {date:date} slått sammen med {others:list} til {into}",
    "story-merged-own-parts": (
        "{who} ble {date:date} slått sammen med {others:list} og deler av {parts:list} til {into}"
    ),
    "story-enlarged": "{who} ble {date:date} til {into}, utvidet med deler av {parts:list}",
    "story-split": "{before} ble {date:date} delt mellom {after:list}",
    "story-renumbered": "{before} fikk {date:date} nytt nummer: {number}",
    "story-renumbered-renamed": "{before} fikk {date:date} nytt navn og nummer: {after}",
    "story-renamed": "{old} ({who}) fikk {date:date} navnet {new}",
    "story-boundary": "En del av {before} ble {date:date} flyttet til {after}",
    "story-unchanged": "Registeret kjenner ingen endringer for {who}",
    "relation-same": "{applicant} er samme kommune som {listed}",
    "relation-merged_keeping_name": (
        "{applicant} er {listed} etter en sammenslåing, og har beholdt navnet eller nummeret"
    ),
    "relation-split_keeping_name": "{applicant} er den delen av {listed} som har beholdt navnet etter en deling",
    "relation-successor": "{listed} er blitt en del av {applicant}",
    "relation-split_part": "{listed} er blitt delt, og {applicant} kan ha fått en del av kommunen",
    "relation-predecessor": "{applicant} er senere blitt til eller gått inn i {listed}",
    "relation-unrelated": "{applicant} har ikke noe med {listed} å gjøre",
    "relation-unknown": (
        "Registeret kjenner ikke begge kommunene på hver sin dato (på listen: {listed}, søker: {applicant})"
    ),
    "organisation-not_in_source": "Kilden har ikke noe organisasjonsnummer for {asked}",
    "organisation-no_such_municipality": "Ingen kommune hadde nummeret {asked} på datoen",
    "organisation-merged_or_divided": (
        "Organisasjonsnummeret er ikke kjent: kommunen {asked} ble slått sammen eller delt mellom datoen og årene "
        "kilden dekker"
    ),
    "organisation-outside_register": (
        "Registeret dekker ikke datoen, så organisasjonsnummeret for {asked} er ikke kjent"
    ),
}
