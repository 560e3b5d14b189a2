"""The JSON of the contract for a document, as the command has put it together.

Promise: the keys of `Document.data` in their order, valid JSON whatever the strings hold, and one object of a list on
each line, so that two versions can be compared line by line.
"""

from __future__ import annotations

from collections.abc import Mapping

from tilskudd_cli.writing.documents.model import Document, Screen
from tilskudd_cli.writing.jsontext import compact


class JsonDocument:
    """One JSON object."""

    name = "json"
    is_binary = False

    def render(self, document: Document, screen: Screen) -> str:  # noqa: ARG002 - for programs
        """The object."""
        fields = [f"{compact(key)}: {_value(value)}" for key, value in document.data.items()]
        return "{" + ",\n ".join(fields) + "}\n"


def _value(value: object) -> str:
    """A value; a list of objects has a line for each."""
    if not isinstance(value, list | tuple) or not value or not all(isinstance(item, Mapping) for item in value):
        return compact(value)
    return "[\n  " + ",\n  ".join(compact(item) for item in value) + "\n ]"
