"""The JSON of a document."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from tests.hostile.corpus import HOSTILE_STRINGS
from tests.writing.documents.making import empty_list, saying, written


def test_an_object_of_a_list_has_a_line_of_its_own(golden: Callable[[str, str], None]) -> None:
    golden("documents/empty.json", written("json", empty_list()))


def test_keys_keep_their_order_and_values_their_types() -> None:
    data = {"b": 1, "a": [], "c": None, "d": ["x", "y"], "e": [{"f": 750_000}], "g": {"h": True}}
    assert json.loads(written("json", empty_list()._replace(data=data))) == data
    assert list(json.loads(written("json", empty_list()._replace(data=data)))) == list(data)


def test_a_document_without_data_is_an_empty_object() -> None:
    assert json.loads(written("json", empty_list()._replace(data={}))) == {}


@pytest.mark.parametrize("hostile", HOSTILE_STRINGS)
def test_a_hostile_text_is_read_back_as_it_was(hostile: str) -> None:
    made = written("json", saying(hostile))
    assert made.encode()
    assert json.loads(made) == {"text": hostile, "points": [{"text": hostile}]}
