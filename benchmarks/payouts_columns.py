"""Pays a CSV file of rows: results to one file, totals to another. The engine itself, without the command around it.

    python benchmarks/payouts_columns.py ROWS.csv RESULTS.csv TOTALS.csv [few]

With `few` the rows are written as they came in, with entitlement, payout, status and reason beside them.

As the command does it: rule files that have been read are kept in `TILSKUDD_CACHE`, the file is read while the rest is
being imported, garbage is seldom looked for, and Python is not taken apart at the end.
"""

from __future__ import annotations

import datetime as dt
import gc
import os
import sys

from tilskudd_cli import __version__
from tilskudd_cli.payouts.batch import read_batch
from tilskudd_cli.payouts.desk import Desk
from tilskudd_cli.schemes.catalogue import Catalogue, installed_folder
from tilskudd_cli.schemes.compiled import Store, code_stamp

NO_TEXT = {"row", "year", "entitlement", "requested", "payout", "own_funding", "ladder"}


FEW = (
    *("scheme", "edition", "municipality", "number", "year", "requested", "case", "received"),
    *("entitlement", "payout", "status", "reason"),
)


def main() -> None:
    """Read, pay, write."""
    gc.set_threshold(200_000)
    rows, results, totals = sys.argv[1:4]
    few = sys.argv[4:] == ["few"]
    cache = os.environ.get("TILSKUDD_CACHE", "")
    store = Store(cache, code_stamp(__version__, sys.version)) if cache else None
    desk = Desk(Catalogue([installed_folder()], store))
    pieces = read_batch(rows, desk, [])

    from concurrent.futures import ThreadPoolExecutor

    from tilskudd_cli.payouts.outcome import PayoutRow
    from tilskudd_cli.payouts.run import Run
    from tilskudd_cli.writing.payouts.csv_alike import write_alike
    from tilskudd_cli.writing.payouts.records import Alike, Column, Kind

    names: tuple[str, ...] = ("row", *PayoutRow._fields)
    keep = [name for name in FEW if name not in names] if few else []
    names = FEW if few else names
    columns = [Column(name, name, Kind.NUMBER if name in NO_TEXT else Kind.TEXT) for name in names]
    run = Run(desk, today=dt.date(2026, 11, 22))
    with open(results, "wb") as file, ThreadPoolExecutor(1) as pool:
        file.write(",".join(names).encode() + b"\n")
        paid = (run.add_coded(piece, keep) for piece in pieces)
        found = next(paid, None)
        while found is not None:
            coming = pool.submit(next, paid, None)  # while a piece is written, the next one is reckoned
            write_alike(found.own, Alike(found.code, found.table, names), columns, ",", file)
            found = coming.result()
    with open(totals, "w", encoding="utf-8") as file_of_totals:
        file_of_totals.writelines(f"{total}\n" for total in run.totals())
    if not run.counts().agree:
        raise SystemExit("rows have gone missing")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
