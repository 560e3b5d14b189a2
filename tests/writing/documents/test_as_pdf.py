"""PDF to archive: held to the standards, and read back."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.hostile.corpus import HOSTILE_STRINGS
from tests.writing.documents.making import (
    FINGERPRINT,
    LONG,
    NAMES,
    empty_list,
    gone_through,
    of_many_points,
    saying,
)
from tests.writing.documents.validating import pages, squeezed, violations
from tilskudd_cli.language.catalogue import LANGUAGES
from tilskudd_cli.language.visible import visible
from tilskudd_cli.writing.documents.as_pdf import PdfDocument
from tilskudd_cli.writing.documents.glyphs import shown
from tilskudd_cli.writing.documents.model import Box, Document, Note, Part, Point, Screen

ROOT = Path(__file__).resolve().parents[3]
PAGE = {"nb": "side 1 av 1", "nn": "side 1 av 1", "en": "page 1 of 1"}
_DIGEST = """
import hashlib
from tests.writing.documents.making import gone_through
from tilskudd_cli.writing.documents.as_pdf import PdfDocument
from tilskudd_cli.writing.documents.model import Screen
print(hashlib.sha256(PdfDocument().render(gone_through(), Screen())).hexdigest())
"""


def pdf(document: Document) -> bytes:
    """The document as PDF."""
    return PdfDocument().render(document, Screen())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_is_valid_pdf_a_2a_and_pdf_ua_1(language: str) -> None:
    made = pdf(empty_list(language))
    assert violations(made) == []
    [text] = pages(made)
    assert PAGE[language] in text
    assert FINGERPRINT in text
    assert squeezed(LONG) in squeezed(text)
    assert NAMES in text


def test_a_case_that_has_been_gone_through_is_valid_too() -> None:
    made = pdf(gone_through())
    assert violations(made) == []
    [text] = pages(made)
    assert [text.count(state) for state in ("må vurderes", "ikke oppfylt", "ikke aktuelt")] == [2, 2, 2]


def test_a_footer_that_is_too_long_for_every_page_stands_at_the_end() -> None:
    document = of_many_points(60)._replace(footer=" ".join(str(number) for number in range(1000, 1200)))
    made = pdf(document)
    assert violations(made) == []
    assert [text.count("1199") for text in pages(made)] == [0] * (len(pages(made)) - 1) + [1]


def test_a_list_without_points_is_valid_too() -> None:
    bare = Document("nb", "Tom", empty_list().date, ())
    assert violations(pdf(bare)) == []


def test_300_points_are_numbered_and_every_page_says_which_it_is() -> None:
    document = of_many_points()
    made = pdf(document)
    assert violations(made) == []
    read = pages(made)
    assert len(read) > 10
    for number, text in enumerate(read, 1):
        assert f"side {number} av {len(read)}" in text
        assert FINGERPRINT in text
    for point in document.points():
        [where] = [text for text in read if re.search(rf"{re.escape(point.code)}\b", text)]
        assert re.search(rf"^{re.escape(point.number)} ", where, re.MULTILINE), "a point is not divided between pages"


def test_a_point_longer_than_a_page_goes_on_on_the_next() -> None:
    long = " ".join(f"{LONG} ({number})" for number in range(60))
    made = pdf(empty_list()._replace(parts=(Part("1", "a", (Point("1.1", "KODE", long, room=True),)),)))
    assert violations(made) == []
    assert len(pages(made)) > 3
    together = squeezed("".join(pages(made)))
    assert [number for number in range(60) if f"({number})" not in together] == []


def test_the_file_says_what_it_is() -> None:
    made = pdf(gone_through("nn"))
    reader = PdfReader(BytesIO(made))
    assert reader.metadata is not None
    assert reader.metadata.title == "Sjekkliste: Overdoseforebygging"
    assert reader.metadata.creation_date_raw == "D:20261122000000Z"
    root = reader.root_object
    assert str(root["/Lang"]) == "nn-NO"
    assert str(root["/MarkInfo"]) == "{'/Marked': True, '/Suspects': False}"
    described = reader.xmp_metadata
    assert described is not None
    assert described.dc_description == {"x-default": f"reglar {FINGERPRINT}"}


def test_headings_and_points_are_tagged() -> None:
    found: list[str] = []

    def collect(node: object) -> None:
        node = node.get_object() if hasattr(node, "get_object") else node
        for child in node if isinstance(node, list) else ():
            collect(child)
        if isinstance(node, dict):
            found.append(str(node.get("/S")))
            collect(node.get("/K"))

    collect(PdfReader(BytesIO(pdf(gone_through()))).root_object["/StructTreeRoot"])
    assert [found.count(tag) for tag in ("/H1", "/H2", "/H3", "/Figure")] == [1, 2, 0, 0]
    assert found.count("/LI") == len(Box) + len(gone_through().facts)
    assert found.index("/H1") < found.index("/L") < found.index("/H2")


def test_the_same_document_gives_the_same_bytes_anywhere_and_at_any_time(tmp_path: Path) -> None:
    elsewhere = os.environ | {"TZ": "Pacific/Auckland", "LC_ALL": "C", "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "7"}
    ran = subprocess.run(
        [sys.executable, "-c", _DIGEST], cwd=tmp_path, env=elsewhere, capture_output=True, check=True, text=True
    )
    assert ran.stdout.strip() == hashlib.sha256(pdf(gone_through())).hexdigest()
    assert list(tmp_path.iterdir()) == []


def test_another_date_gives_another_file() -> None:
    document = gone_through()
    assert pdf(document) != pdf(document._replace(date=document.date.replace(day=1)))


def test_every_hostile_text_comes_out_as_text() -> None:
    points = tuple(
        Point(f"1.{number}", said, f"[{number}]{said}", Box.NOT_MET, said, (Note("kilde", said), Note(said, "x")))
        for number, said in enumerate(map(visible, HOSTILE_STRINGS), 1)
    )
    made = pdf(empty_list()._replace(parts=(Part("1", "Alt", points),)))
    assert violations(made) == []
    together = squeezed("".join(re.sub(r"regler sha256 .*", "", text) for text in pages(made)))
    missing = [point.number for point in points if squeezed(shown(point.text))[:60] not in together]
    assert missing == []


@pytest.mark.parametrize(
    "hostile",
    ['#read("x")', "= a", "$x^2$", "\\u{202e}", "<b>&amp;", "{page}", "\u202eolsO", "日本語", "x" * 700, " ", ""],
)
def test_a_hostile_text_may_stand_anywhere(hostile: str) -> None:
    made = pdf(saying(hostile))
    assert violations(made) == []
    said = squeezed(shown(hostile))[:40]
    assert squeezed("".join(pages(made))).count(said) >= 12


def test_a_long_word_is_broken_without_a_character_of_ours() -> None:
    """A fingerprint that is copied from the page must be the fingerprint."""
    made = pdf(saying("f" * 700))
    shown_as = b"".join(map(zlib.decompress, re.findall(rb"/FlateDecode.*?stream\n(.*?)\nendstream", made, re.DOTALL)))
    assert b"beginbfchar" in shown_as
    assert re.search(rb"<[0-9A-F]*(200B|00AD|2060)", shown_as) is None
    assert FINGERPRINT in "".join(pages(pdf(empty_list())))


def test_no_word_is_wider_than_the_page() -> None:
    reader = PdfReader(BytesIO(pdf(saying("m" * 700))))
    right: list[float] = []
    for one in reader.pages:
        one.extract_text(
            visitor_text=lambda text, _cm, tm, _font, size: right.append(tm[4] + len(text.strip()) * abs(size) * 0.5)
        )
    assert max(right) < reader.pages[0].mediabox.width
