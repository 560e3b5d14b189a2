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
    "one-of": "For {fact} er kravet ett av disse: {bound:list}. I saken er det {value}.",
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
    "other-group": "Søkeren hører til gruppen «{group}»; kravet er en av disse: {groups:list}",
    "reserve-group": "Søkeren hører til gruppen «{group}», som bare kan vurderes hvis de som står foran, ikke søker",
    "applicant-type": "Søkeren er {type}; kravet er en av disse: {types:list}",
    "applicant-not-eligible": "Søkeren hører ikke til noen av gruppene som kan søke",
    "not-listed": "{name} ({number}) står ikke på listen i {edition}-utgaven",
    "not-listed-near": (
        "{name} ({number}) står ikke på listen i {edition}-utgaven. Nærmeste navn på listen er {nearest}."
    ),
    "not-listed-elsewhere": (
        "{name} ({number}) står ikke på listen i {edition}-utgaven; kommunen sto på listen i {elsewhere:list}"
    ),
    "successor-of-listed": (
        "{listed} står på listen, og har siden {date:date} hørt sammen med {name}. Listen sier ikke om {name} har "
        "overtatt plassen."
    ),
    "organisation-disagrees": "Organisasjonsnummeret {organisation} er ikke det som {name} hadde på datoen: {known}",
    "unsigned": "{case} mangler underskrift. Disse kan underskrive: {roles:list}.",
    "wrong-signatory": "{case} har underskrift fra {role}. Disse kan underskrive: {roles:list}.",
    "wrong-signatory-delegation": (
        "{case} har underskrift fra {role}, og det går ikke fram at fullmakten er delegert. Disse kan underskrive "
        "eller delegere: {roles:list}."
    ),
    "wrong-delegation": "Fullmakten til å underskrive er gitt av {role}. Disse kan gi den: {roles:list}.",
    "cost-not-covered": "Budsjettlinjen «{item}» gjelder {category}, som tilskuddet ikke dekker",
    "too-long": "Teksten «{fact}» er på {length:n|tegn|tegn} med mellomrom: {over:n|tegn|tegn} over grensen på {limit}",
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
    "rule-part": "Søknaden har med {part}",
    "ask-part": "Send inn {part}.",
    "rule-amount": "Beløpet det er søkt om, er innenfor det reglene gir: {label}",
    "grant-year-not-on-ladder": "Kilden oppgir ikke noe beløp for tilskuddsår {year}",
}
