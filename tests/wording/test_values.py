"""A value in a sentence is written as its fact is: a share in per cent, an amount in kroner, a day as a date."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from tilskudd_cli.language.catalogue import LANGUAGES, text
from tilskudd_cli.reading.values import Moment
from tilskudd_cli.wording.terms import fact_label, spoken

_NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("fact", "value", "nb", "en"),
    [
        ("position.share", Fraction(4, 5), "80 %", "80%"),
        ("position.share", Fraction(1, 3), "1/3", "1/3"),
        ("requested", 750_000, "750 000 kr", "NOK 750,000"),
        ("budget.own_funding", Fraction(2001, 2), "1 000,50 kr", "NOK 1,000.50"),
        ("budget[3].amount", 1_000, "1 000 kr", "NOK 1,000"),
        ("budget.own_share", Fraction(1, 4), "25 %", "25%"),
        ("received", Moment(date(2019, 3, 22)), "22. mars 2019", "22 March 2019"),
        ("received", Moment(date(2019, 3, 22), 960), "fredag 22. mars 2019 kl. 16.00", None),
        ("signature.date", date(2019, 3, 19), "19. mars 2019", "19 March 2019"),
        ("year", 2021, "2021", "2021"),
        ("history.count", 3, "3", "3"),
        ("applicant.type", "health_trust", "helseforetak", "health trust"),
        ("signature.role", "rådmann", "rådmann", "rådmann"),
        ("nobody.declared", 7, "7", "7"),
    ],
)
def test_a_value_is_written_as_its_fact_is(fact: str, value: object, nb: str, en: str | None) -> None:
    for language, expected in (("nb", nb), ("en", en)):
        params = spoken({"fact": fact, "value": value, "bound": value}, None, language)
        said = text(language, "result-at-least", params).replace(_NBSP, " ")
        assert expected is None or said.count(expected) == 2


def test_each_of_several_values_is_written_so() -> None:
    params = spoken({"fact": "requested", "value": 1, "bound": (50_000, 100_000)}, None, "nb")
    said = text("nb", "result-one-of", params).replace(_NBSP, " ")
    assert "kravet 50 000 kr eller 100 000 kr; i saken er det 1 kr" in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_parameters_that_are_no_values_of_a_fact_stay_as_they_are(language: str) -> None:
    assert spoken({"value": Fraction(1, 2), "n": 3}, None, language) == {"value": Fraction(1, 2), "n": 3}
    assert spoken({"fact": "position.share", "n": 3}, None, language)["n"] == 3


def test_a_fact_is_called_by_its_name_whichever_item_it_stands_in() -> None:
    assert fact_label("budget[0].amount", None, "nb") == fact_label("budget[12].amount", None, "nb")
    assert fact_label("nobody.declared", None, "nb") == "nobody.declared"
