"""File names made from data."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilskudd_cli.writing.slug import slug


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Oslo", "oslo"),
        ("Hábmer - Hamarøy", "hábmer-hamarøy"),
        ("Ha\u0301bmer", "hábmer"),
        ("2019/1234", "2019-1234"),
        ("../../etc/passwd", "etc-passwd"),
        ("C:\\Windows\\x", "c-windows-x"),
        ("CON", "fil-con"),
        ("lpt1", "fil-lpt1"),
        ("con.txt", "con-txt"),
        ("", "fil"),
        ("...", "fil"),
        ("a\x00b\nc", "a-u-0000-b-c"),
        ("--force", "force"),
        ("x" * 300, "x" * 60),
    ],
)
def test_data_becomes_a_plain_name(text: str, name: str) -> None:
    assert slug(text) == name


@given(st.text() | st.text(st.characters(codec=None)))
def test_a_name_is_safe_on_every_system_and_gives_itself(text: str) -> None:
    name = slug(text)
    assert 0 < len(name.encode()) <= 240
    assert all(character == "-" or character.isalnum() for character in name)
    assert name == name.strip("-") == unicodedata.normalize("NFC", name) == slug(name)
