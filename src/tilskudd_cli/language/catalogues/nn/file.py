"""Om filer som ikkje kan lesast (nynorsk)."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "not-found": "Fila finst ikkje",
    "not-found.hint": "Kontroller namnet og mappa.",
    "not-found.explain": (
        "Det er inga fil med dette namnet. Ho kan vere flytta eller sletta etter at lista over filer vart laga."
    ),
    "not-regular": "Dette er ikkje ei vanleg fil",
    "not-regular.hint": "Oppgi ei fil, eller ei mappe der mapper er tillatne.",
    "not-regular.explain": (
        "Berre vanlege filer blir lesne. Mapper, røyr og einingar blir avviste, for dei kan gi data utan ende eller "
        "aldri svare."
    ),
    "too-big": "Fila er større enn {limit}",
    "too-big.hint": "Del fila, eller fjern det som ikkje høyrer til saka.",
    "too-big.explain": (
        "Ei sak i tekst er nokre få kilobyte. Grensa hindrar at ein feil eller ei vondsinna fil stansar behandlinga "
        "av alle dei andre."
    ),
    "unreadable": "Fila kan ikkje lesast: {reason}",
    "unreadable.hint": "Prøv igjen, eller kopier fila til ein annan stad.",
    "unreadable.explain": "Operativsystemet avviste lesinga med den oppgitte grunnen. Resten av filene er handsama.",
    "link-loop": "Lenkja peikar i ring",
    "link-loop.hint": "Slett lenkja, eller lat ho peike på sjølve fila.",
    "link-loop.explain": "Namnet er ei symbolsk lenkje som leier attende til seg sjølv. Det er difor inga fil å lese.",
    "no-access": "Du har ikkje tilgang til fila",
    "no-access.hint": "Be om lesetilgang til fila eller mappa.",
    "no-access.explain": (
        "Fila finst, men brukaren som køyrer programmet, har ikkje lov til å lese ho. Programmet endrar aldri "
        "tilgangar sjølv."
    ),
    "bad-name": "Filnamnet kan ikkje brukast",
    "bad-name.hint": "Gi fila eit kortare namn av vanlege teikn.",
    "bad-name.explain": (
        "Namnet er for langt eller har teikn som operativsystemet ikkje tillèt. Då kan inga fil ha det."
    ),
    "utf16": "Fila er lagra som UTF-16, ikkje UTF-8",
    "utf16.hint": "Opne fila og vel «Lagre som» med koding UTF-8.",
    "utf16.explain": (
        "Nokre program på Windows kallar UTF-16 for «Unicode». Programmet gissar aldri på koding, for då kan æ, ø og "
        "å bli feil i arkivet."
    ),
    "not-utf8": "Fila er ikkje UTF-8: byte {byte} ser ut som «{character}» i Windows-1252",
    "not-utf8.hint": "Opne fila og vel «Lagre som» med koding UTF-8.",
    "not-utf8.explain": (
        "Eldre program på Windows lagrar æ, ø og å på ein annan måte. Plassen er den første byten som ikkje er "
        "UTF-8. Programmet gissar ikkje, for ei feil gissing kan endre namn."
    ),
    "not-text": "Fila er ikkje tekst",
    "not-text.hint": "Oppgi saka som ei YAML-fil. Word, PDF og bilete kan ikkje lesast.",
    "not-text.explain": (
        "Fila har byte som ikkje finst i tekst. Ho er truleg eit dokument, eit bilete eller ei pakka fil."
    ),
    "control-character": "Fila har styreteiknet {character}, som ikkje høyrer til i tekst",
    "control-character.hint": "Slett teiknet, eller skriv linja på nytt.",
    "control-character.explain": (
        "Styreteikn kan endre det som blir vist på skjermen, eller lage linjer som ikkje syner. Dei følgjer ofte med "
        "når tekst er klipt ut frå eit anna program. Berre tabulator og linjeskift er tillatne."
    ),
    "hidden-character": "Fila har det usynlege teiknet {character}",
    "hidden-character.hint": "Slett teiknet, eller skriv ordet på nytt.",
    "hidden-character.explain": (
        "Teiknet syner ikkje, men kan snu skriveretninga eller gjere to ord ulike som ser like ut. Då les eit "
        "menneske noko anna enn programmet. Det følgjer ofte med når tekst er klipt ut frå ei nettside eller Word."
    ),
    "more-characters": "Fila har {n:n|teikn til|teikn til} som ikkje høyrer til i tekst",
    "more-characters.hint": "Lagre fila på nytt som rein tekst i UTF-8.",
    "more-characters.explain": (
        "Berre dei første teikna blir viste kvar for seg. Så mange tyder på at fila ikkje er tekst, eller er lagra "
        "feil."
    ),
    "more-problems": "Fila har fleire feil enn dei {n} som er viste",
    "more-problems.hint": "Rett desse, og kontroller fila på nytt.",
    "more-problems.explain": (
        "Når ei fil har så mange feil, er det gjerne éin grunn til dei, som feil filtype eller ein nøkkel som går att. "
        "Resten av fila er ikkje lesen."
    ),
}
