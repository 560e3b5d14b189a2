"""All documents: links lead somewhere, paths exist, the glossary speaks as the program does, versions agree."""

from __future__ import annotations

import re
import tomllib
from enum import StrEnum

import pytest

from tests.docs.blocks import DOCS, ROOT, code_in, first_codes, manual, tables_in
from tilskudd_cli.assessment.assess import Verdict
from tilskudd_cli.cases.records import APPLICANT_TYPES, CATEGORIES, Outcome
from tilskudd_cli.language.catalogue import text
from tilskudd_cli.schemes.dates import DeadlineKind
from tilskudd_cli.schemes.edition import Consequence

OUTSIDE = [ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md"]
DOCUMENTS = {path.relative_to(ROOT).as_posix(): path for path in (*sorted(DOCS.glob("*.md")), *OUTSIDE)}
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
TERMS = tables_in(manual("glossary.md"), "terms")


def _anchor(heading: str) -> str:
    """The anchor that code hosts give a heading."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def _anchors(content: str) -> set[str]:
    return {_anchor(heading) for heading in _HEADING.findall(content)}


@pytest.mark.parametrize("name", list(DOCUMENTS))
def test_every_link_within_the_project_leads_somewhere(name: str) -> None:
    here = DOCUMENTS[name]
    for link in _LINK.findall(here.read_text(encoding="utf-8")):
        if link.startswith("https://"):
            continue
        file, _, anchor = link.partition("#")
        target = here if not file else (here.parent / file).resolve()
        assert target.is_file(), link
        assert not anchor or anchor in _anchors(target.read_text(encoding="utf-8")), link


@pytest.mark.parametrize("name", list(DOCUMENTS))
def test_every_source_file_that_is_named_exists(name: str) -> None:
    named = code_in(DOCUMENTS[name].read_text(encoding="utf-8"))
    paths = [word for word in named if re.fullmatch(r"(src|docs|tests)/[\w./-]+", word)]
    assert [path for path in paths if not (ROOT / path).exists()] == []


WORDS: dict[str, type[StrEnum] | tuple[str, ...]] = {
    "outcome": Outcome,
    "consequence": Consequence,
    "verdict": Verdict,
    "deadline": DeadlineKind,
    "applicant": APPLICANT_TYPES,
    "category": CATEGORIES,
}


def test_the_glossary_has_a_table_for_each_list_of_words() -> None:
    assert set(TERMS) == set(WORDS)


@pytest.mark.parametrize("topic", list(WORDS))
def test_the_glossary_says_what_the_program_says(topic: str) -> None:
    assert first_codes(TERMS[topic]) == [str(word) for word in WORDS[topic]]
    for word, nb, nn, meaning in TERMS[topic]:
        key = f"term-{topic}-{code_in(word)[0]}"
        assert (nb, nn) == (text("nb", key), text("nn", key))
        assert meaning


def test_the_newest_version_of_the_changelog_is_the_version_of_the_package() -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        version = tomllib.load(file)["project"]["version"]
    headings = re.findall(r"^## \[([^\]]+)\]", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert headings[:2] == ["Unreleased", version]
