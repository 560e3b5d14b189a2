"""Vurderingar: kvifor eit krav ikkje er oppfylt, ikkje kan avgjerast eller må vurderast, på nynorsk."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "at-least": "For {fact} er kravet minst {bound}; i saka er det {value}",
    "at-least-fact": "For {fact} er kravet minst like mykje som {other}, {bound}; i saka er det {value}",
    "at-most": "For {fact} er kravet høgst {bound}; i saka er det {value}",
    "at-most-fact": "For {fact} er kravet høgst like mykje som {other}, {bound}; i saka er det {value}",
    "more-than": "For {fact} er kravet meir enn {bound}; i saka er det {value}",
    "more-than-fact": "For {fact} er kravet meir enn {other}, {bound}; i saka er det {value}",
    "less-than": "For {fact} er kravet mindre enn {bound}; i saka er det {value}",
    "less-than-fact": "For {fact} er kravet mindre enn {other}, {bound}; i saka er det {value}",
    "equals": "For {fact} er kravet {bound}; i saka er det {value}",
    "equals-fact": "For {fact} er kravet det same som {other}, {bound}; i saka er det {value}",
    "one-of": "For {fact} er kravet {bound:either}; i saka er det {value}",
    "one-of-fact": "For {fact} er kravet noko av det som står under {other}: {bound}. I saka er det {value}.",
    "includes": "For {fact} er kravet at {bound} er med; i saka er det {value}",
    "includes-fact": "For {fact} er kravet at {other}, {bound}, er med; i saka er det {value}",
    "absent": "{case} manglar dette: {fact}",
    "missing-fact": "Det står ikkje noko om {fact}",
    "not": "Kravet er ikkje oppfylt: {rule}",
    "judged": "Sakshandsamaren avgjer om dette er oppfylt: {rule}",
    "not-stated": "Kjelda seier ikkje nok til å avgjere dette, så sakshandsamaren må ta stilling: {rule}",
    "not-applicable": "Kravet gjeld ikkje denne saka",
    "group-unknown": "Kravet gjeld berre nokre grupper, og det er ikkje avgjort kva gruppe søkjaren høyrer til",
    "other-group": "Søkjaren høyrer til gruppa «{group}»; kravet er {groups:either}",
    "reserve-group": (
        "Søkjaren høyrer til gruppa «{group}», som berre kan vurderast dersom dei som står framfor, ikkje søkjer"
    ),
    "applicant-type": "Søkjaren er {type}; kravet er {types:either}",
    "applicant-not-eligible": "Søkjaren høyrer ikkje til nokon av gruppene som kan søkje",
    "not-listed": "{name} ({number}) står ikkje på lista i utgåve {edition}",
    "not-listed-near": (
        "{name} ({number}) står ikkje på lista i utgåve {edition}. Det næraste namnet på lista er {nearest}."
    ),
    "not-listed-elsewhere": (
        "{name} ({number}) står ikkje på lista i utgåve {edition}; kommunen stod på lista i {elsewhere:list}"
    ),
    "successor-of-listed": (
        "{listed} står på lista, og har sidan {date:date} høyrt saman med {name}. Lista seier ikkje om {name} har "
        "teke over plassen."
    ),
    "organisation-disagrees": (
        "Organisasjonsnummeret {organisation} er ikkje det {name} "
        "hadde på datoen saka blir vurdert for; det var {known}"
    ),
    "unsigned": "{case} manglar underskrift frå {roles:word}",
    "wrong-signatory": "{case} har underskrift frå {role:word}; ho skal vere frå {roles:word}",
    "wrong-signatory-delegation": (
        "{case} har underskrift frå {role:word}, og det går ikkje fram at {roles:word} har delegert fullmakta"
    ),
    "wrong-delegation": "Fullmakta til å skrive under er gitt av {role:word}; ho skal vere gitt av {roles:word}",
    "cost-not-covered": "Budsjettlinja «{item}» gjeld {category}, som tilskotet ikkje dekkjer",
    "too-long": (
        "Teksten «{fact}» er på {length:n|teikn|teikn} med mellomrom: {over:n|teikn|teikn} over grensa "
        "på {limit:n|teikn|teikn}"
    ),
    "not-attached": "Vedlegget «{name}» står ikkje på lista over vedlegg",
    "item-lacks": "Under {fact}, punkt {number}, står det ikkje noko om {field}",
    "line-not-in": "Linja «{item}» har ingen motpart i {fact}, så dei to kan ikkje samanliknast linje for linje",
    "late": "{case} kom {days:n|dag|dagar} etter fristen {deadline:date} ({deadline:day})",
    "late-same-day": "{case} kom {minutes:n|minutt|minutt} etter fristen {deadline:date} {time:time}",
    "late-time-unknown": (
        "{case} kom på fristdagen, {deadline:date}, men klokkeslettet er ikkje oppgitt. Fristen gjekk ut {time:time}."
    ),
    "deadline-not-stated": "Kjelda oppgir ingen frist",
    "deadline-not-for-year": "Kjelda oppgir ingen frist for {year}",
    "deadline-not-for": "Kjelda oppgir ingen frist for «{word}»",
    "amount-not-stated": "Kjelda oppgir ikkje noko beløp",
    "amount-discretion": "Beløpet blir fastsett etter skjøn",
    "year-not-on-ladder": "Kjelda oppgir ikkje noko beløp for {year}",
    "not-in-table": "Kjelda oppgir ikkje noko beløp for «{word}»",
    "above-brackets": "Kjelda oppgir ikkje noko beløp når {fact} er {quantity}",
    "rounding-not-stated": "Beløpet går ikkje opp i heile kroner, og kjelda seier ikkje korleis det skal rundast av",
    "no-amount-applies": "Ingen av beløpa i ordninga gjeld denne søkjaren",
    "above-entitlement": (
        "Reglane gir {group} inntil {entitlement:kr} i {year}; det er søkt om {requested:kr}. {over:kr} må dekkjast "
        "med eigenfinansiering eller på annan måte, eller takast ut av budsjettet."
    ),
    "rule-application-deadline": "Søknaden er komen inn innan fristen",
    "rule-report-deadline": "Rapporten er komen inn innan fristen",
    "rule-answer-deadline": "Svaret er kome inn innan fristen",
    "rule-appeal-deadline": "Klaga er komen inn innan fristen",
    "rule-acceptance-deadline": "Tilskotet er akseptert innan fristen",
    "rule-use_of_funds-deadline": "Tilskotet er brukt innan fristen",
    "rule-consultation-deadline": "Høyringssvaret er kome inn innan fristen",
    "rule-decision-deadline": "Vedtaket er gjort innan fristen",
    "ask-part": "Send inn {part}.",
    "rule-amount": "Beløpet det er søkt om, er innanfor det reglane gir: {label}",
    "grant-year-not-on-ladder": "Kjelda oppgir ikkje noko beløp for tilskotsår {year}",
    "rule-part-application": "Søknaden har med {part}",
    "rule-part-report": "Rapporten har med {part}",
    "rule-part-action_plan": "Handlingsplanen har med {part}",
    "rule-part-mapping": "Kartlegginga har med {part}",
    "rule-part-disclosure": "Søknaden om dispensasjon frå teieplikta har med {part}",
    "rule-part-response": "Høyringssvaret har med {part}",
    "undeclared": "{case} manglar eigenerklæring frå {roles:word}",
    "sum-too-large": (
        "Summen av {facts:list} er {left:kr}: {difference:kr} meir enn summen av {others:list}, som er {right:kr}"
    ),
    "sum-too-small": (
        "Summen av {facts:list} er {left:kr}: {difference:kr} mindre enn summen av {others:list}, som er {right:kr}"
    ),
    "difference-open": (
        "Linja «{item}» er på {amount:kr} mot {expected:kr} i budsjettet: {difference:kr} i avvik utan forklaring. "
        "Kjelda seier ikkje kor stort eit avvik kan vere."
    ),
    "difference-unexplained": (
        "Linja «{item}» er på {amount:kr} mot {expected:kr} i budsjettet. Avviket er {difference:kr}, og avvik over "
        "{above:share} skal forklarast."
    ),
    "differs-from-application": "Dette er ikkje som i søknaden: {fact}",
    "not-as-in-application": "I rapporten er {fact} {value}; i søknaden {bound}",
    "item-twice": "Punkt {number} og {again} gjeld begge «{stated}»",
    "fall-claimed": (
        "Rapporten seier at tala går ned, men dei er små, og tilfeldige utslag kan aleine gi slike skilnader. 95 "
        "%-intervalla overlappar: {intervals:list}."
    ),
    "fall-claimed-apart": (
        "Rapporten seier at tala går ned. 95 %-intervalla for det første og det siste året overlappar ikkje: "
        "{intervals:list}. Enkeltår seier likevel lite om årsaka."
    ),
    "amount-of-applications": "Beløp blir berre rekna ut for søknader",
    "not-in-application": "Søknaden seier ingenting om {fact}, så rapporten kan ikkje haldast mot han",
    "at-least-date": "For {fact} er kravet {bound} eller seinare; i saka er det {value}",
    "at-most-date": "For {fact} er kravet seinast {bound}; i saka er det {value}",
    "more-than-date": "For {fact} er kravet seinare enn {bound}; i saka er det {value}",
    "less-than-date": "For {fact} er kravet før {bound}; i saka er det {value}",
    "answer-too-long": (
        "Svaret i feltet «{stated}» er på {length:n|teikn|teikn} med mellomrom: {over:n|teikn|teikn} over grensa på "
        "{limit:n|teikn|teikn}"
    ),
    "equals-answer": "For {fact} må svaret vere {bound}; i saka er det {value}",
}
