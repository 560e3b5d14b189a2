"""The facts a rule can refer to: what a case can state, and what follows from it by counting.

A derived fact is written like any other path. It is unknown as long as what it is counted from is unknown; how each is
counted stands in `assessment.derived`, under the same name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tilskudd_cli.cases.kinds import KINDS, Declared, case_shape
from tilskudd_cli.reading.shapes import ListOf, Readable
from tilskudd_cli.reading.values import Count, Date, Kroner, Share, Text, Year, YesNo

DERIVED: Mapping[str, Readable] = {
    "budget.costs": Kroner(),
    "budget.extra_costs": Kroner(),
    "budget.financing": Kroner(),
    "budget.own_funding": Kroner(),
    "budget.own_share": Share(),
    "budget.categories": ListOf(Text()),
    "grant_year": Count(),
    "history.years": ListOf(Year()),
    "history.count": Count(),
    "history.last_unspent": Kroner(),
    "history.last_reported": YesNo(),
    "history.last_approved": YesNo(),
    "partners.count": Count(),
    "received.date": Date(),
    "days_late": Count(),
}


class Environment:
    """What a rule file may refer to: known while it is read, so that a misspelt reference is found at once."""

    def __init__(self, declared: Declared) -> None:
        self.declared = declared
        self.sources: dict[str, frozenset[str]] = {}
        self.groups: frozenset[str] = frozenset()
        self.types: dict[str, Readable] = dict(self._types())

    def _types(self) -> Iterator[tuple[str, Readable]]:
        for kind in KINDS:
            yield from case_shape(kind, self.declared).types()
        yield from DERIVED.items()

    def knows_below(self, path: str) -> bool:
        """Whether some fact stands at the path or below it."""
        return path in self.types or any(known.startswith(f"{path}.") for known in self.types)
