"""Rows x schemes -> kroner, and a frame shared among them. Pure: no clock, console or environment.

One application is one row. `pay` takes a frame of such rows with every column as text (Polars, pandas or pyarrow
through Narwhals, or a PySpark DataFrame) and gives a frame of `PayoutRow`s: what the rules give, what is asked for,
what is paid, and why. `single.pay_row` does the same for one row and `single.pay_case` for one assessed case file; a
property test holds the three to each other. Kroner are whole and exact; nothing is ever a float.

    desk = Desk(catalogue)                                   # desk: the rules at hand, compiled once
    run = Run(desk, today=today)                             # run; or year=2021, or years=(2019, 2020, 2021, 2022)
    for rows in read_batch("applications.csv", desk, problems):   # batch: CSV, JSON Lines or Parquet, in pieces
        results = run.add(rows)                              # one row in, one row out, in the order of the file
    run.totals(), run.counts()                               # by scheme, edition, year and group; in == the statuses

Nothing is imported before it is asked for: a case file needs neither Narwhals nor Polars. `docs/payouts.md` tells more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from tilskudd_cli.payouts.desk import Desk


def pay(
    frame: Any,  # noqa: ANN401  any frame that Narwhals knows
    desk: Desk,
    *,
    year: int | None = None,
    today: dt.date | None = None,
    keep: Sequence[str] = (),
) -> Any:  # noqa: ANN401  the same kind of frame as was given
    """What every row of a frame comes to in a year, its own where none is given: a frame of the same kind.

    All columns are text; their names are those of a case file, flat (`payouts.columns`). The result has the fields of
    `outcome.PayoutRow` as columns, after `row` (counted from 1) where the frame has an order or brings that column,
    and the columns of `keep` as they were. Rows keep their order. A lazy frame or a Spark DataFrame stays lazy, but
    what is distinct in the columns that decide the rules is collected to find out what to reckon with.
    """
    from tilskudd_cli.payouts.frame import pay_frame

    return pay_frame(frame, desk, year=year, today=today, keep=keep)
