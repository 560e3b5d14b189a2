"""Names of municipalities are compared without regard to form, and sorted as Norwegians sort."""

from __future__ import annotations

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilskudd_cli.municipalities.names import (
    Request,
    fold,
    fold_known,
    is_number,
    loosen,
    parts,
    read_request,
    sort_key,
)
from tilskudd_cli.municipalities.tables import municipalities


@pytest.mark.parametrize(
    "written",
    ["Hábmer - Hamarøy", "HÁBMER – HAMARØY", "hábmer/hamarøy", "  Hábmer —\u00a0 Hamarøy ", "Hábmer-Hama\u00adrøy"],
)
def test_one_name_in_many_forms(written: str) -> None:
    assert fold(written) == "hábmer-hamarøy"
    assert fold(normalize("NFD", written)) == "hábmer-hamarøy"


def test_porsangu_is_written_with_two_letters_for_one_sound() -> None:
    assert fold("Porsáŋgu") == fold("PORSÁNGU")


def test_letters_that_tell_names_apart_are_kept() -> None:
    assert len({fold(name) for name in ("Bo", "Bø", "Ål", "Al", "Våler", "Valer")}) == 6


def test_the_names_of_the_register_need_only_the_fast_way() -> None:
    for row in municipalities():
        for name in (row.name, row.county, *row.names):
            assert fold_known(name) == fold(name)


@given(st.text(max_size=60))
def test_folding_twice_changes_nothing(text: str) -> None:
    # The capital I with a dot folds to two characters, one of which a second fold may compose; no name holds it.
    assert fold(fold(text)) == fold(text) or "\u0307" in normalize("NFD", text)


@pytest.mark.parametrize(
    ("written", "meant"),
    [("Tonsberg", "Tønsberg"), ("Toensberg", "Tønsberg"), ("Aalesund", "Ålesund"), ("Alesund", "Ålesund")],
)
def test_names_without_norwegian_letters_are_close_enough_to_suggest(written: str, meant: str) -> None:
    assert loosen(written) == loosen(meant)
    assert fold(written) != fold(meant)


def test_norwegian_order() -> None:
    names = ["Ålesund", "Øyer", "Ærøy", "Zoo", "Aarborte", "Alta", "Évenes", "Evje", "Å", "Ås", "Bø", "Bykle"]
    assert sorted(names, key=sort_key) == [
        *("Alta", "Bykle", "Bø", "Évenes", "Evje", "Zoo", "Ærøy", "Øyer", "Å", "Ålesund", "Aarborte", "Ås"),
    ]


def test_a_short_name_comes_before_the_longer_one_it_begins() -> None:
    names = ["Nord-Odal", "Nore", "Nordre Follo", "Nord"]
    assert sorted(names, key=sort_key) == ["Nord", "Nord-Odal", "Nordre Follo", "Nore"]


@pytest.mark.parametrize(
    ("text", "request_"),
    [
        ("0301 oslo", Request("oslo", "0301")),
        ("oslo kommune, 0301", Request("oslo", "0301")),
        ("oslo kommune (0301)", Request("oslo", "0301")),
        ("(0301)", Request("", "0301")),
        ("voss herad", Request("voss")),
        ("alstahaug kommuna", Request("alstahaug")),
        ("våler kommune (østfold fylke)", Request("våler", "", "østfold")),
        ("03011 oslo", Request("03011 oslo")),
        ("kommune", Request("kommune")),
    ],
)
def test_what_stands_beside_a_name_is_taken_apart(text: str, request_: Request) -> None:
    assert read_request(text) == request_


@given(st.text(max_size=60))
def test_any_text_can_be_taken_apart(text: str) -> None:
    request = read_request(fold(text))
    assert request.number == "" or is_number(request.number)


def test_a_number_has_four_plain_digits() -> None:
    assert is_number("0301")
    assert not any(is_number(text) for text in ("301", "03010", "٠٣٠١", "03 1", "²²²²", ""))


def test_parallel_names_are_parts_and_hyphens_are_not() -> None:
    assert parts("Storfjord - Omasvuotna - Omasvuono") == ("Storfjord", "Omasvuotna", "Omasvuono")
    assert parts("Nord-Odal") == ("Nord-Odal",)
