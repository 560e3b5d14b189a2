"""Payouts to write in tests: rows and totals that nobody has reckoned, and hostile ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from tilskudd_cli.wording.payout import columns_of, names_of
from tilskudd_cli.writing.payouts import registry
from tilskudd_cli.writing.payouts.records import Cell, Ending, Explained, Piece, Row, Screen, Sharing, Sheet, TotalLine

DAY = date(2026, 11, 22)
NETWORK = "øvrige kommuner i læringsnettverket"
PLACE: dict[str, Cell] = {"file": "rader.csv", "scheme": "overdoseforebygging", "edition": "2019", "year": 2021}
OSLO: dict[str, Cell] = {
    "row": 1,
    "case": "2019/1201",
    "number": "0301",
    "municipality": "Oslo",
    "group": "storby",
    "entitlement": 500_000,
    "requested": 750_000,
    "payout": 500_000,
    "own_funding": 250_000,
    "status": "pay",
    "reason": "payout-limited",
    "fact": "requested",
    "source": "Utlysning 2019",
    "section": "Tilskuddsutmåling",
    "message": "Det er søkt om mer enn reglene gir; utbetalingen er det reglene gir",
}
SKEDSMO: dict[str, Cell] = {
    "row": 2,
    "case": "2019/1215",
    "number": "0231",
    "municipality": "Skedsmo",
    "successor": "3205 Lillestrøm",
    "group": "læringsnettverket",
    "entitlement": 100_000,
    "requested": 100_000,
    "status": "to_assess",
    "reason": "payout-taken-in",
    "message": "Skedsmo er ved inngangen til 2021 del av 3030 Lillestrøm. Reglene sier ikke om tilskuddet følger med",
}
RANA: dict[str, Cell] = {
    **OSLO,
    "row": 3,
    "case": "2019/1234",
    "number": "1833",
    "municipality": "Rana",
    "group": "nye",
    "entitlement": 100_000,
    "requested": 100_000,
    "payout": 100_000,
    "own_funding": 0,
    "reason": "payout-as-requested",
    "message": "Det er ikke søkt om mer enn reglene gir",
}
TOTALS = (
    TotalLine("overdoseforebygging", "2019", 2021, "læringsnettverket", NETWORK, 1, 0),
    TotalLine("overdoseforebygging", "2019", 2021, "nye", "nye kommuner i læringsnettverket", 1, 100_000),
    TotalLine("overdoseforebygging", "2019", 2021, "storby", "Oslo og Bergen", 1, 500_000),
)
COUNTS = {"in": 3, "pay": 2, "nothing": 0, "to_assess": 1, "error": 0}
SHARED = Sharing({"frame": 600_000}, ("Rammen er 600 000 kr.", "Utbetalt 600 000 kr + til overs 0 kr = rammen."))
EXPLAINED = Explained(
    "rader.csv", 1, "2019/1201", 2021, ("rader.csv, rad 1", "Søkeren er Oslo", "    kilde: Utlysning")
)


class Given:
    """Rows that are simply there; each of `pieces` is handed on by itself."""

    def __init__(self, sheet: Sheet, pieces: Sequence[Piece], ending: Ending) -> None:
        self.sheet = sheet
        self._pieces = pieces
        self._ending = ending

    def pieces(self) -> Iterator[Piece]:
        """The pieces."""
        yield from self._pieces

    def ending(self) -> Ending:
        """The ending."""
        return self._ending


def sheet(*, words: bool = True, language: str = "nb") -> Sheet:
    """The columns of one year."""
    return Sheet(language, DAY, "0.1.0", columns_of(names_of((), shared=False, words=words), language))


def row(cells: dict[str, Cell], of: Sheet) -> Row:
    """A row in the order of a sheet."""
    return tuple({**PLACE, **cells}.get(name) for name in of.names)


def given(*rows: dict[str, Cell], words: bool = True, language: str = "nb") -> Given:
    """Rows with the same ending, whatever they are."""
    of = sheet(words=words, language=language)
    pieces = [Piece((row(cells, of),)) for cells in rows]
    return Given(of, pieces, Ending(TOTALS, COUNTS, "3 rader inn, 3 ut: 2 betales og 1 må vurderes."))


def three(language: str = "nb") -> Given:
    """A row that gets less than it asks for, one that waits, and one that gets it all."""
    return given(OSLO, SKEDSMO, RANA, language=language)


def written(name: str, rows: Given, screen: Screen | None = None) -> str:
    """What a text format makes of the rows."""
    return "".join(map(str, registry.get(name).write(rows, screen or Screen())))
