"""Saker: hva som er galt med det en sak sier at den er, eller viser til, på bokmål."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "not-mapping": "Filen er ikke en sak: den består ikke av nøkler og verdier",
    "not-mapping.hint": "Begynn med linjer som `kind: application`, `scheme: …` og `edition: …`.",
    "not-mapping.explain": (
        "En sak er skrevet som linjer med en nøkkel, kolon og en verdi. En liste, en enkelt tekst eller en tom fil "
        "sier ikke hva saken gjelder. Kommandoen «tilskudd new application» lager en fil å begynne med."
    ),
    "missing-kind": "Saken sier ikke hva slags sak den er: `kind` mangler",
    "missing-kind.hint": "Skriv for eksempel `kind: application`.",
    "missing-kind.explain": (
        "Sakstypen avgjør hvilke opplysninger saken kan ha, og hvilke krav den holdes mot. Den må være oppgitt før "
        "noe annet i filen kan leses."
    ),
    "missing-scheme": "Saken sier ikke hvilken ordning den gjelder: `scheme` mangler",
    "missing-scheme.hint": "Skriv `scheme:` og navnet på ordningen. «tilskudd schemes list» viser navnene.",
    "missing-scheme.explain": (
        "Reglene står i regelfilen til ordningen. Uten navnet på ordningen er det ingen regler å holde saken mot, og "
        "programmet gjetter ikke."
    ),
    "missing-edition": "Saken sier ikke hvilken utgave av ordningen den gjelder: `edition` mangler",
    "missing-edition.hint": 'Skriv utgaven i anførselstegn, for eksempel `edition: "2019"`.',
    "missing-edition.explain": (
        "Lister, beløp og frister endrer seg fra utlysning til utlysning. Hver utlysning har sin egen utgave av "
        "reglene, og en sak vurderes etter én av dem."
    ),
    "unknown-kind": "Det finnes ingen sakstype som heter «{word}». Disse finnes: {known:list}.",
    "unknown-kind.hint": "Bruk en av sakstypene som finnes.",
    "unknown-kind.explain": (
        "Hver sakstype har sine egne opplysninger og krav. Programmet leser ikke en sak av en type det ikke kjenner."
    ),
    "unknown-kind-near": "Det finnes ingen sakstype som heter «{word}». Det ligner på «{nearest}».",
    "unknown-kind-near.hint": "Skriv «{nearest}» hvis det er det som er ment.",
    "unknown-kind-near.explain": (
        "Ordet ligner på en sakstype, men er skrevet annerledes. Programmet foreslår, men retter ikke selv."
    ),
    "unknown-scheme": "Det finnes ingen ordning som heter «{word}». Disse finnes: {known:list}.",
    "unknown-scheme.hint": (
        "Bruk navnet på en ordning som finnes, eller pek på mappen med regelfilene dine med --rules."
    ),
    "unknown-scheme.explain": (
        "Ordninger finnes som regelfiler: de som følger med programmet, og de i mapper du oppgir selv. «tilskudd "
        "schemes list» viser alle som er for hånden."
    ),
    "unknown-scheme-near": "Det finnes ingen ordning som heter «{word}». Det ligner på «{nearest}».",
    "unknown-scheme-near.hint": "Skriv «{nearest}» hvis det er den ordningen som er ment.",
    "unknown-scheme-near.explain": (
        "Navnet ligner på en ordning som finnes, men er skrevet annerledes. Programmet foreslår, men retter ikke selv."
    ),
    "unknown-edition": "Ordningen «{scheme}» har ingen utgave som heter «{edition}». Disse finnes: {editions:list}.",
    "unknown-edition.hint": "Bruk utgaven som hører til utlysningen saken gjelder.",
    "unknown-edition.explain": (
        "En sak vurderes aldri etter reglene fra et annet år enn det den selv oppgir. Mangler utgaven, må den skrives "
        "som en ny regelfil."
    ),
    "rules-unreadable": "Regelfilen til denne utgaven kan ikke brukes: {path}",
    "rules-unreadable.hint": "Kjør «tilskudd schemes lint» for å se hva som er galt i regelfilen.",
    "rules-unreadable.explain": (
        "Utgaven finnes, men regelfilen har feil. Så lenge den har det, blir ingen sak vurdert etter den: et halvt "
        "regelverk kunne gitt gale svar."
    ),
    "year-not-covered": "Utgave {edition} har regler for {years}, ikke for {year}",
    "year-not-covered.hint": "Se etter om året er riktig, eller bruk en utgave som dekker {year}.",
    "year-not-covered.explain": (
        "Hver utgave sier hvilke år den har regler for. For andre år finnes det verken lister, satser eller frister i "
        "den, og programmet bruker aldri fjorårets."
    ),
    "judgement-unknown-rule": (
        "Vurderingen gjelder regelen «{rule}», som ikke finnes for slike saker i utgave {edition}"
    ),
    "judgement-unknown-rule.hint": "Bruk navnet på en regel i utgaven. «tilskudd schemes show» viser dem.",
    "judgement-unknown-rule.explain": (
        "En vurdering hører til én regel, med det navnet regelen har i regelfilen. En vurdering uten regel ville ikke "
        "telle, og da skal det ikke se ut som om den gjør det."
    ),
    "judgement-unknown-rule-near": (
        "Vurderingen gjelder regelen «{rule}», som ikke finnes for slike saker i utgave {edition}. Det ligner på "
        "«{nearest}»."
    ),
    "judgement-unknown-rule-near.hint": "Skriv «{nearest}» hvis det er den regelen som er ment.",
    "judgement-unknown-rule-near.explain": (
        "Navnet ligner på en regel i utgaven, men er skrevet annerledes. En vurdering teller bare når navnet er det "
        "samme."
    ),
    "judgement-twice": "Det står to vurderinger av regelen «{rule}»",
    "judgement-twice.hint": "Behold den som gjelder. Den andre hører hjemme i arkivet.",
    "judgement-twice.explain": (
        "En vurdering avgjør saken der reglene gir rom for skjønn. Står det to, vet ingen hvilken "
        "som gjelder, og programmet velger aldri."
    ),
    "application-not-plain": "`application` må være navnet på en fil i samme mappe, ikke «{file}»",
    "application-not-plain.hint": "Legg søknaden i samme mappe som rapporten, og skriv bare filnavnet.",
    "application-not-plain.explain": (
        "En rapport kan vise til søknaden den hører til. Saksfiler kommer utenfra, så programmet åpner bare filer i "
        "rapportens egen mappe, aldri en sti til et annet sted."
    ),
    "application-unreadable": (
        "Søknaden «{file}» kunne ikke brukes: den finnes ikke, kan ikke leses, eller gjelder en annen ordning eller "
        "utgave"
    ),
    "application-unreadable.hint": "Kjør «tilskudd check» på søknaden for å se hva som er galt med den.",
    "application-unreadable.explain": (
        "En rapport holdes mot søknaden den viser til: budsjett, beløp, år og kommune. Når søknaden ikke kan leses "
        "som en søknad til samme utgave av ordningen, blir ikke rapporten vurdert."
    ),
    "kind-not-covered": "Utgave {edition} har ingen regler for saker av typen «{kind}», bare for {known:list}",
    "kind-not-covered.hint": (
        "Se etter om `kind` og `edition` er riktige. «tilskudd schemes show» viser hva utgaven sier."
    ),
    "kind-not-covered.explain": (
        "En sak som ingen regel gjelder for, ville blitt klar uansett hva som sto i den. Derfor blir den ikke vurdert."
    ),
}
