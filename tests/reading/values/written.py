"""How the tests write a value: as it stands in a file."""

from __future__ import annotations

from typing import Any

from tilskudd_cli.reading.events import read_tree
from tilskudd_cli.reading.nodes import Scalar
from tilskudd_cli.reading.problems import Problems
from tilskudd_cli.reading.values import ValueType


def read(kind: ValueType[Any], written: str, *, plain: bool = True) -> Any:
    """What a reader makes of a text: the value, `None`, or the code of the one problem."""
    node = read_tree("x", [])
    assert isinstance(node, Scalar)
    problems: Problems = []
    value = kind.read(Scalar(written, node.start, node.end, plain=plain), problems)
    if problems:
        assert value is None
        assert len(problems) == 1
        return problems[0].code
    return value
