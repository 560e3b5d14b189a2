"""Om verdier som ikke kan tas som de står (bokmål)."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "not-text": "Her skal det stå én verdi, ikke en liste eller flere nøkler",
    "not-text.hint": "Skriv verdien på samme linje som nøkkelen.",
    "not-text.explain": "Feltet tar én verdi. Et innrykk eller en strek for mye gjør den til en liste.",
    "not-list": "Her skal det stå en liste",
    "not-list.hint": "Skriv hvert punkt på sin linje med strek foran, eller alle i [klammer].",
    "not-list.explain": "Feltet kan ha flere verdier og er derfor en liste, også når det bare er én.",
    "not-mapping": "Her skal det stå nøkler med verdier",
    "not-mapping.hint": "Skriv nøklene under hverandre med innrykk.",
    "not-mapping.explain": "Feltet har flere deler, og hver del har sin nøkkel.",
    "list-too-short": "Listen må ha minst {at_least:n|punkt|punkter}",
    "list-too-short.hint": "Fyll ut listen.",
    "list-too-short.explain": "Uten så mange punkter har feltet ingen mening.",
    "text-too-long": "Teksten har {length} tegn; det kan være {most}",
    "text-too-long.hint": "Kort ned teksten.",
    "text-too-long.explain": "Lengden er talt i tegn med mellomrom og linjeskift, men uten blanke tegn først og sist.",
    "text-lines": "Teksten skal stå på én linje",
    "text-lines.hint": "Fjern linjeskiftene.",
    "text-lines.explain": "Feltet er et navn eller en tittel og vises på én linje.",
    "too-long": "Verdien er altfor lang ({n} tegn)",
    "too-long.hint": "Skriv bare selve verdien.",
    "too-long.explain": (
        "Tall, datoer og kjente ord er korte. Ofte mangler et anførselstegn, slik at mer tekst er blitt med."
    ),
    "too-many-digits": "Tallet har mer enn {most} sifre",
    "too-many-digits.hint": "Kontroller tallet.",
    "too-many-digits.explain": (
        "Ingen tilskudd er så store. Grensen hindrer at en feil i filen gir et meningsløst beløp."
    ),
    "identifier": "«{text}» kan ikke være et navn på en regel, gruppe eller opplysning",
    "identifier.hint": "Bruk små bokstaver og tall med bindestrek mellom ordene.",
    "identifier.explain": (
        "Slike navn brukes til å vise til hverandre og står i utskrifter og adresser. Derfor har de bare små "
        "bokstaver, tall og bindestrek."
    ),
    "identifier-near": "«{text}» kan ikke være et navn på en regel, gruppe eller opplysning",
    "identifier-near.hint": "Skriv «{nearest}».",
    "identifier-near.explain": (
        "Slike navn har bare små bokstaver, tall og bindestrek, for de brukes til å vise til hverandre."
    ),
    "yes-no": "«{text}» er verken ja eller nei",
    "yes-no.hint": "Skriv ja eller nei.",
    "yes-no.explain": (
        "Godtatt er ja, nei, yes, no, true og false. Ord som «on» og «1» kan bety noe annet og blir ikke tolket."
    ),
    "choice": "«{text}» er ikke et av ordene som kan stå her",
    "choice.hint": "Velg mellom {known:list}.",
    "choice.explain": "Feltet har et fast sett av ord. Store og små bokstaver er det samme.",
    "choice-near": "«{text}» er ikke et av ordene som kan stå her",
    "choice-near.hint": "Mente du «{nearest}»?",
    "choice-near.explain": (
        "Feltet har et fast sett av ord, og dette ligner på ett av dem. Programmet bytter det aldri selv."
    ),
    "count": "«{text}» er ikke et helt tall",
    "count.hint": "Skriv tallet med sifre, for eksempel 12.",
    "count.explain": "Feltet teller noe og kan ikke ha desimaler. Tusen kan skilles med mellomrom: 1 000.",
    "negative": "«{text}» er mindre enn null",
    "negative.hint": "Skriv tallet uten minus.",
    "negative.explain": "Feltet sier hvor mye eller hvor mange det er. Det kan ikke være mindre enn null.",
    "year": "«{text}» er ikke et årstall mellom {first} og {last}",
    "year.hint": "Skriv året med fire sifre.",
    "year.explain": "Årstall med to sifre kan bety to hundreår. Tall utenfor grensene er trolig skrivefeil.",
    "kroner": "«{text}» er ikke et beløp i kroner",
    "kroner.hint": "Skriv for eksempel 750 000 eller 3,5 millioner.",
    "kroner.explain": (
        "Et beløp er sifre, gjerne med mellomrom mellom tusener og med kr, kroner eller NOK. Ordene tusen, million "
        "og milliard og forkortelsene av dem er også kjent."
    ),
    "kroner-ambiguous": "«{text}» kan bety både {large} og {small} kroner",
    "kroner-ambiguous.hint": "Skriv «{large}» eller «{small}».",
    "kroner-ambiguous.explain": (
        "Komma og punktum skiller noen ganger tusener og andre ganger øre. Med nøyaktig tre sifre etter vet ingen "
        "hva som er ment. Programmet gjetter aldri om penger."
    ),
    "kroner-negative": "Beløpet «{text}» er mindre enn null",
    "kroner-negative.hint": "Skriv beløpet uten minus.",
    "kroner-negative.explain": (
        "Et beløp som søkes om, gis eller brukes, kan ikke være mindre enn null. Tilbakebetalinger har egne felter."
    ),
    "kroner-ore": "Beløpet «{text}» har øre",
    "kroner-ore.hint": "Skriv hele kroner.",
    "kroner-ore.explain": (
        "Tilskudd regnes i hele kroner. Programmet runder ikke av selv, for da stemmer ikke saken med vedlegget."
    ),
    "kroner-not-whole": "«{text}» blir ikke hele kroner",
    "kroner-not-whole.hint": "Skriv beløpet med alle sifre.",
    "kroner-not-whole.explain": (
        "Tallet har flere desimaler enn ordet etter det gir kroner til. Programmet runder ikke av selv."
    ),
    "kroner-currency": "«{text}» er ikke i norske kroner",
    "kroner-currency.hint": "Skriv beløpet i norske kroner.",
    "kroner-currency.explain": "Alle beløp regnes i norske kroner. Programmet kjenner ingen valutakurser.",
    "share": "«{text}» er ikke en andel",
    "share.hint": "Skriv for eksempel 50 %, 22,5 prosent eller 1/3.",
    "share.explain": "En andel er prosent, promille eller en brøk. Den regnes nøyaktig, uten avrunding.",
    "share-bare": "«{text}» sier ikke om det er prosent",
    "share-bare.hint": "Skriv tallet med %, for eksempel 50 %.",
    "share-bare.explain": (
        "Tallet 0,5 kan bety en halv prosent eller halvparten, og 1 kan bety én prosent eller alt. Derfor må det stå "
        "hva det er."
    ),
    "share-range": "«{text}» er mer enn {most:share}",
    "share-range.hint": "Kontroller andelen.",
    "share-range.explain": "En andel av noe kan ikke være større enn det hele.",
    "quantity": "«{text}» er ikke et tall",
    "quantity.hint": "Skriv tallet med sifre, for eksempel 12 eller 2,5.",
    "quantity.explain": "Feltet er en mengde. Desimaler skrives med komma.",
    "quantity-ambiguous": "«{text}» kan bety både {large} og {small}",
    "quantity-ambiguous.hint": "Skriv «{large}» eller «{small}».",
    "quantity-ambiguous.explain": (
        "Komma og punktum skiller noen ganger tusener og andre ganger desimaler. Med nøyaktig tre sifre etter vet "
        "ingen hva som er ment."
    ),
    "date": "«{text}» er ikke en dato",
    "date.hint": "Skriv for eksempel 2019-03-22 eller 22. mars 2019.",
    "date.explain": "Godtatt er 2019-03-22, 22.03.2019 og 22. mars 2019, også med ukedag foran.",
    "date-weekday": "{date:date} er en {date:day}, ikke {weekday}",
    "date-weekday.hint": "Rett ukedagen eller datoen.",
    "date-weekday.explain": "Når ukedag og dato ikke stemmer, er én av dem feil. Programmet vet ikke hvilken.",
    "date-slash": "«{text}» er en dato med skråstrek",
    "date-slash.hint": "Skriv dag. måned år eller år-måned-dag.",
    "date-slash.explain": (
        "Skråstrek leses ulikt: 5/6 er 5. juni i Norge og 6. mai andre steder. Språkrådet frarår den i datoer med år."
    ),
    "date-no-year": "Datoen «{text}» har ikke årstall",
    "date-no-year.hint": "Skriv året med fire sifre.",
    "date-no-year.explain": "Uten årstall vet ingen hvilken dato som er ment. Programmet gjetter aldri året.",
    "date-short-year": "Datoen «{text}» har årstall med to sifre",
    "date-short-year.hint": "Skriv året med fire sifre.",
    "date-short-year.explain": "To sifre kan bety to hundreår. I et arkiv må datoen være entydig.",
    "date-month-name": "«{name}» er ikke navnet på en måned",
    "date-month-name.hint": "Skriv måneden på norsk, eller med tall.",
    "date-month-name.explain": "Månedene kan skrives på norsk eller engelsk, helt ut eller med tre bokstaver.",
    "date-month-near": "«{name}» er ikke navnet på en måned",
    "date-month-near.hint": "Mente du «{nearest}»?",
    "date-month-near.explain": (
        "Månedene kan skrives på norsk eller engelsk, helt ut eller med tre bokstaver. Dette ligner på en av dem."
    ),
    "date-day-month": "«{text}» har dag og måned i feil rekkefølge",
    "date-day-month.hint": "Er det {date:date}, skriv {date:iso}.",
    "date-day-month.explain": (
        "På norsk står dagen før måneden, og i 2019-03-22 står måneden før dagen. Her er tallet på månedens plass "
        "større enn tolv."
    ),
    "date-month": "Det er ingen måned nummer {month}",
    "date-month.hint": "Rett datoen.",
    "date-month.explain": "Måneden er et tall fra 1 til 12.",
    "date-impossible": "«{text}» finnes ikke: {month:month} {year} har {n:n|dag|dager}",
    "date-impossible.hint": "Rett datoen.",
    "date-impossible.explain": (
        "Dagen er ikke i måneden. Skuddår er regnet med: februar har 29 dager i 2020 og 2024, men ikke i 2100."
    ),
    "date-range": "Datoen «{text}» er ikke mellom {first} og {last}",
    "date-range.hint": "Rett årstallet.",
    "date-range.explain": "Datoer så langt unna er trolig skrivefeil.",
    "time": "«{text}» er ikke et klokkeslett",
    "time.hint": "Skriv for eksempel kl. 16.00 eller 23:59.",
    "time.explain": "Klokkeslett skrives med timer og minutter, med punktum eller kolon mellom.",
    "time-seconds": "Klokkeslettet i «{text}» har sekunder",
    "time-seconds.hint": "Skriv timer og minutter. Er det slutten av dagen, skriv kl. 24.00.",
    "time-seconds.explain": (
        "Frister regnes i hele minutter. Programmet kutter ikke sekunder, for da kan en sak komme på feil side av "
        "fristen."
    ),
    "time-range": "Klokkeslettet i «{text}» finnes ikke",
    "time-range.hint": "Skriv en tid fra 00.00 til 24.00.",
    "time-range.explain": "En dag har 24 timer og en time 60 minutter. Klokken 24.00 er slutten av dagen.",
    "organisation-number": "«{text}» er ikke et organisasjonsnummer",
    "organisation-number.hint": "Skriv ni sifre, gjerne i grupper på tre.",
    "organisation-number.explain": "Et organisasjonsnummer har ni sifre og står i Enhetsregisteret.",
    "organisation-length": "Organisasjonsnummeret «{text}» har {n:n|siffer|sifre}, ikke ni",
    "organisation-length.hint": "Slå opp nummeret i Enhetsregisteret.",
    "organisation-length.explain": "Et organisasjonsnummer har alltid ni sifre. Et siffer er falt ut eller kommet til.",
    "organisation-check": "Organisasjonsnummeret «{text}» har feil kontrollsiffer",
    "organisation-check.hint": "Slå opp nummeret i Enhetsregisteret.",
    "organisation-check.explain": (
        "Det siste sifferet regnes ut fra de åtte første. Når det ikke stemmer, er minst ett siffer feil, eller to "
        "er byttet om."
    ),
    "four-digits": "«{text}» er ikke fire sifre",
    "four-digits.hint": "Skriv nummeret med fire sifre, for eksempel 0301.",
    "four-digits.explain": "Kommunenummer har fire sifre, og de to første er fylket. Nuller foran teller.",
    "four-digits-zero": "«{text}» har tre sifre",
    "four-digits-zero.hint": "Mente du {nearest}?",
    "four-digits-zero.explain": "Regneark fjerner ofte nullen foran. Oslo er 0301, ikke 301.",
    "unknown-key": "Nøkkelen «{key}» er ukjent her",
    "unknown-key.hint": "Kjente nøkler: {known:list}.",
    "unknown-key.explain": "Ukjente nøkler blir ikke oversett, for en skrivefeil kan skjule en opplysning.",
    "unknown-key-near": "Nøkkelen «{key}» er ukjent her",
    "unknown-key-near.hint": "Mente du «{nearest}»?",
    "unknown-key-near.explain": (
        "Ukjente nøkler blir ikke oversett, for en skrivefeil kan skjule en opplysning. Denne ligner på en kjent "
        "nøkkel."
    ),
    "missing-key": "Nøkkelen «{key}» mangler",
    "missing-key.hint": "Legg til nøkkelen med en verdi.",
    "missing-key.explain": "Uten denne nøkkelen kan resten ikke forstås.",
    "two-heads": "«{first}» og «{second}» kan ikke stå sammen",
    "two-heads.hint": "Behold én av dem, eller del dem på to punkter.",
    "two-heads.explain": "Hver av disse nøklene sier hva slags regel eller beløp det er. Det kan bare være én.",
    "missing-head": "Det står ikke hva slags regel eller beløp dette er",
    "missing-head.hint": "Begynn med en av {known:list}.",
    "missing-head.explain": "Én nøkkel sier hva slags regel eller beløp det er; de andre nøklene utfyller den.",
    "word-text": "tekst",
    "word-identifier": "navn på regel eller opplysning",
    "word-yes-no": "ja eller nei",
    "word-choice": "ett av et fast sett av ord",
    "word-count": "helt tall",
    "word-year": "årstall",
    "word-kroner": "beløp i kroner",
    "word-share": "andel",
    "word-quantity": "tall",
    "word-date": "dato",
    "word-moment": "dato, med eller uten klokkeslett",
    "word-time": "klokkeslett",
    "word-organisation-number": "organisasjonsnummer",
    "word-four-digits": "fire sifre",
    "word-list": "liste",
    "word-mapping": "nøkler med verdier",
}
