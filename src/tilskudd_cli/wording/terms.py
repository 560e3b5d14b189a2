"""Machine words and paths as people say them: facts, groups, categories, kinds of applicants."""

from __future__ import annotations

from collections.abc import Mapping

from tilskudd_cli.language.catalogue import has, text
from tilskudd_cli.schemes.edition import Edition, Phrase, Texts

_TERMS = {
    "type": "term-applicant-",
    "types": "term-applicant-",
    "category": "term-category-",
    "categories": "term-category-",
    "how": "term-rounding-",
    "unit": "term-unit-",
}
_FACTS = frozenset({"fact", "other", "field"})


def fact_label(path: str, edition: Edition | None, language: str) -> str:
    """What a fact is called: a part by its label, a scheme's own fact by its, any other by the catalogue."""
    bare = "".join(step.partition("]")[2] if i else step for i, step in enumerate(path.split("[")))
    head, _, rest = bare.partition(".")
    if edition is not None and head == "contents":
        label = next((part.label for part in edition.parts if part.id == rest), None)
        if label is not None:
            return label.in_language(language)
    if edition is not None and head == "facts" and rest in edition.facts:
        return edition.facts[rest].label.in_language(language)
    return text(language, f"fact-{bare}") if has(language, f"fact-{bare}") else path


def group_label(group: str, edition: Edition | None, language: str) -> str:
    """The label of a group by its id."""
    groups = () if edition is None else edition.groups
    return next((one.label.in_language(language) for one in groups if one.id == group), group)


def spoken(params: Mapping[str, object], edition: Edition | None, language: str) -> dict[str, object]:
    """Parameters as a text can take them: texts in the language, machine words and paths as people say them."""
    return {name: _spoken(name, value, edition, language) for name, value in params.items()}


def _spoken(name: str, value: object, edition: Edition | None, language: str) -> object:
    if isinstance(value, Texts | Phrase):
        return value.in_language(language)
    if name in _FACTS and isinstance(value, str):
        return fact_label(value, edition, language)
    if name == "groups" and isinstance(value, tuple):
        return tuple(group_label(str(one), edition, language) for one in value)
    if name == "group" and isinstance(value, str):
        return group_label(value, edition, language)
    prefix = _TERMS.get(name)
    if prefix is None:
        return value
    if isinstance(value, tuple):
        return tuple(_term(prefix, str(one), language) for one in value)
    return _term(prefix, str(value), language)


def _term(prefix: str, word: str, language: str) -> str:
    return text(language, f"{prefix}{word}") if has(language, f"{prefix}{word}") else word
