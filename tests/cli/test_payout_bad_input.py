"""A batch in which one row in twenty is bad, of every kind there is: 950 right answers, 50 errors by name, exit 3."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.payout_running import batch_text, payout, rows_of

pytest.importorskip("polars", reason="the extra `payout` is not installed")

BAD: dict[str, dict[str, str | None]] = {
    "case-missing-scheme": {"scheme": None},
    "case-missing-edition": {"edition": None},
    "case-unknown-scheme-near": {"scheme": "overdoseforebyging"},
    "case-unknown-edition": {"edition": "1999"},
    "case-year-not-covered": {"year": "2031"},
    "result-missing-fact": {"requested": None},
    "value-kroner-ambiguous": {"requested": "100,000"},
    "value-kroner": {"requested": "mye"},
    "payout-row-too-long": {},
    "payout-row-not-utf8": {},
}


def _line(text: str) -> bytes:
    return text.splitlines()[1].encode()


def _thousand() -> tuple[bytes, dict[int, str]]:
    """A thousand rows, fifty of them bad, and the reason that each of those must get."""
    good = batch_text({})
    lines = [good.splitlines()[0].encode(), *[_line(good)] * 1000]
    expected: dict[int, str] = {}
    for n in range(50):
        at = 20 * n + 7
        reason = list(BAD)[n % len(BAD)]
        line = _line(batch_text(BAD[reason]))
        if reason == "payout-row-too-long":
            line += b",for,mye"
        if reason == "payout-row-not-utf8":
            line = line.replace(b"2019/1", b"2019/\xf8")
        lines[at] = line
        expected[at] = reason
    return b"\n".join(lines) + b"\n", expected


@pytest.mark.parametrize("form", ["json", "table"])
def test_fifty_bad_rows_cost_nobody_else_theirs(tmp_path: Path, form: str) -> None:
    data, expected = _thousand()
    path = tmp_path / "rader.csv"
    path.write_bytes(data)
    ran = payout(str(path), "--format", form, "--lang", "en")
    assert ran.code == 3
    if form == "table":
        assert "1,000 rows in, 1,000 out: 950 to be paid and 50 are errors." in ran.out.replace(" ", " ")
        return
    rows = rows_of(ran)
    assert [row["row"] for row in rows] == list(range(1, 1001))
    assert {row["row"]: row["reason"] for row in rows if row["status"] == "error"} == expected
    good = [row for row in rows if row["status"] == "pay"]
    assert len(good) == 950
    assert {row["payout"] for row in good} == {750_000}
    assert all(row["payout"] is None and row["message"] for row in rows if row["status"] == "error")
    assert ran.data["counts"] == {"in": 1000, "pay": 950, "nothing": 0, "to_assess": 0, "error": 50}


def test_a_broken_quote_is_told_and_nothing_vanishes_unsaid(tmp_path: Path) -> None:
    path = tmp_path / "rader.csv"
    path.write_text(batch_text({}, {}).replace("2019/2", '"2019/2'), encoding="utf-8")
    ran = payout(str(path), "--format", "json")
    counts = ran.data["counts"]
    assert ran.code == 3
    assert counts["in"] == counts["pay"] + counts["error"]
    assert counts["error"] or ran.data["problems"]
