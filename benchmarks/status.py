"""Measures `tilskudd status` against `tilskudd check` over the same cases, as whole processes, and prints the medians.

    python benchmarks/status.py [--turns N] [--files N]

Two folders: cases as they come in, which `make_cases.py` writes, and the same cases granted, each with a report beside
it, so that every one owes something and is held against a report. The target for both is 1.2.
"""

from __future__ import annotations

import argparse
import os
import tempfile

from make_cases import cases
from processes import compare
from run import TILSKUDD, make_ready

TODAY = "2020-03-28"
TARGET = "1.2"


def write_granted(folder: str, count: int) -> None:
    """Write `count` files: granted applications, and a report of the same municipality for each."""
    os.makedirs(folder)
    for number, text in enumerate(cases(count // 2)):
        lines = text.splitlines()
        who = next(line for line in lines if line.startswith("applicant:"))
        _put(folder, f"sak-{number:05}", [*lines, "decision: {outcome: granted, granted: 100 000}"])
        head = ["kind: report", "scheme: overdoseforebygging", 'edition: "2019"', who, "year: 2019"]
        _put(folder, f"sak-{number:05}-rapport", [*head, "received: 2020-03-20", "grant: {paid: 100 000}"])


def _put(folder: str, name: str, lines: list[str]) -> None:
    with open(os.path.join(folder, f"{name}.yaml"), "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(lines) + "\n")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure tilskudd status against tilskudd check.")
    parser.add_argument("--turns", type=int, default=9, help="turns of each pair")
    parser.add_argument("--files", type=int, default=10_000, help="how many files a folder holds")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        store = os.path.join(folder, "store")
        environment = {**os.environ, "TILSKUDD_CACHE": store, "BENCHMARK_OUTPUT": os.path.join(folder, "output")}
        make_ready(folder, given.files)
        granted = os.path.join(folder, "granted")
        write_granted(granted, given.files)
        print("| what | status | check | figure | target | peak |\n|---|--:|--:|--:|--:|--:|")
        for name, where in (("as they come in", os.path.join(folder, "all")), ("granted, with reports", granted)):
            for jobs in "12":
                first, second = (
                    (TILSKUDD, command, "--today", TODAY, "--jobs", jobs, where) for command in ("status", "check")
                )
                compared = compare(first, second, given.turns, environment)
                seconds = f"{compared.first:.3f} s | {compared.second:.3f} s | {compared.ratio:.2f}"
                peak = f"{compared.peak / 1024 / 1024:.0f} MB"
                print(f"| {name}, --jobs {jobs} | {seconds} | {TARGET} | {peak} |", flush=True)


if __name__ == "__main__":
    main()
