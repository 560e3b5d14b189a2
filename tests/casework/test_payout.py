"""A run of `payout` holds what came in against what went out, and knows files by their names and their first bytes."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from tests.cli.running import case_text, write_case
from tilskudd_cli.casework.payout import LostRowsError, PayoutRun
from tilskudd_cli.casework.payout_inputs import Input, InputKind, kind_of, kind_of_start
from tilskudd_cli.casework.payout_wanted import Wanted
from tilskudd_cli.schemes.catalogue import Catalogue, installed_folder


def _run(path: str) -> PayoutRun:
    wanted = Wanted("nb", dt.date(2026, 11, 22), "0")
    return PayoutRun([Input(path, path, InputKind.CASE)], Catalogue([installed_folder()]), wanted)


def test_a_row_that_goes_missing_is_a_fault_of_the_program(tmp_path: Path) -> None:
    run = _run(write_case(tmp_path))
    assert [piece.size() for piece in run.pieces()] == [1]
    assert run.ending().counts["in"] == 1
    run.tally.rows_in += 1
    with pytest.raises(LostRowsError):
        run.ending()


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.yaml", InputKind.CASE),
        ("a", InputKind.CASE),
        ("a.CSV", InputKind.CSV),
        ("a.tsv", InputKind.CSV),
        ("a.txt", InputKind.CSV),
        ("a.jsonl", InputKind.JSONL),
        ("a.ndjson", InputKind.JSONL),
        ("b.c/a.parquet", InputKind.PARQUET),
    ],
)
def test_the_end_of_a_name_says_what_a_file_holds(name: str, kind: InputKind) -> None:
    assert kind_of(name) is kind


def test_the_names_of_batches_are_those_that_their_reader_knows() -> None:
    batch = pytest.importorskip("tilskudd_cli.payouts.batch", reason="the extra `payout` is not installed")
    assert {end: str(kind_of(f"a{end}")) for end in batch.SUFFIXES} == batch.SUFFIXES


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        (case_text().encode(), InputKind.CASE),
        (b"", InputKind.CASE),
        (b"kind: application, scheme: x", InputKind.CASE),
        (b"PAR1\x15\x04", InputKind.PARQUET),
        (b'{"scheme": "x", "year": 2021}\n{', InputKind.JSONL),
        (b"{kind: application}\n", InputKind.CASE),
        (b"scheme,edition,year\n", InputKind.CSV),
        (b'\xef\xbb\xbf"scheme";"edition"\r\nx;y\r\n', InputKind.CSV),
        (b"navn\tscheme\tcase\n", InputKind.CSV),
        (b"\xff\xfe\x00", InputKind.CASE),
    ],
)
def test_the_first_bytes_say_what_standard_input_holds(start: bytes, kind: InputKind) -> None:
    assert kind_of_start(start) is kind
