"""A part of a case with known keys: what it states becomes facts, and everything wrong is reported."""

from __future__ import annotations

import pytest

from tilskudd_cli.cases.sections import Facts, Section
from tilskudd_cli.reading.events import read_tree
from tilskudd_cli.reading.problems import Problems
from tilskudd_cli.reading.values import Count, Kroner, Text

SHAPE = Section({"sum": Kroner(), "leder": Section({"navn": Text(), "hus": Section({"rom": Count()})}), "navn": Text()})


def read(text: str) -> tuple[Facts, Problems]:
    problems: Problems = []
    facts: Facts = {}
    root = read_tree(text, problems)
    assert root is not None
    SHAPE.read_into(facts, root, problems)
    return facts, problems


def test_what_is_stated_becomes_a_fact_by_its_path() -> None:
    assert read("{sum: kr 5, leder: {navn: A, hus: {rom: 3}}, navn: B}") == (
        {"sum": 5, "leder.navn": "A", "leder.hus.rom": 3, "navn": "B"},
        [],
    )


@pytest.mark.parametrize("text", ["sum:", "sum: null", "leder: {}", "leder: {navn: }", "leder: {hus: {rom: ~}}"])
def test_what_is_not_stated_is_no_fact(text: str) -> None:
    assert read(text) == ({}, [])


def test_all_that_is_wrong_is_reported_and_the_rest_is_read() -> None:
    facts, problems = read("{sum: mye, leder: {navnn: A, hus: stort, navn: C}, farge: 3}")
    assert facts == {"leder.navn": "C"}
    assert [(one.code, one.place.column if one.place else 0) for one in problems] == [
        ("value-kroner", 7),
        ("value-unknown-key-near", 20),
        ("value-not-mapping", 35),
        ("value-unknown-key", 52),
    ]
    assert problems[1].params == {"key": "navnn", "nearest": "navn"}
    assert problems[3].params == {"key": "farge", "known": ("sum", "leder", "navn")}


def test_a_list_where_a_section_should_be_is_a_problem() -> None:
    facts, problems = read("[1, 2]")
    assert (facts, [one.code for one in problems]) == ({}, ["value-not-mapping"])


def test_every_path_is_listed_with_its_type_in_the_order_declared() -> None:
    assert [(path, kind.word) for path, kind in SHAPE.types()] == [
        ("sum", "kroner"),
        ("leder.navn", "text"),
        ("leder.hus.rom", "count"),
        ("navn", "text"),
    ]


def test_the_schema_knows_the_same_keys_and_requires_none() -> None:
    schema = SHAPE.schema()
    assert (schema["type"], schema["additionalProperties"], "required" in schema) == ("object", False, False)
    properties = schema["properties"]
    assert isinstance(properties, dict)
    assert list(properties) == ["sum", "leder", "navn"]
    assert properties["sum"]["description"] == "fact-sum.help"
    house = properties["leder"]["properties"]["hus"]
    assert house["description"] == "fact-leder.hus.help"
    assert house["properties"]["rom"]["description"] == "fact-leder.hus.rom.help"
