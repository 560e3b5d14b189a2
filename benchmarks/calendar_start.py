"""Measures whole `tilskudd calendar` processes against `python -c pass` and prints a table of medians.

    python benchmarks/calendar_start.py [--turns N]

As `run.py`: everything is byte-compiled first, the two commands of a line take turns, and the store of rule files is
filled by the run that is not counted. The target is 10 for a calendar over all schemes.
"""

from __future__ import annotations

import argparse
import os
import tempfile

from processes import compare
from run import PYTHON, TILSKUDD, make_ready

COMMANDS = {
    "`calendar` over all schemes": ("calendar",),
    "a year as a grid": ("calendar", "--year", "2025"),
    "twelve months as a list": ("calendar", "--format", "list"),
    "a year as JSON": ("calendar", "--year", "2025", "--format", "json"),
    "a year as iCalendar": ("calendar", "--year", "2025", "--format", "ics"),
    "`--help`, for comparison": ("--help",),
}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure tilskudd calendar against Python doing nothing.")
    parser.add_argument("--turns", type=int, default=21, help="turns of each line")
    turns = parser.parse_args().turns
    with tempfile.TemporaryDirectory() as folder:
        output, store = os.path.join(folder, "output"), os.path.join(folder, "store")
        environment = {**os.environ, "TILSKUDD_CACHE": store, "BENCHMARK_OUTPUT": output}
        make_ready(folder, 1)
        print("| what | seconds | / `python -c pass` |\n|---|--:|--:|")
        for name, words in COMMANDS.items():
            compared = compare((TILSKUDD, *words), (PYTHON, "-c", "pass"), turns, environment)
            print(f"| {name} | {compared.first:.3f} s | {compared.ratio:.2f} |", flush=True)


if __name__ == "__main__":
    main()
