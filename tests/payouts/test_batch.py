"""Files of rows: what is in them is read as it stands, and one bad row costs nobody else theirs."""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from tests.payouts.making import TODAY, installed
from tilskudd_cli.payouts.batch import read_batch
from tilskudd_cli.payouts.run import Run
from tilskudd_cli.reading.problems import Problem, Problems

HEADER = "scheme,edition,number,year,requested,case"
GOOD = "overdoseforebygging,2019,0301,2019,750000,a"
DESK = installed()


def rows_of(path: Path, problems: Problems | None = None, **how: Any) -> list[dict[str, Any]]:
    """The rows of a file; there must be no problem with it unless a list for them is given."""
    found: Problems = []
    frames = list(read_batch(str(path), DESK, found, **how))
    if problems is None:
        assert found == []
    else:
        problems.extend(found)
    return [row for frame in frames for row in frame.rows(named=True)]


def written(folder: Path, content: str | bytes, name: str = "rader.csv") -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def codes(problems: list[Problem]) -> list[str]:
    return [problem.code for problem in problems]


def results(path: Path, piece: int = 100_000) -> tuple[list[dict[str, Any]], Run]:
    run = Run(DESK, today=TODAY)
    found = [row for rows in read_batch(str(path), DESK, [], piece=piece) for row in run.add(rows).rows(named=True)]
    return found, run


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("start", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_csv_is_read_as_text_whatever_sets_its_cells_apart(
    tmp_path: Path, separator: str, start: str, end: str
) -> None:
    text = start + end.join(line.replace(",", separator) for line in (HEADER, GOOD)) + end
    assert rows_of(written(tmp_path, text)) == [
        {"scheme": "overdoseforebygging", "edition": "2019", "number": "0301", "year": "2019", "requested": "750000"}
        | {"case": "a", "row": 1}
    ]


def test_json_lines_and_parquet_hold_the_same_rows(tmp_path: Path) -> None:
    row = {"scheme": "overdoseforebygging", "edition": "2019", "number": "0301", "year": 2019, "requested": 750_000}
    lines = written(tmp_path, json.dumps(row) + "\n\n" + json.dumps(row) + "\n", "rader.jsonl")
    parquet = tmp_path / "rader.parquet"
    pl.DataFrame([row, row]).with_columns(received=pl.lit(dt.date(2019, 3, 20))).write_parquet(parquet)
    by_line, by_column = results(lines)[0], results(parquet)[0]
    assert [one["payout"] for one in by_line] == [750_000, 750_000]
    assert by_line == by_column


def test_moments_in_parquet_have_no_seconds(tmp_path: Path) -> None:
    parquet = tmp_path / "rader.parquet"
    moment = dt.datetime(2019, 3, 22, 14, 5)  # noqa: DTZ001  a moment of the file has no zone
    pl.DataFrame({"number": ["0301"], "received": [moment]}).write_parquet(parquet)
    assert rows_of(parquet)[0]["received"] == "2019-03-22 14:05"


def test_columns_that_nobody_uses_are_named_and_left_out(tmp_path: Path) -> None:
    problems: Problems = []
    path = written(tmp_path, f"{HEADER},recieved,merknad,budget\n{GOOD},2019-03-24,x,y\n")
    assert set(rows_of(path, problems)[0]) == {*HEADER.split(","), "row"}
    assert codes(problems) == ["payout-unknown-column-near", "payout-unknown-column", "payout-list-column"]
    assert problems[0].params == {"column": "recieved", "nearest": "received"}
    assert all(problem.is_warning for problem in problems)


def test_lists_in_parquet_are_named_and_left_out(tmp_path: Path) -> None:
    parquet = tmp_path / "rader.parquet"
    pl.DataFrame({"number": ["0301"], "requested": [[1, 2]]}).write_parquet(parquet)
    problems: Problems = []
    assert rows_of(parquet, problems) == [{"number": "0301", "row": 1}]
    assert codes(problems) == ["payout-list-column"]


def test_lines_with_nothing_in_them_count_and_are_no_rows(tmp_path: Path) -> None:
    problems: Problems = []
    text = f"{HEADER},merknad\n{GOOD},\n\n,,,,,,\n,,,,,,bare en merknad\n{GOOD},\n"
    assert [row["row"] for row in rows_of(written(tmp_path, text), problems)] == [1, 4, 5]


@pytest.mark.parametrize(
    ("bad", "code"),
    [
        (f"{GOOD},for mye".encode(), "payout-row-too-long"),
        (f"{GOOD},a,b,c".encode(), "payout-row-too-long"),
        (GOOD.encode() + b"\xe5", "payout-row-not-utf8"),
    ],
)
@pytest.mark.parametrize("piece", [2, 100_000])
def test_a_row_that_cannot_be_read_is_the_only_error(tmp_path: Path, bad: bytes, code: str, piece: int) -> None:
    good = GOOD.encode()
    path = written(tmp_path, b"\n".join([HEADER.encode(), *[good] * 5, bad, *[good] * 5, b""]))
    found, run = results(path, piece)
    assert [row["row"] for row in found] == list(range(1, 12))
    assert [row["reason"] for row in found if row["status"] == "error"] == [code]
    assert found[5]["status"] == "error"
    assert found[5]["number"] == "0301"
    assert run.counts() == (11, 10, 0, 0, 1)


def test_lines_that_are_no_objects_are_the_only_errors(tmp_path: Path) -> None:
    good = json.dumps(
        {"scheme": "overdoseforebygging", "edition": "2019", "number": "0301", "year": 2019, "requested": 5}
    )
    bad = [b"ikke json", b"[1]", b'"x"', b'{"a": "\xe5"}', b"[" * 5000]
    path = written(tmp_path, b"\n".join([good.encode(), *bad, good.encode()]), "rader.jsonl")
    found, run = results(path)
    assert [row["status"] for row in found] == ["pay", *["error"] * 5, "pay"]
    assert Counter(row["reason"] for row in found)["payout-row-not-json"] == 4
    assert run.counts().agree


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("rader.csv", b"", "payout-no-header"),
        ("rader.csv", b"\n\n", "payout-no-header"),
        ("rader.csv", b"x" * 70_000, "payout-no-header"),
        ("rader.csv", "scheme;år\n".encode("cp1252"), "file-not-utf8"),
        ("rader.csv", "scheme\n".encode("utf-16"), "file-utf16"),
        ("rader.csv", b"scheme,number,number\n", "payout-column-twice"),
        ("rader.csv", b"scheme,number,applicant.number\n", "payout-column-twice"),
        ("rader.xlsx", b"", "payout-unknown-format"),
        ("rader.jsonl", "{}".encode("utf-16"), "file-utf16"),
        ("rader.parquet", b"PAR1 er det ikke", "payout-unreadable"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    problems: Problems = []
    assert rows_of(written(tmp_path, content, name), problems) == []
    assert codes(problems) == [code]


def test_only_files_are_read(tmp_path: Path) -> None:
    problems: Problems = []
    (tmp_path / "mappe.csv").mkdir()
    assert rows_of(tmp_path / "borte.csv", problems) == rows_of(tmp_path / "mappe.csv", problems) == []
    assert codes(problems) == ["file-not-found", "file-not-regular"]


def test_the_kind_of_a_file_can_be_said(tmp_path: Path) -> None:
    assert len(rows_of(written(tmp_path, f"{HEADER}\n{GOOD}\n", "rader"), kind="csv")) == 1


def test_a_thousand_rows_with_fifty_bad_ones(tmp_path: Path) -> None:
    bad_ones = [
        'overdoseforebygging,2019,0301,2019,"100,000",x',
        "overdoseforebygging,2019,0301,2019,mye,x",
        "overdoseforebygging,2019,0301,2019,,x",
        "overdoseforebygging,2019,301,2019,5,x",
        "overdoseforebygging,2019,9999,2019,5,x",
        "overdoseforebygging,2019,0301,1919,5,x",
        "overdoseforebygging,1999,0301,2019,5,x",
        "ukjent,2019,0301,2019,5,x",
        ",2019,0301,2019,5,x",
        f"{GOOD},for,mye",
    ]
    lines = [GOOD] * 1000
    for i in range(50):
        lines[i * 20 + 3] = bad_ones[i % len(bad_ones)]
    found, run = results(written(tmp_path, "\n".join([HEADER, *lines])), piece=300)
    assert run.counts() == (1000, 950, 0, 0, 50)
    assert [row["row"] for row in found if row["status"] == "error"] == [i * 20 + 4 for i in range(50)]
    assert {row["payout"] for row in found if row["status"] == "pay"} == {750_000}
    assert len({row["reason"] for row in found if row["status"] == "error"}) == 10


def test_the_size_of_pieces_changes_nothing(tmp_path: Path) -> None:
    lines = [GOOD.replace("750000", str(1000 * i)) for i in range(1, 100)]
    path = written(tmp_path, "\n".join([HEADER, *lines]))
    whole, run = results(path)
    pieces, again = results(path, piece=7)
    assert whole == pieces
    assert run.totals() == again.totals()
