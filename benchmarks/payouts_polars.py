"""What Polars needs to read a CSV file of rows and write the same rows: nothing is reckoned.

python benchmarks/payouts_polars.py ROWS.csv COPY.csv
"""

from __future__ import annotations

import sys

import polars as pl


def main() -> None:
    """Read, write."""
    rows, copy = sys.argv[1:3]
    pl.read_csv(rows, infer_schema=False).write_csv(copy)


if __name__ == "__main__":
    main()
