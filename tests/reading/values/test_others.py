"""Words, numbers and identifiers; and that everything readable is allowed by its own JSON Schema."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading.values.test_dates import MOMENTS, SAME_DAY
from tests.reading.values.test_kroner import READ
from tests.reading.values.written import read
from tilskudd_cli.language.catalogue import LANGUAGES, has
from tilskudd_cli.reading.events import read_tree
from tilskudd_cli.reading.problems import Problems
from tilskudd_cli.reading.shapes import ListOf
from tilskudd_cli.reading.values import (
    Choice,
    ClockTime,
    Count,
    Date,
    FourDigits,
    Identifier,
    Kroner,
    OrganisationNumber,
    Quantity,
    Share,
    Text,
    ValueType,
    When,
    Year,
    YesNo,
)
from tilskudd_cli.reading.values.identifiers import has_check_digit

WRITTEN: list[tuple[ValueType[Any], str, object]] = [
    (Text(), "NO", "NO"),
    (Text(), "  Oslo \n", "Oslo"),
    (Text(5), "12345\n", "12345"),
    (Text(5), "123456", "value-text-too-long"),
    (Text(single_line=True), "a\nb", "value-text-lines"),
    (Identifier(), "søknadsfrist-2", "søknadsfrist-2"),
    (Identifier(), "Søknadsfrist", "value-identifier-near"),
    (Identifier(), "---", "value-identifier"),
    (YesNo(), "NO", False),
    (YesNo(), "Ja", True),
    (YesNo(), "true", True),
    (YesNo(), "on", "value-yes-no"),
    (Choice({"salary": 1, "søknad": 2}), "SALARY", 1),
    (Choice({"salary": 1, "søknad": 2}), "soknad", "value-choice-near"),
    (Choice({"salary": 1, "søknad": 2}), "zzz", "value-choice"),
    (Count(), "1 000", 1_000),
    (Count(), "1.5", "value-count"),
    (Count(), "-1", "value-negative"),
    (Count(), "1" * 16, "value-too-many-digits"),
    (Year(), "2019", 2019),
    (Year(), "1899", "value-year"),
    (Year(), "19", "value-year"),
    (Share(), "100 %", Fraction(1)),
    (Share(), "22,5%", Fraction(9, 40)),
    (Share(), "50 pst.", Fraction(1, 2)),
    (Share(), "50 prosent", Fraction(1, 2)),
    (Share(), "1/3", Fraction(1, 3)),
    (Share(), "1,2 promille", Fraction(3, 2500)),
    (Share(), "12,125 %", Fraction(97, 800)),
    (Share(), "0,5", "value-share-bare"),
    (Share(), "5 , 0 0 %", "value-share"),
    (Share(), "50", "value-share-bare"),
    (Share(), "150 %", "value-share-range"),
    (Share(2), "150 %", Fraction(3, 2)),
    (Share(), "1/0", "value-share"),
    (Quantity(), "2,5", Fraction(5, 2)),
    (Quantity(), "0,125", Fraction(1, 8)),
    (Quantity(), "1.500", "value-quantity-ambiguous"),
    (Quantity(), "-1", "value-negative"),
    (Quantity(), "ti", "value-quantity"),
    (OrganisationNumber(), "958935420", "958935420"),
    (OrganisationNumber(), "958\u00a0935 420", "958935420"),
    (OrganisationNumber(), "958.935.420", "958935420"),
    (OrganisationNumber(), "958935421", "value-organisation-check"),
    (OrganisationNumber(), "95893542", "value-organisation-length"),
    (OrganisationNumber(), "95 8935420", "value-organisation-number"),
    (FourDigits(), "0301", "0301"),
    (FourDigits(), "301", "value-four-digits-zero"),
    (FourDigits(), "Oslo", "value-four-digits"),
]


@pytest.mark.parametrize(("kind", "written", "expected"), WRITTEN)
def test_a_value_reads_as_it_is_meant(kind: ValueType[Any], written: str, expected: object) -> None:
    assert read(kind, written) == expected


def _as_an_editor_types(written: str) -> object:
    """A scalar as YAML 1.2 types it: digits are a number there, also with a zero in front."""
    if written.isascii() and written.isdigit():
        return int(written)
    return {"true": True, "false": False}.get(written, written)


def test_everything_that_reads_is_allowed_by_the_schema() -> None:
    readable = [(kind, written) for kind, written, value in WRITTEN if not str(value).startswith("value-")]
    readable += [(Kroner(), written) for written in READ] + [(Date(), written) for written in SAME_DAY]
    readable += [(When(), written) for written, value in MOMENTS.items() if not isinstance(value, str)]
    readable += [(ClockTime(), "kl. 16.00")]
    for kind, written in readable:
        jsonschema.validate(_as_an_editor_types(written), kind.schema())
        jsonschema.validate(written, kind.schema())


@pytest.mark.parametrize("kind", [Kroner(), Share(), Date(), Year(), YesNo(), OrganisationNumber(), FourDigits()])
def test_the_schema_refuses_what_can_never_be_read(kind: ValueType[Any]) -> None:
    never: list[object] = ["tull", [], {}]
    for instance in never:
        assert not jsonschema.Draft202012Validator(kind.schema()).is_valid(instance)


def test_every_type_has_its_word_in_three_languages() -> None:
    kinds = [kind for kind, _, _ in WRITTEN] + [Kroner(), Date(), When(), ClockTime(), ListOf(Year())]
    for kind in kinds:
        assert all(has(language, f"value-word-{kind.word}") for language in LANGUAGES)


def test_a_list_reports_every_bad_item_and_keeps_the_good_ones() -> None:
    problems: Problems = []
    node = read_tree("[2019, 19, 2020, x]", problems)
    assert node is not None
    assert ListOf(Year()).read(node, problems) == (2019, 2020)
    assert [problem.code for problem in problems] == ["value-year"] * 2


@given(st.integers(0, 99_999_999))
def test_at_most_one_check_digit_fits(first_eight: int) -> None:
    fitting = [digit for digit in "0123456789" if has_check_digit(f"{first_eight:08}{digit}")]
    assert len(fitting) <= 1


@given(st.text(max_size=60))
def test_any_text_reads_or_is_refused(written: str) -> None:
    for kind in (
        Text(),
        Identifier(),
        YesNo(),
        Count(),
        Year(),
        Share(),
        Quantity(),
        OrganisationNumber(),
        FourDigits(),
    ):
        answer = read(kind, written)
        assert (answer is None) == (not written.strip() or written in {"~", "null", "Null", "NULL"})
