"""The consultation of 2024 says what its page says: date, reference, length and who was invited, written out."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.test_rules import OFFICE, rule_file
from tilskudd_cli.assessment.assess import Assessment, Verdict
from tilskudd_cli.cases.records import APPLICANT_TYPES
from tilskudd_cli.casework.checking import check_bytes
from tilskudd_cli.schemes.conditions import TextLength
from tilskudd_cli.schemes.dates import OnDate
from tilskudd_cli.schemes.edition import Consequence, Edition, Heading
from tilskudd_cli.schemes.requirements import requirements_of

ORGANISATIONS = (
    "ACTIS", "ADHD Norge", "Angstringen", "A-larm", "Allmennlegeforeningen", "Barn av rusmisbrukere",
    "Bipolarforeningen", "Den norske legeforening", "Fellesorganisasjonen",
    "Foreningen for en human narkotikapolitikk", "Foreningen tryggere ruspolitikk", "Hvite Ørn",
    "Ivareta – pårørende berørt av rus", "Kirkens bymisjon", "For Fangers Pårørende (FFP)", "Frelsesarmeen",
    "KS – Kommunesektorens organisasjon", "Landsforeningen for pårørende innen psykisk helse (LPP)",
    "LEVE Norge (med Unge LEVE)", "Marborg", "Mental Helse", "Minoritetenes interesseorganisasjon (MIO)",
    "Nasjonal interesseorganisasjon for erfaringskonsulenter", "Norsk psykologforening",
    "Landsforeningen for Oppsøkende Sosialt Ungdomsarbeid (LOSU)", "Landsgruppen av helsesykepleiere", "ProLARNett",
    "Pårørendealliansen", "RIO – en landsdekkende brukerorganisasjon på rusfeltet", "Rusfeltets hovedorganisasjon",
    "Rådet for psykisk helse", "Samisk nasjonal kompetansetjeneste for psykisk helsevern og rus (SANKS)",
    "Selvhjelp Norge", "Wayback", "We Shall Overcome", "Fontenehusene",
)  # fmt: skip
CENTRES = (
    "(ROP)", "Nasjonal kompetansetjeneste TSB", "(NAPHA)", "(SIFER)", "(NKVTS)", "(KORFOR)", "(KORUS Bergen)",
    "(KORUS Midt)", "(KORUS Nord)", "(KORUS Oslo)", "(KORUS Stavanger)", "(KORUS Sør)", "(KORUS Øst)", "(RVTS)",
    "Rusforsk", "Akan kompetansesenter",
)  # fmt: skip
BODIES = ("Folkehelseinstituttet", "Kriminalomsorgsdirektoratet", "SERAF")


def consultation() -> Edition:
    return rule_file("overdose-høring/2024.yaml").edition


def assessed(text: str) -> Assessment:
    head = 'kind: response\nscheme: overdose-høring\nedition: "2024"\n'
    assessment = check_bytes("sak.yaml", (head + text).encode(), OFFICE).assessment
    assert assessment is not None
    return assessment


def outcomes(assessment: Assessment) -> dict[str, str]:
    return {result.requirement.id: str(result.outcome) for result in assessment.results}


def answered(*texts: str, field: str = "Råd {}") -> str:
    answers = "".join(f"  - {{field: {field.format(i)}, text: '{text}'}}\n" for i, text in enumerate(texts))
    return f"received: 2024-06-10\nfacts: {{levert-som: skjema}}\nanswers:\n{answers}"


def test_the_page_and_its_reference() -> None:
    source = consultation().sources["høringsside"]
    assert (source.published, source.reference) == (dt.date(2024, 4, 15), "24/13304")
    assert consultation().administrator == "Helsedirektoratet"


def test_the_deadline_is_a_thursday_and_what_follows_is_not_stated() -> None:
    (deadline,) = consultation().deadlines
    assert deadline.when == OnDate(dt.date(2024, 8, 1))
    assert dt.date(2024, 8, 1).strftime("%u") == "4"
    assert deadline.late is Consequence.NOT_STATED


@pytest.mark.parametrize(("day", "outcome"), [("2024-08-01", "met"), ("2024-08-02", "to_assess")])
def test_a_response_is_in_time_on_the_last_day(day: str, outcome: str) -> None:
    text = answered("Godt råd.").replace("2024-06-10", day)
    assert outcomes(assessed(text))["høringsfrist"] == outcome


@given(st.integers(3_990, 4_010), st.sampled_from(["a", " a", "ø", "🙂"]))
def test_an_answer_has_4000_characters_with_spaces_and_no_more(length: int, letter: str) -> None:
    answer = (letter * length)[: length - 1].strip()
    answer += "." * (length - len(answer))
    result = outcomes(assessed(answered("Kort.", answer)))["høyst-4000-tegn"]
    assert result == ("met" if length <= 4_000 else "not_met")


def test_each_answer_is_counted_by_itself() -> None:
    (rule,) = [each for each in requirements_of(consultation(), "response") if each.id == "høyst-4000-tegn"]
    assert rule.when == TextLength("answers", 4_000)
    assert outcomes(assessed(answered("a" * 4_000, "b" * 4_000)))["høyst-4000-tegn"] == "met"


def test_a_field_is_filled_in_once() -> None:
    assert outcomes(assessed(answered("Ja.", "Nei.")))["ett-svar-i-hvert-felt"] == "met"
    twice = assessed(answered("Ja.", "Nei.", field="Råd"))
    assert outcomes(twice)["ett-svar-i-hvert-felt"] == "not_met"
    assert twice.verdict is Verdict.TO_CORRECT


@pytest.mark.parametrize("kind", APPLICANT_TYPES)
def test_anybody_may_answer(kind: str) -> None:
    who = f"applicant: {{name: Den som svarer, type: {kind}}}\n"
    assert assessed(answered("Godt råd.") + who).verdict is Verdict.READY


def test_one_who_does_not_say_who_it_is_may_answer() -> None:
    assert assessed(answered("Godt råd.")).verdict is Verdict.READY


@pytest.mark.parametrize(
    ("reference", "outcome"), [(", referanse: 24/13304", "met"), (", referanse: 24/13305", "not_met"), ("", "not_met")]
)
@pytest.mark.parametrize("way", ["e-post", "brev"])
def test_outside_the_form_the_reference_is_asked_for_and_no_more(way: str, reference: str, outcome: str) -> None:
    text = answered("Godt råd.").replace("levert-som: skjema", f"levert-som: {way}{reference}")
    assessment = assessed(text)
    assert outcomes(assessment)["referanse"] == outcome
    assert outcomes(assessment)["høringsskjema"] == "to_assess"
    assert assessment.verdict is Verdict.READY


def test_everyone_who_was_invited_directly_is_named_in_every_language() -> None:
    invited = {each.id: each.text for each in consultation().statements if each.heading is Heading.INVITED}
    assert (len(ORGANISATIONS), len(CENTRES)) == (36, 16)
    for names, group in (
        (ORGANISATIONS, "inviterte-organisasjoner"),
        (CENTRES, "inviterte-kompetansesentre"),
        (BODIES, "inviterte-myndigheter"),
    ):
        for text in invited[group]:
            assert [name for name in names if name not in text] == []


def test_no_person_is_named() -> None:
    (contact,) = [each.text for each in consultation().statements if each.id == "kontakt"]
    assert not any("@" in text for text in contact)
