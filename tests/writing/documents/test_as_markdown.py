"""Markdown, read back by a parser of its own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from tests.hostile.corpus import HOSTILE_STRINGS
from tests.writing.documents.making import empty_list, gone_through, saying, written
from tilskudd_cli.language.visible import visible

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
EXPECTED = {"heading", "paragraph", "inline", "text", "strong", "bullet_list", "list_item", "hr"}


def tokens(markdown: str) -> Iterator[Token]:
    """All tokens, also those inside lines."""
    for token in PARSER.parse(markdown):
        yield token
        yield from token.children or ()


def shown(markdown: str) -> str:
    """What a reader sees."""
    return "\n".join(
        "".join(child.content for child in token.children or ())
        for token in PARSER.parse(markdown)
        if token.type == "inline"
    )


@pytest.mark.parametrize("document", ["empty", "gone-through"])
def test_a_heading_for_each_part_and_a_task_for_each_point(document: str, golden: Callable[[str, str], None]) -> None:
    made = empty_list() if document == "empty" else gone_through()
    golden(f"documents/{document}.md", written("markdown", made))


def test_only_what_is_met_is_ticked() -> None:
    tasks = [line for line in written("markdown", gone_through()).splitlines() if line.startswith("- [")]
    assert [line[:5] for line in tasks] == ["- [ ]", "- [x]", "- [ ]", "- [ ]", "- [ ]"]


def holds_as_text(hostile: str) -> None:
    """The text is seen as it is, as often as it was said, and is nothing but text."""
    said = visible(hostile).strip()
    markdown = written("markdown", saying(hostile))
    assert {token.type.removesuffix("_open").removesuffix("_close") for token in tokens(markdown)} <= EXPECTED
    assert [token.type for token in tokens(markdown)].count("hr") == bool(visible(hostile))
    assert shown(markdown).count(said) >= 11
    assert re.search(r"(?<!\\)://", markdown) is None


@pytest.mark.parametrize("hostile", HOSTILE_STRINGS)
def test_a_hostile_text_comes_out_as_text(hostile: str) -> None:
    holds_as_text(hostile)


@given(st.text("ab1 \\`*_[]()<>#|~&;$@^{}!:/.-+=\"'\n", max_size=30))
def test_so_does_any_heap_of_signs(hostile: str) -> None:
    holds_as_text(hostile)
