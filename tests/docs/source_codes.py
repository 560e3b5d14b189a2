"""The codes of problems that the source can give, read from its syntax tree: what a table of codes is held to.

A code is a string constant such as `rule-id-twice`. Helpers that also give the code with `-near` are known by name, and
a code put together from a prefix and a key by its prefix.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from tests.docs.blocks import ROOT

SOURCE = ROOT / "src" / "tilskudd_cli"
_ALSO_NEAR = frozenset({"_missing", "_unknown"})
_NO_CODE = frozenset({"rule-file"})  # the name of a JSON Schema
_PUT_TOGETHER = {"case-missing-": ("kind", "scheme", "edition")}


def codes(topic: str) -> set[str]:
    """Every code of a topic (`rule`, `case`, `value`, `yaml`, `file`) in the source, catalogues left out."""
    pattern = re.compile(rf"{topic}-[a-z0-9-]*[a-z0-9]")
    files = [path for path in SOURCE.rglob("*.py") if "catalogues" not in path.parts]
    found = {code for path in files for code in _in_tree(ast.parse(path.read_text(encoding="utf-8")))}
    return {code for code in found if pattern.fullmatch(code) and not code.startswith("value-word")} - _NO_CODE


def _in_tree(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
            prefix = node.values[0].value
            assert isinstance(prefix, str)
            yield from (f"{prefix}{key}" for key in _PUT_TOGETHER.get(prefix, ()))
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _ALSO_NEAR:
            first = node.args[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield f"{first.value}-near"
