"""Polars frames in memory: rows that come to the same but for sums are told by one number each.

What the columns do through Narwhals for every kind of frame is done here with less work. The cells that decide the
rules are looked up as they stand, and not joined into one text first. What follows from a case stands once, in a table
in which every row has its place; whoever writes the rows can then make the text of a case once as well. Nothing here
changes what a row comes to.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import narwhals as nw
import polars as pl

from tilskudd_cli.payouts import comparing as c
from tilskudd_cli.payouts.keys import Keys
from tilskudd_cli.payouts.outcome import Group, PayoutRow
from tilskudd_cli.payouts.tables import ROW, Rows, Table
from tilskudd_cli.records import NamedTuple

_MOST = 1 << 62
_KEY, _AT = "k:key", "x:at"
_IN_POLARS: Mapping[object, type[pl.DataType]] = {nw.String: pl.String, nw.Int64: pl.Int64, nw.Boolean: pl.Boolean}
_SAME = tuple(name for name in PayoutRow._fields if name not in c.OWN_SUMS)
_SUMS = tuple(name for name in PayoutRow._fields if name in c.OWN_SUMS and name != "case")


class Coded(NamedTuple):
    """Results, and what many of them share: `own` has the columns that differ from row to row, the row's place in
    `table` stands in `code`.
    """

    own: pl.DataFrame
    code: pl.Series
    table: pl.DataFrame
    keep: Sequence[str] = ()

    @property
    def frame(self) -> pl.DataFrame:
        """All columns of the results."""
        whole = self.own.hstack(self.table[self.code])
        return whole.select(ROW, *PayoutRow._fields, *self.keep)


def keyed(frame: pl.DataFrame, deciding: Sequence[str], keys: Keys) -> tuple[pl.DataFrame, Rows]:
    """The frame with what is known of the keys of its rows, and the cells of those of which nothing is."""
    if not deciding:
        only = _made("of keys", keys, lambda: c.key_table(keys, _KEY)).drop(_KEY)
        return frame.with_columns(pl.lit(one.first()).alias(one.name) for one in only), [] if keys.keys else [()]
    words = frame.select(_without_nulls(frame.get_column(name)) for name in deciding)
    table = _made("of keys", keys, lambda: c.key_table(keys, _KEY)).drop(_KEY)
    cells = list(zip(*keys.places, strict=True)) or [()] * len(deciding)
    known = [pl.Series(name, written, dtype=pl.String) for name, written in zip(deciding, cells, strict=True)]
    code = _looked_up(words, pl.DataFrame([*known, pl.Series(_AT, keys.places.values(), dtype=pl.Int64)]))
    if code.null_count():
        return frame, sorted(words.filter(code.is_null()).unique().rows())
    return frame.hstack(table[code]), []


def _looked_up(words: pl.DataFrame, places: pl.DataFrame) -> pl.Series:
    """The place of each row's key, or null. Columns in which all rows say the same pick among the keys once for all."""
    same = [name for name in words.columns[:-1] if words.height and (words[name] == words[name][0]).all()]
    if same:
        cells = words.row(0, named=True)
        places = places.filter(pl.all_horizontal(pl.col(name) == cells[name] for name in same))
    on = [name for name in words.columns if name not in same]
    return words.select(on).join(places.select(*on, _AT), on=on, how="left", maintain_order="left")[_AT]


def _without_nulls(word: pl.Series) -> pl.Series:
    """A column in which every empty cell is empty in the same way."""
    return word.fill_null("") if word.null_count() else word


def _made(name: str, keys: Keys, make: Callable[[], Table]) -> pl.DataFrame:
    """A table about all keys as a frame, made once as long as there are no more of them."""
    made: pl.DataFrame | None = keys.made.get(name)
    if made is None:
        table = make()
        made = pl.DataFrame({name: pl.Series(values, dtype=_IN_POLARS[kind]) for name, (kind, values) in table.items()})
        keys.made[name] = made
    return made


def coded(
    frame: pl.DataFrame,
    keys: Keys,
    used: Sequence[str],
    keep: Sequence[str],
    settle: Callable[[Sequence[str | None]], PayoutRow],
) -> Coded:
    """The results of a frame whose rows have been reckoned with; those that are undecided are settled by `settle`, from
    the cells of the columns in use, once for each distinct row.
    """
    table = _made("of cases", keys, lambda: c.case_table(keys)).select(
        pl.col(f"c:{name}").alias(name) for name in _SAME
    )
    code = frame.get_column(c.CASE)
    sums = frame.select(pl.col(f"{c.RESULT}{name}").alias(name) for name in _SUMS)
    alone = frame.get_column(c.UNDECIDED)
    if alone.any():
        code, sums, table = _settled(frame.select(used).filter(alone), alone.arg_true(), (code, sums, table), settle)
    own = frame.select(ROW, pl.col(f"{c.RESULT}case").alias("case")).hstack(sums).hstack(frame.select(keep))
    return Coded(own, code.alias("code"), table, keep)


def _settled(
    alone: pl.DataFrame,
    places: pl.Series,
    found: tuple[pl.Series, pl.DataFrame, pl.DataFrame],
    settle: Callable[[Sequence[str | None]], PayoutRow],
) -> tuple[pl.Series, pl.DataFrame, pl.DataFrame]:
    """The codes, sums and table with rows that were settled on their own at the end of the table."""
    code, sums, table = found
    texts = alone.cast(pl.String)
    distinct = texts.unique(maintain_order=True).with_row_index(_AT)
    at = texts.join(distinct, on=texts.columns, how="left", nulls_equal=True, maintain_order="left")[_AT]
    rows = [settle(cells[1:])._asdict() for cells in distinct.iter_rows()]
    made = pl.DataFrame(
        {name: pl.Series([row[name] for row in rows], dtype=_IN_POLARS[c.KINDS[name]]) for name in (*_SAME, *_SUMS)}
    )
    put = [sums[name].scatter(places, made[name][at]) for name in _SUMS]
    return code.scatter(places, at.cast(pl.Int64) + len(table)), pl.DataFrame(put), table.vstack(made.select(_SAME))


def groups_of(results: Coded) -> list[Group]:
    """How many rows there are of each scheme, edition, year, group and status, and what they are paid."""
    payout = results.own["payout"]
    highest: int = payout.max() or 0  # type: ignore[assignment]  # a column of whole numbers has a whole number
    kroner = pl.col("payout") if highest * len(payout) < _MOST else pl.col("payout").cast(pl.Int128)
    counted = pl.DataFrame([results.code, payout]).group_by("code").agg(pl.len().alias("rows"), kroner.sum())
    about = results.table[counted["code"]].select(Group._fields[:5])
    return [Group(*row) for row in about.hstack(counted.select("rows", "payout")).iter_rows()]
