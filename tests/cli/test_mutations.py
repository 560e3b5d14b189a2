"""Whatever becomes of a case file on its way, `check` ends as promised and says so in valid JSON."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from tests.cli.contract_schema import assert_is_a_promised_line, assert_keeps_the_contract
from tests.cli.running import Ran, case_text, check
from tests.hostile.corpus import HOSTILE_STRINGS

VALID = case_text(
    budget='[{item: Lønn, category: salary, amount: "750 000"}]',
    history="[{year: 2018, granted: 700000, reported: true}]",
    judgements="[{rule: kontroll-tilstrekkelig, outcome: met, reason: Ja, by: NN, date: 2019-04-02}]",
)
LINES = VALID.splitlines()
BYTES = VALID.encode()
KEYS = sorted({line.partition(":")[0] for line in LINES})
WORDS = [
    "0301", "193", "NO", "null", "~", "true", "[]", "{}", "[[]]", "''", "-1", "1e9", ".inf", "100,000", "1.000,50",
    "9" * 400, "1/0", "0/0", "50", "200 %", "2019-02-30", "2023", "0000", "9999-12-31", "31.12.9999", "25:00", "&a b",
    "*a", "!!str x", "|", ">-", "- x", "? x", "@x", "%x", "Vei #5", '"\\u202e"', "Oslo", "Våler", "2019-03-22 23:59",
]  # fmt: skip
ODD = st.sampled_from(WORDS) | st.sampled_from(HOSTILE_STRINGS).map(lambda text: json.dumps(text[:2_000]))
AT_LINE = st.integers(0, len(LINES) - 1)


def _ends_as_promised(data: bytes) -> Ran:
    ran = check("-", "--format", "json", stdin=data)
    assert ran.code in {0, 1, 3}
    assert ran.err == ""
    assert_keeps_the_contract(ran.data)
    summary = ran.data["summary"]
    assert (ran.code == 3) == (summary["unreadable"] == 1)
    assert (ran.code == 0) == (summary["ready"] == 1)
    return ran


def test_the_case_that_is_changed_is_a_good_one() -> None:
    assert _ends_as_promised(BYTES).code == 0


@given(st.lists(st.tuples(st.integers(0, len(BYTES) - 1), st.integers(0, 255)), min_size=1, max_size=6))
def test_bytes_turned_into_others(changes: list[tuple[int, int]]) -> None:
    data = bytearray(BYTES)
    for at, byte in changes:
        data[at] = byte
    _ends_as_promised(bytes(data))


@given(st.integers(0, len(BYTES)))
def test_a_file_that_breaks_off(at: int) -> None:
    _ends_as_promised(BYTES[:at])


@given(st.lists(st.tuples(AT_LINE, st.sampled_from(["delete", "double", "indent", "swap"])), min_size=1, max_size=5))
def test_lines_lost_doubled_indented_or_moved(changes: list[tuple[int, str]]) -> None:
    lines = [[line] for line in LINES]
    for at, change in changes:
        if change == "delete":
            lines[at] = []
        elif change == "double":
            lines[at] = lines[at] * 2
        elif change == "indent":
            lines[at] = [f"  {line}" for line in lines[at]]
        else:
            lines[at], lines[at - 1] = lines[at - 1], lines[at]
    _ends_as_promised("\n".join(line for some in lines for line in some).encode())


@given(AT_LINE, ODD)
def test_a_value_exchanged_for_an_odd_one(at: int, odd: str) -> None:
    lines = [*LINES]
    lines[at] = f"{lines[at].partition(':')[0]}: {odd}"
    ran = _ends_as_promised(("\n".join(lines) + "\n").encode("utf-8", "surrogatepass"))
    if ran.code == 3:
        assert any(problem["location"] is not None for problem in ran.data["problems"])


@given(AT_LINE, st.sampled_from(KEYS) | st.text("abcøå_ -", min_size=1, max_size=12))
def test_a_key_renamed(at: int, key: str) -> None:
    lines = [*LINES]
    lines[at] = f"{key}:{lines[at].partition(':')[2]}"
    _ends_as_promised("\n".join(lines).encode())


@given(st.text(max_size=300))
def test_any_text_at_all(text: str) -> None:
    data = text.encode("utf-8", "surrogatepass")
    ran = _ends_as_promised(data)
    [line] = check("-", "-f", "jsonl", stdin=data).out.splitlines()
    assert_is_a_promised_line(json.loads(line))
    assert ran.code == 3


@given(st.dictionaries(st.sampled_from(KEYS), ODD, max_size=4))
def test_text_for_people_never_shows_what_could_steer_a_terminal(changes: dict[str, str]) -> None:
    ran = check("-", stdin=case_text(**changes).encode("utf-8", "surrogatepass"))
    assert ran.code in {0, 1, 3}
    assert all(line.isprintable() or "\u00a0" in line for line in ran.out.split("\n"))
    assert "\x1b" not in ran.out
