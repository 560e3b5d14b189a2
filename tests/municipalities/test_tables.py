"""The register's files hold together: every line is read, and the tables agree with each other."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from tilskudd_cli.municipalities import data
from tilskudd_cli.municipalities.names import parts
from tilskudd_cli.municipalities.records import ChangeKind
from tilskudd_cli.municipalities.tables import (
    changes,
    legal_days,
    lines,
    municipalities,
    norwegian_names,
    organisations,
)

FOLDER = Path(data.__path__[0])


def test_every_line_is_read() -> None:
    assert len(municipalities()) == 859
    assert len(changes()) == 511
    assert len(organisations()) == 356
    assert len(legal_days()) == 13


def test_a_comma_in_quotes_does_not_end_a_field() -> None:
    boundary = next(change for change in changes() if change.kind is ChangeKind.BOUNDARY)
    assert boundary.note == "del av kommunen (grensejustering), hoveddelen gikk til 0710 Sandefjord"
    assert {len(fields) for fields in lines("fylker.csv")} == {5}


@pytest.mark.parametrize("file", sorted(path.name for path in FOLDER.glob("*.csv")))
def test_the_files_are_read_as_the_csv_module_reads_them(file: str) -> None:
    with (FOLDER / file).open(encoding="utf-8", newline="") as stream:
        assert list(lines(file)) == list(csv.reader(stream))[1:]


def test_records_of_one_number_follow_each_other_without_overlap() -> None:
    last: dict[str, date] = {}
    for row in sorted(municipalities(), key=lambda row: (row.number, row.valid_from)):
        assert row.number not in last or last[row.number] == row.valid_from, row
        last[row.number] = row.valid_to or date.max
        assert row.valid_from < last[row.number], row


def test_a_number_is_never_given_to_another_municipality() -> None:
    names: dict[str, set[str]] = {}
    for row in municipalities():
        assert names.setdefault(row.number, set(parts(row.name))) & set(parts(row.name)), row


def test_numbers_begin_with_the_county() -> None:
    counties = {(number, name) for number, name, *_ in lines("fylker.csv")}
    for row in municipalities():
        assert row.number.startswith(row.county_number)
        assert (row.county_number, row.county) in counties, row


def test_every_parallel_name_has_a_norwegian_part() -> None:
    for row in municipalities():
        norwegian = norwegian_names().get((row.number, row.valid_from))
        assert norwegian in parts(row.name) if " - " in row.name else norwegian is None, row


def test_labels_of_statistics_norway_are_other_ways_of_writing() -> None:
    shared = next(row for row in municipalities() if row.number == "0137")
    assert (shared.name, shared.names) == ("Våler", ("Våler (Østfold)",))
    vang = next(row for row in municipalities() if row.number == "0545")
    assert (vang.name, vang.names) == ("Vang", ("Vang (Oppland)",))


def test_changes_come_by_date() -> None:
    dates = [change.date for change in changes()]
    assert dates == sorted(dates)
