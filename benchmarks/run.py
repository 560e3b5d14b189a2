"""Measures `tilskudd` against other whole processes on this machine and prints a table of medians.

    python benchmarks/run.py [--turns N] [--long-turns N] [--files N] [--only WORD]

Run it with the Python of an environment that has `tilskudd` and the group `bench` installed. Everything is
byte-compiled first: without `.pyc` files start-up doubles, and some machines keep Python from writing them.
`benchmarks/README.md` tells what each line means.
"""

from __future__ import annotations

import argparse
import compileall
import importlib.util
import os
import sys
import sysconfig
import tempfile
from collections.abc import Callable, Iterator
from typing import NamedTuple

from make_cases import write
from processes import Compared, compare

HERE = os.path.dirname(os.path.abspath(__file__))
EXAMPLE = os.path.join(os.path.dirname(HERE), "examples", "overdoseforebygging", "2019", "oslo.yaml")
BINARIES = sysconfig.get_path("scripts")
PYTHON = sys.executable
TILSKUDD = os.path.join(BINARIES, "tilskudd")
FEW = 1000
PRINTED = 3000


class Line(NamedTuple):
    """One line of the table: what is measured against what, in how many turns, and the target for the figure told."""

    name: str
    first: tuple[str, ...]
    second: tuple[str, ...]
    turns: int
    target: str
    figure: Callable[[Compared], str]
    without_store: bool = False


def ratio(compared: Compared) -> str:
    """How many times as long the first took as the second."""
    return f"{compared.ratio:.2f}"


def inverse(compared: Compared) -> str:
    """How many times as long the second took as the first."""
    return f"{1 / compared.ratio:.1f}"


def peak(compared: Compared) -> str:
    """The peak memory of the first, of whichever of its processes held most."""
    return f"{compared.peak / 1024 / 1024:.1f} MB"


def lines(folder: str, turns: int, long_turns: int, findings: int) -> Iterator[Line]:
    """All that is measured."""
    nothing = (PYTHON, "-c", "pass")
    one = (TILSKUDD, "check", EXAMPLE)
    few, all_files = os.path.join(folder, "few"), os.path.join(folder, "all")
    bare = (PYTHON, os.path.join(HERE, "bare_events.py"), all_files)
    silent = (PYTHON, os.path.join(HERE, "silent_check.py"), few)
    yield Line("check of one file / `python -c pass`", one, nothing, turns, "8, aim 6", ratio)
    yield Line("the same, rule file read anew", one, nothing, turns, "", ratio, without_store=True)
    yield Line("`--help` / `python -c pass`", (TILSKUDD, "--help"), nothing, turns, "7", ratio)
    yield Line("check of one file / yamllint", one, (_tool("yamllint"), EXAMPLE), turns, "", ratio)
    one_core, two_cores = ((TILSKUDD, "check", "--jobs", jobs, all_files) for jobs in "12")
    yield Line("all files, one core / bare events", one_core, bare, long_turns, "1.6", ratio)
    yield Line("all files, two cores / bare events", two_cores, bare, long_turns, "0.9", ratio)
    yield Line("all files, one core, as JSON Lines / bare events", (*one_core, "-f", "jsonl"), bare, 3, "", ratio)
    yield Line("all files, one core, peak memory", one_core, bare, 1, "40 MB", peak)
    yield Line("all files, two cores, peak memory of one process", two_cores, bare, 1, "40 MB", peak)

    def printing(compared: Compared) -> str:
        return f"{compared.difference * 1000 * PRINTED / findings:.0f} ms"

    on_one_core = (TILSKUDD, "check", "--jobs", "1", few)
    every_point = (*on_one_core, "--fail-on", "assess")
    yield Line("3,000 findings printed, less the same not printed", every_point, silent, turns, "50 ms", printing)
    schema = os.path.join(HERE, "equivalent.schema.json")
    files = [os.path.join(few, "000", name) for name in sorted(os.listdir(os.path.join(few, "000")))]
    by_schema = (_tool("check-jsonschema"), "--schemafile", schema, *files)
    yield Line("1,000 files: check-jsonschema / check", on_one_core, by_schema, long_turns, "20", inverse)


def _tool(name: str) -> str:
    path = os.path.join(BINARIES, name)
    if not os.path.exists(path):
        message = f"{name} is not installed beside this Python: pip install --group bench ."
        raise SystemExit(message)
    return path


def make_ready(folder: str, count: int) -> int:
    """Byte-compile everything and write the cases; gives the number of findings that a check of the few prints."""
    spec = importlib.util.find_spec("tilskudd_cli")
    if spec is None or spec.origin is None:
        raise SystemExit("tilskudd is not installed beside this Python")
    for place in (os.path.dirname(spec.origin), HERE, sysconfig.get_path("purelib"), sysconfig.get_path("platlib")):
        compileall.compile_dir(place, quiet=2)
    write(os.path.join(folder, "all"), count)
    write(os.path.join(folder, "few"), FEW)
    from subprocess import PIPE, run

    found = run((TILSKUDD, "check", "-f", "sarif", os.path.join(folder, "few")), stdout=PIPE, check=False).stdout
    return found.count(b'"ruleId"')


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure tilskudd against other whole processes.")
    parser.add_argument("--turns", type=int, default=21, help="turns of short runs")
    parser.add_argument("--long-turns", type=int, default=9, help="turns of long runs")
    parser.add_argument("--files", type=int, default=10_000, help="how many files 'all files' are")
    parser.add_argument("--only", default="", help="only lines with this in their name")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        store = os.path.join(folder, "store")
        environment = {**os.environ, "TILSKUDD_CACHE": store, "BENCHMARK_OUTPUT": os.path.join(folder, "output")}
        findings = make_ready(folder, given.files)
        print(f"{given.files} files; {FEW} files give {findings} findings; Python {sys.version.split()[0]}\n")
        print("| what | first | second | figure | target |\n|---|--:|--:|--:|--:|")
        for line in lines(folder, given.turns, given.long_turns, findings):
            if given.only in line.name:
                surroundings = environment | ({"TILSKUDD_CACHE": ""} if line.without_store else {})
                compared = compare(line.first, line.second, line.turns, surroundings)
                seconds = f"{compared.first:.3f} s | {compared.second:.3f} s"
                print(f"| {line.name} | {seconds} | {line.figure(compared)} | {line.target} |", flush=True)


if __name__ == "__main__":
    main()
