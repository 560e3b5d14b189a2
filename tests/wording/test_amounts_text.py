"""Every shape of amount is told in words, with every sum, rate, cap and floor that the rule file states."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.schemes.making import TEXTS, amount, edition, eligibility, fact, group
from tilskudd_cli.language.catalogue import LANGUAGES
from tilskudd_cli.schemes.amounts import ByYear, Fixed
from tilskudd_cli.schemes.edition import Edition
from tilskudd_cli.wording.amounts_text import amount_lines

_NBSP = "\u00a0"
_CHOICE = f"nivå: {{label: {TEXTS}, one_of: [høyt, lavt]}}"
FACTS = "{" + ", ".join([fact("medlemmer", "count"), fact("gjerde", "yes_no"), _CHOICE]) + "}"


def rules(written: str) -> Edition:
    return edition(
        facts=FACTS,
        groups=[group("storby", members="[0301 Oslo]")],
        eligibility=eligibility(),
        amounts=[amount(written, rounding="down")],
    )


def told(written: str, language: str = "nb") -> list[str]:
    one = rules(written)
    return [line.replace(_NBSP, " ") for line in amount_lines(one.amounts[0].amount, one, language)]


YEARS = "2019: 7, 2020: 7, 2021: 5, 2022: 5, 2023: 5, 2024: 5, 2025: 5, 2026: 5"


@pytest.mark.parametrize(
    ("written", "lines"),
    [
        ("750000", ["750 000 kr"]),
        ("not_stated", ["ikke oppgitt"]),
        ("{fact: requested}", ["søknadsbeløpet"]),
        (f"{{by_year: {{{YEARS}}}}}", ["2019: 7 kr", "2020: 7 kr", *(f"{year}: 5 kr" for year in range(2021, 2027))]),
        (f"{{by_year: {{{YEARS.replace('7', '5')}}}}}", ["2019–2026: 5 kr"]),
        ("{by_grant_year: {1: 9, 2: 4}}", ["1. tilskuddsår: 9 kr", "2. tilskuddsår: 4 kr"]),
        ("{by_grant_year: {1: 9, 3: 9}}", ["1. tilskuddsår: 9 kr", "3. tilskuddsår: 9 kr"]),
        ("{by_grant_year: {2: 9, 1: 9}}", ["1.–2. tilskuddsår: 9 kr"]),
        ("{by_group: {storby: 9}}", ["tekst: 9 kr", "alle andre: ikke oppgitt"]),
        (
            "{by_fact: facts.nivå, values: {høyt: 9, lavt: 4}, all_others: 1}",
            ["tekst: «høyt»: 9 kr", "tekst: «lavt»: 4 kr", "alle andre: 1 kr"],
        ),
        ("{by_fact: facts.gjerde, values: {ja: 9}}", ["tekst: ja: 9 kr", "alle andre: ikke oppgitt"]),
        ("{rate: 330000, per: position.share}", ["330 000 kr ganger stillingsandelen"]),
        (
            "{rate: 250, per: facts.medlemmer, at_least: 10, at_most: 40}",
            ["250 kr ganger tekst, regnet av minst 10 og høyst 40"],
        ),
        ("{rate: 250, per: facts.medlemmer, at_least: 10}", ["250 kr ganger tekst, regnet av minst 10"]),
        (
            "{rate: 250, per: position.share, at_most: 1}",
            ["250 kr ganger stillingsandelen, regnet av høyst 100 %"],
        ),
        (
            "{rate: {by_grant_year: {1: 330000, 2: not_stated}}, per: position.share}",
            [
                "1. tilskuddsår: 330 000 kr ganger stillingsandelen",
                "2. tilskuddsår: en sats som ikke er oppgitt, ganger stillingsandelen",
            ],
        ),
        (
            "{share: 50 %, of: {costs: [salary, travel]}, at_least: 10000, at_most: 80000}",
            ["50 % av kostnadene i budsjettet til lønn og reise, men minst 10 000 kr, høyst 80 000 kr"],
        ),
        ("{share: 1/3, of: {costs_except: [investment]}}", ["1/3 av kostnadene i budsjettet utenom investering"]),
        (
            "{share: 50 %, of: {by_group: {storby: 9}, all_others: 4}}",
            ["tekst: 50 % av 9 kr", "alle andre: 50 % av 4 kr"],
        ),
        (
            "{brackets: [{up_to: 5000, amount: 9}, {amount: 4}], of: facts.medlemmer}",
            ["tekst til og med 5000: 9 kr", "tekst over 5000: 4 kr"],
        ),
        (
            "{least_of: [30000, {rate: 250, per: facts.medlemmer}]}",
            ["det minste av disse: 30 000 kr; 250 kr ganger tekst"],
        ),
        ("{greatest_of: [1, 2]}", ["det største av disse: 1 kr; 2 kr"]),
        ("{sum_of: [1, {least_of: [2, 3]}]}", ["summen av disse: 1 kr; (det minste av disse: 2 kr; 3 kr)"]),
        (
            "{reduced: 9, by: [{fact: history.last_unspent}]}",
            ["9 kr med fradrag for de ubrukte midlene fra forrige tilskudd, men aldri under null"],
        ),
        ("{discretion: true}", ["fastsettes etter skjønn"]),
        ("{discretion: true, at_most: 50000}", ["fastsettes etter skjønn, høyst 50 000 kr"]),
    ],
)
def test_an_amount_is_told_as_a_caseworker_would_read_it(written: str, lines: list[str]) -> None:
    assert told(written) == lines


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_within_a_rate_keeps_all_its_sums(language: str) -> None:
    written = "{rate: {brackets: [{up_to: 5, amount: 111}, {amount: {by_group: {storby: 222}, all_others: 333}}]"
    lines = told(f"{written}, of: facts.medlemmer}}, per: position.share}}", language)
    assert len(lines) == 3
    assert [number for line in lines for number in ("111", "222", "333") if number in line] == ["111", "222", "333"]


@given(st.dictionaries(st.integers(2000, 2040), st.integers(0, 3), min_size=1))
def test_a_ladder_never_speaks_of_a_year_it_does_not_have(steps: dict[int, int]) -> None:
    lines = amount_lines(ByYear({year: Fixed(kroner) for year, kroner in steps.items()}), rules("1"), "nb")
    if len(lines) == len(steps):
        assert [int(line[:4]) for line in lines] == sorted(steps)
    else:
        assert lines == [f"{min(steps)}–{max(steps)}: {steps[min(steps)]}{_NBSP}kr"]
        assert len(steps) == max(steps) - min(steps) + 1
        assert len(set(steps.values())) == 1
