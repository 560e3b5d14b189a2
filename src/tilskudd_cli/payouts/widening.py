"""The years of a case side by side: one row for each case, made of the results of each year.

A case has the gravest status of its years (an error, then what is to be assessed, then a payment) and the reason of the
first year that has it. Who it is from is as the first year says that knows it: in a year that the edition has no rules
for nobody has been looked up. All its years count in the totals of its one group. `payout` is the sum of
what the years pay; `later` what the steps of a ladder pay afterwards.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import narwhals as nw

from tilskudd_cli.payouts.outcome import Status, Total
from tilskudd_cli.payouts.tables import summed

_BY = ("scheme", "edition", "group")
WHO = ("case", "scheme", "edition", "number", "municipality", "successor", "group", "requested")
"""What is the same in every year that could be read."""

EACH_YEAR = ("entitlement", "payout", "own_funding", "status", "reason")
"""What a wide frame has for each year, as `payout_2019`."""

ONCE = ("payout", "later", "status", "reason", "fact", "source", "section")
"""What a wide frame has for the case as a whole."""

_BY_GRAVITY = (Status.NOTHING, Status.PAY, Status.TO_ASSESS, Status.ERROR)


def widened(
    by_year: Mapping[int, nw.DataFrame[Any]], after: Mapping[int, nw.DataFrame[Any]], keep: Sequence[str] = ()
) -> nw.DataFrame[Any]:
    """A frame with a row for each case, from frames that have the same cases in the same order, one for each year."""
    first = next(iter(by_year.values()))
    parts = [first.select("row", *keep)]
    parts += [_named(frame, WHO, year) for year, frame in by_year.items()]
    parts += [_named(frame, EACH_YEAR, year) for year, frame in by_year.items()]
    parts += [_named(frame, ("fact", "source", "section"), year) for year, frame in by_year.items()]
    parts += [_named(frame, ("payout", "status", "ladder"), year) for year, frame in after.items()]
    wide = nw.concat(parts, how="horizontal")
    wide = wide.with_columns(
        *(_of_first_known(name, list(by_year)) for name in WHO),
        _sum([nw.col(f"payout_{year}") for year in by_year]).alias("payout"),
        _sum([_committed(year) for year in after]).alias("later"),
        *(_of_gravest(name, list(by_year)) for name in ("status", "reason", "fact", "source", "section")),
    )
    years = [f"{name}_{year}" for year in by_year for name in EACH_YEAR]
    return wide.select("row", *WHO, *years, *ONCE, *keep)


def totals_of_years(wide: nw.DataFrame[Any], years: Sequence[int]) -> list[Total]:
    """Rows and payouts of a wide frame by scheme, edition, year and group."""
    sums = [summed(wide, f"payout_{year}") for year in years]
    counted = wide.group_by(*_BY).agg(nw.len().alias("rows"), *sums)
    columns = (*_BY, "rows", *(f"payout_{year}" for year in years))
    return [
        Total(scheme, edition, year, group, int(rows), int(payout or 0))
        for scheme, edition, group, rows, *payouts in counted.select(*columns).rows()
        for year, payout in zip(years, payouts, strict=True)
    ]


def _of_first_known(name: str, years: Sequence[int]) -> nw.Expr:
    """The value of the first year that has a group; else of the first that is no error; else of the first."""
    chosen: nw.Expr = nw.col(f"{name}_{years[0]}")
    for year in reversed(years):
        chosen = nw.when(nw.col(f"status_{year}") != str(Status.ERROR)).then(nw.col(f"{name}_{year}")).otherwise(chosen)
    for year in reversed(years):
        chosen = nw.when(~nw.col(f"group_{year}").is_null()).then(nw.col(f"{name}_{year}")).otherwise(chosen)
    return chosen.alias(name)


def _named(frame: nw.DataFrame[Any], names: Sequence[str], year: int) -> nw.DataFrame[Any]:
    return frame.select(*(nw.col(name).alias(f"{name}_{year}") for name in names))


def _committed(year: int) -> nw.Expr:
    """What a year pays as a step that the rules have set in advance."""
    is_step = nw.col(f"ladder_{year}") & (nw.col(f"status_{year}") == str(Status.PAY))
    return nw.when(is_step).then(nw.col(f"payout_{year}"))


def _sum(columns: Sequence[nw.Expr]) -> nw.Expr:
    total: nw.Expr = nw.lit(0, nw.Int64)
    for column in columns:
        total = total + column.fill_null(0)
    return total


def _of_gravest(name: str, years: Sequence[int]) -> nw.Expr:
    """The value of the first year that has the gravest status of all."""
    chosen: nw.Expr = nw.col(f"{name}_{years[0]}")
    for status in _BY_GRAVITY:
        for year in reversed(years):
            chosen = nw.when(nw.col(f"status_{year}") == str(status)).then(nw.col(f"{name}_{year}")).otherwise(chosen)
    return chosen.alias(name)
