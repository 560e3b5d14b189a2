"""The message keys that the source asks for, and the parameters it gives them, read from its syntax trees.

A key is any string of the form `<topic>-<name>` whose topic is a module of the catalogues. An f-string becomes a
pattern with `*` for each hole. Parameters are known where the call writes them out, or names what its function last
set to a written-out dict.
"""

from __future__ import annotations

import ast
import pkgutil
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import tilskudd_cli
from tilskudd_cli.language.catalogues import nb

SOURCE = Path(tilskudd_cli.__file__).parent
TOPICS = frozenset(module.name for module in pkgutil.iter_modules(nb.__path__))
# Words of the same form that are no keys: the schema of rule files, a template's rule, the beginning of other keys.
NOT_KEYS = frozenset({"rule-file", "rule-example", "field-condition"})
_KEY = re.compile(rf"(?:{'|'.join(sorted(TOPICS))})-[^\s:/<>]*[^\s:/<>-]")

# Which argument of a call is the key, and which holds the parameters; -1: they are the keywords.
_CALLS = {
    "Problem": (0, 2),
    "Wrong": (0, 1),
    "Shortfall": (1, 3),
    "wrong": (0, -1),
    "_value": (0, -1),
    "Step": (0, 2),
    "text": (1, 2),
    "Said": (0, 1),
}
_CALLS_IN = {("calendars", "Step"): (0, 1)}
"""The same for a folder that has a record of its own by the name."""
WITH_NEAREST = frozenset({"_missing", "_unknown"})
"""Functions that also ask for the key with `-near`, where a similar word is known."""


class Use(NamedTuple):
    """One call that words a message: the key and, where they are known, the names of its parameters."""

    file: str
    line: int
    call: str
    key: str
    params: frozenset[str] | None


@cache
def _trees() -> tuple[tuple[str, ast.Module], ...]:
    files = sorted(file for file in SOURCE.rglob("*.py") if "catalogues" not in file.parts)
    return tuple((file.relative_to(SOURCE).as_posix(), ast.parse(file.read_text(encoding="utf-8"))) for file in files)


def constants() -> frozenset[str]:
    """Every key that stands in the source as it is; not pieces of f-strings, nor names that `.help` gives a topic."""
    found: set[str] = set()
    for _, tree in _trees():
        elsewhere: set[int] = set()
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr):
                elsewhere.update(map(id, node.values))
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "help":
                elsewhere.update(map(id, node.args))
        found.update(
            node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in elsewhere
        )
    return frozenset(value for value in found if _KEY.fullmatch(value)) - NOT_KEYS


def patterns() -> frozenset[str]:
    """Every key that the source puts together, with `*` for what is filled in."""
    found: set[str] = set()
    for _, tree in _trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr):
                found.add("".join(str(part.value) if isinstance(part, ast.Constant) else "*" for part in node.values))
    return frozenset(pattern for pattern in found if _KEY.fullmatch(pattern) and pattern.strip("*"))


def first_arguments(function: str, position: int) -> frozenset[str]:
    """The strings that calls of a function write out as their argument at a position."""
    found: set[str] = set()
    for _, tree in _trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _name(node) == function and len(node.args) > position:
                found.update(_strings(node.args[position], {}))
    return frozenset(found)


def uses() -> Iterator[Use]:
    """Every call that words a message with a key that can be read from the source."""
    for file, tree in _trees():
        for function in ast.walk(tree):
            if isinstance(function, ast.FunctionDef):
                yield from _uses_in(function, file)


def _uses_in(function: ast.FunctionDef, file: str) -> Iterator[Use]:
    assigned = _assignments(function)
    for node in ast.walk(function):
        name = _name(node)
        if not isinstance(node, ast.Call) or name not in _CALLS:
            continue
        key_at, params_at = _CALLS_IN.get((file.partition("/")[0], name), _CALLS[name])
        if len(node.args) <= key_at:
            continue
        for key in sorted(_strings(node.args[key_at], assigned)):
            if _KEY.fullmatch(key) and key not in NOT_KEYS:
                yield Use(file, node.lineno, name, key, _given(node, params_at, assigned))


def _name(node: ast.AST) -> str:
    return node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else ""


def _assignments(function: ast.FunctionDef) -> dict[str, list[ast.expr]]:
    """What each local name is set to, wherever that is done."""
    found: dict[str, list[ast.expr]] = {}
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            found.setdefault(node.targets[0].id, []).append(node.value)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
            found.setdefault(node.target.id, []).append(node.value)
    return found


def _strings(node: ast.expr, assigned: dict[str, list[ast.expr]]) -> set[str]:
    """The strings an expression can be, as far as it can be read."""
    if isinstance(node, ast.Constant):
        return {node.value} if isinstance(node.value, str) else set()
    if isinstance(node, ast.IfExp):
        return _strings(node.body, assigned) | _strings(node.orelse, assigned)
    value = _last_set(node, assigned)
    return set() if value is None else _strings(value, {})


def _last_set(node: ast.expr, assigned: dict[str, list[ast.expr]]) -> ast.expr | None:
    """What a local name was last set to above the line that uses it."""
    if not isinstance(node, ast.Name):
        return None
    above = [value for value in assigned.get(node.id, ()) if value.lineno <= node.lineno]
    return max(above, key=lambda value: value.lineno, default=None)


def _given(call: ast.Call, at: int, assigned: dict[str, list[ast.expr]]) -> frozenset[str] | None:
    """The names of the parameters a call gives; `None` where they cannot be read."""
    if at >= 0:
        return _dict_keys(call.args[at], assigned) if len(call.args) > at else frozenset()
    names: set[str] = set()
    for keyword in call.keywords:
        more = {keyword.arg} if keyword.arg else _dict_keys(keyword.value, assigned)
        if more is None:
            return None
        names |= more
    return frozenset(names)


def _dict_keys(node: ast.expr, assigned: dict[str, list[ast.expr]]) -> frozenset[str] | None:
    value = _last_set(node, assigned)
    if value is not None:
        return _dict_keys(value, {})
    if not isinstance(node, ast.Dict):
        return None
    names = [key.value if isinstance(key, ast.Constant) else None for key in node.keys]
    return frozenset(str(name) for name in names) if None not in names else None
