"""Characters that a PDF can show, and what becomes of the others."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.writing.documents.making import DAY, NAMES
from tests.writing.documents.validating import violations
from tilskudd_cli.language.visible import visible
from tilskudd_cli.writing.documents.as_pdf import PdfDocument
from tilskudd_cli.writing.documents.glyphs import COVERED, shown
from tilskudd_cli.writing.documents.model import Document, Part, Point, Screen

COVERED_CHARACTERS = [chr(code) for first, last in COVERED for code in range(first, last + 1)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Søknad på 750\u00a0000\u00a0kr – «frist» § 3", "Søknad på 750\u00a0000\u00a0kr – «frist» § 3"),
        (NAMES, NAMES),
        ("日本", "[U+65E5][U+672C]"),
        ("ja \U0001f600", "ja [U+1F600]"),
        ("Oslo\nBergen", "Oslo↵Bergen"),
        ("\u202e", "⟨U+202E⟩"),
    ],
)
def test_what_no_font_has_is_written_by_its_number(text: str, expected: str) -> None:
    assert shown(text) == expected


def test_every_covered_character_can_be_shown_alone_and_with_an_accent() -> None:
    ranges = [
        "".join(chr(code) for code in range(first, last + 1) if visible(chr(code)) == chr(code))
        for first, last in COVERED
    ]
    points = [Point(str(number), "", text) for number, text in enumerate(ranges)]
    points += [Point("", "", "".join(f"{letter}\u0301" for letter in text)) for text in ranges]
    document = Document("nb", "Tegn", DAY, (Part("1", "Alle", tuple(points)),))
    assert sum(map(len, ranges)) > 2_500
    assert violations(PdfDocument().render(document, Screen())) == []


@settings(max_examples=25)
@given(st.text(st.characters(codec="utf-8"), max_size=200), st.text(COVERED_CHARACTERS, max_size=500))
def test_any_text_at_all_makes_a_valid_page(anything: str, covered: str) -> None:
    points = (Point("1.1", "", visible(anything)), Point("1.2", "", visible(covered)))
    document = Document("nb", visible(anything), DAY, (Part("1", visible(covered), points),))
    assert violations(PdfDocument().render(document, Screen())) == []


def test_ranges_stand_in_order_and_apart() -> None:
    ends = [end for pair in COVERED for end in pair]
    assert ends == sorted(ends)
