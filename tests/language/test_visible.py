"""Nothing from a file can steer a terminal, forge a line or hide."""

from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilskudd_cli.language.visible import marked, shorten, visible

# Every code point, lone surrogates among them: hypothesis leaves those out unless it is told.
ANY_TEXT = st.text(st.characters(codec=None, categories=None) | st.integers(0xD800, 0xDFFF).map(chr))
DANGEROUS = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("Hå kommune", "Hå kommune"),
        ("Guovdageaidnu suohkan, ŧŋđž", "Guovdageaidnu suohkan, ŧŋđž"),
        ("750\u00a0000\u202fkr", "750\u00a0000\u202fkr"),
        ("line\nOK", "line↵OK"),
        ("line\r\nOK", "line⟨U+000D⟩↵OK"),
        ("a\tb", "a→b"),
        ("\x1b[31mred", "⟨U+001B⟩[31mred"),
        ("\x1b]52;c;aGk=\x07", "⟨U+001B⟩]52;c;aGk=⟨U+0007⟩"),
        ("\x9b31m", "⟨U+009B⟩31m"),
        ("\x00\x7f\x85", "⟨U+0000⟩⟨U+007F⟩⟨U+0085⟩"),
        ("a\u2028b\u2029c", "a⟨U+2028⟩b⟨U+2029⟩c"),
        ("a\u202eb\u2066c", "a⟨U+202E⟩b⟨U+2066⟩c"),
        ("zero\u200bwidth\ufeff", "zero⟨U+200B⟩width⟨U+FEFF⟩"),
        ("soft\u00adhyphen", "soft⟨U+00AD⟩hyphen"),
        ("\ud800", "⟨U+D800⟩"),
        ("\ue000\U0010fffd", "⟨U+E000⟩⟨U+10FFFD⟩"),
        ("\u3164", "⟨U+3164⟩"),
        ("\U000e0041", "⟨U+E0041⟩"),
        ("e\u0301 ☃ \U0001f600", "e\u0301 ☃ \U0001f600"),
    ],
)
def test_what_cannot_be_seen_is_shown_as_a_mark(raw: str, shown: str) -> None:
    assert visible(raw) == shown


def test_every_dangerous_code_point_is_marked_and_every_letter_stays() -> None:
    for code in range(sys.maxunicode + 1):
        character = chr(code)
        category = unicodedata.category(character)
        if category in DANGEROUS:
            assert visible(character) != character, hex(code)
        elif category in {"Lu", "Ll", "Lt", "Nd", "Sc", "Sm", "Pd", "Ps", "Pe", "Po"}:
            assert visible(character) == character, hex(code)


@pytest.mark.parametrize("blank", "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180f\u2800\u3164\uffa0\ufe00\ufe0d\U000e0100")
def test_letters_and_marks_that_draw_nothing_are_marked_though_they_are_no_controls(blank: str) -> None:
    assert visible(f"a{blank}b") == f"a⟨U+{ord(blank):04X}⟩b"


@given(ANY_TEXT)
def test_what_is_visible_holds_nothing_dangerous_and_stays_as_it_is(text: str) -> None:
    shown = visible(text)
    assert not {unicodedata.category(character) for character in shown} & DANGEROUS
    assert visible(shown) == shown
    assert len(shown.splitlines()) <= 1


@given(ANY_TEXT)
def test_a_mark_of_ones_own_replaces_the_same_characters(text: str) -> None:
    assert marked(text, lambda _: "?") == "".join(c if visible(c) == c else "?" for c in text)


@given(st.text(), st.integers(min_value=1, max_value=40))
def test_a_shortened_text_fits_and_says_that_it_was_cut(text: str, width: int) -> None:
    short = shorten(text, width)
    assert len(short) <= width
    assert short == text or (short.endswith("…") and text.startswith(short[:-1]) and len(text) > width)


@pytest.mark.parametrize(
    ("text", "width", "short"),
    [
        ("kommune", 7, "kommune"),
        ("kommune", 5, "komm…"),
        ("kommune", 1, "…"),
        ("ae\u0301b", 3, "a…"),
        ("a\U0001f468\u200d\U0001f469\u200d\U0001f467b", 6, "a…"),
        ("e" + "\u0301" * 20, 5, "e\u0301\u0301\u0301…"),
    ],
)
def test_a_letter_keeps_its_accents_when_a_text_is_cut(text: str, width: int, short: str) -> None:
    assert shorten(text, width) == short
