"""Regelfiler: hva som er galt med en utgave av en ordning, på bokmål."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "alias-not-member": "«{written}» skal stå for en kommune som ikke er med på listen til gruppen",
    "alias-not-member.hint": "Før kommunen opp under `members`, eller rett `means`.",
    "alias-not-member.explain": (
        "Et alias sier at en skrivemåte på listen betyr en bestemt kommune. Da må kommunen selv også stå på den samme "
        "listen."
    ),
    "brackets-out-of-order": "Trinnene stiger ikke, eller et annet trinn enn det siste er uten øvre grense",
    "brackets-out-of-order.hint": "Skriv trinnene med stigende `up_to`. Bare det siste kan være uten.",
    "brackets-out-of-order.explain": (
        "Et trinn gjelder til og med sin `up_to`, og det første trinnet som passer, brukes. Hvis trinnene ikke "
        "stiger, ville noen av dem aldri bli brukt."
    ),
    "comparison-without-bound": "Vilkåret nevner opplysningen `{fact}`, men sier ikke hva den skal holdes mot",
    "comparison-without-bound.hint": "Legg til for eksempel `at_least:`, `at_most:`, `equals:` eller `one_of:`.",
    "comparison-without-bound.explain": (
        "En sammenligning har en opplysning og minst én grense. Skal vilkåret bare kreve at noe er oppgitt, skrives "
        "det med `present:`."
    ),
    "eligibility-missing": "Regelfilen har grupper, men sier ikke hvem som kan søke",
    "eligibility-missing.hint": "Legg til `eligibility:`, for eksempel med `when: {{group: any}}`.",
    "eligibility-missing.explain": (
        "Gruppene alene stenger ingen ute. Uten et krav om å høre til en av dem ville alle kunne få tilskudd, også de "
        "som ikke står på noen liste."
    ),
    "fact-unknown": "Ingen sak kan oppgi en opplysning som heter «{word}»",
    "fact-unknown.hint": (
        "Bruk en opplysning som finnes, eller føy til en egen under `facts:` og vis til den som `facts.navnet`."
    ),
    "fact-unknown.explain": (
        "Et vilkår kan bare spørre om opplysninger som en sak kan ha, eller som kan regnes ut av dem. Ellers ville "
        "kravet aldri kunne avgjøres."
    ),
    "fact-unknown-near": "Ingen sak kan oppgi en opplysning som heter «{word}». Det ligner på «{nearest}».",
    "fact-unknown-near.hint": "Skriv `{nearest}` hvis det er den som er ment.",
    "fact-unknown-near.explain": (
        "Navnet på opplysningen ligner på et som finnes, men er skrevet annerledes. Programmet foreslår, men retter "
        "ikke selv."
    ),
    "file-misplaced": (
        "Regelfilen sier at den er utgave {edition} av «{scheme}», men ligger ikke der en slik fil skal ligge"
    ),
    "file-misplaced.hint": "Legg filen som `{scheme}/{edition}.yaml`, eller rett `scheme` og `edition`.",
    "file-misplaced.explain": (
        "Programmet finner en utgave etter mappen og filnavnet. Sier filen noe annet selv, kunne en sak bli vurdert "
        "etter feil regler."
    ),
    "group-by-group": "Gruppen «{group}» er definert ved å høre til en gruppe",
    "group-by-group.hint": "Bruk opplysninger om søkeren i `when`, ikke `group`.",
    "group-by-group.explain": (
        "Hvilken gruppe søkeren hører til, må avgjøres før noe kan spørre om gruppen. En gruppe som bygger på "
        "grupper, kunne gå i ring."
    ),
    "group-unknown": "Regelfilen har ingen gruppe som heter «{word}». Disse finnes: {known:list}.",
    "group-unknown.hint": "Bruk `id` til en gruppe under `groups:`, eller føy til gruppen der.",
    "group-unknown.explain": (
        "Krav, frister og beløp viser til grupper ved navn. Et navn som ingen gruppe har, ville gjøre at regelen "
        "aldri gjelder noen."
    ),
    "group-unknown-near": "Regelfilen har ingen gruppe som heter «{word}». Det ligner på «{nearest}».",
    "group-unknown-near.hint": "Skriv `{nearest}` hvis det er den gruppen som er ment.",
    "group-unknown-near.explain": (
        "Navnet ligner på en gruppe i filen, men er skrevet annerledes. Programmet foreslår, men retter ikke selv."
    ),
    "group-ways": "Det må finnes nøyaktig én måte å høre til gruppen «{group}» på",
    "group-ways.hint": (
        "Behold én av disse: `members`, `everyone`, `when`, `named` eller `applicants`. `named` kan stå sammen med "
        "`applicants`."
    ),
    "group-ways.explain": (
        "En gruppe er en liste over kommuner, alle kommuner, et vilkår, søkere ved navn eller typer av søkere. Står "
        "det ingen eller flere, er det uklart hvem som er med."
    ),
    "id-twice": "«{id}» er brukt som navn på mer enn én ting",
    "id-twice.hint": "Gi hver regel og hver gruppe sin egen `id`.",
    "id-twice.explain": (
        "Resultater, koder og vurderinger viser til en regel med dens `id`. Har to regler den samme, vet ingen "
        "hvilken det gjelder."
    ),
    "ladder-years": (
        "Satsene etter år passer ikke med årene utgaven gjelder for. Mangler: {missing:list}. For mye: {extra:list}."
    ),
    "ladder-years.hint": (
        "Skriv én sats for hvert år i `years`. Oppgir ikke kilden satsen for et år, skriv `not_stated`."
    ),
    "ladder-years.explain": (
        "En stige etter kalenderår skal ha et trinn for hvert år utgaven dekker, og ingen andre. Programmet bruker "
        "aldri satsen fra et annet år."
    ),
    "member-twice": "{member} står både i gruppen «{first}» og i gruppen «{second}»",
    "member-twice.hint": "La kommunen stå på bare én liste.",
    "member-twice.explain": (
        "Gruppen bestemmer hvilke regler og beløp som gjelder. En kommune på to lister ville ha to sett med regler."
    ),
    "member-unknown": "«{member}» var ikke en kommune {date:date}, eller nummeret og navnet hører ikke sammen",
    "member-unknown.hint": "Skriv nummer og navn slik de var på registerdatoen, for eksempel `0301 Oslo`.",
    "member-unknown.explain": (
        "Listene holdes mot kommuneregisteret på `register_date`. Både nummeret og navnet må stemme, så en skrivefeil "
        "ikke gir plassen til en annen kommune."
    ),
    "moves-without-basis": "Perioden flyttes til neste arbeidsdag, men det står ikke hvor det er bestemt",
    "moves-without-basis.hint": "Legg til `basis:` med kilden, eller fjern `moves`.",
    "moves-without-basis.explain": (
        "En frist flyttes fra en helg eller helligdag bare når en regel sier det. Derfor skal regelen nevnes."
    ),
    "not-a-condition": "Dette er ikke et vilkår",
    "not-a-condition.hint": "Skriv et vilkår med nøkkel, for eksempel `present: budget`, eller ordet `not_stated`.",
    "not-a-condition.explain": (
        "Et vilkår er en av formene i håndboken, eller ordet `not_stated` der kilden ikke sier noe. Fri tekst kan "
        "ikke vurderes av programmet; det som bare et menneske kan avgjøre, skrives `judged: true`."
    ),
    "not-a-day-of-year": "Dette er ikke en dag som finnes i hvert år",
    "not-a-day-of-year.hint": "Skriv måned og dag med to sifre hver, for eksempel `03-01` for 1. mars.",
    "not-a-day-of-year.explain": (
        "En årlig frist er den samme dagen hvert år. 29. februar godtas ikke, for de fleste år har ikke den dagen."
    ),
    "not-a-pair": "Her skal det stå nøyaktig to opplysninger",
    "not-a-pair.hint": "Skriv de to listene som skal sammenlignes, for eksempel `[budget, accounts]`.",
    "not-a-pair.explain": "Vilkåret `same_lines` holder linjene i to lister mot hverandre, verken færre eller flere.",
    "period-needs-one-unit": "Perioden må ha nøyaktig én lengde. Den kan oppgis i: {units:list}.",
    "period-needs-one-unit.hint": "Skriv for eksempel `weeks: 3`.",
    "period-needs-one-unit.explain": (
        "Tre uker og tjueén dager er ikke alltid det samme som femten arbeidsdager. Skriv perioden i den enheten som "
        "kilden bruker."
    ),
    "rounding-missing": "Beløpet «{id}» kan ende på en del av en krone, men det står ikke hvordan det rundes av",
    "rounding-missing.hint": "Legg til `rounding: down`, `up` eller `nearest`.",
    "rounding-missing.explain": (
        "Tilskudd utbetales i hele kroner. En andel eller en sats ganger en mengde kan gi brøkdeler, og da må "
        "regelfilen si hvilken vei det rundes."
    ),
    "section-unknown": "Kilden har ikke noe avsnitt som heter «{word}». Disse finnes: {known:list}.",
    "section-unknown.hint": "Bruk et avsnitt som står under `sections:` for kilden, eller føy det til der.",
    "section-unknown.explain": (
        "Hver regel viser til kilden og avsnittet der den står. Avsnittene føres opp én gang, med tittelen de har i "
        "dokumentet."
    ),
    "section-unknown-near": "Kilden har ikke noe avsnitt som heter «{word}». Det ligner på «{nearest}».",
    "section-unknown-near.hint": "Skriv `{nearest}` hvis det er det avsnittet som er ment.",
    "section-unknown-near.explain": (
        "Navnet ligner på et avsnitt i kilden, men er skrevet annerledes. Programmet foreslår, men retter ikke selv."
    ),
    "source-unknown": "Regelfilen har ingen kilde som heter «{word}». Disse finnes: {known:list}.",
    "source-unknown.hint": "Skriv kilden og avsnittet slik: `kilde#avsnitt`, med navn som står under `sources:`.",
    "source-unknown.explain": (
        "Alt en regelfil sier, skal ha en kilde som leseren kan slå opp i. Kildene føres opp én gang under `sources:`."
    ),
    "source-unknown-near": "Regelfilen har ingen kilde som heter «{word}». Det ligner på «{nearest}».",
    "source-unknown-near.hint": "Skriv `{nearest}` hvis det er den kilden som er ment.",
    "source-unknown-near.explain": (
        "Navnet ligner på en kilde i filen, men er skrevet annerledes. Programmet foreslår, men retter ikke selv."
    ),
    "years-reversed": "Det første året kommer etter det siste",
    "years-reversed.hint": "Bytt om `first` og `last`, eller rett det ene av dem.",
    "years-reversed.explain": (
        "Utgaven gjelder fra og med `first` til og med `last`. Et spenn som går baklengs, dekker ingen år."
    ),
    "fact-of-wrong-type": "«{word}» er av typen {type}; her trengs {wanted:list}",
    "fact-of-wrong-type.hint": "Vis til en opplysning av riktig type.",
    "fact-of-wrong-type.explain": (
        "Et beløp kan bare regnes av kroner, en periode bare løpe fra en dato, og en mengde må "
        "være et tall. Ellers ville regelen ikke kunne brukes på noen sak."
    ),
    "period-too-long": "Perioden {count} er for lang; den lengste er {longest}",
    "period-too-long.hint": "Se etter en skrivefeil, eller bruk en større enhet.",
    "before-moves": "En frist som ligger før en hendelse, kan ikke flyttes fram til neste arbeidsdag",
    "before-moves.hint": "Ta bort `moves`. Å flytte fristen fram ville gi mindre tid før hendelsen.",
    "period-too-long.explain": (
        "Ingen ordning gir så lang tid. Grensen holder datoene innenfor det en kalender kan vise."
    ),
    "before-moves.explain": (
        "En periode som ender på en helg, kan bare flyttes framover. Ligger fristen før hendelsen, "
        "ville det ta tid fra den som skal forberede seg."
    ),
}
