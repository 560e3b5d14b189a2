"""Om filer som ikkje er YAML slik det blir lese her (nynorsk)."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "no-parser": "YAML-filer kan ikkje lesast: PyYAML er installert utan libyaml",
    "no-parser.hint": "Installer PyYAML på nytt frå ei ferdig pakke.",
    "no-parser.explain": (
        "Programmet les YAML med biblioteket libyaml, som følgjer med dei vanlege pakkene av PyYAML. Denne "
        "installasjonen manglar det."
    ),
    "empty": "Fila er tom",
    "empty.hint": "Lag ei fil å byrje med: `tilskudd new application`.",
    "empty.explain": "Fila har ingen verdiar, eller berre kommentarar. Det er inga sak å kontrollere.",
    "alias": "«*{name}» viser til ein annan verdi; det er ikkje tillate",
    "alias.hint": "Skriv verdien på nytt her. Er stjerna ein del av teksten, set hermeteikn rundt.",
    "alias.explain": (
        "YAML kan ta opp att ein verdi ved å vise til han. Det er ikkje tillate her, for slike filer kan vekse utan "
        "grense, og lesaren ser ikkje kva som gjeld på linja."
    ),
    "anchor": "«&{name}» er eit merke å vise til; det er ikkje tillate",
    "anchor.hint": "Slett merket. Er teiknet & ein del av teksten, set hermeteikn rundt.",
    "anchor.explain": (
        "YAML kan setje namn på ein verdi for å ta han opp att ein annan stad. Her skal kvar verdi stå der han gjeld."
    ),
    "tag": "Merket «{tag}» er ikkje tillate",
    "tag.hint": "Slett merket. Er utropsteiknet ein del av teksten, set hermeteikn rundt.",
    "tag.explain": (
        "I YAML kan eit merke med ! avgjere kva slags verdi som følgjer, og i nokre program køyre kode. Her avgjer "
        "feltet sjølv kva verdien er."
    ),
    "merge-key": "Nøkkelen «<<» er ikkje tillaten",
    "merge-key.hint": "Skriv nøklane og verdiane her.",
    "merge-key.explain": (
        "«<<» hentar nøklar frå ein annan stad i fila. Det er ikkje tillate, for då ser ikkje lesaren kva som gjeld."
    ),
    "complex-key": "Ein nøkkel må vere eit ord, ikkje ei liste eller fleire nøklar",
    "complex-key.hint": "Set hermeteikn rundt, eller fjern klammene framfor kolon.",
    "complex-key.explain": (
        "YAML tillèt lister som nøklar, men ingen felt her heiter det. Feilen kjem ofte av ei klamme for mykje."
    ),
    "duplicate-key": "Nøkkelen «{key}» står òg på linje {first_line}",
    "duplicate-key.hint": "Behald den eine.",
    "duplicate-key.explain": (
        "Når same nøkkel står to gonger, veit ingen kva verdi som gjeld. Mange program tek den siste utan å seie "
        "frå; her må éin av dei slettast."
    ),
    "directive": "Ei linje som byrjar med % framfor «---» er ikkje tillaten",
    "directive.hint": "Slett linja.",
    "directive.explain": (
        "Slike linjer er meldingar til programmet som les YAML. Filer her treng ingen, og dei kan endre kva resten "
        "tyder."
    ),
    "second-document": "Her byrjar eit nytt dokument i same fil",
    "second-document.hint": "Lagre kvar sak i si eiga fil.",
    "second-document.explain": (
        "Ei linje med berre «---» deler ei YAML-fil i fleire dokument. Her er det éi sak i kvar fil, så ingen blir "
        "oversedd."
    ),
    "too-deep": "Meir enn {most} nivå inne i kvarandre",
    "too-deep.hint": "Rett innrykka eller klammene.",
    "too-deep.explain": (
        "Inga sak og inga regelfil treng så mange nivå. Grensa hindrar at ei vondsinna fil får programmet til å stanse."
    ),
    "too-many-values": "Meir enn {most} verdiar i fila",
    "too-many-values.hint": "Del fila.",
    "too-many-values.explain": (
        "Ei sak har nokre titals verdiar. Grensa hindrar at ein feil eller ei vondsinna fil stansar behandlinga av "
        "dei andre."
    ),
    "value-too-long": "Verdien er lengre enn {most} teikn",
    "value-too-long.hint": "Kort ned teksten, eller legg han ved som dokument.",
    "value-too-long.explain": (
        "Så lange tekstar høyrer ikkje til i eit felt. Ofte manglar eit hermeteikn, slik at resten av fila har vorte "
        "med."
    ),
    "escaped-character": "Teksten gøymer teiknet {character}, skrive med «\\»",
    "escaped-character.hint": "Slett teiknet, eller bruk enkle hermeteikn.",
    "escaped-character.explain": (
        "I doble hermeteikn kan «\\» lage teikn som ikkje syner og som kan styre ein skjerm. Dei same teikna er "
        "avviste når dei står rett i fila."
    ),
    "syntax": "Fila er ikkje gyldig YAML: {message}",
    "syntax.hint": "Sjå på denne linja og linja over: innrykk, kolon, hermeteikn, klammer.",
    "syntax.explain": (
        "Lesaren av YAML kom ikkje vidare og seier sjølv kvifor, på engelsk. Feilen kan stå på linja før den som er "
        "nemnd."
    ),
    "tab": "Linja har tabulator der det skal vere mellomrom",
    "tab.hint": "Byt tabulatoren med mellomrom.",
    "tab.explain": (
        "I YAML viser innrykket kva som høyrer saman, og det må skrivast med mellomrom. Ein tabulator er ulikt brei "
        "i ulike program."
    ),
    "quote-open": "Hermeteiknet her blir aldri lukka",
    "quote-open.hint": "Set inn hermeteiknet som manglar.",
    "quote-open.explain": (
        "Eit hermeteikn byrjar ein tekst som varer til neste teikn av same slag. Her tok fila slutt først."
    ),
    "escape": "«\\» står framfor eit teikn det ikkje kan stå framfor",
    "escape.hint": "Bruk enkle hermeteikn, eller skriv «\\\\».",
    "escape.explain": "I doble hermeteikn har «\\» ei eiga tyding. Det hender ofte med filnamn frå Windows.",
    "bracket-open": "Klamma her blir aldri lukka, eller det manglar eit komma",
    "bracket-open.hint": "Set inn klamma eller kommaet som manglar.",
    "bracket-open.explain": (
        "Ei liste i klammer byrjar med [ og sluttar med ], og nøklar kan stå i krøllklammer. Mellom verdiane står "
        "det komma."
    ),
    "colon-missing": "Her manglar eit kolon etter nøkkelen",
    "colon-missing.hint": "Skriv nøkkel, kolon, mellomrom, verdi.",
    "colon-missing.explain": (
        "Ei linje i ei sak er ein nøkkel og ein verdi med kolon mellom. Er linja eit framhald av teksten over, må ho "
        "ha større innrykk."
    ),
    "dash": "Ei liste med strek kan ikkje byrje her",
    "dash.hint": "Set streken på ei ny linje, eller set hermeteikn rundt teksten.",
    "dash.explain": (
        "Punkta i ei liste står på kvar si linje under nøkkelen. Ein tekst som byrjar med strek, treng hermeteikn."
    ),
    "indentation": "Innrykket på linja passar ikkje med linjene over",
    "indentation.hint": "Gi linjer som høyrer saman, like stort innrykk.",
    "indentation.explain": "I YAML viser innrykket kva som høyrer saman. Nøklar på same nivå må byrje i same kolonne.",
    "special-start": "Ein tekst kan ikkje byrje med «{character}»",
    "special-start.hint": "Set hermeteikn rundt teksten.",
    "special-start.explain": (
        "Teikna @, ` og % har ei eiga tyding først i ein verdi i YAML. I hermeteikn er dei vanleg tekst."
    ),
    "colon-in-text": "Eit kolon med mellomrom etter kan ikkje stå i teksten utan hermeteikn",
    "colon-in-text.hint": "Set hermeteikn rundt heile teksten.",
    "colon-in-text.explain": (
        "Kolon og mellomrom skil ein nøkkel frå verdien. Står det eit til på same linje, veit ikkje lesaren kva for "
        "eit som gjeld."
    ),
    "after-quote": "Det står tekst etter hermeteiknet som lukkar verdien",
    "after-quote.hint": (
        "Set hermeteikn rundt heile verdien. Inne i teksten blir eit enkelt hermeteikn skrive to gonger."
    ),
    "after-quote.explain": (
        "Ein verdi som byrjar med hermeteikn, sluttar ved neste. Det som står etter, høyrer ikkje til noko."
    ),
    "comment-swallowed": "Resten av linja har vorte ein kommentar; verdien er berre «{kept}»",
    "comment-swallowed.hint": "Set hermeteikn rundt verdien. Er det meint som kommentar, set eit mellomrom etter #.",
    "comment-swallowed.explain": "I YAML byrjar ein kommentar med mellomrom og #. «Veg #5» blir difor lese som «Veg».",
}
