"""The formats by name."""

from __future__ import annotations

import pytest

from tests.writing.calendars.making import page, shown
from tilskudd_cli.writing.calendars import registry
from tilskudd_cli.writing.calendars.records import Page


@pytest.mark.parametrize("name", registry.names())
def test_a_format_goes_by_its_name_and_says_something(name: str) -> None:
    assert registry.get(name).name == name
    assert shown(name, page()).endswith("\n")


@pytest.mark.parametrize("name", registry.names())
def test_the_same_page_is_written_the_same_twice(name: str) -> None:
    assert shown(name, page()) == shown(name, page())


@pytest.mark.parametrize("name", [name for name in registry.names() if name not in {"grid", "list"}])
def test_what_is_no_screen_does_not_depend_on_one(name: str) -> None:
    assert shown(name, page(), 40, colour=True) == shown(name, page(), 200)


def test_a_library_that_is_not_there_is_known_before_it_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [registry.lacking(name) for name in registry.names()] == [None] * len(registry.names())
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    assert [name for name in registry.names() if registry.lacking(name)] == ["ics"]
    assert registry.lacking("ics") == "calendar"


@pytest.mark.parametrize("name", registry.names())
def test_a_page_with_nothing_at_all_can_be_written(name: str) -> None:
    made = page()
    bare = Page("nb", "Tittel", made.today, made.first, made.last, head={"schema_version": 1})
    assert shown(name, bare) or name == "table"
