"""What Polars needs to read a CSV file of rows and write rows of another shape: the cells of the results are made up.

python benchmarks/payouts_polars_wide.py ROWS.csv RESULTS.csv COPY.csv

As many columns as the results have, each filled with the cell of the first row of RESULTS.csv; nothing is reckoned.
"""

from __future__ import annotations

import sys

import polars as pl


def main() -> None:
    """Read, make up, write."""
    rows, results, copy = sys.argv[1:4]
    first = pl.scan_csv(results, infer_schema=False).head(1).collect().row(0, named=True)
    frame = pl.read_csv(rows, infer_schema=False)
    known = set(frame.columns)
    frame.select(pl.col(name) if name in known else pl.lit(cell).alias(name) for name, cell in first.items()).write_csv(
        copy
    )


if __name__ == "__main__":
    main()
