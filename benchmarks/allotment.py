"""Sharing a frame over a million rows, against Polars reading and writing the same rows as CSV. For Polars' users.

    python benchmarks/allotment.py [--rows N] [--turns N]

Both run in this process and take turns; the figure is the median of the ratios of all turns. `wide` is a frame so large
that claim x frame does not fit into 64 bits. Every result is proved to the krone while it is measured.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial

import polars as pl

from tilskudd_cli.payouts.allotment_columns import Columns, allot_frame
from tilskudd_cli.schemes.frames import AllotMethod

COLUMNS = Columns(key=("number", "case"), claimed="entitlement", weight="position.share", rank="rank")
TARGET = 0.3


def make_rows(count: int) -> pl.DataFrame:
    """Rows as a batch of payouts has them, the same every time and in no order."""
    drawn = random.Random(2019)
    cases = drawn.sample(range(count), count)
    claims = [drawn.randrange(1, 750_001) for _ in range(count)]
    return pl.DataFrame(
        {
            "scheme": ["overdoseforebygging"] * count,
            "edition": ["2019"] * count,
            "case": [f"2019/{case:07}" for case in cases],
            "number": [f"{drawn.randrange(301, 5637):04}" for _ in range(count)],
            "year": [2019 + case % 4 for case in cases],
            "requested": [claim + drawn.randrange(100_000) for claim in claims],
            "entitlement": claims,
            "position.share": [drawn.randrange(20, 101) for _ in range(count)],
            "rank": [drawn.randrange(1, 501) for _ in range(count)],
            "received": ["2019-03-20"] * count,
        }
    )


def read_and_write(rows: pl.DataFrame, path: str) -> None:
    """What nobody who shares a frame of a file can do without."""
    rows.write_csv(path)
    pl.read_csv(path, schema=rows.schema)


def seconds(run: Callable[[], object]) -> float:
    """How long it took by the wall clock."""
    started = time.perf_counter()
    run()
    return time.perf_counter() - started


def measure(name: str, share: Callable[[], object], other: Callable[[], object], turns: int) -> None:
    """Print one line: medians and the median ratio, after one run of each that is not counted."""
    share()
    other()
    pairs = [(seconds(share), seconds(other)) for _ in range(turns)]
    ours, theirs = (statistics.median(times) for times in zip(*pairs, strict=True))
    ratio = statistics.median(one / two for one, two in pairs)
    print(f"| {name} | {ours:.3f} s | {theirs:.3f} s | {ratio:.2f} | {TARGET} |", flush=True)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure sharing a frame against reading and writing its rows.")
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--turns", type=int, default=7)
    given = parser.parse_args()
    rows = make_rows(given.rows)
    total = int(rows["entitlement"].sum())
    # A million times as many kroner for everybody: the same shares, far outside 64 bits.
    wide = rows.with_columns(pl.col("entitlement") * 1_000_000)
    print("| what | sharing | reading and writing | figure | target |\n|---|--:|--:|--:|--:|")
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "rows.csv")
        for method in AllotMethod:
            for name, batch, kroner in (("", rows, total // 3), (", wide", wide, total * 1_000_000 // 3)):
                share = partial(allot_frame, batch, COLUMNS, kroner, method, seed=1)
                measure(f"{method}{name}", share, partial(read_and_write, batch, path), given.turns)
        share = partial(allot_frame, rows, COLUMNS, total // 30, AllotMethod.PROPORTIONAL, smallest=10_000)
        measure("proportional, many too small", share, partial(read_and_write, rows, path), given.turns)


if __name__ == "__main__":
    main()
