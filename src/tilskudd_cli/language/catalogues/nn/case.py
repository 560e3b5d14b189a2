"""Saker: kva som er gale med det ei sak seier at ho er, eller viser til, på nynorsk."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "not-mapping": "Fila er ikkje ei sak: ho er ikkje sett saman av nøklar og verdiar",
    "not-mapping.hint": "Byrj med linjer som `kind: application`, `scheme: …` og `edition: …`.",
    "not-mapping.explain": (
        "Ei sak er skriven som linjer med ein nøkkel, kolon og ein verdi. Ei liste, ein enkelt tekst eller ei tom fil "
        "seier ikkje kva saka gjeld. Kommandoen «tilskudd new application» lagar ei fil å byrje med."
    ),
    "missing-kind": "Saka seier ikkje kva slag sak ho er: `kind` manglar",
    "missing-kind.hint": "Skriv til dømes `kind: application`.",
    "missing-kind.explain": (
        "Sakstypen avgjer kva opplysningar saka kan ha, og kva krav ho blir halden mot. Han må vere oppgitt før "
        "noko anna i fila kan lesast."
    ),
    "missing-scheme": "Saka seier ikkje kva ordning ho gjeld: `scheme` manglar",
    "missing-scheme.hint": "Skriv `scheme:` og namnet på ordninga. «tilskudd schemes list» viser namna.",
    "missing-scheme.explain": (
        "Reglane står i regelfila til ordninga. Utan namnet på ordninga er det ingen reglar å halde saka mot, og "
        "programmet gissar ikkje."
    ),
    "missing-edition": "Saka seier ikkje kva utgåve av ordninga ho gjeld: `edition` manglar",
    "missing-edition.hint": 'Skriv utgåva i hermeteikn, til dømes `edition: "2019"`.',
    "missing-edition.explain": (
        "Lister, beløp og fristar endrar seg frå utlysing til utlysing. Kvar utlysing har si eiga utgåve av reglane, "
        "og ei sak blir vurdert etter éi av dei."
    ),
    "unknown-kind": "Det finst ingen sakstype som heiter «{word}». Desse finst: {known:list}.",
    "unknown-kind.hint": "Bruk ein av sakstypane som finst.",
    "unknown-kind.explain": (
        "Kvar sakstype har sine eigne opplysningar og krav. Programmet les ikkje ei sak av ein type det ikkje kjenner."
    ),
    "unknown-kind-near": "Det finst ingen sakstype som heiter «{word}». Det liknar på «{nearest}».",
    "unknown-kind-near.hint": "Skriv «{nearest}» om det er det som er meint.",
    "unknown-kind-near.explain": (
        "Ordet liknar på ein sakstype, men er skrive annleis. Programmet føreslår, men rettar ikkje sjølv."
    ),
    "unknown-scheme": "Det finst inga ordning som heiter «{word}». Desse finst: {known:list}.",
    "unknown-scheme.hint": "Bruk namnet på ei ordning som finst, eller peik på mappa med regelfilene dine med --rules.",
    "unknown-scheme.explain": (
        "Ordningar finst som regelfiler: dei som følgjer med programmet, og dei i mapper du oppgir sjølv. «tilskudd "
        "schemes list» viser alle som er for handa."
    ),
    "unknown-scheme-near": "Det finst inga ordning som heiter «{word}». Det liknar på «{nearest}».",
    "unknown-scheme-near.hint": "Skriv «{nearest}» om det er den ordninga som er meint.",
    "unknown-scheme-near.explain": (
        "Namnet liknar på ei ordning som finst, men er skrive annleis. Programmet føreslår, men rettar ikkje sjølv."
    ),
    "unknown-edition": "Ordninga «{scheme}» har inga utgåve som heiter «{edition}». Desse finst: {editions:list}.",
    "unknown-edition.hint": "Bruk utgåva som høyrer til utlysinga saka gjeld.",
    "unknown-edition.explain": (
        "Ei sak blir aldri vurdert etter reglane frå eit anna år enn det ho sjølv oppgir. Manglar utgåva, må ho "
        "skrivast som ei ny regelfil."
    ),
    "rules-unreadable": "Regelfila til denne utgåva kan ikkje brukast: {path}",
    "rules-unreadable.hint": "Køyr «tilskudd schemes lint» for å sjå kva som er gale i regelfila.",
    "rules-unreadable.explain": (
        "Utgåva finst, men regelfila har feil. Så lenge ho har det, blir inga sak vurdert etter henne: eit halvt "
        "regelverk kunne gi gale svar."
    ),
    "year-not-covered": "Utgåve {edition} har reglar for {years}, ikkje for {year}",
    "year-not-covered.hint": "Sjå etter om året er rett, eller bruk ei utgåve som dekkjer {year}.",
    "year-not-covered.explain": (
        "Kvar utgåve seier kva år ho har reglar for. For andre år finst det verken lister, satsar eller fristar i "
        "henne, og programmet bruker aldri dei frå i fjor."
    ),
    "judgement-unknown-rule": "Vurderinga gjeld regelen «{rule}», som ikkje finst for slike saker i utgåve {edition}",
    "judgement-unknown-rule.hint": "Bruk namnet på ein regel i utgåva. «tilskudd schemes show» viser dei.",
    "judgement-unknown-rule.explain": (
        "Ei vurdering høyrer til éin regel, med det namnet regelen har i regelfila. Ei vurdering utan regel ville "
        "ikkje telje, og då skal det ikkje sjå ut som om ho gjer det."
    ),
    "judgement-unknown-rule-near": (
        "Vurderinga gjeld regelen «{rule}», som ikkje finst for slike saker i utgåve {edition}. Det liknar på "
        "«{nearest}»."
    ),
    "judgement-unknown-rule-near.hint": "Skriv «{nearest}» om det er den regelen som er meint.",
    "judgement-unknown-rule-near.explain": (
        "Namnet liknar på ein regel i utgåva, men er skrive annleis. Ei vurdering tel berre når namnet er det same."
    ),
    "judgement-twice": "Det står to vurderingar av regelen «{rule}»",
    "judgement-twice.hint": "Behald den som gjeld. Den andre høyrer heime i arkivet.",
    "judgement-twice.explain": (
        "Ei vurdering avgjer saka der reglane gir rom for skjønn. Står det to, veit ingen kva for ei "
        "som gjeld, og programmet vel aldri."
    ),
    "application-not-plain": "`application` må vere namnet på ei fil i same mappa, ikkje «{file}»",
    "application-not-plain.hint": "Legg søknaden i same mappa som rapporten, og skriv berre filnamnet.",
    "application-not-plain.explain": (
        "Ein rapport kan vise til søknaden han høyrer til. Saksfiler kjem utanfrå, så programmet opnar berre filer i "
        "mappa til rapporten, aldri ein sti til ein annan stad."
    ),
    "application-unreadable": (
        "Søknaden «{file}» kunne ikkje brukast: han finst ikkje, kan ikkje lesast, eller gjeld ei anna ordning eller "
        "utgåve"
    ),
    "application-unreadable.hint": "Køyr «tilskudd check» på søknaden for å sjå kva som er gale med han.",
    "application-unreadable.explain": (
        "Ein rapport blir halden mot søknaden han viser til: budsjett, beløp, år og kommune. Når søknaden ikkje kan "
        "lesast som ein søknad til same utgåva av ordninga, blir ikkje rapporten vurdert."
    ),
    "kind-not-covered": "Utgåve {edition} har ingen reglar for saker av typen «{kind}», berre for {known:list}",
    "kind-not-covered.hint": (
        "Sjå etter om `kind` og `edition` er rette. «tilskudd schemes show» viser kva utgåva seier."
    ),
    "kind-not-covered.explain": (
        "Ei sak som ingen regel gjeld for, ville blitt klar uansett kva som stod i henne. Difor blir ho ikkje vurdert."
    ),
}
