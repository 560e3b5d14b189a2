"""`tilskudd payout`: the amounts of the 2019 call, decisions, what is to be assessed, and the exit codes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.payout_running import LISTED, batch, batch_text, payout, rows_of, said
from tests.cli.running import write_case
from tilskudd_cli.language.catalogue import LANGUAGES

pytest.importorskip("polars", reason="the extra `payout` is not installed")

Golden = Callable[[str, str], None]
CITIES = {"storby": (1_500_000, 1_500_000, 1_000_000, 500_000)}
NEW = {"nye": (600_000,) * 4}
NETWORK = {"læringsnettverket": (2_600_000, 2_300_000, 2_300_000, 2_300_000)}
"""By hand: two cities on the ladder, six new ones and 26 others at 100 000 a year, of which three went into another
municipality at the start of 2020.
"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_are_listed_over_four_years_read_as_they_stand(golden: Golden, language: str) -> None:
    ran = payout(LISTED, "--years", "2019-2022", "--lang", language)
    assert ran.code == 1
    assert ran.err == ""
    golden(f"payout/{language}/2019-2022.txt", ran.out.replace(LISTED, "rader.csv"))


def test_the_totals_of_four_years_are_those_reckoned_by_hand() -> None:
    data = payout(LISTED, "--years", "2019-2022", "--format", "json").data
    found = {(line["group"], line["year"]): line["payout"] for line in data["totals"]}
    by_hand = {
        (group, year): kroner
        for group, sums in (CITIES | NEW | NETWORK).items()
        for year, kroner in zip(range(2019, 2023), sums, strict=True)
    }
    assert found == by_hand
    assert data["later"] == 0
    assert data["counts"] == {"in": 34, "pay": 31, "nothing": 0, "to_assess": 3, "error": 0}


def test_oslo_and_bergen_climb_down_the_ladder_and_the_rest_is_their_own() -> None:
    rows = rows_of(payout(LISTED, "--years", "2019-2022", "--format", "json"))
    for row in rows[:2]:
        assert [one["payout"] for one in row["years"]] == [750_000, 750_000, 500_000, 250_000]
        assert [one["own_funding"] for one in row["years"]] == [0, 0, 250_000, 500_000]
        assert row["payout"] == 2_250_000


def test_those_that_went_into_another_are_told_of_and_paid_nothing_silently() -> None:
    rows = rows_of(payout(LISTED, "--years", "2019-2022", "--format", "json"))
    open_rows = {row["municipality"]: row for row in rows if row["status"] == "to_assess"}
    assert set(open_rows) == {"Skedsmo", "Nedre Eiker", "Fjell"}
    for row in open_rows.values():
        assert [one["payout"] for one in row["years"]] == [100_000, None, None, None]
        assert row["reason"] == "payout-taken-in"
    assert "2020: Nedre Eiker er ved inngangen til 2020 en del av 3005 Drammen" in open_rows["Nedre Eiker"]["message"]


def test_what_a_ladder_commits_later_is_told_subject_to_appropriation() -> None:
    ran = payout(LISTED, "--years", "2019-2020", "--lang", "en")
    assert "Later years: the rules give another NOK 1,500,000, subject to appropriation." in said(ran.out)
    [oslo, *_] = rows_of(payout(LISTED, "--years", "2019-2020", "--format", "json"))
    assert oslo["later"] == 750_000


def test_one_year_is_paid_for_cases_of_another() -> None:
    rows = rows_of(payout(LISTED, "--year", "2021", "--format", "json"))
    assert [(row["municipality"], row["payout"], row["own_funding"]) for row in rows[:3]] == [
        ("Oslo", 500_000, 250_000),
        ("Bergen", 500_000, 250_000),
        ("Trondheim", 100_000, 0),
    ]
    assert {row["year"] for row in rows} == {2021}


def test_the_pilot_pays_nothing_silently(tmp_path: Path) -> None:
    path = batch(tmp_path, {"edition": "2014", "year": "2014"})
    ran = payout(path, "--format", "json")
    [row] = rows_of(ran)
    assert (row["status"], row["payout"], row["entitlement"]) == ("to_assess", None, None)
    assert row["reason"] == "result-amount-not-stated"
    assert row["message"] == "Kilden oppgir ikke noe beløp"
    assert ran.code == 1


def test_a_row_has_everything_that_is_promised(tmp_path: Path) -> None:
    [row] = rows_of(payout(batch(tmp_path, {"year": "2021"}, name="a.csv"), "--format", "json"))
    assert row == {
        "file": str(tmp_path / "a.csv"),
        "row": 1,
        "case": "2019/1",
        "scheme": "overdoseforebygging",
        "edition": "2019",
        "year": 2021,
        "number": "0301",
        "municipality": "Oslo",
        "successor": None,
        "group": "storby",
        "entitlement": 500_000,
        "requested": 750_000,
        "payout": 500_000,
        "own_funding": 250_000,
        "status": "pay",
        "reason": "payout-limited",
        "fact": "requested",
        "citation": {"source": "Utlysning 2019", "section": "Tilskuddsutmåling"},
        "message": "Det er søkt om mer enn reglene gir; utbetalingen er det reglene gir",
    }


def test_a_decision_wins_and_says_so_where_it_is_more_than_the_rules_give(tmp_path: Path) -> None:
    rows = rows_of(
        payout(
            batch(
                tmp_path,
                {"decision": "granted", "granted": "900000"},
                {"decision": "granted", "granted": "400000"},
                {"decision": "refused"},
                {"number": "1505", "decision": "granted", "granted": "1"},
            ),
            "--format",
            "json",
        )
    )
    assert [(row["payout"], row["reason"]) for row in rows] == [
        (900_000, "payout-granted-above"),
        (400_000, "payout-granted"),
        (0, "payout-refused"),
        (1, "payout-granted-beside-rules"),
    ]


def test_a_case_file_that_is_not_ready_is_to_assess_with_what_is_open(tmp_path: Path) -> None:
    write_case(tmp_path, "a.yaml")
    write_case(tmp_path, "b.yaml", position=None)
    ran = payout(str(tmp_path), "--format", "json")
    ready, waiting = rows_of(ran)
    assert (ready["status"], ready["payout"], ready["row"]) == ("pay", 750_000, None)
    assert (waiting["status"], waiting["payout"]) == ("to_assess", None)
    assert waiting["message"] == "Det står ikke noe om stillingsandelen"
    assert ran.code == 1


def test_years_of_a_case_file_are_those_of_a_row(tmp_path: Path) -> None:
    write_case(tmp_path, "a.yaml", judgements=None)
    case = rows_of(payout(str(tmp_path / "a.yaml"), "--years", "2020-2021", "--format", "json"))[0]
    row = rows_of(payout(batch(tmp_path, {"case": "2019/1207"}), "--years", "2020-2021", "--format", "json"))[0]
    assert {**case, "file": "", "row": 0} == {**row, "file": "", "row": 0}
    assert case["later"] == 250_000


def test_a_report_is_told_and_paid_nothing(tmp_path: Path) -> None:
    path = write_case(tmp_path, kind="report", requested=None, signature=None, contents=None)
    ran = payout(path, "--format", "json")
    [row] = rows_of(ran)
    assert (row["status"], row["payout"], row["reason"]) == ("nothing", 0, "payout-other-kind")
    assert "«rapport»" in row["message"]
    assert ran.code == 0


def test_a_file_that_cannot_be_read_is_a_row_with_its_reason(tmp_path: Path) -> None:
    broken = tmp_path / "a.yaml"
    broken.write_text("kind: application\nscheme: [\n", encoding="utf-8")
    ran = payout(str(broken), str(tmp_path / "mangler.yaml"), "--format", "json")
    assert [(row["status"], row["payout"]) for row in rows_of(ran)] == [("error", None)] * 2
    assert rows_of(ran)[1]["reason"] == "file-not-found"
    assert ran.data["counts"]["in"] == 2
    assert ran.code == 3


def test_a_batch_that_is_not_there_is_told_and_the_others_are_paid(tmp_path: Path) -> None:
    ran = payout(str(tmp_path / "mangler.csv"), batch(tmp_path, {}), "--format", "json")
    assert ran.code == 3
    assert [row["status"] for row in rows_of(ran)] == ["pay"]
    assert [(one["code"], one["severity"]) for one in ran.data["problems"]] == [("file-not-found", "error")]
    assert "mangler.csv" in ran.err


def test_a_column_that_nothing_uses_is_named_and_changes_nothing(tmp_path: Path) -> None:
    ran = payout(batch(tmp_path, {"merknad": "x"}), "--lang", "en")
    assert ran.code == 0
    assert ran.err.endswith("No scheme uses the column “merknad”, and it is not read\n") or "merknad" in ran.err


def test_case_files_and_batches_come_out_in_the_order_they_were_named(tmp_path: Path) -> None:
    case, rows = write_case(tmp_path), batch(tmp_path, {"number": "1201"}, {"number": "5001", "requested": "100000"})
    ran = payout(rows, case, rows, "--format", "json")
    assert [(row["row"], row["municipality"]) for row in rows_of(ran)] == [
        (1, "Bergen"),
        (2, "Trondheim"),
        (None, "Oslo"),
        (1, "Bergen"),
        (2, "Trondheim"),
    ]
    assert ran.data["counts"]["in"] == 5
    assert sum(line["payout"] for line in ran.data["totals"]) == 2 * 850_000 + 750_000


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_standard_input_may_be_rows(delimiter: str) -> None:
    ran = payout("-", "--format", "json", stdin=batch_text({}, {"number": "1201"}, delimiter=delimiter).encode())
    assert [(row["file"], row["row"], row["payout"]) for row in rows_of(ran)] == [("-", 1, 750_000), ("-", 2, 750_000)]


def test_standard_input_may_be_a_case_or_json_lines(tmp_path: Path) -> None:
    case = Path(write_case(tmp_path)).read_bytes()
    assert rows_of(payout("-", "--format", "json", stdin=case))[0]["payout"] == 750_000
    line = b'{"scheme": "overdoseforebygging", "edition": "2019", "number": "0301", "year": 2019, "requested": 5}\n'
    assert rows_of(payout("-", "--format", "json", stdin=line))[0]["payout"] == 5


def test_json_lines_say_the_same_as_csv() -> None:
    same = [
        [{**row, "file": ""} for row in rows_of(payout(path, "--format", "json"))]
        for path in (LISTED, LISTED.replace(".csv", ".jsonl"))
    ]
    assert same[0] == same[1]


def test_the_same_input_gives_the_same_bytes() -> None:
    assert payout(LISTED, "--format", "csv").out == payout(LISTED, "--format", "csv").out


def test_more_than_the_scheme_has_is_told(tmp_path: Path) -> None:
    path = tmp_path / "rader.csv"
    head = "case,scheme,edition,number,year,requested,decision,granted\n"
    path.write_text(f"{head}a,kommunalt-rusarbeid,2018,0301,2018,5,granted,500000000\n", encoding="utf-8")
    ran = payout(str(path), "--lang", "en")
    assert "The payouts of 2018 are NOK 500,000,000, but kommunalt-rusarbeid has a frame of NOK 472,400,000." in said(
        ran.out
    )
