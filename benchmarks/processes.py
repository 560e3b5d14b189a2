"""Whole processes, measured in pairs: how long each took by the wall clock, and the most memory any part of it held.

The two commands of a pair take turns, so that what else the machine does falls on both. What is told is the median of
each command's seconds and the median of the ratios, one for each turn.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Mapping
from typing import NamedTuple

Command = tuple[str, ...]


class Spent(NamedTuple):
    """What one process cost: seconds, and the peak memory in bytes of its largest process, workers included."""

    seconds: float
    peak: int
    code: int


class Compared(NamedTuple):
    """Medians over all turns: the seconds of each command, their ratio, their difference and the first one's peak."""

    first: float
    second: float
    ratio: float
    difference: float
    peak: int


def spend(command: Command, environment: Mapping[str, str]) -> Spent:
    """Run a command to its end, with its output to a file that is thrown away.

    The system counts the memory of the parent at the start of a child, so a peak is never below this program's own,
    which is kept small for that reason.
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    actions = [
        (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, environment["BENCHMARK_OUTPUT"], flags, 0o600),
        (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
    ]
    started = time.perf_counter()
    child = os.posix_spawn(command[0], command, environment, file_actions=actions)
    _, status, usage = os.wait4(child, 0)
    seconds = time.perf_counter() - started
    unit = 1 if sys.platform == "darwin" else 1024
    return Spent(seconds, usage.ru_maxrss * unit, os.waitstatus_to_exitcode(status))


def compare(first: Command, second: Command, turns: int, environment: Mapping[str, str]) -> Compared:
    """Both commands in turns, after one run of each that is not counted. Raises `SystemExit` if one of them breaks."""
    for command in (first, second):
        _unbroken(spend(command, environment), command)
    pairs = [
        (_unbroken(spend(first, environment), first), _unbroken(spend(second, environment), second))
        for _ in range(turns)
    ]
    median = statistics.median
    return Compared(
        median(one.seconds for one, _ in pairs),
        median(other.seconds for _, other in pairs),
        median(one.seconds / other.seconds for one, other in pairs),
        median(one.seconds - other.seconds for one, other in pairs),
        max(one.peak for one, _ in pairs),
    )


def _unbroken(spent: Spent, command: Command) -> Spent:
    """What was spent; 0 and 1 are what checkers end with, anything else would make the figures worthless."""
    if spent.code not in (0, 1):
        message = f"exit code {spent.code} from: {' '.join(command[:8])}"
        raise SystemExit(message)
    return spent
