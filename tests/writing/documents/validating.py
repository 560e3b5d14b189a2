"""A PDF held to PDF/A-2a and PDF/UA-1 by a validator of its own, and its text and metadata."""

from __future__ import annotations

import re
from io import BytesIO

import page
from pypdf import PdfReader

PROFILES = (page.ValidationProfile.PDF_A_2A, page.ValidationProfile.PDF_UA_1)
_LENGTH = "a stream /Length does not match its raw content length"


def violations(pdf: bytes) -> list[str]:
    """What the two standards have against a file.

    The validator takes a stream that ends with the byte 0D for one that ends a byte earlier, since 0A follows before
    `endstream`. Its complaint about the length is left out where `lengths_hold`.
    """
    found = []
    for profile in PROFILES:
        report = page.validate_pdf_bytes(pdf, profile=profile)
        assert report.rules.total > 100
        found += [f"{profile}: {failure.message}" for failure in report.failures]
    return [one for one in found if not one.endswith(_LENGTH) or not lengths_hold(pdf)]


def lengths_hold(pdf: bytes) -> bool:
    """Whether every stream is as long as it says: LF and `endstream` stand where the length ends."""
    streams = [*re.finditer(rb"/Length (\d+)(?:(?!endobj|stream).)*>>\s*?stream\r?\n", pdf, re.DOTALL)]
    ends = [match.end() + int(match[1]) for match in streams]
    return bool(ends) and all(pdf[end : end + 10] == b"\nendstream" for end in ends)


def pages(pdf: bytes) -> list[str]:
    """The text of each page."""
    return [one.extract_text() for one in PdfReader(BytesIO(pdf)).pages]


def squeezed(text: str) -> str:
    """The text without white space."""
    return "".join(text.split())
