"""Bars: as long as their amounts, never gone, never beyond the room."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tilskudd_cli.writing.payouts.bars import bar

AMOUNTS = st.integers(1, 10**15)


@given(AMOUNTS, AMOUNTS, st.integers(1, 200), st.booleans())
def test_a_bar_is_seen_and_fits(amount: int, other: int, room: int, blocks: bool) -> None:
    most = max(amount, other)
    assert 1 <= len(bar(amount, most, room, blocks=blocks)) <= room
    assert len(bar(most, most, room, blocks=blocks)) == room


@given(AMOUNTS, AMOUNTS, st.integers(1, 200))
def test_more_is_never_shorter(amount: int, other: int, room: int) -> None:
    less, most = sorted((amount, other))
    assert len(bar(less, most, room, blocks=False)) <= len(bar(most, most, room, blocks=False))


def test_half_is_half_and_nothing_is_nothing() -> None:
    assert bar(1, 2, 10, blocks=True) == "█████"
    assert bar(3, 16, 4, blocks=True) == "▊"
    assert bar(0, 2, 10, blocks=True) == ""
