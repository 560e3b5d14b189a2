"""What was read the short way stands where libyaml's nodes stand."""

from __future__ import annotations

from hypothesis import given

from tests.casework.test_short_way import CASE, READY, mutated_cases
from tilskudd_cli.reading.events import read_tree
from tilskudd_cli.reading.files import decode
from tilskudd_cli.reading.nodes import walk
from tilskudd_cli.reading.straight import read_straight
from tilskudd_cli.reading.straight_places import places_in


def _expected(text: str) -> dict[str, object]:
    """The place of every node but the root and the items of lists."""
    root = read_tree(text, [])
    assert root is not None
    return {path: node.place for path, node in walk(root) if path and "[" not in path}


def test_every_value_and_section_of_an_ordinary_case_has_its_place() -> None:
    assert places_in(CASE) == _expected(CASE)


def test_a_file_without_a_last_line_break_is_left_to_the_nodes() -> None:
    assert places_in(CASE.rstrip("\n")) is None


@given(mutated_cases())
def test_the_places_are_those_of_the_nodes(text: str) -> None:
    decoded = decode(text.encode(errors="surrogatepass"), [])
    if decoded is not None and read_straight(decoded, READY.plan, {}):
        places = places_in(decoded)
        assert places is None or places == _expected(decoded)
