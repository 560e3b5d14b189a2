"""What the register says: municipalities, changes, and the answers to a question about one.

Conventions: `valid_from` is the first day, `valid_to` the first day no longer valid (`None`: still valid). A
`Municipality` is one number with one official name; a new name or number makes a new record. Answers are values:
what could not be found, or not be known, is a type of its own with its reasons in it.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from tilskudd_cli.records import NamedTuple


class Municipality(NamedTuple):
    """A municipality for as long as its number and official name lasted.

    `name` is the official name in all its languages (`Hábmer - Hamarøy`), without the county SSB adds to tell shared
    names apart. `names` are the other ways it is written: each parallel name alone, and SSB's labels.
    """

    number: str
    name: str
    county_number: str
    county: str
    valid_from: date
    valid_to: date | None
    names: tuple[str, ...] = ()

    def is_valid(self, on: date) -> bool:
        """Whether the record holds on that day."""
        return self.valid_from <= on and (self.valid_to is None or on < self.valid_to)


class ChangeKind(StrEnum):
    """What happened to a municipality."""

    MERGE = "merge"
    SPLIT = "split"
    RENUMBER = "renumber"
    RENAME = "rename"
    BOUNDARY = "boundary"


class Change(NamedTuple):
    """One line of the register's changes. `date` is the first day of the new state.

    A merger of three is three changes with one `to_number`. A boundary change moves a part of the area only.
    """

    date: date
    from_number: str
    from_name: str
    to_number: str
    to_name: str
    kind: ChangeKind
    note: str = ""


class Elsewhen(NamedTuple):
    """A municipality that was meant, perhaps, but not on the day asked about.

    `others` are those that hold its area on the day asked about: what it became when it is past, what it is to be made
    of when it has not begun.
    """

    municipality: Municipality
    is_past: bool
    others: tuple[Municipality, ...] = ()

    @property
    def turned(self) -> date | None:
        """The day it ended, when it is past; otherwise the day it began."""
        return self.municipality.valid_to if self.is_past else self.municipality.valid_from


class Found(NamedTuple):
    """Exactly one municipality. `is_early`: the name written came into use later, which is no reason to reject it."""

    municipality: Municipality
    is_early: bool = False


Identified = Found
"""What `resolve` finds: the same type as `find` gives."""


class Ambiguous(NamedTuple):
    """Several municipalities had this name on the day; the number would tell them apart."""

    asked: str
    on: date
    candidates: tuple[Municipality, ...]


class NotFound(NamedTuple):
    """Nobody had this name or number on the day.

    `nearest` are similar names (best first), `elsewhen` those that had this very name or number on another day.
    """

    asked: str
    on: date
    nearest: tuple[Municipality, ...] = ()
    elsewhen: tuple[Elsewhen, ...] = ()


class Disagreement(NamedTuple):
    """A name and a number that are not the same municipality's on the day.

    `by_number` is `None` when nobody had the number on the day; `elsewhen` then says who had it at another time.
    """

    name: str
    number: str
    on: date
    by_name: tuple[Municipality, ...]
    by_number: Municipality | None
    elsewhen: tuple[Elsewhen, ...] = ()


class OutsideRegister(NamedTuple):
    """The day lies outside what the register knows: `first` and `last` are the days it covers, both included."""

    on: date
    first: date
    last: date


Answer = Found | Ambiguous | NotFound | Disagreement | OutsideRegister
"""What a question on behalf of a case is answered with."""
