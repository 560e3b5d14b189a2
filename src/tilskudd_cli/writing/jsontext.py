"""JSON on one line, for the formats that are made of it.

Promise: valid JSON whatever the strings hold; letters such as `ø` stand as themselves, and what could steer a terminal,
turn the reading direction or not be encoded is written as an escape, so that nothing is lost and nothing is obeyed.
"""

from __future__ import annotations

from tilskudd_cli.language.visible import marked


def compact(value: object) -> str:
    """The value as JSON on one line. Keys keep their order; a value that is no JSON is a TypeError, our own fault."""
    from json import dumps

    return marked(dumps(value, ensure_ascii=False, allow_nan=False), _escape)


def _escape(character: str) -> str:
    r"""A character as JSON escapes it: `\u202e`, as a pair of surrogates beyond the first plane."""
    code = ord(character)
    if code < 0x10000:
        return f"\\u{code:04x}"
    high, low = divmod(code - 0x10000, 0x400)
    return f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"
