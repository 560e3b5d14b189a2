"""Measures payouts of a CSV file of rows against other whole processes, and prints a table of medians.

    python benchmarks/payouts.py [--rows N] [--turns N] [--command] [--openfisca PYTHON] [--zen PYTHON]

`benchmarks/payouts.md` tells what each line means and what it needs. The rows are the same every time.
"""

from __future__ import annotations

import argparse
import compileall
import os
import resource
import statistics
import sys
import sysconfig
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import NamedTuple

from processes import Command, Spent, spend

HERE = os.path.dirname(os.path.abspath(__file__))
PYTHON = sys.executable
NAMES = {
    "0301": "Oslo",
    "1201": "Bergen",
    "5001": "Trondheim",
    "1103": "Stavanger",
    "0602": "Drammen",
    "0220": "Asker",
    "0805": "Porsgrunn",
    "0906": "Arendal",
    "0106": "Fredrikstad",
    "0704": "Tønsberg",
    "1804": "Bodø",
    "1902": "Tromsø",
    "0101": "Halden",
    "0105": "Sarpsborg",
    "0231": "Skedsmo",
    "0403": "Hamar",
    "1833": "Rana",
    "1805": "Narvik",
}
_ZEN_ROWS = 10_000
_WRITTEN = ("out.csv", "totals.txt", "copy.csv", "output")


class Line(NamedTuple):
    """One line of the table: what is measured against what, and how much more work the first one does."""

    name: str
    first: Command
    second: Command
    times: float = 1.0


class Cost(NamedTuple):
    """What one process cost: seconds by the wall clock, seconds of all processors, and its peak of memory in bytes."""

    wall: float
    cpu: float
    peak: int


def cost(command: Command, environment: Mapping[str, str]) -> Cost:
    """Run a command to its end, writing to files that are not there yet: emptying large ones takes its time as well.

    Raises `SystemExit` where it breaks; 1 and 3 are what the command says of its rows.
    """
    for name in _WRITTEN:
        with suppress(FileNotFoundError):
            os.unlink(os.path.join(os.path.dirname(environment["BENCHMARK_OUTPUT"]), name))
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent: Spent = spend(command, environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if spent.code not in (0, 1, 3):
        raise SystemExit(f"exit code {spent.code} from: {' '.join(command[:8])}")
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(spent.seconds, cpu, spent.peak)


def table_row(line: Line, turns: int, environment: Mapping[str, str]) -> str:
    """Both commands in turns, after one run of each that is not counted: medians, and medians of the ratios."""
    for command in (line.first, line.second):
        cost(command, environment)
    pairs = [(cost(line.first, environment), cost(line.second, environment)) for _ in range(turns)]
    median = statistics.median
    told = [line.name]
    for at in (0, 1):  # wall, then processors
        ours, theirs = median(one[at] for one, _ in pairs), median(other[at] for _, other in pairs)
        ratio = median(one[at] / other[at] for one, other in pairs) * line.times
        told += [f"{ours:.2f} s", f"{theirs:.2f} s", f"{ratio:.3f}"]
    told.append(f"{median(one.peak / other.peak for one, other in pairs):.2f}")
    return f"| {' | '.join(told)} |"


def write_rows(path: str, count: int) -> None:
    """Applications to the 2019 call: two cities, fifteen others on the lists, one that is not; some too late."""
    who = list(NAMES.items())
    state = 1
    with open(path, "w", encoding="utf-8") as file:
        file.write("scheme,edition,municipality,number,year,requested,case,received\n")
        for i in range(count):
            state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
            number, name = who[(state >> 40) % len(who)]
            requested = 50_000 + (state >> 33) % 1200 * 1000
            day = 1 + (state >> 50) % 27
            file.write(f"overdoseforebygging,2019,{name},{number},2019,{requested},2019/{i},2019-03-{day:02d}\n")


def lines(folder: str, given: argparse.Namespace) -> Iterator[Line]:
    """All that is measured."""
    rows, out, totals = (os.path.join(folder, name) for name in ("rows.csv", "out.csv", "totals.txt"))
    columns = (PYTHON, os.path.join(HERE, "payouts_columns.py"), rows, out, totals)
    copy = os.path.join(folder, "copy.csv")
    same = (PYTHON, os.path.join(HERE, "payouts_polars.py"), rows, copy)
    results = (PYTHON, os.path.join(HERE, "payouts_polars.py"), os.path.join(folder, "results.csv"), copy)
    spend((*columns[:3], results[2], totals), os.environ | {"BENCHMARK_OUTPUT": os.devnull})
    wide = (PYTHON, os.path.join(HERE, "payouts_polars_wide.py"), rows, results[2], copy)
    yield Line("engine / Polars copies the rows", columns, same)
    yield Line("engine, few columns / Polars copies the rows", (*columns, "few"), same)
    yield Line("engine / Polars makes up as many columns", columns, wide)
    yield Line("engine / Polars copies the results", columns, results)
    if given.command:
        command = os.path.join(sysconfig.get_path("scripts"), "tilskudd")
        yield Line("`tilskudd payout` / Polars copies the rows", (command, "payout", rows, "-f", "csv"), same)
    if given.openfisca:
        openfisca = (given.openfisca, _script("openfisca"), rows, copy)
        yield Line("engine / OpenFisca", columns, openfisca)
        yield Line("engine, few columns / OpenFisca", (*columns, "few"), openfisca)
    if given.zen:
        few = os.path.join(folder, "few.csv")
        write_rows(few, _ZEN_ROWS)
        yield Line("engine / ZEN, row for row", columns, (given.zen, _script("zen"), few, copy), _ZEN_ROWS / given.rows)


def _script(name: str) -> str:
    return os.path.join(HERE, f"payouts_{name}.py")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure payouts against other whole processes.")
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--turns", type=int, default=5)
    parser.add_argument("--command", action="store_true", help="the whole command as well")
    parser.add_argument("--openfisca", default="", help="a Python that has openfisca-core and polars")
    parser.add_argument("--zen", default="", help="a Python that has zen-engine")
    given = parser.parse_args()
    for place in (os.path.dirname(HERE), sysconfig.get_path("purelib")):
        compileall.compile_dir(place, quiet=2)
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "TILSKUDD_CACHE": os.path.join(folder, "store")}
        environment["BENCHMARK_OUTPUT"] = os.path.join(folder, "output")
        write_rows(os.path.join(folder, "rows.csv"), given.rows)
        print(f"{given.rows} rows; Python {sys.version.split()[0]}\n")
        print("| what | wall | other's | figure | processors | other's | figure | memory |")
        print(f"|---|{'--:|' * 7}")
        for line in lines(folder, given):
            print(table_row(line, given.turns, environment), flush=True)


if __name__ == "__main__":
    main()
