"""`docs/sources.md` is held to the rule files: each statement of rule with its place in a source, and no other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tilskudd_cli.schemes.catalogue import Catalogue
from tilskudd_cli.schemes.edition import Citation, Edition

ROOT = Path(__file__).parents[2]
ROW = re.compile(
    r"^\| (?P<source>[^|]+) \| (?P<section>[^|]+) \| (?P<says>[^|]+) \| (?P<edition>[^|:]+): (?P<id>[^|]+) \|$"
)


def _editions() -> list[Edition]:
    catalogue = Catalogue([str(ROOT / "rules")])
    loaded = [catalogue.load(scheme, name) for scheme in catalogue.schemes() for name in catalogue.editions(scheme)]
    return [one.rule_file.edition for one in loaded if one is not None and one.rule_file is not None]


def _rows() -> list[re.Match[str]]:
    lines = (ROOT / "docs" / "sources.md").read_text(encoding="utf-8").splitlines()
    table = [line for line in lines if line.startswith("|") and not line.startswith(("| source", "|---"))]
    rows = [ROW.match(line) for line in table]
    assert [line for line, row in zip(table, rows, strict=True) if row is None] == []
    return [row for row in rows if row is not None]


def _cited(edition: Edition) -> Iterator[tuple[str, Citation]]:
    """Everything in a rule file that says where it is written, by its id."""
    items: tuple[Any, ...] = (
        *edition.groups,
        *edition.deadlines,
        *edition.parts,
        *edition.amounts,
        *edition.requirements,
        *edition.statements,
        *([] if edition.eligibility is None else [edition.eligibility]),
    )
    yield from ((item.id, item.cite) for item in items)
    yield from ((f"facts.{name}", fact.cite) for name, fact in edition.facts.items() if fact.cite is not None)
    yield from (("frames", frame.cite) for frame in edition.frames)
    if edition.appeal is not None:
        yield "appeal", edition.appeal.cite


EDITIONS = {f"{one.scheme}@{one.edition}": one for one in _editions()}
ROWS = [row.groupdict() for row in _rows()]


@pytest.mark.parametrize("name", EDITIONS)
def test_every_rule_stands_in_the_table_with_the_place_it_cites(name: str) -> None:
    edition = EDITIONS[name]
    listed = {(row["id"], row["source"], row["section"]) for row in ROWS if row["edition"] == name}
    cited = {
        (rule, edition.sources[cite.source].title, edition.sources[cite.source].sections[cite.section])
        for rule, cite in _cited(edition)
    }
    assert cited <= listed


def test_no_row_is_about_a_rule_that_is_not_there() -> None:
    known = {(name, rule) for name, edition in EDITIONS.items() for rule, _ in _cited(edition)}
    assert {(row["edition"], row["id"]) for row in ROWS} <= known


def test_no_row_stands_twice() -> None:
    keys = [tuple(row.values()) for row in ROWS]
    assert len(keys) == len(set(keys))
