"""What a format is given: findings that are already worded, and the data of the JSON contract.

Nothing here knows schemes. Every `str` may hold text that came from a case file: it has been through
`language.visible.visible` unless the field says *raw*, and each format escapes it for its own syntax.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Protocol

from tilskudd_cli.records import NamedTuple


class Level(StrEnum):
    """How grave a finding is, for formats that colour or sort."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Finding(NamedTuple):
    """One thing to say about one place of a file. `line`, `column` from 1; 0 where the whole file is meant."""

    code: str
    status: str
    message: str
    level: Level
    line: int = 0
    column: int = 0
    width: int = 1
    path: str = ""
    source_line: str = ""
    notes: tuple[tuple[str, str], ...] = ()


class Entry(NamedTuple):
    """One file: its findings, a headline such as `klar · 750 000 kr`, and its data for machines.

    `case` is the JSON object of the contract, `None` where the file could not be read; `problems` are the JSON objects
    of the contract's `problems`. `verdict` is the machine word (`ready`, `to_correct`, …).
    """

    file: str
    verdict: str
    headline: str
    findings: tuple[Finding, ...] = ()
    case: Mapping[str, object] | None = None
    problems: tuple[Mapping[str, object], ...] = ()


class Run(NamedTuple):
    """What is the same for every entry of a run. `words` are the labels a format needs, in the reader's language."""

    tool: str
    version: str
    today: str
    lang: str
    words: Mapping[str, str]
    colour: bool = False


class Tally(NamedTuple):
    """The end of a run: the contract's `summary`, and the same in words."""

    counts: Mapping[str, int]
    text: str


class Piece(NamedTuple):
    """What a format makes of one entry: `body` is printed in its turn, `tail` is kept and given to `foot`."""

    body: str
    tail: str = ""


class Format(Protocol):
    """One output format. `head`, then every entry's body with `between` between non-empty ones, then `foot`.

    `entry` depends on nothing but its arguments, so that worker processes can call it.
    """

    name: str
    between: str
    needs_data: bool

    def head(self, run: Run) -> str:
        """What stands before the first entry."""

    def entry(self, run: Run, entry: Entry) -> Piece:
        """One entry."""

    def foot(self, run: Run, tally: Tally, tails: Iterable[str]) -> Iterable[str]:
        """What stands after the last entry, in pieces; `tails` are the non-empty ones in order."""
