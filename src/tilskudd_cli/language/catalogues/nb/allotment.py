"""Deling av en ramme: hvorfor en sak får mindre enn den kan få, trinnene, og hvorfor noe er til overs, på bokmål."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "less-percentage": "Rammen rekker ikke til alle, og alle får samme prosent: {paid:kr} av {claimed:kr}",
    "less-proportional": "Rammen rekker ikke til alle og er delt etter vekt: {paid:kr} av {claimed:kr}",
    "less-no-weight": "Rammen er delt etter vekt, og vekten er 0",
    "less-below-smallest": "Saken kan få {claimed:kr}, mindre enn det minste tilskuddet på {smallest:kr}",
    "less-share-too-small": "Andelen ville blitt mindre enn det minste tilskuddet på {smallest:kr}",
    "less-rest": "Saken får det som var igjen av rammen: {paid:kr} av {claimed:kr}",
    "less-not-enough": "Det som var igjen av rammen, rakk ikke til {claimed:kr}",
    "less-used-up": "Rammen rakk ikke så langt ned i rekkefølgen",
    "open-claim": "Det er ikke avgjort hvor mye saken kan få, så den er ikke med i fordelingen",
    "open-claim-negative": "Beløpet er mindre enn null, {claimed:kr}, så saken er ikke med i fordelingen",
    "open-weight": "Rammen blir delt etter vekt, og vekten er ikke oppgitt; saken er ikke med i fordelingen",
    "open-weight-negative": (
        "Rammen blir delt etter vekt, og vekten er mindre enn null; saken er ikke med i fordelingen"
    ),
    "open-rank": "Rammen blir delt etter rang, og rangen er ikke oppgitt; saken er ikke med i fordelingen",
    "step-claims": "{count:n|sak|saker} kan til sammen få {total:kr}. Rammen er {frame:kr}.",
    "step-open": "{count:n|sak|saker} må avgjøres først og er ikke med i fordelingen",
    "step-below-smallest": (
        "{count:n|sak|saker} kan få mindre enn det minste tilskuddet på {smallest:kr} og får ingenting"
    ),
    "step-no-weight": "{count:n|sak|saker} har vekten 0 og får ingenting",
    "step-all-met": "Rammen rekker til alle som er med: hver får det den kan få",
    "step-dropped": (
        "{count:n|sak er tatt ut|saker er tatt ut}, fordi andelen ville blitt mindre enn det minste tilskuddet på "
        "{smallest:kr}. Den minste andelen går ut først, og for hver sak som går ut, blir rammen delt på nytt."
    ),
    "step-dropped-tie": (
        "{tied:n|sak|saker} hadde like stor andel, og {count} av dem er tatt ut: de som kommer sist i den faste "
        "rekkefølgen"
    ),
    "step-met": (
        "{count:n|sak|saker} får hele beløpet, {kroner:kr} i alt: delt etter vekt ville det blitt minst så mye. Det "
        "som blir igjen, går til de andre."
    ),
    "step-weights": (
        "De som ikke får hele beløpet, deler {part:kr} etter vekt; vektene er til sammen {whole:quantity}"
    ),
    "step-percentage": "Alle får {percent:share} av det de kan få ({part:kr} av {whole:kr})",
    "step-percentage-about": (
        "Alle får samme prosent av det de kan få: om lag {percent:share}, nøyaktig {part:kr} av {whole:kr}"
    ),
    "step-whole-kroner": (
        "Andelene er rundet ned til hele kroner. {count:n|krone|kroner} ble da igjen: én krone ekstra til hver av dem "
        "som mistet mest på avrundingen."
    ),
    "step-remainder-tie": (
        "{tied:n|sak|saker} mistet like mye på avrundingen, men det var bare {count:n|krone|kroner} til dem. De som "
        "kommer først i den faste rekkefølgen, fikk én krone hver."
    ),
    "step-ranked": (
        "Sakene er tatt etter rang, den laveste først. {count:n|sak|saker} får hele beløpet, {kroner:kr} i alt."
    ),
    "step-lots": ("Rekkefølgen er trukket med tallet {seed}. {count:n|sak|saker} får hele beløpet, {kroner:kr} i alt."),
    "step-rank-tie": (
        "{count:n|sak|saker} har rangen {rank}, og rammen rekker ikke til alle. Mellom dem er det den faste "
        "rekkefølgen som avgjør."
    ),
    "step-rest": "Den neste, {case}, kan få {claimed:kr} og får det som er igjen: {given:kr}",
    "left-all-met": "Alle har fått det de kan få",
    "left-open": "Alle som er avgjort, har fått det de kan få; {count:n|sak|saker} må avgjøres først",
    "left-no-claims": "Det er ingen saker å fordele rammen på",
    "left-no-weight": "De andre har fått det de kan få; {count:n|sak|saker} har vekten 0",
    "left-smallest": (
        "De andre har fått det de kan få, og ingen flere kan få så mye som det minste tilskuddet på {smallest:kr}"
    ),
    "left-next": (
        "Den neste i rekkefølgen, {case}, kan få {claimed:kr}, og det er {left:kr} igjen. Ingen lenger ned går foran."
    ),
    "left-rest-too-small": "Det som er igjen, {left:kr}, er mindre enn det minste tilskuddet på {smallest:kr}",
}
