"""What `docs/contract.md` promises about `calendar` is what it gives."""

from __future__ import annotations

from pathlib import Path

from tests.cli.running import TODAY, tilskudd
from tests.docs.blocks import code_in, first_codes, manual, tables_in
from tilskudd_cli.calendars.records import NoDate, State
from tilskudd_cli.schemes.dates import DeadlineKind
from tilskudd_cli.writing.calendars.as_csv import COLUMNS
from tilskudd_cli.writing.calendars.registry import names

CONTRACT = manual("contract.md")
CASE = """\
kind: application
scheme: overdoseforebygging
edition: "2019"
applicant: {municipality: Oslo, number: "0301"}
year: 2019
decision: {outcome: granted, granted: 750000}
"""


def _keys(table: str) -> list[str]:
    return first_codes(tables_in(CONTRACT, "json")[table])


def _row(table: str, key: str) -> set[str]:
    """The words promised for a key."""
    row = next(row for row in tables_in(CONTRACT, "json")[table] if code_in(row[0]) == [key])
    return set(code_in(row[1]))


def test_every_format_is_promised_and_no_other() -> None:
    assert first_codes(tables_in(CONTRACT, "formats")["calendar"]) == list(names())


def test_the_columns_are_promised_in_their_order() -> None:
    paragraph = CONTRACT.partition("<!-- columns: calendar -->\n")[2].partition("\n\n")[0]
    assert code_in(paragraph) == list(COLUMNS)


def test_the_keys_of_a_calendar_and_its_deadlines_are_promised_in_their_order(tmp_path: Path) -> None:
    (tmp_path / "sak.yaml").write_text(CASE, encoding="utf-8")
    words = ("calendar", "--today", TODAY, "--format", "json")
    scheme = tilskudd(*words, "--from", "2014-01-01", "--to", "2026-12-31").data
    case = tilskudd(*words, str(tmp_path)).data
    assert list(scheme) == list(case) == _keys("calendar")
    dated, undated = [*scheme["deadlines"], *case["deadlines"]], scheme["undated"]
    assert dated
    assert undated
    assert {tuple(one) for one in dated} == {tuple(_keys("deadline"))}
    assert {tuple(one) for one in undated} == {tuple(_keys("undated"))}


def test_every_word_of_a_closed_list_is_promised() -> None:
    assert _row("deadline", "standing") == set(map(str, State))
    assert _row("undated", "reason") == set(map(str, NoDate))
    [kinds] = [row[2] for row in tables_in(CONTRACT, "options")["all"] if code_in(row[0]) == ["--kind KIND"]]
    assert code_in(kinds) == list(map(str, DeadlineKind))
