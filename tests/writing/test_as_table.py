"""The overview tables."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.writing.making import LATE, READY, TOO_LATE, UNREADABLE, case, written


def test_cases_come_first_and_findings_below(golden: Callable[[str, str], None]) -> None:
    golden("writing/table.txt", written("table", [READY, TOO_LATE, UNREADABLE]))


@pytest.mark.parametrize(("lang", "amount"), [("nb", "750\u00a0000\u00a0kr"), ("en", "NOK\u00a0750,000")])
def test_amounts_are_written_in_the_language_of_the_run(lang: str, amount: str) -> None:
    assert amount in written("table", [READY], lang=lang)


@pytest.mark.parametrize("text", ["0301", "850000.00", "1234567.10", "1e5", "True", "0x10", "  x"])
def test_text_that_looks_like_a_number_is_left_alone(text: str) -> None:
    entry = READY._replace(case=case("a", scheme=text))
    assert text.strip() in written("table", [entry]).splitlines()[2].split()


def test_nothing_is_cut_however_long_it_is() -> None:
    long = "lang melding " * 200 + "slutt"
    table = written("table", [TOO_LATE._replace(findings=(LATE._replace(message=long),))])
    assert long in table


def test_a_run_without_findings_has_no_table_of_findings() -> None:
    assert "OF2019" not in written("table", [READY])
    assert written("table") == "0 saker\n"
