"""What differs between kinds of frames, in one place: collecting a few rows, and looking rows up in a small table.

Narwhals' join promises no order of rows; that of Polars does where it is asked to, and other frames in memory keep it.
A Spark DataFrame has no order to keep.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import narwhals as nw

ROW = "row"
"""The column that counts rows from 1."""

Frame = nw.DataFrame[Any] | nw.LazyFrame[Any]
Rows = list[tuple[Any, ...]]
Table = Mapping[str, tuple[nw.dtypes.DType | type[nw.dtypes.DType], Sequence[object]]]
"""A small table: the type and the values of each column."""


_MOST_DIGITS = 15
_IN_SPARK: Mapping[object, str] = {nw.String: "string", nw.Int64: "bigint", nw.Boolean: "boolean"}


class UnknownFrameError(TypeError):
    """A kind of frame that small tables cannot be looked up in."""


def undotted(frame: Frame) -> Frame:
    """A Spark frame with `/` for full stops in the names of its columns: Spark takes a full stop for a field of one."""
    if not frame.implementation.is_spark_like():
        return frame
    native = frame.to_native()
    renamed: Frame = nw.from_native(native.toDF(*(name.replace(".", "/") for name in native.columns)))
    return renamed


def kept(frame: Frame, names: Sequence[str]) -> list[nw.Expr]:
    """The columns that a caller wants to keep, under names that the frame can have."""
    is_spark = frame.implementation.is_spark_like()
    return [nw.col(name.replace(".", "/") if is_spark else name) for name in names]


def distinct(frame: Frame, names: Sequence[str]) -> Rows:
    """The distinct rows of some columns of text, sorted; an empty cell before all others."""
    found = frame.select(*names).unique()
    return sorted(collected(found), key=lambda row: tuple((cell is not None, cell or "") for cell in row))


def collected(frame: Frame) -> Rows:
    """The rows of a small frame."""
    if isinstance(frame, nw.DataFrame):
        return frame.rows()
    native = frame.to_native()
    if frame.implementation.is_spark_like():
        return [tuple(row) for row in native.collect()]
    return frame.collect().rows()


def with_digits(frame: Frame, name: str, number: str) -> Frame:
    """The frame with a column `number` of what the text of column `name` says where it is 1 to 15 digits; else null.

    Polars says by itself which texts are numbers, in half the time of looking for digits first.
    """
    if frame.implementation.is_polars():
        import polars as pl

        text = pl.col(name)
        begins = text.is_between(pl.lit("0"), pl.lit(":"), closed="left")  # with a digit, and not with a sign
        found = pl.when(begins & (text.str.len_bytes() <= _MOST_DIGITS)).then(text.cast(pl.Int64, strict=False))
        native: Any = frame.to_native()
        counted: Frame = nw.from_native(native.with_columns(found.alias(number)))
        return counted
    plain = nw.col(name).str.contains(f"^[0-9]{{1,{_MOST_DIGITS}}}$").fill_null(value=False)
    return frame.with_columns(nw.when(plain).then(nw.col(name)).cast(nw.Int64).alias(number))


def summed(frame: Frame, name: str) -> nw.Expr:
    """The sum of a column of kroner. Polars would begin anew below zero where an Int64 cannot hold it."""
    column = nw.col(name)
    return (column.cast(nw.Int128) if frame.implementation.is_polars() else column).sum()


def attached(frame: Frame, table: Table, on: str) -> Frame:
    """The frame with the other columns of a table looked up by one of them; null where it is not there."""
    native = frame.to_native()
    small = _made(frame, native, table)
    if frame.implementation.is_polars():
        joined: Frame = nw.from_native(native.join(small, on=on, how="left", maintain_order="left"))
        return joined
    other: Any = nw.from_native(small)
    return frame.join(other, on=on, how="left")


def picked(frame: Frame, table: Table, on: str) -> Frame:
    """As `attached`, where the rows of the table are numbered from 0 by `on`: Polars takes them by their place."""
    if not frame.implementation.is_polars() or not isinstance(frame, nw.DataFrame):
        return attached(frame, table, on)
    native = frame.to_native()
    small = _made(frame, native, {name: column for name, column in table.items() if name != on})
    together: Frame = nw.from_native(native.hstack(small[native[on]]))
    return together


def _made(frame: Frame, native: Any, table: Table) -> Any:  # noqa: ANN401  a frame of whatever kind
    """The table as a frame of the same kind as another one."""
    implementation = frame.implementation
    if implementation.is_spark_like():
        schema = ", ".join(f"`{name}` {_IN_SPARK[kind]}" for name, (kind, _) in table.items())
        rows = list(zip(*(values for _, values in table.values()), strict=True))
        return native.sparkSession.createDataFrame(rows, schema)
    if isinstance(frame, nw.LazyFrame) and not implementation.is_polars():
        raise UnknownFrameError(f"no small tables for {implementation}")
    kinds: dict[str, Any] = {name: kind for name, (kind, _) in table.items()}
    columns = {name: list(values) for name, (_, values) in table.items()}
    made = nw.from_dict(columns, schema=kinds, backend=implementation)
    return made.lazy().to_native() if isinstance(frame, nw.LazyFrame) else made.to_native()
