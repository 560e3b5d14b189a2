"""What libyaml's messages mean to somebody who does not know YAML, and comments that were not meant to be any.

The parser knows what it expected; the commonest mistakes get a code, and with it words, of their own. All others are
passed on as `yaml-syntax` with the parser's own message.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from tilskudd_cli.reading.nodes import Place, Scalar, Sequence, walk
from tilskudd_cli.reading.problems import Problem

if TYPE_CHECKING:
    from yaml.error import MarkedYAMLError

_BY_MESSAGE = {
    "found a tab character that violates indentation": "yaml-tab",
    "found a tab character where an indentation space is expected": "yaml-tab",
    "found unexpected end of stream": "yaml-quote-open",
    "found unexpected document indicator": "yaml-quote-open",
    "found unknown escape character": "yaml-escape",
    "found invalid Unicode character escape code": "yaml-escape",
    "did not find expected ',' or ']'": "yaml-bracket-open",
    "did not find expected ',' or '}'": "yaml-bracket-open",
    "could not find expected ':'": "yaml-colon-missing",
    "block sequence entries are not allowed in this context": "yaml-dash",
    "did not find expected '-' indicator": "yaml-indentation",
    "did not find expected <document start>": "yaml-indentation",
    "found undefined tag handle": "yaml-tag",
}
_SAID_AT_THE_START = frozenset({"yaml-quote-open", "yaml-bracket-open"})
_LONGEST_KEY = 1024  # libyaml's own limit
_GLUED = r"#[^\s#]"


def syntax_problem(error: MarkedYAMLError, text: str) -> Problem:
    """The problem of a text that is not YAML. What is never closed is reported where it was opened."""
    mark = error.problem_mark or error.context_mark
    if mark is None:
        return Problem("yaml-syntax", None, {"message": str(error.problem or error.context or error)})
    lines = re.split(r"\r\n|\r|\n", text)
    line = lines[mark.line] if mark.line < len(lines) else ""
    message = error.problem or ""
    code = _BY_MESSAGE.get(message) or _by_line(message, line, mark.column)
    if code in _SAID_AT_THE_START and error.context_mark is not None:
        mark = error.context_mark
    place = Place(mark.line + 1, mark.column + 1)
    if code == "yaml-syntax":
        return Problem(code, place, {"message": message})
    if code == "yaml-special-start":
        return Problem(code, place, {"character": line[mark.column : mark.column + 1]})
    if code == "yaml-tag":
        return Problem(code, place, {"tag": line[mark.column :].split(maxsplit=1)[0]})
    return Problem(code, place)


def _by_line(message: str, line: str, column: int) -> str:
    """The code where the message alone does not tell what the author did."""
    before, after = line[:column], line[column:]
    if message == "found character that cannot start any token":
        return "yaml-tab" if after.startswith("\t") else "yaml-special-start"
    if message == "mapping values are not allowed in this context":
        if column > _LONGEST_KEY:
            return "yaml-syntax"
        return "yaml-colon-in-text" if re.search(r":\s", before) else "yaml-indentation"
    if message == "did not find expected key":
        return "yaml-after-quote" if before.rstrip().endswith(("'", '"')) else "yaml-indentation"
    return "yaml-syntax"


def swallowed_comments(text: str, top: Sequence) -> Iterator[Problem]:
    """A warning for each `Vei #5`: a `#` glued to a word, after an unquoted value, makes a comment of the rest."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    # The pattern starts with the sign, which is rare: that makes the search ten times as fast.
    signs = [hit.start() for hit in re.finditer(_GLUED, text) if text[hit.start() - 1 : hit.start()] in {" ", "\t"}]
    if not signs:
        return
    ends = {
        (node.end.line + 1, node.end.column + 1): node.text
        for _, node in walk(top)
        if isinstance(node, Scalar) and node.plain
    }
    line, start, last = 1, 0, 0
    for sign in signs:
        between = text[last:sign]
        if "\n" in between:
            line += between.count("\n")
            start = last + between.rfind("\n") + 1
        kept = ends.get((line, last + len(between.rstrip(" \t")) - start + 1))
        if kept is not None:
            yield Problem("yaml-comment-swallowed", Place(line, sign - start + 1), {"kept": kept}, is_warning=True)
        last = sign
