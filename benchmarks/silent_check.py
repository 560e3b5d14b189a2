"""Checks every case below a folder and says nothing: what `tilskudd check --jobs 1` does, less its words.

The same files are read, the same findings are made, and the cases are counted; no finding is worded, laid out or
written. The difference between the two programs is the cost of printing.

    python benchmarks/silent_check.py FOLDER
"""

from __future__ import annotations

import sys
from collections import Counter

from tilskudd_cli.casework.checking import check_file
from tilskudd_cli.casework.office import Office
from tilskudd_cli.cli.check import exit_code
from tilskudd_cli.cli.paths import case_files
from tilskudd_cli.cli.settings import Common, settle


def main(folder: str) -> int:
    """Check every case; the exit code is that of `tilskudd check`."""
    office = Office(settle(Common()).catalogue())
    counts: Counter[str] = Counter()
    for path in case_files([folder]):
        checked = check_file(path, office)
        counts["cases"] += 1
        counts[str(checked.verdict)] += 1
    return exit_code(counts, fail_on_assess=False)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
