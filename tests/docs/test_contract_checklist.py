"""What `docs/contract.md` promises about `checklist` is what it gives."""

from __future__ import annotations

from pathlib import Path

from tests.cli.running import tilskudd, write_case
from tests.docs.blocks import code_in, first_codes, manual, tables_in
from tilskudd_cli.wording.checklist import COLUMNS
from tilskudd_cli.writing.documents.registry import names

CONTRACT = manual("contract.md")


def _keys(table: str) -> set[str]:
    return set(first_codes(tables_in(CONTRACT, "json")[table]))


def test_every_format_is_promised_and_no_other() -> None:
    assert first_codes(tables_in(CONTRACT, "formats")["checklist"]) == list(names())


def test_the_columns_are_promised_in_their_order() -> None:
    paragraph = CONTRACT.partition("<!-- columns: checklist -->\n")[2].partition("\n\n")[0]
    assert code_in(paragraph) == list(COLUMNS)


def test_the_keys_of_a_list_and_its_points_are_promised(tmp_path: Path) -> None:
    scheme = tilskudd("checklist", "overdoseforebygging@2019", "--format", "json").data
    case = tilskudd("checklist", write_case(tmp_path), "--format", "json").data
    assert set(case) == _keys("checklist")
    assert set(scheme) == _keys("checklist") - {"file", "kind", "case", "verdict"}
    points = [*scheme["points"], *case["points"]]
    assert {key for point in points for key in point} == _keys("point")
