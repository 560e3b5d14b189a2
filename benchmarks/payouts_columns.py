"""Pays a CSV file of rows: results to one file, totals to another. The engine itself, without the command around it.

    python benchmarks/payouts_columns.py ROWS.csv RESULTS.csv TOTALS.csv

Rule files that have been read are kept in `TILSKUDD_CACHE`, as the command keeps them.
"""

from __future__ import annotations

import datetime as dt
import os
import sys
from concurrent.futures import Future, ThreadPoolExecutor

from tilskudd_cli import __version__
from tilskudd_cli.payouts.batch import read_batch
from tilskudd_cli.payouts.desk import Desk
from tilskudd_cli.payouts.outcome import PayoutRow
from tilskudd_cli.payouts.run import Run
from tilskudd_cli.schemes.catalogue import Catalogue, installed_folder
from tilskudd_cli.schemes.compiled import Store, code_stamp
from tilskudd_cli.writing.payouts.csv_alike import write_alike
from tilskudd_cli.writing.payouts.records import Alike, Column, Kind

NO_TEXT = {"row", "year", "entitlement", "requested", "payout", "own_funding", "ladder"}
NAMES = ("row", *PayoutRow._fields)
COLUMNS = [Column(name, name, Kind.NUMBER if name in NO_TEXT else Kind.TEXT) for name in NAMES]


def main() -> None:
    """Read, pay, write."""
    rows, results, totals = sys.argv[1:4]
    cache = os.environ.get("TILSKUDD_CACHE", "")
    store = Store(cache, code_stamp(__version__, sys.version)) if cache else None
    desk = Desk(Catalogue([installed_folder()], store))
    run = Run(desk, today=dt.date(2026, 11, 22))
    with open(results, "wb") as file:
        file.write(",".join(NAMES).encode() + b"\n")
        with ThreadPoolExecutor(1) as one:  # while a piece is written, the next one is reckoned
            writing: Future[None] | None = None
            for piece in read_batch(rows, desk, []):
                found = run.add_coded(piece)
                if writing is not None:
                    writing.result()
                alike = Alike(found.code, found.table, NAMES)
                writing = one.submit(write_alike, found.own, alike, COLUMNS, ",", file)
            if writing is not None:
                writing.result()
    with open(totals, "w", encoding="utf-8") as file:
        file.writelines(f"{total}\n" for total in run.totals())
    if not run.counts().agree:
        raise SystemExit("rows have gone missing")


if __name__ == "__main__":
    main()
