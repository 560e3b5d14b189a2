"""Opplysningar i ei sak: kva dei heiter, og korleis dei blir skrivne, på nynorsk."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "kind": "sakstypen",
    "kind.help": "Kva slag sak dette er, til dømes `application` for ein søknad.",
    "scheme": "ordninga",
    "scheme.help": "Namnet på ordninga saka gjeld, slik «tilskudd schemes list» skriv det.",
    "edition": "utgåva",
    "edition.help": 'Utgåva av reglane som saka blir vurdert etter, i hermeteikn: `"2019"`.',
    "case": "saksnummeret",
    "case.help": "Saksnummeret i arkivet, til dømes `2019/1234`. Det trengst ikkje for vurderinga.",
    "office": "kontoret som handsamar saka",
    "office.help": (
        "Namnet på kontoret som handsamar saka, der fristen er ulik frå kontor til kontor: til dømes `nordland`."
    ),
    "applicant": "søkjaren",
    "applicant.help": "Kven som søkjer: ein kommune med namn eller nummer, eller ein annan søkjar med type og namn.",
    "applicant.municipality": "kommunen",
    "applicant.municipality.help": "Namnet på kommunen slik det var då saka kom, til dømes `Oslo`.",
    "applicant.number": "kommunenummeret",
    "applicant.number.help": (
        'Kommunenummeret med fire siffer, helst i hermeteikn så nullen framfor blir med: `"0301"`.'
    ),
    "applicant.organisation": "organisasjonsnummeret til søkjaren",
    "applicant.organisation.help": "Organisasjonsnummeret med ni siffer, med eller utan mellomrom: `958 935 420`.",
    "applicant.type": "typen søkjar",
    "applicant.type.help": (
        "Kva slag søkjar det er, når det ikkje er ein kommune: til dømes `health_trust` eller `voluntary_organisation`."
    ),
    "applicant.name": "namnet på søkjaren",
    "applicant.name.help": "Namnet på søkjaren, når det ikkje er ein kommune.",
    "received": "tidspunktet saka kom inn",
    "received.help": (
        "Datoen saka kom inn, og gjerne klokkeslettet: `2019-03-22` eller `2019-03-22 23:59`. Avgjer om fristen er "
        "halden."
    ),
    "year": "året saka gjeld",
    "year.help": "Kalenderåret saka gjeld, med fire siffer: `2019`.",
    "requested": "søknadsbeløpet",
    "requested.help": "Beløpet det blir søkt om, i heile kroner: `750000` eller `750 000`.",
    "position": "stillinga",
    "position.help": "Stillinga tilskotet gjeld.",
    "position.share": "stillingsdelen",
    "position.share.help": "Kor stor del av ei heil stilling det er, med prosentteikn: `100 %`.",
    "position.title": "stillingstittelen",
    "position.title.help": "Tittelen på stillinga, til dømes `prosjektleiar`.",
    "period": "prosjektperioden",
    "period.help": "Perioden prosjektet varer, med frå- og til-dato eller talet på år.",
    "period.from": "den første dagen i prosjektperioden",
    "period.from.help": "Den første dagen i prosjektperioden: `2019-01-01`.",
    "period.to": "den siste dagen i prosjektperioden",
    "period.to.help": "Den siste dagen i prosjektperioden: `2019-12-31`.",
    "period.years": "talet på år prosjektet varer",
    "period.years.help": "Kor mange år prosjektet varer: `1` eller `2,5`.",
    "partners": "samarbeidspartnarane",
    "partners.help": (
        "Dei søkjaren samarbeider med, kvar med namn og gjerne type og organisasjonsnummer. Søkjaren har sjølv "
        "ansvaret."
    ),
    "partners.name": "namnet på samarbeidspartnaren",
    "partners.type": "typen samarbeidspartnar",
    "partners.organisation": "organisasjonsnummeret til samarbeidspartnaren",
    "budget": "budsjettet",
    "budget.help": (
        "Budsjettet linje for linje: kva det gjeld, kategori og beløp. Ta med finansieringa som eigne linjer."
    ),
    "budget.item": "teksten på budsjettlinja",
    "budget.category": "kategorien for budsjettlinja",
    "budget.amount": "beløpet på budsjettlinja",
    "budget.extra": "merkinga av budsjettlinja som meirkostnad",
    "notice": "førehandsvarselet",
    "notice.help": "Varselet søkjaren har fått før eit vedtak.",
    "notice.received": "datoen søkjaren fekk førehandsvarselet",
    "notice.received.help": "Datoen søkjaren fekk førehandsvarselet: `2019-04-02`. Svarfristen blir rekna frå han.",
    "decision": "vedtaket",
    "decision.help": "Vedtaket i saka, når det er gjort.",
    "decision.outcome": "utfallet av vedtaket",
    "decision.outcome.help": "Om søknaden er innvilga (`granted`), avslegen (`refused`) eller avvist (`rejected`).",
    "decision.granted": "det innvilga beløpet",
    "decision.granted.help": "Beløpet som er innvilga, i heile kroner: `750000`.",
    "decision.date": "datoen for vedtaket",
    "decision.date.help": "Datoen vedtaket vart gjort: `2019-05-10`.",
    "decision.received": "datoen søkjaren fekk vedtaket",
    "decision.received.help": (
        "Datoen søkjaren fekk melding om vedtaket: `2019-05-14`. Klagefristen blir rekna frå han."
    ),
    "signature": "underskrifta",
    "signature.help": "Kven som har skrive under, i kva rolle og når.",
    "signature.name": "namnet på den som har skrive under",
    "signature.name.help": "Namnet på den som har skrive under, slik det er skrive.",
    "signature.role": "rolla til den som har skrive under",
    "signature.role.help": "Rolla til den som har skrive under, til dømes `rådmann`.",
    "signature.date": "datoen for underskrifta",
    "signature.date.help": "Datoen for underskrifta: `2019-03-19`.",
    "signature.delegated_by": "delegeringa av fullmakta til å skrive under",
    "signature.delegated_by.help": (
        "Rolla til den som har gitt fullmakt, når ein annan har skrive under: til dømes `rådmann`."
    ),
    "attachments": "vedlegga",
    "attachments.help": "Namna på vedlegga som følgde med, eitt på kvar linje.",
    "history": "tidlegare tilskot",
    "history.help": (
        "Tilskot frå same ordning i tidlegare år. Ei tom liste, `[]`, seier at det ikkje er nokre; utan lista er det "
        "ukjent."
    ),
    "history.year": "året for det tidlegare tilskotet",
    "history.granted": "det tidlegare innvilga beløpet",
    "history.reported": "rapporteringa av det tidlegare tilskotet",
    "history.approved": "godkjenninga av rapporten for det tidlegare tilskotet",
    "history.unspent": "dei ubrukte midlane frå det tidlegare tilskotet",
    "judgements": "vurderingane",
    "judgements.help": (
        "Svara til sakshandsamaren på punkt som må vurderast, kvart med regel, utfall, grunngjeving, namn og dato."
    ),
    "contents": "innhaldet",
    "contents.help": "Delane saka skal ha, kvar med sin tekst. Kva delar det er, står i regelfila.",
    "facts": "opplysningane som berre denne ordninga spør om",
    "facts.help": "Opplysningar som berre denne ordninga spør om. Regelfila seier kva dei heiter.",
    "group": "gruppa",
    "item": "teksten",
    "category": "kategorien",
    "amount": "beløpet",
    "extra": "merkinga som meirkostnad",
    "name": "namnet",
    "type": "typen",
    "organisation": "organisasjonsnummeret",
    "budget.costs": "summen av kostnadene i budsjettet",
    "budget.costs.help": (
        "Blir rekna ut: alle kostnadslinjene i budsjettet, i kroner. Ukjent så lenge ei linje manglar kategori."
    ),
    "budget.extra_costs": "summen av meirkostnadene i budsjettet",
    "budget.extra_costs.help": (
        "Blir rekna ut: kostnadslinjene med `extra: true`, i kroner. Ukjent så lenge ei kostnadslinje ikkje seier ja "
        "eller nei."
    ),
    "budget.financing": "summen av finansieringa i budsjettet",
    "budget.financing.help": "Blir rekna ut: alle finansieringslinjene i budsjettet, i kroner.",
    "budget.own_funding": "eigenfinansieringa i budsjettet",
    "budget.own_funding.help": "Blir rekna ut: linjene med kategorien `own_funding`, i kroner.",
    "budget.own_share": "eigendelen av kostnadene",
    "budget.own_share.help": (
        "Blir rekna ut: eigenfinansieringa delt på alle kostnadene. Ukjent når det ikkje er nokre kostnader."
    ),
    "budget.categories": "kategoriane i budsjettet",
    "budget.categories.help": "Blir rekna ut: kva kategoriar som finst i budsjettet.",
    "grant_year": "tilskotsåret",
    "grant_year.help": (
        "Blir rekna ut: kva år dette er i rekkja, rekna frå det første året med tilskot. 1 når det ikkje er gitt "
        "noko før."
    ),
    "history.years": "åra med tilskot tidlegare",
    "history.years.help": "Blir rekna ut: åra før dette som det vart innvilga noko for.",
    "history.count": "talet på år med tilskot tidlegare",
    "history.count.help": "Blir rekna ut: kor mange år før dette som det vart innvilga noko for.",
    "history.last_unspent": "dei ubrukte midlane frå det førre tilskotet",
    "history.last_unspent.help": "Blir rekna ut: ubrukte midlar frå det siste tilskotet før dette året, i kroner.",
    "history.last_reported": "rapporteringa av det førre tilskotet",
    "history.last_reported.help": "Blir rekna ut: om det siste tilskotet før dette året er rapportert.",
    "history.last_approved": "godkjenninga av rapporten for det førre tilskotet",
    "history.last_approved.help": "Blir rekna ut: om rapporten for det siste tilskotet før dette året er godkjend.",
    "partners.count": "talet på samarbeidspartnarar",
    "partners.count.help": "Blir rekna ut: kor mange samarbeidspartnarar saka nemner.",
    "received.date": "datoen saka kom inn",
    "received.date.help": "Blir rekna ut: datoen i `received`, utan klokkeslett.",
    "days_late": "talet på dagar etter fristen",
    "days_late.help": "Blir rekna ut: kor mange dagar etter fristen saka kom. 0 når ho kom i tide.",
    "application": "søknaden som rapporten gjeld",
    "application.help": (
        "Namnet på fila med søknaden, i same mappa: `oslo.yaml`. Det rapporten ikkje tek opp att, blir henta derifrå."
    ),
    "grant": "tilskotet",
    "grant.help": "Tilskotet det blir rapportert på.",
    "grant.granted": "det innvilga beløpet",
    "grant.granted.help": "Beløpet som vart innvilga, i heile kroner: `750000`.",
    "grant.date": "datoen for tilskotsbrevet",
    "grant.date.help": "Datoen på tilskotsbrevet: `2019-05-10`.",
    "grant.paid": "det utbetalte beløpet",
    "grant.paid.help": "Beløpet som er utbetalt, i heile kroner.",
    "grant.carried_in": "beløpet overført frå året før",
    "grant.carried_in.help": (
        "Ubrukte midlar frå året før som kunne brukast i år, i heile kroner. Skriv `0` når det ikkje var nokon."
    ),
    "use": "bruken av tilskotet",
    "use.help": "Kva som er gjort med pengane.",
    "use.spent": "det brukte beløpet",
    "use.spent.help": "Beløpet som er brukt, i heile kroner.",
    "use.carried_over": "beløpet som skal overførast til neste år",
    "use.carried_over.help": "Ubrukte midlar som blir søkte overførte til neste år, i heile kroner, eller `0`.",
    "use.to_repay": "beløpet som skal betalast tilbake",
    "use.to_repay.help": "Ubrukte midlar som skal betalast tilbake, i heile kroner, eller `0`.",
    "accounts": "rekneskapen",
    "accounts.help": (
        "Rekneskapen linje for linje, med dei same linjene som budsjettet. Skriv ei forklaring der beløpet avvik."
    ),
    "accounts.item": "teksten på rekneskapslinja",
    "accounts.category": "kategorien til rekneskapslinja",
    "accounts.amount": "beløpet på rekneskapslinja",
    "accounts.extra": "merket for tilleggskostnad på rekneskapslinja",
    "accounts.explanation": "forklaringa på avviket",
    "trend": "utviklinga frå år til år",
    "trend.help": "Kva rapporten seier om utviklinga i årlege tal, til dømes overdosedødsfall.",
    "trend.claims_fall": "påstanden om at tala går ned",
    "trend.claims_fall.help": "Om rapporten seier at tala går ned: `ja` eller `nei`.",
    "trend.counts": "tala for kvart år",
    "trend.counts.help": "Talet for kvart år, minst to år.",
    "trend.counts.year": "året for talet",
    "trend.counts.number": "talet for året",
    "self_declaration": "eigenerklæringa",
    "self_declaration.help": "Kven som har kontrollert at pengane er brukte etter vilkåra, i kva rolle og når.",
    "self_declaration.name": "namnet på den som gir eigenerklæringa",
    "self_declaration.name.help": "Namnet slik det står i eigenerklæringa.",
    "self_declaration.role": "rolla til den som gir eigenerklæringa",
    "self_declaration.role.help": "Rolla, til dømes `økonomiansvarleg`.",
    "self_declaration.date": "datoen for eigenerklæringa",
    "self_declaration.date.help": "Datoen på eigenerklæringa: `2020-03-20`.",
    "self_declaration.delegated_by": "delegeringa av mynde til å gi eigenerklæringa",
    "self_declaration.delegated_by.help": "Rolla til den som har delegert mynde, når ein annan gir eigenerklæringa.",
    "answers": "svara",
    "answers.help": "Svara, kvart med feltet i skjemaet det står i, og teksten.",
    "answers.field": "feltet i skjemaet",
    "answers.text": "teksten i svaret",
    "explanation": "forklaringa",
    "field": "feltet",
    "text": "teksten",
}
