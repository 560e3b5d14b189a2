"""What a path of `payout` stands for: a case file, or a batch of rows in CSV, JSON Lines or Parquet.

The end of the name says it. For standard input, which has no name, the first bytes do.
"""

from __future__ import annotations

from enum import StrEnum

from tilskudd_cli.records import NamedTuple


class InputKind(StrEnum):
    """What a file holds. The words of batches are those of `payouts.batch`."""

    CASE = "case"
    CSV = "csv"
    JSONL = "jsonl"
    PARQUET = "parquet"


class Input(NamedTuple):
    """A file to read: where it is, what its rows call it, and what it holds. `data` are the bytes of a case that has
    been read already.
    """

    path: str
    file: str
    kind: InputKind
    data: bytes | None = None


_BATCHES = {
    ".csv": InputKind.CSV,
    ".tsv": InputKind.CSV,
    ".txt": InputKind.CSV,
    ".jsonl": InputKind.JSONL,
    ".ndjson": InputKind.JSONL,
    ".parquet": InputKind.PARQUET,
}


def kind_of(path: str) -> InputKind:
    """What a file of this name holds: a case, unless the name ends as that of a batch."""
    name = path.lower()
    return next((kind for ending, kind in _BATCHES.items() if name.endswith(ending)), InputKind.CASE)


def kind_of_start(start: bytes) -> InputKind:
    """What bytes that begin like this hold. A header is CSV when two of its cells are names of columns."""
    if start.startswith(b"PAR1"):
        return InputKind.PARQUET
    line = start.removeprefix(b"\xef\xbb\xbf").lstrip().partition(b"\n")[0].strip()
    if line.startswith(b"{"):
        return InputKind.JSONL if _is_object(line) else InputKind.CASE
    from tilskudd_cli.payouts.columns import ALWAYS

    separator = max(b";,\t", key=line.count)
    cells = {cell.strip(b' "\r').decode("utf-8", "replace") for cell in line.split(bytes([separator]))}
    return InputKind.CSV if len(cells.intersection(ALWAYS)) > 1 else InputKind.CASE


def _is_object(line: bytes) -> bool:
    import json

    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False
