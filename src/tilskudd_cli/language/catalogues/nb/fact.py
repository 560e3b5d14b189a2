"""Opplysninger i en sak: hva de heter, og hvordan de skrives, på bokmål."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "kind": "sakstypen",
    "kind.help": "Hva slags sak dette er, for eksempel `application` for en søknad.",
    "scheme": "ordningen",
    "scheme.help": "Navnet på ordningen saken gjelder, slik «tilskudd schemes list» skriver det.",
    "edition": "utgaven",
    "edition.help": 'Utgaven av reglene som saken vurderes etter, i anførselstegn: `"2019"`.',
    "case": "saksnummeret",
    "case.help": "Saksnummeret i arkivet, for eksempel `2019/1234`. Det trengs ikke for vurderingen.",
    "office": "kontoret som behandler saken",
    "office.help": (
        "Navnet på kontoret som behandler saken, der fristen er forskjellig fra kontor til kontor: for eksempel "
        "`nordland`."
    ),
    "applicant": "søkeren",
    "applicant.help": "Hvem som søker: en kommune med navn eller nummer, eller en annen søker med type og navn.",
    "applicant.municipality": "kommunen",
    "applicant.municipality.help": "Navnet på kommunen slik det var da saken kom, for eksempel `Oslo`.",
    "applicant.number": "kommunenummeret",
    "applicant.number.help": (
        'Kommunenummeret med fire sifre, helst i anførselstegn så nullen foran blir med: `"0301"`.'
    ),
    "applicant.organisation": "organisasjonsnummeret til søkeren",
    "applicant.organisation.help": "Organisasjonsnummeret med ni sifre, med eller uten mellomrom: `958 935 420`.",
    "applicant.type": "typen søker",
    "applicant.type.help": (
        "Hva slags søker det er, når det ikke er en kommune: for eksempel `health_trust` eller "
        "`voluntary_organisation`."
    ),
    "applicant.name": "navnet på søkeren",
    "applicant.name.help": "Navnet på søkeren, når det ikke er en kommune.",
    "received": "tidspunktet saken kom inn",
    "received.help": (
        "Datoen saken kom inn, og gjerne klokkeslettet: `2019-03-22` eller `2019-03-22 23:59`. Avgjør om fristen er "
        "holdt."
    ),
    "year": "året saken gjelder",
    "year.help": "Kalenderåret saken gjelder, med fire sifre: `2019`.",
    "requested": "søknadsbeløpet",
    "requested.help": "Beløpet det søkes om, i hele kroner: `750000` eller `750 000`.",
    "position": "stillingen",
    "position.help": "Stillingen tilskuddet gjelder.",
    "position.share": "stillingsandelen",
    "position.share.help": "Hvor stor del av en hel stilling det er, med prosenttegn: `100 %`.",
    "position.title": "stillingstittelen",
    "position.title.help": "Tittelen på stillingen, for eksempel `prosjektleder`.",
    "period": "prosjektperioden",
    "period.help": "Perioden prosjektet varer, med fra- og til-dato eller antall år.",
    "period.from": "den første dagen i prosjektperioden",
    "period.from.help": "Den første dagen i prosjektperioden: `2019-01-01`.",
    "period.to": "den siste dagen i prosjektperioden",
    "period.to.help": "Den siste dagen i prosjektperioden: `2019-12-31`.",
    "period.years": "antall år prosjektet varer",
    "period.years.help": "Hvor mange år prosjektet varer: `1` eller `2,5`.",
    "partners": "samarbeidspartnerne",
    "partners.help": (
        "De søkeren samarbeider med, hver med navn og gjerne type og organisasjonsnummer. Søkeren har selv ansvaret."
    ),
    "partners.name": "navnet på samarbeidspartneren",
    "partners.type": "typen samarbeidspartner",
    "partners.organisation": "organisasjonsnummeret til samarbeidspartneren",
    "budget": "budsjettet",
    "budget.help": (
        "Budsjettet linje for linje: hva det gjelder, kategori og beløp. Ta med finansieringen som egne linjer."
    ),
    "budget.item": "teksten på budsjettlinjen",
    "budget.category": "kategorien for budsjettlinjen",
    "budget.amount": "beløpet på budsjettlinjen",
    "budget.extra": "merkingen av budsjettlinjen som merkostnad",
    "notice": "forhåndsvarselet",
    "notice.help": "Varselet søkeren har fått før et vedtak.",
    "notice.received": "datoen søkeren fikk forhåndsvarselet",
    "notice.received.help": "Datoen søkeren fikk forhåndsvarselet: `2019-04-02`. Svarfristen regnes fra den.",
    "decision": "vedtaket",
    "decision.help": "Vedtaket i saken, når det er gjort.",
    "decision.outcome": "utfallet av vedtaket",
    "decision.outcome.help": "Om søknaden er innvilget (`granted`), avslått (`refused`) eller avvist (`rejected`).",
    "decision.granted": "det innvilgede beløpet",
    "decision.granted.help": "Beløpet som er innvilget, i hele kroner: `750000`.",
    "decision.date": "datoen for vedtaket",
    "decision.date.help": "Datoen vedtaket ble gjort: `2019-05-10`.",
    "decision.received": "datoen søkeren fikk vedtaket",
    "decision.received.help": "Datoen søkeren fikk melding om vedtaket: `2019-05-14`. Klagefristen regnes fra den.",
    "signature": "underskriften",
    "signature.help": "Hvem som har underskrevet, i hvilken rolle og når.",
    "signature.name": "navnet på den som har underskrevet",
    "signature.name.help": "Navnet på den som har underskrevet, slik det er skrevet.",
    "signature.role": "rollen til den som har underskrevet",
    "signature.role.help": "Rollen til den som har underskrevet, for eksempel `rådmann`.",
    "signature.date": "datoen for underskriften",
    "signature.date.help": "Datoen for underskriften: `2019-03-19`.",
    "signature.delegated_by": "delegeringen av fullmakten til å underskrive",
    "signature.delegated_by.help": (
        "Rollen til den som har gitt fullmakt, når en annen har underskrevet: for eksempel `rådmann`."
    ),
    "attachments": "vedleggene",
    "attachments.help": "Navnene på vedleggene som fulgte med, ett på hver linje.",
    "history": "tidligere tilskudd",
    "history.help": (
        "Tilskudd fra samme ordning i tidligere år. En tom liste, `[]`, sier at det ikke er noen; uten listen er det "
        "ukjent."
    ),
    "history.year": "året for det tidligere tilskuddet",
    "history.granted": "det tidligere innvilgede beløpet",
    "history.reported": "rapporteringen av det tidligere tilskuddet",
    "history.approved": "godkjenningen av rapporten for det tidligere tilskuddet",
    "history.unspent": "de ubrukte midlene fra det tidligere tilskuddet",
    "judgements": "vurderingene",
    "judgements.help": (
        "Saksbehandlerens egne svar på punkter som må vurderes, hvert med regel, utfall, begrunnelse, navn og dato."
    ),
    "contents": "innholdet",
    "contents.help": "Delene saken skal ha, hver med sin tekst. Hvilke deler det er, står i regelfilen.",
    "facts": "ordningens egne opplysninger",
    "facts.help": "Opplysninger som bare denne ordningen spør om. Regelfilen sier hva de heter.",
    "group": "gruppen",
    "item": "teksten",
    "category": "kategorien",
    "amount": "beløpet",
    "extra": "merkingen som merkostnad",
    "name": "navnet",
    "type": "typen",
    "organisation": "organisasjonsnummeret",
    "budget.costs": "summen av kostnadene i budsjettet",
    "budget.costs.help": (
        "Regnes ut: alle kostnadslinjene i budsjettet, i kroner. Ukjent så lenge en linje mangler kategori."
    ),
    "budget.extra_costs": "summen av merkostnadene i budsjettet",
    "budget.extra_costs.help": (
        "Regnes ut: kostnadslinjene med `extra: true`, i kroner. Ukjent så lenge en kostnadslinje ikke sier ja eller "
        "nei."
    ),
    "budget.financing": "summen av finansieringen i budsjettet",
    "budget.financing.help": "Regnes ut: alle finansieringslinjene i budsjettet, i kroner.",
    "budget.own_funding": "egenfinansieringen i budsjettet",
    "budget.own_funding.help": "Regnes ut: linjene med kategorien `own_funding`, i kroner.",
    "budget.own_share": "egenandelen av kostnadene",
    "budget.own_share.help": (
        "Regnes ut: egenfinansieringen delt på alle kostnadene. Ukjent når det ikke er noen kostnader."
    ),
    "budget.categories": "kategoriene i budsjettet",
    "budget.categories.help": "Regnes ut: hvilke kategorier som forekommer i budsjettet.",
    "grant_year": "tilskuddsåret",
    "grant_year.help": (
        "Regnes ut: hvilket år dette er i rekken, regnet fra det første året med tilskudd. 1 når det ikke er gitt noe "
        "før."
    ),
    "history.years": "årene med tilskudd tidligere",
    "history.years.help": "Regnes ut: årene før dette som det ble innvilget noe for.",
    "history.count": "antall år med tilskudd tidligere",
    "history.count.help": "Regnes ut: hvor mange år før dette som det ble innvilget noe for.",
    "history.last_unspent": "de ubrukte midlene fra forrige tilskudd",
    "history.last_unspent.help": "Regnes ut: ubrukte midler fra det siste tilskuddet før dette året, i kroner.",
    "history.last_reported": "rapporteringen av forrige tilskudd",
    "history.last_reported.help": "Regnes ut: om det siste tilskuddet før dette året er rapportert.",
    "history.last_approved": "godkjenningen av rapporten for forrige tilskudd",
    "history.last_approved.help": "Regnes ut: om rapporten for det siste tilskuddet før dette året er godkjent.",
    "partners.count": "antall samarbeidspartnere",
    "partners.count.help": "Regnes ut: hvor mange samarbeidspartnere saken nevner.",
    "received.date": "datoen saken kom inn",
    "received.date.help": "Regnes ut: datoen i `received`, uten klokkeslett.",
    "days_late": "antall dager etter fristen",
    "days_late.help": "Regnes ut: hvor mange dager etter fristen saken kom. 0 når den kom i tide.",
    "application": "søknaden som rapporten gjelder",
    "application.help": (
        "Navnet på filen med søknaden, i samme mappe: `oslo.yaml`. Det rapporten ikke gjentar, hentes derfra."
    ),
    "grant": "tilskuddet",
    "grant.help": "Tilskuddet det rapporteres på.",
    "grant.granted": "det innvilgede beløpet",
    "grant.granted.help": "Beløpet som ble innvilget, i hele kroner: `750000`.",
    "grant.date": "datoen for tilskuddsbrevet",
    "grant.date.help": "Datoen på tilskuddsbrevet: `2019-05-10`.",
    "grant.paid": "det utbetalte beløpet",
    "grant.paid.help": "Beløpet som er utbetalt, i hele kroner.",
    "grant.carried_in": "beløpet overført fra året før",
    "grant.carried_in.help": (
        "Ubrukte midler fra året før som kunne brukes i år, i hele kroner. Skriv `0` når det ikke var noen."
    ),
    "use": "bruken av tilskuddet",
    "use.help": "Hva som er gjort med pengene.",
    "use.spent": "det brukte beløpet",
    "use.spent.help": "Beløpet som er brukt, i hele kroner.",
    "use.carried_over": "beløpet som skal overføres til neste år",
    "use.carried_over.help": "Ubrukte midler som søkes overført til neste år, i hele kroner, eller `0`.",
    "use.to_repay": "beløpet som skal betales tilbake",
    "use.to_repay.help": "Ubrukte midler som skal betales tilbake, i hele kroner, eller `0`.",
    "accounts": "regnskapet",
    "accounts.help": (
        "Regnskapet linje for linje, med de samme linjene som budsjettet. Skriv en forklaring der beløpet avviker."
    ),
    "accounts.item": "teksten på regnskapslinjen",
    "accounts.category": "kategorien til regnskapslinjen",
    "accounts.amount": "beløpet på regnskapslinjen",
    "accounts.extra": "merket for tilleggskostnad på regnskapslinjen",
    "accounts.explanation": "forklaringen på avviket",
    "trend": "utviklingen fra år til år",
    "trend.help": "Hva rapporten sier om utviklingen i årlige tall, for eksempel overdosedødsfall.",
    "trend.claims_fall": "påstanden om at tallene går ned",
    "trend.claims_fall.help": "Om rapporten sier at tallene går ned: `ja` eller `nei`.",
    "trend.counts": "tallene for hvert år",
    "trend.counts.help": "Antallet for hvert år, minst to år.",
    "trend.counts.year": "året for tallet",
    "trend.counts.number": "tallet for året",
    "self_declaration": "egenerklæringen",
    "self_declaration.help": "Hvem som har kontrollert at pengene er brukt etter vilkårene, i hvilken rolle og når.",
    "self_declaration.name": "navnet på den som gir egenerklæringen",
    "self_declaration.name.help": "Navnet slik det står i egenerklæringen.",
    "self_declaration.role": "rollen til den som gir egenerklæringen",
    "self_declaration.role.help": "Rollen, for eksempel `økonomiansvarlig`.",
    "self_declaration.date": "datoen for egenerklæringen",
    "self_declaration.date.help": "Datoen på egenerklæringen: `2020-03-20`.",
    "self_declaration.delegated_by": "delegeringen av myndigheten til å gi egenerklæringen",
    "self_declaration.delegated_by.help": (
        "Rollen til den som har delegert myndigheten, når en annen gir egenerklæringen."
    ),
    "answers": "svarene",
    "answers.help": "Svarene, hvert med feltet i skjemaet det står i, og teksten.",
    "answers.field": "feltet i skjemaet",
    "answers.text": "teksten i svaret",
    "explanation": "forklaringen",
    "field": "feltet",
    "text": "teksten",
}
