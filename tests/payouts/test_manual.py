"""What the manual shows is what comes out."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

import pytest

from tilskudd_cli.payouts.outcome import PayoutRow

MANUAL = (Path(__file__).resolve().parents[2] / "docs" / "payouts.md").read_text(encoding="utf-8")
SHOWN = re.findall(r"```python\n(.*?)```\n\n```text\n(.*?)```", MANUAL, re.DOTALL)


@pytest.mark.parametrize(("code", "printed"), SHOWN, ids=["frame", "files"])
def test_the_examples_print_what_stands_under_them(code: str, printed: str) -> None:
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        exec(compile(code, "docs/payouts.md", "exec"), {})  # noqa: S102  our own manual
    assert said.getvalue() == printed


def test_every_column_of_a_result_is_described() -> None:
    table = MANUAL.partition("## Results")[2].partition("**Own funding**")[0]
    named = [name for line in table.splitlines() for name in re.findall(r"`(\w+)`", line.partition(" | ")[0])]
    assert named == ["row", *PayoutRow._fields]


def test_there_are_two_examples_that_can_be_run() -> None:
    assert len(SHOWN) == 2
