"""Writes case files to measure with: applications to the 2019 call, about 2.2 KB each, the same ones every time.

They are written as they come in, before anybody has assessed them: every case has three or four points for a caseworker
to assess, nine in ten have nothing to correct, and one in ten has two to four faults. A thousand files go into each
folder.

    python benchmarks/make_cases.py FOLDER COUNT
"""

from __future__ import annotations

import argparse
import os
import random
import textwrap
from collections.abc import Iterator

PER_FOLDER = 1000
EVERY = 10
SEED = 2019

CITIES = (("0301", "Oslo"), ("1201", "Bergen"))
OTHERS = (
    ("5001", "Trondheim"),
    ("1103", "Stavanger"),
    ("0602", "Drammen"),
    ("0220", "Asker"),
    ("0805", "Porsgrunn"),
    ("0906", "Arendal"),
    ("0106", "Fredrikstad"),
    ("0704", "Tønsberg"),
    ("1804", "Bodø"),
    ("1902", "Tromsø"),
    ("0101", "Halden"),
    ("0231", "Skedsmo"),
    ("0219", "Bærum"),
    ("0624", "Øvre Eiker"),
    ("1001", "Kristiansand"),
    ("1247", "Askøy"),
    ("5004", "Steinkjer"),
)
TEXTS = {
    "goals": (
        "Kommunen vil at færre skal dø av overdose, og at de som overlever en overdose, får besøk innen to døgn.",
        "Arbeidet er forankret i handlingsplanen og gjøres sammen med brukerorganisasjoner og fastleger.",
        "Målet for året er å nå flere av dem som i dag står utenfor tjenestene, og å følge dem opp over tid.",
        "Innen utgangen av året skal alle ansatte i tjenestene kunne lære bort bruk av nalokson nesespray.",
        "Hver virksomhet skal ha en navngitt kontakt for overdosearbeidet, også i helger og ferier.",
        "Tall for ikke-dødelige overdoser skal samles inn hver måned og brukes til å velge tiltak.",
    ),
    "project": (
        "Koordinatoren følger opp tiltakene i handlingsplanen og møter tjenestene hver måned.",
        "Det holdes fire fagdager i løpet av året, og to av dem er åpne for nabokommunene.",
        "Ansatte i tjenestene hospiterer i to andre byer og deler det de har lært, i et felles møte.",
        "Kommunen går gjennom veiviseren for lokalt overdosearbeid sammen med politi og ambulansetjeneste.",
        "Tiltaket er for personer som injiserer, for pårørende og for ansatte som møter dem i hverdagen.",
        "Tiltakene starter i mars, og erfaringene legges fram for kommunestyret før sommeren og ved årets slutt.",
    ),
    "budget": (
        "Beløpene er satt etter regnskapet for fjoråret.",
        "Reiser og opphold følger statens satser.",
        "Lokaler og utstyr dekkes av kommunen og føres på egne poster.",
        "Midlene føres på et eget prosjektnummer, slik at budsjett og regnskap kan sammenliknes.",
    ),
    "controls": (
        "Internrevisjonen går gjennom regnskapet to ganger i året.",
        "Revisor bekrefter at midlene er brukt etter vedtaket.",
        "Enhetslederen godkjenner alle bilag og rapporterer om framdrift til ledergruppen hvert kvartal.",
        "Økonomiavdelingen stemmer av prosjektet hver måned, og kommunerevisjonen har full innsikt.",
    ),
}
SENTENCES = {"goals": 5, "project": 6, "budget": 3, "controls": 4}
FAULTS = ("late", "too much", "no controls", "no goals", "wrong signature")


def cases(count: int) -> Iterator[str]:
    """The texts of `count` case files."""
    chance = random.Random(SEED)
    for number in range(count):
        faults = frozenset(chance.sample(FAULTS, chance.randint(2, 4)) if number % EVERY == EVERY - 1 else ())
        yield "\n".join(_lines(number, faults, chance)) + "\n"


def _lines(number: int, faults: frozenset[str], chance: random.Random) -> Iterator[str]:
    is_city = number % len(OTHERS) < len(CITIES)
    register_number, name = (CITIES if is_city else OTHERS)[number % (len(CITIES) if is_city else len(OTHERS))]
    amount = (750_000 if is_city else 100_000) + (50_000 if "too much" in faults else 0)
    day = chance.randint(24, 29) if "late" in faults else chance.randint(5, 22)
    yield f"# Søknad {number}"
    yield from ("kind: application", "scheme: overdoseforebygging", 'edition: "2019"', f"case: 2019/{1000 + number}")
    yield f'applicant: {{municipality: {name}, number: "{register_number}"}}'
    yield from (f"received: 2019-03-{day:02}", "year: 2019", f"requested: {_kroner(amount)}")
    if is_city:
        yield "position: {title: koordinator, share: 100 %}"
    yield from _contents(faults, chance)
    yield from _budget(amount, chance)
    role = "rådgiver" if "wrong signature" in faults else "rådmann"
    yield f"signature: {{name: {name} kommune, role: {role}, date: 2019-03-04}}"
    yield from ("history:", "  - {year: 2018, granted: 100 000, reported: true}")


def _contents(faults: frozenset[str], chance: random.Random) -> Iterator[str]:
    yield "contents:"
    for part, sentences in TEXTS.items():
        if f"no {part}" in faults:
            continue
        written = " ".join(chance.sample(sentences, SENTENCES[part]))
        yield f"  {part}: >-"
        yield from textwrap.wrap(written, 110, initial_indent="    ", subsequent_indent="    ")


def _budget(amount: int, chance: random.Random) -> Iterator[str]:
    yield "budget:"
    for item, category, kroner in (
        ("Lønn og sosiale utgifter", "salary", amount),
        ("Kurs og fagdager", "courses", chance.randint(10, 90) * 1000),
        ("Reise", "travel", chance.randint(5, 30) * 1000),
        ("Kommunens egne midler", "own_funding", 25_000),
    ):
        yield f"  - {{item: {item}, category: {category}, amount: {_kroner(kroner)}}}"


def _kroner(amount: int) -> str:
    return f"{amount:,}".replace(",", " ")


def write(folder: str, count: int) -> None:
    """Write `count` case files below a folder, which is made if it is not there."""
    for number, text in enumerate(cases(count)):
        inner = os.path.join(folder, f"{number // PER_FOLDER:03}")
        os.makedirs(inner, exist_ok=True)
        with open(os.path.join(inner, f"sak-{number:05}.yaml"), "w", encoding="utf-8", newline="\n") as file:
            file.write(text)


def main() -> None:
    """Read the command line and write the files."""
    parser = argparse.ArgumentParser(description="Write case files to measure with.")
    parser.add_argument("folder")
    parser.add_argument("count", type=int)
    given = parser.parse_args()
    write(given.folder, given.count)


if __name__ == "__main__":
    main()
