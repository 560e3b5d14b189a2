"""Om verdiar som ikkje kan takast som dei står (nynorsk)."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "not-text": "Her skal det stå éin verdi, ikkje ei liste eller fleire nøklar",
    "not-text.hint": "Skriv verdien på same linje som nøkkelen.",
    "not-text.explain": "Feltet tek éin verdi. Eit innrykk eller ein strek for mykje gjer han til ei liste.",
    "not-list": "Her skal det stå ei liste",
    "not-list.hint": "Skriv kvart punkt på si linje med strek framfor, eller alle i [klammer].",
    "not-list.explain": "Feltet kan ha fleire verdiar og er difor ei liste, òg når det berre er éin.",
    "not-mapping": "Her skal det stå nøklar med verdiar",
    "not-mapping.hint": "Skriv nøklane under kvarandre med innrykk.",
    "not-mapping.explain": "Feltet har fleire delar, og kvar del har sin nøkkel.",
    "list-too-short": "Lista må ha minst {at_least:n|punkt|punkt}",
    "list-too-short.hint": "Fyll ut lista.",
    "list-too-short.explain": "Utan så mange punkt har feltet inga meining.",
    "text-too-long": "Teksten har {length} teikn; det kan vere {most}",
    "text-too-long.hint": "Kort ned teksten.",
    "text-too-long.explain": "Lengda er talt i teikn med mellomrom og linjeskift, men utan blanke teikn først og sist.",
    "text-lines": "Teksten skal stå på éi linje",
    "text-lines.hint": "Fjern linjeskifta.",
    "text-lines.explain": "Feltet er eit namn eller ein tittel og blir vist på éi linje.",
    "too-long": "Verdien er altfor lang ({n} teikn)",
    "too-long.hint": "Skriv berre sjølve verdien.",
    "too-long.explain": (
        "Tal, datoar og kjende ord er korte. Ofte manglar eit hermeteikn, slik at meir tekst har vorte med."
    ),
    "too-many-digits": "Talet har meir enn {most} siffer",
    "too-many-digits.hint": "Kontroller talet.",
    "too-many-digits.explain": (
        "Ingen tilskot er så store. Grensa hindrar at ein feil i fila gir eit meiningslaust beløp."
    ),
    "identifier": "«{text}» kan ikkje vere eit namn på ein regel, ei gruppe eller ei opplysning",
    "identifier.hint": "Bruk små bokstavar og tal med bindestrek mellom orda.",
    "identifier.explain": (
        "Slike namn blir brukte til å vise til kvarandre og står i utskrifter og adresser. Difor har dei berre små "
        "bokstavar, tal og bindestrek."
    ),
    "identifier-near": "«{text}» kan ikkje vere eit namn på ein regel, ei gruppe eller ei opplysning",
    "identifier-near.hint": "Skriv «{nearest}».",
    "identifier-near.explain": (
        "Slike namn har berre små bokstavar, tal og bindestrek, for dei blir brukte til å vise til kvarandre."
    ),
    "yes-no": "«{text}» er korkje ja eller nei",
    "yes-no.hint": "Skriv ja eller nei.",
    "yes-no.explain": (
        "Godtekne er ja, nei, yes, no, true og false. Ord som «on» og «1» kan tyde noko anna og blir ikkje tolka."
    ),
    "choice": "«{text}» er ikkje eit av orda som kan stå her",
    "choice.hint": "Vel mellom {known:list}.",
    "choice.explain": "Feltet har eit fast sett av ord. Store og små bokstavar er det same.",
    "choice-near": "«{text}» er ikkje eit av orda som kan stå her",
    "choice-near.hint": "Meinte du «{nearest}»?",
    "choice-near.explain": (
        "Feltet har eit fast sett av ord, og dette liknar på eitt av dei. Programmet byter det aldri sjølv."
    ),
    "count": "«{text}» er ikkje eit heilt tal",
    "count.hint": "Skriv talet med siffer, til dømes 12.",
    "count.explain": "Feltet tel noko og kan ikkje ha desimalar. Tusen kan skiljast med mellomrom: 1 000.",
    "negative": "«{text}» er mindre enn null",
    "negative.hint": "Skriv talet utan minus.",
    "negative.explain": "Feltet seier kor mykje eller kor mange det er. Det kan ikkje vere mindre enn null.",
    "year": "«{text}» er ikkje eit årstal mellom {first} og {last}",
    "year.hint": "Skriv året med fire siffer.",
    "year.explain": "Årstal med to siffer kan tyde to hundreår. Tal utanfor grensene er truleg skrivefeil.",
    "kroner": "«{text}» er ikkje eit beløp i kroner",
    "kroner.hint": "Skriv til dømes 750 000 eller 3,5 millionar.",
    "kroner.explain": (
        "Eit beløp er siffer, gjerne med mellomrom mellom tusen og med kr, kroner eller NOK. Orda tusen, million og "
        "milliard og forkortingane av dei er òg kjende."
    ),
    "kroner-ambiguous": "«{text}» kan tyde både {large} og {small} kroner",
    "kroner-ambiguous.hint": "Skriv «{large}» eller «{small}».",
    "kroner-ambiguous.explain": (
        "Komma og punktum skil nokre gonger tusen og andre gonger øre. Med nøyaktig tre siffer etter veit ingen kva "
        "som er meint. Programmet gissar aldri om pengar."
    ),
    "kroner-negative": "Beløpet «{text}» er mindre enn null",
    "kroner-negative.hint": "Skriv beløpet utan minus.",
    "kroner-negative.explain": (
        "Eit beløp som blir søkt om, gitt eller brukt, kan ikkje vere mindre enn null. Tilbakebetalingar har eigne "
        "felt."
    ),
    "kroner-ore": "Beløpet «{text}» har øre",
    "kroner-ore.hint": "Skriv heile kroner.",
    "kroner-ore.explain": (
        "Tilskot blir rekna i heile kroner. Programmet rundar ikkje av sjølv, for då stemmer ikkje saka med vedlegget."
    ),
    "kroner-not-whole": "«{text}» blir ikkje heile kroner",
    "kroner-not-whole.hint": "Skriv beløpet med alle siffer.",
    "kroner-not-whole.explain": (
        "Talet har fleire desimalar enn ordet etter det gir kroner til. Programmet rundar ikkje av sjølv."
    ),
    "kroner-currency": "«{text}» er ikkje i norske kroner",
    "kroner-currency.hint": "Skriv beløpet i norske kroner.",
    "kroner-currency.explain": "Alle beløp blir rekna i norske kroner. Programmet kjenner ingen valutakursar.",
    "share": "«{text}» er ikkje ein del av det heile",
    "share.hint": "Skriv til dømes 50 %, 22,5 prosent eller 1/3.",
    "share.explain": "Ein del blir skriven som prosent, promille eller brøk. Han blir rekna nøyaktig, utan avrunding.",
    "share-bare": "«{text}» seier ikkje om det er prosent",
    "share-bare.hint": "Skriv talet med %, til dømes 50 %.",
    "share-bare.explain": (
        "Talet 0,5 kan tyde ein halv prosent eller halvparten, og 1 kan tyde éin prosent eller alt. Difor må det stå "
        "kva det er."
    ),
    "share-range": "«{text}» er meir enn {most:share}",
    "share-range.hint": "Kontroller delen.",
    "share-range.explain": "Ein del av noko kan ikkje vere større enn det heile.",
    "quantity": "«{text}» er ikkje eit tal",
    "quantity.hint": "Skriv talet med siffer, til dømes 12 eller 2,5.",
    "quantity.explain": "Feltet er ei mengd. Desimalar blir skrivne med komma.",
    "quantity-ambiguous": "«{text}» kan tyde både {large} og {small}",
    "quantity-ambiguous.hint": "Skriv «{large}» eller «{small}».",
    "quantity-ambiguous.explain": (
        "Komma og punktum skil nokre gonger tusen og andre gonger desimalar. Med nøyaktig tre siffer etter veit "
        "ingen kva som er meint."
    ),
    "date": "«{text}» er ikkje ein dato",
    "date.hint": "Skriv til dømes 2019-03-22 eller 22. mars 2019.",
    "date.explain": "Godtekne er 2019-03-22, 22.03.2019 og 22. mars 2019, òg med vekedag framfor.",
    "date-weekday": "{date:date} er ein {date:day}, ikkje {weekday}",
    "date-weekday.hint": "Rett vekedagen eller datoen.",
    "date-weekday.explain": "Når vekedag og dato ikkje stemmer, er éin av dei feil. Programmet veit ikkje kven.",
    "date-slash": "«{text}» er ein dato med skråstrek",
    "date-slash.hint": "Skriv dag. månad år eller år-månad-dag.",
    "date-slash.explain": (
        "Skråstrek blir lesen ulikt: 5/6 er 5. juni i Noreg og 6. mai andre stader. Språkrådet rår ifrå han i datoar "
        "med år."
    ),
    "date-no-year": "Datoen «{text}» har ikkje årstal",
    "date-no-year.hint": "Skriv året med fire siffer.",
    "date-no-year.explain": "Utan årstal veit ingen kva dato som er meint. Programmet gissar aldri på året.",
    "date-short-year": "Datoen «{text}» har årstal med to siffer",
    "date-short-year.hint": "Skriv året med fire siffer.",
    "date-short-year.explain": "To siffer kan tyde to hundreår. I eit arkiv må datoen vere eintydig.",
    "date-month-name": "«{name}» er ikkje namnet på ein månad",
    "date-month-name.hint": "Skriv månaden på norsk, eller med tal.",
    "date-month-name.explain": "Månadene kan skrivast på norsk eller engelsk, heilt ut eller med tre bokstavar.",
    "date-month-near": "«{name}» er ikkje namnet på ein månad",
    "date-month-near.hint": "Meinte du «{nearest}»?",
    "date-month-near.explain": (
        "Månadene kan skrivast på norsk eller engelsk, heilt ut eller med tre bokstavar. Dette liknar på ein av dei."
    ),
    "date-day-month": "«{text}» har dag og månad i feil rekkjefølgje",
    "date-day-month.hint": "Er det {date:date}, skriv {date:iso}.",
    "date-day-month.explain": (
        "På norsk står dagen før månaden, og i 2019-03-22 står månaden før dagen. Her er talet på plassen til "
        "månaden større enn tolv."
    ),
    "date-month": "Det er ingen månad nummer {month}",
    "date-month.hint": "Rett datoen.",
    "date-month.explain": "Månaden er eit tal frå 1 til 12.",
    "date-impossible": "«{text}» finst ikkje: {month:month} {year} har {n:n|dag|dagar}",
    "date-impossible.hint": "Rett datoen.",
    "date-impossible.explain": (
        "Dagen er ikkje i månaden. Skotår er rekna med: februar har 29 dagar i 2020 og 2024, men ikkje i 2100."
    ),
    "date-range": "Datoen «{text}» er ikkje mellom {first} og {last}",
    "date-range.hint": "Rett årstalet.",
    "date-range.explain": "Datoar så langt unna er truleg skrivefeil.",
    "time": "«{text}» er ikkje eit klokkeslett",
    "time.hint": "Skriv til dømes kl. 16.00 eller 23:59.",
    "time.explain": "Klokkeslett blir skrivne med timar og minutt, med punktum eller kolon mellom.",
    "time-seconds": "Klokkeslettet i «{text}» har sekund",
    "time-seconds.hint": "Skriv timar og minutt. Er det slutten av dagen, skriv kl. 24.00.",
    "time-seconds.explain": (
        "Fristar blir rekna i heile minutt. Programmet kuttar ikkje sekund, for då kan ei sak kome på feil side av "
        "fristen."
    ),
    "time-range": "Klokkeslettet i «{text}» finst ikkje",
    "time-range.hint": "Skriv ei tid frå 00.00 til 24.00.",
    "time-range.explain": "Ein dag har 24 timar og ein time 60 minutt. Klokka 24.00 er slutten av dagen.",
    "organisation-number": "«{text}» er ikkje eit organisasjonsnummer",
    "organisation-number.hint": "Skriv ni siffer, gjerne i grupper på tre.",
    "organisation-number.explain": "Eit organisasjonsnummer har ni siffer og står i Einingsregisteret.",
    "organisation-length": "Organisasjonsnummeret «{text}» har {n:n|siffer|siffer}, ikkje ni",
    "organisation-length.hint": "Slå opp nummeret i Einingsregisteret.",
    "organisation-length.explain": (
        "Eit organisasjonsnummer har alltid ni siffer. Eit siffer har falle ut eller kome til."
    ),
    "organisation-check": "Organisasjonsnummeret «{text}» har feil kontrollsiffer",
    "organisation-check.hint": "Slå opp nummeret i Einingsregisteret.",
    "organisation-check.explain": (
        "Det siste sifferet blir rekna ut frå dei åtte første. Når det ikkje stemmer, er minst eitt siffer feil, "
        "eller to er bytte om."
    ),
    "four-digits": "«{text}» er ikkje fire siffer",
    "four-digits.hint": "Skriv nummeret med fire siffer, til dømes 0301.",
    "four-digits.explain": "Kommunenummer har fire siffer, og dei to første er fylket. Nullar framfor tel.",
    "four-digits-zero": "«{text}» har tre siffer",
    "four-digits-zero.hint": "Meinte du {nearest}?",
    "four-digits-zero.explain": "Rekneark fjernar ofte nullen framfor. Oslo er 0301, ikkje 301.",
    "unknown-key": "Nøkkelen «{key}» er ukjend her",
    "unknown-key.hint": "Kjende nøklar: {known:list}.",
    "unknown-key.explain": "Ukjende nøklar blir ikkje oversedde, for ein skrivefeil kan gøyme ei opplysning.",
    "unknown-key-near": "Nøkkelen «{key}» er ukjend her",
    "unknown-key-near.hint": "Meinte du «{nearest}»?",
    "unknown-key-near.explain": (
        "Ukjende nøklar blir ikkje oversedde, for ein skrivefeil kan gøyme ei opplysning. Denne liknar på ein kjend "
        "nøkkel."
    ),
    "missing-key": "Nøkkelen «{key}» manglar",
    "missing-key.hint": "Legg til nøkkelen med ein verdi.",
    "missing-key.explain": "Utan denne nøkkelen kan ikkje resten forståast.",
    "two-heads": "«{first}» og «{second}» kan ikkje stå saman",
    "two-heads.hint": "Behald éin av dei, eller del dei på to punkt.",
    "two-heads.explain": "Kvar av desse nøklane seier kva slags regel eller beløp det er. Det kan berre vere éin.",
    "missing-head": "Det står ikkje kva slags regel eller beløp dette er",
    "missing-head.hint": "Byrj med ein av {known:list}.",
    "missing-head.explain": "Éin nøkkel seier kva slags regel eller beløp det er; dei andre nøklane utfyller han.",
    "word-text": "tekst",
    "word-identifier": "namn på regel eller opplysning",
    "word-yes-no": "ja eller nei",
    "word-choice": "eitt av eit fast sett av ord",
    "word-count": "heilt tal",
    "word-year": "årstal",
    "word-kroner": "beløp i kroner",
    "word-share": "del av det heile",
    "word-quantity": "tal",
    "word-date": "dato",
    "word-moment": "dato, med eller utan klokkeslett",
    "word-time": "klokkeslett",
    "word-organisation-number": "organisasjonsnummer",
    "word-four-digits": "fire siffer",
    "word-list": "liste",
    "word-mapping": "nøklar med verdiar",
}
