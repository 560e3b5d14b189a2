"""What README.md tells a reader to run, taken out of it word for word.

A block fenced as `sh` below `<!-- setup: <name> -->` is a set-up command: it installs things, and is run by `.ci/run`.
A block fenced as `console` is a session: each line that starts with `$ ` is a command, and the lines below it are what
it prints. `<!-- exits: 0 1 -->` above a session gives the exit code of each command; without it they are all 0. The
code of a pipeline is that of the command before its first `|`.

As a program it prints a set-up command: `python tests/readme.py test`. Nothing but the standard library is needed.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import NamedTuple

README = Path(__file__).resolve().parents[1] / "README.md"
_FENCED = re.compile(
    r"(?:^<!-- (?P<marker>[^\n]*) -->\n)?^```(?P<kind>\w+)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL
)


class Command(NamedTuple):
    """One command of a session, with what it must print and the exit code it must have."""

    line: str
    output: str
    code: int


class Block(NamedTuple):
    """A fenced block: the comment right above it, what it is fenced as, and its lines."""

    marker: str
    kind: str
    body: str


def blocks(text: str) -> list[Block]:
    """Every fenced block of a document, in order."""
    return [Block(found["marker"] or "", found["kind"], found["body"]) for found in _FENCED.finditer(text)]


def session(block: Block) -> list[Command]:
    """The commands of a console block. As many exit codes as commands must be given, or none: else a `ValueError`."""
    pieces = re.split(r"^\$ ", block.body, flags=re.MULTILINE)
    if pieces[0]:
        raise ValueError(pieces[0])
    given = block.marker.removeprefix("exits:").split() if block.marker.startswith("exits:") else []
    codes = [int(code) for code in given] or [0] * (len(pieces) - 1)
    return [
        Command(line, output, code)
        for (line, _, output), code in zip((piece.partition("\n") for piece in pieces[1:]), codes, strict=True)
    ]


def setup(name: str, text: str) -> str:
    """The set-up command with a name. None, or more than one, is a `ValueError`."""
    (found,) = [block for block in blocks(text) if block.marker == f"setup: {name}"]
    return found.body.strip()


if __name__ == "__main__":
    sys.stdout.write(setup(sys.argv[1], README.read_text(encoding="utf-8")) + "\n")
