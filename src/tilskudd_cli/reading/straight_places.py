"""Where things stand in a file that was read the short way: looked up only once there is something to say about it.

The places are those that libyaml's nodes would have (a property holds the two together); of a list only the list itself
has one here, its items are asked of the nodes.
"""

from __future__ import annotations

from tilskudd_cli.reading.nodes import Place
from tilskudd_cli.reading.straight import BLOCKS, FLOW_PAIRS, ITEM, KEY, block


def places_in(text: str) -> dict[str, Place] | None:
    """The place of every value and section by its data path; `None` where only the nodes can tell."""
    if not text.endswith("\n"):
        return None  # what ends with the file is as wide as it is long
    spots = _Spots(text)
    stack: list[tuple[int, str]] = []
    opened = ""  # a section or a list whose first line is still to come
    indent = at = 0
    prefix = ""
    while True:
        item = ITEM(text, at) if opened else None
        if item is not None and item.start(1) >= 0:
            spots.add(opened, item.end(1), item.end(1) + 1)
            at = _after_list(text, at, len(item[1]))
            opened = ""
            continue
        found = KEY(text, at)
        if found is None:
            return spots.places
        start, end = found.span(3)
        depth = len(found[1])
        if opened:
            spots.add(opened, found.start(2), found.start(2) + 1)
            stack.append((indent, prefix))
            indent, prefix, opened = depth, f"{opened}.", ""
        while depth < indent and stack:
            indent, prefix = stack.pop()
        path = prefix + found[2]
        at = found.end()
        value = found[3]
        if value is None:
            opened = path
        elif value in BLOCKS:
            spots.add(path, start, start + 1)
            at, _ = block(text, at, indent, value)
        else:
            spots.add(path, start, end)
            if value[0] == "{":
                _flow(value, start, path, spots)


class _Spots:
    """Places from offsets that only ever rise."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.places: dict[str, Place] = {}
        self._line = 1
        self._start = 0

    def add(self, path: str, start: int, end: int) -> None:
        """Note that `path` stands from `start` to `end`, on one line."""
        between = self.text.count("\n", self._start, start)
        if between:
            self._line += between
            self._start = self.text.rindex("\n", self._start, start) + 1
        self.places[path] = Place(self._line, start - self._start + 1, end - start)


def _flow(value: str, start: int, path: str, spots: _Spots) -> None:
    """The values of a section within braces."""
    for found in FLOW_PAIRS(value):
        group = next(group for group in (_PLAIN, _DOUBLE, _SINGLE) if found[group] is not None)
        first, last = found.span(group)
        quotes = 0 if group == _PLAIN else 1
        last -= 0 if quotes else len(found[group]) - len(found[group].rstrip(" "))
        spots.add(f"{path}.{found[2]}", start + first - quotes, start + last + quotes)


_PLAIN, _DOUBLE, _SINGLE = 3, 4, 5
"""The groups of a text within braces, by how it is written."""


def _after_list(text: str, at: int, indent: int) -> int:
    """Where the next key after a list stands whose dashes are `indent` in."""
    while (item := ITEM(text, at)) and len(item[1]) == indent:
        at = item.end()
        depth = 0
        while item[2] is None and (found := KEY(text, at)) and len(found[1]) == depth:
            at, depth = found.end(), indent + 2
    return at
