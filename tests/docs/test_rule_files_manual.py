"""`docs/rule-files.md` is held to the program: its files load, its examples come out, its tables are complete."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest

from tests.docs.blocks import code_in, files_in, first_codes, manual, snippets_in, tables_in, unmarked_in, write_files
from tests.docs.office_for_manuals import SCHOOL_GARDENS, grammar_of, office_in, school_gardens, tree
from tests.docs.source_codes import codes
from tilskudd_cli.assessment.assess import Verdict
from tilskudd_cli.assessment.shortfall import Why
from tilskudd_cli.cases.kinds import KINDS, Declared
from tilskudd_cli.cases.records import APPLICANT_TYPES, CATEGORIES, Outcome
from tilskudd_cli.casework.office import Office
from tilskudd_cli.casework.worked_examples import Ran, run_examples
from tilskudd_cli.reading.problems import Problems
from tilskudd_cli.reading.shapes import ByHead
from tilskudd_cli.schemes.amounts import Rounding
from tilskudd_cli.schemes.conditions import Comparison
from tilskudd_cli.schemes.dates import DeadlineKind, Unit
from tilskudd_cli.schemes.edition import (
    AmountRule,
    Consequence,
    Heading,
    Part,
    Requirement,
    RightOfAppeal,
    RuleFile,
    Stage,
)
from tilskudd_cli.schemes.facts import DERIVED, Environment
from tilskudd_cli.schemes.frames import AllotMethod
from tilskudd_cli.schemes.grammar import FACT_TYPES, Grammar
from tilskudd_cli.schemes.grammar_conditions import SHARED

MANUAL = manual("rule-files.md")
SHAPES = ("condition", "amount", "date")


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    return office_in(tmp_path_factory.mktemp("manual"))


@pytest.fixture(scope="module")
def gardens(office: Office) -> RuleFile:
    return school_gardens(office)


@pytest.fixture(scope="module")
def grammar(gardens: RuleFile) -> Grammar:
    return grammar_of(gardens.edition)


def test_every_yaml_block_is_under_test() -> None:
    assert unmarked_in(MANUAL) == []


@pytest.mark.parametrize("path", list(files_in(MANUAL)))
def test_a_rule_file_of_the_manual_loads_without_problems(path: str, office: Office) -> None:
    _, scheme, name = Path(path).parts
    loaded = office.catalogue.load(scheme, name.removesuffix(".yaml"))
    assert loaded is not None
    assert loaded.problems == ()
    assert loaded.rule_file is not None


def _example_names() -> list[str]:
    lines = files_in(MANUAL)[SCHOOL_GARDENS].partition("\nexamples:\n")[2].splitlines()
    return [line.removeprefix("  - name: ") for line in lines if line.startswith("  - name: ")]


@pytest.fixture(scope="module")
def ran(office: Office, gardens: RuleFile) -> dict[str, Ran]:
    return {one.example.name: one for one in run_examples(gardens, office)}


@pytest.mark.parametrize("name", _example_names())
def test_a_worked_example_comes_to_what_it_says(name: str, ran: dict[str, Ran]) -> None:
    assert ran[name].problems == ()
    assert ran[name].mismatches == ()


def test_a_worked_example_that_is_wrong_is_found_out(office: Office, tmp_path: Path) -> None:
    text = files_in(MANUAL)[SCHOOL_GARDENS].replace("entitlement: 60 000", "entitlement: 60 001")
    write_files({SCHOOL_GARDENS: text}, tmp_path)
    rule_file = office.catalogue.load_file(str(tmp_path / SCHOOL_GARDENS)).rule_file
    assert rule_file is not None
    found = [mismatch for one in run_examples(rule_file, office) for mismatch in one.mismatches]
    assert [(one.what, one.expected, one.found) for one in found] == [("entitlement", 60_001, 60_000)]


def test_every_rule_of_the_invented_scheme_is_in_a_worked_example(gardens: RuleFile) -> None:
    edition = gardens.edition
    used = {rule for example in edition.examples for rule in example.expect.results}
    rules = {*_ids(edition.parts), *_ids(edition.amounts), *_ids(edition.requirements), "hvem-kan-søke", "søknadsfrist"}
    assert rules - used == {"per-elev"}  # held by its entitlement


def _ids(rules: Sequence[Part | AmountRule | Requirement]) -> list[str]:
    return [rule.id for rule in rules]


@pytest.mark.parametrize("word", SHAPES)
def test_snippets_are_read_by_the_grammar(word: str, grammar: Grammar) -> None:
    snippets = snippets_in(MANUAL, word)
    assert snippets
    for snippet in snippets:
        _assert_read(getattr(grammar, word), snippet)


@pytest.mark.parametrize("word", SHAPES)
def test_the_table_of_heads_is_the_grammar(word: str, grammar: Grammar) -> None:
    shape: ByHead = getattr(grammar, word)
    rows = tables_in(MANUAL, "heads")[word]
    assert first_codes(rows) == list(shape.heads)
    for head, (_, beside, example, meaning) in zip(shape.heads, rows, strict=True):
        assert {head, *code_in(beside)} == {head, *_keys_within(shape.heads[head].schema())}, head
        assert meaning
        root = _assert_read(shape, code_in(example)[0])
        assert head in getattr(root, "items", {})


def _assert_read(shape: ByHead, text: str) -> object:
    problems: Problems = []
    root = tree(text)
    assert shape.read(root, problems) is not None, (text, problems)
    assert problems == [], text
    return root


def _keys_within(schema: object) -> set[str]:
    """Every key of an object and of what stands in it, up to references."""
    return {key for keys, _ in _objects(schema) for key in keys}


def _objects(schema: object) -> Iterator[tuple[frozenset[str], frozenset[str]]]:
    """Every object of a schema with its keys and those that must stand, up to references."""
    if isinstance(schema, list):
        for part in schema:
            yield from _objects(part)
    elif isinstance(schema, dict):
        properties: Any = schema.get("properties")
        if isinstance(properties, dict):
            yield frozenset(properties), frozenset(schema.get("required", ()))
            yield from _objects(list(properties.values()))
        yield from _objects([value for key, value in schema.items() if key != "properties"])


def test_the_tables_of_keys_are_the_grammar(grammar: Grammar) -> None:
    documented = {
        name: (frozenset(first_codes(rows)), frozenset(code_in(row[0])[0] for row in rows if row[1] == "yes"))
        for name, rows in tables_in(MANUAL, "keys").items()
    }
    assert set(documented.values()) == set(_objects(grammar.edition().schema()))
    assert len(set(documented.values())) == len(documented)


def test_no_key_is_left_without_an_explanation() -> None:
    for name, rows in tables_in(MANUAL, "keys").items():
        for row in rows:
            assert row[1] in {"yes", "no"} or row[1].startswith(("with ", "one way in")), (name, row)
            assert row[2], (name, row)


@pytest.mark.parametrize(
    "words",
    [Consequence, Stage, Heading, DeadlineKind, Rounding, Unit, Comparison, Outcome, Why, AllotMethod, RightOfAppeal],
    ids=lambda words: words.__name__,
)
def test_every_word_of_a_closed_list_is_in_the_manual(words: type[StrEnum]) -> None:
    said = set(code_in(MANUAL))
    assert {str(word) for word in words if word is not Why.WRONG} <= said


def test_every_word_that_is_no_enumeration_is_in_the_manual() -> None:
    said = set(code_in(MANUAL))
    assert {*APPLICANT_TYPES, *CATEGORIES, *FACT_TYPES, *KINDS, *SHARED} <= said
    assert {str(verdict) for verdict in Verdict if verdict is not Verdict.UNREADABLE} <= said


def test_the_table_of_consequences_is_the_list() -> None:
    assert first_codes(tables_in(MANUAL, "words")["consequence"]) == [str(word) for word in Consequence]


def test_the_list_of_stated_facts_is_the_declaration() -> None:
    paragraph = MANUAL.partition("<!-- list: stated -->\n")[2].partition("\n\n")[0]
    declared = set(Environment(Declared()).types) - set(DERIVED)
    assert set(code_in(paragraph)) == declared | {"contents.<part>", "facts.<name>"}


def test_the_table_of_derived_facts_is_the_declaration() -> None:
    assert first_codes(tables_in(MANUAL, "derived")["facts"]) == list(DERIVED)


def test_the_table_of_codes_has_every_code_of_rule_files_and_no_other() -> None:
    documented = first_codes(tables_in(MANUAL, "codes")["rule"])
    assert documented == sorted(documented)
    assert set(documented) == codes("rule")
