"""What a run of `payout` is asked for, and what the reader of each kind of file hands on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from tilskudd_cli.payouts.outcome import Total
from tilskudd_cli.reading.problems import Problem
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes.frames import AllotMethod
from tilskudd_cli.writing.payouts.records import Explained, Piece


class Refusal(NamedTuple):
    """Why what is asked for cannot be done: the key of a text and its parameters."""

    code: str
    params: Mapping[str, object] = {}


class FrameWanted(NamedTuple):
    """How a frame is to be shared; what is `None` is taken from the rule file."""

    kroner: int | None = None
    method: AllotMethod | None = None
    by: str | None = None
    seed: int | None = None
    smallest: int | None = None


class Wanted(NamedTuple):
    """What is asked for: the language, the day, one year or several, whether rows are worded, which are explained.

    `explain` holds row numbers and case numbers as they were written. Without a year every row has its own.
    """

    language: str
    today: dt.date
    version: str
    year: int | None = None
    years: tuple[int, ...] = ()
    words: bool = False
    explain: frozenset[str] = frozenset()
    frame: FrameWanted | None = None


class Found(NamedTuple):
    """Rows as they came out, before any frame is shared. `weights` are what weighs or ranks them, as exact text."""

    file: str
    piece: Piece
    weights: Any = None


class Tally:
    """What is gathered while rows pass by: totals, counts, problems with files, explanations."""

    def __init__(self) -> None:
        self.rows_in = 0
        self.rows_out = 0
        self.statuses: dict[str, int] = {}
        self.totals: dict[tuple[str | None, str | None, int | None, str | None], tuple[int, int]] = {}
        self.later = 0
        self.problems: list[tuple[str, Problem]] = []
        self.explained: list[Explained] = []

    def add_total(self, total: Total) -> None:
        """Add the rows and kroner of a total to those of the same group."""
        rows, payout = self.totals.get(total[:4], (0, 0))
        self.totals[total[:4]] = (rows + total.rows, payout + total.payout)

    def add_status(self, status: str, rows: int = 1) -> None:
        """Count rows that came out."""
        self.statuses[status] = self.statuses.get(status, 0) + rows

    def all_totals(self) -> list[Total]:
        """The totals by scheme, edition, year and group; what is not known comes first."""
        order = sorted(self.totals, key=lambda key: tuple((part is not None, part or 0) for part in key))
        return [Total(*key, *self.totals[key]) for key in order]
