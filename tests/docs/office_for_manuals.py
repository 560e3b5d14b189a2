"""The files of a manual laid out in a folder, with the rules they show beside the installed ones."""

from __future__ import annotations

from pathlib import Path

from tests.docs.blocks import files_in, manual, write_files
from tilskudd_cli.casework.office import Office
from tilskudd_cli.reading.events import read_tree
from tilskudd_cli.reading.nodes import Node
from tilskudd_cli.reading.problems import Problems
from tilskudd_cli.schemes.catalogue import Catalogue, installed_folder
from tilskudd_cli.schemes.edition import Edition, RuleFile
from tilskudd_cli.schemes.facts import Environment
from tilskudd_cli.schemes.grammar import Grammar
from tilskudd_cli.schemes.requirements import declared_by

SCHOOL_GARDENS = "rules/skolehage/2023.yaml"


def office_in(folder: Path) -> Office:
    """An office that has the rule files of the manual, written below `folder`, and the installed ones."""
    write_files(files_in(manual("rule-files.md")), folder)
    return Office(Catalogue([str(folder / "rules"), installed_folder()]))


def school_gardens(office: Office) -> RuleFile:
    """The invented scheme of the manual; an assertion names what keeps it from being read."""
    loaded = office.catalogue.load("skolehage", "2023")
    assert loaded is not None
    assert loaded.problems == ()
    assert loaded.rule_file is not None
    return loaded.rule_file


def grammar_of(edition: Edition) -> Grammar:
    """The shapes that know what an edition declares."""
    env = Environment(declared_by(edition))
    env.sources = {name: frozenset(source.sections) for name, source in edition.sources.items()}
    env.groups = frozenset(group.id for group in edition.groups)
    return Grammar(env, edition.register_date)


def tree(text: str) -> Node:
    """The node of a snippet; an assertion names what keeps it from being YAML."""
    problems: Problems = []
    root = read_tree(text, problems)
    assert root is not None, problems
    assert problems == []
    return root
