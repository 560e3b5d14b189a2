"""What the register says is told in plain sentences, in three languages."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.municipalities.facts import DEADLINE, TODAY
from tilskudd_cli.language.catalogue import LANGUAGES, has, text
from tilskudd_cli.municipalities.lineage import RelationKind, relation, story
from tilskudd_cli.municipalities.organisations import Reason, UnknownOrganisation
from tilskudd_cli.municipalities.register import FIRST, LAST, Found, Municipality, load
from tilskudd_cli.municipalities.tables import municipalities
from tilskudd_cli.municipalities.telling import (
    Sentence,
    label,
    norwegian_name,
    problem,
    related,
    sentences,
    unknown_organisation,
)


def the(number: str, on: date) -> Municipality:
    row = load().by_number(number, on)
    assert row is not None
    return row


def told(number: str, on: date, language: str = "nb") -> list[str]:
    return [text(language, key, params) for key, params in sentences(story(the(number, on), on))]


def said(answer: Sentence | None, language: str = "nb") -> str:
    assert answer is not None
    return text(language, *answer)


def test_skedsmo_in_three_languages() -> None:
    assert told("0231", DEADLINE) == [
        "Skedsmo (0231) ble 1. januar 2020 en del av Lillestrøm (3030), sammen med Fet (0227) og Sørum (0226)",
        "Lillestrøm (3030) fikk 1. januar 2024 nytt nummer: 3205",
    ]
    assert told("0231", DEADLINE, "nn")[0] == (
        "Skedsmo (0231) vart 1. januar 2020 ein del av Lillestrøm (3030), saman med Fet (0227) og Sørum (0226)"
    )
    assert told("0231", DEADLINE, "en")[0] == (
        "Skedsmo (0231) became part of Lillestrøm (3030) on 1 January 2020, together with Fet (0227) and Sørum (0226)"
    )


@pytest.mark.parametrize(
    ("number", "on", "sentence"),
    [
        (
            "3205",
            TODAY,
            "Lillestrøm (3030) ble dannet 1. januar 2020 av Fet (0227), Skedsmo (0231) og Sørum (0226)",
        ),
        (
            "1103",
            DEADLINE,
            (
                "Stavanger (1103) ble 1. januar 2020 slått sammen med Finnøy (1141) og Rennesøy (1142) "
                "til Stavanger (1103)"
            ),
        ),
        ("1507", date(2023, 1, 1), "Ålesund (1507) ble 1. januar 2024 delt mellom Ålesund (1508) og Haram (1580)"),
        ("1508", TODAY, "Ålesund (1507) ble 1. januar 2024 delt mellom Ålesund (1508) og Haram (1580)"),
        ("1850", DEADLINE, "Tysfjord (1850) ble 1. januar 2020 delt mellom Narvik (1806) og Hamarøy (1875)"),
        ("5013", DEADLINE, "Hitra (5013) ble 1. januar 2020 til Hitra (5056), utvidet med deler av Snillfjord (5012)"),
        (
            "1806",
            TODAY,
            "Narvik (1806) ble dannet 1. januar 2020 av Ballangen (1854) og Narvik (1805) og deler av Tysfjord (1850)",
        ),
        (
            "1805",
            DEADLINE,
            (
                "Narvik (1805) ble 1. januar 2020 slått sammen med Ballangen (1854) og deler av Tysfjord (1850) "
                "til Narvik (1806)"
            ),
        ),
        (
            "1854",
            DEADLINE,
            (
                "Ballangen (1854) ble 1. januar 2020 en del av Narvik (1806), sammen med Narvik (1805) "
                "og deler av Tysfjord (1850)"
            ),
        ),
        ("0616", DEADLINE, "Nes (0616) fikk 1. januar 2020 nytt navn og nummer: Nesbyen (3040)"),
        ("0301", TODAY, "Oslo (0301) fikk 1. januar 2026 navnet Oslo - Oslove"),
        ("3118", TODAY, "En del av Indre Østfold (3118) ble 1. januar 2026 flyttet til Vestby (3216)"),
        ("1804", TODAY, "Registeret kjenner ingen endringer for Bodø (1804)"),
    ],
)
def test_what_happened_is_told(number: str, on: date, sentence: str) -> None:
    assert sentence in told(number, on)


def test_running_text_uses_the_norwegian_name() -> None:
    assert norwegian_name(the("1875", TODAY)) == "Hamarøy"
    assert label(the("5622", TODAY)) == "Porsanger (5622)"
    assert label(the("3222", TODAY)) == "Lørenskog (3222)"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_story_can_be_told(language: str) -> None:
    for row in municipalities():
        on = max(row.valid_from, FIRST)
        for key, params in sentences(story(row, on)):
            assert "–" not in text(language, key, params), key
            assert not {"ingen", "none"} & {text(language, key, params).split(" ")[-1]}, key


@pytest.mark.parametrize(
    ("name", "number", "on", "sentence"),
    [
        (
            "Skedsmo",
            None,
            date(2020, 6, 1),
            (
                "«Skedsmo» fantes ikke lenger 1. juni 2020: Skedsmo (0231) gikk ut av registeret 1. januar 2020, og "
                "området hørte på datoen til Lillestrøm (3030)."
            ),
        ),
        (
            "Lillestrøm",
            None,
            DEADLINE,
            (
                "«Lillestrøm» fantes ikke ennå 22. mars 2019: Lillestrøm (3030) kom inn i registeret 1. januar 2020, "
                "og området hørte på datoen til Fet (0227), Skedsmo (0231) og Sørum (0226)."
            ),
        ),
        ("Xyzzy", None, DEADLINE, "Fant ingen kommune «Xyzzy» 22. mars 2019."),
        (
            "Våler",
            None,
            DEADLINE,
            "«Våler» passer på flere kommuner 22. mars 2019: Våler (0137, Østfold) og Våler (0426, Hedmark).",
        ),
        (
            "Oslo",
            "1201",
            DEADLINE,
            "Navnet og nummeret hører ikke sammen 22. mars 2019: «Oslo» er Oslo (0301), men 1201 er Bergen (1201).",
        ),
        (
            "Halden",
            "0101",
            date(2021, 1, 1),
            (
                "Nummeret 0101 var ikke lenger i bruk 1. januar 2021: Halden (0101) hadde det til 1. januar 2020. "
                "På datoen er «Halden» Halden (3001)."
            ),
        ),
        (
            "Halden",
            "3101",
            date(2021, 1, 1),
            (
                "Nummeret 3101 var ikke tatt i bruk 1. januar 2021: Halden (3101) fikk det 1. januar 2024. "
                "På datoen er «Halden» Halden (3001)."
            ),
        ),
        ("Oslo", "9999", DEADLINE, "Ingen kommune har hatt nummeret 9999. «Oslo» er Oslo (0301) 22. mars 2019."),
        (
            "Oslo",
            None,
            date(2027, 1, 1),
            "Registeret kjenner kommunene fra 1. januar 2014 til 31. desember 2026, ikke 1. januar 2027.",
        ),
    ],
)
def test_what_is_wrong_is_told(name: str, number: str | None, on: date, sentence: str) -> None:
    assert said(problem(load().resolve(name, number, on))) == sentence


def test_nothing_is_wrong_with_what_was_found() -> None:
    assert problem(load().find("Oslo", DEADLINE)) is None


@given(st.data(), st.dates(date(2013, 1, 1), date(2027, 12, 31)), st.dates(FIRST, LAST))
def test_every_problem_has_a_message_a_hint_and_an_explanation(data: st.DataObject, on: date, then: date) -> None:
    name = data.draw(st.sampled_from(load().on(then))).name + data.draw(st.sampled_from(["", "x"]))
    number = data.draw(st.none() | st.sampled_from([row.number for row in load().on(LAST)]))
    answer = load().resolve(name, number, on)
    assert (problem(answer) is None) is isinstance(answer, Found)
    if found := problem(answer):
        key, params = found
        for language in LANGUAGES:
            assert all(text(language, key + section, params) for section in ("", ".hint", ".explain"))


def test_suggestions_say_where_they_lie() -> None:
    found = problem(load().find("Nes på Romerike", DEADLINE))
    assert found is not None
    assert text("nb", found[0] + ".hint", found[1]).startswith(
        "Lignende navn: Nes (0236, Akershus) og Nes (0616, Buskerud)."
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_relation_and_every_reason_has_a_text(language: str) -> None:
    assert all(has(language, f"municipality-relation-{kind}") for kind in RelationKind)
    assert all(text(language, *unknown_organisation(UnknownOrganisation("0231", reason))) for reason in Reason)


def test_relations_are_told() -> None:
    assert said(related(relation("0231", DEADLINE, "3205", TODAY))) == (
        "Skedsmo (0231) er blitt en del av Lillestrøm (3205)"
    )
    assert said(related(relation("0231", DEADLINE, "0231", TODAY))) == (
        "Registeret kjenner ikke begge kommunene på hver sin dato (på listen: Skedsmo (0231), søker: –)"
    )
