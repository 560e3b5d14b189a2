"""JSON Schemas for editors, made from the very shapes that read the files: one for rule files, one for each kind of
case.

`describe` gives the text of a description key in the reader's language; keys without a text are left out.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from tilskudd_cli.cases.kinds import KINDS, Declared, case_shape
from tilskudd_cli.schemes.facts import Environment
from tilskudd_cli.schemes.grammar import Grammar

Describe = Callable[[str], str]
DIALECT = "https://json-schema.org/draft/2020-12/schema"


def rule_file_schema(describe: Describe) -> dict[str, object]:
    """The schema of a rule file."""
    grammar = Grammar(Environment(Declared()), dt.date(2014, 1, 1))
    schema = grammar.edition().schema()
    heads = (grammar.condition, grammar.amount, grammar.date)
    schema["$defs"] = {head.name: head.definition() for head in heads}
    return _finished(schema, "tilskudd: rule file", describe)


def case_schema(kind: str, declared: Declared | None, describe: Describe) -> dict[str, object]:
    """The schema of one kind of case; with an edition's parts and facts where they are given, else open for any.

    Raises `KeyError` for a kind that does not exist.
    """
    schema = case_shape(kind, declared or Declared()).schema()
    properties = schema["properties"]
    if isinstance(properties, dict):
        properties["kind"] = {**properties["kind"], "const": kind}
        for name in ("contents", "facts"):
            properties.setdefault(name, {"type": "object", "description": f"fact-{name}.help"})
    schema["required"] = ["kind", "scheme", "edition"]
    return _finished(schema, f"tilskudd: {kind}", describe)


def kinds() -> tuple[str, ...]:
    """What there are schemas for: rule files, and each kind of case."""
    return ("rule-file", *KINDS)


def _finished(schema: dict[str, object], title: str, describe: Describe) -> dict[str, object]:
    described = _described(schema, describe)
    whole: dict[str, object] = {"$schema": DIALECT, "title": title}
    return whole | described if isinstance(described, dict) else whole


def _described(value: object, describe: Describe) -> object:
    """The schema with description keys turned into texts; `properties` may hold a key named `description` too."""
    if isinstance(value, list):
        return [_described(inner, describe) for inner in value]
    if not isinstance(value, dict):
        return value
    result: dict[str, object] = {}
    for key, inner in value.items():
        if key == "description" and isinstance(inner, str):
            words = describe(inner)
            if words:
                result[key] = words
        else:
            result[key] = _described(inner, describe)
    return result
