"""Regelfiler: kva som er gale med ei utgåve av ei ordning, på nynorsk."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "alias-not-member": "«{written}» skal stå for ein kommune som ikkje er med på lista til gruppa",
    "alias-not-member.hint": "Før opp kommunen under `members`, eller rett `means`.",
    "alias-not-member.explain": (
        "Eit alias seier at ein skrivemåte på lista tyder ein bestemt kommune. Då må kommunen sjølv òg stå på den "
        "same lista."
    ),
    "brackets-out-of-order": "Trinna stig ikkje, eller eit anna trinn enn det siste er utan øvre grense",
    "brackets-out-of-order.hint": "Skriv trinna med stigande `up_to`. Berre det siste kan vere utan.",
    "brackets-out-of-order.explain": (
        "Eit trinn gjeld til og med sin `up_to`, og det første trinnet som høver, blir brukt. Om trinna ikkje stig, "
        "ville nokre av dei aldri bli brukte."
    ),
    "comparison-without-bound": "Vilkåret nemner opplysninga `{fact}`, men seier ikkje kva ho skal haldast mot",
    "comparison-without-bound.hint": "Legg til til dømes `at_least:`, `at_most:`, `equals:` eller `one_of:`.",
    "comparison-without-bound.explain": (
        "Ei samanlikning har ei opplysning og minst éi grense. Skal vilkåret berre krevje at noko er oppgitt, blir "
        "det skrive med `present:`."
    ),
    "eligibility-missing": "Regelfila har grupper, men seier ikkje kven som kan søkje",
    "eligibility-missing.hint": "Legg til `eligibility:`, til dømes med `when: {{group: any}}`.",
    "eligibility-missing.explain": (
        "Gruppene åleine stengjer ingen ute. Utan eit krav om å høyre til ei av dei ville alle kunne få tilskot, også "
        "dei som ikkje står på noka liste."
    ),
    "fact-unknown": "Inga sak kan oppgi ei opplysning som heiter «{word}»",
    "fact-unknown.hint": (
        "Bruk ei opplysning som finst, eller legg til ei eiga under `facts:` og vis til henne som `facts.namnet`."
    ),
    "fact-unknown.explain": (
        "Eit vilkår kan berre spørje om opplysningar som ei sak kan ha, eller som kan reknast ut av dei. Elles ville "
        "kravet aldri kunne avgjerast."
    ),
    "fact-unknown-near": "Inga sak kan oppgi ei opplysning som heiter «{word}». Det liknar på «{nearest}».",
    "fact-unknown-near.hint": "Skriv `{nearest}` om det er den som er meint.",
    "fact-unknown-near.explain": (
        "Namnet på opplysninga liknar på eit som finst, men er skrive annleis. Programmet føreslår, men rettar ikkje "
        "sjølv."
    ),
    "file-misplaced": (
        "Regelfila seier at ho er utgåve {edition} av «{scheme}», men ligg ikkje der ei slik fil skal liggje"
    ),
    "file-misplaced.hint": "Legg fila som `{scheme}/{edition}.yaml`, eller rett `scheme` og `edition`.",
    "file-misplaced.explain": (
        "Programmet finn ei utgåve etter mappa og filnamnet. Seier fila noko anna sjølv, kunne ei sak bli vurdert "
        "etter feil reglar."
    ),
    "group-by-group": "Gruppa «{group}» er definert ved å høyre til ei gruppe",
    "group-by-group.hint": "Bruk opplysningar om søkjaren i `when`, ikkje `group`.",
    "group-by-group.explain": (
        "Kva gruppe søkjaren høyrer til, må avgjerast før noko kan spørje om gruppa. Ei gruppe som byggjer på "
        "grupper, kunne gå i ring."
    ),
    "group-unknown": "Regelfila har inga gruppe som heiter «{word}». Desse finst: {known:list}.",
    "group-unknown.hint": "Bruk `id` til ei gruppe under `groups:`, eller legg til gruppa der.",
    "group-unknown.explain": (
        "Krav, fristar og beløp viser til grupper med namn. Eit namn som inga gruppe har, ville gjere at regelen "
        "aldri gjeld nokon som helst."
    ),
    "group-unknown-near": "Regelfila har inga gruppe som heiter «{word}». Det liknar på «{nearest}».",
    "group-unknown-near.hint": "Skriv `{nearest}` om det er den gruppa som er meint.",
    "group-unknown-near.explain": (
        "Namnet liknar på ei gruppe i fila, men er skrive annleis. Programmet føreslår, men rettar ikkje sjølv."
    ),
    "group-ways": "Det må finnast nøyaktig éin måte å høyre til gruppa «{group}» på",
    "group-ways.hint": (
        "Behald éin av desse: `members`, `everyone`, `when`, `named` eller `applicants`. `named` kan stå saman med "
        "`applicants`."
    ),
    "group-ways.explain": (
        "Ei gruppe er ei liste over kommunar, alle kommunar, eit vilkår, søkjarar med namn eller typar av søkjarar. "
        "Står det ingen eller fleire, er det uklart kven som er med."
    ),
    "id-twice": "«{id}» er brukt som namn på meir enn éin ting",
    "id-twice.hint": "Gi kvar regel og kvar gruppe sin eigen `id`.",
    "id-twice.explain": (
        "Resultat, kodar og vurderingar viser til ein regel med namnet i `id`. Har to reglar det same namnet, veit "
        "ingen kva regel det gjeld."
    ),
    "ladder-years": (
        "Satsane etter år passar ikkje med åra utgåva gjeld for. Manglar: {missing:list}. For mykje: {extra:list}."
    ),
    "ladder-years.hint": (
        "Skriv éin sats for kvart år i `years`. Oppgir ikkje kjelda satsen for eit år, skriv `not_stated`."
    ),
    "ladder-years.explain": (
        "Ein stige etter kalenderår skal ha eit trinn for kvart år utgåva dekkjer, og ingen andre. Programmet bruker "
        "aldri satsen frå eit anna år."
    ),
    "member-twice": "{member} står både i gruppa «{first}» og i gruppa «{second}»",
    "member-twice.hint": "Lat kommunen stå på berre éi liste.",
    "member-twice.explain": (
        "Gruppa bestemmer kva reglar og beløp som gjeld. Ein kommune på to lister ville ha to sett med reglar."
    ),
    "member-unknown": "«{member}» var ikkje ein kommune {date:date}, eller nummeret og namnet høyrer ikkje saman",
    "member-unknown.hint": "Skriv nummer og namn slik dei var på registerdatoen, til dømes `0301 Oslo`.",
    "member-unknown.explain": (
        "Listene blir haldne mot kommuneregisteret på `register_date`. Både nummeret og namnet må stemme, så ein "
        "skrivefeil ikkje gir plassen til ein annan kommune."
    ),
    "moves-without-basis": "Perioden blir flytt til neste arbeidsdag, men det står ikkje kvar det er bestemt",
    "moves-without-basis.hint": "Legg til `basis:` med kjelda, eller fjern `moves`.",
    "moves-without-basis.explain": (
        "Ein frist blir flytt frå ei helg eller ein heilagdag berre når ein regel seier det. Difor skal regelen "
        "nemnast."
    ),
    "not-a-condition": "Dette er ikkje eit vilkår",
    "not-a-condition.hint": "Skriv eit vilkår med nøkkel, til dømes `present: budget`, eller ordet `not_stated`.",
    "not-a-condition.explain": (
        "Eit vilkår er ei av formene i handboka, eller ordet `not_stated` der kjelda ikkje seier noko. Fri tekst kan "
        "ikkje vurderast av programmet; det som berre eit menneske kan avgjere, skriv du som `judged: true`."
    ),
    "not-a-day-of-year": "Dette er ikkje ein dag som finst i kvart år",
    "not-a-day-of-year.hint": "Skriv månad og dag med to siffer kvar, til dømes `03-01` for 1. mars.",
    "not-a-day-of-year.explain": (
        "Ein årleg frist er den same dagen kvart år. 29. februar blir ikkje godteken, for dei fleste år har ikkje den "
        "dagen."
    ),
    "not-a-pair": "Her skal det stå nøyaktig to opplysningar",
    "not-a-pair.hint": "Skriv dei to listene som skal samanliknast, til dømes `[budget, accounts]`.",
    "not-a-pair.explain": "Vilkåret `same_lines` held linjene i to lister mot kvarandre, korkje færre eller fleire.",
    "period-needs-one-unit": "Perioden må ha nøyaktig éi lengd. Ho kan stå i: {units:list}.",
    "period-needs-one-unit.hint": "Skriv til dømes `weeks: 3`.",
    "period-needs-one-unit.explain": (
        "Tre veker og tjueein dagar er ikkje alltid det same som femten arbeidsdagar. Skriv perioden i den eininga "
        "som kjelda bruker."
    ),
    "rounding-missing": "Beløpet «{id}» kan ende på ein del av ei krone, men det står ikkje korleis det blir runda av",
    "rounding-missing.hint": "Legg til `rounding: down`, `up` eller `nearest`.",
    "rounding-missing.explain": (
        "Tilskot blir utbetalt i heile kroner. Ein del eller ein sats gonger ei mengd kan gi brøkdelar, og då må "
        "regelfila seie kva veg det blir runda."
    ),
    "section-unknown": "Kjelda har ikkje noko avsnitt som heiter «{word}». Desse finst: {known:list}.",
    "section-unknown.hint": "Bruk eit avsnitt som står under `sections:` for kjelda, eller legg det til der.",
    "section-unknown.explain": (
        "Kvar regel viser til kjelda og avsnittet der han står. Avsnitta blir førte opp éin gong, med tittelen dei "
        "har i dokumentet."
    ),
    "section-unknown-near": "Kjelda har ikkje noko avsnitt som heiter «{word}». Det liknar på «{nearest}».",
    "section-unknown-near.hint": "Skriv `{nearest}` om det er det avsnittet som er meint.",
    "section-unknown-near.explain": (
        "Namnet liknar på eit avsnitt i kjelda, men er skrive annleis. Programmet føreslår, men rettar ikkje sjølv."
    ),
    "source-unknown": "Regelfila har inga kjelde som heiter «{word}». Desse finst: {known:list}.",
    "source-unknown.hint": "Skriv kjelda og avsnittet slik: `kjelde#avsnitt`, med namn som står under `sources:`.",
    "source-unknown.explain": (
        "Alt ei regelfil seier, skal ha ei kjelde som lesaren kan slå opp i. Kjeldene blir førte opp éin gong under "
        "`sources:`."
    ),
    "source-unknown-near": "Regelfila har inga kjelde som heiter «{word}». Det liknar på «{nearest}».",
    "source-unknown-near.hint": "Skriv `{nearest}` om det er den kjelda som er meint.",
    "source-unknown-near.explain": (
        "Namnet liknar på ei kjelde i fila, men er skrive annleis. Programmet føreslår, men rettar ikkje sjølv."
    ),
    "years-reversed": "Det første året kjem etter det siste",
    "years-reversed.hint": "Byt om `first` og `last`, eller rett det eine av dei.",
    "years-reversed.explain": (
        "Utgåva gjeld frå og med `first` til og med `last`. Eit spenn som går baklengs, dekkjer ingen år."
    ),
    "fact-of-wrong-type": "«{word}» er av typen {type}; her trengst {wanted:list}",
    "fact-of-wrong-type.hint": "Vis til ei opplysning av rett type.",
    "fact-of-wrong-type.explain": (
        "Eit beløp kan berre reknast av kroner, ein periode berre gå frå ein dato, og ei mengd må "
        "vere eit tal. Elles kunne ikkje regelen brukast på noka sak."
    ),
    "period-too-long": "Perioden {count} er for lang; den lengste er {longest}",
    "period-too-long.hint": "Sjå etter ein skrivefeil, eller bruk ei større eining.",
    "before-moves": "Ein frist som ligg før ei hending, kan ikkje flyttast fram til neste arbeidsdag",
    "before-moves.hint": "Ta bort `moves`. Å flytte fristen fram ville gi mindre tid før hendinga.",
    "period-too-long.explain": "Inga ordning gir så lang tid. Grensa held datoane innanfor det ein kalender kan vise.",
    "before-moves.explain": (
        "Ein periode som endar på ei helg, kan berre flyttast framover. Ligg fristen før hendinga, "
        "ville det ta tid frå den som skal førebu seg."
    ),
}
