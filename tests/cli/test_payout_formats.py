"""What is written is what is read back: CSV, Parquet, XLSX; no text becomes a formula; LibreOffice adds up the same."""

from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.cli.payout_running import LISTED, batch, batch_text, payout, rows_of
from tests.cli.running import write_case
from tests.hostile.corpus import HOSTILE_STRINGS
from tilskudd_cli.language.visible import visible
from tilskudd_cli.wording.payout import names_of
from tilskudd_cli.writing.payouts.registry import names

pl = pytest.importorskip("polars", reason="the extra `payout` is not installed")

NUMBERS = {"row", "year", "entitlement", "requested", "payout", "own_funding", "later", "claim"}
STATUSES = {"betales": "pay", "ingenting": "nothing", "må vurderes": "to_assess", "feil": "error"}
HOW = [(), ("--years", "2019-2022"), ("--years", "2018-2019"), ("--frame", "3000000", "--allot", "equal-percentage")]
ENCODABLE = [one for one in HOSTILE_STRINGS if one.encode("utf-8", "ignore").decode() == one]
"""Halves of characters cannot stand in a file of UTF-8."""

Rows = list[tuple[Any, ...]]


def _written(tmp_path: Path, form: str, path: str, *how: str) -> Path:
    target = tmp_path / f"ut.{form}"
    assert payout(path, "--format", form, "--output", str(target), "--force", *how).code in {0, 1, 3}
    return target


def _is_number(name: str) -> bool:
    head, _, year = name.rpartition("_")
    return (head if year.isdecimal() else name) in NUMBERS


def _csv_rows(text: str, delimiter: str = ",") -> Rows:
    head, *rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    return [
        tuple((int(cell) if _is_number(name) else cell) if cell else None for name, cell in zip(head, row, strict=True))
        for row in rows
    ]


def _json_rows(path: str, *how: str) -> Rows:
    first, last = map(int, how[1].split("-")) if "--years" in how else (0, -1)
    years = range(first, last + 1)
    names = names_of(tuple(years), shared="--frame" in how, words=False)
    found: Rows = []
    for row in rows_of(payout(path, "--format", "json", *how)):
        cells = {**row, **(row["citation"] or {"source": None, "section": None})}
        for year in row.get("years", ()):
            cells |= {f"{name}_{year['year']}": value for name, value in year.items()}
        found.append(tuple(cells[name] for name in names))
    return found


@pytest.mark.parametrize("how", HOW)
def test_csv_and_parquet_read_back_are_the_rows(tmp_path: Path, how: tuple[str, ...]) -> None:
    rows = _json_rows(LISTED, *how)
    assert len(rows) == 34
    assert _csv_rows(_written(tmp_path, "csv", LISTED, *how).read_text(encoding="utf-8")) == rows
    excel = _written(tmp_path, "csv-excel", LISTED, *how).read_text(encoding="utf-8")
    assert excel.startswith("\ufeff")
    assert _csv_rows(excel[1:], ";") == rows
    assert pl.read_parquet(_written(tmp_path, "parquet", LISTED, *how)).rows() == rows


@pytest.mark.parametrize("how", HOW)
def test_xlsx_read_back_is_the_rows_with_typed_numbers_and_right_totals(tmp_path: Path, how: tuple[str, ...]) -> None:
    openpyxl = pytest.importorskip("openpyxl", reason="only the tests read workbooks")
    target = _written(tmp_path, "xlsx", LISTED, *how)
    values, formulas = (openpyxl.load_workbook(target, data_only=only) for only in (True, False))
    rows = _json_rows(LISTED, *how)
    sheet = values["Rader"]
    found = [tuple(cell.value for cell in row)[: len(rows[0])] for row in sheet.iter_rows(min_row=2)]
    assert [tuple(STATUSES.get(str(cell), cell) for cell in row) for row in found] == rows
    assert sheet.freeze_panes == "A2"
    totals = payout(LISTED, "--format", "json", *how).data["totals"]
    told = [tuple(cell.value for cell in row) for row in values["Summer"].iter_rows(min_row=2)]
    assert [row[5] for row in told] == [*(line["payout"] for line in totals), sum(line["payout"] for line in totals)]
    assert all(str(cell.value).startswith("=SUM") for (cell,) in formulas["Summer"].iter_rows(min_row=2, min_col=6))
    assert not any(cell.data_type == "f" for row in formulas["Rader"].iter_rows() for cell in row), (
        "rows hold values, not formulas"
    )


def _without_values(path: Path) -> Path:
    """The workbook without the values beside its formulas: whoever shows any has reckoned them."""
    import re
    from zipfile import ZipFile

    made = path.with_name("ut-regnet.xlsx")
    with ZipFile(path) as source, ZipFile(made, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            target.writestr(name, re.sub(rb"</f><v>[^<]*</v>", b"</f>", content))
    assert made.stat().st_size
    return made


@pytest.mark.parametrize("how", HOW)
def test_libreoffice_recalculates_the_same_sums(tmp_path: Path, how: tuple[str, ...]) -> None:
    soffice = shutil.which("soffice")
    if soffice is None:
        pytest.skip("LibreOffice is not installed")
    target = _without_values(_written(tmp_path, "xlsx", LISTED, *how))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    # 44,34: comma and quote; 76: UTF-8; the last 2: the second sheet.
    options = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2"
    done = subprocess.run(
        [soffice, profile, "--headless", "--convert-to", options, "--outdir", str(tmp_path), str(target)],
        capture_output=True,
        check=True,
        timeout=240,
    )
    [made] = tmp_path.glob("ut-regnet-*.csv")
    assert done.returncode == 0
    rows = list(csv.reader(made.read_text(encoding="utf-8").splitlines()))[1:]
    totals = payout(LISTED, "--format", "json", *how).data["totals"]
    digits = [int("".join(c for c in row[5] if c.isdigit())) for row in rows]
    assert digits == [*(line["payout"] for line in totals), sum(line["payout"] for line in totals)]


@pytest.mark.parametrize("form", ["xlsx", "parquet"])
def test_the_same_rows_on_the_same_day_are_the_same_bytes(tmp_path: Path, form: str) -> None:
    assert _written(tmp_path, form, LISTED).read_bytes() == _written(tmp_path, form, LISTED).read_bytes()


@pytest.mark.parametrize("delimiter", [",", ";"])
def test_csv_opened_as_text_holds_no_live_formula(tmp_path: Path, delimiter: str) -> None:
    path = batch(tmp_path, *({"case": hostile} for hostile in ENCODABLE))
    form = "csv" if delimiter == "," else "csv-excel"
    text = _written(tmp_path, form, path).read_text(encoding="utf-8").removeprefix("\ufeff")
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    assert len(rows) == len(rows_of(payout(path, "--format", "json"))) + 1
    for row in rows:
        assert not [cell for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
        assert all(cell == visible(cell) for cell in row)


def test_with_polars_and_without_the_same_bytes_are_written() -> None:
    from datetime import date

    from tilskudd_cli.wording.payout import columns_of
    from tilskudd_cli.writing.payouts.as_csv import CsvPayouts
    from tilskudd_cli.writing.payouts.as_parquet import frame_of
    from tilskudd_cli.writing.payouts.records import Ending, Piece, Screen, Sheet

    columns = columns_of(names_of((), shared=False, words=False), "nb")
    sheet = Sheet("nb", date(2026, 11, 22), "0", columns)
    one = tuple(1 if column.kind in {"number", "kroner"} else "x" for column in columns)
    rows = tuple(
        tuple(text if name == "case" else cell for name, cell in zip(sheet.names, one, strict=True))
        for text in (*ENCODABLE, None, "", 'a"b', "a,b")
    )

    class Given:
        def __init__(self, piece: Piece) -> None:
            self.sheet = sheet
            self.piece = piece

        def pieces(self) -> Any:
            yield self.piece

        def ending(self) -> Ending:
            return Ending((), {}, "")

    def written(piece: Piece) -> bytes:
        whole = io.BytesIO()
        for part in CsvPayouts().write(Given(piece), Screen()):
            if isinstance(part, str | bytes):
                whole.write(part if isinstance(part, bytes) else part.encode())
            else:
                part(whole)
        return whole.getvalue()

    assert written(Piece(rows)) == written(Piece((), frame_of(Piece(rows), sheet)))


@pytest.mark.parametrize("form", [name for name in names() if name not in {"xlsx", "parquet"}])
@pytest.mark.parametrize(
    "hostile", ["=HYPERLINK(1)", "\x1b]8;;x\x07", "[red]x[/]", "<script>", "a|b", "\u202ex", "ja\nOK"]
)
def test_a_hostile_case_number_stays_text(tmp_path: Path, form: str, hostile: str) -> None:
    path = write_case(tmp_path, case=json.dumps(f"{hostile}2"))
    out = payout(path, batch(tmp_path, {"case": hostile}), "--format", form).out
    assert "\x1b" not in out
    assert "\u202e" not in out
    assert "\nOK" not in out
    if form == "markdown":
        assert "<script>" not in out
        assert "| a|b |" not in out


def test_an_xlsx_holds_hostile_text_as_text(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl", reason="only the tests read workbooks")
    hostile = ["=1+1", "{=1}", "https://example.invalid", "@SUM(A1)", "0301"]
    path = batch(tmp_path, *({"case": one} for one in hostile))
    sheet = openpyxl.load_workbook(_written(tmp_path, "xlsx", path))["Rader"]
    cells = [row[2] for row in sheet.iter_rows(min_row=2)]
    assert [cell.value for cell in cells] == hostile
    assert {cell.data_type for cell in cells} <= {"s", "inlineStr"}
    assert all(cell.hyperlink is None for cell in cells)


def test_a_parquet_batch_is_read_as_the_csv_it_was_made_of(tmp_path: Path) -> None:
    text = batch_text({}, {"number": "1201"}, {"number": "5001", "requested": "100000"})
    source = tmp_path / "rader.parquet"
    pl.read_csv(io.StringIO(text), infer_schema=False).with_columns(pl.col("requested").cast(pl.Int64)).write_parquet(
        source
    )
    assert [row["payout"] for row in rows_of(payout(str(source), "--format", "json"))] == [750_000, 750_000, 100_000]
