"""Where the program starts. A plain `check` goes the lean way; everything else through Typer (`app`)."""

from __future__ import annotations

import gc
import os
import sys
from typing import NoReturn

from tilskudd_cli.cli.boundary import guarded

_ALLOCATIONS = 200_000
"""How many objects may be made before the garbage collector looks for circles. Most runs are over before that, and what
reading a file leaves behind refers to nothing that refers back.
"""


def main() -> NoReturn:
    """Run the command line and end the process with its exit code."""
    gc.set_threshold(_ALLOCATIONS)
    _end(guarded(lambda: run(sys.argv[1:])))


def run(words: list[str]) -> int:
    """The exit code of a command line, given as the words after the program's name."""
    from tilskudd_cli.cli.lean import recognise

    options = recognise(words)
    if options is not None:
        from tilskudd_cli.cli.check import check

        return check(options)
    from tilskudd_cli.cli.app import run_app

    return run_app(words)


def _end(code: int) -> NoReturn:
    """End the process at once. Python would first take every module and object apart, for a tenth of the time that a
    batch of payouts takes. By now all files are closed, all threads and processes have been waited for.
    """
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (AttributeError, OSError, ValueError):  # not there, gone or closed: there is nobody to tell
            continue
    os._exit(code)
