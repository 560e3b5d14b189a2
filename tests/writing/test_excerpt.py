"""The source line of a finding, and the carets under its value."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilskudd_cli.writing.excerpt import excerpt


@pytest.mark.parametrize(
    ("source", "line", "column", "width", "shown"),
    [
        ("received: 2019-03-24", 7, 11, 10, ("    7 | received: 2019-03-24", "      |           ^^^^^^^^^^")),
        ("navn: Hå", 12, 7, 2, ("   12 | navn: Hå", "      |       ^^")),
        ("a: 1", 1, 0, 1, ("    1 | a: 1", "      |")),
        ("a: 1", 1, 4, 9, ("    1 | a: 1", "      |    ^")),
        ("a:", 1, 9, 1, ("    1 | a:", "      |   ^")),
        ("a: 1", 1234567, 1, 1, ("1234567 | a: 1", "        | ^")),
        ("a:\tb\tc", 3, 6, 1, ("    3 | a:→b→c", "      |      ^")),
        ("x\x1b[31m: y", 3, 9, 1, ("    3 | x⟨U+001B⟩[31m: y", "      |                ^")),
        ("e\u0301: y", 3, 5, 1, ("    3 | e\u0301: y", "      |    ^")),
        ("漢字: y", 3, 5, 1, ("    3 | 漢字: y", "      |       ^")),
        ("a: \u202eb", 3, 4, 2, ("    3 | a: ⟨U+202E⟩b", "      |    ^^^^^^^^^")),
    ],
)
def test_carets_stand_under_the_value(source: str, line: int, column: int, width: int, shown: tuple[str, str]) -> None:
    assert excerpt(source, line, column, width) == shown


def test_a_long_line_is_shown_around_its_value() -> None:
    source = "x" * 500 + "VALUE" + "y" * 500
    shown, carets = excerpt(source, 7, 501, 5)
    assert (shown[8:10], shown[-2:]) == ("…x", "y…")
    assert shown[carets.index("^") :].startswith("VALUE")
    assert carets.count("^") == len("VALUE")


def test_a_value_longer_than_the_window_is_marked_as_far_as_it_is_shown() -> None:
    shown, carets = excerpt("v" * 100_000, 7, 1, 100_000)
    assert len(shown) == len("    7 | ") + 101
    assert carets.count("^") == 100


@given(st.text(max_size=300), st.integers(1, 400), st.integers(1, 400))
def test_whatever_the_line_holds_it_stays_one_line_with_carets(source: str, column: int, width: int) -> None:
    shown, carets = excerpt(source, 7, column, width)
    assert len(f"{shown}|\n{carets}".splitlines()) == 2
    assert carets.startswith("      | ")
    assert set(carets[8:].lstrip()) == {"^"}
    assert len(shown) < 120 * len("⟨U+10FFFF⟩")


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=400), st.data())
def test_the_first_caret_points_at_the_first_character_of_the_value(source: str, data: st.DataObject) -> None:
    column = data.draw(st.integers(1, len(source)))
    shown, carets = excerpt(source, 7, column, 1)
    assert shown[carets.index("^")] == source[column - 1]
