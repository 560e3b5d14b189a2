"""A frame and its sharing that the scheme itself states, and the later years of a ladder of grant years."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.payout_running import payout, rows_of, said
from tests.schemes.making import CITE, amount, written

pytest.importorskip("polars", reason="the extra `payout` is not installed")

Shelf = Callable[..., tuple[str, ...]]
HEAD = "case,scheme,edition,number,year,requested,grant_year\n"


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    """`shelf(frames=[...])` puts an invented scheme in a folder, and gives the words that name the folder."""

    def put(**keys: str | list[str]) -> tuple[str, ...]:
        file = tmp_path / "rules" / "skolehage" / "2023.yaml"
        file.parent.mkdir(parents=True)
        file.write_text(written(**{"amounts": [amount("500")], **keys}), encoding="utf-8")
        return ("--rules", str(tmp_path / "rules"), "--format", "json")

    return put


def _rows(folder: Path, *lines: str) -> str:
    path = folder / "rader.csv"
    path.write_text(HEAD + "".join(f"{line}\n" for line in lines), encoding="utf-8")
    return str(path)


def test_the_frame_of_the_scheme_is_shared_as_the_scheme_says(tmp_path: Path, shelf: Shelf) -> None:
    words = shelf(frames=[f"{{kroner: 600, allot: equal-percentage, {CITE}}}"])
    path = _rows(tmp_path, "a,skolehage,2023,0301,2023,500,", "b,skolehage,2023,1103,2023,500,")
    ran = payout(path, *words, "--frame", "scheme")
    assert [row["payout"] for row in rows_of(ran)] == [300, 300]
    assert (ran.data["allotment"]["frame"], ran.data["allotment"]["method"]) == (600, "equal-percentage")


def test_what_is_given_on_the_command_line_goes_before_what_the_scheme_states(tmp_path: Path, shelf: Shelf) -> None:
    words = shelf(frames=[f"{{kroner: 600, allot: equal-percentage, smallest: 400, {CITE}}}"])
    path = _rows(tmp_path, "a,skolehage,2023,0301,2023,500,", "b,skolehage,2023,1103,2023,500,")
    stated = payout(path, *words, "--frame", "scheme")
    assert sorted(row["payout"] for row in rows_of(stated)) == [0, 500]
    given = payout(path, *words, "--frame", "scheme", "--smallest", "0")
    assert [row["payout"] for row in rows_of(given)] == [300, 300]


def test_a_fact_that_the_scheme_states_weighs(tmp_path: Path, shelf: Shelf) -> None:
    words = shelf(frames=[f"{{kroner: 300, allot: proportional, by: grant_year, {CITE}}}"])
    path = _rows(tmp_path, "a,skolehage,2023,0301,2023,500,2", "b,skolehage,2023,1103,2023,500,1")
    assert [row["payout"] for row in rows_of(payout(path, *words, "--frame", "scheme"))] == [200, 100]


def test_a_frame_that_is_not_shared_and_not_enough_is_told(tmp_path: Path, shelf: Shelf) -> None:
    words = shelf(frames=[f"{{kroner: 600, {CITE}, allot: not_stated}}"])
    path = _rows(tmp_path, "a,skolehage,2023,0301,2023,500,", "b,skolehage,2023,1103,2023,500,")
    [note] = payout(path, *words, "--lang", "en").data["notes"]
    assert said(note).startswith("The payouts of 2023 are NOK 1,000, but skolehage has a frame of NOK 600.")


def test_a_ladder_of_grant_years_commits_what_is_left_of_it_in_both_kinds_of_input(
    tmp_path: Path, shelf: Shelf
) -> None:
    words = shelf(
        amounts=[amount("{by_grant_year: {1: 500, 2: 300, 3: 100}}")], years="{first: 2019, last: not_stated}"
    )
    path = _rows(tmp_path, "a,skolehage,2023,0301,2023,500,1")
    case = tmp_path / "sak.yaml"
    case.write_text(
        "kind: application\nscheme: skolehage\nedition: '2023'\ncase: a\nreceived: 2023-01-10\nyear: 2023\n"
        "applicant: {number: '0301'}\nrequested: 500\nhistory: []\n",
        encoding="utf-8",
    )
    [row] = rows_of(payout(path, *words, "--years", "2023-2024"))
    assert ([one["payout"] for one in row["years"]], row["later"]) == ([500, 300], 100)
    [of_case] = rows_of(payout(str(case), *words, "--years", "2023-2024"))
    assert ([one["payout"] for one in of_case["years"]], of_case["later"]) == ([500, 300], 100)
