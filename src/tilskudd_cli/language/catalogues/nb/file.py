"""Om filer som ikke kan leses (bokmål)."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "not-found": "Filen finnes ikke",
    "not-found.hint": "Kontroller navnet og mappen.",
    "not-found.explain": (
        "Det er ingen fil med dette navnet. Den kan være flyttet eller slettet etter at listen over filer ble laget."
    ),
    "not-regular": "Dette er ikke en vanlig fil",
    "not-regular.hint": "Oppgi en fil, eller en mappe der mapper er tillatt.",
    "not-regular.explain": (
        "Bare vanlige filer blir lest. Mapper, rør og enheter blir avvist, for de kan gi data uten ende eller aldri "
        "svare."
    ),
    "too-big": "Filen er større enn {limit}",
    "too-big.hint": "Del filen, eller fjern det som ikke hører til saken.",
    "too-big.explain": (
        "En sak i tekst er noen få kilobyte. Grensen hindrer at en feil eller en ondsinnet fil stanser behandlingen "
        "av alle de andre."
    ),
    "unreadable": "Filen kan ikke leses: {reason}",
    "unreadable.hint": "Prøv igjen, eller kopier filen til et annet sted.",
    "unreadable.explain": "Operativsystemet avviste lesingen med den oppgitte grunnen. Resten av filene er behandlet.",
    "link-loop": "Lenken peker i ring",
    "link-loop.hint": "Slett lenken, eller la den peke på selve filen.",
    "link-loop.explain": "Navnet er en symbolsk lenke som leder tilbake til seg selv. Det er derfor ingen fil å lese.",
    "no-access": "Du har ikke tilgang til filen",
    "no-access.hint": "Be om lesetilgang til filen eller mappen.",
    "no-access.explain": (
        "Filen finnes, men brukeren som kjører programmet, har ikke lov til å lese den. Programmet endrer aldri "
        "tilganger selv."
    ),
    "bad-name": "Filnavnet kan ikke brukes",
    "bad-name.hint": "Gi filen et kortere navn av vanlige tegn.",
    "bad-name.explain": (
        "Navnet er for langt eller har tegn som operativsystemet ikke tillater. Da kan ingen fil ha det."
    ),
    "utf16": "Filen er lagret som UTF-16, ikke UTF-8",
    "utf16.hint": "Åpne filen og velg «Lagre som» med koding UTF-8.",
    "utf16.explain": (
        "Noen programmer på Windows kaller UTF-16 for «Unicode». Programmet gjetter aldri koding, for da kan æ, ø og "
        "å bli feil i arkivet."
    ),
    "not-utf8": "Filen er ikke UTF-8: byte {byte} ser ut som «{character}» i Windows-1252",
    "not-utf8.hint": "Åpne filen og velg «Lagre som» med koding UTF-8.",
    "not-utf8.explain": (
        "Eldre programmer på Windows lagrer æ, ø og å på en annen måte. Plassen er den første byten som ikke er "
        "UTF-8. Programmet gjetter ikke, for en feil gjetning kan endre navn."
    ),
    "not-text": "Filen er ikke tekst",
    "not-text.hint": "Oppgi saken som en YAML-fil. Word, PDF og bilder kan ikke leses.",
    "not-text.explain": (
        "Filen har byte som ikke finnes i tekst. Den er trolig et dokument, et bilde eller en pakket fil."
    ),
    "control-character": "Filen har styretegnet {character}, som ikke hører til i tekst",
    "control-character.hint": "Slett tegnet, eller skriv linjen på nytt.",
    "control-character.explain": (
        "Styretegn kan endre det som vises på skjermen, eller lage linjer som ikke synes. De følger ofte med når "
        "tekst er klippet ut fra et annet program. Bare tabulator og linjeskift er tillatt."
    ),
    "hidden-character": "Filen har det usynlige tegnet {character}",
    "hidden-character.hint": "Slett tegnet, eller skriv ordet på nytt.",
    "hidden-character.explain": (
        "Tegnet synes ikke, men kan snu skriveretningen eller gjøre to ord ulike som ser like ut. Da leser et "
        "menneske noe annet enn programmet. Det følger ofte med når tekst er klippet ut fra en nettside eller Word."
    ),
    "more-characters": "Filen har {n:n|tegn til|tegn til} som ikke hører til i tekst",
    "more-characters.hint": "Lagre filen på nytt som ren tekst i UTF-8.",
    "more-characters.explain": (
        "Bare de første tegnene blir vist hver for seg. Så mange tyder på at filen ikke er tekst, eller er lagret feil."
    ),
    "more-problems": "Filen har flere feil enn de {n} som er vist",
    "more-problems.hint": "Rett disse, og kontroller filen på nytt.",
    "more-problems.explain": (
        "Når en fil har så mange feil, er det gjerne én grunn til dem, som feil filtype eller en nøkkel som går igjen. "
        "Resten av filen er ikke lest."
    ),
}
