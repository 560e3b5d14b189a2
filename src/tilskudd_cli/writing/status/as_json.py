"""The JSON document of the contract: one object, with one object of a list on each line.

Promise: the keys are those of the contract, and everything that needs doing is in it, however much.
"""

from __future__ import annotations

from collections.abc import Iterator

from tilskudd_cli.writing.documents.model import Screen
from tilskudd_cli.writing.jsontext import compact
from tilskudd_cli.writing.status.records import Page


class JsonStatus:
    """One document."""

    name = "json"
    for_people = False

    def pieces(self, page: Page, screen: Screen) -> Iterator[str]:  # noqa: ARG002 - the same on every screen
        """The document, key by key."""
        start = "{"
        for key, value in page.data.items():
            yield f"{start}{compact(key)}: "
            yield from _listed(value) if isinstance(value, list) else [compact(value)]
            start = ",\n "
        yield "}\n"


def _listed(values: list[object]) -> Iterator[str]:
    """A list with a line for each item."""
    yield "["
    for i, value in enumerate(values):
        yield f"{',' if i else ''}\n  {compact(value)}"
    yield "]"
