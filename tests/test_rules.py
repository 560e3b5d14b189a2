"""The rule files under `rules/`: they load, cite, and speak three languages, and their own worked examples hold.

All but the last part holds for every rule file. The last part holds what was read of the 2018 edition of
`overdoseforebygging` to facts written out by hand; `test_rules_2019` does the same for the 2019 edition.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tilskudd_cli.casework.office import Office
from tilskudd_cli.casework.worked_examples import run_examples
from tilskudd_cli.municipalities.register import load
from tilskudd_cli.schemes.amounts import Fixed, NotStatedAmount
from tilskudd_cli.schemes.catalogue import Catalogue
from tilskudd_cli.schemes.conditions import Judged
from tilskudd_cli.schemes.dates import NotStatedDate
from tilskudd_cli.schemes.edition import Citation, Edition, Heading, RuleFile, Texts

RULES = Path(__file__).parents[1] / "rules"
FILES = sorted(path.relative_to(RULES).as_posix() for path in RULES.rglob("*.yaml"))
CATALOGUE = Catalogue([str(RULES)])
OFFICE = Office(CATALOGUE)
SCHEMA_LINE = "# yaml-language-server: $schema=../../schema/rule-file.schema.json"


def rule_file(name: str) -> RuleFile:
    loaded = CATALOGUE.load_file(str(RULES / name))
    assert loaded.rule_file is not None, loaded.problems
    return loaded.rule_file


def overdose(edition: str) -> Edition:
    return rule_file(f"overdoseforebygging/{edition}.yaml").edition


def everything_in(value: object) -> Iterator[object]:
    """The value and all that stands within it: records, tuples and mappings are gone through, nodes are not."""
    yield value
    inner = value.values() if isinstance(value, Mapping) else value if isinstance(value, tuple) else ()
    for part in inner:
        yield from everything_in(part)


# Every rule file


@pytest.mark.parametrize("name", FILES)
def test_a_rule_file_loads_without_any_problem(name: str) -> None:
    loaded = CATALOGUE.load_file(str(RULES / name))
    assert loaded.problems == ()
    assert loaded.rule_file is not None


@pytest.mark.parametrize("name", FILES)
def test_every_worked_example_holds(name: str) -> None:
    runs = list(run_examples(rule_file(name), OFFICE))
    assert runs
    assert [(run.example.name, run.mismatches, run.problems) for run in runs if not run.holds] == []


@pytest.mark.parametrize("name", FILES)
def test_examples_have_names_of_their_own(name: str) -> None:
    names = [example.name for example in rule_file(name).edition.examples]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("name", FILES)
def test_longer_texts_differ_between_the_three_languages(name: str) -> None:
    texts = [value for value in everything_in(rule_file(name).edition) if isinstance(value, Texts)]
    longer = [text for text in texts if len(text.nb.split()) > 4]
    assert longer
    assert [text.nb for text in longer if len(set(text)) < 3] == []


@pytest.mark.parametrize("name", FILES)
def test_every_section_is_cited_and_every_citation_has_its_section(name: str) -> None:
    edition = rule_file(name).edition
    cited = {(value.source, value.section) for value in everything_in(edition) if isinstance(value, Citation)}
    declared = {(source, section) for source, about in edition.sources.items() for section in about.sections}
    assert cited == declared


@pytest.mark.parametrize("name", FILES)
def test_what_an_applicant_can_put_right_says_what_to_ask_for(name: str) -> None:
    requirements = rule_file(name).edition.requirements
    assert [each.id for each in requirements if each.ask is None and each.kind == "application"] == []


@pytest.mark.parametrize("name", FILES)
def test_what_only_a_person_can_judge_says_what_to_look_at(name: str) -> None:
    edition = rule_file(name).edition
    judged = [each for each in edition.requirements if isinstance(each.when, Judged)]
    assert [each.id for each in judged if each.guidance is None] == []


@pytest.mark.parametrize("name", FILES)
def test_listed_municipalities_exist_under_number_and_name_on_the_register_date(name: str) -> None:
    edition = rule_file(name).edition
    members = [member for group in edition.groups for member in (*group.members, *group.everyone_except)]
    for member in members:
        found = load().by_number(member.number, edition.register_date)
        assert found is not None
        assert found.name == member.name


@pytest.mark.parametrize("name", FILES)
def test_the_text_of_a_rule_file_opens_with_its_schema_and_keeps_its_lines_short(name: str) -> None:
    lines = (RULES / name).read_text(encoding="utf-8").splitlines()
    assert lines[0] == SCHEMA_LINE
    assert [number for number, line in enumerate(lines, 1) if len(line) > 120] == []


# Overdoseforebygging 2018, as far as it is known


def test_the_lists_of_2018_are_those_that_were_read() -> None:
    pilots, companions, development, others = overdose("2018").groups
    assert [len(group.members) for group in (pilots, companions, development, others)] == [9, 3, 18, 0]
    assert {member.name for member in companions.members} == {"Tønsberg", "Bodø", "Tromsø"}
    assert {"1505", "0623"} <= {member.number for member in development.members}  # Kristiansund and Modum
    assert others.everyone
    assert others.reserve


def test_what_was_not_seen_of_2018_is_not_stated() -> None:
    edition = overdose("2018")
    amounts = {rule.id: rule.amount for rule in edition.amounts}
    assert isinstance(amounts["stilling"], NotStatedAmount)
    assert amounts["kompetanse"] == Fixed(100_000)
    assert all(isinstance(deadline.when, NotStatedDate) for deadline in edition.deadlines)
    assert [part.id for part in edition.parts if part.kind == "application"] == []
    left_open = {each.id for each in edition.statements if each.heading is Heading.NOT_STATED}
    assert left_open >= {"søknadens-innhold", "underskrift", "frister"}


def test_who_left_and_who_came_between_2018_and_2019() -> None:
    before, after = (
        {member.name for group in overdose(edition).groups for member in group.members} for edition in ("2018", "2019")
    )
    assert before - after == {"Kristiansund", "Modum"}
    assert after - before == {"Ullensaker", "Hamar", "Lillehammer", "Sandefjord", "Ålesund", "Rana"}
