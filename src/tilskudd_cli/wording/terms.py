"""Machine words and paths as people say them: facts, groups, categories, kinds of applicants."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING

from tilskudd_cli.cases.records import YearCount
from tilskudd_cli.language.catalogue import has, text
from tilskudd_cli.reading.shapes import Readable
from tilskudd_cli.schemes.edition import Edition, Phrase, Texts

if TYPE_CHECKING:
    from decimal import Decimal

_TERMS = {
    "type": "term-applicant-",
    "types": "term-applicant-",
    "category": "term-category-",
    "categories": "term-category-",
    "how": "term-rounding-",
    "unit": "term-unit-",
}
_FACTS = frozenset({"fact", "other", "field"})
_SEVERAL_FACTS = frozenset({"facts", "others"})
# What a fact is held against is written as the fact itself: a share in per cent, an amount in kroner.
_VALUES = frozenset({"value", "bound"})
_FACT_TERMS = {"applicant.type": "term-applicant-", "budget.categories": "term-category-"}


def fact_label(path: str, edition: Edition | None, language: str) -> str:
    """What a fact is called: a part by its label, a scheme's own fact by its, any other by the catalogue."""
    bare = _bare(path)
    head, _, rest = bare.partition(".")
    if edition is not None and head == "contents":
        label = next((part.label for part in edition.parts if part.id == rest), None)
        if label is not None:
            return label.in_language(language)
    if edition is not None and head == "facts" and rest in edition.facts:
        return edition.facts[rest].label.in_language(language)
    return text(language, f"fact-{bare}") if has(language, f"fact-{bare}") else path


def _bare(path: str) -> str:
    """A path without the numbers of list items: `budget[0].amount` is a `budget.amount`."""
    return "".join(step.partition("]")[2] if i else step for i, step in enumerate(path.split("[")))


def verdict_text(verdict: str, kind: str, language: str) -> str:
    """A verdict as it is said of a kind of case: what cannot be approved, or considered, is not refused a grant."""
    key = f"term-verdict-{verdict}-{kind}"
    return text(language, key if has(language, key) else f"term-verdict-{verdict}")


def group_label(group: str, edition: Edition | None, language: str) -> str:
    """The label of a group by its id."""
    groups = () if edition is None else edition.groups
    return next((one.label.in_language(language) for one in groups if one.id == group), group)


def office_name(office: str, edition: Edition) -> str:
    """An office as people write it; by its word where the edition does not name it."""
    return edition.offices.get(office, office)


def spoken(params: Mapping[str, object], edition: Edition | None, language: str) -> dict[str, object]:
    """Parameters as a text can take them: texts in the language, machine words and paths as people say them, and
    `value` and `bound` as the type of the `fact` is written.
    """
    said = {name: _spoken(name, value, edition, language) for name, value in params.items()}
    fact = params.get("fact")
    if isinstance(fact, str):
        for name in _VALUES.intersection(params):
            said[name] = _as_stated(params[name], _bare(fact), edition, language)
    return said


def _as_stated(value: object, fact: str, edition: Edition | None, language: str) -> object:
    """The value of a fact as people write it; one without a form of its own as it is."""
    if isinstance(value, tuple | frozenset) and not hasattr(value, "_asdict"):
        return tuple(_as_stated(one, fact, edition, language) for one in value)
    if fact in _FACT_TERMS:
        return _term(_FACT_TERMS[fact], str(value), language)
    match _type_name(fact, edition):
        case "kroner":
            return text(language, "ui-kroner", {"kroner": value})
        case "share":
            return text(language, "ui-share", {"share": value})
        case "moment":
            minute = getattr(value, "minute", None)
            day = getattr(value, "date", value)
            key = "ui-date" if minute is None else "ui-when-date-time"
            return text(language, key, {"date": day, "time": minute})
        case "choice":  # a word of the rule file, shown as a case writes it
            return value if value is None else text(language, "ui-quoted", {"word": str(value)})
        case _:
            return value


def _type_name(fact: str, edition: Edition | None) -> str:
    """The name of a fact's type; `""` for a fact that nobody declared."""
    head, _, rest = fact.partition(".")
    declared = edition.facts.get(rest) if edition is not None and head == "facts" else None
    readable = _types().get(fact) if declared is None else declared.type
    return "" if readable is None else _item(readable).word


@cache
def _types() -> Mapping[str, Readable]:
    """The type of every fact that no scheme has to declare, also of the items of a list."""
    return dict(_each_type())


def _each_type() -> Iterator[tuple[str, Readable]]:
    from tilskudd_cli.cases.kinds import Declared
    from tilskudd_cli.reading.shapes import Record
    from tilskudd_cli.schemes.facts import Environment

    for path, readable in Environment(Declared()).types.items():
        yield path, readable
        item = _item(readable)
        if isinstance(item, Record):
            yield from ((f"{path}.{name}", field.type) for name, field in item.fields.items())


def _item(readable: Readable) -> Readable:
    """The type of what a list holds; the type itself where it is no list."""
    item: Readable = getattr(readable, "item", readable)
    return item


def _spoken(name: str, value: object, edition: Edition | None, language: str) -> object:
    if isinstance(value, Texts | Phrase):
        return value.in_language(language)
    if name == "office" and isinstance(value, str) and edition is not None:
        return office_name(value, edition)
    if name == "elsewhere" and isinstance(value, tuple):
        return tuple(sorted(value))
    if name == "intervals" and isinstance(value, tuple):
        return tuple(_interval(count, bounds, language) for count, bounds in value)
    if name in _FACTS and isinstance(value, str):
        return fact_label(value, edition, language)
    if name in _SEVERAL_FACTS and isinstance(value, tuple):
        return tuple(fact_label(str(one), edition, language) for one in value)
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


def _interval(count: YearCount, bounds: tuple[Decimal, Decimal], language: str) -> str:
    """A yearly count with its interval, as in `2018: 5 (1,6–11,7)`."""
    said = f"{count.year}: {count.number} ({bounds[0]:.1f}–{bounds[1]:.1f})"
    return said if language == "en" else said.replace(".", ",")


def _term(prefix: str, word: str, language: str) -> str:
    return text(language, f"{prefix}{word}") if has(language, f"{prefix}{word}") else word
