"""Documents to write in tests: a list to fill in, a case that has been gone through, a hostile one, a very long one."""

from __future__ import annotations

from datetime import date

from tilskudd_cli.language.visible import visible
from tilskudd_cli.writing.documents import registry
from tilskudd_cli.writing.documents.model import Box, Document, Note, Part, Point, Screen

DAY = date(2026, 11, 22)
FINGERPRINT = "sha256 3f0a9c1d7b52e86644aa0c1be97d25f8e0b3a6d1c49f77281d9e05c2b8f4a673"
SOURCE = "Utlysning 2019, Søknadsfrist"
LONG = (
    "Kommunen har gjort greie for hvordan tiltaket skal drives videre når tilskuddet trappes ned, hvem som har "
    "ansvaret i kommunens egen organisasjon, og hvilke avtaler som er inngått med spesialisthelsetjenesten og "
    "andre samarbeidspartnere; planen er behandlet politisk, og vedtaket ligger ved søknaden."
)
WORDS = {
    "nb": ("Sjekkliste", "Søknad", "Vurdering", "kilde", "følge", "saksbehandler", "godkjenner", "regler"),
    "nn": ("Sjekkliste", "Søknad", "Vurdering", "kjelde", "følgje", "saksbehandlar", "godkjennar", "reglar"),
    "en": ("Checklist", "Application", "Assessment", "source", "consequence", "caseworker", "approver", "rules"),
}
NAMES = "Guovdageaidnu, Kárášjohka, Unjárga, Deatnu, Porsáŋgu"


def empty_list(language: str = "nb") -> Document:
    """A checklist that nobody has begun: all boxes open, with room to write."""
    title, first, second, source, follows, worker, approver, rules = WORDS[language]
    points = (
        Point("1.1", "OF2019-søknadsfrist", "Søknaden kom innen 22. mars 2019", notes=(Note(source, SOURCE),)),
        Point("1.2", "OF2019-underskrift", LONG, notes=(Note(follows, "må rettes"), Note(source, SOURCE)), room=True),
        Point("1.3", "", NAMES),
    )
    judged = (Point("2.1", "OF2019-mål", "Tiltaket treffer målgruppen", notes=(Note(source, SOURCE),), room=True),)
    return Document(
        language=language,
        title=f"{title}: Overdoseforebygging",
        subtitle="Tilskudd til kommuner, 2019",
        date=DAY,
        facts=(Note("ordning", "overdoseforebygging"), Note("utgave", "2019")),
        parts=(Part("1", first, points, intro="Går gjennom det søkeren har sendt inn."), Part("2", second, judged)),
        remarks=True,
        signatures=(worker, approver),
        footer=f"{rules} {FINGERPRINT}",
        data={"schema_version": 1, "scheme": "overdoseforebygging", "points": [{"rule": "a"}, {"rule": "b"}]},
        columns=("number", "text", "amount"),
        rows=(("1.1", "Søknaden kom innen 22. mars 2019", 750_000), ("1.2", LONG, None)),
    )


def gone_through(language: str = "nb") -> Document:
    """The same list for a case: a point of each state."""
    document = empty_list(language)
    says = {
        Box.OPEN: "",
        Box.MET: "oppfylt",
        Box.NOT_MET: "ikke oppfylt",
        Box.TO_ASSESS: "må vurderes",
        Box.NOT_APPLICABLE: "ikke aktuelt",
    }
    points = tuple(
        Point(f"1.{number}", f"OF2019-{box}", f"Punkt {number}. {LONG}", box, says[box], (Note("kilde", SOURCE),))
        for number, box in enumerate(Box, 1)
    )
    return document._replace(parts=(Part("1", "Søknad", points),), remarks=False)


def saying(hostile: str) -> Document:
    """A document that says the same hostile text in every place that a text can stand."""
    said = visible(hostile)
    point = Point("1.1", said, said, Box.NOT_MET, said, (Note("kilde", said), Note(said, "x")), room=True)
    return Document(
        language="nb",
        title=said,
        subtitle=said,
        date=DAY,
        facts=(Note("søker", said), Note(said, "x")),
        parts=(Part("1", said, (point, point._replace(number="1.2", box=Box.OPEN)), intro=said),),
        remarks=True,
        signatures=(said, said),
        footer=said,
        data={"text": hostile, "points": [{"text": hostile}]},
        columns=("text", "number"),
        rows=((hostile, 301),),
    )


def of_many_points(count: int = 300) -> Document:
    """A list of many points, ten in each part."""
    parts = tuple(
        Part(str(part), f"Del {part}", tuple(_numbered(part, number) for number in range(1, 11)))
        for part in range(1, count // 10 + 1)
    )
    return empty_list()._replace(parts=parts)


def _numbered(part: int, number: int) -> Point:
    said = LONG if number % 3 == 0 else f"Søknaden oppfyller vilkår {number} i del {part}"
    return Point(f"{part}.{number}", f"OF2019-{part}-{number}", said, notes=(Note("kilde", SOURCE),), room=number == 7)


_PAPER = Screen()


def written(name: str, document: Document, screen: Screen = _PAPER) -> str:
    """What a text format makes of a document."""
    made = registry.get(name).render(document, screen)
    assert isinstance(made, str)
    return made
