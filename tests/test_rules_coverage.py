"""The installed rule files: their examples touch every rule, step, list entry and date.

The worked examples of each file count, and the example cases under `examples/<scheme>/<edition>/`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.running import tilskudd
from tests.test_rules import CATALOGUE, FILES, RULES
from tilskudd_cli.cases.kinds import KINDS
from tilskudd_cli.casework.coverage import listen, untouched
from tilskudd_cli.schemes.catalogue import read_whole
from tilskudd_cli.schemes.edition import RuleFile

EXAMPLES = RULES.parent / "examples"


def whole(name: str) -> RuleFile:
    rule_file = read_whole(str(RULES / name)).rule_file
    assert rule_file is not None
    return rule_file


@pytest.mark.parametrize("name", FILES)
def test_no_rule_step_list_entry_or_date_is_without_an_example(name: str) -> None:
    rule_file = whole(name)
    files = map(str, sorted((EXAMPLES / name.removesuffix(".yaml")).glob("*.yaml")))
    found = listen(rule_file, CATALOGUE, files)
    assert found.worked
    left = untouched(rule_file.edition, found.assessments)
    assert [(one.id, one.key, dict(one.params)) for one in left] == []


@pytest.mark.parametrize("name", FILES)
def test_without_examples_every_rule_is_reported(name: str) -> None:
    edition = whole(name).edition
    reported = {one.id for one in untouched(edition, ())}
    for rules in (edition.parts, edition.amounts, edition.requirements):
        assert reported >= {rule.id for rule in rules}


@pytest.mark.parametrize("name", FILES)
def test_there_are_example_cases_of_each_kind_that_the_edition_has_rules_for(name: str) -> None:
    edition = whole(name).edition
    asked = {part.kind for part in edition.parts} | {rule.kind for rule in edition.requirements}
    cases = [path.read_text(encoding="utf-8") for path in (EXAMPLES / name.removesuffix(".yaml")).glob("*.yaml")]
    there = {kind for kind in KINDS if any(f"\nkind: {kind}\n" in case for case in cases)}
    assert asked <= there


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_command_reports_an_empty_list(language: str) -> None:
    ran = tilskudd("schemes", "test", "--coverage", "--lang", language, str(RULES / "overdose-høring"))
    said = {
        "nb": "Ingenting står uten eksempel",
        "nn": "Ingenting står utan døme",
        "en": "Nothing is without an example",
    }
    assert (ran.code, ran.err) == (0, "")
    assert said[language] in ran.out


def test_the_command_names_what_is_left_and_ends_with_1(tmp_path: Path) -> None:
    text = (RULES / "overdose-høring" / "2024.yaml").read_text(encoding="utf-8")
    target = tmp_path / "rules" / "overdose-høring" / "2024.yaml"
    target.parent.mkdir(parents=True)
    target.write_text(text.replace("received: 2024-08-02", "received: 2024-07-31"), encoding="utf-8")
    assert tilskudd("schemes", "test", str(target)).code == 1, "the example itself comes out otherwise"
    ran = tilskudd("schemes", "test", "--coverage", "--lang", "nb", str(target))
    assert ran.code == 1
    assert f"{target}:" in ran.out
    assert "OH2024-høringsfrist uten eksempel: Ingen eksempler er kommet inn etter torsdag 1. august 2024" in ran.out
    assert "råd: Skriv ett eksempel med received" in ran.out
    assert "1 punkt uten eksempel" in ran.out
