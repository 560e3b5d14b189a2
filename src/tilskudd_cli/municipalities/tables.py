"""The register's CSV files as records. Each file is read when first asked for, and once.

Fields hold no line breaks and no quotes of their own. Lines are split at their commas, which is several times as fast
as the csv module; that both read the same is tested.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache

from tilskudd_cli.municipalities.names import parts
from tilskudd_cli.municipalities.records import Change, ChangeKind, Municipality

_END = "\0"
_FOLDER = __file__.removesuffix("tables.py") + "data/"


def lines(file: str) -> Iterator[list[str]]:
    """The fields of each line below the header of a file in the data folder."""
    with open(_FOLDER + file, encoding="utf-8") as stream:
        text = stream.read()
    for row in text.splitlines()[1:]:
        yield _quoted(row) if '"' in row else row.split(",")


def _quoted(row: str) -> list[str]:
    """The fields of a line where some stand in quotes: every other piece between quotes may hold commas of its own."""
    pieces = row.split('"')
    pieces[::2] = [piece.replace(",", _END) for piece in pieces[::2]]
    return "".join(pieces).split(_END)


@cache
def day(text: str) -> date:
    """An ISO date. The files hold few different ones, so each is made once."""
    return date.fromisoformat(text)


@cache
def municipalities() -> tuple[Municipality, ...]:
    """Every number and official name valid at any time the register covers, by number and then by date."""
    return tuple(
        Municipality(number, name, county_number, county, day(start), day(end) if end else None, _others(name, labels))
        for number, name, county_number, county, start, end, labels in lines("kommuner.csv")
    )


def _others(name: str, labels: str) -> tuple[str, ...]:
    """The ways of writing a name other than the official one."""
    if labels == name and " - " not in name:
        return ()
    written = [*(parts(name) if " - " in name else ()), *labels.split("|")]
    return tuple(label for label in written if label != name)


@cache
def changes() -> tuple[Change, ...]:
    """Every change from 2015 on, by date."""
    kinds = {kind.value: kind for kind in ChangeKind}
    return tuple(
        Change(day(when), old, old_name, new, new_name, kinds[kind], note)
        for when, old, old_name, new, new_name, kind, note in lines("kommune_endringer.csv")
    )


@cache
def norwegian_names() -> dict[tuple[str, date], str]:
    """The Norwegian part of each parallel name, by number and first day."""
    return {
        (number, day(start)): name
        for number, start, _, _, language, name, _ in lines("kommune_navn.csv")
        if language == "nor"
    }


@cache
def legal_days() -> dict[str, date]:
    """The day a parallel name took effect in law, by that name; SSB counts from a 1 January before or after it."""
    return {name: day(legal) for _, name, legal, _ in lines("navnevedtak_mot_ssb.csv")}


@cache
def organisations() -> tuple[tuple[str, str, str, str], ...]:
    """Organisation number, name in the source, municipality number 2020-2023, and in 2024 (empty where unknown)."""
    return tuple(
        (organisation, name, number, number_2024)
        for organisation, name, number, number_2024 in lines("kommune_orgnr.csv")
    )
