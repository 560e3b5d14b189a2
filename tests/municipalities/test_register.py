"""The register answers who had a name or a number on a day, and never guesses."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.municipalities.facts import DEADLINE, LISTED
from tilskudd_cli.municipalities.register import (
    FIRST,
    LAST,
    Ambiguous,
    Disagreement,
    Found,
    Municipality,
    NotFound,
    OutsideRegister,
    Register,
    counts,
    load,
)
from tilskudd_cli.municipalities.tables import municipalities

NEW_YEARS = [date(year, 1, 1) for year in range(2014, 2027)]
DAYS = st.dates(FIRST, LAST)


def found(text: str, on: date) -> str:
    answer = load().find(text, on)
    assert isinstance(answer, Found), answer
    return answer.municipality.number


def test_as_many_municipalities_as_there_were() -> None:
    years = dict(zip(range(2014, 2027), (428, 428, 428, 426, 422, 422, 356, 356, 356, 356, 357, 357, 357), strict=True))
    assert counts() == years


def test_the_register_is_loaded_once() -> None:
    assert load() is load()


@pytest.mark.parametrize("on", NEW_YEARS, ids=str)
def test_everybody_is_found_by_number_and_by_name_unless_it_is_shared(on: date) -> None:
    everyone = load().on(on)
    bearers: dict[str, list[Municipality]] = {}
    for row in everyone:
        bearers.setdefault(row.name, []).append(row)
    for row in everyone:
        assert load().by_number(row.number, on) == row
        assert load().resolve(row.name, row.number, on) == Found(row)
        answer = load().find(row.name, on)
        shared = tuple(bearers[row.name])
        assert answer == (Found(row) if len(shared) == 1 else Ambiguous(row.name, on, shared))


@given(st.data(), DAYS)
def test_the_way_a_name_is_written_does_not_matter(data: st.DataObject, on: date) -> None:
    row = data.draw(st.sampled_from(load().on(on)))
    written = data.draw(st.sampled_from([row.name, *row.names]))
    change = data.draw(
        st.sampled_from([str.upper, str.lower, lambda name: normalize("NFD", name), "  {} kommune ".format])
    )
    assert load().find(change(written), on) in {
        load().find(written, on),
        _renamed(load().find(written, on), change(written)),
    }
    assert found(f"{row.number} {change(written)}", on) == row.number
    assert found(f"{change(written)} ({row.number})", on) == row.number


def _renamed(answer: object, asked: str) -> object:
    """An ambiguous answer repeats what was asked; everything else in it is to be the same."""
    return answer._replace(asked=asked) if isinstance(answer, Ambiguous) else answer


@pytest.mark.parametrize(("name", "number", "county"), [row[:3] for row in LISTED], ids=[row[0] for row in LISTED])
def test_the_municipalities_of_the_2019_call(name: str, number: str, county: str) -> None:
    answer = load().resolve(name, number, DEADLINE)
    assert isinstance(answer, Found)
    assert (answer.municipality.number, answer.municipality.county) == (number, county)
    assert found(name, DEADLINE) == number


def test_the_misspelling_in_the_call_suggests_the_right_name_and_is_not_accepted() -> None:
    answer = load().find("Øver Eiker", DEADLINE)
    assert isinstance(answer, NotFound)
    assert answer.nearest[0].name == "Øvre Eiker"
    numbered = load().resolve("Øver Eiker", "0625", DEADLINE)
    assert isinstance(numbered, NotFound)
    assert [row.number for row in numbered.nearest] == ["0625", "0624"]


@pytest.mark.parametrize(
    ("name", "on", "numbers"),
    [
        ("Våler", DEADLINE, ["0137", "0426"]),
        ("Herøy", DEADLINE, ["1515", "1818"]),
        ("Nes", DEADLINE, ["0236", "0616"]),
        ("Os", DEADLINE, ["0441", "1243"]),
        ("Sande", DEADLINE, ["0713", "1514"]),
        ("Bø", DEADLINE, ["0821", "1867"]),
        ("Våler kommune", date(2026, 1, 1), ["3114", "3419"]),
    ],
)
def test_a_shared_name_is_ambiguous_and_a_number_tells_them_apart(name: str, on: date, numbers: list[str]) -> None:
    answer = load().find(name, on)
    assert isinstance(answer, Ambiguous)
    assert [row.number for row in answer.candidates] == numbers
    for number in numbers:
        resolved = load().resolve(name, number, on)
        assert isinstance(resolved, Found)
        assert resolved.municipality.number == number


def test_from_2020_only_two_names_are_shared() -> None:
    for on in (date(2020, 1, 1), LAST):
        names = [row.name for row in load().on(on)]
        assert {name for name in names if names.count(name) > 1} == {"Våler", "Herøy"}


def test_a_name_and_a_number_that_disagree_are_told() -> None:
    answer = load().resolve("Oslo", "1201", DEADLINE)
    assert isinstance(answer, Disagreement)
    assert [row.number for row in answer.by_name] == ["0301"]
    assert answer.by_number is not None
    assert answer.by_number.name == "Bergen"
    assert isinstance(load().find("0301 Bergen", DEADLINE), Disagreement)
    assert isinstance(load().resolve("Våler", "0301", DEADLINE), Disagreement)


def test_a_number_from_another_time_disagrees_and_says_whose_it_was() -> None:
    answer = load().resolve("Halden", "0101", date(2021, 1, 1))
    assert isinstance(answer, Disagreement)
    assert answer.by_number is None
    (other,) = answer.elsewhen
    assert (other.municipality.name, other.is_past, other.turned) == ("Halden", True, date(2020, 1, 1))
    assert [row.number for row in other.others] == ["3001"]


def test_a_zero_lost_in_a_spreadsheet_is_suggested_and_never_put_back() -> None:
    for answer in (load().resolve(None, "301", DEADLINE), load().find("301", DEADLINE)):
        assert isinstance(answer, NotFound)
        assert [row.name for row in answer.nearest] == ["Oslo"]


@pytest.mark.parametrize("on", [FIRST - timedelta(days=1), LAST + timedelta(days=1), date.min, date.max], ids=str)
def test_outside_the_years_it_covers_the_register_says_so(on: date) -> None:
    assert load().find("Oslo", on) == OutsideRegister(on, FIRST, LAST)
    assert load().resolve(None, "0301", on) == OutsideRegister(on, FIRST, LAST)
    assert not load().covers(on)
    with pytest.raises(ValueError, match="covers 2014-01-01 to 2026-12-31"):
        load().on(on)
    with pytest.raises(ValueError, match="covers"):
        load().by_number("0301", on)


def test_the_first_and_the_last_day_are_covered() -> None:
    assert found("Oslo", FIRST) == found("Oslo - Oslove", LAST) == "0301"


def test_the_day_of_a_change_belongs_to_the_new_state() -> None:
    assert found("Skedsmo", date(2019, 12, 31)) == "0231"
    assert found("Lillestrøm", date(2020, 1, 1)) == "3030"
    assert load().by_number("0231", date(2020, 1, 1)) is None


def test_nothing_asked_is_not_found() -> None:
    for name, number in ((None, None), ("", ""), (" ", None), ("()", None), ("-", " ")):
        assert isinstance(load().resolve(name, number, DEADLINE), NotFound)


@given(st.text(max_size=80), st.none() | st.text(max_size=6), st.dates())
def test_any_text_gets_an_answer_and_the_same_one_twice(name: str, number: str | None, on: date) -> None:
    answer = load().resolve(name, number, on)
    assert load().resolve(name, number, on) == answer
    assert isinstance(answer, OutsideRegister) is not load().covers(on)


def test_endless_names_are_answered_and_not_remembered() -> None:
    for name in ("Oslo " * 50_000, " i " * 50_000, "Bø-" * 50_000, "0301" * 50_000):
        assert isinstance(load().find(name, DEADLINE), NotFound)
        assert (name, None, DEADLINE) not in load()._answers


def test_no_more_answers_are_remembered_than_a_large_batch_needs() -> None:
    register = Register(municipalities())
    for number in ("0301", "4601"):
        for days in range((LAST - FIRST).days + 1):
            register.resolve(None, number, FIRST + timedelta(days=days))
    assert 0 < len(register._answers) < 2 * (LAST - FIRST).days


def test_looking_up_a_municipality_needs_no_slow_module() -> None:
    script = (
        "import datetime; from tilskudd_cli.municipalities.register import load\n"
        "from tilskudd_cli.municipalities.lineage import relation\n"
        "then, now = datetime.date(2019, 3, 22), datetime.date(2026, 1, 1)\n"
        "load().resolve('Ålesund', '1504', then); relation('1504', then, '1508', now)\n"
        "slow = {'csv', 'json', 'difflib', 'unicodedata', 'pathlib', 'dataclasses', 'decimal', 'inspect', 'hashlib'}\n"
        "print(*sorted(slow & set(sys.modules) - before))"
    )
    run = subprocess.run(
        [sys.executable, "-I", "-c", "import sys; before = set(sys.modules)\n" + script],
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.strip() == ""
