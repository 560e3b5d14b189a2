"""Vurderinger: hvorfor et krav ikke er oppfylt, ikke kan avgjøres eller må vurderes, på bokmål."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "at-least": "For {fact} er kravet minst {bound}; i saken er det {value}",
    "at-least-fact": "For {fact} er kravet minst like mye som {other}, {bound}; i saken er det {value}",
    "at-most": "For {fact} er kravet høyst {bound}; i saken er det {value}",
    "at-most-fact": "For {fact} er kravet høyst like mye som {other}, {bound}; i saken er det {value}",
    "more-than": "For {fact} er kravet mer enn {bound}; i saken er det {value}",
    "more-than-fact": "For {fact} er kravet mer enn {other}, {bound}; i saken er det {value}",
    "less-than": "For {fact} er kravet mindre enn {bound}; i saken er det {value}",
    "less-than-fact": "For {fact} er kravet mindre enn {other}, {bound}; i saken er det {value}",
    "equals": "For {fact} er kravet {bound}; i saken er det {value}",
    "equals-fact": "For {fact} er kravet det samme som {other}, {bound}; i saken er det {value}",
    "one-of": "For {fact} er kravet {bound:either}; i saken er det {value}",
    "one-of-fact": "For {fact} er kravet noe av det som står under {other}: {bound}. I saken er det {value}.",
    "includes": "For {fact} er kravet at {bound} er med; i saken er det {value}",
    "includes-fact": "For {fact} er kravet at {other}, {bound}, er med; i saken er det {value}",
    "absent": "{case} mangler dette: {fact}",
    "missing-fact": "Det står ikke noe om {fact}",
    "not": "Kravet er ikke oppfylt: {rule}",
    "judged": "Saksbehandleren avgjør om dette er oppfylt: {rule}",
    "not-stated": "Kilden sier ikke nok til å avgjøre dette, så saksbehandleren må ta stilling: {rule}",
    "not-applicable": "Kravet gjelder ikke denne saken",
    "group-unknown": "Kravet gjelder bare noen grupper, og det er ikke avgjort hvilken gruppe søkeren hører til",
    "other-group": "Søkeren hører til gruppen «{group}»; kravet er {groups:either}",
    "reserve-group": "Søkeren hører til gruppen «{group}», som bare kan vurderes hvis de som står foran, ikke søker",
    "applicant-type": "Søkeren er {type}; kravet er {types:either}",
    "applicant-not-eligible": "Søkeren hører ikke til noen av gruppene som kan søke",
    "not-listed": "{name} ({number}) står ikke på listen i utgave {edition}",
    "not-listed-near": (
        "{name} ({number}) står ikke på listen i utgave {edition}. Nærmeste navn på listen er {nearest}."
    ),
    "not-listed-elsewhere": (
        "{name} ({number}) står ikke på listen i utgave {edition}; kommunen sto på listen i {elsewhere:list}"
    ),
    "successor-of-listed": (
        "{listed} står på listen, og har siden {date:date} hørt sammen med {name}. Listen sier ikke om {name} har "
        "overtatt plassen."
    ),
    "organisation-disagrees": (
        "Organisasjonsnummeret {organisation} er ikke det {name} hadde på datoen saken vurderes for; det var {known}"
    ),
    "unsigned": "{case} mangler underskrift fra {roles:word}",
    "wrong-signatory": "{case} har underskrift fra {role:word}; den skal være fra {roles:word}",
    "wrong-signatory-delegation": (
        "{case} har underskrift fra {role:word}, og det går ikke fram at {roles:word} har delegert fullmakten"
    ),
    "wrong-delegation": "Fullmakten til å underskrive er gitt av {role:word}; den skal være gitt av {roles:word}",
    "cost-not-covered": "Budsjettlinjen «{item}» gjelder {category}, som tilskuddet ikke dekker",
    "too-long": (
        "Teksten «{fact}» er på {length:n|tegn|tegn} med mellomrom: {over:n|tegn|tegn} over grensen på "
        "{limit:n|tegn|tegn}"
    ),
    "not-attached": "Vedlegget «{name}» står ikke på listen over vedlegg",
    "item-lacks": "Under {fact}, punkt {number}, står det ikke noe om {field}",
    "line-not-in": "Linjen «{item}» har ingen motpart i {fact}, så de to kan ikke sammenlignes linje for linje",
    "late": "{case} kom {days:n|dag|dager} etter fristen {deadline:date} ({deadline:day})",
    "late-same-day": "{case} kom {minutes:n|minutt|minutter} etter fristen {deadline:date} {time:time}",
    "late-time-unknown": (
        "{case} kom på fristdagen, {deadline:date}, men klokkeslettet er ikke oppgitt. Fristen gikk ut {time:time}."
    ),
    "deadline-not-stated": "Kilden oppgir ingen frist",
    "deadline-not-for-year": "Kilden oppgir ingen frist for {year}",
    "deadline-not-for": "Kilden oppgir ingen frist for «{word}»",
    "amount-not-stated": "Kilden oppgir ikke noe beløp",
    "amount-discretion": "Beløpet fastsettes etter skjønn",
    "year-not-on-ladder": "Kilden oppgir ikke noe beløp for {year}",
    "not-in-table": "Kilden oppgir ikke noe beløp for «{word}»",
    "above-brackets": "Kilden oppgir ikke noe beløp når {fact} er {quantity}",
    "rounding-not-stated": "Beløpet går ikke opp i hele kroner, og kilden sier ikke hvordan det skal rundes av",
    "no-amount-applies": "Ingen av beløpene i ordningen gjelder denne søkeren",
    "above-entitlement": (
        "Reglene gir {group} inntil {entitlement:kr} i {year}; det er søkt om {requested:kr}. {over:kr} må dekkes med "
        "egenfinansiering eller på annen måte, eller tas ut av budsjettet."
    ),
    "rule-application-deadline": "Søknaden er kommet inn innen fristen",
    "rule-report-deadline": "Rapporten er kommet inn innen fristen",
    "rule-answer-deadline": "Svaret er kommet inn innen fristen",
    "rule-appeal-deadline": "Klagen er kommet inn innen fristen",
    "rule-acceptance-deadline": "Tilskuddet er akseptert innen fristen",
    "rule-use_of_funds-deadline": "Tilskuddet er brukt innen fristen",
    "rule-consultation-deadline": "Høringssvaret er kommet inn innen fristen",
    "rule-decision-deadline": "Vedtaket er gjort innen fristen",
    "ask-part": "Send inn {part}.",
    "rule-amount": "Beløpet det er søkt om, er innenfor det reglene gir: {label}",
    "grant-year-not-on-ladder": "Kilden oppgir ikke noe beløp for tilskuddsår {year}",
    "rule-part-application": "Søknaden har med {part}",
    "rule-part-report": "Rapporten har med {part}",
    "rule-part-action_plan": "Handlingsplanen har med {part}",
    "rule-part-mapping": "Kartleggingen har med {part}",
    "rule-part-disclosure": "Søknaden om dispensasjon fra taushetsplikten har med {part}",
    "rule-part-response": "Høringssvaret har med {part}",
    "undeclared": "{case} mangler egenerklæring fra {roles:word}",
    "sum-too-large": (
        "Summen av {facts:list} er {left:kr}: {difference:kr} mer enn summen av {others:list}, som er {right:kr}"
    ),
    "sum-too-small": (
        "Summen av {facts:list} er {left:kr}: {difference:kr} mindre enn summen av {others:list}, som er {right:kr}"
    ),
    "difference-open": (
        "Linjen «{item}» er på {amount:kr} mot {expected:kr} i budsjettet: {difference:kr} i avvik uten forklaring. "
        "Kilden sier ikke hvor stort et avvik kan være."
    ),
    "difference-unexplained": (
        "Linjen «{item}» er på {amount:kr} mot {expected:kr} i budsjettet. Avviket er {difference:kr}, og avvik over "
        "{above:share} skal forklares."
    ),
    "differs-from-application": "Dette er ikke som i søknaden: {fact}",
    "not-as-in-application": "I rapporten er {fact} {value}; i søknaden {bound}",
    "item-twice": "Punkt {number} og {again} gjelder begge «{stated}»",
    "fall-claimed": (
        "Rapporten sier at tallene går ned, men de er små, og tilfeldigheter alene kan gi slike utslag. 95 "
        "%-intervallene overlapper: {intervals:list}."
    ),
    "fall-claimed-apart": (
        "Rapporten sier at tallene går ned. 95 %-intervallene for det første og det siste året overlapper ikke: "
        "{intervals:list}. Enkeltår sier likevel lite om årsaken."
    ),
    "amount-of-applications": "Beløp blir bare regnet ut for søknader",
    "not-in-application": "Søknaden sier ingenting om {fact}, så rapporten kan ikke holdes mot den",
    "at-least-date": "For {fact} er kravet {bound} eller senere; i saken er det {value}",
    "at-most-date": "For {fact} er kravet senest {bound}; i saken er det {value}",
    "more-than-date": "For {fact} er kravet senere enn {bound}; i saken er det {value}",
    "less-than-date": "For {fact} er kravet før {bound}; i saken er det {value}",
    "answer-too-long": (
        "Svaret i feltet «{stated}» er på {length:n|tegn|tegn} med mellomrom: {over:n|tegn|tegn} over grensen på "
        "{limit:n|tegn|tegn}"
    ),
    "equals-answer": "For {fact} må svaret være {bound}; i saken er det {value}",
}
