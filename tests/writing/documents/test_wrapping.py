"""Lines of a given width that lose nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilskudd_cli.language.visible import visible
from tilskudd_cli.writing.documents.wrapping import cells, wrapped

TEXTS = st.text(st.characters(codec="utf-8"), max_size=300).map(visible)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", [""]),
        ("søknad", ["søknad"]),
        ("en søknad om tilskudd", ["en søknad", "om", "tilskudd"]),
        ("tilskuddsordning", ["tilskuddso", "rdning"]),
        ("a tilskuddsordning", ["a", "tilskuddso", "rdning"]),
        ("750\u00a0000\u00a0kr i tilskudd", ["750\u00a0000\u00a0kr", "i tilskudd"]),
        ("日本語日本語", ["日本語日本", "語"]),
        ("a日本語日本語", ["a日本語日", "本語"]),
        ("ååååååååa\u030aa\u030aa\u030a", ["ååååååååa\u030aa\u030a", "a\u030a"]),
    ],
)
def test_a_text_is_broken_between_words_and_long_words_where_they_must(text: str, lines: list[str]) -> None:
    assert wrapped(text, 10) == lines


@given(TEXTS, st.integers(2, 120))
def test_no_line_is_wider_than_asked_for(text: str, width: int) -> None:
    assert max(map(cells, wrapped(text, width))) <= width


@given(TEXTS, st.integers(2, 120))
def test_nothing_but_blanks_is_lost(text: str, width: int) -> None:
    assert "".join(wrapped(text, width)).replace(" ", "") == text.replace(" ", "")


@given(TEXTS, st.integers(2, 120))
def test_no_line_begins_with_an_accent_that_belongs_to_the_one_before(text: str, width: int) -> None:
    words = text.split(" ")
    for line in wrapped(text, width)[1:]:
        assert not line or cells(line[0]) or any(word.startswith(line[0]) for word in words)
