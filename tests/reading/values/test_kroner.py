"""Amounts as Norwegian texts write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading.values.written import read
from tilskudd_cli.reading.nodes import Scalar
from tilskudd_cli.reading.values import Kroner, Wrong

READ = {
    "750000": 750_000,
    "750 000": 750_000,
    "750\u00a0000": 750_000,
    "750\u202f000": 750_000,
    "kr 750 000": 750_000,
    "KR 750 000": 750_000,
    "kr. 400.000,-": 400_000,
    "400.000,–": 400_000,
    "400,000,-": 400_000,
    "750 000 kr": 750_000,
    "750 000,00": 750_000,
    "kr. 200 000,00": 200_000,
    "NOK 750 000": 750_000,
    "135 000 kroner": 135_000,
    "1.000.000": 1_000_000,
    "1,000,000": 1_000_000,
    "1.250,00": 1_250,
    "1,250.00": 1_250,
    "3,5 millioner": 3_500_000,
    "3.5 mill. kr": 3_500_000,
    "22,5 mill.": 22_500_000,
    "22.5 millioner": 22_500_000,
    "664,43 mill. kroner": 664_430_000,
    "1 234,567 mill.": 1_234_567_000,
    "7, 5 millioner": 7_500_000,
    "1, 685 milliarder": 1_685_000_000,
    "2 mrd.": 2_000_000_000,
    "20 millionar kroner": 20_000_000,
    "500 tusen": 500_000,
    "0": 0,
    "0kr": 0,
}
REFUSED = {
    "100,000": "value-kroner-ambiguous",
    "100.000": "value-kroner-ambiguous",
    "kr 3.500": "value-kroner-ambiguous",
    "3.500 kroner": "value-kroner-ambiguous",
    "750,000 kr": "value-kroner-ambiguous",
    "1.685 milliarder": "value-kroner-ambiguous",
    "-5": "value-kroner-negative",
    "kr −500": "value-kroner-negative",
    "750,50": "value-kroner-ore",
    "0,500": "value-kroner-ore",
    "1,2345678 mill.": "value-kroner-not-whole",
    "200.000 ECU": "value-kroner-currency",
    "€ 100": "value-kroner-currency",
    "75 0000": "value-kroner",
    "750 000,000": "value-kroner",
    "1.250,000": "value-kroner",
    "1.2.3": "value-kroner",
    "7,0 000": "value-kroner",
    "7.5 000": "value-kroner",
    "1 000.5 000": "value-kroner",
    "kr": "value-kroner",
    "mange": "value-kroner",
    "٣": "value-kroner",
    "1_000": "value-kroner",
    "1e6": "value-kroner",
    ".inf": "value-kroner",
    "9" * 16: "value-too-many-digits",
    "999999999 mrd": "value-too-many-digits",
    "9" * 5_000: "value-too-long",
}


@pytest.mark.parametrize(("written", "kroner"), READ.items())
def test_an_amount_reads_as_it_is_meant(written: str, kroner: int) -> None:
    assert read(Kroner(), written) == kroner


@pytest.mark.parametrize(("written", "code"), REFUSED.items())
def test_what_is_no_clear_amount_is_refused_by_name(written: str, code: str) -> None:
    assert read(Kroner(), written) == code


def test_nothing_stated_is_no_problem() -> None:
    assert [read(Kroner(), written) for written in ("", "~", "null", "  ")] == [None] * 4


def test_the_word_null_in_quotation_marks_is_no_amount() -> None:
    assert read(Kroner(), "null", plain=False) == "value-kroner"


def test_an_ambiguous_amount_shows_both_readings_and_both_can_be_read() -> None:
    wrong = Kroner().parse("kr 3.500")
    assert isinstance(wrong, Wrong)
    assert wrong.params == {"small": "3,50", "large": "3 500"}
    assert read(Kroner(), "3 500") == 3_500
    assert read(Kroner(), "3,50") == "value-kroner-ore"


def test_a_negative_amount_is_read_where_it_is_allowed() -> None:
    assert [read(Kroner(negative=True), written) for written in ("-5", "kr -500", "−1 000 kr")] == [-5, -500, -1_000]


def test_what_is_remembered_is_the_same_and_bounded() -> None:
    kroner = Kroner()
    first = [read(kroner, str(n)) for n in range(5_000)]
    assert first == list(range(5_000)) == [read(kroner, str(n)) for n in range(5_000)]
    assert len(kroner._known) <= 4_096


@given(st.integers(min_value=0, max_value=10**12), st.sampled_from([" ", "\u00a0", "\u202f", "."]), st.data())
def test_every_amount_in_every_seen_way_reads_back(amount: int, blank: str, data: st.DataObject) -> None:
    grouped = f"{amount:,}".replace(",", blank)
    tail = ",-" if blank == "." else data.draw(st.sampled_from(["", ",00", ",-", ",–", ".00"]))
    before = data.draw(st.sampled_from(["", "kr ", "kr. ", "Kr ", "NOK ", "kr"]))
    after = "" if before else data.draw(st.sampled_from(["", " kr", " kroner", " NOK", "kr"]))
    assert read(Kroner(), f"{before}{grouped}{tail}{after}") == amount


@given(st.integers(min_value=0, max_value=10**9), st.sampled_from([",", "."]))
def test_millions_with_decimals_are_exact(hundreds_of_thousands: int, sign: str) -> None:
    whole, tenth = divmod(hundreds_of_thousands, 10)
    assert read(Kroner(), f"{whole}{sign}{tenth} millioner") == hundreds_of_thousands * 100_000


@given(st.text(alphabet="0123456789 .,-krmil", max_size=40))
def test_any_text_reads_or_is_refused(written: str) -> None:
    answer = read(Kroner(), written)
    assert (answer is None) == (not written.strip())
    assert answer is None or (isinstance(answer, int) and answer >= 0) or answer.startswith("value-")


def test_a_list_is_no_amount() -> None:
    from tilskudd_cli.reading.events import read_tree
    from tilskudd_cli.reading.problems import Problems

    problems: Problems = []
    node = read_tree("[1, 2]", problems)
    assert node is not None
    assert not isinstance(node, Scalar)
    assert Kroner().read(node, problems) is None
    assert [problem.code for problem in problems] == ["value-not-text"]
