"""Deling av ei ramme: kvifor ei sak får mindre enn ho kan få, stega, og kvifor noko er til overs, på nynorsk."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "less-percentage": "Ramma rekk ikkje til alle, og alle får same prosent: {paid:kr} av {claimed:kr}",
    "less-proportional": "Ramma rekk ikkje til alle og er delt etter vekt: {paid:kr} av {claimed:kr}",
    "less-no-weight": "Ramma er delt etter vekt, og vekta er 0",
    "less-below-smallest": "Saka kan få {claimed:kr}, mindre enn det minste tilskotet på {smallest:kr}",
    "less-share-too-small": "Delen ville blitt mindre enn det minste tilskotet på {smallest:kr}",
    "less-rest": "Saka får det som var att av ramma: {paid:kr} av {claimed:kr}",
    "less-not-enough": "Det som var att av ramma, rakk ikkje til {claimed:kr}",
    "less-used-up": "Ramma rakk ikkje så langt ned i rekkjefølgja",
    "open-claim": "Det er ikkje avgjort kor mykje saka kan få, så ho er ikkje med i fordelinga",
    "open-claim-negative": "Beløpet er mindre enn null, {claimed:kr}, så saka er ikkje med i fordelinga",
    "open-weight": "Ramma blir delt etter vekt, og vekta er ikkje oppgitt; saka er ikkje med i fordelinga",
    "open-weight-negative": "Ramma blir delt etter vekt, og vekta er mindre enn null; saka er ikkje med i fordelinga",
    "open-rank": "Ramma blir delt etter rang, og rangen er ikkje oppgitt; saka er ikkje med i fordelinga",
    "step-claims": "{count:n|sak|saker} kan til saman få {total:kr}. Ramma er {frame:kr}.",
    "step-open": "{count:n|sak|saker} må avgjerast først og er ikkje med i fordelinga",
    "step-below-smallest": (
        "{count:n|sak|saker} kan få mindre enn det minste tilskotet på {smallest:kr} og får ingenting"
    ),
    "step-no-weight": "{count:n|sak|saker} har vekta 0 og får ingenting",
    "step-all-met": "Ramma rekk til alle som er med: kvar får det ho kan få",
    "step-dropped": (
        "{count:n|sak er teken ut|saker er tekne ut}, fordi delen ville blitt mindre enn det minste tilskotet på "
        "{smallest:kr}. Den minste delen går ut først, og for kvar sak som går ut, blir ramma delt på nytt."
    ),
    "step-dropped-tie": (
        "{tied:n|sak|saker} hadde like stor del, og {count} av dei er tekne ut: dei som kjem sist i den faste "
        "rekkjefølgja"
    ),
    "step-met": (
        "{count:n|sak|saker} får heile beløpet, {kroner:kr} i alt: delt etter vekt ville det blitt minst så mykje. "
        "Det som blir att, går til dei andre."
    ),
    "step-weights": (
        "Dei som ikkje får heile beløpet, deler {part:kr} etter vekt; vektene er til saman {whole:quantity}"
    ),
    "step-percentage": "Alle får {percent:share} av det dei kan få ({part:kr} av {whole:kr})",
    "step-percentage-about": (
        "Alle får same prosent av det dei kan få: om lag {percent:share}, nøyaktig {part:kr} av {whole:kr}"
    ),
    "step-whole-kroner": (
        "Delane er runda ned til heile kroner. {count:n|krone|kroner} vart då att: éi krone ekstra til kvar av dei som "
        "mista mest på avrundinga."
    ),
    "step-remainder-tie": (
        "{tied:n|sak|saker} mista like mykje på avrundinga, men det var berre {count:n|krone|kroner} til dei. Dei som "
        "kjem først i den faste rekkjefølgja, fekk éi krone kvar."
    ),
    "step-ranked": (
        "Sakene er tekne etter rang, den lågaste først. {count:n|sak|saker} får heile beløpet, {kroner:kr} i alt."
    ),
    "step-lots": ("Rekkjefølgja er trekt med talet {seed}. {count:n|sak|saker} får heile beløpet, {kroner:kr} i alt."),
    "step-rank-tie": (
        "{count:n|sak|saker} har rangen {rank}, og ramma rekk ikkje til alle. Mellom dei er det den faste rekkjefølgja "
        "som avgjer."
    ),
    "step-rest": "Den neste, {case}, kan få {claimed:kr} og får det som er att: {given:kr}",
    "left-all-met": "Alle har fått det dei kan få",
    "left-open": "Alle som er avgjorde, har fått det dei kan få; {count:n|sak|saker} må avgjerast først",
    "left-no-claims": "Det er ingen saker å fordele ramma på",
    "left-no-weight": "Dei andre har fått det dei kan få; {count:n|sak|saker} har vekta 0",
    "left-smallest": (
        "Dei andre har fått det dei kan få, og ingen fleire kan få så mykje som det minste tilskotet på {smallest:kr}"
    ),
    "left-next": (
        "Den neste i rekkjefølgja, {case}, kan få {claimed:kr}, og det er {left:kr} att. Ingen lenger ned går framfor."
    ),
    "left-rest-too-small": "Det som er att, {left:kr}, er mindre enn det minste tilskotet på {smallest:kr}",
}
