"""What a point of a checklist says: members of the groups, years and remarks of a deadline, headings of statements."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.assessment.making import case_of
from tests.schemes.making import amount, deadline, edition, eligibility, group, item
from tilskudd_cli.assessment.assess import Program
from tilskudd_cli.language.catalogue import LANGUAGES, text
from tilskudd_cli.schemes.edition import Edition, Heading, RuleFile
from tilskudd_cli.wording.checklist import Asked, case_checklist, scheme_checklist
from tilskudd_cli.writing.documents.model import Document, Point

_NBSP = "\u00a0"
NOTE = "{nb: En søndag, nn: Ein søndag, en: A Sunday}"
WORDS = "{nb: Lavterskeltjenester, nn: Lågterskeltenester, en: Easily reached services}"


def asked(rules: Edition, language: str) -> Asked:
    return Asked(RuleFile("2023.yaml", rules, "0" * 64), language, dt.date(2026, 11, 22), "0.1.0")


def empty(language: str = "nb", **keys: str | list[str]) -> Document:
    return scheme_checklist(asked(edition(**keys), language))


def point(document: Document, rule: str) -> Point:
    return next(one for part in document.parts for one in part.points if one.code == f"SH2023-{rule}")


def notes(one: Point) -> list[tuple[str, str]]:
    return [(note.label, note.text.replace(_NBSP, " ")) for note in one.notes]


def test_the_point_about_who_can_apply_lists_every_group() -> None:
    document = empty(
        groups=[
            group("storby", members="[0301 Oslo, 1201 Bergen]"),
            group("lag", named="[Kafeen]"),
            group("smalt", named="[Helse Nord]", applicants="[health_trust]"),
            group("typer", applicants="[company, foundation]"),
            group("resten", everyone="true", everyone_except="[1103 Stavanger]"),
        ],
        eligibility=eligibility(),
        amounts=[amount("100")],
    )
    assert [words for label, words in notes(point(document, "hvem")) if label == "gruppe"] == [
        "tekst – 2 kommuner: Oslo og Bergen",
        "tekst – ved navn: Kafeen",
        "tekst – ved navn: Helse Nord",
        "tekst – søkere av typen bedrift eller stiftelse",
        "tekst – alle kommuner unntatt Stavanger",
    ]


def test_a_group_of_all_municipalities_is_not_listed() -> None:
    document = empty(groups=[group("alle", everyone="true")], eligibility=eligibility(), amounts=[amount("100")])
    assert "gruppe" not in dict(notes(point(document, "hvem")))


def test_a_deadline_is_told_with_its_years_and_its_remark() -> None:
    document = empty(deadlines=[deadline("2020-03-01", for_years="2020", note=NOTE)])
    told = dict(notes(point(document, "frist")))
    assert told["frist"] == "søndag 1. mars 2020 (bare for 2020)"
    assert told["merknad"] == "En søndag"


def test_a_deadline_that_is_no_requirement_is_told_so_too() -> None:
    words = "{nb: Klagen sendes skriftlig, nn: Klaga blir send skriftleg, en: The appeal is written}"
    document = empty(deadlines=[deadline("2020-03-01", kind="appeal", for_years="2020", note=NOTE, text=words)])
    one = point(document, "frist")
    assert one.text.replace(_NBSP, " ") == "Klagefrist: søndag 1. mars 2020 (bare for 2020)"
    assert [words for label, words in notes(one) if label == "merknad"] == ["Klagen sendes skriftlig", "En søndag"]


@pytest.mark.parametrize(("received", "is_told"), [("2020-02-01", False), ("2020-03-02", True)])
def test_in_a_case_the_remark_is_for_a_deadline_that_is_not_kept(received: str, is_told: bool) -> None:
    rules = edition(deadlines=[deadline("2020-03-01", note=NOTE)])
    case = case_of(f"kind: application\nreceived: {received}\n", rules)
    document = case_checklist(asked(rules, "nb"), "sak.yaml", Program(rules, "application", lambda: ()).assess(case))
    assert ("merknad" in dict(notes(point(document, "frist")))) == is_told


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("heading", Heading)
def test_a_statement_says_under_which_heading_it_stands(heading: Heading, language: str) -> None:
    one = item(id="lavterskel", heading=heading, stage="assessment", text=WORDS, cite="kilde#alt")
    said = point(empty(language, statements=[one]), "lavterskel").text
    head = text(language, f"term-heading-{heading}")
    if heading in {Heading.PROCESS, Heading.NOT_STATED}:  # their texts say what they are
        assert head.lower() not in said.lower()
    else:
        assert said.lower().startswith(f"{head}: ".lower())
        assert said[0].isupper()


def test_a_ladder_of_amounts_is_told_step_by_step() -> None:
    document = empty(amounts=[amount("{rate: {by_grant_year: {1: 9, 2: 4}}, per: position.share}", rounding="down")])
    told = dict(notes(point(document, "sum")))
    assert told["beløp"] == "1. tilskuddsår: 9 kr ganger stillingsandelen; 2. tilskuddsår: 4 kr ganger stillingsandelen"


@pytest.mark.parametrize(("language", "words"), [("nb", "publisert"), ("nn", "publisert"), ("en", "published")])
def test_the_day_of_a_source_is_told_in_mid_line_without_a_capital(language: str, words: str) -> None:
    source = "{title: Kilde, publisher: Hageetaten, published: 2019-03-04, sections: {alt: Alt}}"
    document = empty(language, sources=f"{{kilde: {source}}}")
    assert any(f"(Hageetaten), {words} 4" in note.text for note in document.facts)


OFFICES = '{by_office: {nord: {date: 2020-03-01, time: "12:00"}}, all_others: 2020-03-02}'


@pytest.mark.parametrize(
    ("office", "told"),
    [
        ("office: nord\n", "søndag 1. mars 2020 kl. 12.00"),
        ("office: sør\n", "mandag 2. mars 2020"),
        ("", "nord: søndag 1. mars 2020 kl. 12.00; alle andre: mandag 2. mars 2020"),
    ],
)
def test_a_case_is_told_its_own_date_where_that_can_be_said(office: str, told: str) -> None:
    rules = edition(deadlines=[deadline(OFFICES)])
    case = case_of(f"kind: application\nreceived: 2020-02-01\n{office}", rules)
    document = case_checklist(asked(rules, "nb"), "sak.yaml", Program(rules, "application", lambda: ()).assess(case))
    assert dict(notes(point(document, "frist")))["frist"] == told
