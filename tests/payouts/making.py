"""Batches held against rules, both in the domain's own notation: `rows_of(desk, {...}, {...})`.

A row names the invented scheme of `tests.schemes.making` unless it says otherwise; cells that it does not state are
empty, and every row of a frame has every column that any of them has.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import polars as pl

from tests.schemes.making import edition
from tilskudd_cli.payouts import pay
from tilskudd_cli.payouts.desk import Desk
from tilskudd_cli.payouts.single import pay_row
from tilskudd_cli.schemes import amounts as a
from tilskudd_cli.schemes.catalogue import Catalogue, Loaded, installed_folder
from tilskudd_cli.schemes.edition import AmountRule, Edition, RuleFile

TODAY = dt.date(2026, 11, 22)
Row = Mapping[str, str | None]
NAMED = {"scheme": "skolehage", "edition": "2023", "number": "0301", "year": "2023", "requested": "500000"}
OVERDOSE = {"scheme": "overdoseforebygging", "edition": "2019", "number": "0301", "year": "2019", "requested": "750000"}


class OneShelf(Catalogue):
    """A catalogue of editions that were never in a file."""

    def __init__(self, *editions: Edition) -> None:
        super().__init__([])
        self._shelf = {(one.scheme, one.edition): one for one in editions}

    def schemes(self) -> tuple[str, ...]:
        return tuple(sorted({scheme for scheme, _ in self._shelf}))

    def editions(self, scheme: str) -> tuple[str, ...]:
        return tuple(sorted(edition for one, edition in self._shelf if one == scheme))

    def load(self, scheme: str, edition: str) -> Loaded | None:
        found = self._shelf.get((scheme, edition))
        return None if found is None else Loaded("regler.yaml", RuleFile("regler.yaml", found, ""))


def desk_of(*editions: Edition) -> Desk:
    """A desk with these editions."""
    return Desk(OneShelf(*editions))


def desk_with(**rules: Any) -> Desk:
    """A desk with one minimal edition that has these keys."""
    return desk_of(edition(**rules))


def installed() -> Desk:
    """A desk with the schemes that come with the program."""
    return Desk(Catalogue([installed_folder()]))


def giving(rules: Edition, *amounts: a.Amount, rounding: a.Rounding | None = None) -> Edition:
    """An edition whose amount rules are these, one after the other, for everybody."""
    texts = rules.title
    cite = rules.amounts[0].cite
    made = (AmountRule(f"sum-{i}", texts, one, cite, rounding=rounding) for i, one in enumerate(amounts))
    return rules._replace(amounts=tuple(made))


def frame_of(rows: list[Row]) -> pl.DataFrame:
    """The rows as a frame of text."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    return pl.DataFrame(
        {name: [row.get(name) for row in rows] for name in names}, schema=dict.fromkeys(names, pl.String)
    )


def paid(desk: Desk, rows: list[Row], **how: Any) -> list[dict[str, Any]]:
    """What the columns say of each row."""
    found: list[dict[str, Any]] = pay(frame_of(rows), desk, today=TODAY, **how).rows(named=True)
    return found


def one_by_one(desk: Desk, rows: list[Row], year: int | None = None) -> list[dict[str, Any]]:
    """What the exact way says of each row."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    texts = [{name: row.get(name) for name in names} for row in rows]
    found = [pay_row(row, desk, year=year, today=TODAY).row._asdict() for row in texts]
    return [{"row": i, **row, "case": texts[i - 1].get("case")} for i, row in enumerate(found, 1)]
