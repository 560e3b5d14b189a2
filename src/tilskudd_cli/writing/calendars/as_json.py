"""The JSON document of the contract: one object with one deadline on each line.

Promise: the keys are those of the contract, and the document is valid when there are no deadlines at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from tilskudd_cli.writing.calendars.records import Page, Screen
from tilskudd_cli.writing.jsontext import compact


class JsonCalendar:
    """One document: what holds for all, the deadlines in the order of time, then those without a date."""

    name = "json"
    for_people = False

    def pieces(self, page: Page, screen: Screen) -> Iterator[str]:  # noqa: ARG002 - the same on every screen
        """The document."""
        yield compact(page.head)[:-1]
        yield from _listed("deadlines", (item.data for item in page.all_items()))
        yield from _listed("undated", (one.data for one in page.dateless))
        yield "}\n"


def _listed(key: str, objects: Iterable[Mapping[str, object]]) -> Iterator[str]:
    """A key and its list, an object on each line."""
    yield f',\n "{key}": ['
    for i, one in enumerate(objects):
        yield f"{',' if i else ''}\n  {compact(one)}"
    yield "]"
