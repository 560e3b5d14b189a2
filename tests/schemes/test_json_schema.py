"""The JSON Schemas that editors are given say what the program reads: no less for good files, no more for bad ones."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from tests.schemes.making import amount, deadline, requirement, written
from tilskudd_cli.cases.kinds import KINDS, Declared
from tilskudd_cli.schemes.catalogue import Catalogue
from tilskudd_cli.schemes.json_schema import case_schema, kinds, rule_file_schema
from tilskudd_cli.schemes.requirements import declared_by

ROOT = Path(__file__).parents[2]
RULE_FILES = sorted((ROOT / "rules").rglob("*.yaml"))
EXAMPLES = sorted((ROOT / "examples").rglob("*.yaml"))
# Cases that are meant to be unreadable: their own keys or values are wrong, and an editor may mark them.
BAD = {
    "feilstavet-nokkel.yaml",
    "handlingsplan-med-skrivefeil.yaml",
    "nokkel-to-ganger.yaml",
    "tvetydig-belop.yaml",
    "umulig-dato.yaml",
}


class _AsWritten(yaml.SafeLoader):
    """YAML as the editors' language server reads it: version 1.2, in which `0301` and `NO` are no surprises."""


_AsWritten.yaml_implicit_resolvers = {
    first: [
        (tag, pattern) for tag, pattern in rules if tag.rsplit(":", 1)[1] in {"bool", "null"} and first not in "yYnNoO"
    ]
    for first, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def plain(text: str) -> Any:
    return yaml.load(text, _AsWritten)  # noqa: S506  a subclass of the safe loader


@cache
def rules() -> Draft202012Validator:
    return Draft202012Validator(rule_file_schema(lambda key: key))


def cases(declared: Declared | None = None, kind: str = "application") -> Draft202012Validator:
    return Draft202012Validator(case_schema(kind, declared, lambda key: key))


def messages(validator: Draft202012Validator, text: str) -> list[str]:
    return [error.message for error in validator.iter_errors(plain(text))]


@pytest.mark.parametrize("kind", kinds())
def test_every_schema_is_a_schema(kind: str) -> None:
    schema = rule_file_schema(str) if kind == "rule-file" else case_schema(kind, None, str)
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert "tilskudd" in str(schema["title"])


def test_there_is_a_schema_for_rule_files_and_for_every_kind_of_case() -> None:
    assert kinds() == ("rule-file", *KINDS)
    with pytest.raises(KeyError):
        case_schema("ukjent", None, str)


@pytest.mark.parametrize("file", RULE_FILES, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_every_rule_file_follows_its_schema(file: Path) -> None:
    assert messages(rules(), file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("file", [file for file in EXAMPLES if file.name not in BAD], ids=lambda file: file.stem)
def test_every_example_that_can_be_read_follows_its_schema(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    kind = str(plain(text)["kind"])
    assert messages(cases(kind=kind), text) == []
    scheme, edition = file.parent.parent.name, file.parent.name
    loaded = Catalogue([str(ROOT / "rules")]).load(scheme, edition)
    assert loaded is not None
    assert loaded.rule_file is not None
    assert messages(cases(declared_by(loaded.rule_file.edition), kind), text) == []


def test_a_misspelt_key_of_a_case_is_marked() -> None:
    (file,) = (file for file in EXAMPLES if file.name == "feilstavet-nokkel.yaml")
    assert messages(cases(), file.read_text(encoding="utf-8")) != []


GOOD = {
    "amounts": [
        amount("{least_of: [5, {share: 1/3, of: {fact: requested}}]}", rounding="down"),
        amount("not_stated", "to"),
    ],
    "deadlines": [deadline("{after: received, weeks: 3}"), deadline("2019-03-22", "to")],
    "requirements": [requirement("{all: [{judged: true}, {not: {fact: requested, at_least: 5}}]}")],
}


def test_a_good_rule_file_follows_the_schema() -> None:
    assert messages(rules(), written(**GOOD)) == []


@pytest.mark.parametrize(
    "keys",
    [
        {"amounts": [amount("{share: 1/3}")]},
        {"amounts": [amount("{halvparten: 5}")]},
        {"amounts": [amount("1", above="kanskje")]},
        {"deadlines": [deadline("{yearly: 1. mars}")]},
        {"deadlines": [deadline("2019-03-22", kind="frist")]},
        {"requirements": [requirement("{judged: kanskje}")]},
        {"requirements": [requirement("alltid")]},
        {"years": "{first: 2019}"},
        {"scheme": "Skole Hage"},
        {"anneks": "1"},
    ],
)
def test_a_bad_rule_file_does_not(keys: dict[str, Any]) -> None:
    assert messages(rules(), written(**keys)) != []


def objects(value: object) -> Iterator[dict[str, Any]]:
    """Every mapping within a schema."""
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from objects(inner)


def test_descriptions_are_worded_by_the_caller_and_left_out_where_there_is_no_text() -> None:
    asked: list[str] = []

    def describe(key: str) -> str:
        asked.append(key)
        return "Frist" if key == "field-deadline.when" else ""

    schema = rule_file_schema(describe)
    found = {one["description"] for one in objects(schema) if isinstance(one.get("description"), str)}
    assert found == {"Frist"}
    assert {"field-edition.scheme", "field-condition.present", "field-amount.share", "field-date.after"} <= set(asked)


def test_a_case_names_its_kind_and_keeps_to_what_an_edition_declares() -> None:
    schema: Any = case_schema("application", Declared({"application": ("mål",), "report": ("resultater",)}, {}), str)
    assert schema["required"] == ["kind", "scheme", "edition"]
    assert schema["properties"]["kind"]["const"] == "application"
    assert list(schema["properties"]["contents"]["properties"]) == ["mål"]
    head = "{kind: application, scheme: s, edition: '1', contents: {%s: tekst}}"
    declared = cases(Declared({"application": ("mål",)}, {}))
    assert [messages(declared, head % name) == [] for name in ("mål", "plan")] == [True, False]
    assert messages(cases(), head % "plan") == []
