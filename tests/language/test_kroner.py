"""Amounts and numbers, held to Babel as a second opinion."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from tilskudd_cli.language.kroner import HARD_SPACE, MINUS, Exact, kroner, number, quantity, share

BABEL = {"nb": "nb_NO", "nn": "nn_NO", "en": "en_GB"}
LANGUAGES = st.sampled_from(list(BABEL))


@pytest.mark.parametrize(
    ("amount", "language", "written"),
    [
        (0, "nb", "0_kr"),
        (999, "nb", "999_kr"),
        (1000, "nb", "1_000_kr"),
        (750_000, "nb", "750_000_kr"),
        (750_000, "nn", "750_000_kr"),
        (750_000, "en", "NOK_750,000"),
        (22_500_000, "nb", "22_500_000_kr"),
        (-1000, "nb", "−1_000_kr"),
        (-1000, "en", "−NOK_1,000"),
        (Fraction(2501, 2), "nb", "1_250,50_kr"),
        (Decimal("1250.5"), "en", "NOK_1,250.50"),
        (Fraction(100_000, 3), "nb", "100_000/3_kr"),
    ],
)
def test_an_amount_is_written_with_hard_spaces(amount: Exact, language: str, written: str) -> None:
    assert kroner(amount, language) == written.replace("_", HARD_SPACE)


@given(st.integers(-(10**20), 10**20), LANGUAGES)  # Babel itself gives up at 26 digits
def test_whole_numbers_are_grouped_as_babel_groups_them(n: int, language: str) -> None:
    # Babel prints an ASCII hyphen in English; ours is a minus sign in all three.
    assert number(n, language) == format_decimal(n, locale=BABEL[language]).replace("-", MINUS)


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=4), LANGUAGES)
def test_decimals_are_written_as_babel_writes_them(amount: Decimal, language: str) -> None:
    expected = format_decimal(amount.normalize() + 0, format="#,##0.####", locale=BABEL[language])
    assert quantity(amount, language) == expected.replace("-", MINUS)


@given(st.integers(), LANGUAGES)
def test_an_amount_reads_back_to_the_last_krone(amount: int, language: str) -> None:
    written = kroner(amount, language)
    assert int("".join(c for c in written if c.isdigit())) == abs(amount)
    assert written.startswith(MINUS) == (amount < 0)
    assert " " not in written


@given(st.fractions(min_value=-2, max_value=2, max_denominator=10_000))
def test_a_share_is_exact_as_a_percentage_or_a_fraction(part: Fraction) -> None:
    written = share(part, "en").replace(MINUS, "-").replace(",", "")
    assert (Fraction(written[:-1]) / 100 if written.endswith("%") else Fraction(written)) == part
