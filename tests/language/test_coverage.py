"""The catalogues hold every text that the code can ask for, and ask for nothing that the code does not give."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from fnmatch import fnmatchcase
from importlib import import_module
from string import Formatter

import pytest

from tests.language.source_keys import (
    TOPICS,
    WITH_NEAREST,
    Use,
    constants,
    first_arguments,
    patterns,
    uses,
)
from tilskudd_cli.assessment.assess import Verdict
from tilskudd_cli.cases.kinds import (
    ACCOUNTS_LINE,
    ANSWER,
    BUDGET_LINE,
    EARLIER_GRANT,
    KINDS,
    PARTNER,
    YEAR_COUNT,
    Declared,
    case_shape,
)
from tilskudd_cli.cases.records import APPLICANT_TYPES, CATEGORIES, Outcome
from tilskudd_cli.cases.sections import Section
from tilskudd_cli.language.catalogue import LANGUAGES, has, plain
from tilskudd_cli.schemes.amounts import Rounding
from tilskudd_cli.schemes.conditions import Comparison
from tilskudd_cli.schemes.dates import DeadlineKind, Unit
from tilskudd_cli.schemes.edition import Consequence, Heading, Stage
from tilskudd_cli.schemes.facts import DERIVED
from tilskudd_cli.schemes.json_schema import case_schema, rule_file_schema

_PROBLEM_TOPICS = ("case", "rule", "value", "yaml", "file", "municipality", "payout")
_LISTS = {
    "budget": BUDGET_LINE,
    "accounts": ACCOUNTS_LINE,
    "trend.counts": YEAR_COUNT,
    "answers": ANSWER,
    "history": EARLIER_GRANT,
    "partners": PARTNER,
}
_ALONE = {*PARTNER.fields, *ACCOUNTS_LINE.fields, *ANSWER.fields}
"""What `every: …, has: […]` and `unique: …, by: …` can ask for."""
_ALL_KINDS = tuple(KINDS)
_WORDS: dict[str, type[StrEnum] | tuple[str, ...]] = {
    "term-applicant": APPLICANT_TYPES,
    "term-category": CATEGORIES,
    "term-consequence": Consequence,
    "term-deadline": DeadlineKind,
    "term-heading": Heading,
    "term-kind": _ALL_KINDS,
    "term-outcome": (*Outcome, "judged", "missing"),
    "term-rounding": Rounding,
    "term-stage": Stage,
    "term-the": _ALL_KINDS,
    "term-unit": Unit,
    "term-verdict": (*Verdict, *(f"not_eligible-{kind}" for kind in KINDS if kind != "application")),
    "ui-tally": Verdict,
}
# What a text may count on besides what the call gives: see `wording.findings`, `wording.case_data`, `values.base`,
# `wording.calendar_why`.
_ALWAYS = {"result": {"rule", "case"}, "step": {"kroner"}, "value": {"text"}, "calendar": {"length"}}
# Their reasons also stand alone, as the reason why an amount is undecided: without the rule and the kind of case.
_REASONS = {"assessment/amounts.py", "assessment/groups.py", "assessment/entitlement.py"}
# Says only that one municipality is not another, while the lists are gone through; the reason is worded afterwards.
_NEVER_WORDED = ("result-not-listed", frozenset[str]())


def _put_together() -> Iterator[str]:
    """The keys that the code makes of a part and a word from a closed list."""
    for comparison in Comparison:
        name = comparison.replace("_", "-")
        yield from (f"result-{name}", f"result-{name}-fact")
    for kind in DeadlineKind:
        yield f"result-rule-{kind}-deadline"
    yield from (f"result-rule-part-{kind}" for kind in KINDS)
    for start, words in _WORDS.items():
        yield from (f"{start}-{word}" for word in words)
    yield from (f"case-missing-{key}" for key in ("kind", "scheme", "edition"))
    yield from (f"ui-note-{note}" for note in first_arguments("_label", 1))
    for function in WITH_NEAREST:
        yield from (f"{code}-near" for code in first_arguments(function, 0))


def _described() -> set[str]:
    """Every description key that the shapes of rule files and of cases hold."""
    keys: set[str] = set()

    def collect(key: str) -> str:
        keys.add(key)
        return key

    rule_file_schema(collect)
    for kind in KINDS:
        case_schema(kind, None, collect)
    return keys


def _paths() -> Iterator[str]:
    """Every path that a fact or a section of facts can have."""
    for kind in KINDS:
        shape = case_shape(kind, Declared({kind: ("goals",)}, {}))
        yield from (path for path, _ in shape.types() if not path.startswith("contents."))
        yield from (key for key, field in shape.fields.items() if isinstance(field, Section))
    yield from DERIVED
    yield "facts"


def _fields(key: str, language: str = "nb") -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(plain(language, key)) if name is not None}


def _texts(topic: str, language: str) -> dict[str, str]:
    texts: dict[str, str] = import_module(f"tilskudd_cli.language.catalogues.{language}.{topic}").TEXTS
    return texts


USES = tuple(uses())


def _id(use: Use) -> str:
    return f"{use.file}:{use.line}-{use.key}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_in_the_source_has_a_text(language: str) -> None:
    assert [key for key in sorted(constants()) if not has(language, key)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_that_is_put_together_has_a_text(language: str) -> None:
    assert [key for key in sorted(set(_put_together())) if not has(language, key)] == []


def test_every_pattern_in_the_source_fits_some_text() -> None:
    keys = {f"{topic}-{name}" for topic in TOPICS for name in _texts(topic, "nb")}
    assert [one for one in sorted(patterns()) if not any(fnmatchcase(key, one) for key in keys)] == []


def test_the_search_of_the_source_finds_what_is_there() -> None:
    assert {"result-late", "rule-id-twice", "case-year-not-covered", "step-rounded", "ui-to-judge"} <= constants()
    assert {"result-rule-*-deadline", "case-missing-*", "term-the-*"} <= patterns()
    assert first_arguments("_missing", 0) >= {"rule-source-unknown", "rule-fact-unknown"}
    late = next(use for use in USES if use.key == "result-late")
    assert late.params == frozenset({"days", "deadline", "received"})


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_problem_says_what_to_do_or_why(language: str) -> None:
    codes = {use.key for use in USES if use.call in {"Problem", "Wrong"}}
    codes |= {key for key in constants() if key.startswith(("case-", "rule-"))}
    codes |= {key for key in _put_together() if key.startswith(("case-", "rule-"))}
    assert len(codes) > 60
    assert {code.partition("-")[0] for code in codes} <= set(_PROBLEM_TOPICS)
    silent = [
        code for code in sorted(codes) if not has(language, f"{code}.hint") and not has(language, f"{code}.explain")
    ]
    assert silent == []


@pytest.mark.parametrize("topic", ["case", "rule"])
def test_every_problem_with_a_case_or_a_rule_file_has_both_advice_and_explanation(topic: str) -> None:
    texts = _texts(topic, "nb")
    assert [name for name in texts if "." not in name and not {f"{name}.hint", f"{name}.explain"} <= set(texts)] == []


@pytest.mark.parametrize("use", [use for use in USES if use.params is not None and use[3:] != _NEVER_WORDED], ids=_id)
def test_a_text_uses_only_parameters_that_its_call_gives(use: Use) -> None:
    topic = use.key.partition("-")[0]
    given = set(use.params or ()) | (set() if use.file in _REASONS and topic == "result" else _ALWAYS.get(topic, set()))
    for language in LANGUAGES:
        assert _fields(use.key, language) <= given, (language, plain(language, use.key))
        if has(language, f"{use.key}.hint"):
            assert _fields(f"{use.key}.hint", language) <= given, (language, plain(language, f"{use.key}.hint"))


def test_comparisons_use_only_what_they_are_given() -> None:
    for comparison in Comparison:
        key = f"result-{comparison.replace('_', '-')}"
        assert _fields(key) == {"fact", "value", "bound"}
        assert _fields(f"{key}-fact") == {"fact", "value", "bound", "other"}


@pytest.mark.parametrize("topic", sorted(TOPICS))
def test_an_explanation_stands_on_its_own(topic: str) -> None:
    for language in LANGUAGES:
        explained = {name: text for name, text in _texts(topic, language).items() if name.endswith(".explain")}
        assert [name for name, text in explained.items() if "{" in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fact_has_a_name_and_a_description(language: str) -> None:
    paths = set(_paths())
    assert [path for path in sorted(paths) if not has(language, f"fact-{path}")] == []
    assert [path for path in sorted(paths) if not has(language, f"fact-{path}.help")] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_in_a_list_has_a_name_beside_the_list_and_alone(language: str) -> None:
    for path, record in _LISTS.items():
        for field in record.fields:
            assert has(language, f"fact-{path}.{field}"), (path, field)
    for field in _ALONE:
        assert has(language, f"fact-{field}"), field


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_of_a_rule_file_and_of_a_case_is_described(language: str) -> None:
    assert [key for key in sorted(_described()) if not has(language, key)] == []


def test_no_description_is_left_of_a_key_that_is_gone() -> None:
    described = _described()
    assert [name for name in _texts("field", "nb") if f"field-{name}" not in described] == []
    known = {*_paths(), *(f"{path}.{field}" for path, record in _LISTS.items() for field in record.fields)}
    known |= {*_ALONE, "group"}
    assert [name for name in _texts("fact", "nb") if name.removesuffix(".help") not in known] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_name_of_a_fact_fits_inside_a_sentence(language: str) -> None:
    labels = {name: text for name, text in _texts("fact", language).items() if not name.endswith(".help")}
    assert [name for name, text in labels.items() if not text[0].islower() or text.endswith(".")] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", ["case", "result", "rule"])
def test_a_message_of_one_sentence_has_no_full_stop_and_one_of_several_has(topic: str, language: str) -> None:
    for name, text in _texts(topic, language).items():
        if "." in name or name.startswith("ask-"):
            assert text.endswith("."), name
        else:
            assert text.endswith(".") == (". " in text), name


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", ["fact", "field"])
def test_a_description_is_one_or_two_whole_sentences(topic: str, language: str) -> None:
    for name, text in _texts(topic, language).items():
        if topic == "field" or name.endswith(".help"):
            assert text.endswith("."), name
            assert len(re.findall(r"[.!?](?: |$)", text)) <= 3, name
            assert "{" not in text, name
