"""Words that the documents themselves need: boxes, columns, page numbers and room to fill in, in English."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "box-open": "empty box",
    "number": "no.",
    "point": "point",
    "status": "status",
    "code": "code",
    "page": "page {page} of {pages}",
    "remarks": "Remarks",
    "signatures": "Signatures",
    "date": "Date",
    "signature": "Signature",
    "needs-extra": (
        "The format {format} needs the package {library}, which is not installed. "
        'Install it with: pip install "tilskudd[{extra}]"'
    ),
}
