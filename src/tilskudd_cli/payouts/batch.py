"""Rows from a file, piece by piece, with every cell as text: CSV, JSON Lines and Parquet.

Nothing is inferred: `0301` stays `0301`. Columns that no edition at hand can use are named as warnings and left out. A
file that the quick reader trips over is read on, from the piece where it did, by one that goes line by line
(`payouts.careful`), so that one bad row costs nobody else theirs. Rows are counted from 1, the first after the header;
a line with nothing in it counts, but is no row. Memory does not grow with the file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path

import polars as pl

from tilskudd_cli.payouts.careful import HOLDS_MORE, careful_csv, careful_jsonl
from tilskudd_cli.payouts.columns import path_of, unknown_columns
from tilskudd_cli.payouts.desk import Desk
from tilskudd_cli.payouts.header import Header, csv_header, jsonl_names
from tilskudd_cli.reading.problems import Problem, Problems
from tilskudd_cli.records import NamedTuple

PIECE = 250_000
"""How many rows are handled at a time."""

_PARTS = 8
"""How many batches of the reader make a piece."""

SUFFIXES = {".csv": "csv", ".tsv": "csv", ".txt": "csv", ".jsonl": "jsonl", ".ndjson": "jsonl", ".parquet": "parquet"}
"""The kinds of files by the ends of their names."""

ROW = "row"
"""The column that counts rows."""

_LISTS = (pl.List, pl.Array, pl.Struct, pl.Object, pl.Binary)
_BROKEN = (pl.exceptions.PolarsError, OSError)


class _Source(NamedTuple):
    """A file as a lazy frame of text, and how to read on from a row when that breaks.

    `has_gaps`: a CSV file, in which a line with nothing in it is no row; the column `HOLDS_MORE` says whether a cell of
    the columns left out has something.
    """

    frame: pl.LazyFrame
    read_on: Callable[[int], Iterator[pl.DataFrame]] | None
    has_gaps: bool = False


def read_batch(
    path: str, desk: Desk, problems: Problems, *, kind: str = "", piece: int = PIECE
) -> Iterator[pl.DataFrame]:
    """The rows of a file, in its order, about `piece` at a time and fewer at first, with their numbers in `row`.

    Reading begins at once and goes on beside whatever is done before the first rows are asked for.

    `kind` is `csv`, `jsonl` or `parquet`; where it is left out, the name of the file says it. What is wrong with the
    file as a whole is appended to `problems`, at the latest when the last piece has been read; a warning does not keep
    it from being read. What is wrong with a row stands in its results.
    """
    kind = kind or SUFFIXES.get(Path(path).suffix.lower(), "")
    opener = {"csv": _csv, "jsonl": _jsonl, "parquet": _parquet}.get(kind)
    if opener is None:
        problems.append(Problem("payout-unknown-format", None, {"known": tuple(sorted(SUFFIXES))}))
        return iter(())
    if not Path(path).is_file():
        problems.append(Problem("file-not-regular" if Path(path).exists() else "file-not-found"))
        return iter(())
    try:
        source = opener(path, desk, problems)
        if source is None:
            return iter(())
        batches = source.frame.collect_batches(chunk_size=-(-piece // _PARTS), maintain_order=True)
    except _BROKEN as error:
        problems.append(_broken(error))
        return iter(())
    return _pieces(source, batches, problems)


def _pieces(source: _Source, batches: Iterator[pl.DataFrame], problems: Problems) -> Iterator[pl.DataFrame]:
    """The pieces of a source; when the quick reader breaks, the careful one goes on behind the last whole piece."""
    done = 0
    try:
        for frame in _joined(batches):
            yield from _counted(frame, done, source)
            done += len(frame)
    except _BROKEN as error:
        if source.read_on is None:
            problems.append(_broken(error))
            return
    else:
        return
    for frame in source.read_on(done):
        yield from _counted(frame, done, source)
        done += len(frame)


def _joined(batches: Iterator[pl.DataFrame]) -> Iterator[pl.DataFrame]:
    """The first batch by itself, so that what is new about the rows is looked up while the others are read; then
    `_PARTS` of them together.
    """
    yield from islice(batches, 1)
    while together := list(islice(batches, _PARTS)):
        yield pl.concat(together, rechunk=True)


def _counted(frame: pl.DataFrame, done: int, source: _Source) -> Iterator[pl.DataFrame]:
    """A piece with the numbers of its rows, without the lines that hold nothing; nothing where no row is left."""
    numbered = frame.with_columns(pl.int_range(done + 1, done + len(frame) + 1, dtype=pl.Int64).alias(ROW))
    if source.has_gaps:
        names = [name for name in frame.columns if name != HOLDS_MORE]
        if any(not frame.get_column(name).null_count() for name in names):
            yield numbered.drop(HOLDS_MORE)
            return
        holds = pl.any_horizontal(HOLDS_MORE, pl.exclude(ROW, HOLDS_MORE).is_not_null())
        numbered = numbered.filter(holds).drop(HOLDS_MORE)
    if len(numbered):
        yield numbered


def _broken(error: Exception) -> Problem:
    """A file that cannot be read, with the first line of why."""
    return Problem("payout-unreadable", None, {"reason": str(error).partition("\n")[0][:200]})


def _named(names: Sequence[str], desk: Desk, problems: Problems) -> list[str] | None:
    """The names of the columns that can be used; `None` where two of them are of one fact."""
    seen: dict[str, str] = {}
    for name in names:
        path = path_of(name)
        if path in seen:
            problems.append(Problem("payout-column-twice", None, {"column": name, "first": seen[path]}))
            return None
        seen[path] = name
    known = desk.columns_for(names)
    unknown = unknown_columns(names, known)
    problems.extend(unknown)
    left_out = {str(problem.params["column"]) for problem in unknown}
    return [name for name in names if name not in left_out]


def _csv(path: str, desk: Desk, problems: Problems) -> _Source | None:
    header = csv_header(path, problems)
    usable = None if header is None else _named(header.names, desk, problems)
    if header is None or usable is None:
        return None
    frame = pl.scan_csv(path, separator=header.separator, infer_schema=False)
    written = frame.collect_schema().names()
    if len(written) != len(header.names):  # they disagree on what a name is: the careful reader knows no other
        frame = pl.LazyFrame(schema=dict.fromkeys(header.names, pl.String))
        written = list(header.names)
    pairs = list(zip(written, header.names, strict=True))
    others = [pl.col(raw).is_not_null() for raw, name in pairs if name not in usable]
    more = pl.any_horizontal(others) if others else pl.lit(value=False)
    chosen = [pl.col(raw).alias(name) for raw, name in pairs if name in usable]
    return _Source(frame.select(*chosen, more.alias(HOLDS_MORE)), _reading_csv_on(path, header, usable), has_gaps=True)


def _reading_csv_on(path: str, header: Header, usable: Sequence[str]) -> Callable[[int], Iterator[pl.DataFrame]]:
    return lambda done: careful_csv(path, header, usable, done, PIECE)


def _jsonl(path: str, desk: Desk, problems: Problems) -> _Source | None:
    names = jsonl_names(path, problems)
    usable = None if names is None else _named(names, desk, problems)
    if usable is None:
        return None
    known = sorted(desk.columns_for(names or ()) | set(usable))
    frame = pl.scan_ndjson(path, schema=dict.fromkeys(known, pl.String))
    return _Source(frame, lambda done: careful_jsonl(path, known, done, PIECE))


def _parquet(path: str, desk: Desk, problems: Problems) -> _Source | None:
    frame = pl.scan_parquet(path)
    schema = frame.collect_schema()
    usable = _named(list(schema), desk, problems)
    if usable is None:
        return None
    for name in usable:
        if isinstance(schema[name], _LISTS):
            problems.append(Problem("payout-list-column", None, {"column": name}, is_warning=True))
    return _Source(
        frame.select(_text(name, schema[name]) for name in usable if not isinstance(schema[name], _LISTS)), None
    )


def _text(name: str, kind: pl.DataType) -> pl.Expr:
    """A column of a Parquet file as text: moments without seconds, all else as Polars writes it."""
    column = pl.col(name)
    return column.dt.strftime("%Y-%m-%d %H:%M") if isinstance(kind, pl.Datetime) else column.cast(pl.String)
