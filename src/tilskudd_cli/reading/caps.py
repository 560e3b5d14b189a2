"""How much one file may hold, whoever reads it."""

from __future__ import annotations

from tilskudd_cli.reading.files import CASE_LIMIT
from tilskudd_cli.records import NamedTuple


class Caps(NamedTuple):
    """How much one file may hold: levels of nesting, values and keys, characters in one value and in all."""

    depth: int = 32
    values: int = 50_000
    characters: int = 100_000
    text: int = CASE_LIMIT


STANDARD_CAPS = Caps()
