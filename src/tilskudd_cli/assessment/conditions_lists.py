"""Conditions about texts and lists: how long, how many, the same lines, nothing twice.

Each gives the test of one condition; what a test answers stands in `conditions`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from tilskudd_cli.assessment.shortfall import Shortfall, missing, wrong
from tilskudd_cli.assessment.subject import Subject
from tilskudd_cli.schemes import conditions as c
from tilskudd_cli.schemes.edition import Edition

Test = Callable[[Subject], Shortfall | None]


def text_length(condition: c.TextLength, _: Edition) -> Test:
    """Every text there is at most so long, in characters with blanks."""
    fact, limit = condition.fact, condition.at_most
    below = f"{fact}."

    def test(subject: Subject) -> Shortfall | None:
        stated = {path: value for path, value in subject.facts.items() if path == fact or path.startswith(below)}
        if not stated:
            return missing(fact)
        for path, value, field in _texts_in(stated):
            if len(value) > limit:
                params = {"fact": path, "length": len(value), "limit": limit, "over": len(value) - limit}
                if field is None:
                    return wrong("result-too-long", path, **params)
                return wrong("result-answer-too-long", path, **params, stated=field)
        return None

    return test


def _texts_in(stated: dict[str, Any]) -> Iterator[tuple[str, str, str | None]]:
    """Every text among the facts, with its path, and the field of the form that it answers, where it does."""
    for path, value in stated.items():
        if isinstance(value, str):
            yield path, value, None
        elif isinstance(value, tuple):
            for i, item in enumerate(value):
                words = getattr(item, "text", item)
                if isinstance(words, str):
                    yield f"{path}[{i}]", words, getattr(item, "field", None)


def attached(condition: c.Attached, _: Edition) -> Test:
    """An attachment of that name is listed."""
    name = condition.name
    wanted = name.casefold()

    def test(subject: Subject) -> Shortfall | None:
        attachments = subject.facts.get("attachments")
        if attachments is None or not any(wanted == one.casefold() for one in attachments):
            return wrong("result-not-attached", "attachments", name=name)
        return None

    return test


def every_has(condition: c.EveryHas, _: Edition) -> Test:
    """Every item of the list says so much."""
    fact, fields = condition.fact, condition.fields

    def test(subject: Subject) -> Shortfall | None:
        items = subject.get(fact)
        if items is None:
            return missing(fact)
        for i, item in enumerate(items):
            for field in fields:
                if getattr(item, field, None) is None:
                    return wrong("result-item-lacks", f"{fact}[{i}]", number=i + 1, field=field, fact=fact)
        return None

    return test


def same_lines(condition: c.SameLines, _: Edition) -> Test:
    """Both lists have the same lines, whatever their order."""
    first, second = condition.first, condition.second

    def test(subject: Subject) -> Shortfall | None:
        names: list[set[str]] = []
        for fact in (first, second):
            lines = subject.facts.get(fact)
            if lines is None:
                return missing(fact)
            names.append({fold_item(line.item) for line in lines})
        for i, line in enumerate(subject.facts[second]):
            if fold_item(line.item) not in names[0]:
                return wrong("result-line-not-in", f"{second}[{i}].item", item=line.item, fact=first)
        for i, line in enumerate(subject.facts[first]):
            if fold_item(line.item) not in names[1]:
                return wrong("result-line-not-in", f"{first}[{i}].item", item=line.item, fact=second)
        return None

    return test


def unique(condition: c.Unique, _: Edition) -> Test:
    """No two items of the list are about the same."""
    fact, field = condition.fact, condition.field

    def test(subject: Subject) -> Shortfall | None:
        items = subject.facts.get(fact)
        if items is None:
            return missing(fact)
        first: dict[str, int] = {}
        for i, item in enumerate(items):
            words = fold_item(str(getattr(item, field, "")))
            if words in first:
                stated = getattr(item, field)
                return wrong("result-item-twice", f"{fact}[{i}]", number=first[words] + 1, again=i + 1, stated=stated)
            first[words] = i
        return None

    return test


@lru_cache(maxsize=1024)
def fold_item(words: str) -> str:
    """A line or a field by its words: letter case and spaces do not count."""
    return " ".join(words.split()).casefold()
