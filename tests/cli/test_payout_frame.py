"""`tilskudd payout --frame`: a frame shared among rows, proved to the krone, and decisions that are not shared anew."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.cli.payout_running import LISTED, batch, batch_text, payout, rows_of, said
from tests.cli.running import write_case
from tilskudd_cli.schemes.frames import AllotMethod

pytest.importorskip("polars", reason="the extra `payout` is not installed")

EQUAL = ("--allot", "equal-percentage")


def test_a_frame_that_is_not_enough_is_shared_and_proves_itself() -> None:
    ran = payout(LISTED, "--frame", "3 500 000", *EQUAL, "--format", "json")
    rows, balance = rows_of(ran), ran.data["allotment"]
    assert sum(row["payout"] for row in rows) == balance["paid"] == 3_500_000
    assert balance["left_over"] == 0
    assert all(row["claim"] - row["payout"] > 0 for row in rows)
    assert {row["reason"] for row in rows} == {"allotment-less-percentage"}
    assert sum(line["payout"] for line in ran.data["totals"]) == 3_500_000
    assert ran.code == 0


def test_what_is_paid_and_left_over_is_said_to_be_the_frame() -> None:
    ran = payout(LISTED, "--frame", "5 millioner", *EQUAL, "--lang", "en")
    assert "Paid NOK 4,700,000 + left over NOK 300,000 = the frame of NOK 5,000,000." in said(ran.out)


def test_own_funding_grows_by_what_the_frame_does_not_give(tmp_path: Path) -> None:
    path = batch(tmp_path, {}, {"number": "1201"})
    rows = rows_of(payout(path, "--frame", "1000000", *EQUAL, "--format", "json"))
    assert [(row["payout"], row["own_funding"]) for row in rows] == [(500_000, 250_000)] * 2


def test_who_gets_nothing_is_told_why_and_counted(tmp_path: Path) -> None:
    path = batch(tmp_path, {"year": "2019"}, {"number": "1201", "case": "b"})
    ran = payout(path, "--frame", "1000000", "--allot", "lots", "--seed", "7", "--format", "json")
    assert sorted((row["payout"], row["status"], row["reason"]) for row in rows_of(ran)) == [
        (0, "nothing", "allotment-less-not-enough"),
        (750_000, "pay", "payout-as-requested"),
    ]
    assert ran.data["allotment"]["left_over"] == 250_000
    assert ran.data["counts"]["nothing"] == 1


def test_the_lot_of_a_case_can_be_drawn_again_by_hand(tmp_path: Path) -> None:
    from hashlib import sha256

    cases = [("0301", "a"), ("1201", "b")]
    path = batch(tmp_path, *({"number": number, "case": case} for number, case in cases))
    first = min(cases, key=lambda one: sha256(f"42:{one[0]}:{one[1]}".encode()).hexdigest()[:15])
    rows = rows_of(payout(path, "--frame", "750000", "--allot", "lots", "--seed", "42", "--format", "json"))
    assert [row["case"] for row in rows if row["payout"]] == [first[1]]


def test_what_is_granted_already_is_taken_off_the_frame_and_not_shared_anew(tmp_path: Path) -> None:
    path = batch(tmp_path, {"decision": "granted", "granted": "600000"}, {"number": "1201"})
    ran = payout(path, "--frame", "1000000", *EQUAL, "--format", "json")
    assert [row["payout"] for row in rows_of(ran)] == [600_000, 400_000]
    assert (ran.data["allotment"]["decided"], ran.data["allotment"]["paid"]) == (600_000, 1_000_000)
    over = payout(path, "--frame", "500000", *EQUAL, "--lang", "en")
    assert "The decisions alone are NOK 100,000 more than the frame." in said(over.out)


def test_who_is_undecided_takes_no_part_and_is_counted(tmp_path: Path) -> None:
    path = batch(tmp_path, {}, {"number": "Våler", "municipality": "Våler"}, {"requested": "mye"})
    ran = payout(path, "--frame", "1000000", *EQUAL, "--format", "json")
    assert ran.data["allotment"]["open"] == 2
    assert [row["payout"] for row in rows_of(ran)] == [750_000, None, None]
    assert ran.data["allotment"]["why_left"] == "allotment-left-open"


def test_a_row_without_the_weight_is_to_assess(tmp_path: Path) -> None:
    path = batch(tmp_path, {"budget.costs": "3"}, {"number": "1201", "budget.costs": None})
    words = ("--frame", "600000", "--allot", "proportional", "--by", "budget.costs", "--format", "json")
    ran = payout(path, *words)
    assert [(row["payout"], row["status"]) for row in rows_of(ran)] == [(600_000, "pay"), (None, "to_assess")]
    assert rows_of(ran)[1]["reason"] == "allotment-open-weight"
    assert ran.code == 1


def test_weights_share_in_proportion(tmp_path: Path) -> None:
    path = batch(tmp_path, {"budget.costs": "300"}, {"number": "1201", "budget.costs": "100"})
    rows = rows_of(
        payout(path, "--frame", "800000", "--allot", "proportional", "--by", "budget.costs", "--format", "json")
    )
    assert [row["payout"] for row in rows] == [600_000, 200_000]


def test_case_files_share_a_frame_without_polars(tmp_path: Path) -> None:
    write_case(tmp_path, "a.yaml")
    write_case(tmp_path, "b.yaml", applicant="{municipality: Bergen}", case="2019/1208")
    rows = rows_of(payout(str(tmp_path), "--frame", "500001", *EQUAL, "--format", "json"))
    assert [row["payout"] for row in rows] == [250_001, 250_000]


def test_two_rows_of_one_case_are_refused_and_nothing_is_shared(tmp_path: Path) -> None:
    ran = payout(batch(tmp_path, {"case": "x"}, {"case": "x"}), "--frame", "1", *EQUAL, "--lang", "en")
    assert (ran.code, ran.out) == (3, "")
    assert ran.err.startswith("Two rows have the same municipality and case number (0301 x)")


def test_an_explained_row_tells_what_the_frame_made_of_it(tmp_path: Path) -> None:
    path = batch(tmp_path, {}, {"number": "1201"})
    ran = payout(path, "--frame", "1000000", *EQUAL, "--explain", "2", "--lang", "en", "--format", "json")
    [one] = ran.data["explained"]
    assert (one["row"], one["case"]) == (2, "2019/2")
    assert [said(line) for line in one["lines"]][-2] == "After the frame was shared the payout is NOK 500,000"


@settings(max_examples=12)
@given(
    requested=st.lists(st.integers(0, 900_000), min_size=1, max_size=6),
    frame=st.integers(0, 4_000_000),
    method=st.sampled_from(list(AllotMethod)),
    smallest=st.sampled_from([0, 60_000]),
)
def test_paid_and_left_over_are_the_frame_whatever_the_input_and_its_order(
    requested: list[int], frame: int, method: AllotMethod, smallest: int
) -> None:
    rows = [{"case": str(at), "requested": str(one), "budget.costs": str(at)} for at, one in enumerate(requested)]
    words = ["--frame", str(frame), "--allot", method, "--by", "budget.costs", "--seed", "3"]
    words += ["--smallest", str(smallest), "--format", "json"]
    answers = []
    for order in (rows, rows[::-1]):
        ran = payout("-", *words, stdin=batch_text(*order).encode())
        found = rows_of(ran)
        assert sum(row["payout"] for row in found) + ran.data["allotment"]["left_over"] == frame
        assert all(row["payout"] <= row["entitlement"] for row in found)
        answers.append({row["case"]: row["payout"] for row in found})
    assert answers[0] == answers[1]
