"""What `check` can be asked, as one frozen value; read from the command line by `lean` or by Typer, with the same
result.
"""

from __future__ import annotations

import os

from tilskudd_cli.cli.settings import Common
from tilskudd_cli.records import NamedTuple

FAIL_ON = ("assess",)


class CheckOptions(NamedTuple):
    """The options of `check`. `jobs` 0: as many as there are cores, once there are files enough to gain by it."""

    paths: tuple[str, ...]
    common: Common
    format: str = "text"
    fail_on_assess: bool = False
    jobs: int = 0


def cores() -> int:
    """How many processors this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity is not None else os.cpu_count() or 1
