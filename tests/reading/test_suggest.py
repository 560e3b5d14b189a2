"""Did you mean."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilskudd_cli.reading.suggest import nearest

KNOWN = ("søknad", "rapport", "requested", "received", "målgruppe")


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("soknad", "søknad"),
        ("soeknad", "søknad"),
        ("SØKNAD", "søknad"),
        ("maalgruppe", "målgruppe"),
        ("reqested", "requested"),
        ("raport", "rapport"),
        ("zzz", None),
        ("", None),
        ("r" * 100_000, None),
    ],
)
def test_the_nearest_known_word(word: str, meant: str | None) -> None:
    assert nearest(word, KNOWN) == meant


@given(st.text(max_size=70), st.lists(st.text(max_size=70), max_size=20))
def test_what_is_suggested_is_known(word: str, known: list[str]) -> None:
    assert nearest(word, known) in {None, *known}
