"""Names written in other ways than the register's, at other times, or not quite rightly."""

from __future__ import annotations

from datetime import date
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.municipalities.facts import DEADLINE
from tilskudd_cli.municipalities.names import parts
from tilskudd_cli.municipalities.register import Found, NotFound, load
from tilskudd_cli.municipalities.tables import legal_days, municipalities

PARALLEL = [row for row in municipalities() if " - " in row.name]


@given(st.sampled_from(PARALLEL), st.sampled_from([" - ", " – ", "/", " / ", "-"]), st.data())
def test_parallel_names_may_stand_alone_and_in_any_order(row: object, mark: str, data: st.DataObject) -> None:
    assert isinstance(row, type(PARALLEL[0]))
    on = max(row.valid_from, date(2014, 1, 1))
    count = data.draw(st.integers(1, len(parts(row.name))))
    order = data.draw(st.sampled_from(list(permutations(parts(row.name), count))))
    assert load().find(mark.join(order) + " kommune", on) == Found(row)


def test_names_of_two_municipalities_are_nobodys_name() -> None:
    assert isinstance(load().find("Oslo - Bergen", DEADLINE), NotFound)
    assert isinstance(load().find("Hamarøy - Narvik", DEADLINE), NotFound)


@pytest.mark.parametrize(
    ("written", "on", "number"),
    [
        ("Våler (Østfold)", DEADLINE, "0137"),
        ("Våler i Østfold", DEADLINE, "0137"),
        ("Våler kommune i Hedmark", DEADLINE, "0426"),
        ("VÅLER, ØSTFOLD", DEADLINE, "0137"),
        ("Våler i Østfold", date(2021, 6, 1), "3018"),
        ("Våler (Viken)", DEADLINE, "0137"),
        ("Våler i Hedmark", date(2026, 6, 1), "3419"),
        ("Herøy (Møre og Romsdal)", date(2026, 6, 1), "1515"),
        ("Bø i Telemark", DEADLINE, "0821"),
        ("Bergen (Hordaland fylke)", date(2022, 1, 1), "4601"),
        ("Lyngen (Troms - Romsa - Tromssa)", date(2026, 1, 1), "5536"),
        ("Nore og Uvdal", DEADLINE, "0633"),
    ],
)
def test_a_county_beside_the_name_tells_shared_names_apart(written: str, on: date, number: str) -> None:
    answer = load().find(written, on)
    assert isinstance(answer, Found)
    assert answer.municipality.number == number


def test_a_wrong_county_is_not_overlooked() -> None:
    for on, number in ((DEADLINE, "1201"), (date(2022, 1, 1), "4601")):
        answer = load().find("Bergen (Nordland)", on)
        assert isinstance(answer, NotFound)
        assert answer.nearest[0].number == number
        assert answer.elsewhen == ()


def test_a_name_of_later_with_a_wrong_county_was_not_somebody_elses() -> None:
    answer = load().find("Oslove (Nordland)", DEADLINE)
    assert isinstance(answer, NotFound)
    assert answer.elsewhen == ()


def test_a_district_is_not_a_county_but_suggests_the_name() -> None:
    answer = load().find("Nes på Romerike", DEADLINE)
    assert isinstance(answer, NotFound)
    assert [row.number for row in answer.nearest] == ["0236", "0616"]


@pytest.mark.parametrize("name", sorted(legal_days()))
def test_a_parallel_name_is_known_from_the_day_it_was_law(name: str) -> None:
    on = max(legal_days()[name], date(2014, 1, 1))
    answer = load().find(name, on)
    assert isinstance(answer, Found)
    assert not answer.is_early


@pytest.mark.parametrize(
    ("name", "on", "number", "is_early"),
    [
        ("Evenášši", date(2021, 6, 10), "1853", True),
        ("Evenášši", date(2021, 6, 11), "1853", False),
        ("Evenes - Evenášši", date(2021, 6, 11), "1853", False),
        ("Evenes - Evenášši", date(2021, 6, 10), "1853", True),
        ("Gáivuotna – Kåfjord – Kaivuono", date(2017, 1, 1), "1940", False),
        ("Oslo - Oslove", date(2025, 11, 1), "0301", True),
        ("Steinkjer - Stïentje", date(2025, 11, 1), "5006", True),
        ("Porsáŋgu", date(2022, 1, 1), "5436", False),
    ],
)
def test_a_name_used_early_is_found_and_marked(name: str, on: date, number: str, *, is_early: bool) -> None:
    answer = load().find(name, on)
    assert isinstance(answer, Found)
    assert (answer.municipality.number, answer.is_early) == (number, is_early)
    assert load().resolve(name, number, on) == answer


@pytest.mark.parametrize(
    ("name", "on", "number", "turned", "others"),
    [
        ("Skedsmo", date(2020, 6, 1), "0231", date(2020, 1, 1), ["3030"]),
        ("Skedsmo kommune", date(2025, 6, 1), "0231", date(2020, 1, 1), ["3205"]),
        ("0231", date(2020, 6, 1), "0231", date(2020, 1, 1), ["3030"]),
        ("Verran", date(2021, 6, 1), "5039", date(2020, 1, 1), ["5006"]),
        ("Tysfjord", date(2021, 6, 1), "1850", date(2020, 1, 1), ["1806", "1875"]),
        ("Lillestrøm", DEADLINE, "3030", date(2020, 1, 1), ["0226", "0227", "0231"]),
        ("5001", date(2014, 6, 1), "5001", date(2018, 1, 1), ["1601"]),
        ("3205", DEADLINE, "3205", date(2024, 1, 1), ["0226", "0227", "0231"]),
        ("Sande (Vestfold)", date(2021, 6, 1), "0713", date(2020, 1, 1), ["3802"]),
        ("Nes (Buskerud)", date(2021, 6, 1), "0616", date(2020, 1, 1), ["3040"]),
    ],
)
def test_a_name_of_another_time_tells_when_and_who_has_the_area(
    name: str, on: date, number: str, turned: date, others: list[str]
) -> None:
    answer = load().find(name, on)
    assert isinstance(answer, NotFound)
    (other,) = answer.elsewhen
    assert (other.municipality.number, other.turned) == (number, turned)
    assert other.is_past is (turned <= on)
    assert sorted(row.number for row in other.others) == others


def test_haram_was_and_will_be() -> None:
    answer = load().find("Haram", date(2021, 6, 1))
    assert isinstance(answer, NotFound)
    assert [(other.municipality.number, other.is_past) for other in answer.elsewhen] == [
        ("1534", True),
        ("1580", False),
    ]
    assert {row.name for other in answer.elsewhen for row in other.others} == {"Ålesund"}


@given(st.data(), st.dates(date(2014, 1, 1), date(2026, 12, 31)))
def test_whoever_is_in_the_register_at_some_time_is_told_of_at_any_other(data: st.DataObject, on: date) -> None:
    row = data.draw(st.sampled_from(municipalities()))
    answer = load().find(row.number, on)
    if isinstance(answer, Found):
        assert answer.municipality.number == row.number
        return
    assert isinstance(answer, NotFound)
    (other,) = answer.elsewhen
    assert other.municipality.number == row.number
    assert other.others
    assert all(each in load().on(on) for each in other.others)


@pytest.mark.parametrize(
    ("written", "meant"),
    [("Tonsberg", "Tønsberg"), ("Aalesund", "Ålesund"), ("Trondhjem", "Trondheim"), ("Sarpsbrog", "Sarpsborg")],
)
def test_a_name_not_quite_right_suggests_the_right_one(written: str, meant: str) -> None:
    answer = load().find(written, DEADLINE)
    assert isinstance(answer, NotFound)
    assert answer.nearest[0].name == meant


def test_a_name_unlike_all_others_suggests_nothing() -> None:
    assert load().find("xyzzy", DEADLINE) == NotFound("xyzzy", DEADLINE)
