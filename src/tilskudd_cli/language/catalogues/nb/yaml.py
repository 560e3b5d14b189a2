"""Om filer som ikke er YAML slik den leses her (bokmål)."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "no-parser": "YAML-filer kan ikke leses: PyYAML er installert uten libyaml",
    "no-parser.hint": "Installer PyYAML på nytt fra en ferdig pakke.",
    "no-parser.explain": (
        "Programmet leser YAML med biblioteket libyaml, som følger med de vanlige pakkene av PyYAML. Denne "
        "installasjonen mangler det."
    ),
    "empty": "Filen er tom",
    "empty.hint": "Lag en fil å begynne med: `tilskudd new application`.",
    "empty.explain": "Filen har ingen verdier, eller bare kommentarer. Det er ingen sak å kontrollere.",
    "alias": "«*{name}» viser til en annen verdi; det er ikke tillatt",
    "alias.hint": "Skriv verdien på nytt her. Er stjernen en del av teksten, sett anførselstegn rundt.",
    "alias.explain": (
        "YAML kan gjenta en verdi ved å vise til den. Det er ikke tillatt her, for slike filer kan vokse uten "
        "grense, og leseren ser ikke hva som gjelder på linjen."
    ),
    "anchor": "«&{name}» er et merke å vise til; det er ikke tillatt",
    "anchor.hint": "Slett merket. Er tegnet & en del av teksten, sett anførselstegn rundt.",
    "anchor.explain": (
        "YAML kan sette navn på en verdi for å gjenta den et annet sted. Her skal hver verdi stå der den gjelder."
    ),
    "tag": "Merket «{tag}» er ikke tillatt",
    "tag.hint": "Slett merket. Er utropstegnet en del av teksten, sett anførselstegn rundt.",
    "tag.explain": (
        "I YAML kan et merke med ! bestemme hva slags verdi som følger, og i noen programmer kjøre kode. Her "
        "bestemmer feltet selv hva verdien er."
    ),
    "merge-key": "Nøkkelen «<<» er ikke tillatt",
    "merge-key.hint": "Skriv nøklene og verdiene her.",
    "merge-key.explain": (
        "«<<» henter nøkler fra et annet sted i filen. Det er ikke tillatt, for da ser ikke leseren hva som gjelder."
    ),
    "complex-key": "En nøkkel må være et ord, ikke en liste eller flere nøkler",
    "complex-key.hint": "Sett anførselstegn rundt, eller fjern klammene foran kolon.",
    "complex-key.explain": (
        "YAML tillater lister som nøkler, men ingen felt her heter det. Feilen kommer ofte av en klamme for mye."
    ),
    "duplicate-key": "Nøkkelen «{key}» står også på linje {first_line}",
    "duplicate-key.hint": "Behold den ene.",
    "duplicate-key.explain": (
        "Når samme nøkkel står to ganger, vet ingen hvilken verdi som gjelder. Mange programmer tar den siste uten å "
        "si fra; her må én av dem slettes."
    ),
    "directive": "En linje som begynner med % foran «---» er ikke tillatt",
    "directive.hint": "Slett linjen.",
    "directive.explain": (
        "Slike linjer er beskjeder til programmet som leser YAML. Filer her trenger ingen, og de kan endre hva "
        "resten betyr."
    ),
    "second-document": "Her begynner et nytt dokument i samme fil",
    "second-document.hint": "Lagre hver sak i sin egen fil.",
    "second-document.explain": (
        "En linje med bare «---» deler en YAML-fil i flere dokumenter. Her er det én sak i hver fil, så ingen blir "
        "oversett."
    ),
    "too-deep": "Mer enn {most} nivåer inne i hverandre",
    "too-deep.hint": "Rett innrykkene eller klammene.",
    "too-deep.explain": (
        "Ingen sak og ingen regelfil trenger så mange nivåer. Grensen hindrer at en ondsinnet fil får programmet til "
        "å stanse."
    ),
    "too-many-values": "Mer enn {most} verdier i filen",
    "too-many-values.hint": "Del filen.",
    "too-many-values.explain": (
        "En sak har noen titalls verdier. Grensen hindrer at en feil eller en ondsinnet fil stanser behandlingen av "
        "de andre."
    ),
    "value-too-long": "Verdien er lengre enn {most} tegn",
    "value-too-long.hint": "Kort ned teksten, eller legg den ved som dokument.",
    "value-too-long.explain": (
        "Så lange tekster hører ikke til i et felt. Ofte mangler et anførselstegn, slik at resten av filen er blitt "
        "med."
    ),
    "escaped-character": "Teksten skjuler tegnet {character}, skrevet med «\\»",
    "escaped-character.hint": "Slett tegnet, eller bruk enkle anførselstegn.",
    "escaped-character.explain": (
        "I doble anførselstegn kan «\\» lage tegn som ikke synes og som kan styre en skjerm. De samme tegnene er "
        "avvist når de står rett i filen."
    ),
    "syntax": "Filen er ikke gyldig YAML: {message}",
    "syntax.hint": "Se på denne linjen og linjen over: innrykk, kolon, anførselstegn, klammer.",
    "syntax.explain": (
        "Leseren av YAML kom ikke videre og sier selv hvorfor, på engelsk. Feilen kan stå på linjen før den som er "
        "nevnt."
    ),
    "tab": "Linjen har tabulator der det skal være mellomrom",
    "tab.hint": "Bytt tabulatoren med mellomrom.",
    "tab.explain": (
        "I YAML viser innrykket hva som hører sammen, og det må skrives med mellomrom. En tabulator er ulikt bred i "
        "ulike programmer."
    ),
    "quote-open": "Anførselstegnet her blir aldri lukket",
    "quote-open.hint": "Sett inn anførselstegnet som mangler.",
    "quote-open.explain": (
        "Et anførselstegn begynner en tekst som varer til neste tegn av samme slag. Her tok filen slutt først."
    ),
    "escape": "«\\» står foran et tegn det ikke kan stå foran",
    "escape.hint": "Bruk enkle anførselstegn, eller skriv «\\\\».",
    "escape.explain": "I doble anførselstegn har «\\» en egen betydning. Det skjer ofte med filnavn fra Windows.",
    "bracket-open": "Klammen her blir aldri lukket, eller det mangler et komma",
    "bracket-open.hint": "Sett inn klammen eller kommaet som mangler.",
    "bracket-open.explain": (
        "En liste i klammer begynner med [ og slutter med ], og nøkler kan stå i krøllklammer. Mellom verdiene står "
        "det komma."
    ),
    "colon-missing": "Her mangler et kolon etter nøkkelen",
    "colon-missing.hint": "Skriv nøkkel, kolon, mellomrom, verdi.",
    "colon-missing.explain": (
        "En linje i en sak er en nøkkel og en verdi med kolon mellom. Er linjen en fortsettelse av teksten over, må "
        "den ha større innrykk."
    ),
    "dash": "En liste med strek kan ikke begynne her",
    "dash.hint": "Sett streken på en ny linje, eller sett anførselstegn rundt teksten.",
    "dash.explain": (
        "Punktene i en liste står på hver sin linje under nøkkelen. En tekst som begynner med strek, trenger "
        "anførselstegn."
    ),
    "indentation": "Innrykket på linjen passer ikke med linjene over",
    "indentation.hint": "Gi linjer som hører sammen, like stort innrykk.",
    "indentation.explain": (
        "I YAML viser innrykket hva som hører sammen. Nøkler på samme nivå må begynne i samme kolonne."
    ),
    "special-start": "En tekst kan ikke begynne med «{character}»",
    "special-start.hint": "Sett anførselstegn rundt teksten.",
    "special-start.explain": (
        "Tegnene @, ` og % har en egen betydning først i en verdi i YAML. I anførselstegn er de vanlig tekst."
    ),
    "colon-in-text": "Et kolon med mellomrom etter kan ikke stå i teksten uten anførselstegn",
    "colon-in-text.hint": "Sett anførselstegn rundt hele teksten.",
    "colon-in-text.explain": (
        "Kolon og mellomrom skiller en nøkkel fra verdien. Står det et til på samme linje, vet ikke leseren hvilket "
        "som gjelder."
    ),
    "after-quote": "Det står tekst etter anførselstegnet som lukker verdien",
    "after-quote.hint": (
        "Sett anførselstegn rundt hele verdien. Inne i teksten skrives et enkelt anførselstegn to ganger."
    ),
    "after-quote.explain": (
        "En verdi som begynner med anførselstegn, slutter ved neste. Det som står etter, hører ikke til noe."
    ),
    "comment-swallowed": "Resten av linjen er blitt en kommentar; verdien er bare «{kept}»",
    "comment-swallowed.hint": "Sett anførselstegn rundt verdien. Er det ment som kommentar, sett et mellomrom etter #.",
    "comment-swallowed.explain": (
        "I YAML begynner en kommentar med mellomrom og #. «Vei #5» blir derfor lest som «Vei»."
    ),
}
