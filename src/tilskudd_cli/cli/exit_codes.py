"""What a run ends with; the same in every `--format`."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """The table of `docs/contract.md`. Where findings and unreadable files both occur, `UNREADABLE` wins."""

    OK = 0
    FINDINGS = 1
    USAGE = 2
    UNREADABLE = 3
    OUR_FAULT = 70
    INTERRUPTED = 130
    BROKEN_PIPE = 141
    TERMINATED = 143
