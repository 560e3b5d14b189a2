"""The facts a rule can refer to."""

from __future__ import annotations

import pytest

from tilskudd_cli.cases.kinds import Declared
from tilskudd_cli.reading.values import Count, Kroner
from tilskudd_cli.schemes.facts import DERIVED, Environment


@pytest.fixture
def env() -> Environment:
    return Environment(Declared({"application": ("mål",), "report": ("resultater",)}, {"elever": Count()}))


@pytest.mark.parametrize(
    "path",
    [
        "requested",
        "applicant.municipality",
        "accounts",
        "answers",
        "contents.mål",
        "contents.resultater",
        "facts.elever",
        *DERIVED,
    ],
)
def test_what_a_case_states_what_is_declared_and_what_is_counted(env: Environment, path: str) -> None:
    assert path in env.types
    assert env.knows_below(path)


def test_facts_have_the_types_they_are_read_with(env: Environment) -> None:
    assert isinstance(env.types["facts.elever"], Count)
    assert isinstance(env.types["requested"], Kroner)
    assert env.types["budget.own_share"].word == "share"
    assert env.types["contents.mål"].word == "text"


@pytest.mark.parametrize(
    ("path", "known"),
    [("applicant", True), ("contents", True), ("applic", False), ("contents.plan", False), ("", False)],
)
def test_a_section_is_known_by_what_stands_below_it(env: Environment, path: str, known: bool) -> None:
    assert env.knows_below(path) is known
    assert path not in env.types


def test_without_declarations_there_are_no_contents_and_no_facts_of_the_scheme() -> None:
    bare = Environment(Declared())
    assert not any(path.startswith(("contents", "facts")) for path in bare.types)
    assert (bare.sources, bare.groups) == ({}, frozenset())
