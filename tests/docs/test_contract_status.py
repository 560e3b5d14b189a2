"""What `docs/contract.md` promises about `status` is what it gives."""

from __future__ import annotations

from pathlib import Path

from tests.cli.running import TODAY, case_text, tilskudd
from tests.docs.blocks import code_in, first_codes, manual, tables_in
from tilskudd_cli.wording.status import COLUMNS, Need
from tilskudd_cli.writing.status.as_csv import KEY
from tilskudd_cli.writing.status.registry import names

CONTRACT = manual("contract.md")


def _keys(table: str) -> list[str]:
    return first_codes(tables_in(CONTRACT, "json")[table])


def test_every_format_is_promised_and_no_other() -> None:
    assert first_codes(tables_in(CONTRACT, "formats")["status"]) == list(names())


def test_the_columns_are_promised_in_their_order() -> None:
    paragraph = CONTRACT.partition("<!-- columns: status -->\n")[2].partition("\n\n")[0]
    assert code_in(paragraph) == [*KEY, *COLUMNS]


def test_the_keys_of_a_status_and_what_is_in_it_are_promised_in_their_order(tmp_path: Path) -> None:
    (tmp_path / "granted.yaml").write_text(case_text(decision="{granted: 1}"), encoding="utf-8")
    (tmp_path / "waits.yaml").write_text(case_text(signature=None), encoding="utf-8")
    (tmp_path / "broken.yaml").write_text("x: [", encoding="utf-8")
    said = tilskudd("status", "--today", TODAY, "--format", "json", str(tmp_path)).data
    assert list(said) == _keys("status")
    assert {one["need"] for one in said["todo"]} == {"overdue", "waiting"}
    assert {tuple(one) for one in said["todo"]} == {tuple(_keys("todo"))}
    assert {tuple(one) for one in said["unreadable"]} == {tuple(_keys("broken"))}
    assert {tuple(one) for one in said["rows"]} == {(*KEY, *COLUMNS)}
    assert tuple(said["summary"]) == COLUMNS


def test_every_need_is_promised() -> None:
    row = next(row for row in tables_in(CONTRACT, "json")["todo"] if code_in(row[0]) == ["need"])
    assert code_in(row[1]) == list(map(str, Need))
