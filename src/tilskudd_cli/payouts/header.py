"""What a file says its columns are, before any row is read."""

from __future__ import annotations

import csv
import json

from tilskudd_cli.reading.files import decode
from tilskudd_cli.reading.problems import Problem, Problems
from tilskudd_cli.records import NamedTuple

_MOST_BYTES = 1 << 16
_MOST_LINES = 1000
_SEPARATORS = ";,\t"


class Header(NamedTuple):
    """The names of the columns of a CSV file, and what stands between cells."""

    names: tuple[str, ...]
    separator: str


def csv_header(path: str, problems: Problems) -> Header | None:
    """The header of a CSV file; what occurs most in it of semicolon, comma and tabulator sets cells apart."""
    with open(path, "rb") as file:
        start = file.read(_MOST_BYTES)
    line, ended, _ = start.partition(b"\n")
    if not start.strip() or (not ended and len(start) == _MOST_BYTES):
        problems.append(Problem("payout-no-header"))
        return None
    text = decode(line.rstrip(b"\r"), problems)
    if text is None:
        return None
    separator = max(_SEPARATORS, key=text.count)
    names = tuple(name.strip() for name in next(csv.reader([text], delimiter=separator), []))
    if not names:
        problems.append(Problem("payout-no-header"))
        return None
    return Header(names, separator)


def jsonl_names(path: str, problems: Problems) -> tuple[str, ...] | None:
    """The keys of the first thousand lines of a JSON Lines file; lines that are no objects have none."""
    names: dict[str, None] = {}
    with open(path, "rb") as file:
        for number, line in enumerate(file):
            if number >= _MOST_LINES:
                break
            if number == 0 and line[:2] in {b"\xff\xfe", b"\xfe\xff"}:
                problems.append(Problem("file-utf16"))
                return None
            found = _object(line)
            names.update(dict.fromkeys(found))
    return tuple(names)


def _object(line: bytes) -> dict[str, object]:
    try:
        found = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
