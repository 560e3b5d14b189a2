"""Payouts run from outside, with batches in the domain's own notation: a dict for each row says what is special."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.cli.running import SCHEME, TODAY, Ran, tilskudd

ROOT = Path(__file__).parents[2]
LISTED = str(ROOT / "examples" / "payouts" / "overdoseforebygging-2019.csv")
"""The 34 municipalities of the 2019 call, asking for the most that they can."""

NAMED = {"scheme": SCHEME, "edition": "2019", "number": "0301", "year": "2019", "requested": "750000"}
Row = Mapping[str, str | None]


def payout(*words: str, stdin: bytes = b"", env: Mapping[str, str] | None = None) -> Ran:
    """Run `tilskudd payout` on a fixed day."""
    return tilskudd("payout", "--today", TODAY, *words, stdin=stdin, env=env)


def batch_text(*rows: Row, delimiter: str = ",") -> str:
    """Rows as CSV: each is Oslo asking for 750 000 kroner in 2019 unless it says otherwise; `None` is an empty cell."""
    whole = [{"case": f"2019/{at}", **NAMED, **row} for at, row in enumerate(rows, 1)]
    names = list(dict.fromkeys(name for row in whole for name in row))
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter, lineterminator="\n")
    writer.writerow(names)
    writer.writerows([[row.get(name) or "" for name in names] for row in whole])
    return text.getvalue()


def batch(folder: Path, *rows: Row, name: str = "rader.csv") -> str:
    """Write such rows, and give the path."""
    file = folder / name
    file.write_text(batch_text(*rows), encoding="utf-8")
    return str(file)


def rows_of(ran: Ran) -> list[dict[str, Any]]:
    """The rows of a JSON document."""
    rows: list[dict[str, Any]] = ran.data["rows"]
    return rows


def said(text: str) -> str:
    """A text with ordinary blanks, as it is written in tests."""
    return text.replace("\u00a0", " ")
