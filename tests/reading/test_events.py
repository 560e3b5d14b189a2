"""From YAML text to nodes with their places."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from tilskudd_cli.reading import events
from tilskudd_cli.reading.caps import Caps
from tilskudd_cli.reading.events import read_tree
from tilskudd_cli.reading.nodes import Mapping, Node, Place, Scalar, find, walk
from tilskudd_cli.reading.problems import Problems

CASE = 'kind: application\napplicant: {number: "0301", name: Oslo}\nbudget:\n  - {item: Lønn, amount: 750 000}\n  - x\n'


def _plain(node: Node) -> object:
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Mapping):
        return {key: _plain(value) for key, value in node.items.items()}
    return [_plain(value) for value in node.items]


def _read(text: str, caps: Caps | None = None) -> tuple[Node | None, list[str]]:
    problems: Problems = []
    root = read_tree(text, problems, caps=caps or Caps())
    return root, [problem.code for problem in problems]


def test_a_case_is_text_mappings_and_lists() -> None:
    root, codes = _read(CASE)
    assert not codes
    assert root is not None
    assert _plain(root) == {
        "kind": "application",
        "applicant": {"number": "0301", "name": "Oslo"},
        "budget": [{"item": "Lønn", "amount": "750 000"}, "x"],
    }


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("kind", Place(1, 7, 11)),
        ("applicant", Place(2, 12, 28)),
        ("applicant.number", Place(2, 21, 6)),
        ("budget[0].amount", Place(4, 26, 7)),
        ("budget[1]", Place(5, 5, 1)),
    ],
)
def test_every_value_knows_its_place(path: str, place: Place) -> None:
    root, _ = _read(CASE)
    assert root is not None
    node = find(root, path)
    assert node is not None
    assert node.place == place


def test_every_key_knows_its_place_and_is_a_word() -> None:
    root, _ = _read("a: 1\nnull: 2\n")
    assert isinstance(root, Mapping)
    assert [(key.text, key.place, key.is_null) for key in root.keys.values()] == [
        ("a", Place(1, 1, 1), False),
        ("null", Place(2, 1, 4), False),
    ]


def test_a_duplicate_key_leaves_the_first_value_and_the_rest_readable() -> None:
    root, codes = _read("a: 1\na: {b: [x], c: 3}\nd: 4\n")
    assert codes == ["yaml-duplicate-key"]
    assert root is not None
    assert _plain(root) == {"a": "1", "d": "4"}
    assert isinstance(root, Mapping)
    assert list(root.keys) == ["a", "d"]


def test_what_was_read_before_a_mistake_is_still_searched() -> None:
    assert _read("a: 1\na: 2\nb: x: y")[1] == ["yaml-duplicate-key", "yaml-colon-in-text"]


def test_several_problems_are_reported_together() -> None:
    root, codes = _read("a: &x 1\na: !!str 2\nb: Vei #5\n")
    assert root is not None
    assert codes == ["yaml-anchor", "yaml-duplicate-key", "yaml-tag", "yaml-comment-swallowed"]


@pytest.mark.parametrize(
    ("caps", "code"),
    [
        (Caps(depth=2), "yaml-too-deep"),
        (Caps(values=10), "yaml-too-many-values"),
        (Caps(characters=10), "yaml-value-too-long"),
        (Caps(text=50), "file-too-big"),
    ],
)
def test_every_cap_holds(caps: Caps, code: str) -> None:
    assert _read(CASE, caps) == (None, [code])


def test_without_libyaml_nothing_is_read_and_the_reason_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events, "CParser", None)
    assert _read(CASE) == (None, ["yaml-no-parser"])


_WORDS = st.text(alphabet="abcæøå", min_size=1, max_size=5)
_TREES = st.recursive(
    st.text(alphabet="abc æøå:#&*!'\"0123456789\n", max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_WORDS, inner, max_size=4),
    max_leaves=15,
)


@given(_TREES.filter(bool), st.booleans())
def test_what_is_written_as_yaml_reads_back(tree: object, flow: bool) -> None:
    root, codes = _read(yaml.safe_dump(tree, allow_unicode=True, default_flow_style=flow))
    assert not codes
    assert root is not None
    assert _plain(root) == tree


@given(st.lists(_WORDS, min_size=1, max_size=12), st.booleans())
def test_every_duplicate_key_is_found_with_its_first_line(keys: list[str], nested: bool) -> None:
    problems: Problems = []
    value = "{x: [1, 2]}" if nested else "1"
    read_tree("".join(f"{key}: {value}\n" for key in keys), problems)
    expected = [
        (number, key, keys.index(key) + 1) for number, key in enumerate(keys, 1) if keys.index(key) < number - 1
    ]
    found = [(p.place.line if p.place else 0, p.params["key"], p.params["first_line"]) for p in problems]
    assert found == expected


@given(st.text(max_size=120) | st.text(alphabet="ab:-[]{},&*!#|>'\"%@` \n\t?<\\0\r", max_size=120))
def test_any_text_reads_or_gives_a_problem(text: str) -> None:
    problems: Problems = []
    root = read_tree(text, problems)
    assert root is not None or problems
    for problem in problems:
        assert problem.place is None or problem.place.line >= 1
    if root is not None:
        assert all(node.place.column >= 1 for _, node in walk(root))
